import type { Because, FoundDuty, FoundTier } from '#domain/ai-act/classification.js';
import { isOpen } from '#domain/ai-act/classification.js';
import type { ActorId } from '#domain/ai-act/rule-pack.js';
import { TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import type { LinkView, PillView } from '../../views.js';
import { linksTo } from './fact-links.js';
import { definitionsOf, sayBecause } from './fact-says.js';
import { STANDING_WORDS, tierPill, tierWords, whoIs } from './tier-words.js';
import { dayOf, whenWords } from './when-words.js';

/** The tiers a system stands in or may stand in, worst first, with what decided each. */
export interface TierTableView {
  readonly rows: readonly TierRow[];
  /** Tiers about which nothing is decided, where there are too many for a row each. */
  readonly open: readonly PillView[];
  /** What it is not, in a sentence; '' where nothing is ruled out. */
  readonly ruledOut: string;
  readonly steps: LinkView;
}

export interface TierRow {
  readonly pill: PillView;
  readonly word: string;
  readonly standing: string;
  /** The most telling reasons, as sentences. */
  readonly reasons: readonly string[];
  readonly moreReasons: readonly string[];
  readonly needs: readonly LinkView[];
  readonly articles: readonly string[];
  readonly owes: string;
  readonly from: string;
  readonly fromNote: string;
  readonly fromSays: string;
  readonly note: string;
}

/** More undetermined tiers than these share a row. */
const OPEN_ROWS = 4;
const REASONS = 2;
const ARTICLES = 4;

export function tierTable(subject: ClassifiedAiSystem, steps: string): TierTableView {
  const { classification, pack } = subject;
  const standing = classification.tiers.filter((found) => found.standing !== 'ruled-out');
  const undetermined = standing.filter((found) => found.standing === 'undetermined');
  const together = undetermined.length > OPEN_ROWS;
  const alone = together ? standing.filter((found) => found.standing !== 'undetermined') : standing;
  return {
    rows: alone.map((found) => tierRow(found, subject)),
    open: together ? undetermined.map(tierPill) : [],
    ruledOut: tierWords(
      classification.tiers.filter((found) => found.standing === 'ruled-out').map(({ tier }) => tier),
    ),
    steps: {
      label: `All ${counted(pack.gates.length, 'gate')}, ${counted(pack.facts.length, 'fact')} and ${counted(pack.rules.length, 'rule')}`,
      href: steps,
    },
  };
}

function tierRow(found: FoundTier, subject: ClassifiedAiSystem): TierRow {
  const { tier, standing, needs, from } = found;
  const reasons = reasonsOf(found.because, subject);
  return {
    pill: tierPill(found),
    word: TIERS[tier].word,
    standing: STANDING_WORDS[standing],
    reasons: reasons.slice(0, REASONS),
    moreReasons: reasons.slice(REASONS),
    needs: isOpen(standing) ? linksTo(needs, subject) : [],
    articles: articlesOf(found, subject),
    owes: owing(found, subject),
    from: dayOf(from),
    fromNote: whenWords(from, subject.classification.on),
    fromSays: from.says,
    note: subject.pack.tiers.find((each) => each.tier === tier)?.note ?? '',
  };
}

/** Facts that decided something, as sentences. */
export const reasonsOf = (because: readonly Because[], subject: ClassifiedAiSystem): string[] =>
  phrasesOf(because, subject).map((phrase) => `${subject.aiSystem.name} ${phrase}`);

/** The same without its name: `profiles people`. */
export function phrasesOf(because: readonly Because[], { pack }: ClassifiedAiSystem): string[] {
  const definitions = definitionsOf(pack);
  return because.flatMap((each) => {
    const definition = definitions.get(each.fact);
    return definition === undefined ? [] : [sayBecause(definition, each)];
  });
}

/** Where in the law: first where its most telling facts stand. */
export function articlesOf({ because, articles }: FoundTier, { pack }: ClassifiedAiSystem): string[] {
  const definitions = definitionsOf(pack);
  const telling = because.slice(0, REASONS).flatMap(({ fact }) => definitions.get(fact)?.article ?? []);
  const particular = telling.filter((article) => !articles.includes(article));
  return [...new Set([...particular.slice(0, ARTICLES - 2), ...articles])].slice(0, ARTICLES);
}

/** Whoever has duties by a tier and plays the part for it, as far as that is known. */
export function owing({ tier, standing }: FoundTier, { classification, vendor }: ClassifiedAiSystem): string {
  const { duties, roles } = classification;
  const plays = ({ actor, role }: FoundDuty) =>
    roles.some((each) => each.actor === actor && each.role === role && each.standing === 'applies');
  const concerned = duties.filter(({ tiers }) => tiers.includes(tier));
  const actors = new Set<ActorId>(concerned.filter(plays).map(({ actor }) => actor));
  if (actors.size > 0) return [...actors].map((actor) => whoIs(actor, vendor.name)).join(', ');
  return isOpen(standing) || concerned.length > 0 ? 'Not settled' : 'Nobody';
}
