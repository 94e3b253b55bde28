import type { Assessment } from '#domain/assessments/assessment.js';
import type { OutboxMail } from '#domain/mail/mail.js';

/** What a letter is written from. */
export interface LetterFacts {
  readonly assessment: Assessment;
  /** The vendor's link, where the letter carries one. */
  readonly link: string | null;
  /** Questions in the questionnaire, and the minutes it usually takes. */
  readonly questions: number;
  readonly minutes: number;
  /** The buyer's page of the assessment. */
  readonly buyerLink: string;
}

/** Sends one letter; the mail floor implements it. Rejects with a sentence for people when the server refuses or is away. */
export interface Postman {
  deliver(mail: OutboxMail, facts: LetterFacts): Promise<'accepted' | 'captured'>;
}
