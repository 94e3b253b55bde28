import { z } from 'zod';
import { ROLE_IDS, TIER_IDS } from '../ai-systems/tiers-and-roles.js';
import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { FrameworkId, RequirementId } from '../ids.js';
import { CONFIDENCES, type Framework, type Requirement } from './framework.js';

/** Whom an obligation concerns, and from when: tiers, roles and days that exist. */
const applicationShape = z.strictObject({
  tiers: z.array(z.enum(TIER_IDS)).max(TIER_IDS.length),
  roles: z.array(z.enum(ROLE_IDS)).min(1, 'Name at least one role.').max(ROLE_IDS.length),
  from: z.array(z.strictObject({ date: dateShape, for: textShape(200) })).max(20),
});

const editionShape = z.strictObject({
  edition: textShape(40),
  number: textShape(40).nullable(),
  note: textShape(500).exactOptional(),
});

/** A framework as it stands in a file. */
export const frameworkShape = z.strictObject({
  id: idShape<FrameworkId>(),
  version: textShape(40),
  title: textShape(200),
  short: textShape(40).exactOptional(),
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
        confidence: z.enum(CONFIDENCES).exactOptional(),
        note: textShape(800).exactOptional(),
        applies: applicationShape.exactOptional(),
        editions: z.array(editionShape).min(1).max(20).exactOptional(),
        evidence: z.array(textShape(400)).min(1).max(20).exactOptional(),
        sources: z.array(textShape(500)).min(1).max(20).exactOptional(),
      }),
    )
    .min(1, 'A framework holds at least one requirement.')
    .max(5_000, 'A framework holds at most 5,000 requirements.'),
});

export type FrameworkVerdict = { readonly framework: Framework } | { readonly faults: readonly Fault[] };

/**
 * Proves a framework: its shape, unique ids and numbers, parents that exist and come to an end, tiers, roles and editions
 * named once, days of application in order. Every fault at once.
 */
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
  for (const [at, requirement] of requirements.entries()) {
    const { parent } = requirement;
    faults.push(...repeatedFaults(requirement, `requirements[${at}]`));
    if (parent !== null && !byId.has(parent)) {
      faults.push({ path: `requirements[${at}].parent`, reason: `No requirement is called ${parent}.` });
    } else if (isItsOwnAncestor(requirement, byId)) {
      faults.push({ path: `requirements[${at}].parent`, reason: 'Its parents lead back to itself.' });
    }
  }
  return faults;
}

/** What one requirement says twice or out of order. */
function repeatedFaults({ applies, editions }: Requirement, path: string): Fault[] {
  const lists: readonly { readonly at: string; readonly said: readonly string[] }[] = [
    { at: 'applies.tiers', said: applies?.tiers ?? [] },
    { at: 'applies.roles', said: applies?.roles ?? [] },
    { at: 'editions', said: editions?.map(({ edition }) => edition) ?? [] },
  ];
  const twice = lists.flatMap(({ at, said }) =>
    said.flatMap((each, index) =>
      said.indexOf(each) < index
        ? [{ path: `${path}.${at}[${index}]`, reason: `${each} is already named.` }]
        : [],
    ),
  );
  const days = applies?.from.map(({ date }) => date) ?? [];
  const early = days.findIndex((day, index) => day < (days[index - 1] ?? day));
  return early < 0
    ? twice
    : [
        ...twice,
        { path: `${path}.applies.from[${early}].date`, reason: 'This day is before the one above it.' },
      ];
}

function isItsOwnAncestor(requirement: Requirement, byId: ReadonlyMap<RequirementId, Requirement>): boolean {
  const passed = new Set<RequirementId>();
  let { parent } = requirement;
  while (parent !== null && !passed.has(parent)) {
    if (parent === requirement.id) return true;
    passed.add(parent);
    parent = byId.get(parent)?.parent ?? null;
  }
  return false;
}
