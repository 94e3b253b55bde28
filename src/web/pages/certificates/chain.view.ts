import type { CertificateField } from '#domain/certificates/certificate.js';
import type { CertificateFacts, CheckedItem, CheckOutcome } from '#domain/certificates/check.js';
import { isWordAlone } from '#domain/certificates/checks/seen.js';
import type { CertificateDetail } from '#services/contract.js';
import type { PillView } from '../../views.js';
import { OUTCOMES } from './certificate-words.js';

/** One link between the holder and the arrangement of accreditors. */
export interface ChainLink {
  readonly role: string;
  readonly name: string;
  readonly mark: PillView;
  readonly state: string;
  readonly note: string;
  /** Whether it is established; both connectors of one that is not are dashed. */
  readonly established: boolean;
}

interface LinkPlan {
  readonly role: string;
  /** What its name is taken from; null where it stands on no document. */
  readonly field: CertificateField | null;
  readonly name: (facts: CertificateFacts) => string;
  /** Whether a check bears on this link. */
  readonly bears: (check: CheckedItem) => boolean;
  readonly states: Readonly<Record<CheckOutcome, string>>;
}

const said =
  (field: keyof CertificateFacts['fields'], without: string) =>
  ({ fields, reading }: CertificateFacts): string => {
    const fact = fields[field];
    if (fact === undefined) return reading?.fields[field] === undefined ? without : 'read, to be confirmed';
    return fact.value === '' ? without : fact.value;
  };

/** Dates that speak of the body's accreditation, not of the certificate. */
const OF_THE_BODY = new Set(['DATE-03', 'DATE-04', 'DATE-15', 'DATE-16']);
const OF_THE_ARRANGEMENT = new Set(['AB-02', 'AB-03', 'AB-04', 'AB-05', 'AB-06']);
const OF_THE_FACE = new Set(['document type', 'face of certificate', 'dates']);

const LINKS: readonly LinkPlan[] = [
  {
    role: 'Holder',
    field: 'holder',
    name: said('holder', 'not stated'),
    bears: ({ id }) => id === 'SCOPE-01',
    states: {
      pass: 'Matches the vendor',
      info: 'Matches the vendor',
      warn: 'Compare it',
      'cannot-tell': 'Cannot tell',
      fail: 'Is not the vendor',
    },
  },
  {
    role: 'Certificate',
    field: 'number',
    name: said('number', 'no number'),
    bears: ({ id, category }) => OF_THE_FACE.has(category) && !OF_THE_BODY.has(id),
    states: {
      pass: 'Consistent',
      info: 'Consistent',
      warn: 'Open points',
      'cannot-tell': 'Open points',
      fail: 'Does not hold',
    },
  },
  {
    role: 'Certification body',
    field: 'certificationBody',
    name: said('certificationBody', 'not stated'),
    bears: ({ id, category }) => category === 'certification body' || OF_THE_BODY.has(id),
    states: {
      pass: 'Accredited then',
      info: 'Accredited then',
      warn: 'Open points',
      'cannot-tell': 'Cannot tell',
      fail: 'Could not be confirmed',
    },
  },
  {
    role: 'Accreditation body',
    field: 'accreditationBody',
    name: said('accreditationBody', 'not stated'),
    bears: ({ id, category }) => category === 'accreditation body' && !OF_THE_ARRANGEMENT.has(id),
    states: {
      pass: 'Known',
      info: 'Known',
      warn: 'Open points',
      'cannot-tell': 'Cannot tell',
      fail: 'Could not be confirmed',
    },
  },
  {
    role: 'Arrangement',
    field: null,
    name: ({ on }) => (on < '2026-01-01' ? 'IAF MLA' : 'Global ACI MRA'),
    bears: ({ id }) => OF_THE_ARRANGEMENT.has(id),
    states: {
      pass: 'Member',
      info: 'Member, sub-scope open',
      warn: 'Open points',
      'cannot-tell': 'Cannot tell',
      fail: 'Outside the arrangement',
    },
  },
];

/** The gravest first: what is open weighs more than a warning, for nothing is known there. */
const GRAVITY: readonly CheckOutcome[] = ['fail', 'cannot-tell', 'warn', 'info', 'pass'];

/** What only a person can judge is open on every certificate, and says nothing about this one. */
const isOpenEverywhere = ({ id, outcome, forPeople }: CheckedItem): boolean =>
  outcome === 'cannot-tell' && (forPeople || id === 'FACE-13');

/** Where everything that decides is settled, what is left is named as open and takes nothing back. */
const LEFT_OPEN = 'Settled, with a point open';

/** From the holder to the arrangement, each with what is worst about it. Empty for what is no certificate. */
export function chainOf({ facts, assay }: Pick<CertificateDetail, 'facts' | 'assay'>): readonly ChainLink[] {
  if (assay.verdict.id === 'not-a-certificate') return [];
  const isVerified = assay.verdict.id === 'accredited-verified';
  return LINKS.map(({ role, field, name, bears, states }) => {
    const checks = assay.checks.filter((check) => bears(check) && !isOpenEverywhere(check));
    const outcome = GRAVITY.find((grave) => checks.some((check) => check.outcome === grave)) ?? 'cannot-tell';
    const decisive = checks.filter((check) => check.outcome === outcome);
    const isOpen = outcome === 'cannot-tell' || outcome === 'warn';
    return {
      role,
      name: name(facts),
      mark: isVerified && isOpen ? OUTCOMES.info : OUTCOMES[outcome],
      state: isVerified && isOpen ? LEFT_OPEN : states[outcome],
      note: [noteOf(decisive, isOpen), wordOf(facts, field)].filter((words) => words !== '').join(' · '),
      established: isVerified || (outcome !== 'fail' && outcome !== 'cannot-tell'),
    };
  });
}

/** What is open or decides, by name; the rest by its number. */
function noteOf([first, ...others]: readonly CheckedItem[], isOpen: boolean): string {
  if (first === undefined) return '';
  const more = isOpen && others.length > 0 ? ` and ${others.length} more` : '';
  return isOpen ? `open: ${first.title}${more}` : first.title;
}

/** Whose word a name stands on, where it was not read so. */
const wordOf = (facts: CertificateFacts, field: CertificateField | null): string =>
  field !== null && isWordAlone(facts, field)
    ? `on the word of ${facts.fields[field]?.by ?? 'somebody'}`
    : '';
