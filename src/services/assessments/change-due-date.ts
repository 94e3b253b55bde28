import type { Assessment } from '#domain/assessments/assessment.js';
import { linkExpiry } from '#domain/assessments/invitation.js';
import { planReminders } from '#domain/assessments/reminders.js';
import type { AssessmentAction } from '#domain/assessments/transitions.js';
import { dayIn } from '#domain/dates.js';
import { answersOf } from '../answering/survey.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { demandDueDate } from './draft-assessment.js';
import { ownAssessment } from './own-assessment.js';
import { ownDeed } from './own-deed.js';

/**
 * The link's life and the reminders follow the due date. An assessment that ended without answers is open again, by the
 * same link. Whatever else changes meanwhile does not stand in the way.
 */
export const changeDueDate =
  (parts: Parts): Services['assessments']['changeDueDate'] =>
  async (actor, id, { seen, dueOn, tell }) => {
    const member = memberWith(actor, 'assessments.send');
    const { settings, world } = parts;
    for (;;) {
      const assessment = await ownAssessment(parts, member, id);
      const { timeZone, state } = assessment;
      if (assessment.dueOn === dueOn && state !== 'expired') return { outcome: 'changed' };
      if (assessment.dueOn !== seen) return { outcome: 'stale', current: assessment };
      const today = dayIn(timeZone, world.now());
      demandDueDate(dueOn, today);
      const expiresAt = linkExpiry({ dueOn, timeZone }, settings.invitationDays, today);
      const invitation = { ...assessment.invitation, expiresAt };
      const { outcome } = await ownDeed(parts, member, assessment, {
        action: await actionFor(parts, assessment),
        expected: assessment.revision,
        tell,
        patch: { dueOn, invitation, reminders: planReminders({ ...assessment, dueOn, invitation }, today) },
        payload: { from: assessment.dueOn, to: dueOn, told: tell ? 'yes' : 'no' },
      });
      if (outcome === 'done') return { outcome: 'changed' };
    }
  };

async function actionFor({ storage }: Parts, assessment: Assessment): Promise<AssessmentAction> {
  if (assessment.state !== 'expired') return 'change-due-date';
  const { id: assessmentId, organisationId, returned } = assessment;
  const sections = await storage.answering({ assessmentId, organisationId }).sections.all();
  // What was answered in an earlier round says nothing of this one, which began when the questions came back.
  const since = returned?.at ?? '';
  if (Object.values(answersOf(sections)).some((answer) => answer !== undefined && answer.at > since))
    return 'reopen-begun';
  return returned === null ? 'reopen' : 'reopen-returned';
}
