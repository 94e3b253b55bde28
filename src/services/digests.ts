import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AssessmentId, EnrolmentId, OrganisationId, UserId } from '#domain/ids.js';

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
  derived(secret, `invitation:${assessmentId}:${number}`);

/** The same for the link by which somebody becomes a member. */
export const enrolmentToken = (secret: string, id: EnrolmentId): string => derived(secret, `enrolment:${id}`);

/** The same for the link that resets a password; each asking has a number of its own. */
export const resetToken = (secret: string, id: UserId, number: number): string =>
  derived(secret, `password-reset:${id}:${number}`);

/** The same for the link that confirms an account made while answering; each asking has a number of its own. */
export const claimToken = (secret: string, id: AssessmentId, number: number): string =>
  derived(secret, `claim:${id}:${number}`);

/** The same for the address of a member's calendar; each renewal has a number of its own. */
export const calendarToken = (
  secret: string,
  { organisationId, userId }: { readonly organisationId: OrganisationId; readonly userId: UserId },
  number: number,
): string => derived(secret, `calendar:${organisationId}:${userId}:${number}`);

const derived = (secret: string, what: string): string =>
  createHmac('sha256', secret).update(what).digest().subarray(0, 24).toString('base64url');
