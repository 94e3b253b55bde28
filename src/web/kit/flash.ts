import type { Request, Response } from 'express';
import type { Translate } from '#domain/messages/format.js';
import type { MessageKey, Shell } from '../contract.js';
import type { Flash } from './reply.js';

const COOKIE = 'assay-flash';

/** The value of one cookie of the request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

/** Leaves one line for the next page: a message key and its values, so that nothing but our own sentences can show. */
export function leaveFlash(response: Response, flash: Flash, secure: boolean): void {
  const value = Buffer.from(JSON.stringify(flash)).toString('base64url');
  response.cookie(COOKIE, value, { httpOnly: true, sameSite: 'lax', secure, maxAge: 60_000, path: '/' });
}

/** Takes the line left by the deed before, once. Anything that is not one of ours is dropped. */
export function takeFlash(request: Request, response: Response, t: Translate<MessageKey>): Shell['flash'] {
  const value = cookieOf(request, COOKIE);
  if (value === null) return null;
  response.clearCookie(COOKIE, { path: '/' });
  try {
    const flash = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as Flash;
    return { kind: 'good', text: t(flash.key, flash.values) };
  } catch {
    return null;
  }
}
