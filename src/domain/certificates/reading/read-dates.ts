import { type CertificateField, DATE_FIELDS } from '../certificate.js';
import { type Candidate, SURENESS } from './candidate.js';
import { datesIn, type NumericOrder, numericOrderIn, type SaidDate } from './dates.js';
import { fold } from './fold.js';
import type { Labelled } from './label-words.js';
import { labelKey, labelledBy } from './labels.js';
import type { Cell } from './lines.js';
import { cellsWithin, type Paragraph, sentencesOf } from './paragraphs.js';
import type { Sheet } from './sheet.js';

/** Between the first and the last day of a span. */
const SPAN =
  /^\s*(?:r\.)?[\s,]*(?:-|to|and|until|up to|through|till|thru|bis(?: zum)?|au|jusqu'au|a|al|y|e|et|hasta(?: el)?|fino al|all'|sino al|tot(?: en met)?|t\/m|do(?: dnia)?|~|から|より|～|〜)[\s]*$/;
/** A span of validity whose word for it stands after the days or far before them: `vom … bis … gültig`. */
const VALID = /(?:\bvalid|gultig|valable|\bvalide|vigen|geldig|wazn|有効)/;
/** `Issued by Ashgrove Cert Limited on`, `Place and date: Oslo,` */
const ISSUED_BY_ON = /\bissued (?:by|in|at) .{3,70} on$/;
const PLACE =
  /^(?:Fait à |Done at |En )?\p{Lu}[\p{L}' -]{2,28}(?:, (?:the|den|le|el|il|a|dnia|op|on)|,)?\s*$/u;
/** `Certified by Spaarne CertPoint since` */
const CERTIFIED_SINCE =
  /(?<![\p{L}])(?:certified|registered|zertifiziert|certifiee?|certificad[oa]|certificat[oa]|gecertificeerd|certyfikowan[ay]) .{3,60} (?:since|seit|depuis|desde|dal|sinds|od)$/u;
/** `ISO/IEC 42001 - 12 May 2025`, under a label about approvals. */
const STANDARD_BEFORE = /(?:^|\s)(?:ISO|EN|DIN)[\p{L}/ ]*\s?\d{4,5}(?:-\d)?(?::\d{4})?\s*[-:]?\s*$/u;
/** Words between a label and its date. */
const FILLER =
  /^[\s:;.,()-]*(?:on|the|of|is|was|am|le|el|il|dnia|op|del?|vom|von|zum|by|from|date|dal|desde|du|ab|od|為)?[\s:;.,(-]*$/;
const FILLER_AT_END =
  /[\s:;.,()-]*(?:(?<=[^\p{L}])(?:on|the|of|is|was|am|le|el|il|dnia|op|del?|vom|von|zum|by|dal|du|d'|de)(?=[^\p{L}]|$))?[\s:;.,(-]*$/u;
/** `Date` says little: it may be the day of printing. */
const WEAK = new Set(['date', 'dated', 'datum', 'data', 'fecha', 'fait le', 'until', 'effective']);
const WEAKER = 0.13;
/** Within a sentence they date something else: `statement of applicability dated …`. */
const AT_THE_START = new Set(['date', 'dated', 'datum', 'data', 'fecha', 'issue', 'current']);
/** The town before the day, at the foot of a document: the day it was signed. */
const PLACE_AND_DAY = 0.81;
/** What is nearer over a day than this many letter heights may be its label. */
const NEAR = 1.9;
/** A label has at most so many words. */
const MOST_WORDS = 9;

/** `Its ISO/IEC 27001 certificate was renewed on`: of something else than this document. */
const OF_ANOTHER = /^(?:its|their) /i;
interface Labelling {
  readonly field: Labelled;
  readonly confidence: number;
  readonly doubt?: string;
}

interface Dated {
  readonly paragraph: Paragraph;
  readonly date: SaidDate;
  /** The cell the date begins in. */
  readonly cell: Cell;
  /** What stands before it since the date before, and after it up to the next. */
  readonly before: string;
  readonly after: string;
  readonly label: Labelling | null;
}

const isBeforeDates = (field: Labelled): boolean =>
  field === 'validity' || field === 'other' || isDateField(field);

/** Whether a field holds a calendar date. */
export function isDateField(field: Labelled): field is (typeof DATE_FIELDS)[number] {
  return (DATE_FIELDS as readonly Labelled[]).includes(field);
}

/** Every date that a label or a sentence gives a meaning, as candidates for the fields. `dayFirst`: the language writes so. */
export function readDates(sheet: Sheet, paragraphs: readonly Paragraph[], dayFirst: boolean): Candidate[] {
  const shown = numericOrderIn(sheet.cells.map(({ text }) => text));
  const order: NumericOrder = shown ?? (dayFirst ? 'day-first' : null);
  const dated = paragraphs
    .map((paragraph) => ({ paragraph, dates: datesIn(paragraph.text, order) }))
    .filter(({ dates }) => dates.length > 0);
  const under = labelsStandUnder(sheet, dated);
  return dated.flatMap(({ paragraph, dates }) => candidatesIn(sheet, paragraph, dates, under));
}

/** The only day of a document that stands alone, for a document that states no other day of issue: a letter's. */
export function readDayAlone(sheet: Sheet, dayFirst: boolean): Candidate[] {
  const order = numericOrderIn(sheet.cells.map(({ text }) => text)) ?? (dayFirst ? 'day-first' : null);
  const alone = sheet.cells.flatMap((cell) => {
    const [date] = datesIn(cell.text, order);
    const isAlone = date !== undefined && date.said.length >= cell.text.length - 2;
    return isAlone && isUnlabelled(sheet, cell) ? [{ cell, date }] : [];
  });
  const [only, other] = alone;
  return only === undefined || other !== undefined
    ? []
    : [
        {
          ...readAs('issuedOn', only.date, [only.cell]),
          confidence: only.date.value === null ? 0 : PLACE_AND_DAY,
        },
      ];
}

/** Nothing short is left of it or right over it that could be a label in words nobody knows. */
function isUnlabelled(sheet: Sheet, cell: Cell): boolean {
  const upper = sheet.above(cell);
  const isNear = upper !== null && cell.baseline - upper.baseline < NEAR * cell.size;
  return (
    sheet.leftOf(cell) === null &&
    sheet.rightOf(cell) === null &&
    (!isNear || /\d|, |\b(?:LLP|GmbH|Inc|Ltd)\b/.test(upper.text))
  );
}

function candidatesIn(
  sheet: Sheet,
  paragraph: Paragraph,
  dates: readonly SaidDate[],
  under: boolean,
): Candidate[] {
  const dated = dates.map((date, at): Dated => {
    const before = paragraph.text.slice(dates[at - 1]?.end ?? 0, date.start);
    const after = paragraph.text.slice(date.end, dates[at + 1]?.start ?? paragraph.text.length);
    const [cell] = cellsWithin(paragraph, date.start, date.end);
    const place = { paragraph, date, cell: cell as Cell, before, after };
    return { ...place, label: labelWithin(before) ?? labelAround(sheet, place, under) };
  });
  return dated.flatMap((each, at) => {
    const made = meaningOf(each, dated[at - 1] ?? null, dated[at + 1] ?? null);
    return made === null || !isDateField(made.field) ? [] : [candidateOf(made.field, each, made)];
  });
}

/** What a date is, once it is known whether it opens or closes a span; `valid: …` alone is most likely the end. */
function meaningOf(each: Dated, previous: Dated | null, next: Dated | null): Labelling | null {
  const { label } = each;
  const closes = previous !== null && SPAN.test(fold(` ${each.before} `));
  const opens = next !== null && SPAN.test(fold(` ${next.before} `));
  if (closes) return endOfSpan(previous, each);
  if (opens && label === null)
    return saysValid(each, next) ? { field: 'effectiveOn', confidence: SURENESS.sentence } : null;
  if (label?.field !== 'validity') return label;
  if (opens) return { field: 'effectiveOn', confidence: label.confidence };
  return {
    field: 'expiresOn',
    confidence: SURENESS.guess,
    doubt: 'The document names one day of validity without saying whether it is the first or the last.',
  };
}

function endOfSpan(first: Dated, last: Dated): Labelling | null {
  const { label } = first;
  if (label === null)
    return saysValid(first, last) ? { field: 'expiresOn', confidence: SURENESS.sentence } : null;
  return ['validity', 'effectiveOn', 'issuedOn', 'originallyIssuedOn'].includes(label.field)
    ? { field: 'expiresOn', confidence: label.confidence }
    : null;
}

/** A sentence about validity names the span: `der Zeitraum vom … bis … gültig`. */
const saysValid = (first: Dated, last: Dated): boolean =>
  VALID.test(fold(sentencesOf(first.before).at(-1)?.text ?? '')) || VALID.test(fold(last.after.slice(0, 30)));

function candidateOf(
  field: CertificateField,
  { date, paragraph }: Dated,
  { confidence, doubt = '' }: Labelling,
): Candidate {
  const read = readAs(field, date, cellsWithin(paragraph, date.start, date.end));
  return {
    ...read,
    confidence: date.value === null ? 0 : Math.min(confidence, date.confidence),
    doubt: date.doubt || doubt,
  };
}

const readAs = (
  field: CertificateField,
  { value, said, doubt, confidence }: SaidDate,
  cells: readonly Cell[],
): Candidate => ({
  field,
  value,
  said,
  cells,
  confidence,
  doubt,
});

/** The label that ends right before a date in the same text: the longest that does. */
function labelWithin(before: string): Labelling | null {
  const text = before.replace(STANDARD_BEFORE, '').replace(/[\s:;.,(]+$/, '');
  if (text === '') return null;
  const whole = labelAtEnd(text);
  if (whole !== null) return whole;
  const bare = text.replace(FILLER_AT_END, '');
  const found = bare === text || bare === '' ? null : labelAtEnd(bare);
  if (found !== null) return found;
  if (CERTIFIED_SINCE.test(fold(text))) return { field: 'originallyIssuedOn', confidence: SURENESS.sentence };
  return ISSUED_BY_ON.test(fold(text)) ? { field: 'issuedOn', confidence: SURENESS.sentence } : null;
}

function labelAtEnd(text: string): Labelling | null {
  const sentence = text.split(/(?<=\p{L}{3})[.;。]\s+|\s*[|•·]\s*/u).at(-1) ?? '';
  if (OF_ANOTHER.test(sentence)) return null;
  const words = [...sentence.matchAll(/\S+/g)].slice(-MOST_WORDS);
  for (const { index } of words) {
    const label = sentence.slice(index);
    const field = labelledBy(label);
    if (field === null || !isBeforeDates(field)) continue;
    if (field === 'effectiveOn' && OF_ITS_LOSS.test(fold(sentence))) return null;
    const inSentence = index > 0 && (AT_THE_START.has(labelKey(label)) || isDeadline(label, sentence));
    return inSentence ? null : { field, confidence: sureness(SURENESS.sameCell, label) };
  }
  return null;
}

/** From such a day something is not valid: suspended, withdrawn, cancelled. */
const OF_ITS_LOSS =
  /suspen|withdraw|withdrawn|cancel|revo[kc]|terminat|ausgesetzt|aussetzung|entzogen|entzug|zuruckgezogen|retir|annul|sospes|ritirat|geschorst|schorsing|ingetrokken|zawiesz|cofni|wycofan/;
/** `… is to be closed until`: a last day of something, in a sentence that speaks of no validity. */
const isDeadline = (label: string, sentence: string): boolean =>
  BARE_END.test(labelKey(label)) && !OF_VALIDITY.test(fold(sentence));
const BARE_END =
  /^(?:until|till|thru|through|by|bis(?: zum)?|jusqu'au|au|hasta(?: el)?|al|fino al?|tot(?: en met| op)?|do(?: dnia)?)$/;
const OF_VALIDITY =
  /valid|valable|gult|vigen|vigor|geldig|wazn|obowiaz|expir|force|certified|registered|zertifiziert|certifie|certificad|certificat|gecertificeerd/;

const sureness = (confidence: number, words: string): number =>
  WEAK.has(labelKey(words)) ? confidence - WEAKER : confidence;

/** The label beside, over or under a date that has none in its own text. */
function labelAround(
  sheet: Sheet,
  { cell, paragraph, date }: Pick<Dated, 'cell' | 'paragraph' | 'date'>,
  under: boolean,
): Labelling | null {
  const start = paragraph.starts[paragraph.cells.indexOf(cell)] ?? 0;
  const own = paragraph.text.slice(start, date.start).replace(STANDARD_BEFORE, '');
  const place = PLACE.test(own) && own.trim() !== '' && !FILLER.test(fold(own));
  if (!place && !FILLER.test(fold(own))) return null;
  const isAlone = place && own.length + date.said.length >= cell.text.length - 3;
  const signed: Labelling | null =
    isAlone || isPlace(sheet.leftOf(cell)) ? { field: 'issuedOn', confidence: PLACE_AND_DAY } : null;
  return neighbouring(sheet, cell, under) ?? signed;
}

/** `Ostermundigen,`, left of its day. */
const isPlace = (cell: Cell | null): boolean =>
  cell !== null && PLACE.test(cell.text) && cell.text.endsWith(',');

function neighbouring(sheet: Sheet, cell: Cell, under: boolean): Labelling | null {
  const beside = labellingBy(sheet, sheet.leftOf(cell), SURENESS.rightOf);
  if (beside !== null && isBeforeDates(beside.field)) return beside;
  const upper = () =>
    labellingBy(sheet, sheet.above(cell), isOneOfMany(sheet, cell) ? SURENESS.guess : SURENESS.below);
  const lower = () => labellingBy(sheet, sheet.below(cell), SURENESS.above);
  return (under ? (lower() ?? upper()) : upper()) ?? farOver(sheet, cell);
}

/** In a table with high rows a label may stand further over its day than a line or two, with nothing between. */
function farOver(sheet: Sheet, cell: Cell): Labelling | null {
  const label = sheet.cells.find(
    (other) =>
      other.page === cell.page &&
      other.baseline < cell.baseline &&
      cell.baseline - other.baseline < HIGH_ROW * cell.size &&
      isBeforeDates(sheet.labelAt(other) ?? 'holder') &&
      sheet.below(other, 'far') === cell,
  );
  return label === undefined ? null : labellingBy(sheet, label, SURENESS.above);
}
/** Of the letters' height. */
const HIGH_ROW = 5;

/** A heading over a column of days is about all of them. */
function isOneOfMany(sheet: Sheet, cell: Cell): boolean {
  const next = sheet.below(cell);
  const [date] = next === null || sheet.lineOf(cell).length < 2 ? [] : datesIn(next.text, 'day-first');
  return date !== undefined && date.said.length >= (next?.text.length ?? 0) - 2;
}

function labellingBy(sheet: Sheet, cell: Cell | null, confidence: number): Labelling | null {
  const field = cell === null ? null : labelOf(sheet, cell);
  return cell === null || field === null ? null : { field, confidence: sureness(confidence, cell.text) };
}

/** What a cell labels, also where its label runs over two lines. */
function labelOf(sheet: Sheet, cell: Cell): Labelled | null {
  const own = sheet.labelAt(cell) ?? labelledBy(cell.text.replace(/[:：]\s*\([^)]*\)?$/, ''));
  return sheet.labelOfBoth(sheet.above(cell), cell) ?? own ?? sheet.labelOfBoth(cell, sheet.below(cell));
}

/** Whether this document sets labels under their dates: by the distance at which they stand, voted over all dates. */
function labelsStandUnder(
  sheet: Sheet,
  dated: readonly { readonly paragraph: Paragraph; readonly dates: readonly SaidDate[] }[],
): boolean {
  let votes = 0;
  for (const { paragraph, dates } of dated) {
    const [date] = dates;
    const [cell] = paragraph.cells;
    if (date === undefined || cell === undefined || date.said.length < cell.text.length - 2) continue;
    const left = sheet.leftOf(cell);
    if (left !== null && labelOf(sheet, left) !== null) continue;
    const distanceTo = (other: Cell | null) =>
      other === null || sheet.labelAt(other) === null ? 999 : Math.abs(other.baseline - cell.baseline);
    votes += Math.sign(distanceTo(sheet.above(cell)) - distanceTo(sheet.below(cell)));
  }
  return votes > 0;
}
