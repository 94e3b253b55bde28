import type { LetterFacts } from '#domain/mail/letter-facts.js';
import type { OutboxMail } from '#domain/mail/mail.js';

/** Sends one letter; the mail floor implements it. Rejects with a sentence for people when the server refuses or is away. */
export interface Postman {
  deliver(mail: OutboxMail, facts: LetterFacts): Promise<'accepted' | 'captured'>;
}
