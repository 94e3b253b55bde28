import type { ReadPage } from '#domain/certificates/certificate.js';
import { type Sequence, sequenceOf } from '#domain/certificates/reading/learned/sequence.js';
import { readByRules } from '#domain/certificates/reading/read-by-rules.js';
import type { Truth } from '../certificates-eval/sample.js';
import type { Told } from './draft.js';
import type { Made } from './make.js';
import { toldOf } from './told.js';
import { toldByTruth } from './told-by-truth.js';

/** A document as the model looks at it, with what is true of each word. */
export interface Example extends Omit<Sequence, 'words'> {
  readonly told: readonly Told[];
  /** Whether rules were written on it, so that what they make of it says nothing of others. */
  readonly ruled: boolean;
}

export function exampleOf({ pages }: Pick<Made, 'pages'>): Example {
  const { words, seen, joints } = sequenceOf(readByRules(pages));
  return { seen, joints, told: toldOf(pages, words), ruled: false };
}

/** The same of a document whose truth is known as a whole, not word by word; `isRuled`: rules were written on it. */
export function exampleByTruth(pages: readonly ReadPage[], truth: Truth, isRuled: boolean): Example {
  const ruled = readByRules(pages);
  const { words, seen, joints } = sequenceOf(ruled);
  return { seen, joints, told: toldByTruth(words, ruled, truth), ruled: isRuled };
}
