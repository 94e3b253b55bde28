import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import { linkExpiry } from '#domain/assessments/invitation.js';
import { calendarDate, dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Contact, Vendor } from '#domain/vendors/vendor.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { SendQuestionnaire, Services } from '../contract.js';
import { invitationToken, sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { finishSending } from './finish-sending.js';

/**
 * The assessment is made first, as `sending`; `finishSending` does the rest, and a job does it again where a crash cut it
 * short. The form chose the id, so the same form posted twice finds its own assessment there.
 */
export const sendQuestionnaire =
  (parts: Parts): Services['assessments']['send'] =>
  async (actor, command) => {
    const member = memberWith(actor, 'assessments.send');
    const { storage, shelf } = parts;
    const stores = storage.within(member.organisationId);
    demand(/^[A-Za-z0-9-]{8,64}$/.test(command.requestId), 'This form has lost its number. Open it again.');
    const aiSystem = await stores.aiSystems.read(command.aiSystemId);
    const vendor = aiSystem && (await stores.vendors.read(aiSystem.vendorId));
    if (aiSystem === null || vendor === null) throw new NotFound();
    const questionnaire = await shelf.take({ id: command.questionnaireId, version: command.version });
    const draft = drafted(parts, member, command, { aiSystem, vendor, questionnaire });
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
}

function drafted(
  { world, settings }: Parts,
  member: Member,
  command: SendQuestionnaire,
  about: About,
): Assessment {
  const { aiSystem, vendor, questionnaire } = about;
  const { organisationId, timeZone } = member;
  const { dueOn } = command;
  const id = command.requestId as AssessmentId;
  const now = world.now();
  demand(calendarDate(dueOn) !== null, 'The due date is not a day.');
  demand(command.message.length <= 4_000, 'A message has at most 4,000 characters.');
  const expiresAt = linkExpiry({ dueOn, timeZone }, settings.invitationDays, dayIn(timeZone, now));
  return {
    id,
    organisationId,
    vendorId: vendor.id,
    aiSystemId: aiSystem.id,
    names: { buyer: member.organisationName, vendor: vendor.name, aiSystem: aiSystem.name },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: questionnaire.title },
    contact: contactOf(command),
    sentBy: { id: member.userId, name: member.name, email: member.email },
    message: command.message.trim(),
    dueOn,
    timeZone,
    state: 'sending',
    round: 1,
    invitation: {
      number: 1,
      tokenHash: sha256(invitationToken(settings.secret, id, 1)),
      endedTokenHashes: [],
      expiresAt,
      revokedAt: null,
      openedAt: null,
    },
    attestation: null,
    submission: null,
    revision: 1,
    createdAt: now,
    sentAt: null,
  };
}

function contactOf({ contactName, contactEmail }: SendQuestionnaire): Contact {
  const name = contactName.trim();
  const email = emailAddress(contactEmail);
  demand(name !== '' && name.length <= 200, 'A contact needs a name of at most 200 characters.');
  demand(email !== null, `“${contactEmail}” is not an e-mail address.`);
  return { name, email };
}
