import type { QuestionId } from '../ids.js';
import { questionsIn } from './condition.js';
import { knotsOf } from './knots.js';
import type { Condition, Question, Questionnaire } from './questionnaire.js';

/** What opens and closes: a question, or a section with a condition of its own. */
export interface Gate {
  /** Its number in the order of dependence: after everything it looks at. */
  readonly rank: number;
  /** 0 where it looks at nothing; otherwise above the levels of all it looks at. */
  readonly level: number;
  readonly condition: Condition | null;
  /** The section's gate, which must be open too. */
  readonly within: Gate | null;
  /** Null for a section. */
  readonly question: Question | null;
  /** Which section it belongs to, counted from 0. */
  readonly section: number;
  /** Where the question is shown, counted from 0. */
  readonly place: number;
  /** The gates that look at it. */
  readonly dependents: readonly Gate[];
}

/** A questionnaire as a graph of what depends on what. */
export interface Gates {
  /** Each after those it looks at; of a circle, which no proven questionnaire has, in some order. */
  readonly ordered: readonly Gate[];
  /** Of these, in the same order, what is not always open. */
  readonly conditional: readonly Gate[];
  /** By rank: 1 is always open. */
  readonly always: Uint8Array;
  readonly byQuestion: ReadonlyMap<QuestionId, Gate>;
  /** In the order shown. */
  readonly shown: readonly Gate[];
  /** Those that depend on themselves. */
  readonly circular: ReadonlySet<Gate>;
}

type Making = { -readonly [K in keyof Gate]: Gate[K] } & { within: Making | null; dependents: Making[] };

const MADE = new WeakMap<Questionnaire, Gates>();

/** The gates of a questionnaire, made once. Linear in its questions and conditions. */
export function gatesOf(questionnaire: Questionnaire): Gates {
  const made = MADE.get(questionnaire) ?? makeGates(questionnaire);
  MADE.set(questionnaire, made);
  return made;
}

function makeGates({ sections }: Questionnaire): Gates {
  const shown: Making[] = [];
  const all: Making[] = [];
  for (const [section, { askedWhen, questions }] of sections.entries()) {
    const blank = { rank: 0, level: 0, section, dependents: [] };
    const within: Making | null =
      askedWhen === undefined
        ? null
        : { ...blank, condition: askedWhen, within: null, question: null, place: -1 };
    if (within !== null) all.push(within);
    for (const question of questions) {
      const condition = question.askedWhen;
      shown.push({ ...blank, condition, within, question, place: shown.length, dependents: [] });
    }
  }
  all.push(...shown);
  const byQuestion = new Map(shown.flatMap((gate) => (gate.question ? [[gate.question.id, gate]] : [])));
  const needs = new Map(all.map((gate) => [gate, needsOf(gate, byQuestion)]));
  for (const [gate, needed] of needs) for (const each of needed) each.dependents.push(gate);
  const circular = new Set<Gate>();
  const ordered = knotsOf(all, (gate) => needs.get(gate) ?? []).flatMap((knot) => {
    for (const gate of knot)
      if (knot.length > 1 || needs.get(gate)?.includes(gate) === true) circular.add(gate);
    return knot;
  });
  for (const [rank, gate] of ordered.entries()) {
    gate.rank = rank;
    gate.level = (needs.get(gate) ?? []).reduce((above, { level }) => Math.max(above, level + 1), 0);
  }
  const isAlways = ({ condition, within }: Gate) => condition === null && within === null;
  return {
    ordered,
    conditional: ordered.filter((gate) => !isAlways(gate)),
    always: Uint8Array.from(ordered, (gate) => (isAlways(gate) ? 1 : 0)),
    byQuestion,
    shown,
    circular,
  };
}

function needsOf({ condition, within }: Making, byQuestion: ReadonlyMap<QuestionId, Making>): Making[] {
  const questions = condition === null ? [] : [...questionsIn(condition)];
  const looked = questions.flatMap((id) => byQuestion.get(id) ?? []);
  return within === null ? looked : [within, ...looked];
}
