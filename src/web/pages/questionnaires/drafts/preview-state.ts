import { z } from 'zod';
import { FACTS, type Given } from '#domain/ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { type Answer, type Answers, NO_ANSWER } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { parseTyped } from '#domain/questionnaires/kinds/register.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed, TypedFault } from '#domain/questionnaires/typed.js';

/** What somebody tried in a preview. It stands in the address and nowhere else: nothing of it is kept. */
export interface Tried {
  readonly answers: Readonly<Record<string, { readonly typed: Typed; readonly notApplicable: boolean }>>;
  readonly given: Given;
}

const shape = z.record(
  z.string().max(100),
  z.strictObject({
    typed: z.record(z.string().max(80), z.array(z.string().max(1_000)).max(400)),
    notApplicable: z.boolean(),
  }),
);

/** Addresses have an end: texts are cut to what shows that something was written. */
const LONGEST_TEXT = 80;
/** The longest state an address carries. */
const LONGEST = 8_000;

/** What was tried, as an address carries it; what is none says nothing. */
export function answersFrom(encoded: string): Tried['answers'] {
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** The latest answers an address has room for. */
export function encoded(answers: Tried['answers']): string {
  const short = Object.entries(answers).map(([id, { typed, notApplicable }]) => {
    const cut = Object.entries(typed).map(([name, values]) => [
      name,
      values.map((value) => value.slice(0, LONGEST_TEXT)),
    ]);
    return [id, { typed: Object.fromEntries(cut), notApplicable }] as const;
  });
  const write = (from: number) =>
    Buffer.from(JSON.stringify(Object.fromEntries(short.slice(from)))).toString('base64url');
  let from = 0;
  while (from < short.length && write(from).length > LONGEST) from += 1;
  return write(from);
}

/** What is supposed to be stated of the AI system: `tier.gpai`, `role.provider`, `fact.personal-data`. */
export function givenFrom(supposed: readonly string[]): Given {
  const has = (kind: string) => (id: string) => supposed.includes(`${kind}.${id}`);
  return {
    tiers: TIER_IDS.filter(has('tier')),
    roles: ROLE_IDS.filter(has('role')),
    facts: Object.fromEntries(FACTS.filter(has('fact')).map((fact) => [fact, 'yes'])),
  };
}

/** Answers as the questionnaire takes them, and what was refused of the rest. */
export function judged(
  questionnaire: Questionnaire,
  tried: Tried['answers'],
): { readonly answers: Answers; readonly faults: ReadonlyMap<QuestionId, readonly TypedFault[]> } {
  const answers: Record<string, Answer> = {};
  const faults = new Map<QuestionId, readonly TypedFault[]>();
  for (const question of questionsOf(questionnaire)) {
    const said = Object.hasOwn(tried, question.id) ? tried[question.id] : undefined;
    if (said === undefined) continue;
    if (said.notApplicable && question.mayBeNotApplicable) {
      answers[question.id] = { ...NO_ANSWER, status: 'not-applicable', revision: 1 };
      continue;
    }
    const parsed = parseTyped(question, said.typed);
    if (parsed.outcome === 'refused') faults.set(question.id, parsed.faults);
    if (parsed.outcome !== 'value') continue;
    answers[question.id] = { ...NO_ANSWER, status: 'answered', value: parsed.value, revision: 1 };
  }
  return { answers, faults };
}
