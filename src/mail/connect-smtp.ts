import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';

/** Milliseconds the mail server may stay silent at any one step. */
const PATIENCE = 10_000;

/**
 * A pool of connections to the mail server of an SMTP_URL (`smtp://user:password@host:587`, `smtps://…:465`).
 * A password never travels in the clear: with one, STARTTLS is required, except to a server on this machine.
 */
export function connectSmtp(smtpUrl: string, patience = PATIENCE) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decodeURIComponent(url.username);
  const signsIn = user !== '';
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure,
    requireTLS: signsIn && !secure && !isThisMachine(host),
    ...(signsIn ? { auth: { user, pass: decodeURIComponent(url.password) } } : {}),
    // One letter is delivered at a time, and what breaks off is tried again by the outbox, not behind its back.
    maxConnections: 1,
    maxRequeues: 0,
    idleTimeout: 30_000,
    dnsTimeout: patience,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { transport, server: `${url.hostname}:${port}`, deadline: 6 * patience };
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
