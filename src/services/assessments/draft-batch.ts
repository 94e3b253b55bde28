import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import { type Batch, type BatchItem, MOST_AT_ONCE } from '#domain/assessments/batch.js';
import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { AssessmentId, BatchId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { givenFor } from '#domain/questionnaires/given-for.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { demand } from '../authorise.js';
import type { SendBatch } from '../contract.js';
import type { Parts } from '../parts.js';
import { sendableVersion } from '../questionnaires/sendable-version.js';
import { contactFrom, demandDueDate, draftAssessment, messageFrom } from './draft-assessment.js';
import { readSubjects } from './subjects.js';

/** A batch as its form tells it, before anything is kept. Throws NotFound where an AI system is not the buyer's. */
export async function draftBatch(parts: Parts, member: Member, command: SendBatch): Promise<Batch> {
  const { storage, world } = parts;
  const { organisationId, timeZone } = member;
  const { recipients, dueOn } = command;
  const now = world.now();
  demand(/^[A-Za-z0-9-]{8,60}$/.test(command.requestId), 'This form has lost its number. Open it again.');
  demand(
    recipients.length > 0 && recipients.length <= MOST_AT_ONCE,
    'One batch asks about 1 to 200 AI systems.',
  );
  demandDueDate(dueOn, dayIn(timeZone, now));
  const questionnaire = await sendableVersion(parts, organisationId, {
    id: command.questionnaireId,
    version: command.version,
  });
  const { days } = await storage.within(organisationId).reminderDays.read();
  return {
    id: command.requestId as BatchId,
    organisationId,
    buyer: member.organisationName,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: questionnaire.title },
    sentBy: { id: member.userId, name: member.name, email: member.email },
    message: messageFrom(command.message),
    dueOn,
    timeZone,
    reminderDays: days,
    items: await itemsOf(parts, member, command, questionnaire),
    createdAt: now,
    doneAt: null,
  };
}

async function itemsOf(
  parts: Parts,
  member: Member,
  command: SendBatch,
  questionnaire: Questionnaire,
): Promise<BatchItem[]> {
  const { recipients, requestId } = command;
  const subjects = await readSubjects(parts)(
    member,
    recipients.map(({ aiSystemId }) => aiSystemId),
  );
  if (subjects.length < recipients.length) throw new NotFound();
  return subjects.map((subject, place) => {
    const recipient = recipients[place];
    demand(recipient?.aiSystemId === subject.aiSystemId, 'An AI system stands there twice.');
    const { aiSystemId, aiSystem, vendorId, vendor } = subject;
    // From the batch and the place, so that every process that works on the batch makes the same assessment.
    const assessmentId = `${requestId}-${place + 1}` as AssessmentId;
    const given = givenFor(questionnaire, subject.given);
    return { assessmentId, vendorId, aiSystemId, vendor, aiSystem, given, contact: contactFrom(recipient) };
  });
}

/** One assessment of a batch, the same however often it is drafted. */
export function draftFrom(parts: Pick<Parts, 'settings'>, batch: Batch, item: BatchItem): Assessment {
  const { organisationId, questionnaire, sentBy, message, dueOn, timeZone, createdAt, reminderDays } = batch;
  const { assessmentId: id, vendorId, aiSystemId, vendor, aiSystem, given, contact } = item;
  return draftAssessment(parts, {
    id,
    organisationId,
    vendorId,
    aiSystemId,
    names: { buyer: batch.buyer, vendor, aiSystem },
    questionnaire,
    given: given ?? NOTHING_GIVEN,
    contact,
    sentBy,
    message,
    dueOn,
    timeZone,
    createdAt,
    reminderDays,
  });
}
