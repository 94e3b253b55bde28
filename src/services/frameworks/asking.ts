import type { Member } from '#domain/organisations/actor.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Parts } from '../parts.js';
import { versionsOf } from '../questionnaires/versions-of.js';

/**
 * The questionnaires by which a framework counts as asked about: the newest version of each that a buyer can send, its
 * own among them; for members of other organisations those shipped with the portal.
 */
export async function questionnairesAsking(parts: Parts, member: Member): Promise<readonly Questionnaire[]> {
  const versions = mayEnter(member, 'questionnaires.read')
    ? (await versionsOf(parts, member.organisationId))
        .filter(({ retirement }) => retirement === null)
        .map(({ questionnaire }) => questionnaire)
    : parts.content.questionnaires;
  const newest = new Map<string, Questionnaire>();
  for (const each of versions)
    if (each.version > (newest.get(each.id)?.version ?? 0)) newest.set(each.id, each);
  return [...newest.values()];
}
