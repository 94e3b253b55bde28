import { z } from 'zod';
import { emailAddress } from '../../organisations/email-address.js';
import type { Typed, TypedFault } from '../typed.js';
import type { Parsed, QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { typedLine } from './read-typed.js';
import type { ContactFields, ValueOf } from './values.js';

const LONGEST = 200;
const MESSAGES = [
  'kinds.contact.name',
  'kinds.contact.role',
  'kinds.contact.email',
  'kinds.contact.phone',
  'kinds.contact.optional',
  'kinds.contact.said-role',
  'kinds.contact.name-missing',
  'kinds.contact.email-missing',
  'kinds.contact.not-an-email',
  'kinds.contact.too-long',
] as const;

/** Somebody to turn to: name and e-mail address are needed, role and telephone are welcome. */
export const contact: QuestionKind<'contact', (typeof MESSAGES)[number]> = {
  id: 'contact',
  definition: z.strictObject({ ...questionShape, kind: z.literal('contact') }),
  faults: () => [],
  parse,
  typed: (_question, { name, role, email, phone }) => ({
    'contact.name': [name],
    'contact.role': [role],
    'contact.email': [email],
    'contact.phone': [phone],
  }),
  say: (_question, { name, role, email, phone }, t) => {
    const person = role === '' || name === '' ? name || role : t('kinds.contact.said-role', { name, role });
    return [person, email, phone].filter((line) => line !== '').join('\n');
  },
  score: (_question, value) =>
    isReachable(value)
      ? { points: 1, reason: 'contact given = 1' }
      : { points: 0, reason: 'no name or no e-mail address, counts 0' },
  same: (a, b) => FIELDS.every((field) => a[field] === b[field]),
  lacks: (_question, { name, email }) => {
    if (name === '') return { message: 'kinds.contact.name-missing', values: {} };
    return email === '' ? { message: 'kinds.contact.email-missing', values: {} } : null;
  },
  messages: MESSAGES,
};

const FIELDS = ['name', 'role', 'email', 'phone'] as const satisfies readonly (keyof ContactFields)[];

const isReachable = ({ name, email }: ContactFields): boolean => name !== '' && email !== '';

function parse(_question: unknown, typed: Typed): Parsed<ValueOf<'contact'>> {
  const line = (field: keyof ContactFields) => typedLine(typed, `contact.${field}`);
  const given = { name: line('name'), role: line('role'), email: line('email'), phone: line('phone') };
  if (FIELDS.every((field) => given[field] === '')) return { outcome: 'empty' };
  const faults: TypedFault[] = FIELDS.filter((field) => given[field].length > LONGEST).map((field) => ({
    field: `contact.${field}`,
    message: 'kinds.contact.too-long',
    values: { max: LONGEST },
  }));
  const address = given.email === '' ? '' : emailAddress(given.email);
  if (address === null) {
    faults.push({ field: 'contact.email', message: 'kinds.contact.not-an-email', values: {} });
  }
  return faults.length > 0 || address === null
    ? { outcome: 'refused', faults }
    : { outcome: 'value', value: { kind: 'contact', ...given, email: address } };
}
