import type { Json } from '#domain/audit/event.js';
import { flagIn, type Loose, textIn, thingIn, thingsIn } from '#domain/questionnaires/drafts/loose.js';
import { freeId } from '#domain/questionnaires/drafts/new-question.js';
import type { ChoiceView } from '../../../views.js';
import { type DraftForm, isTicked, numberFrom, one } from './draft-form.js';
import type { Cell, RowsPlan } from './kind-plans.js';

/** A cell with what stands in it. */
export interface CellView {
  /** The name of the input; its id is `field-<name>`. */
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'area' | 'number' | 'tick' | 'select';
  readonly help: string;
  readonly options: readonly ChoiceView[];
  readonly value: string;
  readonly ticked: boolean;
  readonly errors: readonly string[];
}

export interface RowsView {
  readonly list: string;
  readonly title: string;
  readonly help: string;
  readonly one: string;
  readonly errors: readonly string[];
  readonly rows: readonly {
    readonly number: number;
    readonly id: string;
    readonly cells: readonly CellView[];
    /** Whether it stands in the draft, or is there to be filled in. */
    readonly isNew: boolean;
  }[];
}

/** What is wrong with a field, by its name in the form. */
export type ErrorsAt = (name: string) => readonly string[];

const SPARE_ROWS = 2;

export const cellView = (cell: Cell, thing: Loose, name: string, errorsAt: ErrorsAt): CellView => ({
  name,
  label: cell.label,
  type: cell.type === 'lines' || cell.type === 'options' ? 'area' : cell.type,
  help: cell.help ?? '',
  options: cell.options ?? [],
  value: cellText(cell, thing),
  ticked: cell.type === 'tick' && flagIn(thing, lastStep(cell.name), false),
  errors: errorsAt(name),
});

/** The thing that holds a cell's field, `points` for `points.yes`. */
const holderOf = (thing: Loose, name: string): Loose =>
  name.includes('.') ? (thingIn(thing, name.split('.')[0] ?? '') ?? {}) : thing;
const lastStep = (name: string): string => name.split('.').at(-1) ?? '';

function cellText(cell: Cell, thing: Loose): string {
  const holder = holderOf(thing, cell.name);
  if (cell.type === 'options')
    return thingsIn(holder, cell.name)
      .map((each) => textIn(each, 'text'))
      .join('\n');
  if (cell.type === 'lines') return linesIn(holder, cell.name);
  return textIn(holder, lastStep(cell.name));
}

/** A list of texts, one a line. */
export function linesIn(thing: Loose, field: string): string {
  const value = thing[field];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string').join('\n') : '';
}

export const linesFrom = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A thing with its cells as they were typed. */
export function withCells(thing: Loose, cells: readonly Cell[], form: DraftForm, prefix = ''): Loose {
  return cells.reduce((soFar, cell) => {
    const value = cellFrom(cell, soFar, form, prefix + cell.name);
    const [outer = '', inner] = cell.name.split('.');
    if (inner !== undefined) return { ...soFar, [outer]: { ...thingIn(soFar, outer), [inner]: value } };
    if (value !== null || cell.mayBeAbsent !== true) return { ...soFar, [outer]: value };
    const { [outer]: _absent, ...rest } = soFar;
    return rest;
  }, thing);
}

function cellFrom(cell: Cell, thing: Loose, form: DraftForm, name: string): Json {
  if (cell.type === 'tick') return isTicked(form, name);
  const text = one(form, name);
  if (cell.type === 'number') return numberFrom(text);
  if (cell.type === 'lines') return linesFrom(text);
  if (cell.type !== 'options') return text;
  return text === '' ? null : namedLines(linesFrom(text), thingsIn(thing, cell.name));
}

/** Texts with ids; a text that was there before keeps its own. */
function namedLines(texts: readonly string[], before: readonly Loose[]): readonly Loose[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const known = before.find((each) => textIn(each, 'text') === text);
    const id = known !== undefined ? textIn(known, 'id') : freeId(text, taken, 'option');
    taken.add(id);
    return { id, text };
  });
}

export function rowsView(plan: RowsPlan, thing: Loose, errorsAt: ErrorsAt): RowsView {
  const there = thingsIn(thing, plan.list);
  const spare = Array.from({ length: SPARE_ROWS }, (): Loose => ({}));
  return {
    list: plan.list,
    title: plan.title,
    help: plan.help,
    one: plan.one,
    errors: errorsAt(plan.list),
    rows: [...there, ...spare].map((row, at) => ({
      number: at + 1,
      id: plan.named ? textIn(row, 'id') : '',
      cells: plan.cells.map((cell) => cellView(cell, row, `${plan.list}.${at}.${cell.name}`, errorsAt)),
      isNew: at >= there.length,
    })),
  };
}

/**
 * The rows as they were typed, without those that were there and whose first cell was emptied, and without new ones
 * nobody wrote in.
 */
export function rowsFrom(plan: RowsPlan, thing: Loose, form: DraftForm): readonly Loose[] {
  const before = thingsIn(thing, plan.list);
  const pattern = new RegExp(`^${plan.list}\\.(\\d{1,3})\\.`);
  const count = Object.keys(form).reduce((most, name) => {
    const at = pattern.exec(name)?.[1];
    return at === undefined ? most : Math.max(most, Number(at) + 1);
  }, 0);
  const [first] = plan.cells;
  const taken = new Set(before.map((row) => textIn(row, 'id')));
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const prefix = `${plan.list}.${at}.`;
    const words = first === undefined ? '' : one(form, prefix + first.name);
    const isLeftOut = at < before.length || !plan.cells.some((cell) => isWritten(cell, form, prefix));
    if (words === '' && isLeftOut) return [];
    const row = withCells(before[at] ?? {}, plan.cells, form, prefix);
    if (!plan.named) return [row];
    const id = one(form, `${prefix}id`) || freeId(words, taken, plan.one);
    taken.add(id);
    return [{ ...row, id }];
  });
}

/** Whether somebody wrote in a cell; what is picked or ticked stands there by itself. */
const isWritten = ({ type, name }: Cell, form: DraftForm, prefix: string): boolean =>
  type !== 'select' && type !== 'tick' && one(form, prefix + name) !== '';
