import type { OrganisationId } from '#domain/ids.js';
import type { Definitions } from '../contract.js';
import type { Parts } from '../parts.js';
import { versionsOf } from '../questionnaires/versions-of.js';

/** What the columns of an organisation's heat maps are called by: shipped questionnaires and its own, later versions last. */
export async function definitionsFor(parts: Parts, organisation: OrganisationId): Promise<Definitions> {
  const versions = await versionsOf(parts, organisation);
  const questionnaires = versions.map(({ questionnaire }) => questionnaire);
  return {
    frameworks: parts.content.frameworks,
    questionnaires: questionnaires.toSorted((a, b) => a.version - b.version),
  };
}
