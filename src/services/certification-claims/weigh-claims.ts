import type { Answers, Assessment } from '#domain/assessments/assessment.js';
import { claimsOf } from '#domain/certification-claims/claims-of.js';
import { type ClaimGround, type WeighedClaim, weighClaim } from '#domain/certification-claims/weigh-claim.js';
import { dayIn } from '#domain/dates.js';
import type { AiSystemId, CertificateId } from '#domain/ids.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { TenantStores } from '#storage/contract.js';
import { inUseOf } from '../certificates/in-use-of.js';
import { type Bench, judge } from '../certificates/judge.js';
import type { Parts } from '../parts.js';

/** Answers and what they were given to. */
interface Claiming {
  readonly assessment: Pick<Assessment, 'vendorId' | 'aiSystemId' | 'timeZone'>;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

/**
 * What the claims of certification among these answers come to today, by the vendor's certificates in use, each judged for
 * the AI system that the assessment is about. Answers without such a claim cost no look at any certificate.
 */
export async function weighedClaims(
  parts: Parts,
  stores: TenantStores,
  { assessment, questionnaire, answers }: Claiming,
): Promise<readonly WeighedClaim[]> {
  const { claimRules } = parts.content;
  const claims = claimsOf(claimRules, questionnaire, answers);
  if (claims.length === 0) return [];
  const { vendorId, aiSystemId, timeZone } = assessment;
  const bench = { stores, on: dayIn(timeZone, parts.world.now()) };
  const records = await inUseOf(stores, vendorId);
  const found = await Promise.all(records.map(({ id }) => groundOf(parts, bench, { id, aiSystemId })));
  const grounds = found.flatMap((each) => (each === null ? [] : [each]));
  return claims.map((claim) => weighClaim(claimRules, claim, grounds, bench.on));
}

/** A certificate as it stands for one AI system, whichever it is kept for; null where it is gone or was not read yet. */
export async function groundOf(
  parts: Parts,
  bench: Bench,
  { id, aiSystemId }: { readonly id: CertificateId; readonly aiSystemId: AiSystemId },
): Promise<ClaimGround | null> {
  const certificate = await bench.stores.certificates.read(id);
  if (certificate === null || certificate.reading === null) return null;
  const judged = await judge(parts, bench, { ...certificate, aiSystemId });
  if (judged === null) return null;
  const { verdict, number, holder, certificationBody, expiresOn } = judged.standing;
  const name = number === '' ? certificate.file.name : number;
  return { id, name, verdict, number, holder, certificationBody, expiresOn };
}
