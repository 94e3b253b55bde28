import type { Assessment } from '#domain/assessments/assessment.js';
import { letterAbout } from '#domain/assessments/letters.js';
import { type AssessmentAction, TRANSITIONS, type Transition } from '#domain/assessments/transitions.js';
import type { AuditActor, Json } from '#domain/audit/event.js';
import type { AssessmentGuard, AssessmentPatch, Deed } from '#storage/contract.js';
import type { World } from '../world.js';

/** An action on an assessment as storage takes it: `change(id, guard, patch, deed)`. */
export interface Movement {
  readonly guard: AssessmentGuard;
  readonly patch: AssessmentPatch;
  readonly deed: Deed | null;
}

export interface Move {
  readonly action: AssessmentAction;
  readonly doer: AuditActor;
  readonly patch?: AssessmentPatch;
  readonly payload?: Json;
  /** The revision the doer saw, where a change in between would make the deed another one. */
  readonly expected?: number;
  /** Whether the letters of the deed go out; they do unless told. */
  readonly tell?: boolean;
  /** What its letters are written for, where the same letter goes out once more. */
  readonly occasion?: string;
}

/** Reads an action off the table: the states it may start from, the next state, its event and its letters. */
export function movement(
  world: World,
  assessment: Assessment,
  { action, doer, patch = {}, payload = {}, tell = true, expected, occasion }: Move,
): Movement {
  const { from, to, audit, letters }: Transition = TRANSITIONS[action];
  const after = { ...assessment, ...patch };
  const mails = tell ? letters.map((template) => letterAbout(after, template, occasion)) : [];
  const { round, invitation } = assessment;
  const seen = expected === undefined ? {} : { revision: expected };
  return {
    guard: { states: from, round, invitation: invitation.number, ...seen },
    patch: to === null ? patch : { ...patch, state: to },
    deed: audit === null ? null : { action: audit, actor: doer, at: world.now(), payload, mails },
  };
}
