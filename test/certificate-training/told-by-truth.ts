import { type CertificateField, DATE_FIELDS } from '#domain/certificates/certificate.js';
import { type Candidate, chosen } from '#domain/certificates/reading/candidate.js';
import type { Word } from '#domain/certificates/reading/learned/words.js';
import type { Ruled } from '#domain/certificates/reading/read-by-rules.js';
import { agrees, folded } from '../certificates-eval/compare.js';
import type { Expected, Truth } from '../certificates-eval/sample.js';
import type { Told } from './draft.js';

const DAYS: ReadonlySet<CertificateField> = new Set(DATE_FIELDS);
/** A value of fewer letters may stand anywhere by chance. */
const FEWEST_LETTERS = 4;

/**
 * What each word of a document with a known truth is part of: a text wherever it stands; a day, and what is too short to be
 * looked for, where rules took the right one from.
 */
export function toldByTruth(words: readonly Word[], ruled: Ruled, { fields }: Truth): readonly Told[] {
  const told: Told[] = words.map(() => null);
  for (const { best } of chosen(ruled.candidates)) {
    const expected = fields[best.field];
    if (expected === undefined || best.value === null || !agrees(best.field, best.value, expected)) continue;
    if (DAYS.has(best.field) || textsOf(expected).every(isShort)) tellWhereRead(told, words, best);
  }
  const texts = (Object.entries(fields) as [CertificateField, Expected][])
    .flatMap(([field, expected]) =>
      DAYS.has(field) ? [] : textsOf(expected).map((text) => ({ field, text: folded(text) })),
    )
    .filter(({ text }) => !isShort(text))
    .sort((one, other) => other.text.length - one.text.length);
  for (const { field, text } of texts)
    for (const [from, to] of placesOf(text, words)) for (let at = from; at < to; at += 1) told[at] ??= field;
  return told;
}

function tellWhereRead(told: Told[], words: readonly Word[], { field, said, cells }: Candidate): void {
  const text = folded(said);
  for (const [at, { cell, folded: word }] of words.entries()) {
    const isOfIt = cells.includes(cell) && folded(word) !== '' && text.includes(folded(word));
    if (isOfIt) told[at] ??= field;
  }
}

const isShort = (text: string): boolean => folded(text).length < FEWEST_LETTERS;

const textsOf = (expected: Expected): readonly string[] =>
  typeof expected === 'string' ? [expected] : 'any' in expected ? expected.any : expected.all;

/** Where a folded text stands in words, from the first of them to after the last. */
function* placesOf(text: string, words: readonly Word[]): Generator<readonly [number, number]> {
  const plain = words.map((word) => folded(word.text));
  for (let from = 0; from < words.length; from += 1) {
    let [at, rest] = [from, text];
    if (plain[from] === '') continue;
    while (at < words.length && rest !== '' && rest.startsWith(plain[at] ?? '')) {
      rest = rest.slice((plain[at] ?? '').length);
      at += 1;
    }
    if (rest === '') yield [from, at];
  }
}
