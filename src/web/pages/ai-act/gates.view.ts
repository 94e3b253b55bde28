import type { FactId, Facts, FactValue } from '#domain/ai-act/facts.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import type { InterviewPage } from '#domain/ai-act/interview.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import type { IconName } from '../../icon-names.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import { definitionsOf, valueWords } from './fact-says.js';

/** A step of the way through the Act, down the side. */
export interface GateView {
  readonly title: string;
  readonly note: string;
  readonly icon: IconName;
  readonly tone: 'done' | 'now' | 'ahead' | 'left-out';
  /** Where its answers are; null where nothing is to be seen there. */
  readonly href: string | null;
}

/** More labels than these are counted. */
const LABELS_SAID = 2;

export function gatesView(subject: ClassifiedAiSystem, current: string): GateView[] {
  const { pack, interview, aiSystem } = subject;
  const facts = valuesOf(aiSystem.classified?.facts ?? {});
  const definitions = definitionsOf(pack);
  return pack.gates.map(({ id, title }) => {
    const pages = interview.pages.filter(({ page }) => page.gate === id);
    const first = pages.find(({ state }) => state === 'answered' || state === 'asked');
    const href =
      first === undefined
        ? null
        : paths.euAiActQuestions.to({ aiSystemId: aiSystem.id, pageId: first.page.id });
    return { title, href, ...stateOf(pages, current, () => noteOf(pages, facts, definitions)) };
  });
}

function stateOf(
  pages: readonly InterviewPage[],
  current: string,
  note: () => string,
): Pick<GateView, 'note' | 'icon' | 'tone'> {
  const asked = pages.filter(({ state }) => state === 'asked' || state === 'waiting');
  if (pages.some(({ page }) => page.id === current))
    return {
      tone: 'now',
      icon: 'circle-dot',
      note: asked.length < 2 ? '' : `up to ${counted(asked.length, 'question')}`,
    };
  if (asked.length > 0) return { tone: 'ahead', icon: 'circle', note: '' };
  if (pages.some(({ state }) => state === 'answered'))
    return { tone: 'done', icon: 'circle-check', note: note() };
  return { tone: 'left-out', icon: 'circle-dashed', note: 'changes nothing' };
}

/** What was answered at a gate, in a few words. */
function noteOf(
  pages: readonly InterviewPage[],
  facts: Facts,
  definitions: ReadonlyMap<FactId, FactDefinition>,
): string {
  const answered = pages
    .flatMap(({ page }) => page.facts)
    .flatMap((id): (readonly [FactDefinition, FactValue])[] => {
      const [definition, value] = [definitions.get(id), facts[id]];
      return definition === undefined || value === undefined ? [] : [[definition, value]];
    });
  const [only, ...others] = answered;
  if (only !== undefined && others.length === 0) return `${valueWords(only[1])}, ${only[0].article}`;
  const having = (value: FactValue) => answered.filter(([, each]) => each === value);
  const [yes, unknown] = [having('yes'), having('unknown')];
  const said =
    yes.length > LABELS_SAID
      ? [`${yes.length} of ${answered.length} are so`]
      : yes.map(([{ label }]) => label);
  if (unknown.length > 0) said.push(`${unknown.length} not known`);
  return said.length === 0 ? `None of ${answered.length}` : said.join('; ');
}
