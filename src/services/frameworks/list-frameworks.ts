import { coverageOf } from '#domain/content/coverage.js';
import type { Content } from '#domain/content/prove-content.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { memberWith } from '../authorise.js';
import type { FrameworkRow, Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const listFrameworks =
  ({ content }: Parts): Services['frameworks']['list'] =>
  (actor) => {
    memberWith(actor, 'frameworks.read');
    return content.frameworks.map((framework) => rowOf(framework, content));
  };

/** A framework with what is asked of it and the crosswalks at it. */
export const rowOf = (framework: Framework, { crosswalks, questionnaires }: Content): FrameworkRow => ({
  framework,
  coverage: coverageOf(framework, questionnaires.flatMap(questionsOf)),
  crosswalks: crosswalks.filter(({ from, to }) => from === framework.id || to === framework.id),
});
