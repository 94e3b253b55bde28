import { FIELD_WORDS } from '../say-field.js';

/** Each field of a draft that a form shows, as forms and lists call it. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  ...FIELD_WORDS,
  askedWhen: 'When it is asked',
  title: 'Title',
  intro: 'Introduction',
  purpose: 'Purpose',
  minutes: 'Minutes',
  bands: 'Bands',
  options: 'Options',
  exclusive: 'Option that excludes the others',
  points: 'Points',
  from: 'First step',
  to: 'Last step',
  lowest: 'What the first step means',
  highest: 'What the last step means',
  format: 'What is written',
  maxLength: 'Most characters',
  unit: 'Unit',
  min: 'Smallest',
  max: 'Largest',
  columns: 'Columns',
  standards: 'Standards',
};

/** A field by its name in the file; the name itself where no form shows it. */
export const fieldLabel = (name: string): string => FIELD_LABELS[name] ?? name;

/** Lists a form shows a row each. */
const ROWS = ['options', 'points', 'columns', 'standards', 'bands'];

/** Where in its part something stands, `points, row 2`; empty for a question's own words and for what no form shows. */
export function fieldSaid(field: string): string {
  const [, name = '', row] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  const label = name === 'text' ? '' : (FIELD_LABELS[name] ?? '').toLowerCase();
  return row !== undefined && ROWS.includes(name) ? `${label}, row ${Number(row) + 1}` : label;
}
