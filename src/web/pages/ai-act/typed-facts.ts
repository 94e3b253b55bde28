import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import { calendarDate } from '#domain/dates.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { FaultView } from '../../views.js';

/** The field that says yes, no or unknown. */
export const factField = (id: FactId): string => `fact-${id}`;
/** The field that holds the day of a date fact. */
export const dayField = (id: FactId): string => `day-${id}`;
/** What stood there when the form was made. */
export const wasField = (id: FactId): string => `was-${id}`;
/** The fields of a list: what is ticked, and what is said of the rest. */
export const TICKED = 'ticked';
export const REST = 'rest';

/** What a form says of facts. */
export interface TypedFacts {
  readonly facts: Readonly<Record<FactId, FactValue>>;
  readonly faults: readonly FaultView[];
}

/** What is typed where a fact is asked for by itself: its value, null where nothing is, or what is wrong. */
export function typedFact(definition: FactDefinition, typed: Typed): FactValue | null | FaultView {
  const { id, type } = definition;
  const said = typed[factField(id)]?.[0] ?? '';
  if (type === 'date') return typedDay(id, said, (typed[dayField(id)]?.[0] ?? '').trim());
  if (said === '') return null;
  if (said === 'yes' || said === 'no' || said === 'unknown') return said;
  return { field: factField(id), text: 'Choose one of the answers there are.' };
}

/** A day, that it is not known, or neither. */
function typedDay(id: FactId, said: string, day: string): FactValue | null | FaultView {
  const field = dayField(id);
  if (day === '') return said === 'unknown' ? said : null;
  if (said === 'unknown')
    return { field, text: 'You wrote a day and that you don’t know it. Leave one of them.' };
  return (
    calendarDate(day) ?? {
      field,
      text: 'Write a day that exists, as year-month-day: 2027-03-09, or leave it empty.',
    }
  );
}

/** One question, which wants an answer. */
export function typedAnswer(definition: FactDefinition, typed: Typed): TypedFacts {
  const answer = typedFact(definition, typed);
  if (answer === null) {
    const text =
      definition.type === 'date'
        ? 'Write the day, or say that you don’t know it yet.'
        : 'Choose an answer. “I don’t know yet” is one.';
    const field = definition.type === 'date' ? dayField(definition.id) : factField(definition.id);
    return { facts: {}, faults: [{ field, text }] };
  }
  return typeof answer === 'object'
    ? { facts: {}, faults: [answer] }
    : { facts: { [definition.id]: answer }, faults: [] };
}

/** A list to tick. What is left unticked is not so, unless whoever answers is not sure about the rest. */
export function typedList(ids: readonly FactId[], typed: Typed): TypedFacts {
  const ticked = typed[TICKED] ?? [];
  const rest = typed[REST]?.[0] ?? '';
  const fault = faultOfList(ids, ticked, rest);
  if (fault !== null) return { facts: {}, faults: [{ field: TICKED, text: fault }] };
  const unticked = rest === 'unsure' ? 'unknown' : 'no';
  const facts = Object.fromEntries(
    ids.map((id): [FactId, FactValue] => [id, ticked.includes(id) ? 'yes' : unticked]),
  );
  return { facts, faults: [] };
}

function faultOfList(ids: readonly FactId[], ticked: readonly string[], rest: string): string | null {
  if (ticked.some((id) => !ids.includes(id)) || !['', 'none', 'unsure'].includes(rest))
    return 'Tick what stands in the list.';
  if (ticked.length === 0 && rest === '')
    return 'Tick what is so, or say below that none is or that you are not sure.';
  return ticked.length > 0 && rest === 'none'
    ? 'You ticked something and said that none is so. Choose one.'
    : null;
}
