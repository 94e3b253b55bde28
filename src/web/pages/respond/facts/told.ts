import { askedIn, type SheetFact } from '#domain/ai-act/fact-sheet.js';
import type { FactId } from '#domain/ai-act/facts.js';
import type { InterviewPage } from '#domain/ai-act/interview.js';
import type { QuestionPage } from '#domain/ai-act/rule-pack.js';
import type { AnsweringFacts } from '#services/contract.js';
import { paths } from '../../../paths.js';
import type { Reader } from '../sheet.js';

/** The facts asked beside a questionnaire, as they lie before their reader. */
export type FactReader = AnsweringFacts & Reader;

/** A page of the rule pack with what of it is asked here. */
export interface AskedPage {
  readonly page: QuestionPage;
  readonly asked: readonly FactId[];
  readonly answered: number;
  /** `needless`: what is not answered on it can no longer matter by what was said. */
  readonly state: 'done' | 'started' | 'open' | 'needless';
}

export const factOf = ({ sheet }: AnsweringFacts, id: FactId): SheetFact | undefined => sheet.facts[id];

/** The pages on which something is asked, in the order of the pack. */
export const askedPages = (reader: AnsweringFacts): readonly AskedPage[] =>
  reader.interview.pages.flatMap((each) => {
    const asked = each.page.facts.filter((id) => reader.asked.includes(id));
    return asked.length === 0 ? [] : [askedPage(reader, each, asked)];
  });

function askedPage(
  reader: AnsweringFacts,
  { page, live }: InterviewPage,
  asked: readonly FactId[],
): AskedPage {
  const open = asked.filter((id) => factOf(reader, id) === undefined);
  const answered = asked.length - open.length;
  const state = (): AskedPage['state'] => {
    if (open.length === 0) return 'done';
    if (!open.some((id) => live.includes(id))) return 'needless';
    return answered === 0 ? 'open' : 'started';
  };
  return { page, asked, answered, state: state() };
}

/** The next page on which something is asked, not answered and can still matter; null where none is left. */
export const nextPage = (reader: AnsweringFacts): AskedPage | null =>
  askedPages(reader).find(({ state }) => state === 'open' || state === 'started') ?? null;

/** How many are asked and answered, and how many of the rest can no longer matter. */
export function factProgress(reader: Pick<AnsweringFacts, 'sheet' | 'pack' | 'interview'>): {
  readonly asked: number;
  readonly answered: number;
  readonly needless: number;
} {
  const { sheet, pack, interview } = reader;
  const asked = askedIn(pack, sheet);
  const open = asked.filter((id) => sheet.facts[id] === undefined);
  const live = new Set(interview.pages.flatMap((each) => each.live));
  return {
    asked: asked.length,
    answered: asked.length - open.length,
    needless: open.filter((id) => !live.has(id)).length,
  };
}

export const pageHref = ({ assessment }: Pick<AnsweringFacts, 'assessment'>, pageId: string): string =>
  paths.respondFactPage.to({ assessmentId: assessment.id, pageId });
