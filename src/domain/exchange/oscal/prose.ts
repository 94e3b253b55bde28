import { type Loose, listIn, textIn } from '../loose.js';
import { plainText } from '../plain-text.js';

/** What parameters stand for, by their id: their values, or else their label in brackets. */
export type Parameters = ReadonlyMap<string, string>;

/** Parameters declared here, beside those declared around. */
export function parametersIn(node: Loose, around: Parameters): Parameters {
  const own = listIn(node, 'params').map((param): [string, string] => {
    const values = listIn(param, 'values').filter((each) => typeof each === 'string');
    const choices = listIn((param as Loose).select, 'choice').filter((each) => typeof each === 'string');
    const words =
      values.length > 0
        ? values.join(', ')
        : textIn(param, 'label') || choices.join('; ') || textIn(param, 'id');
    return [textIn(param, 'id'), values.length > 0 ? words : `[${words}]`];
  });
  return new Map([...around, ...own]);
}

/** How often a parameter may stand in another before what is left is taken as it is. */
const DEEPEST = 4;

/** Prose with parameters put in, without mark-up. */
export function proseOf(prose: string, parameters: Parameters): string {
  let words = prose;
  for (let depth = 0; depth < DEEPEST && words.includes('{{'); depth += 1) {
    words = words.replace(
      /\{\{\s*(?:insert:\s*param,\s*)?([^{}\s]+)\s*\}\}/g,
      (written, id: string) => parameters.get(id) ?? written,
    );
  }
  return plainText(words);
}

/** The prose of parts and the parts in them, each behind its label. */
export const wordsOfParts = (parts: readonly unknown[], parameters: Parameters): string =>
  parts
    .map((part) => {
      const label = labelOf(part);
      const own = proseOf(textIn(part, 'prose'), parameters);
      return [label, own, wordsOfParts(listIn(part, 'parts'), parameters)]
        .filter((words) => words !== '')
        .join(' ');
    })
    .filter((words) => words !== '')
    .join(' ');

/** The property `label` of a control or part; '' where it has none. */
export function labelOf(node: unknown): string {
  const label = listIn(node, 'props').find((prop) => textIn(prop, 'name') === 'label');
  return textIn(label, 'value');
}
