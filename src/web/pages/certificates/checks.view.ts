import {
  type Assay,
  CHECK_CATEGORIES,
  type CheckedItem,
  type CheckOutcome,
  type CheckResult,
} from '#domain/certificates/check.js';
import { wordsOpenTo } from '#domain/certificates/words-on-checks.js';
import { paths } from '../../paths.js';
import type { LinkView, PillView } from '../../views.js';
import { CATEGORY_TITLES, OUTCOMES } from './certificate-words.js';

export interface CheckLine {
  readonly id: string;
  readonly title: string;
  readonly mark: PillView;
  readonly reason: string;
  readonly settle: string;
  /** What it comes to without a person's word; '' where nobody gave one. */
  readonly byItself: string;
  readonly word: LinkView | null;
}

export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly CheckLine[];
  /** Those that hold, by name only; empty where each is told in full. */
  readonly holding: readonly { readonly id: string; readonly title: string }[];
}

/** `10 pass · 2 warn · 4 info · 2 cannot tell · 0 fail` */
export function countsOf({ checks }: Assay): string {
  const order: readonly CheckOutcome[] = ['pass', 'warn', 'info', 'cannot-tell', 'fail'];
  return order
    .map(
      (outcome) => `${checks.filter((check) => check.outcome === outcome).length} ${OUTCOMES[outcome].word}`,
    )
    .join(' · ');
}

/** What decided or is open told in full, what holds by name, in the order in which an expert reads. */
export const openFirst = (
  { checks, verdict }: Assay,
  wordOf: (item: CheckedItem) => LinkView | null,
): readonly CheckGroup[] =>
  CHECK_CATEGORIES.map((category) => {
    const own = checks.filter((check) => check.category === category);
    // What only a person can judge is open on every certificate: it stands on the page of all checks.
    const told = ({ id, outcome, forPeople, byItself }: CheckedItem) =>
      verdict.because.includes(id) ||
      byItself !== undefined ||
      (outcome !== 'pass' && outcome !== 'info' && !(forPeople && outcome === 'cannot-tell'));
    return {
      title: CATEGORY_TITLES[category],
      checks: own.filter(told).map((item) => lineOf(item, wordOf(item))),
      holding: own.filter((check) => check.outcome === 'pass' && !told(check)),
    };
  }).filter(({ checks: open, holding }) => open.length + holding.length > 0);

/** A check in a list; `word`: a way to give one's word on it. */
export const lineOf = (
  {
    id,
    title,
    outcome,
    reason,
    settle,
    byItself,
  }: CheckResult & { readonly id: string; readonly title: string; readonly byItself?: CheckResult },
  word: LinkView | null = null,
): CheckLine => ({
  id,
  title,
  mark: OUTCOMES[outcome],
  reason,
  settle,
  byItself: byItself === undefined ? '' : `By itself: ${OUTCOMES[byItself.outcome].word}. ${byItself.reason}`,
  word,
});

/** A way to give one's word on a check that a word can settle; null where none can, or the reader may not. */
export const wordLink =
  (certificateId: string, mayChange: boolean) =>
  (item: CheckedItem): LinkView | null =>
    mayChange && wordsOpenTo(item) !== null
      ? {
          label: item.byItself === undefined ? 'Give your word' : 'Change the word',
          href: paths.certificateCheck.to({ certificateId, check: item.id }),
        }
      : null;
