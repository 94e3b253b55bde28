import { z } from 'zod';
import { tooMuch } from '#domain/content/fault.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { text } from '../../../kit/fields.js';

/** A part of a draft as its JSON, for what no form shows. */
export const jsonForm = z.strictObject({
  revision: text(10),
  id: text(80),
  mark: text(40),
  json: text(200_000),
});
export type JsonForm = z.output<typeof jsonForm>;

/** The thing a JSON text stands for; null where it stands for none, or for more than a page could show again. */
export function thingFrom(json: string): Loose | null {
  try {
    const value: unknown = JSON.parse(json);
    const isThing = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isThing && tooMuch(value) === null ? (value as Loose) : null;
  } catch {
    return null;
  }
}
