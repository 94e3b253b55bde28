import type { FoundTier } from '#domain/ai-act/classification.js';
import { isOpen } from '#domain/ai-act/classification.js';
import type { FactId } from '#domain/ai-act/facts.js';
import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView, PageHeaderView, PillView } from '../../views.js';
import { definitionsOf, sayBecause } from './fact-says.js';
import { NOT_LEGAL_ADVICE, packFacts, titleOf } from './pack-words.js';
import { STANDING_WORDS, tierPill, tierWords, whoIs } from './tier-words.js';

export interface AiActResultView {
  readonly header: PageHeaderView;
  readonly tiers: readonly TierLine[];
  readonly ruledOut: string;
  readonly roles: readonly {
    readonly who: string;
    readonly role: string;
    readonly standing: string;
    readonly article: string;
  }[];
  readonly contradictions: readonly { readonly says: string; readonly facts: readonly LinkView[] }[];
  readonly caveats: readonly string[];
  readonly caution: string;
}

interface TierLine {
  readonly pill: PillView;
  readonly word: string;
  readonly standing: string;
  /** The facts that decided it, as sentences after the name. */
  readonly because: readonly string[];
  /** What would settle it, with the way to answer. */
  readonly needs: readonly LinkView[];
  readonly articles: readonly string[];
  readonly from: string;
  readonly fromNote: string;
}

export function resultView(subject: ClassifiedAiSystem, actor: Member): AiActResultView {
  const { aiSystem, pack, classification, contradictions } = subject;
  const { tiers, roles } = classification;
  return {
    header: {
      title: titleOf(aiSystem.name),
      facts: packFacts(subject),
      actions: may(actor.role, 'vendors.change') ? actionsOf(subject) : [],
    },
    tiers: tiers.filter(({ standing }) => standing !== 'ruled-out').map((found) => tierLine(found, subject)),
    ruledOut: tierWords(tiers.filter(({ standing }) => standing === 'ruled-out').map(({ tier }) => tier)),
    roles: roles
      .filter(({ standing }) => standing !== 'ruled-out')
      .map(({ actor: who, role, standing, article }) => ({
        who: whoIs(who, subject.vendor.name),
        role: ROLES[role].word,
        standing: STANDING_WORDS[standing],
        article,
      })),
    contradictions: contradictions.map(({ says, facts }) => ({ says, facts: linksTo(facts, subject) })),
    caveats: pack.caveats,
    caution: NOT_LEGAL_ADVICE,
  };
}

function actionsOf({ aiSystem, interview }: ClassifiedAiSystem): ActionView[] {
  const params = { aiSystemId: aiSystem.id };
  return [
    { label: 'All facts as a form', href: paths.euAiActFacts.to(params), icon: 'list-checks' },
    ...(interview.next === null
      ? []
      : [
          {
            label: interview.answered.length === 0 ? 'Answer the questions' : 'Go on answering',
            href: paths.euAiActNext.to(params),
            icon: 'arrow-right',
            primary: true,
          } as const,
        ]),
  ];
}

function tierLine(found: FoundTier, subject: ClassifiedAiSystem): TierLine {
  const { tier, standing, because, needs, articles, from } = found;
  const definitions = definitionsOf(subject.pack);
  return {
    pill: tierPill(found),
    word: TIERS[tier].word,
    standing: STANDING_WORDS[standing],
    because: because.flatMap((each) => {
      const definition = definitions.get(each.fact);
      return definition === undefined ? [] : [`${subject.aiSystem.name} ${sayBecause(definition, each)}`];
    }),
    needs: isOpen(standing) ? linksTo(needs, subject) : [],
    articles,
    from: from.date === null ? '–' : formatDay(from.date),
    fromNote: from.says,
  };
}

/** Facts by the page that asks for each. */
function linksTo(facts: readonly FactId[], { pack, aiSystem }: ClassifiedAiSystem): LinkView[] {
  const definitions = definitionsOf(pack);
  return facts.flatMap((id) => {
    const definition = definitions.get(id);
    const page = pack.pages.find((each) => each.facts.includes(id));
    if (definition === undefined || page === undefined) return [];
    const params = { aiSystemId: aiSystem.id, pageId: page.id };
    return [{ label: definition.question, href: paths.euAiActQuestions.to(params) }];
  });
}
