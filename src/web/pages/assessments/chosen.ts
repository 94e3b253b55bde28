import { z } from 'zod';
import type { AiSystemId } from '#domain/ids.js';

const ID = /^[\w-]{1,64}$/;

const listed = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

/**
 * The AI systems chosen so far, in an address: those of other pages joined by dots in `chosen`, those of the page at hand
 * each as a `tick`. Anything odd is left out.
 */
export const CHOICE = {
  chosen: listed.transform((values) => values.flatMap((value) => value.split('.')).filter(isId)),
  tick: listed.transform((values) => values.filter(isId)),
};

function isId(text: string): boolean {
  return ID.test(text);
}

/** Everything chosen, each once. */
export const allChosen = (query: { readonly chosen: string[]; readonly tick: string[] }): AiSystemId[] => [
  ...new Set([...query.chosen, ...query.tick] as AiSystemId[]),
];

/** Chosen ids as an address carries them. */
export const joined = (ids: readonly string[]): string => ids.join('.');
