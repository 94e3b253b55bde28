import type { LetterOn, LetterTemplate, MailOrder } from '../mail/mail.js';
import type { Assessment } from './assessment.js';

/** Letters that bring the vendor's link: they need not go out once it opens nothing. */
const WITH_LINK: readonly LetterTemplate[] = [
  'invitation',
  'reminder',
  'due-date-changed',
  'facts-asked',
  'questions-returned',
];

/** Whether a letter brings the vendor's link. */
export const bringsLink = (template: LetterTemplate): boolean => WITH_LINK.includes(template);

/**
 * What a letter is written for, once: the number of the link, the day of a reminder, the round. Where a deed may be done
 * again and again (another due date, the invitation once more), the revision it makes.
 */
function occasionOf(assessment: Assessment, template: LetterOn<'assessment'>): string | number {
  if (template === 'invitation') return assessment.invitation.number;
  if (template === 'reminder') return assessment.reminders.lastOn ?? '';
  if (template === 'decision') return assessment.told?.at ?? assessment.round;
  return template === 'due-date-changed' ? assessment.revision + 1 : assessment.round;
}

/**
 * Orders a letter about an assessment as a deed leaves it, but for its revision. The key names the occasion, so that a
 * sequence a crash repeats never sends it twice.
 */
export function letterAbout(
  assessment: Assessment,
  template: LetterOn<'assessment'>,
  occasion: string | number = occasionOf(assessment, template),
): MailOrder {
  const { id, organisationId, invitation, contact, sentBy, dueOn } = assessment;
  return {
    key: `${id}:${template}:${occasion}`,
    organisationId,
    about: { kind: 'assessment', id },
    template,
    to: template === 'submission-notice' ? { name: sentBy.name, email: sentBy.email } : contact,
    linkNumber: template === 'submission-notice' ? null : invitation.number,
    ...(template === 'reminder' ? { dueOn } : {}),
  };
}
