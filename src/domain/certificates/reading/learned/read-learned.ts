import { type CertificateField, DATE_FIELDS } from '../../certificate.js';
import type { Candidate } from '../candidate.js';
import { datesIn } from '../dates.js';
import { fold } from '../fold.js';
import type { Cell } from '../lines.js';
import { bareAddress, hasLegalForm } from '../names.js';
import type { Ruled } from '../read-by-rules.js';
import { OF_ONE_PARTY } from '../read-parties.js';
import { isValueOf } from '../values.js';
import { bestOf, type FieldModel, scoresOf, sumsOf } from './field-model.js';
import { sequenceOf } from './sequence.js';
import type { Word } from './words.js';

/** Words in a row that the model takes for one field's value, and how likely the least likely of them is. */
interface Span {
  readonly field: CertificateField;
  readonly words: readonly Word[];
  readonly likely: number;
}

/** What a model makes of a document: for each field the value it finds likeliest. */
export function readLearned(model: FieldModel, ruled: Ruled): Candidate[] {
  const { words, seen, joints } = sequenceOf(ruled);
  const chain = { scores: scoresOf(model, seen), joints };
  const path = bestOf(chain, model);
  const { marginals } = sumsOf(chain, model);
  const likely = (at: number) => marginals[at * model.labels.length + (path[at] ?? 0)] ?? 0;
  const spans = spansOf(words, path, likely, model.labels);
  const found = [...new Set(spans.map(({ field }) => field))].flatMap((field) => {
    if (field === 'certificationBody' && OF_ONE_PARTY.has(ruled.type.type)) return [];
    const own = spans.filter((span) => span.field === field);
    return (field === 'sites' ? allOf(own) : likeliest(own, ruled.dayFirst)) ?? [];
  });
  const named = [...found, ...ruled.candidates.filter(({ field }) => field === 'accreditationBody')];
  return found.map((candidate) => withoutNames(candidate, named));
}

const ADDRESSES: ReadonlySet<CertificateField> = new Set(['holderAddress', 'certificationBodyAddress']);
const NAMES: ReadonlySet<CertificateField> = new Set(['holder', 'certificationBody', 'accreditationBody']);
/** What a firm is, under its name. */
const PROFESSION =
  /accountants?|auditors?|wirtschaftspr|steuerberat|expert-?comptable|revisor|accountants en|revisione/i;

/** An address without the name over it, an accreditation's number without whose it is. */
function withoutNames(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { field, value } = candidate;
  if (value === null || !(ADDRESSES.has(field) || field === 'accreditationNumber')) return candidate;
  const names = all.flatMap((each) => (NAMES.has(each.field) ? [fold(each.value ?? '')] : []));
  if (field === 'accreditationNumber') {
    const name = names.find((each) => each !== '' && fold(value).startsWith(`${each} `));
    return name === undefined ? candidate : { ...candidate, value: value.slice(name.length).trim() };
  }
  const parts = value.split(', ');
  const isName = (part: string): boolean =>
    !/\d/.test(part) && (names.includes(fold(part)) || hasLegalForm(part) || PROFESSION.test(part));
  const from = parts.findIndex((part) => !isName(part));
  return from <= 0 ? candidate : { ...candidate, value: parts.slice(from).join(', ') };
}

function spansOf(
  words: readonly Word[],
  path: readonly number[],
  likely: (at: number) => number,
  labels: readonly string[],
): Span[] {
  const spans: { field: CertificateField; words: Word[]; likely: number }[] = [];
  let last = 0;
  for (const [at, word] of words.entries()) {
    const label = path[at] ?? 0;
    const span = spans.at(-1);
    if (label !== 0 && label === last && span !== undefined && goesOn(span, word)) {
      span.words.push(word);
      span.likely = Math.min(span.likely, likely(at));
    } else if (label !== 0) {
      spans.push({ field: labels[label] as CertificateField, words: [word], likely: likely(at) });
    }
    last = label;
  }
  return spans;
}

/** A name, an address, a scope may go on in the next block; a day and a number are of one. */
const goesOn = (
  { field, words }: { readonly field: CertificateField; readonly words: readonly Word[] },
  word: Word,
): boolean => LONG.has(field) || words.at(-1)?.block === word.block;
const LONG: ReadonlySet<CertificateField> = new Set([
  'holderAddress',
  'certificationBodyAddress',
  'scope',
  'sites',
]);

/** All places in one value, without labels between them. */
function allOf(spans: readonly Span[]): Candidate | null {
  const places = spans.filter((span) => isValueOf('sites', textOf(span)));
  if (places.length === 0) return null;
  const value = places.map(textOf).join('; ');
  const cells = cellsOf(places.flatMap(({ words }) => words));
  const confidence = Math.min(...places.map(({ likely }) => likely));
  return { field: 'sites', value, said: value, cells, confidence, doubt: '' };
}

/** The value that speaks loudest: said twice counts more than once. */
function likeliest(spans: readonly Span[], dayFirst: boolean): Candidate | null {
  const byValue = new Map<string, { candidate: Candidate; unlikely: number }>();
  for (const span of spans) {
    const candidate = candidateOf(span, dayFirst);
    if (candidate === null) continue;
    const key = fold(candidate.value ?? candidate.said).replace(/[^\p{L}\p{N}]/gu, '');
    const known = byValue.get(key);
    const unlikely = (known?.unlikely ?? 1) * (1 - span.likely);
    byValue.set(key, { candidate: known?.candidate ?? candidate, unlikely });
  }
  const [best] = [...byValue.values()].sort((a, b) => a.unlikely - b.unlikely);
  return best === undefined ? null : { ...best.candidate, confidence: 1 - best.unlikely };
}

function candidateOf(span: Span, dayFirst: boolean): Candidate | null {
  const cells = cellsOf(span.words);
  const { field, likely: confidence } = span;
  const said = textOf(span);
  if (DAYS.has(field)) {
    const [day] = datesIn(said, dayFirst ? 'day-first' : null);
    return day === undefined
      ? null
      : { field, value: day.value, said: day.said, cells, confidence, doubt: day.doubt };
  }
  const value = ownPart(field, said);
  return isValueOf(field, value) ? { field, value, said, cells, confidence, doubt: '' } : null;
}

const DAYS: ReadonlySet<CertificateField> = new Set(DATE_FIELDS);

/** What stands before a number: `Reg. No. 6037`. */
const SIGN_OF_NUMBER =
  /^(?:(?:reg|registration|accr|accreditation|certificate|cert)\.?\s*)?(?:no|nr|n\.?[°º]|number|num|nummer|numer|número|numéro|numero)(?:\.|:|\s)\s*/iu;

/** An address keeps most of it: where rules leave that much of them, the rest was something else. */
const MOST_OF = 0.7;

/** What of a text is the value itself: an address without what brings it in. */
function ownPart(field: CertificateField, said: string): string {
  if (field === 'number' || field === 'accreditationNumber') return said.replace(SIGN_OF_NUMBER, '');
  const own = field.endsWith('Address') ? bareAddress(said) : said;
  return own.length >= MOST_OF * said.length ? own : said;
}

const cellsOf = (words: readonly Word[]): readonly Cell[] => [...new Set(words.map(({ cell }) => cell))];

const JAPANESE = /[\u3040-\u9FFF々〇]$/u;

/** As it stands; lines of an address and of a list are parted by commas. */
function textOf({ field, words }: Span): string {
  let text = '';
  let last: Word | undefined;
  for (const word of words) {
    if (last === undefined) text = word.text;
    else if (last.cell === word.cell)
      text += word.cell.text.slice(last.at + last.text.length, word.at) + word.text;
    else
      text +=
        (IN_LINES.has(field) && !/[,;]$/.test(text) ? ', ' : JAPANESE.test(text) ? '' : ' ') + word.text;
    last = word;
  }
  return once(bare(text));
}

/** Said once where it stands twice in a row, in two columns or two languages. */
const once = (text: string): string => text.replace(/^(.{6,}?)[\s,;/]+\1$/u, '$1');

/** Without signs at its ends that belong to the text around it. */
function bare(text: string): string {
  const own = text.replace(/^[\s,;:.|·•–-]+|[\s,;:|·•–-]+$/gu, '').replace(FULL_STOP, '');
  const closed = own.endsWith(')') && !own.includes('(') ? own.slice(0, -1) : own;
  return closed.startsWith('(') && !closed.includes(')') ? closed.slice(1) : closed;
}
/** At the end of a sentence; `Ltd.` and `B.V.` keep theirs. */
const FULL_STOP = /(?<=\p{Ll}{5}|\d|\))\.$/u;
const IN_LINES: ReadonlySet<CertificateField> = new Set([
  'holderAddress',
  'certificationBodyAddress',
  'sites',
]);
