import { whyEnded } from '#domain/assessments/invitation.js';
import { LinkEnded, NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { guestAt } from './guest-visit.js';

export const revisit =
  ({ storage, world }: Parts): Services['answering']['revisit'] =>
  async ({ assessmentId, invitation }) => {
    const assessment = await storage.acrossAll('a respondent comes back').assessments.read(assessmentId);
    if (assessment === null) throw new NotFound();
    const ended = whyEnded(assessment, invitation, world.now());
    if (ended !== null) throw new LinkEnded(ended);
    return guestAt(assessment);
  };
