import type { Json } from '../../audit/event.js';
import type { QuestionId } from '../../ids.js';

/** A thing of a definition that is not proven: any field may be missing or hold anything. */
export type Loose = { readonly [field: string]: Json };

/** Where a question stands: its section and its place in it, both from 0. */
export interface Place {
  readonly section: number;
  readonly question: number;
}

const isThing = (value: Json | undefined): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asThing = (value: Json | undefined): Loose => (isThing(value) ? value : {});

/** A field's own value; never what every object has. */
const fieldOf = (thing: Loose, field: string): Json | undefined =>
  Object.hasOwn(thing, field) ? thing[field] : undefined;

/** The list in a field; empty where there is none. */
export function listIn(thing: Loose, field: string): readonly Json[] {
  const value = fieldOf(thing, field);
  return Array.isArray(value) ? value : [];
}

/** The things of the list in a field, each in its place: what is no thing counts as an empty one. */
export const thingsIn = (thing: Loose, field: string): readonly Loose[] => listIn(thing, field).map(asThing);

/** The thing in a field; null where there is none. */
export function thingIn(thing: Loose, field: string): Loose | null {
  const value = fieldOf(thing, field);
  return isThing(value) ? value : null;
}

/** What a field says, as a form shows it: a text or a number; empty for everything else. */
export function textIn(thing: Loose, field: string): string {
  const value = fieldOf(thing, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether a field says yes; `usual` where it says nothing. */
export function flagIn(thing: Loose, field: string, usual: boolean): boolean {
  const value = fieldOf(thing, field);
  return typeof value === 'boolean' ? value : usual;
}

export const sectionsIn = (definition: Loose): readonly Loose[] => thingsIn(definition, 'sections');
export const questionsIn = (section: Loose): readonly Loose[] => thingsIn(section, 'questions');

/** The questions a condition of any shape names, in the order written. */
export function namedIn(value: Json): readonly QuestionId[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'question' && typeof inner === 'string' ? [inner as QuestionId] : namedIn(inner),
  );
}
