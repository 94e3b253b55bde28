import type { Translate } from '#domain/messages/format.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { MessageKey } from '../messages/messages.js';
import type { ErrorSummaryView, FaultView, FieldView } from '../views.js';

/** A field before it knows what was typed in it. */
export type FieldPlan = Omit<FieldView, 'value' | 'error'>;

/** Fields with what was typed in each and what is wrong with it. */
export function fieldsOf(
  plans: readonly FieldPlan[],
  typed: Typed,
  faults: readonly FaultView[],
): FieldView[] {
  return plans.map((plan) => ({
    ...plan,
    value: typed[plan.name]?.[0] ?? '',
    error: faults.find(({ field }) => field === plan.name)?.text ?? null,
  }));
}

/** What the page says first where a form was refused; null where nothing is wrong. Pages that vendors read give their translator. */
export function summaryOf(faults: readonly FaultView[], t?: Translate<MessageKey>): ErrorSummaryView | null {
  if (faults.length === 0) return null;
  const count = faults.length === 1 ? 'One thing' : `${faults.length} things`;
  return {
    title: t?.('field.mend', { count: faults.length }) ?? `${count} to mend. Nothing was saved yet.`,
    faults: faults.map(({ field, text }) => ({ text, href: `#field-${field}` })),
  };
}

/** Fields of a record as a form would send them. */
export const asTyped = (fields: Readonly<Record<string, string | number>>): Typed =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [String(value)]]));
