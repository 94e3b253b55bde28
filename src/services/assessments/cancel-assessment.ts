import { demand, memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { messageFrom } from './draft-assessment.js';
import { overtaken, ownAssessment } from './own-assessment.js';
import { ownDeed } from './own-deed.js';

const QUIETLY = { reason: '', tell: false, farewell: '' } as const;

/** The reason stands in the buyer's audit log only; the vendor reads the farewell, and only if it is told at all. */
export const cancelAssessment =
  (parts: Parts): Services['assessments']['cancel'] =>
  async (actor, id, { reason, tell, farewell } = QUIETLY) => {
    const member = memberWith(actor, 'assessments.send');
    demand(reason.length <= 1_000, 'A reason has at most 1,000 characters.');
    const assessment = await ownAssessment(parts, member, id);
    if (assessment.state === 'cancelled') return;
    const { outcome, standing } = await ownDeed(parts, member, assessment, {
      action: 'cancel',
      tell,
      patch: {
        farewell: tell ? messageFrom(farewell) : '',
        reminders: { ...assessment.reminders, nextAt: null },
      },
      payload: { reason: reason.trim(), told: tell ? 'yes' : 'no' },
    });
    if (outcome === 'stale' && standing.state !== 'cancelled') throw overtaken(standing);
  };
