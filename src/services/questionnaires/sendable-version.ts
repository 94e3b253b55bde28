import { Stale } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Parts } from '../parts.js';

/** A version that an organisation may send. Throws NotFound where it is not theirs to know of, Stale where they retired it. */
export async function sendableVersion(
  { storage, shelf }: Parts,
  organisation: OrganisationId,
  reference: { readonly id: string; readonly version: number },
): Promise<Questionnaire> {
  const questionnaire = await shelf.takeFor(organisation, reference);
  const retirement = await storage.within(organisation).retirements.read(questionnaire);
  if (retirement?.retired === true) throw new Stale('questionnaire-retired');
  return questionnaire;
}
