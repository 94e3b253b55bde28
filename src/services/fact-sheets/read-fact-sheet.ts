import { askedIn } from '#domain/ai-act/fact-sheet.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { interviewOf } from '#domain/ai-act/interview.js';
import { isOpenForAnswering } from '#domain/assessments/assessment.js';
import { dayIn } from '#domain/dates.js';
import { packOf } from '../ai-systems/rule-packs.js';
import { mayAnswer, visitOf } from '../answering/guest-visit.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const readFactSheet =
  (parts: Parts): Services['factSheet']['read'] =>
  async (actor) => {
    const { guest, stores, assessment } = await visitOf(parts, actor);
    const sheet = await stores.factSheet.read();
    if (sheet === null) return null;
    const { pack, framework } = packOf(parts.content);
    const on = dayIn(assessment.timeZone, parts.world.now());
    return {
      assessment,
      sheet,
      pack,
      asked: askedIn(pack, sheet),
      interview: interviewOf(pack, framework, valuesOf(sheet.facts), on),
      editable: isOpenForAnswering(assessment) && mayAnswer(guest),
    };
  };
