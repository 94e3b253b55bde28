import type { DocumentType, Reading, ReadPage } from '../certificate.js';
import { fieldsOf } from '../fields-of.js';
import { settled } from './candidate.js';
import type { FieldModel } from './learned/field-model.js';
import { readLearned } from './learned/read-learned.js';
import { readByRules } from './read-by-rules.js';
import { weighed } from './weigh.js';

/** Raised whenever the same file would be read differently, so that an old reading can be told from a new one. */
const READER = '7';

export type Understood = Pick<Reading, 'reader' | 'text' | 'type' | 'fields'>;

/** What a document says, from its text and where that stands; by rules alone where no model is given. Total, and the same every time. */
export function understand(pages: readonly ReadPage[], model: FieldModel | null = null): Understood {
  const ruled = readByRules(pages);
  const byRules = settled(ruled.candidates, pages);
  const fields = model === null ? byRules : weighed(byRules, settled(readLearned(model, ruled), pages));
  return { reader: READER, text: ruled.text, type: ruled.type, fields: ofKind(fields, ruled.type.type) };
}

/** What a document of this kind can state; what looks like anything else is none. */
function ofKind(fields: Understood['fields'], type: DocumentType): Understood['fields'] {
  const stated = new Set<string>(fieldsOf(type));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => stated.has(field)));
}

/** The same of a file that could not be read: nothing is made up. */
export const nothingUnderstood: Understood = {
  reader: READER,
  text: '',
  type: { type: 'unknown', confidence: 0, because: 'The file could not be read.' },
  fields: {},
};
