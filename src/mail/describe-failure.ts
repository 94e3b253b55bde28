import type { Translate } from '#domain/messages/format.js';
import type { LetterMessage } from './letters/letter.js';

/** What is known of a failed delivery; a mail server's own words are left out, they may repeat what we sent it. */
interface Failure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly message?: unknown;
}

const BY_CODE: Readonly<Record<string, LetterMessage>> = {
  EAUTH: 'failure.sign-in',
  ENOAUTH: 'failure.sign-in',
  ETIMEDOUT: 'failure.silent',
  EABORT: 'failure.silent',
  EDNS: 'failure.unknown-server',
  ETLS: 'failure.insecure',
  ECONNECTION: 'failure.broken-off',
};

/** Enhanced status codes (RFC 3463) for a mailbox that is unknown and one that is full. */
const NO_MAILBOX = /\b5\.1\.[0-3]\b/;
const MAILBOX_FULL = /\b[45]\.2\.2\b/;
const ANY_ENHANCED = /\b[45]\.\d{1,3}\.\d{1,3}\b/;

/** Why a letter could not be handed over, as one sentence for people without credentials. `server` is host:port. */
export function describeFailure(error: unknown, server: string, say: Translate<LetterMessage>): string {
  const failure: Failure = typeof error === 'object' && error !== null ? error : {};
  const code = typeof failure.code === 'string' ? failure.code : '';
  const reply = typeof failure.responseCode === 'number' ? failure.responseCode : 0;
  const known = BY_CODE[code];
  // A server that is going away says so by a reply and then hangs up: its reply tells more.
  if (known !== undefined && (reply === 0 || known !== 'failure.broken-off')) return say(known, { server });
  if (reply >= 400) return say(messageOfReply(reply, textOf(failure.response)), { code: reply });
  if (/certificate|\bTLS\b|\bSSL\b|self-signed/i.test(textOf(failure.message)))
    return say('failure.insecure', { server });
  if (code === 'EENVELOPE') return say('failure.bad-address');
  return say('failure.away', { server });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function messageOfReply(reply: number, response: string): LetterMessage {
  if (MAILBOX_FULL.test(response) || reply === 552) return 'failure.mailbox-full';
  if (reply < 500) return 'failure.later';
  if (NO_MAILBOX.test(response)) return 'failure.no-mailbox';
  // Older servers give 550 alone for an unknown mailbox; 550 5.7.1 is a refusal by policy.
  return reply === 550 && !ANY_ENHANCED.test(response) ? 'failure.no-mailbox' : 'failure.refused';
}
