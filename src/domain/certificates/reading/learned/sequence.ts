import { SURE } from '../../certificate.js';
import { chosen } from '../candidate.js';
import type { Ruled } from '../read-by-rules.js';
import { featuresOf, type RuledValue } from './features.js';
import { JOINTS, type Joint } from './field-model.js';
import { type Word, wordsOf } from './words.js';

/** A document as the model looks at it. */
export interface Sequence {
  readonly words: readonly Word[];
  /** What is seen of each word. */
  readonly seen: readonly (readonly string[])[];
  /** How each word follows the one before it. */
  readonly joints: readonly Joint[];
}

export function sequenceOf({ sheet, type, candidates }: Ruled): Sequence {
  const words = wordsOf(sheet);
  const ruled = chosen(candidates).map(
    ({ best: { field, value, cells, confidence } }): RuledValue => ({
      field,
      value: value ?? '',
      cells,
      sure: confidence >= SURE,
    }),
  );
  return {
    words,
    seen: featuresOf(sheet, words, ruled, type.type),
    joints: words.map((word, at) => jointOf(word, words[at - 1])),
  };
}

function jointOf(word: Word, last: Word | undefined): Joint {
  if (last === undefined || last.block !== word.block) return JOINTS.text;
  return last.line === word.line ? JOINTS.line : JOINTS.nextLine;
}
