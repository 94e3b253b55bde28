import { whyEnded } from '#domain/assessments/invitation.js';
import { LinkEnded, NotFound } from '#domain/errors.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { guestAt, isKeptBy } from './guest-visit.js';

export const revisit =
  ({ storage, world }: Parts): Services['answering']['revisit'] =>
  async ({ assessmentId, invitation }) => {
    const assessment = await storage.acrossAll('a respondent comes back').assessments.read(assessmentId);
    if (assessment === null) throw new NotFound();
    const ended = whyEnded(assessment, invitation, world.now());
    if (ended !== null) throw new LinkEnded(ended);
    return guestAt(assessment);
  };

/** As a member of the organisation that claimed it, without the link; null for everybody else. */
export const revisitAsMember =
  ({ storage }: Parts): Services['answering']['revisitAsMember'] =>
  async (member, assessmentId) => {
    if (!mayEnter(member, 'requests.read')) return null;
    const assessment = await storage
      .acrossAll('a member of a vendor comes back')
      .assessments.read(assessmentId);
    if (assessment === null || !isKeptBy(assessment, member)) return null;
    const { name, email, userId, organisationId, organisationName, role } = member;
    return {
      ...guestAt(assessment),
      name,
      email,
      account: { userId, organisationId, organisationName, role },
    };
  };
