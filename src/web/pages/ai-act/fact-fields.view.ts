import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import type { FactDefinition, QuestionPage } from '#domain/ai-act/rule-pack.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { FaultView } from '../../views.js';
import { dayField, factField, REST, TICKED } from './typed-facts.js';

/** A choice that a key makes. */
export interface FactChoiceView {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly key: string;
  readonly ticked: boolean;
}

/** One fact, asked for by itself. */
export interface FactQuestionView {
  readonly legend: string;
  readonly choices: readonly FactChoiceView[];
  readonly day: DayView | null;
  readonly error: string | null;
}

export interface DayView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
}

/** Facts to tick. */
export interface FactListView {
  readonly name: string;
  readonly legend: string;
  /** Over what explains a line. */
  readonly more: string;
  /** Over what is said of the rest. */
  readonly restLegend: string;
  readonly groups: readonly {
    /** '' where the list has no parts. */
    readonly title: string;
    readonly boxes: readonly {
      readonly value: string;
      readonly label: string;
      readonly article: string;
      readonly help: string;
      readonly examples: string;
      readonly note: string;
      readonly ticked: boolean;
    }[];
  }[];
  /** What is said of the rest. */
  readonly rest: readonly FactChoiceView[];
  readonly error: string | null;
}

/** The words around the answers; whoever asks says them in the reader's language. */
export interface FactWords {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly unsure: string;
  readonly more: string;
  readonly rest: string;
}

/** What a form of facts shows: what stands in the record or was typed, and what is wrong with it. */
export interface FactTyping {
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
}

/** The fields of a form as answers would fill them, for one question and for a list alike. */
export function typedAs(shown: readonly FactDefinition[], known: Readonly<Record<FactId, FactValue>>): Typed {
  const fields: Record<string, readonly string[]> = {};
  const listed = shown.filter(({ type }) => type === 'yes-no');
  for (const { id, type } of shown) {
    const value = known[id];
    if (value === undefined) continue;
    if (type === 'date' && value !== 'unknown') fields[dayField(id)] = [value];
    else fields[factField(id)] = [value];
  }
  fields[TICKED] = listed.flatMap(({ id }) => (known[id] === 'yes' ? [id] : []));
  const rest = listed.filter(({ id }) => known[id] !== 'yes');
  if (rest.some(({ id }) => known[id] === 'unknown')) fields[REST] = ['unsure'];
  else if (rest.length === listed.length && rest.some(({ id }) => known[id] === 'no'))
    fields[REST] = ['none'];
  return fields;
}

/** What is wrong at a field; null where nothing is. */
export const errorAt = (faults: readonly FaultView[], name: string): string | null =>
  faults.find(({ field }) => field === name)?.text ?? null;

const dayView = ({ id, label }: FactDefinition, { typed, faults }: FactTyping): DayView => ({
  name: dayField(id),
  label,
  value: typed[dayField(id)]?.[0] ?? '',
  error: errorAt(faults, dayField(id)),
});

/** What chooses an answer on the keyboard: to one fact, or to what is said of the rest of a list. */
export const keysOf = (single: FactDefinition | null): readonly string[] => {
  if (single === null) return ['N', 'D'];
  return single.type === 'date' ? ['D'] : ['Y', 'N', 'D'];
};

export function factQuestion(
  definition: FactDefinition,
  typing: FactTyping,
  words: FactWords,
): FactQuestionView {
  const { id, type, question } = definition;
  const name = factField(id);
  const answers = (['yes', 'no', 'unknown'] as const).filter(
    (value) => type === 'yes-no' || value === 'unknown',
  );
  const keys = { yes: 'y', no: 'n', unknown: 'd' };
  return {
    legend: question,
    choices: answers.map((value) => ({
      name,
      value,
      label: words[value],
      key: keys[value],
      ticked: typing.typed[name]?.[0] === value,
    })),
    day: type === 'date' ? dayView(definition, typing) : null,
    error: errorAt(typing.faults, name),
  };
}

export function factList(
  page: Pick<QuestionPage, 'title' | 'facts' | 'groups' | 'none'>,
  shown: readonly FactDefinition[],
  typing: FactTyping,
  words: FactWords,
): FactListView {
  const ticked = typing.typed[TICKED] ?? [];
  const boxes = (definitions: readonly FactDefinition[]) =>
    definitions.map(({ id, label, article, help, examples, note }) => ({
      value: id,
      label,
      article,
      help: help ?? '',
      examples: examples === undefined ? '' : sayExamples(examples),
      note: note ?? '',
      ticked: ticked.includes(id),
    }));
  const groups = (page.groups ?? [{ title: '', facts: page.facts }])
    .map(({ title, facts }) => ({ title, boxes: boxes(shown.filter(({ id }) => facts.includes(id))) }))
    .filter((group) => group.boxes.length > 0);
  const said = typing.typed[REST]?.[0];
  const rest = [
    { name: REST, value: 'none', label: page.none ?? '', key: 'n', ticked: said === 'none' },
    { name: REST, value: 'unsure', label: words.unsure, key: 'd', ticked: said === 'unsure' },
  ];
  return {
    name: TICKED,
    legend: page.title,
    more: words.more,
    restLegend: words.rest,
    groups,
    rest,
    error: errorAt(typing.faults, TICKED),
  };
}

const sayExamples = ({ yes, no }: NonNullable<FactDefinition['examples']>): string =>
  [
    ...(yes.length === 0 ? [] : [`Such as: ${yes.join('; ')}.`]),
    ...(no.length === 0 ? [] : [`Usually not: ${no.join('; ')}.`]),
  ].join(' ');
