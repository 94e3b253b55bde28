import type { OptionId, QuestionId } from '../../ids.js';
import { freshIds } from '../ids.js';
import { isLoose, type Loose, listIn, numberIn, textIn } from '../loose.js';
import { fitted, type Note, noteOthers, parted } from '../notes.js';
import { weigh } from '../whole-weights.js';
import { clean, type Node } from './framework.js';

/** A choice that was carried over: which question and option it became, and the groups it opens. */
export interface Choice {
  readonly urn: string;
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly opens: readonly string[];
}

/** A question made of one of a node's questions, without its condition. */
export interface Asked {
  readonly urn: string;
  readonly source: Loose;
  readonly path: string;
  readonly node: Node;
  readonly json: Loose & { readonly id: QuestionId };
  readonly choices: readonly Choice[];
}

const QUESTION_FIELDS = ['urn', 'type', 'text', 'choices', 'depends_on', 'ref_id'];
const CHOICE_FIELDS = [
  'urn',
  'value',
  'description',
  'add_score',
  'compute_result',
  'select_implementation_groups',
];

/** What a result is worth where a choice gives no score. */
const WORTH: Readonly<Record<string, number>> = {
  compliant: 1,
  true: 1,
  partially_compliant: 0.5,
  non_compliant: 0,
  false: 0,
};

const MOST_EVIDENCE = 800;

/** The questions of one node, in the order written. `framework` is the one they bear on. */
export function questionsOf(
  node: Node,
  framework: string,
  freshId: ReturnType<typeof freshIds>,
  note: Note,
): readonly Asked[] {
  const written = node.node.questions;
  const entries = isLoose(written) ? Object.entries(written) : [];
  return entries.flatMap(([urn, source], at): Asked[] => {
    const path = `${node.path}.questions[${at}]`;
    if (!isLoose(source)) return [];
    noteOthers(source, path, QUESTION_FIELDS, note);
    const kind = KINDS[textIn(source, 'type')];
    if (kind === undefined) {
      note(
        path,
        `the whole question “${textIn(source, 'text')}”, of a sort that has no equal here (${textIn(source, 'type')})`,
      );
      return [];
    }
    const id = freshId(entries.length === 1 ? node.id : `${node.id}-${at + 1}`, 'question') as QuestionId;
    const shaped =
      kind === 'choice' ? choiceJson({ source, path, urn, id }, note) : { json: PLAIN[kind], choices: [] };
    const help = clean([textIn(node.node, 'description'), textIn(node.node, 'annotation')].join(' '));
    const [goodEvidence] = parted(clean(textIn(node.node, 'typical_evidence')), MOST_EVIDENCE);
    const json = {
      id,
      ...fitted(clean(textIn(source, 'text')) || clean(textIn(node.node, 'name')) || id, help, path, note),
      goodEvidence,
      required: true,
      weight: 0,
      mappings: [{ framework, requirement: node.id }],
      ...shaped.json,
    };
    return [{ urn, source, path, node, json, choices: shaped.choices }];
  });
}

const KINDS: Readonly<Record<string, 'choice' | 'text' | 'number' | 'date'>> = {
  unique_choice: 'choice',
  single_choice: 'choice',
  multiple_choice: 'choice',
  boolean: 'choice',
  text: 'text',
  number: 'number',
  date: 'date',
};

const PLAIN: Readonly<Record<'text' | 'number' | 'date', Loose>> = {
  text: { kind: 'long-text' },
  number: { kind: 'number' },
  date: { kind: 'date', future: true },
};

interface Source {
  readonly source: Loose;
  readonly path: string;
  readonly urn: string;
  readonly id: QuestionId;
}

const YES_OR_NO: readonly Loose[] = [{ value: 'Yes' }, { value: 'No' }];

function choiceJson(
  { source, path, urn, id }: Source,
  note: Note,
): { json: Loose; choices: readonly Choice[] } {
  const several = textIn(source, 'type') === 'multiple_choice';
  const written = listIn(source, 'choices').filter(isLoose);
  const all = written.length === 0 && textIn(source, 'type') === 'boolean' ? YES_OR_NO : written;
  const isNotApplicable = (choice: Loose) => textIn(choice, 'compute_result') === 'not_applicable';
  const choices = all.filter((choice) => !isNotApplicable(choice));
  for (const [at, choice] of all.entries()) noteChoice(choice, `${path}.choices[${at}]`, note);
  const weighing = weighed(choices, several, path, note);
  const fresh = freshIds();
  const options = choices.map((choice, at) => ({
    id: fresh(
      textIn(choice, 'urn').split(':').slice(-2).join('-') || textIn(choice, 'value'),
      `option-${at + 1}`,
    ) as OptionId,
    text: clean(textIn(choice, 'value')),
    points: weighing.points[at] ?? 0,
  }));
  return {
    json: {
      kind: several ? 'multiple-choice' : 'single-choice',
      weight: weighing.weight,
      options,
      ...(all.length > choices.length ? { mayBeNotApplicable: true } : {}),
    },
    choices: choices.map((choice, at) => ({
      urn: textIn(choice, 'urn') || `${urn}:choice:${at + 1}`,
      question: id,
      option: options[at]?.id ?? ('' as OptionId),
      opens: listIn(choice, 'select_implementation_groups').filter((each) => typeof each === 'string'),
    })),
  };
}

function noteChoice(choice: Loose, path: string, note: Note): void {
  noteOthers(choice, path, CHOICE_FIELDS, note);
  const description = clean(textIn(choice, 'description'));
  if (description !== '') note(`${path}.description`, `its explanation “${description}”`);
  const result = textIn(choice, 'compute_result');
  if (result === 'not_applicable')
    note(path, `the choice “${textIn(choice, 'value')}”: “not applicable” is offered with a reason instead`);
  else if (result !== '' && numberIn(choice, 'add_score') !== null)
    note(`${path}.compute_result`, `that it makes the requirement ${result}`);
}

/** Weight and points of the scores; without any score, of the results: compliant 1, partly 0.5, not 0. */
function weighed(choices: readonly Loose[], adds: boolean, path: string, note: Note) {
  const nothing = { weight: 0, points: choices.map(() => 0) };
  const hasScores = choices.some((choice) => numberIn(choice, 'add_score') !== null);
  const gives = choices.map((choice) =>
    hasScores ? (numberIn(choice, 'add_score') ?? 0) : (WORTH[textIn(choice, 'compute_result')] ?? 0),
  );
  if (!adds && gives.every((each) => each === gives[0])) return nothing;
  const found = weigh(gives, adds);
  if (found === null) note(path, `the scores ${gives.join(', ')}: no weight of 0 to 100 gives them`);
  return found ?? nothing;
}
