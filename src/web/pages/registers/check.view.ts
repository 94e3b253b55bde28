import { acceptedEndings, CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { EntryDetail } from '#services/contract.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FaultView, FieldView } from '../../views.js';
import { answerPlan, WHAT, WHERE } from '../certificates/look-up.view.js';
import { type SecondLookView, secondLookForm } from '../certificates/second-look.view.js';
import { calledOf } from './entry.view.js';

export interface DirectoryCheckView {
  readonly called: string;
  readonly back: string;
  readonly action: string;
  readonly requestId: string;
  readonly summary: ErrorSummaryView | null;
  readonly guide: {
    readonly address: string;
    readonly caution: string;
    readonly searchFor: readonly string[];
  };
  readonly fields: readonly FieldView[];
  readonly where: readonly FieldView[];
  readonly fileNote: string;
  readonly accept: string;
  readonly fileError: string;
}

const FOUND: readonly FieldPlan[] = [
  {
    name: 'entity',
    label: 'Company as the directory names it',
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'off',
    help: 'With its legal form. The check counts for certificates of this company, not of others of its group.',
  },
  {
    name: 'number',
    label: 'Number of the accreditation',
    hint: 'where the directory says it',
    type: 'text',
    maxLength: 80,
    autocomplete: 'off',
  },
];

/** Where a form goes that asks nothing of what one looked for: that is known. */
const PLACES = WHERE.filter(({ name }) => name !== 'subject');

/** What the register knows of the accreditation to be checked: names, address, number. */
function subjectOf({ state, known }: EntryDetail) {
  const { certificationBody, accreditationBody, number = '' } = state.fields ?? {};
  const { accreditationBodies, certificationBodies } = known.registers;
  const accreditor = accreditationBodies.find(({ id }) => id === accreditationBody);
  const entity = certificationBodies.find(({ id }) => id === certificationBody)?.name ?? '';
  return {
    accreditor: accreditor?.name ?? '',
    address: accreditor?.directory ?? '',
    isOpened: accreditor?.directoryVerified === true,
    entity,
    number,
    searchFor: [entity, number].filter((part) => part !== ''),
  };
}

/** What a fresh form holds: the directory, what to search there, and what the register says already. */
export function freshCheck(
  detail: EntryDetail,
  { requestId, today }: { readonly requestId: string; readonly today: string },
): Typed {
  const { accreditor, address, entity, number, searchFor } = subjectOf(detail);
  const { since = '', until = '' } = detail.state.fields ?? {};
  return asTyped({
    requestId,
    register: `Directory of ${accreditor}`,
    address,
    searched: searchFor.join(' · '),
    entity,
    number,
    accreditedSince: since,
    accreditedUntil: until,
    on: today,
  });
}

export function checkFormView(
  detail: EntryDetail,
  typed: Typed,
  faults: readonly FaultView[],
): DirectoryCheckView {
  const { address, isOpened, searchFor } = subjectOf(detail);
  const { key } = detail;
  return {
    called: calledOf(detail),
    back: paths.registerEntry.to({ list: 'accreditations', key }),
    action: paths.newDirectoryCheck.to({ key }),
    requestId: typed['requestId']?.[0] ?? '',
    summary: summaryOf(faults),
    guide: { address, caution: isOpened ? '' : NOT_OPENED, searchFor },
    fields: fieldsOf([answerPlan(undefined), ...FOUND, ...WHAT], typed, faults),
    where: fieldsOf(PLACES, typed, faults),
    accept: acceptedEndings(CERTIFICATE_TYPES),
    fileError: faults.find(({ field }) => field === 'file')?.text ?? '',
    fileNote: faults.length === 0 ? '' : 'A file chosen before was not kept: choose it again.',
  };
}

const NOT_OPENED =
  'This address comes from public documents and was not opened by us. See that you are where you meant to be.';

/** The second look on a check, in the form of every second look. */
export function secondCheckView(
  check: DirectoryCheck,
  given: { typed: Typed; faults: readonly FaultView[]; actor: Member },
): SecondLookView {
  const { id, entity, certificationBody, capture } = check;
  return secondLookForm(check, given, {
    called: entity,
    back: paths.registerEntry.to({ list: 'certification-bodies', key: certificationBody }),
    action: paths.secondCheck.to({ checkId: id }),
    capture:
      capture === null ? null : { label: capture.name, href: paths.directoryCapture.to({ checkId: id }) },
  });
}
