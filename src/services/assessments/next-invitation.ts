import type { Assessment, Invitation } from '#domain/assessments/assessment.js';
import { linkExpiry } from '#domain/assessments/invitation.js';
import type { CalendarDate } from '#domain/dates.js';
import { invitationToken, sha256 } from '../digests.js';
import type { Parts } from '../parts.js';

/** A new link, which ends every one before. */
export function nextInvitation({ settings }: Parts, assessment: Assessment, today: CalendarDate): Invitation {
  const { id, invitation } = assessment;
  const number = invitation.number + 1;
  return {
    number,
    tokenHash: sha256(invitationToken(settings.secret, id, number)),
    endedTokenHashes: [...invitation.endedTokenHashes, invitation.tokenHash],
    expiresAt: linkExpiry(assessment, settings.invitationDays, today),
    revokedAt: null,
    openedAt: null,
  };
}
