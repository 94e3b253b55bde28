import type { QuestionPage, RulePack } from '#domain/ai-act/rule-pack.js';

/** What a page is called in a list of pages: with its gate, where another page has the same title. */
export function pageTitle({ pages, gates }: RulePack, { title, gate }: QuestionPage): string {
  if (pages.filter((page) => page.title === title).length < 2) return title;
  return `${title} (${gates.find(({ id }) => id === gate)?.title ?? ''})`;
}
