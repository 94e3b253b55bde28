import { z } from 'zod';
import type { QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { LONGEST_TEXT, refused, typedOne } from './read-typed.js';

const MESSAGES = ['kinds.long-text.hint', 'kinds.long-text.too-long'] as const;

/** An answer in the vendor's own words. People read it; a machine gives it no points, so its weight is 0. */
export const longText: QuestionKind<'long-text', (typeof MESSAGES)[number]> = {
  id: 'long-text',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('long-text'),
    maxLength: z.int().min(1).max(20_000).default(LONGEST_TEXT),
  }),
  faults: ({ weight }) =>
    weight > 0
      ? [{ path: 'weight', reason: 'A long text is read by people and not scored: its weight must be 0.' }]
      : [],
  parse: ({ maxLength }, typed) => {
    const text = typedOne(typed, 'text');
    if (text === '') return { outcome: 'empty' };
    if (text.length > maxLength) {
      return refused('text', 'kinds.long-text.too-long', { max: maxLength, over: text.length - maxLength });
    }
    return { outcome: 'value', value: { kind: 'long-text', text } };
  },
  typed: (_question, { text }) => ({ text: [text] }),
  say: (_question, { text }) => text,
  score: () => ({ points: null, reason: 'read by people, not scored' }),
  same: (a, b) => a.text === b.text,
  messages: MESSAGES,
};
