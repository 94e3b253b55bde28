import {
  type Assay,
  CHECK_CATEGORIES,
  type CheckedItem,
  type CheckOutcome,
  type CheckResult,
} from '#domain/certificates/check.js';
import type { PillView } from '../../views.js';
import { CATEGORY_TITLES, OUTCOMES } from './certificate-words.js';

export interface CheckLine {
  readonly id: string;
  readonly title: string;
  readonly mark: PillView;
  readonly reason: string;
  readonly settle: string;
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
export const openFirst = ({ checks, verdict }: Assay): readonly CheckGroup[] =>
  CHECK_CATEGORIES.map((category) => {
    const own = checks.filter((check) => check.category === category);
    // What only a person can judge is open on every certificate: it stands on the page of all checks.
    const told = ({ id, outcome, forPeople }: CheckedItem) =>
      verdict.because.includes(id) ||
      (outcome !== 'pass' && outcome !== 'info' && !(forPeople && outcome === 'cannot-tell'));
    return {
      title: CATEGORY_TITLES[category],
      checks: own.filter(told).map(lineOf),
      holding: own.filter((check) => check.outcome === 'pass' && !told(check)),
    };
  }).filter(({ checks: open, holding }) => open.length + holding.length > 0);

export const lineOf = ({
  id,
  title,
  outcome,
  reason,
  settle,
}: CheckResult & { readonly id: string; readonly title: string }): CheckLine => ({
  id,
  title,
  mark: OUTCOMES[outcome],
  reason,
  settle,
});
