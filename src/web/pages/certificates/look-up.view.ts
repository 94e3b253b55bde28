import { acceptedEndings, CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import {
  type CertificateField,
  LOOK_UP_SUBJECTS,
  type LookUpSubject,
} from '#domain/certificates/certificate.js';
import type { GuidedLookUp } from '#domain/certificates/look-ups-for.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactsView, FaultView, FieldView, LinkView } from '../../views.js';
import { type CertSearchView, certSearchView } from './cert-search.view.js';
import { calledOf } from './certificate.view.js';
import { FIELD_LABELS, LOOK_UP_PILLS } from './certificate-words.js';
import { sayValue } from './fields.view.js';

export interface LookUpView {
  readonly called: string;
  readonly action: string;
  /** The number of this form: posted twice, it is recorded once. */
  readonly requestId: string;
  /** Names what the certificate said when the form was filled. */
  readonly seen: string;
  /** Where that was corrected meanwhile: what it says now; null otherwise. */
  readonly overtaken: FactsView | null;
  readonly back: string;
  readonly summary: ErrorSummaryView | null;
  /** Where one may look, the one of this form marked. */
  readonly places: readonly (LinkView & { readonly current: boolean })[];
  readonly guide: {
    readonly why: string;
    readonly address: string;
    readonly caution: string;
    readonly searchFor: readonly string[];
  } | null;
  /** Where the portal can ask the directory itself. */
  readonly ask: CertSearchView | null;
  readonly fields: readonly FieldView[];
  readonly answer: FieldView;
  readonly after: readonly FieldView[];
  readonly fileNote: string;
  /** The endings of files that are taken, as a file field wants them. */
  readonly accept: string;
  readonly fileError: string;
}

const SUBJECT_LABELS: Readonly<Record<LookUpSubject, string>> = {
  accreditation: 'Is the certification body accredited for ISO/IEC 42001?',
  certificate: 'Does this certificate stand there, and is it in force?',
};

/** What a fresh form holds: the place, its address and what to search there. */
export function freshLookUp(
  guided: GuidedLookUp | undefined,
  { requestId, today, seen }: { readonly requestId: string; readonly today: string; readonly seen: string },
): Typed {
  return {
    requestId: [requestId],
    seen: [seen],
    subject: [guided?.subject ?? 'certificate'],
    register: [guided?.register ?? ''],
    address: [guided?.address ?? ''],
    searched: [guided?.searchFor.join(' · ').slice(0, 500) ?? ''],
    on: [today],
  };
}

export function lookUpView(
  detail: CertificateDetail,
  typed: Typed,
  faults: readonly FaultView[],
  /** What IAF CertSearch answered just now; null where nobody asked. */
  asked: Parameters<typeof certSearchView>[2]['asked'] = null,
): LookUpView {
  const certificateId = detail.certificate.id;
  const guided = detail.lookUps.find(({ register }) => register === typed['register']?.[0]);
  const [answer, ...others] = fieldsOf(plansOf(guided), typed, faults);
  if (answer === undefined) throw new Error('Plans make fields.');
  const about = others.slice(0, ABOUT);
  return {
    called: calledOf(detail),
    action: paths.newLookUp.to({ certificateId }),
    ...namesOf(typed),
    overtaken: null,
    back: paths.certificate.to({ certificateId }),
    summary: summaryOf(faults),
    places: detail.lookUps.map((each, place) => ({
      label: each.register,
      href: addressWith(paths.newLookUp.to({ certificateId }), { place }),
      current: each === guided,
    })),
    guide:
      guided === undefined
        ? null
        : {
            why: guided.why,
            address: guided.address,
            caution: guided.addressVerified
              ? ''
              : 'This address comes from public documents and was not opened by us. See that you are where you meant to be.',
            searchFor: guided.searchFor.filter((words) => words.trim() !== ''),
          },
    ask: certSearchView(detail, guided?.register ?? '', { typed, faults, asked }),
    fields: about,
    answer,
    after: others.slice(ABOUT),
    accept: acceptedEndings(CERTIFICATE_TYPES),
    fileError: faults.find(({ field }) => field === 'file')?.text ?? '',
    fileNote: faults.length === 0 ? '' : 'A file chosen before was not kept: choose it again.',
  };
}

/** What the form is known by, and what it was filled for. */
const namesOf = (typed: Typed): Pick<LookUpView, 'requestId' | 'seen'> => ({
  requestId: typed['requestId']?.[0] ?? '',
  seen: typed['seen']?.[0] ?? '',
});

/** What a look-up compares, as the certificate says it now. */
const COMPARED: readonly CertificateField[] = [
  'number',
  'holder',
  'certificationBody',
  'accreditationBody',
  'standard',
  'scope',
  'issuedOn',
  'expiresOn',
];

export const saidNow = ({ facts }: CertificateDetail): FactsView => ({
  rows: COMPARED.map((field) => ({
    label: FIELD_LABELS[field],
    value: sayValue(field, facts.fields[field]?.value ?? '') || 'nothing that is sure',
  })),
});

/** How many fields say where one looked; the rest says what stood there. */
const ABOUT = 4;

const plansOf = (guided: GuidedLookUp | undefined): readonly FieldPlan[] => [
  answerPlan(guided),
  ...WHERE,
  ...WHAT,
];

/** What stood there. */
export const answerPlan = (guided: GuidedLookUp | undefined): FieldPlan => ({
  name: 'answer',
  label: 'What stood there',
  type: 'radios',
  required: true,
  options: (['match', 'mismatch', 'not-listed', 'could-not-check'] as const).map((answer) => ({
    value: answer,
    label: LOOK_UP_PILLS[answer].word,
    ...(guided === undefined ? {} : { help: guided.meanings[answer] }),
  })),
});

/** Where one looked. */
export const WHERE: readonly FieldPlan[] = [
  {
    name: 'subject',
    label: 'What you looked for',
    type: 'select',
    required: true,
    options: LOOK_UP_SUBJECTS.map((subject) => ({ value: subject, label: SUBJECT_LABELS[subject] })),
  },
  { name: 'register', label: 'Directory', type: 'text', required: true, maxLength: 200, autocomplete: 'off' },
  { name: 'address', label: 'Its address', hint: 'optional', type: 'url', maxLength: 490 },
  {
    name: 'searched',
    label: 'What you searched for',
    type: 'text',
    required: true,
    maxLength: 500,
    autocomplete: 'off',
  },
];

const DIFFERENCES = [
  { value: '', label: 'Choose what differs' },
  { value: 'details', label: 'Details: number, dates, spelling' },
  { value: 'suspended', label: 'It is suspended there' },
  { value: 'withdrawn', label: 'It is withdrawn, cancelled or no longer active there' },
  { value: 'narrower-scope', label: 'The scope is narrower there' },
  { value: 'other-entity', label: 'It is held by another organisation' },
  { value: 'other-standard', label: 'It is for another standard' },
] as const;

/** What stood there besides the answer, and when. */
export const WHAT: readonly FieldPlan[] = [
  {
    name: 'difference',
    label: 'What differs',
    hint: 'where it differs',
    type: 'select',
    options: DIFFERENCES,
  },
  {
    name: 'note',
    label: 'Note',
    hint: 'optional',
    type: 'textarea',
    rows: 3,
    maxLength: 4_000,
    help: 'What stood there in its own words, above all where it differs.',
  },
  {
    name: 'accreditedSince',
    label: 'Accredited since',
    hint: 'where the directory says it',
    type: 'date',
    narrow: true,
  },
  {
    name: 'accreditedUntil',
    label: 'Accredited until',
    hint: 'where the directory says it',
    type: 'date',
    narrow: true,
  },
  { name: 'on', label: 'Looked on', type: 'date', narrow: true, required: true },
];
