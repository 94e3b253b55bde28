import type { CertificateField, CheckWord } from './certificate.js';
import type { CertificateFacts, CheckedItem, CheckId, CheckOutcome } from './check.js';

/** What a person's word can settle of a check, and which fields it was said of. */
interface OpenToWord {
  /** What it comes to where the person says that it holds: `pass` unless told. */
  readonly holding?: CheckOutcome;
  /** What it comes to at least where the person says that it does not hold. Source: the severities of the reference list. */
  readonly otherwise: CheckOutcome;
  readonly about: readonly CertificateField[];
  /** Outcomes that stand whatever anybody says: proven, or with nothing left to say. */
  readonly stands?: readonly CheckOutcome[];
}

const SCOPE: readonly CertificateField[] = ['scope', 'holder'];
const BODIES: readonly CertificateField[] = ['certificationBody', 'accreditationBody'];
const MARKED: readonly CertificateField[] = ['accreditationBody', 'issuedOn', 'effectiveOn'];

/**
 * Checks that an eye or a question settles: those the reference list calls assisted or manual, but for what only a look-up
 * settles; signs that are weak by themselves; and where the list itself asks a person. What a typed field, a look-up,
 * what was written down of its life or the kind of document settles is said there.
 */
const OPEN_TO_WORDS: Readonly<Partial<Record<CheckId, OpenToWord>>> = {
  'FILE-02': { otherwise: 'warn', about: [] },
  // That a file was changed is reckoned from its bytes; who signed may be known elsewhere.
  'FILE-03': { otherwise: 'warn', about: [], stands: ['fail'] },
  'FILE-05': { otherwise: 'warn', about: ['holder'] },
  'DOC-13': { otherwise: 'warn', about: ['scope'] },
  'FACE-13': { otherwise: 'warn', about: [] },
  'FACE-15': { otherwise: 'warn', about: ['verifyAt', 'certificationBody'] },
  'FACE-16': { otherwise: 'warn', about: [] },
  'CB-06': { otherwise: 'fail', about: BODIES },
  'CB-07': { otherwise: 'fail', about: ['certificationBody', 'holder'] },
  'CB-09': { otherwise: 'fail', about: BODIES },
  'AB-04': { otherwise: 'warn', about: MARKED },
  'AB-05': { otherwise: 'warn', about: MARKED },
  'AB-06': { otherwise: 'warn', about: MARKED },
  // Failed, somebody said already that the page names no accreditor: that word is to be taken back.
  'AB-07': { otherwise: 'fail', about: MARKED, stands: ['fail'] },
  'AB-08': { otherwise: 'warn', about: BODIES },
  'AB-09': { otherwise: 'fail', about: BODIES },
  // A group that is proven asks for the companies covered; only a name of the vendor’s own passes.
  'SCOPE-01': {
    holding: 'warn',
    otherwise: 'fail',
    about: ['holder'],
    stands: ['pass', 'warn', 'cannot-tell'],
  },
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

/** What a check comes to on the word that it holds, and on the word that it does not. */
interface OnWord {
  readonly holding: CheckOutcome;
  readonly otherwise: CheckOutcome;
}

/** What a person's word on a check would come to; null where none can settle it as it stands. */
export function wordsOpenTo({
  id,
  outcome,
  byItself,
}: Pick<CheckedItem, 'id' | 'outcome' | 'byItself'>): OnWord | null {
  const open = OPEN_TO_WORDS[id];
  const own = byItself?.outcome ?? outcome;
  if (open === undefined || open.stands?.includes(own) === true) return null;
  const { holding = 'pass', otherwise } = open;
  return { holding, otherwise: worse(own, otherwise) };
}

const FROM_GOOD_TO_BAD: readonly CheckOutcome[] = ['pass', 'info', 'cannot-tell', 'warn', 'fail'];

const worse = (one: CheckOutcome, other: CheckOutcome): CheckOutcome =>
  FROM_GOOD_TO_BAD.indexOf(one) < FROM_GOOD_TO_BAD.indexOf(other) ? other : one;

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
  const word: CheckWord | undefined = facts.words?.[item.id];
  const open = wordsOpenTo(item);
  if (word === undefined || open === null || word.saidOf !== saidOf(facts, item)) return item;
  const { by, holds, note } = word;
  const outcome = holds ? open.holding : open.otherwise;
  const found = holds ? 'looked at it and says that it holds' : 'looked at it and says that it does not hold';
  return {
    ...item,
    outcome,
    reason: `${by.name} ${found}: ${note}`,
    settle: settleOf(item, holds, outcome),
    byItself: { outcome: item.outcome, reason: item.reason, settle: item.settle },
  };
}

function settleOf({ settle }: CheckedItem, holds: boolean, outcome: CheckOutcome): string {
  if (outcome === 'pass') return '';
  return holds ? settle : 'Ask the vendor about it, or take the word back once it is settled.';
}
