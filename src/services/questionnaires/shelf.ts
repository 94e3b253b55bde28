import type { Content } from '#domain/content/prove-content.js';
import { NotFound } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Storage } from '#storage/contract.js';

interface Reference {
  readonly id: string;
  readonly version: number;
}

/** How many versions that are not shipped are kept in memory: those asked for last. */
export const MOST_KEPT = 500;

/** Published questionnaire versions by id and version. They never change, so one that was read is kept in memory. */
export interface Shelf {
  /** For whoever an assessment has let in. Throws NotFound where that version was never published. */
  take(reference: Reference): Promise<Questionnaire>;
  /** For whoever names a version themselves: that of another organisation is not there. */
  takeFor(organisation: OrganisationId, reference: Reference): Promise<Questionnaire>;
}

/** Shipped versions come from the content; versions no longer shipped and organisations' own from the database. */
export function createShelf({ content, storage }: { content: Content; storage: Storage }): Shelf {
  const keyOf = (reference: Reference) => `${reference.id}@${reference.version}`;
  const shipped = new Map(
    content.questionnaires.map((questionnaire) => [keyOf(questionnaire), { questionnaire, owner: null }]),
  );
  /** The one asked for longest ago first. */
  const recent = new Map<string, { questionnaire: Questionnaire; owner: OrganisationId | null }>();
  const find = async (reference: Reference) => {
    const key = keyOf(reference);
    const ours = shipped.get(key);
    if (ours !== undefined) return ours;
    const kept = recent.get(key) ?? (await storage.questionnaires.read(reference.id, reference.version));
    if (kept === null) throw new NotFound();
    recent.delete(key);
    recent.set(key, kept);
    const [oldest] = recent.keys();
    if (recent.size > MOST_KEPT && oldest !== undefined) recent.delete(oldest);
    return kept;
  };
  return {
    take: async (reference) => (await find(reference)).questionnaire,
    async takeFor(organisation, reference) {
      const { questionnaire, owner } = await find(reference);
      if (owner !== null && owner !== organisation) throw new NotFound();
      return questionnaire;
    },
  };
}
