import { NotFound } from '#domain/errors.js';
import { answersOf, lockedIn, surveyOf } from '../answering/survey.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { findingsAbout } from '../findings/findings-about.js';
import type { Parts } from '../parts.js';
import { assessmentRows } from './assessment-rows.js';
import { ownAssessment } from './own-assessment.js';

const EVENTS_SHOWN = 50;

export const readAssessment =
  (parts: Parts): Services['assessments']['read'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.read');
    const { storage, shelf } = parts;
    const assessment = await ownAssessment(parts, member, id);
    const stores = storage.within(member.organisationId);
    const [vendor, aiSystem, mails, questionnaire, sections, events, rows, findings, reviews] =
      await Promise.all([
        stores.vendors.read(assessment.vendorId),
        stores.aiSystems.read(assessment.aiSystemId),
        stores.outbox.about({ kind: 'assessment', id }),
        shelf.take(assessment.questionnaire),
        storage.answering({ assessmentId: id, organisationId: assessment.organisationId }).sections.all(),
        stores.audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
        assessmentRows(parts, member.organisationId, [assessment]),
        findingsAbout(stores, { assessmentId: id }),
        stores.reviews.ofAssessments([id]),
      ]);
    const [row] = rows;
    if (vendor === null || aiSystem === null || row === undefined) throw new NotFound();
    const { progress } = surveyOf(questionnaire, answersOf(sections), assessment.given, lockedIn(sections));
    return {
      ...row,
      vendor,
      aiSystem,
      mails,
      progress,
      events: events.items,
      findings,
      decision: reviews.get(id)?.decision ?? null,
    };
  };
