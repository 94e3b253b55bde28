import { z } from 'zod';
import type { Json } from '#domain/audit/event.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';

/** The fields of an editing form, which differ from kind to kind: a draft may hold anything, and its faults are said. */
export const draftForm = z.record(z.string().max(200), z.union([z.string(), z.array(z.string())]));
export type DraftForm = z.output<typeof draftForm>;

/** What was typed in a field, without characters that nobody can see; empty where it was not sent. */
export function one(form: DraftForm, name: string): string {
  const value = form[name];
  return cleanText((Array.isArray(value) ? value[0] : value) ?? '');
}

/** Every value sent under a name. */
export function many(form: DraftForm, name: string): readonly string[] {
  const value = form[name];
  return (value === undefined ? [] : [value].flat()).map(cleanText);
}

export const isTicked = (form: DraftForm, name: string): boolean => one(form, name) !== '';

/** A number as people type one; what is none stays the text it is, to be shown again with its fault. */
export function numberFrom(text: string): Json {
  if (text === '') return null;
  return /^-?\d{1,15}(?:[.,]\d{1,10})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The revision of the draft that the form was made from; one that is none matches no draft. */
export const revisionIn = (form: DraftForm): number =>
  Number(/^\d{1,9}$/.exec(one(form, 'revision'))?.[0] ?? -1);
