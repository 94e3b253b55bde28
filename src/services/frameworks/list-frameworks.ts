import { coverageOf } from '#domain/content/coverage.js';
import type { Crosswalk } from '#domain/crosswalks/crosswalk.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { memberWith } from '../authorise.js';
import type { FrameworkRow, Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { questionnairesAsking } from './asking.js';

export const listFrameworks =
  (parts: Parts): Services['frameworks']['list'] =>
  async (actor) => {
    const member = memberWith(actor, 'frameworks.read');
    const questions = (await questionnairesAsking(parts, member)).flatMap(questionsOf);
    const { frameworks, crosswalks } = parts.content;
    return frameworks.map((framework) => rowOf(framework, crosswalks, questions));
  };

/** A framework with what is asked of it and the crosswalks at it. */
export const rowOf = (
  framework: Framework,
  crosswalks: readonly Crosswalk[],
  questions: readonly Question[],
): FrameworkRow => ({
  framework,
  coverage: coverageOf(framework, questions),
  crosswalks: crosswalks.filter(({ from, to }) => from === framework.id || to === framework.id),
});
