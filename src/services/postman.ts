import type { LetterFacts } from '#domain/mail/letter-facts.js';
import type { MailOrder, OutboxMail } from '#domain/mail/mail.js';

/** Writes letters and sends them; the mail floor implements it. */
export interface Postman {
  /** Writes a letter without sending it. */
  write(order: Pick<MailOrder, 'template' | 'to'>, facts: LetterFacts): { subject: string; text: string };
  /** Sends one letter. Rejects with a sentence for people when the server refuses or is away. */
  deliver(mail: OutboxMail, facts: LetterFacts): Promise<'accepted' | 'captured'>;
}
