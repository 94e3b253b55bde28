import type { OptionId } from '../../ids.js';
import { freshIds } from '../ids.js';
import { isLoose, type Loose, listIn, numberIn, textIn, textOf } from '../loose.js';
import { noteOthers } from '../notes.js';
import { type Weighing, weigh } from '../whole-weights.js';
import { type Carried, COMMON, carried, common, type Element, NO_OPTIONS, type Reader } from './carried.js';

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly gives: number;
}

const CHOICE_FIELDS = [
  ...COMMON,
  'choices',
  'multiSelect',
  'showNoneItem',
  'hasNone',
  'noneText',
  'showOtherItem',
  'hasOther',
  'otherText',
];

export function choiceQuestion(element: Element, reader: Reader, several: boolean): readonly Carried[] {
  const { node, path } = element;
  noteOthers(node, path, CHOICE_FIELDS, reader.note);
  const choices = listIn(node, 'choices').map((choice, at) =>
    readChoice(choice, `${path}.choices[${at}]`, reader),
  );
  const hasNone = node.showNoneItem === true || node.hasNone === true;
  const extras: readonly Choice[] = [
    ...(hasNone ? [extra('none', node.noneText, 'None', reader)] : []),
    ...(node.showOtherItem === true || node.hasOther === true
      ? [extra('other', node.otherText, 'Other', reader)]
      : []),
  ];
  if (extras.some(({ value }) => value === 'other')) {
    reader.note(
      `${path}.showOtherItem`,
      'the words written beside “other”; the option itself is carried over',
    );
  }
  return [choiceOf(element, reader, [...choices, ...extras], several && hasNone ? 'none' : several)];
}

const extra = (value: string, text: unknown, otherwise: string, { texts }: Reader): Choice => ({
  value,
  text: texts.read(text, '') || otherwise,
  gives: 0,
});

function readChoice(choice: unknown, path: string, reader: Reader): Choice {
  if (!isLoose(choice))
    return { value: textOf(choice), text: textOf(choice), gives: suffixOf(textOf(choice), reader) };
  noteOthers(choice, path, ['value', 'text', 'score', 'weight'], reader.note);
  const value = typeof choice.value === 'boolean' ? String(choice.value) : textIn(choice, 'value');
  const given = numberIn(choice, 'score') ?? numberIn(choice, 'weight') ?? 0;
  return {
    value,
    text: reader.texts.read(choice.text, `${path}.text`) || value,
    gives: reader.weights === 'score' ? given : suffixOf(value, reader),
  };
}

/** The number after the last hyphen of a value; 0 where there is none. */
const suffixOf = (value: string, { weights }: Reader): number =>
  weights === 'value-suffix' ? Number(/-(\d{1,4}(?:\.\d{1,2})?)$/.exec(value)?.[1] ?? 0) : 0;

/** A choice of one or several; `several` may name the value that excludes the others. */
function choiceOf(
  element: Element,
  reader: Reader,
  choices: readonly Choice[],
  several: boolean | string,
): Carried {
  const { path } = element;
  const base = common(element, reader);
  const weighing = weighed(choices, several !== false, path, reader);
  const freshOption = freshIds();
  const options = choices.map(({ value, text }, at) => ({
    id: freshOption(value, `option-${at + 1}`) as OptionId,
    text,
    points: weighing.points[at] ?? 0,
  }));
  const byValue = new Map(choices.map(({ value }, at) => [value, options[at]?.id ?? ('' as OptionId)]));
  const exclusive = typeof several === 'string' ? { exclusive: byValue.get(several) } : {};
  const json = {
    ...base,
    kind: several === false ? 'single-choice' : 'multiple-choice',
    weight: weighing.weight,
    options,
    ...exclusive,
  };
  return carried(element, json, { takes: several === false ? 'one' : 'several', options: byValue });
}

/** Weight and points of what the options give; options that all give the same decide nothing and weigh nothing. */
function weighed(choices: readonly Choice[], adds: boolean, path: string, { note }: Reader): Weighing {
  const gives = choices.map((choice) => choice.gives);
  const nothing = { weight: 0, points: gives.map(() => 0) };
  if (!adds && gives.every((each) => each === gives[0])) {
    if ((gives[0] ?? 0) !== 0)
      note(`${path}.choices`, `the weight ${gives[0]}, which every option has alike`);
    return nothing;
  }
  const found = weigh(gives, adds);
  if (found === null)
    note(`${path}.choices`, `the weights ${gives.join(', ')}: no weight of 0 to 100 gives them`);
  return found ?? nothing;
}

export function booleanQuestion(element: Element, reader: Reader): readonly Carried[] {
  const { node, path } = element;
  noteOthers(node, path, [...COMMON, 'labelTrue', 'labelFalse'], reader.note);
  const yes = extra('true', node.labelTrue, 'Yes', reader);
  return [choiceOf(element, reader, [yes, extra('false', node.labelFalse, 'No', reader)], false)];
}

const MOST_STEPS = 30;

/** A rating of whole steps is a scale, compared as a number; one of other values is a choice of one step. */
export function ratingQuestion(element: Element, reader: Reader): readonly Carried[] {
  const { node, path } = element;
  const fields = ['rateValues', 'rateMin', 'rateMax', 'rateStep', 'minRateDescription', 'maxRateDescription'];
  noteOthers(node, path, [...COMMON, ...fields], reader.note);
  const values = listIn(node, 'rateValues');
  const steps = values.length > 0 ? values : stepsOf(node);
  const [from, to] = [steps[0], steps.at(-1)];
  const ends = ['minRateDescription', 'maxRateDescription'].map((field) =>
    reader.texts.read(node[field], `${path}.${field}`),
  );
  if (isScale(steps) && typeof from === 'number' && typeof to === 'number') {
    const [lowest, highest] = [ends[0] || String(from), ends[1] || String(to)];
    const json = { ...common(element, reader), kind: 'scale', from, to, lowest, highest, points: [] };
    return [carried(element, json, { takes: 'number', options: NO_OPTIONS })];
  }
  const choices = steps.map((step, at) => {
    const choice = readChoice(step, `${path}.rateValues[${at}]`, reader);
    const end = (at === 0 ? ends[0] : at === steps.length - 1 ? ends[1] : '') ?? '';
    return end === '' ? choice : { ...choice, text: `${choice.text}: ${end}` };
  });
  return [choiceOf(element, reader, choices, false)];
}

const LAST_STEP = 10;

const isScale = (steps: readonly unknown[]): boolean =>
  steps.length > 1 &&
  steps.every((step, at) => Number.isInteger(step) && step === Number(steps[0]) + at) &&
  Number(steps[0]) >= 0 &&
  Number(steps.at(-1)) <= LAST_STEP;

function stepsOf(node: Loose): readonly number[] {
  const [from, to, step] = [
    numberIn(node, 'rateMin') ?? 1,
    numberIn(node, 'rateMax') ?? 5,
    numberIn(node, 'rateStep') ?? 1,
  ];
  const count = step > 0 ? Math.min(MOST_STEPS, Math.floor((to - from) / step) + 1) : 0;
  return Array.from({ length: Math.max(0, count) }, (_, at) => from + at * step);
}

/** A matrix of one choice a row becomes a question for each row; conditions reach it as `{matrix.row}`. */
export function matrixRows(element: Element, reader: Reader): readonly Carried[] {
  const { node, path } = element;
  noteOthers(node, path, [...COMMON, 'columns', 'rows'], reader.note);
  const name = textIn(node, 'name');
  const title = reader.texts.read(node.title, `${path}.title`) || name;
  const columns = listIn(node, 'columns').map((column, at) =>
    readChoice(column, `${path}.columns[${at}]`, reader),
  );
  return listIn(node, 'rows').map((row, at) => {
    const { value, text } = readChoice(row, `${path}.rows[${at}]`, reader);
    const inner = { ...node, name: `${name}.${value}`, title: `${title} ${text}` };
    return choiceOf({ node: inner, path: `${path}.rows[${at}]` }, reader, columns, false);
  });
}
