import { z } from 'zod';
import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import { calendarDate, dayIn } from '#domain/dates.js';
import type { LibraryEntryId } from '#domain/ids.js';
import { LIBRARY_LIMITS, type LibraryEntry, usualReview } from '#domain/library/library-entry.js';
import { WRITTEN_KINDS } from '#domain/library/written-answer.js';
import type { Member } from '#domain/organisations/actor.js';
import { KIND_IDS } from '#domain/questionnaires/kinds/register.js';
import type { Typed, TypedFault } from '#domain/questionnaires/typed.js';
import type { EntryForm } from '#services/contract.js';
import { day, ticked, whole } from '../../kit/fields.js';
import { memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import { OWN_FIELDS } from '../respond/answer-form.js';
import { entryFormView, typedEntry } from './entry-form.view.js';

type Texts = { readonly t: Visit<Member, unknown, unknown>['t'] };

/** A text of at most so many characters; what is wrong is told by a message's key with its limit. */
const text = (max: number) =>
  z
    .string('library.fault.once')
    .optional()
    .transform((value) => value ?? '')
    .pipe(z.string().max(max, `library.fault.too-long ${max}`));
/** Lines, each once typed. */
const lines = (max: number, length: number) =>
  z
    .string('library.fault.once')
    .optional()
    .transform((value) =>
      (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .pipe(
      z
        .array(z.string().max(length, `library.fault.too-many ${max} ${length}`))
        .max(max, `library.fault.too-many ${max} ${length}`),
    );
const several = z
  .union([z.string(), z.array(z.string())], 'library.fault.once')
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const ENTRY_FIELDS = {
  question: text(LIBRARY_LIMITS.question),
  wordings: lines(LIBRARY_LIMITS.wordings, LIBRARY_LIMITS.question),
  requirements: lines(LIBRARY_LIMITS.requirements, 100),
  kind: z.enum(KIND_IDS, 'library.fault.kind'),
  chosen: lines(LIBRARY_LIMITS.options, 300),
  unit: text(60),
  'not-applicable': ticked,
  reason: text(ANSWER_LIMITS.reason),
  note: text(ANSWER_LIMITS.note),
  'review-by': day('library.fault.day'),
  ...OWN_FIELDS,
  document: several,
  drop: several,
  'valid-until': several.pipe(
    z.array(z.string().refine((value) => value === '' || calendarDate(value) !== null, 'library.fault.day')),
  ),
};
type EntryFields = z.output<z.ZodObject<typeof ENTRY_FIELDS>>;

function formOf(fields: EntryFields): EntryForm {
  const typed: Typed = Object.fromEntries(
    (Object.keys(OWN_FIELDS) as (keyof typeof OWN_FIELDS)[]).map((field) => [field, fields[field]]),
  );
  return {
    question: fields.question,
    wordings: fields.wordings,
    requirements: fields.requirements,
    kind: fields.kind,
    typed,
    options: fields.chosen,
    unit: fields.unit.trim(),
    notApplicable: fields['not-applicable'],
    reason: fields.reason.trim(),
    note: fields.note.trim(),
    reviewBy: fields['review-by'],
    documents: fields.document
      .map((sha256, at) => ({ sha256, validUntil: calendarDate(fields['valid-until'][at] ?? '') }))
      .filter(({ sha256 }) => !fields.drop.includes(sha256)),
  };
}

/** What zod says is a message's key with its limits. */
const sayFault = ({ field, text: said }: FaultView, { t }: Texts): FaultView => {
  const [key = '', max = '', length = ''] = said.split(' ');
  const known = key.startsWith('library.') ? key : 'library.fault.day';
  return { field, text: t(known as MessageKey, { max: Number(max), length: Number(length) }) };
};
const sayTypedFault = ({ field, message, values }: TypedFault, { t }: Texts): FaultView => ({
  field: field === 'options' ? 'chosen' : field,
  text: t(message as MessageKey, values),
});

const QUERY = z.object({ kind: z.enum(WRITTEN_KINDS).catch('yes-no-partly') });
type New = Visit<Member, unknown, { kind: (typeof WRITTEN_KINDS)[number] }>;

function newForm({ actor, now, t, query }: New, typed: Typed | null, faults: readonly FaultView[]): Reply {
  const usual = { kind: [query.kind], 'review-by': [usualReview(dayIn(actor.timeZone, now))] };
  const view = entryFormView({ entry: null, typed: typed ?? usual, faults, theirs: null }, t);
  const frame = {
    title: view.title,
    crumbs: [
      { label: t('library.title'), href: paths.library.to() },
      { label: view.title, href: null },
    ],
  };
  return faults.length === 0
    ? show('library/entry-form', frame, view)
    : again('library/entry-form', frame, view);
}

export const newEntryPage = memberPage('library.change')({
  path: paths.newEntry,
  query: QUERY,
  get: async (visit) => newForm(visit, null, []),
  form: z.strictObject(ENTRY_FIELDS),
  post: async (visit, fields) => {
    const { actor, services } = visit;
    const result = await services.library.add(actor, formOf(fields));
    if (result.outcome === 'added')
      return seeOther(paths.entry.to({ entryId: result.id }), 'flash.library-added');
    return newForm(
      visit,
      asSent(fields),
      result.faults.map((fault) => sayTypedFault(fault, visit)),
    );
  },
  refuse: async (visit, typed, faults) =>
    newForm(
      visit,
      typed,
      faults.map((fault) => sayFault(fault, visit)),
    ),
});

/** Read fields as they were sent, for the form to be shown again. */
const asSent = ({ wordings, requirements, chosen, 'not-applicable': na, ...fields }: EntryFields): Typed => ({
  ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
  wordings: [wordings.join('\n')],
  requirements: [requirements.join('\n')],
  chosen: [chosen.join('\n')],
  'not-applicable': na ? ['yes'] : [],
});

type Changing = Visit<Member, { readonly entryId: string }, unknown>;
interface Shown {
  readonly typed?: Typed;
  readonly faults?: readonly FaultView[];
  /** What somebody else saved meanwhile. */
  readonly theirs?: LibraryEntry;
}

async function changeForm(visit: Changing, { typed, faults = [], theirs }: Shown = {}): Promise<Reply> {
  const { actor, params, services, t } = visit;
  const { entry } = await services.library.read(actor, params.entryId as LibraryEntryId);
  const frameworks = services.library.frameworks(actor);
  const view = entryFormView(
    {
      entry: theirs ?? entry,
      typed: typed ?? typedEntry(entry, frameworks),
      faults,
      theirs: theirs === undefined ? null : { entry: theirs, timeZone: actor.timeZone },
    },
    t,
  );
  const frame = {
    title: view.title,
    crumbs: [
      { label: t('library.title'), href: paths.library.to() },
      { label: entry.question, href: paths.entry.to(params) },
      { label: t('library.change'), href: null },
    ],
  };
  if (theirs !== undefined) return again('library/entry-form', frame, view, 409);
  return faults.length > 0
    ? again('library/entry-form', frame, view)
    : show('library/entry-form', frame, view);
}

export const changeEntryPage = memberPage('library.change')({
  path: paths.changeEntry,
  get: (visit) => changeForm(visit),
  form: z.strictObject({ ...ENTRY_FIELDS, revision: whole }),
  post: async (visit, { revision, ...fields }) => {
    const { actor, params, services } = visit;
    const id = params.entryId as LibraryEntryId;
    const result = await services.library.change(actor, id, { revision, form: formOf(fields) });
    if (result.outcome === 'changed') return seeOther(paths.entry.to(params), 'flash.library-changed');
    const typed = asSent(fields);
    if (result.outcome === 'stale') return changeForm(visit, { typed, theirs: result.current });
    const faults = result.faults.map((fault) => sayTypedFault(fault, visit));
    return changeForm(visit, { typed: { ...typed, revision: [String(revision)] }, faults });
  },
  refuse: async (visit, typed, faults) =>
    changeForm(visit, { typed, faults: faults.map((fault) => sayFault(fault, visit)) }),
});
