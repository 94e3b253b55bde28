import { NotFound } from '#domain/errors.js';
import { scoreSubmission } from '../answering/finish-submission.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { ownAssessment } from './own-assessment.js';

export const readSubmission =
  (parts: Parts): Services['assessments']['readSubmission'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'reviews.read');
    const { storage, shelf, content } = parts;
    const assessment = await ownAssessment(parts, member, id);
    const stores = storage.within(member.organisationId);
    const submission = assessment.submission && (await stores.submissions.latest(id));
    if (submission === null) throw new NotFound('nothing-submitted');
    const questionnaire = await shelf.take(assessment.questionnaire);
    const kept = await stores.scores.read(id, submission.round);
    const score = kept ?? scoreSubmission(questionnaire, submission, assessment.timeZone);
    return { assessment, submission, questionnaire, score, frameworks: content.frameworks };
  };
