import type { Standing } from '#domain/ai-act/classification.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import type { PillView } from '../../views.js';
import { tierPill, tierWords } from './tier-words.js';

/** What is decided before the next answer. */
export interface DecidedView {
  readonly applying: readonly { readonly pill: PillView; readonly articles: string }[];
  /** Short names in a sentence; '' for none. */
  readonly presumed: string;
  readonly open: string;
  readonly ruledOut: string;
}

export function decidedView({ classification }: ClassifiedAiSystem): DecidedView {
  const { tiers } = classification;
  const having = (standing: Standing) =>
    tierWords(tiers.filter((found) => found.standing === standing).map(({ tier }) => tier));
  return {
    applying: tiers
      .filter(({ standing }) => standing === 'applies')
      .map((found) => ({ pill: tierPill(found), articles: found.articles.join(' · ') })),
    presumed: having('presumed'),
    open: having('undetermined'),
    ruledOut: having('ruled-out'),
  };
}
