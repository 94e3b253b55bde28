import { z } from 'zod';
import { type Fault, faultsOf } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { CalendarDate } from '../dates.js';
import type { Framework } from '../frameworks/framework.js';
import type { FrameworkId, RequirementId } from '../ids.js';
import { questionsOf } from '../questionnaires/asked.js';
import type { Mapping, Question, Questionnaire } from '../questionnaires/questionnaire.js';
import { CHANGE_KINDS, type ChangeKind } from './overtaken.js';

/** Which answers a change of an AI system may overtake: those to questions mapped to one of these requirements. */
export interface ReassessmentRules {
  readonly asOf: CalendarDate;
  /** What the whole rests on; shown wherever the rules are. */
  readonly honesty: string;
  readonly changes: readonly {
    readonly change: ChangeKind;
    readonly touches: readonly {
      /** Why, in a sentence. */
      readonly because: string;
      readonly requirements: readonly Mapping[];
    }[];
  }[];
}

/** A question that a change bears on, and why. */
export interface Touched {
  readonly question: Question;
  readonly because: readonly { readonly kind: ChangeKind; readonly because: string }[];
}

/** No change touches anything. */
export const NO_REASSESSMENT_RULES: ReassessmentRules = {
  asOf: '2026-11-22' as CalendarDate,
  honesty: '',
  changes: [],
};

/** Rules as they stand in a file. */
export const reassessmentShape = z.strictObject({
  asOf: dateShape,
  honesty: textShape(400),
  changes: z
    .array(
      z.strictObject({
        change: z.enum(CHANGE_KINDS),
        touches: z
          .array(
            z.strictObject({
              because: textShape(200),
              requirements: z
                .array(
                  z.strictObject({
                    framework: idShape<FrameworkId>(),
                    requirement: idShape<RequirementId>(),
                  }),
                )
                .min(1)
                .max(200),
            }),
          )
          .min(1)
          .max(20),
      }),
    )
    .max(CHANGE_KINDS.length),
});

/** Proves the rules against the frameworks: every fault at once, with its path. */
export function checkReassessmentRules(
  json: unknown,
  frameworks: readonly Framework[],
): { readonly rules: ReassessmentRules } | { readonly faults: readonly Fault[] } {
  const parsed = reassessmentShape.safeParse(json);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const rules = parsed.data;
  const faults = [...strayRequirements(rules, frameworks), ...repeatedChanges(rules)];
  return faults.length > 0 ? { faults } : { rules };
}

function strayRequirements({ changes }: ReassessmentRules, frameworks: readonly Framework[]): Fault[] {
  const known = new Set(
    frameworks.flatMap(({ id, requirements }) =>
      requirements.map((requirement) => `${id} ${requirement.id}`),
    ),
  );
  return changes.flatMap(({ touches }, at) =>
    touches.flatMap(({ requirements }, group) =>
      requirements.flatMap(({ framework, requirement }, nth) =>
        known.has(`${framework} ${requirement}`)
          ? []
          : [
              {
                path: `changes[${at}].touches[${group}].requirements[${nth}]`,
                reason: `${framework} has no requirement ${requirement}.`,
              },
            ],
      ),
    ),
  );
}

const repeatedChanges = ({ changes }: ReassessmentRules): Fault[] =>
  changes.flatMap(({ change }, at) =>
    changes.findIndex((other) => other.change === change) < at
      ? [{ path: `changes[${at}].change`, reason: `What ${change} touch is said above already.` }]
      : [],
  );

/** The questions that changes of these kinds bear on, in the order of the questionnaire, each with its reasons. */
export function touchedQuestions(
  rules: ReassessmentRules,
  questionnaire: Questionnaire,
  kinds: ReadonlySet<ChangeKind>,
): readonly Touched[] {
  const groups = rules.changes
    .filter(({ change }) => kinds.has(change))
    .flatMap(({ change: kind, touches }) =>
      touches.map(({ because, requirements }) => ({
        kind,
        because,
        named: new Set(requirements.map(nameOf)),
      })),
    );
  return questionsOf(questionnaire).flatMap((question) => {
    const named = question.mappings.map(nameOf);
    const because = groups
      .filter((group) => named.some((name) => group.named.has(name)))
      .map(({ kind, because: why }) => ({ kind, because: why }));
    return because.length === 0 ? [] : [{ question, because }];
  });
}

const nameOf = ({ framework, requirement }: Mapping): string => `${framework} ${requirement}`;
