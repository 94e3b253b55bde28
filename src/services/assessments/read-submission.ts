import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { reviewingOf, scoreOf } from '../reviews/reviewing.js';

export const readSubmission =
  (parts: Parts): Services['assessments']['readSubmission'] =>
  async (actor, id) => {
    const reviewing = await reviewingOf(parts, memberWith(actor, 'reviews.read'), id);
    const { assessment, submission, questionnaire } = reviewing;
    const { score, claims } = await scoreOf(parts, reviewing);
    return { assessment, submission, questionnaire, score, claims, frameworks: parts.content.frameworks };
  };
