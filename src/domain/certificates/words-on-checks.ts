import type { CertificateField, CheckWord } from './certificate.js';
import type { CertificateFacts, CheckedItem, CheckId, CheckOutcome } from './check.js';

/** What a person's word can settle of a check, and which fields it was said of. */
interface OpenToWord {
  /** What the check comes to where the person says that it does not hold. Source: the severities of the reference list. */
  readonly otherwise: CheckOutcome;
  readonly about: readonly CertificateField[];
}

const SCOPE: readonly CertificateField[] = ['scope', 'holder'];
const BODIES: readonly CertificateField[] = ['certificationBody', 'accreditationBody'];

/**
 * Checks that an eye or a question settles: those the reference list calls assisted or manual, but for what only a look-up
 * settles, and signs that are weak by themselves. What a typed field or the kind of document settles is said there.
 */
const OPEN_TO_WORDS: Readonly<Partial<Record<CheckId, OpenToWord>>> = {
  'FILE-02': { otherwise: 'warn', about: [] },
  'FILE-03': { otherwise: 'warn', about: [] },
  'FILE-05': { otherwise: 'warn', about: ['holder'] },
  'DOC-13': { otherwise: 'warn', about: ['scope'] },
  'FACE-13': { otherwise: 'warn', about: [] },
  'FACE-15': { otherwise: 'warn', about: ['verifyAt', 'certificationBody'] },
  'FACE-16': { otherwise: 'warn', about: [] },
  'CB-06': { otherwise: 'fail', about: BODIES },
  'CB-07': { otherwise: 'fail', about: ['certificationBody', 'holder'] },
  'CB-09': { otherwise: 'fail', about: BODIES },
  'AB-09': { otherwise: 'fail', about: BODIES },
  'SCOPE-02': { otherwise: 'fail', about: SCOPE },
  'SCOPE-05': { otherwise: 'warn', about: SCOPE },
  'SCOPE-06': { otherwise: 'warn', about: ['sites', 'holder'] },
  'SCOPE-07': { otherwise: 'warn', about: [] },
  'SCOPE-08': { otherwise: 'warn', about: SCOPE },
  'SCOPE-09': { otherwise: 'warn', about: SCOPE },
  'SCOPE-11': { otherwise: 'warn', about: ['holder'] },
  'STAT-08': { otherwise: 'warn', about: ['certificationBody', 'number'] },
  'STAT-09': { otherwise: 'warn', about: ['certificationBody', 'number'] },
  'CLAIM-01': { otherwise: 'warn', about: [] },
};

/** Whether a person's word can settle a check. */
export const isOpenToWord = (id: string): boolean => Object.hasOwn(OPEN_TO_WORDS, id);

/**
 * What a word on a check is said of: what the check came to by itself, and the fields it is about. Once any of that is
 * another, the word was said of something else and counts no more.
 */
export function saidOf(
  { fields }: Pick<CertificateFacts, 'fields'>,
  { id, outcome, reason }: Pick<CheckedItem, 'id' | 'outcome' | 'reason'>,
): string {
  const about = OPEN_TO_WORDS[id]?.about ?? [];
  return [outcome, reason, ...about.map((field) => fields[field]?.value.trim() ?? '')].join('\n');
}

/** A check with the word that a person gave on it, beside what it came to by itself; without one, as it is. */
export function withWord(facts: CertificateFacts, item: CheckedItem): CheckedItem {
  const open = OPEN_TO_WORDS[item.id];
  const word: CheckWord | undefined = facts.words?.[item.id];
  if (open === undefined || word === undefined || word.saidOf !== saidOf(facts, item)) return item;
  const { by, holds, note } = word;
  const outcome: CheckOutcome = holds ? 'pass' : open.otherwise;
  const found = holds ? 'looked at it and says that it holds' : 'looked at it and says that it does not hold';
  return {
    ...item,
    outcome,
    reason: `${by.name} ${found}: ${note}`,
    settle: holds ? '' : 'Ask the vendor about it, or take the word back once it is settled.',
    byItself: { outcome: item.outcome, reason: item.reason, settle: item.settle },
  };
}
