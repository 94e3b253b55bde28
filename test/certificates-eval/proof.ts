import { extractText, getDocumentProxy } from 'unpdf';
import { DATE_FIELDS } from '#domain/certificates/certificate.js';
import { folded, standardsOf } from './compare.js';
import type { Expected, Sample } from './sample.js';

/** Everything a file says, with nothing but letters and digits. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return folded(text);
}

/**
 * What the truth says of a document and the document does not; empty where the truth is one. Of a day its year must
 * stand there: how it is written is what the reader is asked.
 */
export async function unsaid({ truth, name }: Sample, bytes: Uint8Array): Promise<readonly string[]> {
  const text = await textOf(bytes);
  if (truth.picture) return text === '' ? [] : [`${name}: a picture that says ${text}`];
  return Object.entries(truth.fields)
    .filter(([field, expected]) => !isSaid(text, field, expected))
    .map(([field]) => `${name}: ${field}`);
}

const isDay = (field: string): boolean => DATE_FIELDS.some((each) => each === field);
/** Of a standard its number and edition: who writes "ISO 42001:2023" means ISO/IEC 42001:2023. */
const marksOf = (field: string, text: string): readonly string[] => {
  if (field === 'standard') return standardsOf(text).flatMap((each) => each.split(':'));
  return [isDay(field) ? text.slice(0, 4) : text];
};

function isSaid(text: string, field: string, expected: Expected): boolean {
  const says = (each: string): boolean => marksOf(field, each).every((mark) => text.includes(folded(mark)));
  if (typeof expected === 'string') return says(expected);
  return 'any' in expected ? expected.any.some(says) : expected.all.every(says);
}
