import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { LibraryEntry } from '#domain/library/library-entry.js';
import { blankQuestion, isWritten, spoken, WRITTEN_KINDS } from '#domain/library/written-answer.js';
import { KIND_IDS, typedOf } from '#domain/questionnaires/kinds/register.js';
import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { QuestionView } from '../../respondent-views.js';
import type { ErrorSummaryView, FaultView, FieldView, LinkView } from '../../views.js';
import { kindView } from '../respond/kind.view.js';
import { requirementNumbers, type Speaker, sayStandard } from './library-words.js';

export interface EntryFormView {
  readonly title: string;
  readonly lead: string;
  readonly summary: ErrorSummaryView | null;
  /** What somebody else saved meanwhile. */
  readonly theirs: {
    readonly lead: string;
    readonly question: string;
    readonly answer: string;
    readonly note: string;
  } | null;
  /** For a new one: the other ways to answer. */
  readonly kinds: readonly (LinkView & { readonly current: boolean })[];
  readonly action: string;
  readonly revision: number | null;
  readonly kind: KindId;
  readonly asked: readonly FieldView[];
  /** The answer by its kind; for choices the lines of `chosen` stand instead of options. */
  readonly answer: QuestionView;
  /** The answer in words, where its kind cannot be written here. */
  readonly kept: string | null;
  readonly chosen: FieldView | null;
  readonly unit: FieldView | null;
  readonly beside: readonly FieldView[];
  readonly documents: readonly {
    readonly sha256: string;
    readonly drop: string;
    readonly dropped: boolean;
    readonly valid: string;
    readonly validUntil: string;
  }[];
  readonly deed: string;
  readonly back: string;
}

interface Filled {
  readonly entry: LibraryEntry | null;
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
  readonly theirs: { readonly entry: LibraryEntry; readonly timeZone: string } | null;
}

export function entryFormView(given: Filled, t: Speaker['t']): EntryFormView {
  const { entry, typed, faults, theirs } = given;
  const kind = KIND_IDS.find((each) => each === typed['kind']?.[0]) ?? entry?.answer.kind ?? 'yes-no-partly';
  const filled = (plans: readonly FieldPlan[]) => fieldsOf(plans, typed, faults);
  return {
    ...wordsOf(entry, theirs, t),
    ...placeOf(given, kind, t),
    summary: summaryOf(faults, t),
    theirs: theirs === null ? null : saidTheirs(theirs, t),
    kind,
    asked: filled(askedPlans(t)),
    answer: answerView(kind, typed, faults, t),
    kept: entry === null || isWritten(kind) ? null : sayStandard({ ...entry.answer, status: 'answered' }, t),
    chosen: kind.endsWith('-choice') ? (filled([chosenPlan(t)])[0] ?? null) : null,
    unit: kind === 'number' ? (filled([unitPlan(t)])[0] ?? null) : null,
    beside: filled(besidePlans(t)),
    documents: documentsOf(entry, typed, t),
  };
}

/** Where the form goes, and from which revision. */
function placeOf(
  { entry, typed, theirs }: Filled,
  kind: KindId,
  t: Speaker['t'],
): Pick<EntryFormView, 'kinds' | 'action' | 'revision' | 'back'> {
  if (entry === null)
    return {
      kinds: WRITTEN_KINDS.map((each) => ({
        label: t(`library.kind.${each}`),
        href: `${paths.newEntry.to()}?kind=${each}`,
        current: each === kind,
      })),
      action: `${paths.newEntry.to()}?kind=${kind}`,
      revision: null,
      back: paths.library.to(),
    };
  return {
    kinds: [],
    action: paths.changeEntry.to({ entryId: entry.id }),
    revision: theirs?.entry.revision ?? Number(typed['revision']?.[0] ?? entry.revision),
    back: paths.entry.to({ entryId: entry.id }),
  };
}

const OWN_FIELDS = ['choice', 'exception', 'text', 'number', 'date', 'contact', 'reason', 'not-applicable'];

/** Fields of the answer are called as in a question, all others as in a form. */
function summaryOf(faults: readonly FaultView[], t: Speaker['t']): ErrorSummaryView | null {
  if (faults.length === 0) return null;
  const isOwn = (field: string) => OWN_FIELDS.includes(field.split('.')[0] ?? '');
  return {
    title: t('library.form.mend', { count: faults.length }),
    faults: faults.map(({ field, text }) => ({
      text,
      href: isOwn(field) ? `#q-entry-${field}` : `#field-${field}`,
    })),
  };
}

const wordsOf = (entry: LibraryEntry | null, theirs: Filled['theirs'], t: Speaker['t']) => ({
  title: t(
    theirs !== null ? 'library.form.stale' : entry === null ? 'library.form.new' : 'library.form.change',
  ),
  lead: t(entry === null ? 'library.form.new-lead' : 'library.form.change-lead'),
  deed: t(entry === null ? 'library.form.add' : 'library.form.save'),
});

const saidTheirs = (
  { entry, timeZone }: NonNullable<Filled['theirs']>,
  t: Speaker['t'],
): NonNullable<EntryFormView['theirs']> => ({
  lead: t('library.form.stale-lead', { at: formatTime(entry.changedAt, timeZone) }),
  question: entry.question,
  answer: sayStandard(entry.answer, t),
  note: entry.answer.note,
});

const askedPlans = (t: Speaker['t']): readonly FieldPlan[] => [
  {
    name: 'question',
    label: t('library.question'),
    help: t('library.question-help'),
    type: 'textarea',
    rows: 2,
    maxLength: 400,
    required: true,
  },
];
const chosenPlan = (t: Speaker['t']): FieldPlan => ({
  name: 'chosen',
  label: t('library.options'),
  help: t('library.options-help'),
  type: 'textarea',
  rows: 4,
});
const unitPlan = (t: Speaker['t']): FieldPlan => ({
  name: 'unit',
  label: t('library.unit'),
  hint: t('library.optional'),
  help: t('library.unit-help'),
  type: 'text',
  narrow: true,
  maxLength: 60,
});
const besidePlans = (t: Speaker['t']): readonly FieldPlan[] => [
  {
    name: 'note',
    label: t('library.note'),
    hint: t('library.optional'),
    help: t('library.note-help'),
    type: 'textarea',
    rows: 2,
    maxLength: ANSWER_LIMITS.note,
  },
  {
    name: 'wordings',
    label: t('library.wordings'),
    hint: t('library.optional'),
    help: t('library.wordings-help'),
    type: 'textarea',
    rows: 3,
  },
  {
    name: 'requirements',
    label: t('library.requirements'),
    hint: t('library.optional'),
    help: t('library.requirements-help'),
    type: 'textarea',
    rows: 2,
  },
  {
    name: 'review-by',
    label: t('library.review-by'),
    help: t('library.review-help'),
    type: 'date',
    narrow: true,
    required: true,
  },
];

/** The answer's own fields, as a question shows them. */
function answerView(kind: KindId, typed: Typed, faults: readonly FaultView[], t: Speaker['t']): QuestionView {
  return {
    id: 'entry',
    number: '',
    text: t('library.answer'),
    help: '',
    why: '',
    goodEvidence: '',
    ...kindView(blankQuestion(kind), t),
    typed,
    notApplicable: (typed['not-applicable']?.[0] ?? '') !== '',
    mayBeNotApplicable: true,
    reason: typed['reason']?.[0] ?? '',
    note: '',
    limits: ANSWER_LIMITS,
    evidence: [],
    evidenceNeeded: false,
    lacking: null,
    status: 'open',
    mayStayOpen: false,
    saved: null,
    revision: 0,
    faults,
    askedBecause: null,
    editable: true,
    locked: null,
    returned: null,
    upload: { href: '', accept: '', limit: 0, hint: '', tooLarge: NO_REFUSAL, wrongKind: NO_REFUSAL },
    saveHref: '',
    library: null,
    ownCertificates: null,
  };
}

/** An entry takes no upload. */
const NO_REFUSAL = { title: '', message: '' };

const documentsOf = (entry: LibraryEntry | null, typed: Typed, t: Speaker['t']): EntryFormView['documents'] =>
  (entry?.documents ?? []).map(({ sha256, name, validUntil }) => {
    const place = typed['document']?.indexOf(sha256) ?? -1;
    return {
      sha256,
      drop: t('library.document-drop', { name }),
      dropped: typed['drop']?.includes(sha256) ?? false,
      valid: t('library.document-valid', { name }),
      validUntil: place < 0 ? (validUntil ?? '') : (typed['valid-until']?.[place] ?? ''),
    };
  });

/** An entry as its form would send it. */
export function typedEntry(entry: LibraryEntry, frameworks: readonly Framework[]): Typed {
  const { answer, wordings, requirements, documents } = entry;
  const { question, value } = spoken(answer);
  const choices = answer.value !== null && 'options' in answer.value ? answer.value.options : [];
  const numbers = requirementNumbers(requirements, frameworks);
  return {
    ...(value === null || !isWritten(answer.kind) || choices.length > 0 ? {} : typedOf(question, value)),
    question: [entry.question],
    wordings: [wordings.join('\n')],
    requirements: [requirements.map(({ framework }, at) => `${framework} ${numbers[at] ?? ''}`).join('\n')],
    kind: [answer.kind],
    chosen: [choices.map(({ text }) => text).join('\n')],
    unit: [answer.value?.kind === 'number' ? answer.value.unit : ''],
    'not-applicable': answer.status === 'not-applicable' ? ['yes'] : [],
    reason: [answer.reason],
    note: [answer.note],
    'review-by': [entry.reviewBy],
    document: documents.map(({ sha256 }) => sha256),
    'valid-until': documents.map(({ validUntil }) => validUntil ?? ''),
    revision: [String(entry.revision)],
  };
}
