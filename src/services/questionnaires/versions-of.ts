import type { OrganisationId } from '#domain/ids.js';
import type { Retirement, VersionReference } from '#domain/questionnaires/drafts/draft.js';
import type { ShelvedVersion } from '../contract.js';
import type { Parts } from '../parts.js';

/** Every version an organisation can see, shipped and own: by title, the newest version of each first. */
export async function versionsOf(
  { storage, shelf, content }: Parts,
  organisation: OrganisationId,
): Promise<readonly ShelvedVersion[]> {
  const stores = storage.within(organisation);
  const [own, retirements] = await Promise.all([stores.questionnaires.versions(), stores.retirements.all()]);
  const retirementOf = retiredIn(retirements);
  const shipped = content.questionnaires.map((questionnaire) => ({
    questionnaire,
    published: null,
    retirement: retirementOf(questionnaire),
  }));
  const made = await Promise.all(
    own.map(async ({ publishedAt: at, publishedBy: by, ...reference }) => ({
      questionnaire: await shelf.take(reference),
      published: { at, by },
      retirement: retirementOf(reference),
    })),
  );
  return [...shipped, ...made].sort(
    (a, b) =>
      a.questionnaire.title.localeCompare(b.questionnaire.title, 'en') ||
      a.questionnaire.id.localeCompare(b.questionnaire.id, 'en') ||
      b.questionnaire.version - a.questionnaire.version,
  );
}

/** The retirement that stands on a version; null where it is in use. */
export const retiredIn = (retirements: readonly Retirement[]) => {
  const keyOf = ({ id, version }: VersionReference) => `${id}@${version}`;
  const standing = new Map(
    retirements.flatMap((each) => (each.retired ? [[keyOf(each.questionnaire), each] as const] : [])),
  );
  return (version: VersionReference): Retirement | null => standing.get(keyOf(version)) ?? null;
};
