import { type CertificateField, type ReadField, type ReadPage, SURE } from '../certificate.js';
import { isSameAccreditor } from './accreditation.js';
import { type Cell, placeOf } from './lines.js';
import { hasLegalForm, isInitials, isSameHouse } from './names.js';

/** A value somebody reading could take for a field's, and how sure they would be. */
export interface Candidate {
  readonly field: CertificateField;
  /** Null where the words allow more than one. */
  readonly value: string | null;
  readonly said: string;
  readonly cells: readonly Cell[];
  readonly confidence: number;
  readonly doubt: string;
}

/** How sure a reader is, by how a value stands to its label. */
export const SURENESS = {
  /** `Certificate number: 1234`. */
  sameCell: 0.95,
  rightOf: 0.93,
  below: 0.9,
  /** Over its label, in a document that sets its labels so. */
  above: 0.85,
  /** Within a sentence. */
  sentence: 0.88,
  /** By its own look, without a label. */
  guess: 0.6,
} as const;

/** A value as it stands, without doubt of its own. */
export const candidateFor = (
  field: CertificateField,
  value: string,
  cells: readonly Cell[],
  confidence: number,
): Candidate => ({ field, value, said: value, cells, confidence, doubt: '' });

const UNCLEAR = 'Nothing on the page says plainly that this is what it is.';
/** Two values for one field: neither counts without a person's word. */
const CONTRADICTED = 0.5;
/** What an annex says counts less than the face. */
const LATER_PAGE = 0.08;

/** A candidate with all those of its field, the best first. */
interface Chosen {
  readonly best: Candidate;
  readonly ranked: readonly Candidate[];
}

/** The candidate a careful reader takes for each field. */
export function chosen(candidates: readonly Candidate[]): readonly Chosen[] {
  return [...new Set(candidates.map(({ field }) => field))].flatMap((field) => {
    const ranked = candidates
      .filter((candidate) => candidate.field === field)
      .sort((a, b) => rank(b) - rank(a));
    const [first] = ranked;
    return first === undefined ? [] : [{ best: fuller(first, ranked), ranked }];
  });
}

/** The same as they are kept, with the doubt where the document says two things. */
export const settled = (
  candidates: readonly Candidate[],
  pages: readonly ReadPage[],
): Partial<Record<CertificateField, ReadField>> =>
  Object.fromEntries(
    chosen(candidates).map(({ best, ranked }) => [best.field, readField(best, ranked, pages)]),
  );

/** What two candidates may differ in confidence by and still be weighed against each other. */
const AS_GOOD = 0.09;
/** A name with its legal form may be this much less sure and still be taken before the same without. */
const FULLER = 0.25;

/** `Nordkap Certification AS` rather than `NORDKAP CERTIFICATION`. */
const fuller = (best: Candidate, ranked: readonly Candidate[]): Candidate => {
  const form =
    NAMES.has(best.field) &&
    (!hasLegalForm(best.value ?? '') ||
      ranked.some(({ value }) => isShortFor(best.value ?? '', value ?? '')));
  const whole = ranked.find(
    (candidate) =>
      hasLegalForm(candidate.value ?? '') &&
      isPartOf(candidate, best) &&
      !isShortFor(candidate.value ?? '', best.value ?? '') &&
      (!hasLegalForm(best.value ?? '') || isShortFor(best.value ?? '', candidate.value ?? '')) &&
      candidate.confidence > best.confidence - FULLER,
  );
  return form && whole !== undefined
    ? { ...whole, confidence: Math.max(whole.confidence, best.confidence) }
    : best;
};
/** `VCH SAS` for `Veridon Certification Holding SAS`. */
const isShortFor = (short: string, long: string): boolean =>
  short.length < long.length && isInitials(short, long);
const NAMES: ReadonlySet<CertificateField> = new Set(['holder', 'certificationBody', 'accreditationBody']);

/** The same name, once shorter. */
const isPartOf = (one: Candidate, other: Candidate): boolean =>
  NAMES.has(one.field) &&
  (compared(one).startsWith(compared(other)) ||
    compared(other).startsWith(compared(one)) ||
    (one.field === 'certificationBody' && isSameHouse(one.value ?? '', other.value ?? '')) ||
    (one.field === 'accreditationBody' && isSameAccreditor(one.said, other.said)));

/** The same in two languages, or one of two who sign, in columns beside each other; days and numbers are no translation of another. */
const standsBeside = (one: Candidate, other: Candidate): boolean =>
  BESIDE_EACH_OTHER.has(one.field) &&
  one.cells[0]?.page === other.cells[0]?.page &&
  one.cells[0]?.line === other.cells[0]?.line;
const BESIDE_EACH_OTHER: ReadonlySet<CertificateField> = new Set([
  'scope',
  'holderAddress',
  'sites',
  'certificationBodyAddress',
  'signatory',
]);

const rank = ({ confidence, value, cells }: Candidate): number =>
  confidence - (value === null ? 0.5 : 0) - ((cells[0]?.page ?? 1) > 1 ? LATER_PAGE : 0);

function readField(best: Candidate, ranked: readonly Candidate[], pages: readonly ReadPage[]): ReadField {
  const other = ranked.find((candidate) => contradicts(candidate, best));
  const read = { value: best.value ?? '', said: best.said, place: placeOf(best.cells, pages) };
  if (other !== undefined && best.doubt === '') {
    return {
      ...read,
      confidence: Math.min(CONTRADICTED, best.confidence),
      doubt: `The document also says “${shortened(other.said)}”.`,
    };
  }
  const doubt = best.doubt === '' && best.confidence < SURE ? UNCLEAR : best.doubt;
  return { ...read, confidence: best.confidence, doubt };
}

/** Another value that is as well founded, on the same page. */
const contradicts = (candidate: Candidate, best: Candidate): boolean =>
  candidate.value !== null &&
  compared(candidate) !== compared(best) &&
  !isPartOf(candidate, best) &&
  !standsBeside(candidate, best) &&
  candidate.cells[0]?.page === best.cells[0]?.page &&
  candidate.confidence > best.confidence - AS_GOOD;

const compared = ({ value }: Candidate): string => (value ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
