import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AccreditationOf } from '#domain/certificates/directory-check.js';
import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { EntryDetail, Services } from '#services/contract.js';
import { choice, text } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, file, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { LOOK_UP_PILLS } from '../certificates/certificate-words.js';
import { LOOK_UP_FIELDS, lookUpFaults } from '../certificates/look-up.js';
import { checkFormView, freshCheck, secondCheckView } from './check.view.js';
import { calledOf } from './entry.view.js';
import { registerCrumbs } from './entry-params.js';

const TITLE = 'Check the directory';

interface Checking {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly key: string };
}

const entryOf = ({ actor, services, params }: Checking): Promise<EntryDetail> =>
  services.registers.entry(actor, { list: 'accreditations', key: params.key });

const frameOf = (detail: EntryDetail) => ({
  title: TITLE,
  crumbs: registerCrumbs(
    'accreditations',
    {
      label: calledOf(detail),
      href: paths.registerEntry.to({ list: 'accreditations', key: detail.key }),
    },
    { label: TITLE, href: null },
  ),
});

/** Which accreditation an entry is of. Throws NotFound where nobody is known to accredit. */
function accreditationOf({ state }: EntryDetail): AccreditationOf {
  const { certificationBody = '', accreditationBody = '', standard = '' } = state.fields ?? {};
  if (accreditationBody === '') throw new NotFound();
  return { certificationBody, accreditationBody, standard };
}

async function refused(visit: Checking, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const detail = await entryOf(visit);
  return again('registers/check', frameOf(detail), checkFormView(detail, typed, faults));
}

/** What a member found of an accreditation in its accreditor's directory, for every certificate that rests on it. */
export const newDirectoryCheckPage = memberPage('certificates.change')({
  path: paths.newDirectoryCheck,
  get: async (visit) => {
    const detail = await entryOf(visit);
    accreditationOf(detail);
    const today = dayIn(visit.actor.timeZone, visit.now);
    const typed = freshCheck(detail, { requestId: randomUUID(), today });
    return show('registers/check', frameOf(detail), checkFormView(detail, typed, []));
  },
  form: z.strictObject({
    ...LOOK_UP_FIELDS,
    entity: text(200, 'Write the company as the directory names it.'),
    number: text(80),
  }),
  upload: {
    receive: ({ actor, services }, uploaded) => services.certificates.receive(actor, uploaded),
    discard: ({ actor, services }, received) => services.certificates.discard(actor, received),
  },
  post: async (visit, form, capture) => {
    const { actor, services, now } = visit;
    const faults = lookUpFaults(form, dayIn(actor.timeZone, now));
    if (faults.length > 0) {
      if (capture !== null) await services.certificates.discard(actor, capture);
      return refused(visit, asSent(form), faults);
    }
    const detail = await entryOf(visit);
    const { difference, ...check } = form;
    const recorded = { ...check, difference: difference === '' ? null : difference };
    await services.registers.check(actor, accreditationOf(detail), recorded, capture);
    const back = paths.registerEntry.to({ list: 'accreditations', key: detail.key });
    return seeOther(back, 'flash.directory-check', {
      register: form.register,
      answer: LOOK_UP_PILLS[form.answer].word.toLowerCase(),
    });
  },
  refuse: refused,
});

const asSent = (form: Readonly<Record<string, string | null>>): Typed =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value ?? '']]));

interface Confirming {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly checkId: string };
}

async function secondForm(visit: Confirming, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const { actor, services, params } = visit;
  const check = await services.registers.readCheck(actor, params.checkId);
  const frame = {
    title: 'Second look',
    crumbs: registerCrumbs('accreditations', { label: 'Second look', href: null }),
  };
  const view = secondCheckView(check, { typed, faults, actor });
  return faults.length === 0
    ? show('certificates/second-look', frame, view)
    : again('certificates/second-look', frame, view);
}

/** Somebody other than who looked first says whether they found the same. */
export const secondCheckPage = memberPage('certificates.change')({
  path: paths.secondCheck,
  get: async (visit) => {
    const check = await visit.services.registers.readCheck(visit.actor, visit.params.checkId);
    return check.second === null && check.by.id !== visit.actor.userId
      ? secondForm(visit, {}, [])
      : seeOther(paths.registers.to());
  },
  form: z.strictObject({ agrees: choice(['yes', 'no'], 'Choose what you found.'), note: text(4_000) }),
  post: async (visit, { agrees, note }) => {
    const { actor, params, services } = visit;
    if (agrees === 'no' && note === '') {
      const fault = { field: 'note', text: 'Write what stood there instead.' };
      return secondForm(visit, { agrees: [agrees], note: [note] }, [fault]);
    }
    const check = await services.registers.readCheck(actor, params.checkId);
    const given = await services.registers.confirmCheck(actor, params.checkId, {
      agrees: agrees === 'yes',
      note,
    });
    const key = { list: 'certification-bodies', key: check.certificationBody };
    const flash = !given ? 'taken' : agrees;
    return seeOther(paths.registerEntry.to(key), FLASHES[flash], { name: check.by.name });
  },
  refuse: secondForm,
});

const FLASHES = {
  yes: 'flash.second-look-confirmed',
  no: 'flash.second-look-disputed',
  taken: 'flash.second-look-not-asked',
} as const;

/** What was captured of a directory; always a download, and audited. */
export const directoryCapturePage = memberPage('certificates.read')({
  path: paths.directoryCapture,
  get: async ({ actor, params, services }) => {
    const opened = await services.registers.openCapture(actor, params.checkId);
    return file(opened.file.name, opened.file.type, opened.file.size, opened.stream);
  },
});
