import type { Model } from 'mongoose';
import type { ImportedDefinition } from '#domain/content/grown-content.js';
import { insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { Storage } from '../contract.js';

/** Under its kind, id and version, so that each is kept once and never changes. */
export interface DefinitionDocument {
  readonly _id: string;
  readonly kind: ImportedDefinition['kind'];
  readonly definition: ImportedDefinition['definition'];
  readonly at: ImportedDefinition['at'];
}

export const definitionSchema = schemaOf<DefinitionDocument>(
  'definitions',
  { audience: 'installation' },
  { kind: String, definition: WHOLE, at: String },
);

/** Definitions that whoever runs the portal imported beside the shipped ones. */
export const definitionStore = (definitions: Model<DefinitionDocument>): Storage['definitions'] => ({
  async keep({ kind, definition, at }) {
    const _id = `${kind}.${definition.id}.${definition.version}`;
    return insertedOnce(definitions.create({ _id, kind, definition, at }));
  },
  async all() {
    const found = await definitions.find().lean();
    return found.map(({ kind, definition, at }) => ({ kind, definition, at }) as ImportedDefinition);
  },
});
