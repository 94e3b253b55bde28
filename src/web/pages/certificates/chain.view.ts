import type { CertificateFacts, CheckedItem, CheckOutcome } from '#domain/certificates/check.js';
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
  readonly name: (facts: CertificateFacts) => string;
  /** Whether a check bears on this link. */
  readonly bears: (check: CheckedItem) => boolean;
  readonly states: Readonly<Record<CheckOutcome, string>>;
}

const said =
  (field: keyof CertificateFacts['fields'], without: string) =>
  ({ fields }: CertificateFacts): string =>
    fields[field]?.value ?? without;

/** Dates that speak of the body's accreditation, not of the certificate. */
const OF_THE_BODY = new Set(['DATE-03', 'DATE-04', 'DATE-15', 'DATE-16']);
const OF_THE_ARRANGEMENT = new Set(['AB-02', 'AB-03', 'AB-04', 'AB-05', 'AB-06']);
const OF_THE_FACE = new Set(['document type', 'face of certificate', 'dates']);

const LINKS: readonly LinkPlan[] = [
  {
    role: 'Holder',
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
    name: said('number', 'no number'),
    bears: ({ id, category }) => OF_THE_FACE.has(category) && !OF_THE_BODY.has(id),
    states: {
      pass: 'Consistent',
      info: 'Consistent',
      warn: 'Open points',
      'cannot-tell': 'Something is missing',
      fail: 'Does not hold',
    },
  },
  {
    role: 'Certification body',
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

/** From the holder to the arrangement, each with what is worst about it. Empty for what is no certificate. */
export function chainOf({ facts, assay }: Pick<CertificateDetail, 'facts' | 'assay'>): readonly ChainLink[] {
  if (assay.verdict.id === 'not-a-certificate') return [];
  return LINKS.map(({ role, name, bears, states }) => {
    const checks = assay.checks.filter(bears);
    const outcome = GRAVITY.find((grave) => checks.some((check) => check.outcome === grave)) ?? 'cannot-tell';
    const decisive = checks.find((check) => check.outcome === outcome);
    return {
      role,
      name: name(facts),
      mark: OUTCOMES[outcome],
      state: states[outcome],
      note: decisive === undefined ? '' : decisive.title,
      established: outcome !== 'fail' && outcome !== 'cannot-tell',
    };
  });
}
