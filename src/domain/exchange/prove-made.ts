import type { Fault } from '../content/fault.js';
import { checkCrosswalk } from '../crosswalks/definition.js';
import { checkFramework } from '../frameworks/definition.js';
import type { Framework } from '../frameworks/framework.js';
import { checkQuestionnaire } from '../questionnaires/definition.js';
import type { Made } from './reading.js';

/** A definition that was made, and what is wrong with it. */
export interface Proof extends Made {
  readonly faults: readonly Fault[];
}

/** Proves what was read from one file, each against the frameworks there are and those the file brings along. */
export function proveMade(made: readonly Made[], frameworks: readonly Framework[]): readonly Proof[] {
  const brought = made.flatMap(({ kind, json }) => {
    const verdict = kind === 'framework' ? checkFramework(json) : null;
    return verdict !== null && 'framework' in verdict ? [verdict.framework] : [];
  });
  const known = [...brought, ...frameworks.filter(({ id }) => brought.every((each) => each.id !== id))];
  return made.map((each) => ({ ...each, faults: faultsOf(each, known) }));
}

function faultsOf({ kind, json }: Made, frameworks: readonly Framework[]): readonly Fault[] {
  const verdict =
    kind === 'framework'
      ? checkFramework(json)
      : kind === 'crosswalk'
        ? checkCrosswalk(json, frameworks)
        : checkQuestionnaire(json, frameworks);
  return 'faults' in verdict ? verdict.faults : [];
}
