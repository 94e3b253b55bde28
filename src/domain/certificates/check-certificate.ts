import { type Assay, type CertificateFacts, type Fact, VERDICTS } from './check.js';
import { itemsOf } from './checks/register.js';
import { FIELD_WORDS, quoted } from './checks/rule.js';
import { type Seen, seenOf } from './checks/seen.js';
import { awaitsSecond } from './second-looks.js';
import { groundOf, idsOf, reliance, sentenceOf } from './verdict.js';

/**
 * Judges a certificate on the day in its facts: every check that applies, and the verdict by the precedence of the
 * reference list. What was read and is not sure counts for nothing in the checks, and can only take from the verdict:
 * where it would speak against the certificate if it were so, a person is asked first. Total: never throws.
 */
export function checkCertificate(facts: CertificateFacts): Assay {
  const assay = assayOf(facts);
  const awaiting = facts.unconfirmed.filter(awaitsSecond);
  if (awaiting.length === 0) return assay;
  // Good news waits for the second person, bad news does not: a body accredited only since after the issue.
  const counted = assayOf({ ...facts, lookUps: [...facts.lookUps, ...awaiting] });
  return VERDICTS.indexOf(counted.verdict.id) < VERDICTS.indexOf(assay.verdict.id) ? counted : assay;
}

function assayOf(facts: CertificateFacts): Assay {
  const seen = seenOf(facts);
  const checks = itemsOf(seen);
  const ground = groundOf(checks, seen);
  const verdict = { id: ground.id, because: idsOf(ground), sentence: sentenceOf(ground, seen, checks) };
  return {
    on: facts.on,
    checks,
    verdict: { ...(doubted(seen, ground.id) ?? verdict), onTheWordOf: wordOf(seen) },
  };
}

/** The lesser verdict that doubtful fields would lead to if they were as read; null where they change nothing. */
function doubted(seen: Seen, id: Assay['verdict']['id']): Omit<Assay['verdict'], 'onTheWordOf'> | null {
  const doubts = seen.doubts.filter(({ read }) => read.value !== '');
  if (reliance(id) === 0 || doubts.length === 0) return null;
  const asRead = doubts.map(({ field, read }): readonly [string, Fact] => [
    field,
    { value: read.value, from: 'read', confidence: read.confidence },
  ]);
  const other = seenOf({ ...seen.facts, fields: { ...seen.facts.fields, ...Object.fromEntries(asRead) } });
  const otherChecks = itemsOf(other);
  const ground = groundOf(otherChecks, other);
  if (reliance(ground.id) >= reliance(id)) return null;
  if (reliance(ground.id) > 0) {
    return { id: ground.id, because: idsOf(ground), sentence: sentenceOf(ground, other, otherChecks) };
  }
  const named = doubts
    .map(({ field, read }) => `${FIELD_WORDS[field]} (${quoted(read.said, 40)})`)
    .join(', ');
  return {
    id: 'needs-review',
    because: ['FILE-07'],
    sentence: `Something was read that is not sure and, if it is so, speaks against the certificate: ${named}. Confirm or type it.`,
  };
}

/** Whose word counts: the latest look-up that says something. */
function wordOf({ lookUps }: Seen): Assay['verdict']['onTheWordOf'] {
  const [latest] = [lookUps.accreditation, lookUps.own, lookUps.certSearch]
    .filter((each) => each !== null)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return latest === undefined ? null : { name: latest.by.name, on: latest.on };
}
