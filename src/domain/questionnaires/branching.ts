import { FACTS, type Fact } from '../ai-systems/given.js';
import { leavesIn } from './condition.js';
import type { Condition, Question, Questionnaire, Section } from './questionnaire.js';

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

/** What is stated of the AI system, as conditions look at it: its tiers, the vendor's roles, or one fact. */
export type GivenSource = 'tier' | 'role' | Fact;

/** What stands in a row: something stated, a section, or a question that opens others or is opened by them. */
export type Branch =
  | { readonly kind: 'given'; readonly given: GivenSource }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'question'; readonly question: Question };

export interface BranchRow {
  readonly branch: Branch;
  /** What looks at it, in the order shown. */
  readonly opens: readonly Branch[];
  readonly cells: readonly LaneCell[];
  /** Of a section: its questions without a condition of their own that nothing looks at; they are not drawn. */
  readonly apart: number;
}

/** One line: from what is looked at to all that look at it. */
interface Line {
  readonly source: number;
  readonly ends: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * What decides whether questions are asked, as rows with the lines between them: what is stated of the AI system first,
 * then section by section. Each line stands in the column nearest the text that is free over its whole length, short
 * ones first.
 */
export function branchingOf(questionnaire: Questionnaire): readonly BranchRow[] {
  const opens = dependentsOf(questionnaire);
  const branches = drawnOf(questionnaire, opens);
  const rowOf = new Map(branches.map((branch, at) => [keyOf(branch), at]));
  const columns = columnsFor(linesBetween(rowOf, opens));
  return branches.map((branch, row) => ({
    branch,
    opens: opens.get(keyOf(branch)) ?? [],
    cells: cellsAt(row, columns),
    apart: branch.kind === 'section' ? branch.section.questions.filter(({ id }) => !rowOf.has(id)).length : 0,
  }));
}

/** Keys of sections and of what is stated begin with a character no id has. */
function keyOf(branch: Branch): string {
  if (branch.kind === 'question') return branch.question.id;
  return branch.kind === 'section' ? `#${branch.section.id}` : `?${branch.given}`;
}

/** What a condition looks at, by key. */
const sourcesOf = (condition: Condition | null | undefined): ReadonlySet<string> =>
  new Set(
    (condition ? leavesIn(condition) : []).map((leaf) => {
      if ('question' in leaf) return leaf.question;
      if ('fact' in leaf) return `?${leaf.fact}`;
      return 'tier' in leaf ? '?tier' : '?role';
    }),
  );

function dependentsOf({ sections }: Questionnaire): ReadonlyMap<string, readonly Branch[]> {
  const opens = new Map<string, Branch[]>();
  const add = (branch: Branch, condition: Condition | null | undefined) => {
    for (const source of sourcesOf(condition)) {
      const known = opens.get(source);
      if (known === undefined) opens.set(source, [branch]);
      else known.push(branch);
    }
  };
  for (const section of sections) {
    add({ kind: 'section', section }, section.askedWhen);
    for (const question of section.questions) add({ kind: 'question', question }, question.askedWhen);
  }
  return opens;
}

function drawnOf(
  { sections }: Questionnaire,
  opens: ReadonlyMap<string, readonly Branch[]>,
): readonly Branch[] {
  const stated = (['tier', 'role', ...FACTS] as const).filter((given) => opens.has(`?${given}`));
  return [
    ...stated.map((given): Branch => ({ kind: 'given', given })),
    ...sections.flatMap((section): readonly Branch[] => [
      { kind: 'section', section },
      ...section.questions
        .filter(({ id, askedWhen }) => askedWhen !== null || opens.has(id))
        .map((question): Branch => ({ kind: 'question', question })),
    ]),
  ];
}

function linesBetween(
  rowOf: ReadonlyMap<string, number>,
  opens: ReadonlyMap<string, readonly Branch[]>,
): readonly Line[] {
  return [...opens].flatMap(([key, dependents]) => {
    const source = rowOf.get(key);
    if (source === undefined) return [];
    const ends = dependents.flatMap((branch) => rowOf.get(keyOf(branch)) ?? []);
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
