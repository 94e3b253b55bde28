import type { Condition } from '../questionnaires/questionnaire.js';
import { NotUnderstood } from './boolean-grammar.js';
import { allOf } from './conditions.js';
import type { Note } from './notes.js';

/** A condition as its file writes it, and where. */
export interface WrittenCondition {
  readonly text: string;
  readonly path: string;
}

/**
 * The tree of several written conditions that hold together, each read once. One that cannot be said here is noted with
 * its place, and what it governs is asked always.
 */
export function conditionsRead(
  read: (text: string) => Condition,
  note: Note,
): (conditions: readonly WrittenCondition[]) => Condition | null {
  const known = new Map<string, Condition | null>();
  const one = ({ text, path }: WrittenCondition): Condition | null => {
    let condition = known.get(path);
    if (condition === undefined) {
      condition = attempt(text, path);
      known.set(path, condition);
    }
    return condition;
  };
  const attempt = (text: string, path: string): Condition | null => {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      note(path, `the condition ${text}: ${error.message}; what it governs is asked always`);
      return null;
    }
  };
  return (conditions) => allOf(conditions.map(one));
}
