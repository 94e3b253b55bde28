import type { OptionId, QuestionId } from '../../ids.js';
import { freshIds } from '../ids.js';
import { isLoose, type Loose, listIn, textIn, textOf } from '../loose.js';
import { fitted, type Note, noteOthers, wordsWithoutMarkUp } from '../notes.js';
import { plainText } from '../plain-text.js';
import type { WrittenCondition } from '../written-conditions.js';
import type { Named } from './condition.js';

/** An item with its place and every condition that must hold for it, the outermost first. */
export interface Item {
  readonly node: Loose;
  readonly path: string;
  readonly conditions: readonly WrittenCondition[];
  /** Texts that stood before it in its block. */
  readonly before: string;
}

/** A question made of an item; its red flags and guidance may still grow. */
export interface Asked {
  readonly item: Item;
  readonly json: Loose & { readonly id: QuestionId };
  help: string;
  readonly redFlags: string[];
  /** What the conditions of other items may call it and its choices. */
  readonly names: readonly (readonly [name: string, named: Named])[];
}

export const ASKING = new Set(['line', 'box', 'radiogroup', 'checkgroup', 'check', 'yesno', 'upload']);

const FIELDS = ['type', 'id', 'text', 'cond', 'choices', 'required', 'yes', 'no', 'maxlength'];

/** Makes a question of an item that asks. */
export function questionOf(item: Item, freshId: ReturnType<typeof freshIds>, note: Note): Asked {
  const { node, path, before } = item;
  const { defaultChoice, ...fields } = node;
  noteOthers(defaultChoice === false ? fields : node, path, FIELDS, note);
  const words = wordsIn(node.text, `${path}.text`, note);
  const name = textIn(node, 'id');
  const id = freshId(name || words.slice(0, 40), 'question') as QuestionId;
  const { text, help } = fitted(words || name || 'Question', before, path, note);
  const common = {
    id,
    text,
    required: node.required === true || node.required === 'true',
    weight: 0,
  };
  const { json, names } = shaped(item, id, note);
  const own = name === '' ? [] : ([[name, { question: id, option: null }]] as const);
  return { item, json: { ...common, ...json }, help, redFlags: [], names: [...own, ...names] };
}

interface Shaped {
  readonly json: Loose;
  readonly names: Asked['names'];
}

function shaped({ node, path }: Item, question: QuestionId, note: Note): Shaped {
  const type = textIn(node, 'type');
  if (type === 'line') return { json: { kind: 'short-text', maxLength: 300 }, names: [] };
  if (type === 'upload') return { json: { kind: 'file' }, names: [] };
  if (type === 'box') return { json: { kind: 'long-text' }, names: [] };
  if (type === 'check' || type === 'yesno') return yesOrNo(node, question);
  const freshOption = freshIds();
  const options = listIn(node, 'choices').flatMap((choice, at) =>
    Object.entries(isLoose(choice) ? choice : {}).map(([name, text]) => ({
      name,
      id: freshOption(name, `option-${at + 1}`) as OptionId,
      text: wordsIn(text, `${path}.choices[${at}]`, note),
    })),
  );
  return {
    json: {
      kind: type === 'radiogroup' ? 'single-choice' : 'multiple-choice',
      options: options.map(({ id, text }) => ({ id, text, points: 0 })),
    },
    names: options.map(({ name, id }) => [name, { question, option: id }]),
  };
}

/** A box to tick, or a yes and a no: a choice of two; a box that is not ticked is a no. */
function yesOrNo(node: Loose, question: QuestionId): Shaped {
  const name = textIn(node, 'id');
  const option = (id: 'yes' | 'no', otherwise: string) => ({
    id,
    text: plainText(textIn(node, id)) || otherwise,
    points: 0,
  });
  const named = (id: string): Named => ({ question, option: id as OptionId });
  const ticked = textIn(node, 'type') === 'check' ? ([[name, named('yes')]] as const) : [];
  return {
    json: { kind: 'single-choice', options: [option('yes', 'Yes'), option('no', 'No')] },
    names: [[`${name}/yes`, named('yes')], [`${name}/no`, named('no')], ...ticked],
  };
}

/** The words of a text. */
export const wordsIn = (value: unknown, path: string, note: Note): string =>
  wordsWithoutMarkUp(textOf(value), path, note);
