import type { OptionId, QuestionId } from '../../ids.js';
import { type Loose, textIn } from '../loose.js';
import { fitted, type Note } from '../notes.js';
import type { Referent } from './condition.js';
import type { Texts } from './texts.js';

/**
 * Where the weights of options stand: in their own field `score` (or `weight`), or in the number after the last hyphen
 * of their value (`item2-3` weighs 3).
 */
export type WeightsFrom = 'score' | 'value-suffix';

/** What reading one element needs. */
export interface Reader {
  readonly texts: Texts;
  readonly note: Note;
  readonly weights: WeightsFrom;
  freshId(words: string, otherwise: string): string;
}

/** A question made of an element: loose JSON without its condition, and what conditions see of it. */
export interface Carried {
  readonly name: string;
  readonly json: Loose & { readonly id: QuestionId };
  readonly referent: Referent;
}

export interface Element {
  readonly node: Loose;
  readonly path: string;
}

/** The fields every sort of question has, and that are read of it. */
export const COMMON = ['type', 'name', 'title', 'description', 'help', 'isRequired', 'visibleIf'];

/** What every question says, whatever its kind. */
export function common({ node, path }: Element, reader: Reader): Carried['json'] {
  const { texts } = reader;
  const name = textIn(node, 'name');
  const id = reader.freshId(name, 'question') as QuestionId;
  if (name !== '' && id !== name) reader.note(`${path}.name`, `its name “${name}”: it is called ${id} here`);
  const help = ['description', 'help']
    .map((field) => texts.read(node[field], `${path}.${field}`))
    .filter((words) => words !== '')
    .join(' ');
  return {
    id,
    ...fitted(texts.read(node.title, `${path}.title`) || name, help, path, reader.note),
    required: node.isRequired === true,
    weight: 0,
  };
}

export const NO_OPTIONS: ReadonlyMap<string, OptionId> = new Map();

export const carried = (
  { node }: Element,
  json: Carried['json'],
  referent: Omit<Referent, 'id'>,
): Carried => ({ name: textIn(node, 'name'), json, referent: { id: json.id, ...referent } });
