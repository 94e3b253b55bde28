import { z } from 'zod';
import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { FrameworkId, RequirementId } from '../ids.js';
import type { Framework, Requirement } from './framework.js';

/** A framework as it stands in a file. */
export const frameworkShape = z.strictObject({
  id: idShape<FrameworkId>(),
  version: textShape(40),
  title: textShape(200),
  publisher: textShape(200),
  asOf: dateShape,
  sources: z.array(textShape(500)).min(1, 'Name at least one source.').max(100),
  caveats: z.array(textShape(800)).max(50),
  requirements: z
    .array(
      z.strictObject({
        id: idShape<RequirementId>(),
        number: textShape(40),
        title: textShape(300),
        summary: textShape(1_000),
        parent: idShape<RequirementId>().nullable(),
      }),
    )
    .min(1, 'A framework holds at least one requirement.')
    .max(5_000, 'A framework holds at most 5,000 requirements.'),
});

export type FrameworkVerdict = { readonly framework: Framework } | { readonly faults: readonly Fault[] };

/** Proves a framework: its shape, unique ids and numbers, parents that exist and come to an end. Every fault at once. */
export function checkFramework(input: unknown): FrameworkVerdict {
  const large = tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = frameworkShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const faults = requirementFaults(parsed.data.requirements);
  return faults.length > 0 ? { faults } : { framework: parsed.data };
}

function requirementFaults(requirements: readonly Requirement[]): readonly Fault[] {
  const faults: Fault[] = [];
  const byId = new Map<RequirementId, Requirement>();
  const numbers = new Set<string>();
  for (const [at, requirement] of requirements.entries()) {
    const path = `requirements[${at}]`;
    if (byId.has(requirement.id))
      faults.push({ path: `${path}.id`, reason: `Another requirement is already called ${requirement.id}.` });
    if (numbers.has(requirement.number))
      faults.push({
        path: `${path}.number`,
        reason: `Another requirement already has the number ${requirement.number}.`,
      });
    byId.set(requirement.id, requirement);
    numbers.add(requirement.number);
  }
  for (const [at, { parent }] of requirements.entries()) {
    if (parent !== null && !byId.has(parent)) {
      faults.push({ path: `requirements[${at}].parent`, reason: `No requirement is called ${parent}.` });
    } else if (isItsOwnAncestor(requirements[at], byId)) {
      faults.push({ path: `requirements[${at}].parent`, reason: 'Its parents lead back to itself.' });
    }
  }
  return faults;
}

function isItsOwnAncestor(
  requirement: Requirement | undefined,
  byId: ReadonlyMap<RequirementId, Requirement>,
): boolean {
  const passed = new Set<RequirementId>();
  let parent = requirement?.parent ?? null;
  while (parent !== null && !passed.has(parent)) {
    if (parent === requirement?.id) return true;
    passed.add(parent);
    parent = byId.get(parent)?.parent ?? null;
  }
  return false;
}
