import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { ReminderDays } from '#domain/assessments/reminders.js';
import { dayIn, type Instant } from '#domain/dates.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { givenFor } from '#domain/questionnaires/given-for.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { SendQuestionnaire, Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { sendableVersion } from '../questionnaires/sendable-version.js';
import { contactFrom, type Draft, demandDueDate, draftAssessment, messageFrom } from './draft-assessment.js';
import { finishSending } from './finish-sending.js';

/**
 * The assessment is made first, as `sending`; `finishSending` does the rest, and a job does it again where a crash cut it
 * short. The form chose the id, so the same form posted twice finds its own assessment there.
 */
export const sendQuestionnaire =
  (parts: Parts): Services['assessments']['send'] =>
  async (actor, command) => {
    const member = memberWith(actor, 'assessments.send');
    const { storage } = parts;
    const stores = storage.within(member.organisationId);
    demand(/^[A-Za-z0-9-]{8,64}$/.test(command.requestId), 'This form has lost its number. Open it again.');
    const aiSystem = await stores.aiSystems.read(command.aiSystemId);
    const vendor = aiSystem && (await stores.vendors.read(aiSystem.vendorId));
    if (aiSystem === null || vendor === null) throw new NotFound();
    if (vendor.archivedAt !== null) throw new Stale('vendor-archived');
    const questionnaire = await sendableVersion(parts, member.organisationId, {
      id: command.questionnaireId,
      version: command.version,
    });
    const { days } = await stores.reminderDays.read();
    const about = { aiSystem, vendor, questionnaire, reminderDays: days };
    const draft = draftAssessment(parts, draftOf(parts.world.now(), member, command, about));
    if (await stores.assessments.add(draft, null)) {
      await finishSending(parts, draft);
      await passOn(parts);
      return draft.id;
    }
    const earlier = await stores.assessments.read(draft.id);
    demand(earlier !== null, 'This form has lost its number. Open it again.');
    if (earlier.state === 'sending') await finishSending(parts, earlier);
    return earlier.id;
  };

interface About {
  readonly aiSystem: AiSystem;
  readonly vendor: Vendor;
  readonly questionnaire: Questionnaire;
  readonly reminderDays: ReminderDays;
}

function draftOf(now: Instant, member: Member, command: SendQuestionnaire, about: About): Draft {
  const { aiSystem, vendor, questionnaire, reminderDays } = about;
  const { organisationId, timeZone } = member;
  const { dueOn } = command;
  demandDueDate(dueOn, dayIn(timeZone, now));
  return {
    id: command.requestId as AssessmentId,
    organisationId,
    vendorId: vendor.id,
    aiSystemId: aiSystem.id,
    names: { buyer: member.organisationName, vendor: vendor.name, aiSystem: aiSystem.name },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: questionnaire.title },
    given: givenFor(questionnaire, aiSystem.given),
    contact: contactFrom(command),
    sentBy: { id: member.userId, name: member.name, email: member.email },
    message: messageFrom(command.message),
    dueOn,
    timeZone,
    createdAt: now,
    reminderDays,
  };
}
