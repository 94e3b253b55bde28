import type { QuestionId, SectionId } from '../ids.js';
import { questionsIn } from './condition.js';
import type { Question, Questionnaire } from './questionnaire.js';

/** What one column of the drawing shows beside a row; the columns stand left of the text, the last one next to it. */
export interface LaneCell {
  /** The line goes up, and down, from the height of the row's first line of text. */
  readonly up: boolean;
  readonly down: boolean;
  /** The line of this column turns towards the text here. */
  readonly turns: boolean;
  /** A line of a column further left crosses it on its way to the text. */
  readonly crossed: boolean;
  /** The line begins here: its answer opens what the line leads to. */
  readonly isSource: boolean;
}

/** A question that opens others, or is opened by them. */
export interface BranchRow {
  readonly question: Question;
  readonly section: SectionId;
  /** The questions whose conditions look at it, in the order shown. */
  readonly opens: readonly QuestionId[];
  readonly cells: readonly LaneCell[];
}

/** Which question's answer decides whether others are asked, as rows with the lines between them. */
export interface Branching {
  readonly rows: readonly BranchRow[];
  /** Questions that are always asked and that no condition looks at: they are not drawn. */
  readonly apart: ReadonlyMap<SectionId, number>;
}

/** One line: from the question looked at to all that look at it. */
interface Line {
  readonly source: number;
  readonly ends: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Draws a questionnaire's conditions: each line in the column nearest the text that is free over its whole length, short ones first. */
export function branchingOf({ sections }: Questionnaire): Branching {
  const placed = sections.flatMap(({ id, questions }) =>
    questions.map((question) => ({ section: id, question })),
  );
  const opens = dependentsOf(placed.map(({ question }) => question));
  const rows = placed.filter(({ question }) => question.askedWhen !== null || opens.has(question.id));
  const rowOf = new Map(rows.map(({ question }, at) => [question.id, at]));
  const columns = columnsFor(linesBetween(rowOf, opens));
  const apart = new Map(
    sections.map(({ id, questions }) => [id, questions.filter((each) => !rowOf.has(each.id)).length]),
  );
  return {
    rows: rows.map(({ section, question }, row) => ({
      question,
      section,
      opens: opens.get(question.id) ?? [],
      cells: cellsAt(row, columns),
    })),
    apart,
  };
}

function dependentsOf(questions: readonly Question[]): ReadonlyMap<QuestionId, readonly QuestionId[]> {
  const opens = new Map<QuestionId, QuestionId[]>();
  for (const { id, askedWhen } of questions) {
    for (const source of askedWhen === null ? [] : questionsIn(askedWhen)) {
      const known = opens.get(source);
      if (known === undefined) opens.set(source, [id]);
      else known.push(id);
    }
  }
  return opens;
}

function linesBetween(
  rowOf: ReadonlyMap<QuestionId, number>,
  opens: ReadonlyMap<QuestionId, readonly QuestionId[]>,
): readonly Line[] {
  return [...opens].flatMap(([id, dependents]) => {
    const source = rowOf.get(id);
    if (source === undefined) return [];
    const ends = dependents.flatMap((each) => rowOf.get(each) ?? []);
    return [{ source, ends, from: Math.min(source, ...ends), to: Math.max(source, ...ends) }];
  });
}

/** Columns of lines that do not meet, the nearest to the text first. */
function columnsFor(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  const shortFirst = [...lines].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const line of shortFirst) {
    const free = columns.find((column) => column.every(({ from, to }) => to < line.from || from > line.to));
    if (free === undefined) columns.push([line]);
    else free.push(line);
  }
  return columns;
}

/** From the leftmost column to the one next to the text. */
function cellsAt(row: number, columns: readonly (readonly Line[])[]): readonly LaneCell[] {
  let crossed = false;
  return [...columns].reverse().map((column) => {
    const line = column.find(({ from, to }) => from <= row && row <= to);
    const isSource = line?.source === row;
    const turns = isSource || (line?.ends.includes(row) ?? false);
    const cell = {
      up: line !== undefined && row > line.from,
      down: line !== undefined && row < line.to,
      turns,
      crossed,
      isSource,
    };
    crossed = crossed || turns;
    return cell;
  });
}
