import { expect } from 'chai';
import type { Answer, Answers } from '#domain/assessments/assessment.js';
import { typedOf } from '#domain/questionnaires/kinds/register.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Visitor } from '../../support/visitor.js';
import { at, type Sent } from './sent.js';

/** What is typed for an answer, with a note where a document would stand; null where nothing is. */
function fieldsOf(question: Question, { status, value, reason }: Answer) {
  if (status === 'not-applicable') return { 'not-applicable': ['yes'], reason };
  return value === null ? null : { ...typedOf(question, value), note: 'It stands in the annex.' };
}

/** Gives these answers section by section where they are asked, by the forms of the pages, and submits them. */
export async function answerAll(
  visitor: Visitor,
  { id }: Sent,
  { sections }: Questionnaire,
  answers: Answers,
): Promise<void> {
  for (const section of sections) {
    await visitor.open(`/respond/${id}/sections/${section.id}`);
    for (const question of section.questions) {
      const answer = answers[question.id];
      const told = answer === undefined ? null : fieldsOf(question, answer);
      const isAsked = visitor.$(at(question.id)).not('[hidden]').length > 0;
      if (told === null || !isAsked) continue;
      await visitor.submit('Save answer', told, at(question.id));
      expect(visitor.status, question.id).to.equal(200);
    }
  }
  await visitor.open(`/respond/${id}/submit`);
  const deed = visitor.$('main form button').last().text().trim();
  await visitor.submit(deed, { 'Your name': 'Sanne de Wit', 'Your title': 'Head of risk', attest: 'yes' });
  expect(visitor.path, visitor.text).to.equal(`/respond/${id}/receipt`);
}
