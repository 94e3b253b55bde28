import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  LIFE_KINDS,
  type LifeKind,
  type LifeRecord,
  SURVEILLANCE_OUTCOMES,
} from '#domain/certificates/certificate.js';
import { lifeFaults } from '#domain/certificates/life.js';
import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { CertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail, Services } from '#services/contract.js';
import { choice, day, dayOrNothing, oneOf, text } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { crumbsOf } from './certificate.view.js';
import { LIFE_TITLES } from './certificate-words.js';
import { lifeFormView, takeLifeBackView } from './life-form.view.js';

interface Visit {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly certificateId: string };
}

const detailOf = ({ services, actor, params }: Visit): Promise<CertificateDetail> =>
  services.certificates.read(actor, params.certificateId as CertificateId);

const frameOf = (detail: CertificateDetail, title: string) => ({ title, crumbs: crumbsOf(detail, title) });

const kindIn = (typed: Typed): LifeKind =>
  LIFE_KINDS.find((kind) => kind === typed['kind']?.[0]) ?? LIFE_KINDS[0];

async function refused(visit: Visit, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const kind = kindIn(typed);
  const detail = await detailOf(visit);
  const view = lifeFormView(detail, kind, { typed, faults });
  return again('certificates/life-form', frameOf(detail, LIFE_TITLES[kind]), view);
}

const NO_OUTCOME = 'Choose what came of the audit.';

/** What only an audit has to say is told beside what every record has to, in one go. */
const beside = (typed: Typed, faults: readonly FormFault[]): readonly FormFault[] =>
  kindIn(typed) === 'surveillance' &&
  !typed['outcome']?.[0] &&
  !faults.some(({ field }) => field === 'outcome')
    ? [{ field: 'outcome', text: NO_OUTCOME }, ...faults]
    : faults;

const FORM = z.strictObject({
  requestId: text(64, 'This form has lost its number. Open it again.'),
  kind: choice(LIFE_KINDS, 'Choose what became of it.'),
  on: day('Write the day.'),
  until: dayOrNothing,
  outcome: choice(['', ...SURVEILLANCE_OUTCOMES], NO_OUTCOME),
  source: text(300, 'Write where this is known from.'),
  note: text(4_000),
});
type Form = z.output<typeof FORM>;

const asSent = (form: Form): Typed =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value ?? '']]));

/** A suspension, its end, a withdrawal or a surveillance audit: what, when, and where it is known from. */
export const newLifePage = memberPage('certificates.change')({
  path: paths.newLife,
  query: z.object({ kind: oneOf(LIFE_KINDS) }),
  get: async (visit) => {
    const { kind } = visit.query;
    const detail = await detailOf(visit);
    const typed = { requestId: [randomUUID()] };
    const view = lifeFormView(detail, kind, { typed, faults: [] });
    return show('certificates/life-form', frameOf(detail, LIFE_TITLES[kind]), view);
  },
  form: FORM,
  upload: {
    receive: ({ actor, services }, uploaded) => services.certificates.receive(actor, uploaded),
    discard: ({ actor, services }, received) => services.certificates.discard(actor, received),
  },
  post: async (visit, form, received) => {
    const { actor, params, services, now } = visit;
    const { outcome, ...written } = form;
    const record = { ...written, outcome: outcome === '' ? null : outcome };
    const { life } = (await detailOf(visit)).certificate;
    const isThere = life.some(({ id }) => id === form.requestId);
    const faults = isThere ? [] : lifeFaults(record, { life, today: dayIn(actor.timeZone, now) });
    if (faults.length > 0) {
      if (received !== null) await services.certificates.discard(actor, received);
      return refused(visit, asSent(form), faults);
    }
    await services.certificates.writeLife(actor, params.certificateId as CertificateId, record, received);
    return seeOther(`${paths.certificate.to(params)}#life`, 'flash.certificate-life', {
      what: LIFE_TITLES[form.kind].toLowerCase(),
    });
  },
  refuse: (visit, typed, faults) => refused(visit, typed, beside(typed, faults)),
});

interface TakingBack extends Visit {
  readonly params: { readonly certificateId: string; readonly lifeId: string };
}

const recordOf = ({ certificate }: CertificateDetail, { params }: TakingBack): LifeRecord => {
  const record = certificate.life.find(({ id }) => id === params.lifeId);
  if (record === undefined) throw new NotFound();
  return record;
};

async function takingBack(visit: TakingBack, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const detail = await detailOf(visit);
  const given = { typed, faults, timeZone: visit.actor.timeZone };
  const view = takeLifeBackView(detail, recordOf(detail, visit), given);
  const frame = frameOf(detail, 'Take back');
  return faults.length === 0
    ? show('certificates/take-life-back', frame, view)
    : again('certificates/take-life-back', frame, view);
}

/** A wrong record stays to be read, with who said that it was wrong and why. */
export const takeLifeBackPage = memberPage('certificates.change')({
  path: paths.takeLifeBack,
  get: async (visit) => takingBack(visit, {}, []),
  form: z.strictObject({ reason: text(4_000, 'Write why it is wrong.') }),
  post: async ({ actor, params, services }, { reason }) => {
    const isTaken = await services.certificates.takeLifeBack(actor, params.certificateId as CertificateId, {
      recordId: params.lifeId,
      reason,
    });
    return seeOther(
      `${paths.certificate.to(params)}#life`,
      isTaken ? 'flash.certificate-life-taken-back' : 'flash.certificate-life-gone',
    );
  },
  refuse: takingBack,
});
