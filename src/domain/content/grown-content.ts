import { canonicalJson } from '../canonical-json.js';
import type { Crosswalk } from '../crosswalks/crosswalk.js';
import { checkCrosswalk } from '../crosswalks/definition.js';
import type { Instant } from '../dates.js';
import { checkFramework } from '../frameworks/definition.js';
import type { Framework } from '../frameworks/framework.js';
import type { Content } from './prove-content.js';

/** A framework or a crosswalk that whoever runs the portal imported, as it is kept. */
export type ImportedDefinition = (
  | { readonly kind: 'framework'; readonly definition: Framework }
  | { readonly kind: 'crosswalk'; readonly definition: Crosswalk }
) & { readonly at: Instant };

/** An imported definition the portal works without, and why. */
export interface LeftOut {
  readonly imported: ImportedDefinition;
  readonly reason: string;
}

/**
 * What is shipped with what was imported beside it: of one id the version imported last. What is shipped wins over an
 * imported definition of its name, and what does not hold any more is left out, so that a new release always starts.
 */
export function grownContent(
  shipped: Content,
  imported: readonly ImportedDefinition[],
): { readonly content: Content; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const byAge = imported.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const holds = (each: ImportedDefinition, frameworks: readonly Framework[]): boolean => {
    const reason = whyNot(each, shipped, frameworks);
    if (reason !== null) leftOut.push({ imported: each, reason });
    return reason === null;
  };
  const frameworks = new Map(shipped.frameworks.map((each) => [each.id, each]));
  for (const each of byAge) {
    if (each.kind === 'framework' && holds(each, [])) frameworks.set(each.definition.id, each.definition);
  }
  const known = [...frameworks.values()];
  const crosswalks = new Map(shipped.crosswalks.map((each) => [each.id, each]));
  for (const each of byAge) {
    if (each.kind === 'crosswalk' && holds(each, known)) crosswalks.set(each.definition.id, each.definition);
  }
  return { content: { ...shipped, frameworks: known, crosswalks: [...crosswalks.values()] }, leftOut };
}

/** Why the portal works without an imported definition; null where it takes it. */
function whyNot(
  { kind, definition }: Pick<ImportedDefinition, 'kind' | 'definition'>,
  shipped: Content,
  frameworks: readonly Framework[],
): string | null {
  const names: readonly string[] = (kind === 'framework' ? shipped.frameworks : shipped.crosswalks).map(
    ({ id }) => id,
  );
  if (names.includes(definition.id)) return `The portal ships a ${kind} called ${definition.id}.`;
  const verdict = kind === 'framework' ? checkFramework(definition) : checkCrosswalk(definition, frameworks);
  const [fault] = 'faults' in verdict ? verdict.faults : [];
  return fault === undefined ? null : `${fault.path}: ${fault.reason}`;
}

/** Whether two definitions say the same. */
export const saysTheSame = (
  a: ImportedDefinition['definition'],
  b: ImportedDefinition['definition'],
): boolean => canonicalJson(a) === canonicalJson(b);
