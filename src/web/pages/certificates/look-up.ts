import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { LOOK_UP_ANSWERS, LOOK_UP_DIFFERENCES, LOOK_UP_SUBJECTS } from '#domain/certificates/certificate.js';
import { dayIn } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail, Services } from '#services/contract.js';
import { choice, day, dayOrNothing, search, text, website } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { crumbsOf } from './certificate.view.js';
import { LOOK_UP_PILLS } from './certificate-words.js';
import { freshLookUp, lookUpView, saidNow } from './look-up.view.js';

export const lookUpFrame = (detail: CertificateDetail) => ({
  title: 'Record a look-up',
  crumbs: crumbsOf(detail, 'Record a look-up'),
});

async function refused(
  visit: { readonly actor: Member; readonly services: Services; readonly params: { certificateId: string } },
  typed: Typed,
  faults: readonly FormFault[],
): Promise<Reply> {
  const { actor, services, params } = visit;
  const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
  return again('certificates/look-up', lookUpFrame(detail), lookUpView(detail, typed, faults));
}

/** The form as it was sent, over what the certificate says now: sent again, it is about that. */
async function overtaken(visit: Parameters<typeof refused>[0], typed: Typed): Promise<Reply> {
  const { actor, services, params } = visit;
  const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
  const view = lookUpView(detail, { ...typed, seen: [detail.lookUpSeen] }, []);
  return again('certificates/look-up', lookUpFrame(detail), { ...view, overtaken: saidNow(detail) }, 409);
}

/** What every form of a look-up asks. */
export const LOOK_UP_FIELDS = {
  requestId: text(64, 'This form has lost its number. Open it again.'),
  register: text(200, 'Write the name of the directory.'),
  address: website,
  searched: text(500, 'Write what you searched for.'),
  answer: choice(LOOK_UP_ANSWERS, 'Choose what stood there.'),
  difference: choice(['', ...LOOK_UP_DIFFERENCES], 'Choose what differs.'),
  note: text(4_000),
  accreditedSince: dayOrNothing,
  accreditedUntil: dayOrNothing,
  on: day('Write the day on which you looked.'),
};

const FORM = z.strictObject({
  ...LOOK_UP_FIELDS,
  seen: text(80),
  subject: choice(LOOK_UP_SUBJECTS, 'Choose what you looked for.'),
});

/** “Confirm this”: who looked where, when, and what stood there, with a capture of it. */
export const newLookUpPage = memberPage('certificates.change')({
  path: paths.newLookUp,
  query: z.object({ place: search }),
  get: async ({ actor, params, query, services, now }) => {
    const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
    const guided = detail.lookUps[Number(query.place === '' ? 0 : query.place)] ?? detail.lookUps[0];
    const typed = freshLookUp(guided, {
      requestId: randomUUID(),
      today: dayIn(actor.timeZone, now),
      seen: detail.lookUpSeen,
    });
    return show('certificates/look-up', lookUpFrame(detail), lookUpView(detail, typed, []));
  },
  form: FORM,
  upload: {
    receive: ({ actor, services }, uploaded) => services.certificates.receive(actor, uploaded),
    discard: ({ actor, services }, received) => services.certificates.discard(actor, received),
  },
  post: async (visit, form, capture) => {
    const { actor, params, services, now } = visit;
    const faults = lookUpFaults(form, dayIn(actor.timeZone, now));
    if (faults.length > 0) {
      if (capture !== null) await services.certificates.discard(actor, capture);
      return refused(visit, asSent(form), faults);
    }
    const id = params.certificateId as CertificateId;
    const { difference, ...lookUp } = form;
    const recorded = { ...lookUp, difference: difference === '' ? null : difference };
    if ((await services.certificates.recordLookUp(actor, id, recorded, capture)) === 'stale')
      return overtaken(visit, asSent(form));
    return seeOther(paths.certificate.to(params), 'flash.certificate-look-up', {
      register: form.register,
      answer: LOOK_UP_PILLS[form.answer].word.toLowerCase(),
    });
  },
  refuse: refused,
});

type Form = z.output<typeof FORM>;

/** What no single field can tell. */
export function lookUpFaults(
  {
    answer,
    difference,
    on,
    accreditedSince,
    accreditedUntil,
  }: Pick<Form, 'answer' | 'difference' | 'on' | 'accreditedSince' | 'accreditedUntil'>,
  today: string,
): FormFault[] {
  const faults: FormFault[] = [];
  if (on > today) faults.push({ field: 'on', text: 'Write a day that has come.' });
  if (answer === 'mismatch' && difference === '')
    faults.push({ field: 'difference', text: 'Choose what differs.' });
  if (answer !== 'mismatch' && difference !== '')
    faults.push({ field: 'difference', text: 'Leave this empty unless what stood there differs.' });
  if (accreditedSince !== null && accreditedUntil !== null && accreditedUntil < accreditedSince)
    faults.push({ field: 'accreditedUntil', text: 'Write a day that is not before the first.' });
  return faults;
}

const asSent = (form: Form): Typed =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value ?? '']]));
