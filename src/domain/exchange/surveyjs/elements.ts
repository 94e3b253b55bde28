import { type Loose, numberIn, textIn } from '../loose.js';
import { noteOthers } from '../notes.js';
import { type Carried, COMMON, carried, common, type Element, NO_OPTIONS, type Reader } from './carried.js';
import { booleanQuestion, choiceQuestion, matrixRows, ratingQuestion } from './choices.js';
import type { Texts } from './texts.js';

/** The questions an element becomes; none where its sort is not carried over, which is noted. */
export function carry(element: Element, reader: Reader): readonly Carried[] {
  const { node, path } = element;
  const type = textIn(node, 'type');
  const make = Object.hasOwn(MAKERS, type) ? MAKERS[type] : undefined;
  if (make === undefined) {
    reader.note(path, notMade(type, node, reader.texts));
    return [];
  }
  return make(element, reader);
}

const SILENT = new Set(['html', 'image']);

function notMade(type: string, node: Loose, texts: Texts): string {
  const said = texts.glance(node.html ?? node.title);
  const words = said === '' ? '' : `: “${said}”`;
  return SILENT.has(type)
    ? `the ${type === 'html' ? 'text' : 'picture'} “${textIn(node, 'name')}”${words}`
    : `the whole question “${textIn(node, 'name')}”, of a sort that has no equal here (${type})${words}`;
}

type Maker = (element: Element, reader: Reader) => readonly Carried[];

const MAKERS: Readonly<Record<string, Maker>> = {
  text: textQuestion,
  comment: (element, reader) => [longText(element, reader)],
  radiogroup: (element, reader) => choiceQuestion(element, reader, false),
  dropdown: (element, reader) => choiceQuestion(element, reader, false),
  buttongroup: (element, reader) => choiceQuestion(element, reader, false),
  checkbox: (element, reader) => choiceQuestion(element, reader, true),
  tagbox: (element, reader) => choiceQuestion(element, reader, true),
  imagepicker: (element, reader) => choiceQuestion(element, reader, element.node.multiSelect === true),
  boolean: booleanQuestion,
  rating: ratingQuestion,
  file: (element, reader) => [fileQuestion(element, reader)],
  matrix: matrixRows,
};

function longText(element: Element, reader: Reader): Carried {
  const { node, path } = element;
  noteOthers(node, path, [...COMMON, 'maxLength', 'rows'], reader.note);
  const maxLength = numberIn(node, 'maxLength');
  const json = {
    ...common(element, reader),
    kind: 'long-text',
    ...(maxLength !== null && maxLength > 0 ? { maxLength } : {}),
  };
  return carried(element, json, { takes: 'words', options: NO_OPTIONS });
}

/** Documents; that one is attached is all a condition can ask of it. */
function fileQuestion(element: Element, reader: Reader): Carried {
  noteOthers(element.node, element.path, [...COMMON, 'allowMultiple'], reader.note);
  const json = { ...common(element, reader), kind: 'file' };
  return carried(element, json, { takes: 'words', options: NO_OPTIONS });
}

/** What is checked of a line, by its type of input. */
const LINE_FORMATS: Readonly<Record<string, string>> = { text: 'any', email: 'email', url: 'web-address' };
const LONGEST_LINE = 300;

/** A line: a number or a day where it says so, else words. */
function textQuestion(element: Element, reader: Reader): readonly Carried[] {
  const { node, path } = element;
  const input = textIn(node, 'inputType') || 'text';
  if (input === 'number' || input === 'range') {
    noteOthers(node, path, [...COMMON, 'inputType', 'min', 'max', 'step'], reader.note);
    const limits = { min: numberIn(node, 'min'), max: numberIn(node, 'max') };
    const json = {
      ...common(element, reader),
      kind: 'number',
      ...limits,
      whole: numberIn(node, 'step') === 1,
    };
    return [carried(element, json, { takes: 'number', options: NO_OPTIONS })];
  }
  if (input === 'date') {
    noteOthers(node, path, [...COMMON, 'inputType'], reader.note);
    const json = { ...common(element, reader), kind: 'date', future: true };
    return [carried(element, json, { takes: 'words', options: NO_OPTIONS })];
  }
  const format = LINE_FORMATS[input];
  if (format === undefined) reader.note(`${path}.inputType`, `that what is typed is checked as ${input}`);
  noteOthers(node, path, [...COMMON, 'inputType', 'maxLength'], reader.note);
  const maxLength = Math.min(LONGEST_LINE, Math.max(1, numberIn(node, 'maxLength') ?? LONGEST_LINE));
  const json = { ...common(element, reader), kind: 'short-text', format: format ?? 'any', maxLength };
  return [carried(element, json, { takes: 'words', options: NO_OPTIONS })];
}
