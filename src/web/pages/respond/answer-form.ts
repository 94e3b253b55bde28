import { z } from 'zod';
import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import type { LibraryEntryId } from '#domain/ids.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { ticked, whole } from '../../kit/fields.js';
import type { MessageKey } from '../../messages/messages.js';
import type { FaultView } from '../../views.js';
import type { Written } from './question.view.js';
import type { Reader } from './sheet.js';

/** What a kind asks for, as many texts as were sent. */
const own = z
  .union([z.string(), z.array(z.string())], 'library.fault.once' satisfies MessageKey)
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));
/** A text as it will be kept, so that its length is judged as it will be. */
const lines = z
  .string()
  .optional()
  .transform((value) => cleanText(value ?? ''));

/** What the kinds ask for. */
export const OWN_FIELDS = {
  choice: own,
  'exception.what': own,
  'exception.affects': own,
  'exception.solved-by': own,
  option: own,
  options: own,
  text: own,
  step: own,
  number: own,
  date: own,
  cell: own,
  'contact.name': own,
  'contact.role': own,
  'contact.email': own,
  'contact.phone': own,
  'certificate.standard': own,
  'certificate.holder': own,
  'certificate.body': own,
  'certificate.number': own,
  'certificate.accreditation': own,
  'certificate.valid-until': own,
};

/** The entry being edited into the answer: its id and the revision that was read. */
const library = z
  .string()
  .optional()
  .transform((value) => value ?? '')
  .pipe(z.union([z.literal(''), z.string().regex(/^[^:\s]{1,80}:\d{1,9}$/)]));

/** The form of one question, of whichever kind. */
export const answerForm = z.strictObject({
  revision: whole,
  'not-applicable': ticked,
  reason: lines,
  note: lines,
  library,
  ...OWN_FIELDS,
});

/** The form's fields as they stand in the question. */
export function writtenInForm(form: z.output<typeof answerForm>): Written {
  const { revision, reason, note, library: named, 'not-applicable': notApplicable, ...typed } = form;
  const [entry = '', read = ''] = named.split(':');
  const filled: Typed = Object.fromEntries(Object.entries(typed).filter(([, values]) => values.length > 0));
  const written = { revision, reason, note, notApplicable, typed: filled };
  return named === ''
    ? written
    : { ...written, from: { entry: entry as LibraryEntryId, revision: Number(read) } };
}

/** Texts beside the answer that are longer than is kept. */
export function tooLong({ reason, note }: Written, t: Reader['t']): readonly FaultView[] {
  const texts = { reason, note };
  return (['reason', 'note'] as const).flatMap((field) => {
    const max = ANSWER_LIMITS[field];
    const over = texts[field].length - max;
    return over > 0 ? [{ field, text: t('respond.fault.too-long', { over, max }) }] : [];
  });
}
