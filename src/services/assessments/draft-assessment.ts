import type { Assessment } from '#domain/assessments/assessment.js';
import { dueDateFault } from '#domain/assessments/due-date.js';
import { linkExpiry } from '#domain/assessments/invitation.js';
import { NO_REMINDERS, planReminders, type ReminderDays } from '#domain/assessments/reminders.js';
import { type CalendarDate, calendarDate, dayIn } from '#domain/dates.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import type { Contact } from '#domain/vendors/vendor.js';
import { demand } from '../authorise.js';
import { invitationToken, sha256 } from '../digests.js';
import type { Parts } from '../parts.js';

/** Everything of a new assessment that does not follow from the rest. */
export interface Draft
  extends Pick<
    Assessment,
    | 'id'
    | 'organisationId'
    | 'vendorId'
    | 'aiSystemId'
    | 'names'
    | 'questionnaire'
    | 'given'
    | 'contact'
    | 'sentBy'
    | 'message'
    | 'dueOn'
    | 'timeZone'
    | 'createdAt'
  > {
  readonly reminderDays: ReminderDays;
}

/** A new assessment, `sending`, with its first link and its reminders planned. Depends on the draft and the settings only. */
export function draftAssessment(
  { settings }: Pick<Parts, 'settings'>,
  { reminderDays, ...draft }: Draft,
): Assessment {
  const today = dayIn(draft.timeZone, draft.createdAt);
  const assessment: Assessment = {
    ...draft,
    state: 'sending',
    round: 1,
    invitation: {
      number: 1,
      tokenHash: sha256(invitationToken(settings.secret, draft.id, 1)),
      endedTokenHashes: [],
      expiresAt: linkExpiry(draft, settings.invitationDays, today),
      revokedAt: null,
      openedAt: null,
    },
    reminders: { ...NO_REMINDERS, days: reminderDays },
    farewell: '',
    attestation: null,
    submission: null,
    returned: null,
    claimedBy: null,
    told: null,
    revision: 1,
    sentAt: null,
  };
  return { ...assessment, reminders: planReminders(assessment, today) };
}

/** Who is to answer, as it is kept. */
export function contactFrom(command: { contactName: string; contactEmail: string }): Contact {
  const name = command.contactName.trim();
  const email = emailAddress(command.contactEmail);
  demand(name !== '' && name.length <= 200, 'A contact needs a name of at most 200 characters.');
  demand(email !== null, `“${command.contactEmail}” is not an e-mail address.`);
  return { name, email };
}

/** Refuses what no form of ours lets through as a due date. */
export function demandDueDate(dueOn: CalendarDate, today: CalendarDate): void {
  demand(calendarDate(dueOn) !== null, 'The due date is not a day.');
  demand(dueDateFault(dueOn, today) === null, 'A due date lies between today and two years from now.');
}

/** Refuses a message longer than a form takes. */
export function messageFrom(message: string): string {
  demand(message.length <= 4_000, 'A message has at most 4,000 characters.');
  return message.trim();
}
