import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { findingsAbout } from '../findings/findings-about.js';
import type { Parts } from '../parts.js';
import { reviewingOf, scoreOf } from './reviewing.js';

export const readReview =
  (parts: Parts): Services['reviews']['read'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'reviews.read');
    const reviewing = await reviewingOf(parts, member, id);
    const { stores, assessment, submission, questionnaire, review } = reviewing;
    const [{ score, claims }, findings, submissions, reviews] = await Promise.all([
      scoreOf(parts, reviewing),
      findingsAbout(stores, { assessmentId: id }),
      stores.submissions.all(id),
      stores.reviews.ofAssessment(id),
    ]);
    const earlier = submissions
      .filter(({ round }) => round < submission.round)
      .map((each) => ({
        submission: each,
        review: reviews.find(({ round }) => round === each.round) ?? null,
      }));
    const { frameworks } = parts.content;
    return { assessment, submission, questionnaire, frameworks, review, score, claims, findings, earlier };
  };

const EVENTS_SHOWN = 20;

export const answerHistory =
  (parts: Parts): Services['reviews']['answerHistory'] =>
  async (actor, id, question) => {
    const member = memberWith(actor, 'reviews.read');
    const { stores, questionnaire } = await reviewingOf(parts, member, id);
    const section = questionnaire.sections.find(({ questions }) =>
      questions.some((each) => each.id === question),
    );
    if (section === undefined) throw new NotFound();
    const thingId = `${id}.${section.id}.${question}`;
    const { items } = await stores.audit.list({ action: null, thingId, page: 1, size: EVENTS_SHOWN });
    return items;
  };
