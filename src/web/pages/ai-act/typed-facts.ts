import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import { calendarDate } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { MessageKey } from '../../messages/messages.js';
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

/** What is wrong with an answer, in whatever language its reader has. */
export interface FactFault {
  readonly field: string;
  readonly fault: MessageKey;
}

export const sayFaults = (faults: readonly FactFault[], t: Translate<MessageKey>): FaultView[] =>
  faults.map(({ field, fault }) => ({ field, text: t(fault) }));

/** What a form says of facts. */
export interface TypedFacts {
  readonly facts: Readonly<Record<FactId, FactValue>>;
  readonly faults: readonly FactFault[];
}

/** What is typed where a fact is asked for by itself: its value, null where nothing is, or what is wrong. */
export function typedFact(definition: FactDefinition, typed: Typed): FactValue | null | FactFault {
  const { id, type } = definition;
  const said = typed[factField(id)]?.[0] ?? '';
  if (type === 'date') return typedDay(id, said, (typed[dayField(id)]?.[0] ?? '').trim());
  if (said === '') return null;
  if (said === 'yes' || said === 'no' || said === 'unknown') return said;
  return { field: factField(id), fault: 'facts.fault.odd' };
}

/** A day, that it is not known, or neither. */
function typedDay(id: FactId, said: string, day: string): FactValue | null | FactFault {
  const field = dayField(id);
  if (day === '') return said === 'unknown' ? said : null;
  if (said === 'unknown') return { field, fault: 'facts.fault.both' };
  return (
    calendarDate(day) ?? {
      field,
      fault: 'facts.fault.no-day',
    }
  );
}

/** One question, which wants an answer. */
export function typedAnswer(definition: FactDefinition, typed: Typed): TypedFacts {
  const answer = typedFact(definition, typed);
  if (answer === null) {
    const fault = definition.type === 'date' ? 'facts.fault.day' : 'facts.fault.choose';
    const field = definition.type === 'date' ? dayField(definition.id) : factField(definition.id);
    return { facts: {}, faults: [{ field, fault }] };
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
  if (fault !== null) return { facts: {}, faults: [{ field: TICKED, fault }] };
  const unticked = rest === 'unsure' ? 'unknown' : 'no';
  const facts = Object.fromEntries(
    ids.map((id): [FactId, FactValue] => [id, ticked.includes(id) ? 'yes' : unticked]),
  );
  return { facts, faults: [] };
}

function faultOfList(ids: readonly FactId[], ticked: readonly string[], rest: string): MessageKey | null {
  if (ticked.some((id) => !ids.includes(id)) || !['', 'none', 'unsure'].includes(rest))
    return 'facts.fault.list';
  if (ticked.length === 0 && rest === '') return 'facts.fault.empty-list';
  return ticked.length > 0 && rest === 'none' ? 'facts.fault.list-both' : null;
}
