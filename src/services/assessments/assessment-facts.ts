import type { Assessment } from '#domain/assessments/assessment.js';
import type { AssessmentFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { Parts } from '../parts.js';
import { linkOf } from './link.js';

/** What a letter about an assessment is written from. Only the link that works now is ever in it. */
export async function assessmentFacts(parts: Parts, mail: OutboxMail): Promise<FactsFound<AssessmentFacts>> {
  const { storage, shelf, settings } = parts;
  const { about, organisationId } = mail;
  const assessment = await storage.within(organisationId).assessments.read(about.id);
  if (assessment === null) return { pointless: 'What it is about no longer exists.' };
  const pointless = whyPointless(mail, assessment);
  if (pointless !== null) return { pointless };
  const questionnaire = await shelf.take(assessment.questionnaire);
  const { name, email } = assessment.sentBy;
  return {
    facts: {
      kind: 'assessment',
      replyTo: mail.template === 'submission-notice' ? null : { name, email },
      assessment,
      link: mail.linkNumber === assessment.invitation.number ? linkOf(parts, assessment) : null,
      questions: questionsOf(questionnaire).length,
      minutes: questionnaire.minutes,
      buyerLink: `${settings.publicUrl}/assessments/${assessment.id}`,
    },
  };
}

/** Why an invitation need not go out any more; null while it should. */
function whyPointless({ template, linkNumber }: OutboxMail, assessment: Assessment): string | null {
  if (template !== 'invitation') return null;
  if (assessment.state === 'cancelled') return 'The assessment was cancelled before this letter went out.';
  return linkNumber === assessment.invitation.number ? null : 'Replaced by a newer link before it went out.';
}
