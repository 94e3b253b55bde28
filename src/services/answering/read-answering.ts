import { isOpenForAnswering } from '#domain/assessments/assessment.js';
import { dayIn, daysBetween } from '#domain/dates.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { mayAnswer, visitOf } from './guest-visit.js';
import { answersOf, lockedIn, surveyOf } from './survey.js';

export const readAnswering =
  (parts: Parts): Services['answering']['read'] =>
  async (actor) => {
    const { guest, stores, assessment } = await visitOf(parts, actor);
    const [questionnaire, sections] = await Promise.all([
      parts.shelf.take(assessment.questionnaire),
      stores.sections.all(),
    ]);
    const answers = answersOf(sections);
    const locked = lockedIn(sections);
    const dueIn = daysBetween(dayIn(assessment.timeZone, parts.world.now()), assessment.dueOn);
    return {
      assessment,
      questionnaire,
      answers,
      ...surveyOf(questionnaire, answers, assessment.given, locked),
      dueIn,
      editable: isOpenForAnswering(assessment) && mayAnswer(guest),
      locked,
    };
  };
