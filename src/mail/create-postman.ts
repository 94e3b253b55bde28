import { createHash } from 'node:crypto';
import type { Instant } from '#domain/dates.js';
import type { LetterFacts } from '#domain/mail/letter-facts.js';
import type { CapturedMail, MailOrder, OutboxMail } from '#domain/mail/mail.js';
import { createTranslate } from '#domain/messages/format.js';
import { connectSmtp } from './connect-smtp.js';
import { describeFailure } from './describe-failure.js';
import { type LetterTexts, oneLine } from './letters/letter.js';
import { createRenderLetter, type RenderedLetter } from './render-letter.js';

export interface PostmanOptions {
  /** `smtp://` or `smtps://`, with credentials where the server wants them; null captures every letter instead. */
  readonly smtpUrl: string | null;
  /** The sender, `Assay <assay@example.com>`. */
  readonly from: string;
  /** The folder that holds `mail/*.ejs`. */
  readonly viewsDir: string;
  readonly publicUrl: string;
  readonly texts: LetterTexts;
  /** Keeps a letter that no server takes; capturing one id twice keeps one. */
  capture(mail: CapturedMail): Promise<void>;
  now(): Instant;
  /** Milliseconds the mail server may stay silent at any one step; 10 s unless told, six times that in all. */
  readonly patience?: number;
}

/** A letter that could not be handed over; the message is a sentence for people and holds no credentials. */
class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
}

export interface MailPostman {
  /** Writes a letter without sending it. */
  write(order: Pick<MailOrder, 'template' | 'to'>, facts: LetterFacts): RenderedLetter;
  /** Renders one letter and hands it to the mail server, or captures it. Rejects with NotDelivered. */
  deliver(mail: OutboxMail, facts: LetterFacts): Promise<'accepted' | 'captured'>;
  close(): void;
}

/** The postman that the outbox hands its letters to. */
export function createPostman(options: PostmanOptions): MailPostman {
  const { smtpUrl, from, viewsDir, texts, capture, now } = options;
  const render = createRenderLetter(viewsDir, texts);
  if (smtpUrl === null) {
    return {
      write: render,
      async deliver(mail, facts) {
        await capture({ id: mail.id, to: mail.to.email, from, ...render(mail, facts), at: now() });
        return 'captured';
      },
      close() {},
    };
  }

  const say = createTranslate('en-GB', texts);
  const { transport, server, deadline } = connectSmtp(smtpUrl, options.patience);
  return {
    write: render,
    async deliver(mail, facts) {
      if (!isPlainAddress(mail.to.email)) throw new NotDelivered(say('failure.bad-address'));
      const message = {
        ...envelope(mail, facts, render(mail, facts)),
        from,
        messageId: messageId(mail.key, options.publicUrl),
        date: new Date(now()),
        signal: AbortSignal.timeout(deadline),
      };
      try {
        await transport.sendMail(message);
      } catch (error) {
        throw new NotDelivered(describeFailure(error, server, say));
      }
      return 'accepted';
    },
    close: () => transport.close({ force: true }),
  };
}

function envelope(mail: OutboxMail, { replyTo }: LetterFacts, letter: RenderedLetter) {
  return {
    ...letter,
    to: { name: oneLine(mail.to.name), address: mail.to.email },
    ...(replyTo !== null && isPlainAddress(replyTo.email)
      ? { replyTo: { name: oneLine(replyTo.name), address: replyTo.email } }
      : {}),
    // RFC 3834: no out-of-office answer is wanted.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** The same letter keeps its id through every attempt, so that a receiver drops the second after a crash in between. */
function messageId(key: string, publicUrl: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${new URL(publicUrl).hostname}>`;
}

/** One mailbox and nothing else: no list, no comment, no control character. */
const isPlainAddress = (address: string): boolean =>
  /^[^\s\p{Cc}<>()[\],;:\\"@]+@[^\s\p{Cc}<>()[\],;:\\"@]+$/u.test(address);
