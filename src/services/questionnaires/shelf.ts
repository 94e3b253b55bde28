import type { Content } from '#domain/content/prove-content.js';
import { NotFound } from '#domain/errors.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Storage } from '#storage/contract.js';

/** Published questionnaire versions by id and version. They never change, so each is read once and kept in memory. */
export interface Shelf {
  /** Throws NotFound where that version was never published. */
  take(reference: { readonly id: string; readonly version: number }): Promise<Questionnaire>;
}

/** Shipped versions come from the content; versions no longer shipped from the database. */
export function createShelf({ content, storage }: { content: Content; storage: Storage }): Shelf {
  const keyOf = (reference: { id: string; version: number }) => `${reference.id}@${reference.version}`;
  const known = new Map(content.questionnaires.map((questionnaire) => [keyOf(questionnaire), questionnaire]));
  return {
    async take(reference) {
      const there = known.get(keyOf(reference));
      if (there !== undefined) return there;
      const kept = await storage.questionnaires.read(reference.id, reference.version);
      if (kept === null) throw new NotFound();
      known.set(keyOf(kept), kept);
      return kept;
    },
  };
}
