import { type Answer, type Answers, isOpenForAnswering, NO_ANSWER } from '#domain/assessments/assessment.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { QuestionId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import { Interview } from '#domain/questionnaires/interview.js';
import type { Question, Questionnaire, Section } from '#domain/questionnaires/questionnaire.js';
import type { Parts } from '../parts.js';
import { alreadySubmitted, lockedQuestion, type Visit, writingVisitOf } from './guest-visit.js';
import { answersOf, lockedIn } from './survey.js';

/** A question a respondent is about to change, with all that hangs on it. */
export interface QuestionAt extends Visit {
  readonly questionnaire: Questionnaire;
  readonly section: Section;
  readonly question: Question;
  readonly answers: Answers;
  readonly answer: Answer;
  /** As these answers leave it. */
  readonly interview: Interview;
}

/** Throws Stale where the round is over, the question did not come back or is no longer asked, NotFound where there is no such question. */
export async function questionAt(parts: Parts, actor: Actor, id: QuestionId): Promise<QuestionAt> {
  const visit = await writingVisitOf(parts, actor);
  if (!isOpenForAnswering(visit.assessment)) throw alreadySubmitted();
  const [questionnaire, sections] = await Promise.all([
    parts.shelf.take(visit.assessment.questionnaire),
    visit.stores.sections.all(),
  ]);
  const section = questionnaire.sections.find(({ questions }) =>
    questions.some((question) => question.id === id),
  );
  const question = section?.questions.find((each) => each.id === id);
  if (section === undefined || question === undefined) throw new NotFound();
  if (lockedIn(sections).has(id)) throw lockedQuestion();
  const answers = answersOf(sections);
  const interview = new Interview(questionnaire, answers, visit.assessment.given);
  if (!interview.isAsked(id)) throw new Stale('question-not-asked');
  return { ...visit, questionnaire, section, question, answers, answer: answers[id] ?? NO_ANSWER, interview };
}
