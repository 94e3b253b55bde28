import type { Condition } from '../questionnaires/questionnaire.js';

/** All of these hold; one alone stands for itself, nothing at all is no condition. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  const parts = conditions.flatMap((each) => (each === null ? [] : 'all' in each ? each.all : [each]));
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { all: parts };
}

/** One of these holds. What asks the same question for one answer or another becomes one part. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((each) => ('any' in each ? each.any : [each]));
  const merged: Condition[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && areChoices(last) && areChoices(part) && last.question === part.question) {
      merged[merged.length - 1] = { ...last, is: [...new Set([...last.is, ...part.is])] };
    } else merged.push(part);
  }
  const [first] = merged;
  return merged.length === 1 && first !== undefined ? first : { any: merged };
}

/** Whether a condition looks for choices or options of a question. */
const areChoices = (
  condition: Condition,
): condition is Extract<Condition, { readonly question: unknown; readonly is: unknown }> =>
  'question' in condition && 'is' in condition;

/** Not this; a double negation is none. */
export const negated = (condition: Condition): Condition =>
  'not' in condition ? condition.not : { not: condition };
