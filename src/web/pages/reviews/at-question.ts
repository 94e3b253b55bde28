import type { Answer } from '#domain/assessments/assessment.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { QuestionId } from '#domain/ids.js';
import type { Translate } from '#domain/messages/format.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { type Judgement, NO_JUDGEMENT, revisionOf } from '#domain/reviews/review.js';
import type { ReviewedQuestion } from '#domain/scoring/score.js';
import type { ReviewDetail } from '#services/contract.js';
import type { FaultView } from '../../views.js';
import type { Filter } from './question-rows.view.js';

/** One question of a review with everything that is known of it. */
export interface AtQuestion {
  readonly detail: ReviewDetail;
  readonly id: QuestionId;
  readonly number: string;
  readonly question: Question;
  /** As it was asked. */
  readonly text: string;
  readonly answer: Answer | null;
  readonly scored: ReviewedQuestion;
  readonly judgement: Judgement;
}

/** Null where the question was not asked in this round. */
export function placeAt(detail: ReviewDetail, id: QuestionId): AtQuestion | null {
  const { questionnaire, submission, score, review } = detail;
  const question = questionsOf(questionnaire).find((each) => each.id === id);
  const scored = score.sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const asked = submission.questions.find((each) => each.id === id);
  if (question === undefined || scored === undefined || asked === undefined) return null;
  const { text, answer } = asked;
  const judgement = review?.judgements[id] ?? NO_JUDGEMENT;
  const number = questionNumbers(questionnaire).get(id) ?? '';
  return { detail, id, number, question, text, answer, scored, judgement };
}

/** Who looks, and what was typed and refused. */
export interface PanelParts {
  readonly t: Translate<KindMessage>;
  readonly timeZone: string;
  readonly history: readonly AuditEntry[];
  readonly filter: Filter;
  readonly mayJudge: boolean;
  readonly refused: {
    readonly form: 'judgement' | 'override';
    readonly typed: Typed;
    readonly faults: readonly FaultView[];
  } | null;
}

export type HiddenFields = readonly { readonly name: string; readonly value: string }[];

/** What a judge saw, so that nothing is judged that is no longer there. */
export const hiddenAt = ({ detail, answer, judgement }: AtQuestion, filter: Filter): HiddenFields => [
  { name: 'round', value: String(detail.submission.round) },
  { name: 'answer', value: String(revisionOf(answer)) },
  { name: 'revision', value: String(judgement.revision) },
  { name: 'filter', value: filter },
];
