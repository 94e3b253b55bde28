import { type CertificateField, type Reading, SURE } from '#domain/certificates/certificate.js';
import type { Expected, Truth } from './sample.js';

/**
 * What became of one field. `right`, `wrong`, `abstained`: of a field the document states; abstained is also what was
 * read without being sure, for a person is asked then. `invented`: a value where nothing is stated, wrong as well.
 */
export type Outcome = 'right' | 'wrong' | 'abstained' | 'invented';

export interface Judged {
  readonly field: CertificateField;
  readonly outcome: Outcome;
  readonly expected: Expected | null;
  /** As it was read, sure or not; empty where nothing was. */
  readonly read: string;
}

/** Every field that is stated or was read for sure, compared with the truth. */
export function judgeFields(fields: Reading['fields'], truth: Truth): readonly Judged[] {
  const named = new Set([...Object.keys(truth.fields), ...Object.keys(fields)]) as Set<CertificateField>;
  return [...named]
    .filter((field) => !truth.debatable?.includes(field))
    .map((field): Judged => {
      const expected = truth.fields[field] ?? null;
      const read = fields[field]?.value ?? '';
      const sure = read !== '' && (fields[field]?.confidence ?? 0) >= SURE;
      return { field, outcome: outcomeOf(field, sure ? read : '', expected), expected, read };
    })
    .filter(({ expected, outcome }) => expected !== null || outcome === 'invented');
}

function outcomeOf(field: CertificateField, read: string, expected: Expected | null): Outcome {
  if (read === '') return 'abstained';
  if (expected === null) return 'invented';
  return agrees(field, read, expected) ? 'right' : 'wrong';
}

export type TypeOutcome = 'right' | 'wrong' | 'abstained';

/** An unsure type is shown as not known; a picture's has to be, and the reader has to say that it found no text. */
export function judgeType({ type: read, fault }: Pick<Reading, 'type' | 'fault'>, truth: Truth): TypeOutcome {
  if (truth.picture && fault !== 'no-text') return 'wrong';
  const told = read.confidence >= SURE ? read.type : 'unknown';
  if (told === truth.type) return 'right';
  return told === 'unknown' ? 'abstained' : 'wrong';
}

/** Letters and digits alone: breaks of lines, commas and case are not what a value is about. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** `https://www.x.example/` and `x.example` are one place. */
const placeOf = (address: string): string => folded(address.replace(/^\s*(https?:\/\/)?(www\.)?/i, ''));

/** `DIN EN ISO/IEC 42001:2026` is `42001:2026`: what is certified is told by number and edition. */
export const standardsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(?<!\d)(\d{4,5})(?:-\d)?(?:\s*:\s*(\d{4}))?(?!\d)/g), ([, number, edition]) =>
    edition === undefined ? `${number}` : `${number}:${edition}`,
  ).sort();

/** Whether what was read says what is expected. */
export function agrees(field: CertificateField, read: string, expected: Expected): boolean {
  if (field === 'standard') {
    const wanted = typeof expected === 'object' && 'all' in expected ? expected.all.join(' ') : expected;
    if (typeof wanted === 'object') return wanted.any.some((each) => agrees(field, read, each));
    return new Set(standardsOf(read)).size > 0 && alike(standardsOf(read), standardsOf(wanted));
  }
  const fold = field === 'verifyAt' ? placeOf : folded;
  if (typeof expected === 'string') return fold(read) === fold(expected);
  if ('any' in expected) return expected.any.some((each) => fold(each) === fold(read));
  return expected.all.every((each) => fold(read).includes(fold(each)));
}

const alike = (one: readonly string[], other: readonly string[]): boolean =>
  [...new Set(one)].join() === [...new Set(other)].join();
