import type { Assessment } from '#domain/assessments/assessment.js';
import { Stale } from '#domain/errors.js';
import { invitationToken, sha256 } from '../digests.js';
import type { Parts } from '../parts.js';

/** The vendor's link, derived again. Throws Stale where the portal's secret was changed since the link was made. */
export function linkOf(
  { settings }: Parts,
  { id, invitation }: Pick<Assessment, 'id' | 'invitation'>,
): string {
  const token = invitationToken(settings.secret, id, invitation.number);
  if (sha256(token) !== invitation.tokenHash) {
    throw new Stale('link-secret-changed');
  }
  return `${settings.publicUrl}/invitations/${token}`;
}
