import type { CertificateField } from '../certificate.js';
import { accreditationAt, withoutAccreditor } from './accreditation.js';
import { addressUnder } from './address-under.js';
import type { Candidate } from './candidate.js';
import { fold } from './fold.js';
import { beginsWithVerb } from './introductions.js';
import type { Labelled } from './label-words.js';
import { factIn, labelKey, labelledBy, labelsBeginning } from './labels.js';
import type { Cell } from './lines.js';
import { bareAddress, hasLegalForm, isLegalForm, nameAndAddress, throughLegalForm } from './names.js';
import { joined } from './paragraphs.js';
import { isDateField } from './read-dates.js';
import { columnOfSites } from './read-sites.js';
import type { Sheet } from './sheet.js';
import { isAnotherMatter, isSentence, isValueOf } from './values.js';
import { setsLabelsUnder, waysTo } from './ways-to-value.js';

type TextField = Exclude<CertificateField, 'standard' | 'reportType' | 'level'>;

/** Fields whose value may take several lines. */
const LONG: ReadonlySet<Labelled> = new Set([
  'scope',
  'sites',
  'holderAddress',
  'certificationBodyAddress',
  'statementOfApplicability',
]);
/** Without a colon these stand within a sentence, which is read as one. */
const IN_SENTENCES: ReadonlySet<Labelled> = new Set([
  'scope',
  'holder',
  'accreditationBody',
  'statementOfApplicability',
]);
/** `The scope of certification covers …` needs no colon. */
const HAS_VERB = /^the scope .*(?:covers|is)$/;
/** Labels that say little by themselves. */
const WEAK = new Set(
  [
    'certificate',
    'number',
    'nummer',
    'numer',
    'numero',
    'company',
    'client',
    'activities',
    'covering',
    'address',
    'adresse',
    'signed',
    'criteria',
    'on behalf of',
    'verification',
    'issue',
    'version',
    'edition',
    'accreditation',
    'firma',
    'empresa',
    'adres',
  ].map(labelKey),
);
const WEAKER = 0.1;
/** An address is one wherever it stands, and a figure at `Issue` its number; whose it is may be unsure. */
const HARDLY_WEAK: ReadonlySet<TextField> = new Set(['holderAddress', 'revision']);
const ADDRESS_WEAKER = 0.04;

/** A label and what stands in its own cell after it. */
export interface AtLabel {
  readonly field: TextField;
  readonly cell: Cell;
  readonly rest: string;
  readonly weak: boolean;
}

/** Everything that stands at a label and can be its value, dates apart. */
export function readLabelled(sheet: Sheet): Candidate[] {
  const labelsUnder = setsLabelsUnder(sheet);
  return sheet.cells.flatMap((cell) => {
    const label = labelIn(sheet, cell);
    if (label === null || columnOfSites(sheet.lineOf(cell)) !== null) return [];
    const found = valueAt(sheet, label, labelsUnder);
    return found === null ? [] : withAddress(sheet, parted(found));
  });
}

/** The label at the beginning of a cell, with what follows it there; null where the cell begins with none. */
export function labelIn(sheet: Sheet, cell: Cell): AtLabel | null {
  const whole = sheet.labelAt(cell);
  if (whole !== null) return labelled(whole, cell, '', cell.text);
  const colon = cell.text.search(/[:：](?!\d)/);
  if (colon > 0 && colon < 70) {
    const head = cell.text.slice(0, colon);
    const field = labelledBy(head);
    if (field !== null) return labelled(field, cell, cell.text.slice(colon + 1).trim(), head);
  }
  const lower = sheet.below(cell);
  if (lower !== null && cell.text.length < 40) {
    const field = sheet.labelOfBoth(cell, lower);
    if (field !== null) return labelled(field, cell, '', cell.text);
  }
  return withoutColon(cell);
}

/** `Certificate No. AI-1234`: no colon, and the rest must look like the value. */
function withoutColon(cell: Cell): AtLabel | null {
  const folded = fold(cell.text);
  for (const { words, field } of labelsBeginning(folded)) {
    if (words.length < 4 && !/[^\p{ASCII}]/u.test(words)) continue;
    const key = folded.startsWith(words) ? words.length : numbered(folded, words);
    if (key === 0) continue;
    const rest = cell.text.slice(key);
    if (!/[\u3040-\u9FFF]$/u.test(words) && /^[\p{L}\p{N}-]/u.test(rest)) continue;
    const value = rest.replace(/^[\s.:#°º]+/, '').trim();
    const label = labelled(field, cell, value, words);
    if (
      label === null ||
      (IN_SENTENCES.has(label.field) && !HAS_VERB.test(words) && !isCompany(label, cell, words))
    )
      return null;
    return withValue(label, value);
  }
  return null;
}

/** `Société`, `Firma` and `Company` may be the first word of a name. */
const NO_NAME = /organi|holder|client|titula|inhaber|posiadacz|houder/;
/** `Organisation Kestrel Services ApS`, on a line of its own. */
const isCompany = ({ field, rest }: AtLabel, { text }: Cell, words: string): boolean =>
  field === 'holder' &&
  NO_NAME.test(words) &&
  text.length < 80 &&
  /^\p{Lu}/u.test(text) &&
  /^\p{Lu}/u.test(rest) &&
  hasLegalForm(rest);

/** A reference may be followed by another sentence: `Certificate number C-58. This document …`. */
function withValue(label: AtLabel, text: string): AtLabel | null {
  if (isValueOf(label.field, text) && (label.field === 'scope' || /^[^\p{Ll}]/u.test(text))) return label;
  const [reference = ''] = /^[\p{L}\d][\p{L}\d/_-]*(?=[.,;]? )/u.exec(text) ?? [];
  const isReference = label.field === 'number' || label.field === 'accreditationNumber';
  return isReference && isValueOf(label.field, reference) ? { ...label, rest: reference } : null;
}

/** `certificat n° 12`: the label's `no` may be written as a sign. */
const numbered = (folded: string, words: string): number => {
  if (!words.endsWith(' no')) return 0;
  const stem = words.slice(0, -2);
  const sign = folded.startsWith(stem) ? /^(?:n[°o]|#|№)/.exec(folded.slice(stem.length)) : null;
  return sign === null ? 0 : stem.length + sign[0].length;
};

function labelled(field: Labelled, cell: Cell, rest: string, words: string): AtLabel | null {
  if (field === 'validity' || field === 'other' || field === 'standard' || isDateField(field)) return null;
  return { field, cell, rest, weak: WEAK.has(labelKey(words)) };
}

function valueAt(sheet: Sheet, label: AtLabel, labelsUnder: boolean): Candidate | null {
  const { field } = label;
  for (const { first, text: said, confidence, over } of waysTo(sheet, label, labelsUnder)) {
    const value = valueFrom(sheet, field, { first, text: said, over });
    const text = bareValue(field, value.text.replace(/[;,\s]+$/, ''));
    if (!isValueOf(field, text) || columnOfSites(sheet.lineOf(first)) !== null) continue;
    if (isOneOfMany(sheet, label, first)) continue;
    const sure =
      confidence -
      (label.weak ? (HARDLY_WEAK.has(field) ? ADDRESS_WEAKER : WEAKER) : 0) -
      (isHeading(sheet, label) ? WEAKER : 0);
    return { field, value: text, said: text, cells: value.cells, confidence: sure, doubt: '' };
  }
  return null;
}

const bareValue = (field: TextField, text: string): string =>
  field === 'holderAddress' || field === 'certificationBodyAddress' ? bareAddress(text) : text;

interface Begun {
  readonly first: Cell;
  readonly text: string;
  readonly over: boolean;
}

function valueFrom(
  sheet: Sheet,
  field: TextField,
  { first, text, over }: Begun,
): { readonly text: string; readonly cells: readonly Cell[] } {
  if (LONG.has(field) && over) return together(sheet.blockTo(first));
  if (LONG.has(field)) return longValue(sheet, field, { first, text });
  return NAMES.has(field) ? nameFrom(sheet, { first, text }) : { text, cells: [first] };
}

const together = (cells: readonly Cell[]) => ({
  text: cells.map((cell) => cell.text).reduce(joined),
  cells,
});

/** A name with what belongs to it of the next lines: the end of an address beside it, its legal form, its last word. */
function nameFrom(
  sheet: Sheet,
  { first, text }: Pick<Begun, 'first' | 'text'>,
): { readonly text: string; readonly cells: readonly Cell[] } {
  const isWhole = text === first.text;
  if (isWhole && nameAndAddress(text).address !== '') return together(unbroken(sheet, first));
  const form = sheet.below(first);
  if (form !== null && isLegalForm(form.text)) return { text: joined(text, form.text), cells: [first, form] };
  const next = isWhole ? undefined : sheet.block(first)[1];
  const isBroken = next !== undefined && !sheet.endsEarly(first, next) && isShortName(next.text);
  return isBroken ? { text: joined(text, next.text), cells: [first, next] } : { text, cells: [first] };
}

/** A line with those that go on with it because it was full. */
function unbroken(sheet: Sheet, first: Cell): readonly Cell[] {
  const block = sheet.block(first);
  const end = block.findIndex((cell, at) => {
    const last = block[at - 1];
    return last !== undefined && sheet.endsEarly(last, cell);
  });
  return block.slice(0, end < 0 ? Math.min(block.length, 3) : end);
}

/** Names of which the last word may be on the next line: `For and on behalf of Calder` / `Assurance`. */
const NAMES: ReadonlySet<TextField> = new Set(['holder', 'certificationBody']);
const isShortName = (text: string): boolean => /^\p{Lu}[\p{L}&.' -]{1,30}$/u.test(text);

/** `Issue` over a column of issues names none of them. */
function isOneOfMany(sheet: Sheet, { field, cell, rest }: AtLabel, first: Cell): boolean {
  if (rest !== '' || sheet.below(cell) !== first || sheet.lineOf(cell).length < 2) return false;
  const next = sheet.below(first);
  const isSingle = field === 'revision' || field === 'number';
  return isSingle && next !== null && sheet.labelAt(next) === null && isValueOf(field, next.text);
}

/** `Address` over a column of a table may be a site's. */
const isHeading = (sheet: Sheet, { cell, field, rest }: AtLabel): boolean =>
  field === 'holderAddress' && rest === '' && sheet.leftOf(cell) !== null && sheet.rightOf(cell) !== null;

/** A value with the lines that go on with it. */
function longValue(
  sheet: Sheet,
  field: TextField,
  { first, text }: { readonly first: Cell; readonly text: string },
): { readonly text: string; readonly cells: readonly Cell[] } {
  const more = sheet.block(first).slice(1);
  const end = more.findIndex(
    (cell, at) =>
      isAnotherMatter(cell.text) ||
      beginsWithVerb(cell.text) ||
      labelIn(sheet, cell) !== null ||
      factIn(cell.text) !== null ||
      isSentence(cell.text) ||
      (sheet.endsEarly(more[at - 1] ?? first, cell) && isSentence(restOf(more, at))),
  );
  const taken = end < 0 ? more : more.slice(0, end);
  const isList =
    field === 'sites' && taken.every((cell, at) => sheet.endsEarly(taken[at - 1] ?? first, cell));
  const lines = [text, ...taken.map((cell) => cell.text)];
  return { text: isList ? lines.join('; ') : lines.reduce(joined), cells: [first, ...taken] };
}

const restOf = (cells: readonly Cell[], from: number): string =>
  cells
    .slice(from)
    .map(({ text }) => text)
    .join(' ');

/** A name on a line of its own may have its address under it. */
function withAddress(sheet: Sheet, found: readonly Candidate[]): readonly Candidate[] {
  const [name] = found;
  const [cell] = name?.cells ?? [];
  if (found.length !== 1 || name === undefined || cell === undefined) return found;
  if (name.field !== 'holder' && name.field !== 'certificationBody') return found;
  const address = addressUnder(
    sheet,
    cell,
    name.field === 'holder' ? 'holderAddress' : 'certificationBodyAddress',
  );
  return address === null ? found : [name, address];
}

/** `Issued by Ashgrove Cert Limited on 5 May 2025`, `On behalf of Tasman Registrar: Owen Pike` */
const ON_A_DAY = /(?:,? (?:on|am|le|el|il|op|since|seit|depuis|desde|sinds)(?: .*\d{4}|:? .*|)|: .*)$/;

/** Name with address, and accreditation body with number, are two values in one place. */
function parted(candidate: Candidate): Candidate[] {
  const { field, value } = candidate;
  if (value === null) return [candidate];
  if (field === 'holder' || field === 'certificationBody') {
    const { name, address } = nameAndAddress(
      throughLegalForm(withoutAccreditor(value.replace(ON_A_DAY, ''))),
    );
    const addressField = field === 'holder' ? 'holderAddress' : 'certificationBodyAddress';
    const own = { ...candidate, value: name, said: name };
    return address === ''
      ? [own]
      : [own, { ...candidate, field: addressField, value: address, said: address }];
  }
  if (field === 'signatory') {
    const [name = value] = value.split(/,\s+|\s+[-–|]\s+|\s*\(/);
    return [{ ...candidate, value: name, said: name }];
  }
  if (field === 'accreditationBody') {
    const { body, number } = accreditationAt(value);
    const own = { ...candidate, value: body, said: body };
    return number === ''
      ? [own]
      : [own, { ...candidate, field: 'accreditationNumber', value: number, said: number }];
  }
  return [candidate];
}
