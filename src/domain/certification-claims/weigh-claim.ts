import type { ClaimDifference, VerdictId } from '../certificates/check.js';
import { comparedNumber } from '../certificates/standing.js';
import type { CalendarDate } from '../dates.js';
import type { CertificateId, QuestionId } from '../ids.js';
import { namesAgree } from '../registers/names.js';
import type { ClaimRules, Ground } from './claim-rules.js';
import type { CertificationClaim } from './claims-of.js';

/** A document that a claim can rest on, as it stands on a day. */
export interface ClaimGround {
  readonly id: CertificateId;
  /** How people know it: its number, or the name of its file. */
  readonly name: string;
  readonly verdict: VerdictId;
  readonly number: string;
  readonly holder: string;
  readonly certificationBody: string;
  readonly expiresOn: CalendarDate | null;
}

/** What a claim comes to: the document it rests on, what counts of it, and where the two disagree. */
export interface WeighedClaim {
  readonly question: QuestionId;
  readonly on: CalendarDate;
  readonly ground: Ground;
  readonly certificate: { readonly id: CertificateId; readonly name: string } | null;
  /** Of what the claim adds to `otherwise`, how much counts, 0..1. */
  readonly share: number;
  readonly otherwise: number;
  /** What was said and what the document says, where they differ. */
  readonly differences: readonly ClaimDifference[];
}

/**
 * Weighs a claim against the vendor's documents for the AI system it is about: the one that bears the number given, else
 * the one that counts most. Without any, the claim rests on nothing. Decision 0043.
 */
export function weighClaim(
  rules: ClaimRules,
  claim: CertificationClaim,
  grounds: readonly ClaimGround[],
  on: CalendarDate,
): WeighedClaim {
  const ground = groundOf(rules, claim, grounds);
  const verdict: Ground = ground?.verdict ?? 'no-document';
  return {
    question: claim.question,
    on,
    ground: verdict,
    certificate: ground === null ? null : { id: ground.id, name: ground.name },
    share: rules.shares[verdict],
    otherwise: claim.otherwise,
    differences: ground === null ? [] : differencesOf(claim, ground),
  };
}

function groundOf(
  { shares }: ClaimRules,
  { stated }: CertificationClaim,
  grounds: readonly ClaimGround[],
): ClaimGround | null {
  const number = comparedNumber(stated?.number ?? '');
  const named = number === '' ? [] : grounds.filter((each) => comparedNumber(each.number) === number);
  const among = named.length > 0 ? named : grounds;
  // Of two that count the same the one that ends later, then by id: the order in which they came tells nothing.
  const ordered = [...among].sort(
    (one, other) =>
      shares[other.verdict] - shares[one.verdict] ||
      (other.expiresOn ?? '').localeCompare(one.expiresOn ?? '') ||
      one.id.localeCompare(other.id),
  );
  return ordered[0] ?? null;
}

/** Only what both say is compared: a blank contradicts nothing. */
function differencesOf({ stated }: CertificationClaim, ground: ClaimGround): WeighedClaim['differences'] {
  if (stated === null) return [];
  // Accreditors go by short names in answers, so those are left to whoever reads both.
  const pairs: readonly (readonly [ClaimDifference['field'], string, string, boolean])[] = [
    ['number', stated.number, ground.number, comparedNumber(stated.number) === comparedNumber(ground.number)],
    ['holder', stated.holder, ground.holder, agree(stated.holder, ground.holder)],
    ['body', stated.body, ground.certificationBody, agree(stated.body, ground.certificationBody)],
    ['validUntil', stated.validUntil ?? '', ground.expiresOn ?? '', stated.validUntil === ground.expiresOn],
  ];
  return pairs.flatMap(([field, claimed, found, same]) =>
    same || claimed.trim() === '' || found === '' ? [] : [{ field, claimed: claimed.trim(), found }],
  );
}

/** Vendors write brands where certificates write legal entities. */
const agree = (one: string, other: string): boolean => namesAgree(one, other) !== 'different';

/** The points of a claim by what it rests on: what stays true without it, and the share that counts of what it adds. Never more than were earned. */
export const weighedPoints = (points: number, { share, otherwise }: WeighedClaim): number =>
  points <= otherwise ? points : otherwise + share * (points - otherwise);
