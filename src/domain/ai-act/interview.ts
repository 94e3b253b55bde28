import type { CalendarDate } from '../dates.js';
import type { Framework } from '../frameworks/framework.js';
import { daysApart, stillPossible } from './applies-from.js';
import { isOpen } from './classification.js';
import { owedDuties } from './duties.js';
import type { FactId, Facts } from './facts.js';
import { Judged } from './judged.js';
import type { DatedRule, QuestionPage, Rule, RulePack } from './rule-pack.js';
import { type RoleStanding, type Standings, standingsOf, type TierStanding } from './standings.js';

export interface InterviewPage {
  readonly page: QuestionPage;
  /** Its facts that can still change something, also those somebody did not know. */
  readonly live: readonly FactId[];
  /**
   * `asked`: the next one; `waiting`: may come after it, or drop out by what is answered first; `answered`: something on it
   * was answered and nothing is left to ask; `dropped`: nothing hangs on it any more.
   */
  readonly state: 'answered' | 'asked' | 'dropped' | 'waiting';
}

export interface Interview {
  /** Facts of the pack with an answer, "don't know" too; in the order of the pack. */
  readonly answered: readonly FactId[];
  readonly pages: readonly InterviewPage[];
  /** The id of the page to ask now; null where nothing is left to ask. */
  readonly next: string | null;
  /** How many pages may still be asked, the next one among them. Never grows by an answer. */
  readonly atMost: number;
}

/**
 * What is still worth asking: a page as long as one of its facts has no answer and can change where a tier or a part
 * stands, whether somebody has an obligation, or from when.
 */
export function interviewOf(pack: RulePack, framework: Framework, facts: Facts, on: CalendarDate): Interview {
  const judged = new Judged(pack, facts, on);
  const live = liveFacts(framework, judged, standingsOf(judged));
  const isAnswered = (fact: FactId) => judged.isAnswered(fact);
  const open = pack.pages.filter((page) => page.facts.some((fact) => live.has(fact) && !isAnswered(fact)));
  const [next] = open;
  const stateOf = (page: QuestionPage): InterviewPage['state'] => {
    if (page === next) return 'asked';
    if (open.includes(page)) return 'waiting';
    return page.facts.some(isAnswered) ? 'answered' : 'dropped';
  };
  return {
    answered: pack.facts.map(({ id }) => id).filter(isAnswered),
    pages: pack.pages.map((page) => ({
      page,
      live: page.facts.filter((fact) => live.has(fact)),
      state: stateOf(page),
    })),
    next: next?.id ?? null,
    atMost: open.length,
  };
}

/** The unknown facts on which something hangs that is not decided. */
function liveFacts(framework: Framework, judged: Judged, standings: Standings): ReadonlySet<FactId> {
  const { pack } = judged.compiled;
  const live = new Set<FactId>();
  const needs = (rule: Rule) => {
    for (const fact of judged.needs(rule)) live.add(fact);
  };
  const days = (from: readonly DatedRule[]) => {
    if (!daysApart(from, judged)) return;
    for (const { when } of stillPossible(from, judged)) if (when !== undefined) needs(when);
  };
  for (const [at, { when, from }] of pack.tiers.entries()) {
    const standing = standings.tiers[at]?.standing ?? 'ruled-out';
    if (isOpen(standing)) needs(when);
    if (standing !== 'ruled-out') days(from);
  }
  for (const { when } of pack.roles) needs(when);
  const duties = new Set(owedDuties(framework, standings, judged).map(({ rule }) => rule));
  for (const { when, from } of duties) {
    if (when !== undefined) needs(when);
    days(from);
  }
  return live;
}

/** What an answer does. */
export interface Effect {
  /** Tiers and parts that hang on the fact, and where they stand with this answer. */
  readonly tiers: readonly TierStanding[];
  readonly roles: readonly RoleStanding[];
  /** Pages that need not be asked any more. */
  readonly dropped: readonly string[];
  /** The page that is asked next. */
  readonly next: string | null;
}

/** What each answer to a yes-no fact would do, on top of what is known. */
export function whatAnswerDecides(
  pack: RulePack,
  framework: Framework,
  { facts, on }: { readonly facts: Facts; readonly on: CalendarDate },
  fact: FactId,
): Readonly<Record<'yes' | 'no' | 'unknown', Effect>> {
  const { [fact]: _, ...others } = facts;
  const before = new Judged(pack, others, on);
  const hangsOnIt = pack.tiers
    .filter(({ when }) => before.needs(when).includes(fact))
    .map(({ tier }) => tier);
  const partsOnIt = pack.roles.map(({ when }) => before.needs(when).includes(fact));
  const openPages = (known: Facts) =>
    interviewOf(pack, framework, known, on).pages.filter(
      ({ state }) => state === 'asked' || state === 'waiting',
    );
  const open = openPages(others).filter(({ page }) => !page.facts.includes(fact));
  const effect = (value: 'yes' | 'no' | 'unknown'): Effect => {
    const known = { ...others, [fact]: value };
    const stands = standingsOf(new Judged(pack, known, on));
    const left = openPages(known).map(({ page }) => page.id);
    return {
      tiers: stands.tiers.filter(({ tier }) => hangsOnIt.includes(tier)),
      roles: stands.roles.filter((_, at) => partsOnIt[at] === true),
      dropped: open.map(({ page }) => page.id).filter((id) => !left.includes(id)),
      next: left[0] ?? null,
    };
  };
  return { yes: effect('yes'), no: effect('no'), unknown: effect('unknown') };
}
