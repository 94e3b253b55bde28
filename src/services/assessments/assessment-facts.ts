import { type Assessment, isOpenForAnswering } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { bringsLink } from '#domain/assessments/letters.js';
import { dayIn, type Instant } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import type { AssessmentFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { MailOn, OutboxMail } from '#domain/mail/mail.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { mayAskFewer } from '#domain/questionnaires/effort.js';
import type { Parts } from '../parts.js';
import { linkOf } from './link.js';

/** What a letter about an assessment is written from. Only the link that works now is ever in it. */
export async function assessmentFacts(
  parts: Parts,
  mail: MailOn<'assessment'>,
): Promise<FactsFound<AssessmentFacts>> {
  const { storage, shelf, settings, world } = parts;
  const { about, organisationId } = mail;
  const assessment = await storage.within(organisationId).assessments.read(about.id as AssessmentId);
  if (assessment === null) return { pointless: 'What it is about no longer exists.' };
  const pointless = whyPointless(mail, assessment, world.now());
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
      someDepend: mayAskFewer(questionnaire),
      minutes: questionnaire.minutes,
      today: dayIn(assessment.timeZone, world.now()),
      buyerLink: `${settings.publicUrl}/assessments/${assessment.id}`,
    },
  };
}

/** Why a letter with the vendor's link need not go out any more; null while it should. */
function whyPointless(mail: OutboxMail, assessment: Assessment, now: Instant): string | null {
  const { template, linkNumber } = mail;
  if (!bringsLink(template)) return null;
  if (assessment.state === 'cancelled') return 'The assessment was cancelled before this letter went out.';
  if (linkNumber !== assessment.invitation.number) return 'Replaced by a newer link before it went out.';
  if (whyEnded(assessment, linkNumber, now) !== null)
    return 'The link had ended before this letter went out.';
  return template === 'invitation' || isOpenForAnswering(assessment)
    ? null
    : 'The answers came before this letter went out.';
}
