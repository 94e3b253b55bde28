import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import type { Parts } from '../parts.js';

export const readQuestionnaire =
  ({ shelf, content, storage }: Parts): QuestionnaireServices['read'] =>
  async (actor, id, version) => {
    const { organisationId } = memberWith(actor, 'questionnaires.read');
    const questionnaire = await shelf.takeFor(organisationId, { id, version });
    const { questionnaires, retirements } = storage.within(organisationId);
    const [own, retirement] = await Promise.all([questionnaires.versions(), retirements.read(questionnaire)]);
    const made = own.find((each) => each.id === questionnaire.id && each.version === version);
    return {
      questionnaire,
      published: made === undefined ? null : { at: made.publishedAt, by: made.publishedBy },
      retirement: retirement?.retired === true ? retirement : null,
      frameworks: content.frameworks,
    };
  };
