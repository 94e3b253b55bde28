import type { LetterOn, MailOrder } from '../mail/mail.js';
import type { Assessment } from './assessment.js';

/**
 * Orders a letter about an assessment. The key names the occasion (the number of the link, the round), so that a
 * sequence a crash repeats never sends it twice.
 */
export function letterAbout(assessment: Assessment, template: LetterOn<'assessment'>): MailOrder {
  const { id, organisationId, invitation, round, contact, sentBy } = assessment;
  const occasion = template === 'invitation' ? invitation.number : round;
  return {
    key: `${id}:${template}:${occasion}`,
    organisationId,
    about: { kind: 'assessment', id },
    template,
    to: template === 'submission-notice' ? { name: sentBy.name, email: sentBy.email } : contact,
    linkNumber: template === 'submission-notice' ? null : invitation.number,
  };
}
