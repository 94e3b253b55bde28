import { tooMuch } from '../../content/fault.js';
import { isLoose } from '../loose.js';
import { type MadeKind, type Reading, refusedReading } from '../reading.js';

/** The field that tells our own definitions apart. */
const TELLING: Readonly<Record<MadeKind, string>> = {
  questionnaire: 'sections',
  framework: 'requirements',
  crosswalk: 'relations',
};

/** Which of our own definitions this is; null for none of them. */
export const nativeKind = (json: unknown): MadeKind | null =>
  (Object.keys(TELLING) as MadeKind[]).find((kind) => isLoose(json) && Array.isArray(json[TELLING[kind]])) ??
  null;

/** Takes a definition in our own form as it is; everything it says is carried over, and what is wrong shows when it is proven. */
export function readNative(json: unknown): Reading {
  const large = tooMuch(json);
  if (large !== null) return refusedReading(large.reason);
  const kind = nativeKind(json);
  return kind === null || !isLoose(json)
    ? refusedReading(
        'It is none of our own definitions: it has neither sections, nor requirements, nor relations.',
      )
    : { made: [{ kind, json }], notCarried: [], notes: [], faults: [] };
}
