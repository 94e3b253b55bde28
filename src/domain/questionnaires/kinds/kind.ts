import type { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import type { CalendarDate } from '../../dates.js';
import type { Translate } from '../../messages/format.js';
import type { QuestionOf } from '../questionnaire.js';
import type { Typed, TypedFault } from '../typed.js';
import type { KindId, ValueOf } from './values.js';

/** What became of the fields of a form. `empty`: nothing was chosen or written. */
export type Parsed<Value> =
  | { readonly outcome: 'value'; readonly value: Value }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'refused'; readonly faults: readonly TypedFault[] };

/** What is still to be filled in, as a message key of the kind with its values. */
export type Lack = Pick<TypedFault, 'message' | 'values'>;

/** What an answer earns before any evidence rule: points 0..1 in hundredths, null where the kind is not scored. */
export interface Points {
  readonly points: number | null;
  /** A few words for the buyer: `partly = 0.5`. */
  readonly reason: string;
}

/**
 * Everything one kind of question knows. One value a file; the register holds them all, and each has one template.
 * Nothing here throws on what a person typed, and `parse(question, typed(question, value))` gives the value back.
 */
export interface QuestionKind<K extends KindId, Message extends string = string> {
  readonly id: K;
  /** A question of this kind as it stands in a file. */
  readonly definition: z.ZodType<QuestionOf<K>> & z.core.$ZodTypeDiscriminable;
  /** What the definition contradicts beyond its shape; paths start at the question. */
  faults(question: QuestionOf<K>): readonly Fault[];
  parse(question: QuestionOf<K>, typed: Typed): Parsed<ValueOf<K>>;
  /** The form fields that say a value. */
  typed(question: QuestionOf<K>, value: ValueOf<K>): Typed;
  /** The value in words, for receipts and the buyer's page; several lines where there are several things. */
  say(question: QuestionOf<K>, value: ValueOf<K>, t: Translate<Message>): string;
  score(question: QuestionOf<K>, value: ValueOf<K>, on: CalendarDate): Points;
  same(a: ValueOf<K>, b: ValueOf<K>): boolean;
  /** What a value that is kept still lacks before it may be submitted; null where it is whole. Left out: it always is. */
  lacks?(question: QuestionOf<K>, value: ValueOf<K>): Lack | null;
  /** Every message key the kind or its template can say. */
  readonly messages: readonly Message[];
}
