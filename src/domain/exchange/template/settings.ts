import { isLoose, type Loose, listIn, textIn } from '../loose.js';
import { lineOf, linesIn } from './lines.js';

/** How a kind's own fields are written in the column settings, a line each: `unit: %`. */
const SORTS: Readonly<Record<string, 'number' | 'yes-no' | 'text' | 'columns' | 'standards'>> = {
  unit: 'text',
  min: 'number',
  max: 'number',
  whole: 'yes-no',
  maxLength: 'number',
  future: 'yes-no',
  exclusive: 'text',
  from: 'number',
  to: 'number',
  lowest: 'text',
  highest: 'text',
  format: 'text',
  atLeast: 'number',
  atMost: 'number',
  column: 'columns',
  standard: 'standards',
};

export const SETTING_NAMES = Object.keys(SORTS);

/** A kind's own fields as lines; what is left out or empty is not written. */
export function settingsInWords(question: Loose): string {
  const lines = Object.entries(question).flatMap(([field, value]) => {
    if (field === 'columns')
      return listIn(question, field).map((column) => `column: ${columnInWords(column)}`);
    if (field === 'standards') {
      return listIn(question, field).map(
        (each) => `standard: ${lineOf([textIn(each, 'text'), textIn(each, 'id')])}`,
      );
    }
    if (SORTS[field] === undefined || value === null || value === '') return [];
    return [
      `${field}: ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : lineOf([String(value as string | number)])}`,
    ];
  });
  return lines.join('\n');
}

function columnInWords(column: unknown): string {
  const options = listIn(column, 'options').flatMap((option) => [
    textIn(option, 'text'),
    textIn(option, 'id'),
  ]);
  const isRequired = isLoose(column) && column.required !== false;
  const parts = [
    textIn(column, 'title'),
    textIn(column, 'kind'),
    isRequired ? 'required' : 'optional',
    textIn(column, 'id'),
  ];
  return lineOf([...parts, ...options]);
}

/** Reads settings back as fields; `blame` is told what is wrong with a line. */
export function settingsFrom(
  cell: string,
  freshId: (words: string) => string,
  blame: (reason: string) => void,
): Loose {
  const fields: Record<string, unknown> = {};
  const add = (field: string, value: unknown) => {
    const before = fields[field];
    fields[field] = Array.isArray(before) ? [...(before as unknown[]), value] : [value];
  };
  for (const line of cell.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    const sort = SORTS[name];
    if (colon < 0 || sort === undefined) {
      blame(
        `“${line.trim()}” is no setting; there are: ${SETTING_NAMES.join(', ')}, each with a colon behind it.`,
      );
      continue;
    }
    const parts = linesIn(line.slice(colon + 1))[0] ?? [];
    if (sort === 'columns') add('columns', columnFrom(parts, freshId));
    else if (sort === 'standards')
      add('standards', { id: parts[1] ?? freshId(parts[0] ?? ''), text: parts[0] ?? '' });
    else fields[name] = single(sort, parts.join(' | '), name, blame);
  }
  return fields;
}

function single(
  sort: 'number' | 'yes-no' | 'text',
  written: string,
  name: string,
  blame: (reason: string) => void,
) {
  if (sort === 'text') return written;
  if (sort === 'yes-no') return /^(?:yes|true)$/i.test(written);
  const number = Number(written.replace(',', '.'));
  if (written === '' || !Number.isFinite(number))
    blame(`The setting ${name} needs a number; it says “${written}”.`);
  return number;
}

function columnFrom(parts: readonly string[], freshId: (words: string) => string): Loose {
  const [title = '', kind = 'text', required = 'required', id = '', ...rest] = parts;
  const idOr = (written: string | undefined, words: string) =>
    written === undefined || written === '' ? freshId(words) : written;
  const options = rest.flatMap((text, at) =>
    at % 2 === 0 && text !== '' ? [{ text, id: idOr(rest[at + 1], text) }] : [],
  );
  return {
    id: idOr(id, title),
    title,
    kind,
    required: required !== 'optional',
    ...(options.length > 0 ? { options } : {}),
  };
}
