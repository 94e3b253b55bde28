import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView, PillView } from '../../views.js';
import { tierPill } from './tier-words.js';

/** What an AI system's own page says of its tiers. */
export interface AiActCardView {
  /** Null until somebody answered anything. */
  readonly tiers: { readonly pills: readonly PillView[]; readonly open: string } | null;
  /** Where the law in force makes something else of it than is known of it; null where nothing waits. */
  readonly reopened: LinkView | null;
  readonly text: string;
  readonly action: ActionView | null;
  readonly result: LinkView | null;
}

export function aiActCard(subject: ClassifiedAiSystem, { role }: Member): AiActCardView {
  const { aiSystem, interview, classification, pack } = subject;
  const params = { aiSystemId: aiSystem.id };
  const begun = interview.answered.length > 0;
  const label = begun ? 'Go on answering' : 'Find its EU AI Act tiers';
  return {
    tiers: begun ? tiersOf(classification.tiers) : null,
    reopened:
      aiSystem.classified === null || aiSystem.classified.reopenedBy === null
        ? null
        : {
            label: 'The law in force makes something else of the same facts',
            href: `${addressWith(paths.rulePacks.to(), { search: aiSystem.name })}#reopened`,
          },
    text: textOf(subject),
    action:
      may(role, 'vendors.change') && interview.next !== null
        ? { label, href: paths.euAiActNext.to(params), icon: 'arrow-right', primary: !begun }
        : null,
    result: begun
      ? { label: `Reasons and dates, rule pack ${pack.version}`, href: paths.euAiAct.to(params) }
      : null,
  };
}

function tiersOf(tiers: ClassifiedAiSystem['classification']['tiers']): AiActCardView['tiers'] {
  const having = (wanted: string) => tiers.filter(({ standing }) => standing === wanted);
  const open = having('undetermined').length;
  return {
    pills: [...having('applies'), ...having('presumed')].map(tierPill),
    open: open === 0 ? '' : `${counted(open, 'tier is', 'tiers are')} open`,
  };
}

function textOf({ interview }: ClassifiedAiSystem): string {
  if (interview.answered.length === 0)
    return 'Nobody has classified it yet. A few plain questions, about three minutes; “I don’t know yet” is an answer.';
  return interview.next === null
    ? 'Every question that can still matter is answered.'
    : `At most ${counted(interview.atMost, 'question')} left.`;
}
