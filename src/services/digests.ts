import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AssessmentId } from '#domain/ids.js';

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Whether two secrets are equal, in time that does not tell where they differ. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/**
 * The secret part of an invitation link: 192 bits, base64url. Derived and never stored, so that reading the database
 * opens no questionnaire, and a letter can be written again after a crash.
 */
export const invitationToken = (secret: string, assessmentId: AssessmentId, number: number): string =>
  createHmac('sha256', secret)
    .update(`invitation:${assessmentId}:${number}`)
    .digest()
    .subarray(0, 24)
    .toString('base64url');
