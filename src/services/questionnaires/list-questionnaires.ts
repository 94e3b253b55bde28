import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const listQuestionnaires =
  ({ content }: Parts): Services['questionnaires']['list'] =>
  async (actor) => {
    memberWith(actor, 'questionnaires.read');
    return content.questionnaires;
  };
