import { isOpen } from '#domain/ai-act/classification.js';
import type { FactId } from '#domain/ai-act/facts.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { type EffectView, effectsView } from './effects.view.js';
import { linksTo, pageOf } from './fact-links.js';
import { definitionsOf } from './fact-says.js';
import { tierWords } from './tier-words.js';

/** What would settle the tiers that are open. */
export interface SettleView {
  readonly title: string;
  /** The questions that settle most, each with what its answers would do. */
  readonly first: readonly {
    readonly question: string;
    readonly article: string;
    readonly help: string;
    readonly settles: string;
    readonly effects: readonly EffectView[];
    /** '' for whoever may not change anything. */
    readonly href: string;
  }[];
  readonly others: readonly LinkView[];
  readonly more: string;
  /** The whole interview; null where nothing is left to ask or nobody may answer. */
  readonly next: LinkView | null;
}

/** So many questions are told with their effects, so many more are named. */
const TOLD = 2;
const NAMED = 6;
/** More tiers than these are counted. */
const TIERS_SAID = 3;

/** Null where no tier is open. */
export function settleView(subject: ClassifiedAiSystem, mayAnswer: boolean): SettleView | null {
  const { classification, interview, aiSystem, pack } = subject;
  const open = classification.tiers.filter(({ standing }) => isOpen(standing));
  if (open.length === 0) return null;
  const facts = mostTelling(subject);
  const definitions = definitionsOf(pack);
  const first = facts.slice(0, TOLD).flatMap((id) => definitions.get(id) ?? []);
  const left = facts.length - TOLD - NAMED;
  return {
    title:
      open.length === 1
        ? 'What would settle the open tier'
        : `What would settle the ${open.length} open tiers`,
    first: first.map((fact) => toldOf(fact, subject, mayAnswer)),
    others: linksTo(facts.slice(TOLD, TOLD + NAMED), subject),
    more: left > 0 ? `and ${counted(left, 'more question')}, fewer with each answer` : '',
    next:
      interview.next === null || !mayAnswer
        ? null
        : {
            label: `Answer page by page, at most ${counted(interview.atMost, 'page')}`,
            href: paths.euAiActNext.to({ aiSystemId: aiSystem.id }),
          },
  };
}

function toldOf(fact: FactDefinition, subject: ClassifiedAiSystem, mayAnswer: boolean) {
  const open = subject.classification.tiers.filter(
    ({ standing, needs }) => isOpen(standing) && needs.includes(fact.id),
  );
  return {
    question: fact.question,
    article: fact.article,
    help: fact.help ?? '',
    settles: open.length > TIERS_SAID ? `${open.length} open tiers` : tierWords(open.map(({ tier }) => tier)),
    effects: tellingEffects(subject, fact),
    href: mayAnswer ? (pageOf(fact.id, subject) ?? '') : '',
  };
}

/** What yes and what no would do; none where both do the same, because that tells nobody anything. */
function tellingEffects(subject: ClassifiedAiSystem, fact: FactDefinition): readonly EffectView[] {
  const [yes, no] = effectsView(subject, fact);
  return yes === undefined || no === undefined || yes.says === no.says ? [] : [yes, no];
}

/**
 * The facts on which open tiers hang: first those that settle a tier alone, then in the order of the gates, because an
 * early one can spare the later ones; what somebody did not know comes after what nobody was asked.
 */
function mostTelling({ classification, pack, interview }: ClassifiedAiSystem): readonly FactId[] {
  const open = classification.tiers.filter(({ standing }) => isOpen(standing));
  const needed = new Set(open.flatMap(({ needs }) => needs));
  const alone = new Set(open.flatMap(({ needs }) => (needs.length === 1 ? needs : [])));
  const asked = new Set(interview.answered);
  const rank = (fact: FactId) => (alone.has(fact) ? 0 : asked.has(fact) ? 2 : 1);
  return pack.pages
    .flatMap(({ facts }) => facts)
    .filter((fact) => needed.has(fact))
    .sort((a, b) => rank(a) - rank(b));
}
