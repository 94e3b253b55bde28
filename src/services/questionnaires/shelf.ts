import type { Content } from '#domain/content/prove-content.js';
import { NotFound } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Storage } from '#storage/contract.js';

interface Reference {
  readonly id: string;
  readonly version: number;
}

/** Published questionnaire versions by id and version. They never change, so each is read once and kept in memory. */
export interface Shelf {
  /** For whoever an assessment has let in. Throws NotFound where that version was never published. */
  take(reference: Reference): Promise<Questionnaire>;
  /** For whoever names a version themselves: that of another organisation is not there. */
  takeFor(organisation: OrganisationId, reference: Reference): Promise<Questionnaire>;
}

/** Shipped versions come from the content; versions no longer shipped and organisations' own from the database. */
export function createShelf({ content, storage }: { content: Content; storage: Storage }): Shelf {
  const keyOf = (reference: Reference) => `${reference.id}@${reference.version}`;
  const known = new Map<string, { questionnaire: Questionnaire; owner: OrganisationId | null }>(
    content.questionnaires.map((questionnaire) => [keyOf(questionnaire), { questionnaire, owner: null }]),
  );
  const find = async (reference: Reference) => {
    const there = known.get(keyOf(reference));
    if (there !== undefined) return there;
    const kept = await storage.questionnaires.read(reference.id, reference.version);
    if (kept === null) throw new NotFound();
    known.set(keyOf(kept.questionnaire), kept);
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
