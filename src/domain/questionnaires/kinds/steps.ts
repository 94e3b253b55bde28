import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { pointsShape } from '../../content/shapes.js';
import type { Points } from './kind.js';

/** Points from a number on. */
interface Step {
  readonly from: number;
  readonly points: number;
}

/** Points by steps as they stand in a file; none: not scored. */
export const stepsShape = (from: z.ZodNumber) =>
  z
    .array(z.strictObject({ from, points: pointsShape }))
    .max(30)
    .default([]);

interface Stepped {
  readonly points: readonly Step[];
  readonly weight: number;
  /** The numbers an answer may give. */
  readonly min: number | null;
  readonly max: number | null;
}

/** Steps given twice or out of reach, and a weight that decides nothing. */
export function stepFaults({ points, weight, min, max }: Stepped): readonly Fault[] {
  const found = points.flatMap(({ from }, at) => {
    const path = `points[${at}].from`;
    const isTwice = points.findIndex((other) => other.from === from) < at;
    return [
      ...(isTwice ? [{ path, reason: `Points from ${from} are already given above.` }] : []),
      ...(max !== null && from > max ? [{ path, reason: `No number allowed reaches ${from}.` }] : []),
    ];
  });
  return weight === 0 ? found : [...found, ...weightFaults(points, min)];
}

/** A weight needs steps that differ; numbers below all of them earn 0, where such are allowed. */
function weightFaults(points: readonly Step[], min: number | null): readonly Fault[] {
  if (points.length === 0) return [{ path: 'points', reason: 'It has a weight but no points.' }];
  const hasBelow = min === null || points.every(({ from }) => from > min);
  const earned = new Set([...points.map((step) => step.points), ...(hasBelow ? [0] : [])]);
  return earned.size > 1
    ? []
    : [{ path: 'points', reason: 'Every number earns the same, so the weight decides nothing.' }];
}

/** The highest step reached wins; below all of them is 0. `said` is the number in words. */
export function scoreSteps(points: readonly Step[], given: number, said: string): Points {
  if (points.length === 0) return { points: null, reason: 'not scored' };
  const steps = points.toSorted((a, b) => a.from - b.from);
  const place = steps.findLastIndex(({ from }) => from <= given);
  const reached = steps[place];
  if (reached === undefined) return { points: 0, reason: `${said} is below every step = 0` };
  const next = steps[place + 1];
  const range = next === undefined ? `${reached.from} or more` : `from ${reached.from} to under ${next.from}`;
  return { points: reached.points, reason: `${said}: ${range} = ${reached.points}` };
}
