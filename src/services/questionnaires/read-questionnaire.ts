import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const readQuestionnaire =
  ({ shelf, content }: Parts): Services['questionnaires']['read'] =>
  async (actor, id, version) => {
    memberWith(actor, 'questionnaires.read');
    return { questionnaire: await shelf.take({ id, version }), frameworks: content.frameworks };
  };
