import { Schema, type SchemaDefinition } from 'mongoose';
import { type Audience, guardTenancy } from './tenancy.js';

/** A value kept whole, as the domain gave it; only its owner in the domain knows what is inside. */
export const WHOLE = Schema.Types.Mixed;
/** An id or a tenant's id: never absent. */
export const ID = { type: String, required: true } as const;

/** `installation`: not a tenant's, so not guarded. */
export type Visibility = Audience | { readonly audience: 'installation' };

/** The schema of one collection, by its name: our own string ids, nothing unknown in documents or filters, the guard on. */
export function schemaOf<D>(collection: string, visibility: Visibility, fields: SchemaDefinition): Schema<D> {
  const schema = new Schema(
    { _id: ID, ...fields },
    {
      collection,
      strict: 'throw',
      strictQuery: 'throw',
      versionKey: false,
      minimize: false,
      autoIndex: false,
      id: false,
    },
  );
  if (visibility.audience !== 'installation') guardTenancy(schema, visibility);
  return schema as unknown as Schema<D>;
}

/** Inserts a document; false where its id, or another value that must be unique, is already there. */
export async function insertedOnce(insert: Promise<unknown>): Promise<boolean> {
  try {
    await insert;
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Whether a write failed because a value that must be unique is already there. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 11000;
