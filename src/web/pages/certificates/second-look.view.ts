import type { LookUp } from '#domain/certificates/certificate.js';
import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail } from '#services/contract.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactsView, FaultView, FieldView, LinkView, PillView } from '../../views.js';
import { calledOf } from './certificate.view.js';
import { LOOK_UP_PILLS } from './certificate-words.js';

export interface SecondLookView {
  readonly called: string;
  readonly back: string;
  readonly summary: ErrorSummaryView | null;
  readonly outcome: PillView;
  /** What the first person wrote down. */
  readonly first: FactsView;
  readonly address: string;
  readonly capture: LinkView | null;
  readonly action: string;
  readonly fields: readonly FieldView[];
}

const PLANS = [
  {
    name: 'agrees',
    label: 'What you found',
    type: 'radios',
    required: true,
    options: [
      {
        value: 'yes',
        label: 'The same',
        help: 'You looked there yourself, or the capture shows it. The look-up counts from now on.',
      },
      {
        value: 'no',
        label: 'Something else',
        help: 'The look-up counts no more, and neither do earlier ones in this register, until somebody looks again.',
      },
    ],
  },
  {
    name: 'note',
    label: 'What stood there instead',
    hint: 'where you found something else',
    type: 'textarea',
    rows: 3,
    maxLength: 4_000,
  },
] as const;

/** Where a second look is taken from: what it is about, where it goes, and what was kept. */
type SecondLookPlace = Pick<SecondLookView, 'called' | 'back' | 'action' | 'capture'>;
interface Given {
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
  readonly actor: Member;
}

export function secondLookView(detail: CertificateDetail, lookUp: LookUp, given: Given): SecondLookView {
  const certificateId = detail.certificate.id;
  const { capture } = lookUp;
  return secondLookForm(lookUp, given, {
    called: calledOf(detail),
    back: paths.certificate.to({ certificateId }),
    action: paths.secondLook.to({ certificateId, lookUpId: lookUp.id }),
    capture:
      capture === null
        ? null
        : { label: capture.name, href: paths.certificateFile.to({ certificateId, fileId: capture.id }) },
  });
}

/** The form of every second look. */
export const secondLookForm = (
  lookUp: LookUp,
  { typed, faults, actor }: Given,
  place: SecondLookPlace,
): SecondLookView => ({
  ...place,
  summary: summaryOf(faults),
  outcome: LOOK_UP_PILLS[lookUp.answer],
  first: factsOf(lookUp, actor),
  address: lookUp.address,
  fields: fieldsOf(PLANS, typed, faults),
});

const factsOf = (lookUp: LookUp, { timeZone }: Member): FactsView => ({
  rows: [
    { label: 'Looked', value: `${formatDay(lookUp.on)} by ${lookUp.by.name}` },
    { label: 'Written down', value: formatTime(lookUp.at, timeZone) },
    { label: 'Directory', value: lookUp.register },
    { label: 'Searched for', value: lookUp.searched },
    ...(lookUp.note === '' ? [] : [{ label: 'Note', value: lookUp.note }]),
    ...(lookUp.accreditedSince === null
      ? []
      : [{ label: 'Accredited since', value: formatDay(lookUp.accreditedSince) }]),
    ...(lookUp.accreditedUntil === null
      ? []
      : [{ label: 'Accredited until', value: formatDay(lookUp.accreditedUntil) }]),
  ],
});
