import type { RecordChange } from '#domain/ai-systems/record-changes.js';

/** Changes of a record as its audit event keeps them: what changed for the sentence, and each before and after. */
export const changesTold = (changes: readonly RecordChange[]) => ({
  what: [...new Set(changes.map(({ field }) => field))].join(', '),
  changes: changes.map((change) => ({ ...change })),
});
