import type { Typed, TypedFault } from '../typed.js';

/** Characters a text field takes unless the question says otherwise. */
export const LONGEST_TEXT = 2_000;

/** What was typed into a field, in order; none where the field is missing. */
export const typedList = (typed: Typed, field: string): readonly string[] =>
  Object.hasOwn(typed, field) ? (typed[field] ?? []) : [];

/** The first thing typed into a field, cleaned; '' where it is missing. */
export const typedOne = (typed: Typed, field: string): string => cleanText(typedList(typed, field)[0] ?? '');

/**
 * A text fit to be kept: line ends as \n, no control characters, no half of a surrogate pair (canonical JSON has no
 * spelling for one), no space around.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();

/** The first thing typed into a field of one line: cleaned, and every space within a single one. */
export const typedLine = (typed: Typed, field: string): string => oneLine(typedList(typed, field)[0] ?? '');

/** A text of one line, fit to be kept. */
export const oneLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ');

/** One complaint about a field. */
export const refused = (
  field: string,
  message: string,
  values: TypedFault['values'] = {},
): { readonly outcome: 'refused'; readonly faults: readonly TypedFault[] } => ({
  outcome: 'refused',
  faults: [{ field, message, values }],
});
