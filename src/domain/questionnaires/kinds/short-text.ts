import { z } from 'zod';
import { emailAddress } from '../../organisations/email-address.js';
import type { ShortTextQuestion } from '../questionnaire.js';
import type { QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { refused, typedLine } from './read-typed.js';

const MESSAGES = [
  'kinds.short-text.too-long',
  'kinds.short-text.not-a-web-address',
  'kinds.short-text.not-an-email',
] as const;

/** One line: a name, an address of the web, an e-mail address. People read it, so its weight is 0. */
export const shortText: QuestionKind<'short-text', (typeof MESSAGES)[number]> = {
  id: 'short-text',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('short-text'),
    format: z.enum(['any', 'web-address', 'email']).default('any'),
    maxLength: z.int().min(1).max(300).default(200),
  }),
  faults: ({ weight }) =>
    weight > 0
      ? [{ path: 'weight', reason: 'A short text is read by people and not scored: its weight must be 0.' }]
      : [],
  parse: ({ format, maxLength }, typed) => {
    const written = typedLine(typed, 'text');
    if (written === '') return { outcome: 'empty' };
    const text = READ[format](written);
    if (text === null)
      return refused(
        'text',
        format === 'email' ? 'kinds.short-text.not-an-email' : 'kinds.short-text.not-a-web-address',
      );
    return text.length > maxLength
      ? refused('text', 'kinds.short-text.too-long', { max: maxLength, over: text.length - maxLength })
      : { outcome: 'value', value: { kind: 'short-text', text } };
  },
  typed: (_question, { text }) => ({ text: [text] }),
  say: (_question, { text }) => text,
  score: () => ({ points: null, reason: 'read by people, not scored' }),
  same: (a, b) => a.text === b.text,
  messages: MESSAGES,
};

/** A line as it is kept; null where it is not of the format. */
const READ: Readonly<Record<ShortTextQuestion['format'], (line: string) => string | null>> = {
  any: (line) => line,
  'web-address': webAddress,
  email: emailAddress,
};

/** An address of the web with its scheme: https:// where none is written. Null for any other scheme, or a host without a dot. */
function webAddress(line: string): string | null {
  const address = /^https?:\/\//i.test(line) ? line : `https://${line}`;
  if (address.includes(' ') || !URL.canParse(address)) return null;
  const { hostname, username, password } = new URL(address);
  return /[^.]\.[^.]/.test(hostname) && username === '' && password === '' ? address : null;
}
