import type { FactId } from '#domain/ai-act/facts.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { definitionsOf } from './fact-says.js';

/** Facts by their questions, each with the way to the page that asks for it. */
export const linksTo = (facts: readonly FactId[], subject: ClassifiedAiSystem): LinkView[] => {
  const definitions = definitionsOf(subject.pack);
  return facts.flatMap((id) => {
    const [definition, href] = [definitions.get(id), pageOf(id, subject)];
    return definition === undefined || href === null ? [] : [{ label: definition.question, href }];
  });
};

/** The address of the page that asks for a fact. */
export function pageOf(fact: FactId, { pack, aiSystem }: ClassifiedAiSystem): string | null {
  const page = pack.pages.find(({ facts }) => facts.includes(fact));
  return page === undefined ? null : paths.euAiActQuestions.to({ aiSystemId: aiSystem.id, pageId: page.id });
}
