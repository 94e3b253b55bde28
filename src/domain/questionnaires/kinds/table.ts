import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { idShape, keyShape, pointsShape, textShape } from '../../content/shapes.js';
import type { ColumnId, OptionId } from '../../ids.js';
import type { TableQuestion } from '../questionnaire.js';
import type { Typed, TypedFault } from '../typed.js';
import { cellFault, readCell, sayCell } from './cells.js';
import type { Lack, Parsed, Points, QuestionKind } from './kind.js';
import { namedFaults } from './options.js';
import { questionShape } from './question-shape.js';
import { oneLine, refused, typedList } from './read-typed.js';
import { scoreSteps } from './steps.js';
import type { TableRow, ValueOf } from './values.js';

type Value = ValueOf<'table'>;

const MOST_ROWS = 100;
const MESSAGES = [
  'kinds.table.rows',
  'kinds.table.row',
  'kinds.table.cell',
  'kinds.table.add-row',
  'kinds.table.remove-row',
  'kinds.table.more-rows',
  'kinds.table.choose',
  'kinds.table.optional',
  'kinds.table.said-row',
  'kinds.table.said-cell',
  'kinds.table.said-number',
  'kinds.table.said-day',
  'kinds.table.rows-missing',
  'kinds.table.cell-missing',
  'kinds.table.too-many',
  'kinds.table.too-long',
  'kinds.table.not-a-number',
  'kinds.table.not-a-day',
  'kinds.table.option-unknown',
] as const;

/** Rows of typed columns. A row may be kept half filled while somebody is at it; it counts once its required cells are. */
export const table: QuestionKind<'table', (typeof MESSAGES)[number]> = {
  id: 'table',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('table'),
    columns: z
      .array(
        z.strictObject({
          id: keyShape<ColumnId>(),
          title: textShape(80),
          kind: z.enum(['text', 'number', 'date', 'choice']),
          required: z.boolean().default(true),
          options: z
            .array(z.strictObject({ id: idShape<OptionId>(), text: textShape(120) }))
            .min(2, 'A choice needs at least two options.')
            .max(30, 'A choice has at most 30 options.')
            .optional(),
        }),
      )
      .min(1, 'A table has at least one column.')
      .max(12, 'A table has at most 12 columns.'),
    atLeast: z.int().min(1, 'A table asks for at least one row.').max(MOST_ROWS).default(1),
    atMost: z.int().min(1).max(MOST_ROWS, `A table has at most ${MOST_ROWS} rows.`).default(MOST_ROWS),
    points: z
      .array(z.strictObject({ fromRows: z.int().min(1).max(MOST_ROWS), points: pointsShape }))
      .max(30)
      .default([]),
  }),
  faults,
  parse,
  typed: ({ columns }, { rows }) => ({
    cell: rows.flatMap((row) => columns.map(({ id }) => row[id] ?? '')),
  }),
  say: ({ columns }, { rows }, t) =>
    rows
      .map((row, at) => {
        const cells = columns.flatMap((column) => {
          const said = sayCell(column, row[column.id] ?? '', t);
          return said === '' ? [] : [t('kinds.table.said-cell', { column: column.title, said })];
        });
        return t('kinds.table.said-row', { row: at + 1, cells: cells.join('; ') });
      })
      .join('\n'),
  score: (question, value) => score(question, value),
  same: (a, b) => a.rows.length === b.rows.length && a.rows.every((row, at) => sameRow(row, b.rows[at])),
  lacks,
  messages: MESSAGES,
};

function faults({ columns, atLeast, atMost, points, weight }: TableQuestion): readonly Fault[] {
  const found: Fault[] = columns.flatMap((column, at) => columnFaults(columns, column, at));
  if (atLeast > atMost) found.push({ path: 'atMost', reason: 'It takes fewer rows than it asks for.' });
  for (const [at, { fromRows }] of points.entries()) {
    const path = `points[${at}].fromRows`;
    if (points.findIndex((other) => other.fromRows === fromRows) < at)
      found.push({ path, reason: `Points from ${fromRows} rows are already given above.` });
    if (fromRows > atMost) found.push({ path, reason: `No table allowed has ${fromRows} rows.` });
  }
  if (weight > 0 && points.every((step) => step.points === 0))
    found.push({ path: 'points', reason: 'It has a weight, but no rows earn points.' });
  return found;
}

type Column = TableQuestion['columns'][number];

function columnFaults(columns: readonly Column[], { id, title, kind, options }: Column, at: number): Fault[] {
  const path = `columns[${at}]`;
  const found: Fault[] = namedFaults(options ?? [], `${path}.options`);
  if (columns.findIndex((other) => other.id === id) < at)
    found.push({ path: `${path}.id`, reason: `Another column of this table is already called ${id}.` });
  if (columns.findIndex((other) => other.title === title) < at)
    found.push({ path: `${path}.title`, reason: 'Another column of this table has the same title.' });
  if (kind === 'choice' && options === undefined)
    found.push({ path: `${path}.options`, reason: 'A column to choose in needs options.' });
  if (kind !== 'choice' && options !== undefined)
    found.push({ path: `${path}.options`, reason: `A ${kind} column has nothing to choose.` });
  return found;
}

/** Cells come row by row in the order of the columns; a row in which nothing stands is left out. */
function parse({ columns, atMost }: TableQuestion, typed: Typed): Parsed<Value> {
  const cells = typedList(typed, 'cell');
  const rows: TableRow[] = [];
  const complaints: TypedFault[] = [];
  for (let from = 0; from < cells.length; from += columns.length) {
    const written = columns.map((_column, at) => oneLine(cells[from + at] ?? ''));
    if (written.every((cell) => cell === '')) continue;
    if (rows.length === atMost) return refused('table', 'kinds.table.too-many', { max: atMost });
    const read = columns.map((column, at) => readCell(column, written[at] ?? ''));
    const row = from / columns.length + 1;
    complaints.push(
      ...read.flatMap((cell, at) =>
        'cell' in cell ? [] : [cellFault(from + at, cell, { row, column: columns[at]?.title ?? '' })],
      ),
    );
    rows.push(
      Object.fromEntries(
        columns.map(({ id }, at) => {
          const cell = read[at];
          return [id, cell !== undefined && 'cell' in cell ? cell.cell : ''];
        }),
      ),
    );
  }
  if (complaints.length > 0) return { outcome: 'refused', faults: complaints };
  return rows.length === 0 ? { outcome: 'empty' } : { outcome: 'value', value: { kind: 'table', rows } };
}

const sameRow = (a: TableRow, b: TableRow | undefined): boolean =>
  b !== undefined &&
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((id) => a[id as ColumnId] === b[id as ColumnId]);

/** The first required cell that is empty, or how many rows are still to come. */
function lacks({ columns, atLeast }: TableQuestion, { rows }: Value): Lack | null {
  for (const [at, row] of rows.entries()) {
    const empty = columns.find(({ id, required }) => required && (row[id] ?? '') === '');
    if (empty !== undefined)
      return { message: 'kinds.table.cell-missing', values: { row: at + 1, column: empty.title } };
  }
  const count = atLeast - rows.length;
  return count > 0 ? { message: 'kinds.table.rows-missing', values: { count } } : null;
}

/** Rows whose required cells are filled count; fewer than are asked for earn nothing. */
function score({ columns, atLeast, points }: TableQuestion, { rows }: Value): Points {
  const whole = rows.filter((row) =>
    columns.every(({ id, required }) => !required || (row[id] ?? '') !== ''),
  );
  const said = whole.length === 1 ? '1 row filled in' : `${whole.length} rows filled in`;
  if (points.length > 0 && whole.length < atLeast)
    return { points: 0, reason: `${said}, ${atLeast} asked for = 0` };
  return scoreSteps(
    points.map((step) => ({ from: step.fromRows, points: step.points })),
    whole.length,
    said,
  );
}
