import type { CertificateField } from '../certificate.js';
import { DATE_FIELDS } from '../certificate.js';
import { type Candidate, SURENESS } from './candidate.js';
import { datesIn, type NumericOrder, numericOrderIn, type SaidDate } from './dates.js';
import { fold } from './fold.js';
import { ALL_LABELS, type Labelled, labelKey, labelledBy } from './labels.js';
import type { Cell } from './lines.js';
import type { Sheet } from './sheet.js';

/** Labels before dates, and those that say a date is none of ours. */
const BEFORE_DATES = ALL_LABELS.filter(({ field }) => isBeforeDates(field));
/** Between the first and the last day of a span. */
const SPAN =
  /^[\s,]*(?:-|to|and|until|through|till|bis(?: zum)?|au|jusqu'au|al?|hasta(?: el)?|fino al|e|tot(?: en met)?|do|~|から|～|〜)[\s]*$/;
/** `Issued by Ashgrove Cert Limited on` */
const ISSUED_BY_ON = /\bissued by .{3,70} on$/;
/** Words between a label and its date. */
const FILLER =
  /^[\s:;.,()-]*(?:on|the|of|is|was|am|le|el|il|dnia|op|del?|vom|von|zum|by|from|date|dal|desde|du|ab)?[\s:;.,(-]*$/;
const MOST_FILLER = 14;
/** `Date` says little: it may be the day of printing. */
const WEAK = new Set(['date', 'dated', 'datum', 'data', 'fecha', 'fait le', 'until', 'effective']);
const WEAKER = 0.2;
/** Within a sentence they date something else: `statement of applicability dated …`. */
const AT_THE_START = new Set(['date', 'dated', 'datum', 'data', 'fecha', 'issue']);

interface Labelling {
  readonly field: Labelled;
  readonly confidence: number;
}

function isBeforeDates(field: Labelled): boolean {
  return field === 'validity' || field === 'other' || isDateField(field);
}

/** Whether a field holds a calendar date. */
export function isDateField(field: Labelled): field is (typeof DATE_FIELDS)[number] {
  return (DATE_FIELDS as readonly Labelled[]).includes(field);
}

/** Every date that stands at a label of its own, as candidates for the fields. `dayFirst`: the language writes so. */
export function readDates(sheet: Sheet, dayFirst: boolean): Candidate[] {
  const shown = numericOrderIn(sheet.cells.map(({ text }) => text));
  const order: NumericOrder = shown ?? (dayFirst ? 'day-first' : null);
  const dated = sheet.cells
    .map((cell) => ({ cell, dates: datesIn(cell.text, order) }))
    .filter(({ dates }) => dates.length > 0);
  const over = labelsStandUnder(sheet, dated);
  return dated.flatMap(({ cell, dates }) => candidatesIn(sheet, cell, dates, over));
}

function candidatesIn(sheet: Sheet, cell: Cell, dates: readonly SaidDate[], over: boolean): Candidate[] {
  const labelled = dates.map((date, at) => {
    const before = cell.text.slice(dates[at - 1]?.end ?? 0, date.start);
    return {
      date,
      before,
      label: labelWithin(before) ?? (at === 0 ? labelAround(sheet, cell, before, over) : null),
    };
  });
  return labelled.flatMap(({ date, label, before }, at) => {
    const next = labelled[at + 1];
    const opens = next !== undefined && next.label === null && SPAN.test(fold(` ${next.before} `));
    const previous = labelled[at - 1]?.label ?? null;
    const closes = label === null && previous !== null && SPAN.test(fold(` ${before} `));
    const made = labelOfSpan(label, previous, { opens, closes });
    return made === null || !isDateField(made.field) ? [] : [candidateOf(made.field, date, cell, made)];
  });
}

/** What a date is, once it is known whether it opens or closes a span; `valid: …` alone is most likely the end. */
function labelOfSpan(
  label: Labelling | null,
  previous: Labelling | null,
  { opens, closes }: { readonly opens: boolean; readonly closes: boolean },
): (Labelling & { readonly doubt?: string }) | null {
  if (closes && previous !== null && ['validity', 'effectiveOn', 'issuedOn'].includes(previous.field)) {
    return { field: 'expiresOn', confidence: previous.confidence };
  }
  if (label?.field !== 'validity') return label;
  if (opens) return { field: 'effectiveOn', confidence: label.confidence };
  return {
    field: 'expiresOn',
    confidence: SURENESS.guess,
    doubt: 'The document names one day of validity without saying whether it is the first or the last.',
  };
}

const candidateOf = (
  field: CertificateField,
  date: SaidDate,
  cell: Cell,
  { confidence, doubt = '' }: { readonly confidence: number; readonly doubt?: string },
): Candidate => ({
  field,
  value: date.value,
  said: date.said,
  cells: [cell],
  confidence: date.value === null ? 0 : Math.min(confidence, date.confidence),
  doubt: date.doubt || doubt,
});

/** The label that ends right before a date in the same cell: the nearest, and of those the longest. */
function labelWithin(before: string): Labelling | null {
  const folded = labelKey(`${before}|`);
  const [best] = BEFORE_DATES.map(({ words, field }) => ({ words, field, end: endOf(words, folded) }))
    .filter(({ end }) => end >= 0)
    .sort((a, b) => b.end - a.end || b.words.length - a.words.length);
  if (best === undefined)
    return ISSUED_BY_ON.test(folded) ? { field: 'issuedOn', confidence: SURENESS.sentence } : null;
  const inSentence = AT_THE_START.has(best.words) && !folded.startsWith(best.words);
  return inSentence ? null : { field: best.field, confidence: sureness(SURENESS.sameCell, best.words) };
}

/** Where a label ends that stands last in a text but for a filling word; -1 where it does not. */
function endOf(words: string, text: string): number {
  const at = text.lastIndexOf(words);
  const end = at + words.length;
  const withinWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[a-z0-9]/.test(text[end] ?? ' ');
  if (at < 0 || withinWord) return -1;
  const rest = text.slice(end);
  return rest.length <= MOST_FILLER && FILLER.test(rest) ? end : -1;
}

const sureness = (confidence: number, words: string): number =>
  WEAK.has(labelKey(words)) ? confidence - WEAKER : confidence;

/** The label beside, over or under a date that has none in its own cell. */
function labelAround(sheet: Sheet, cell: Cell, before: string, over: boolean): Labelling | null {
  if (!FILLER.test(fold(before))) return fromLineBefore(sheet, cell, before);
  const beside = labellingBy(sheet, sheet.leftOf(cell), SURENESS.rightOf);
  if (beside !== null && isBeforeDates(beside.field)) return beside;
  const upper = () => labellingBy(sheet, sheet.above(cell), SURENESS.below);
  const lower = () => labellingBy(sheet, sheet.below(cell), SURENESS.above);
  return (over ? (lower() ?? upper()) : upper()) ?? fromLineBefore(sheet, cell, before);
}

function labellingBy(sheet: Sheet, cell: Cell | null, confidence: number): Labelling | null {
  const field = cell === null ? null : labelOf(sheet, cell);
  return cell === null || field === null ? null : { field, confidence: sureness(confidence, cell.text) };
}

/** A sentence that runs over the end of a line: `… valid until` / `9 March 2028`. */
function fromLineBefore(sheet: Sheet, cell: Cell, before: string): Labelling | null {
  const upper = sheet.above(cell);
  if (upper === null || sheet.labelAt(upper) !== null || !sheet.block(upper).includes(cell)) return null;
  const label = labelWithin(`${upper.text} ${before}`);
  return label === null ? null : { ...label, confidence: Math.min(label.confidence, SURENESS.sentence) };
}

/** What a cell labels, also where its label runs over two lines. */
function labelOf(sheet: Sheet, cell: Cell): Labelled | null {
  const own = sheet.labelAt(cell) ?? labelledBy(cell.text.replace(/[:：].*$/, ''));
  const upper = sheet.above(cell);
  const lower = sheet.below(cell);
  const withUpper =
    upper === null || upper.right < cell.left ? null : labelledBy(`${upper.text} ${cell.text}`);
  return withUpper ?? own ?? (lower === null ? null : labelledBy(`${cell.text} ${lower.text}`));
}

/** Whether this document sets labels under their dates: by the distance at which they stand, voted over all dates. */
function labelsStandUnder(
  sheet: Sheet,
  dated: readonly { readonly cell: Cell; readonly dates: readonly SaidDate[] }[],
): boolean {
  let votes = 0;
  for (const { cell, dates } of dated) {
    const [date] = dates;
    if (date === undefined || date.said.length < cell.text.length - 2) continue;
    const left = sheet.leftOf(cell);
    if (left !== null && labelOf(sheet, left) !== null) continue;
    const distanceTo = (other: Cell | null) =>
      other === null || sheet.labelAt(other) === null ? 999 : Math.abs(other.baseline - cell.baseline);
    votes += Math.sign(distanceTo(sheet.above(cell)) - distanceTo(sheet.below(cell)));
  }
  return votes > 0;
}
