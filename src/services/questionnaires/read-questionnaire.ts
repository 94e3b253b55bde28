import type { Member } from '#domain/organisations/actor.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { VersionReference } from '#domain/questionnaires/drafts/draft.js';
import { memberWith } from '../authorise.js';
import type { DraftLine, QuestionnaireServices } from '../contract.js';
import type { Parts } from '../parts.js';
import { retiredIn } from './versions-of.js';

export const readQuestionnaire =
  (parts: Parts): QuestionnaireServices['read'] =>
  async (actor, id, version) => {
    const { shelf, content, storage } = parts;
    const member = memberWith(actor, 'questionnaires.read');
    const questionnaire = await shelf.takeFor(member.organisationId, { id, version });
    const { questionnaires, retirements } = storage.within(member.organisationId);
    const [own, retired, drafts] = await Promise.all([
      questionnaires.versions(),
      retirements.all(),
      draftsOf(parts, member, questionnaire),
    ]);
    const retirementOf = retiredIn(retired);
    const made = own.find((each) => each.id === questionnaire.id && each.version === version);
    const inUse = [...content.questionnaires, ...own]
      .filter((each) => each.id === questionnaire.id && retirementOf(each) === null)
      .map((each) => each.version);
    const newest = Math.max(version, ...inUse);
    return {
      questionnaire,
      published: made === undefined ? null : { at: made.publishedAt, by: made.publishedBy },
      retirement: retirementOf(questionnaire),
      frameworks: content.frameworks,
      newer: newest > version ? newest : null,
      drafts,
    };
  };

/** What is being written as the next version of a questionnaire; nothing for whoever may not change them. */
async function draftsOf(
  { storage }: Parts,
  member: Member,
  { id }: VersionReference,
): Promise<readonly DraftLine[]> {
  if (!mayEnter(member, 'questionnaires.change')) return [];
  const open = await storage.within(member.organisationId).drafts.open();
  return open.filter(({ questionnaireId }) => questionnaireId === id);
}
