import type { DocumentType } from '../certificate.js';
import type { CertificateFacts, CheckOutcome } from '../check.js';
import { seenOf } from '../checks/seen.js';
import { ATTESTATION } from './attestation.js';
import { READINESS_LETTER, STAGE_1_LETTER, STAGE_2_LETTER } from './letters.js';
import type { OtherDocument, OtherItem } from './other-document.js';
import { OTHER_STANDARD } from './other-standard.js';
import { AUDIT_REPORT, SELF_DECLARATION, STATEMENT_OF_APPLICABILITY } from './own-papers.js';
import { PERSON, TRAINING } from './person.js';
import { CSA_STAR, HITRUST, OTHER_SCHEME } from './schemes.js';

/** Kinds of documents that are no certificate of an organisation to ISO/IEC 42001. */
export type OtherKind = Exclude<DocumentType, 'certificate' | 'unknown'>;

/** What each is, what it is not, and what to look at in it; a missing kind does not compile. */
export const OTHER_DOCUMENTS: Readonly<Record<OtherKind, OtherDocument>> = {
  'other-standard': OTHER_STANDARD,
  attestation: ATTESTATION,
  'readiness-letter': READINESS_LETTER,
  'stage-1-letter': STAGE_1_LETTER,
  'stage-2-letter': STAGE_2_LETTER,
  person: PERSON,
  training: TRAINING,
  'self-declaration': SELF_DECLARATION,
  'audit-report': AUDIT_REPORT,
  'statement-of-applicability': STATEMENT_OF_APPLICABILITY,
  'csa-star': CSA_STAR,
  hitrust: HITRUST,
  'other-scheme': OTHER_SCHEME,
};

/** A document told for what it is. Whatever its checks come to, it never counts as ISO/IEC 42001 certification. */
export interface OtherAssay extends Omit<OtherDocument, 'rules'> {
  readonly kind: OtherKind;
  readonly checks: readonly OtherItem[];
}

/** Judges a document that is no ISO/IEC 42001 certificate for what it is; null where it is one, or nobody can tell. Total. */
export function checkOtherDocument(facts: CertificateFacts): OtherAssay | null {
  const { type } = facts.type;
  if (type === 'certificate' || type === 'unknown') return null;
  const { rules, ...said } = OTHER_DOCUMENTS[type];
  const seen = seenOf(facts);
  const checks = rules.flatMap(({ id, title, judge }) => {
    const result = judge(seen);
    return result === null ? [] : [{ id, title, ...result }];
  });
  return { ...said, kind: type, checks };
}

/** Those that somebody should look at, the gravest first. */
export const openOf = ({ checks }: OtherAssay): readonly OtherItem[] =>
  (['fail', 'warn', 'cannot-tell'] as const satisfies readonly CheckOutcome[]).flatMap((outcome) =>
    checks.filter((each) => each.outcome === outcome),
  );
