import { z } from 'zod';
import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { Framework } from '../frameworks/framework.js';
import type { CrosswalkId, FrameworkId, RequirementId } from '../ids.js';
import { type Crosswalk, SURENESS } from './crosswalk.js';
import { RELATIONS } from './relation.js';

/** A crosswalk as it stands in a file. */
export const crosswalkShape = z.strictObject({
  id: idShape<CrosswalkId>(),
  from: idShape<FrameworkId>(),
  to: idShape<FrameworkId>(),
  version: textShape(40),
  asOf: dateShape,
  sources: z.array(textShape(500)).min(1, 'Name at least one source.').max(100),
  caveats: z.array(textShape(800)).max(50),
  relations: z
    .array(
      z.strictObject({
        from: idShape<RequirementId>(),
        to: idShape<RequirementId>(),
        relation: z.enum(RELATIONS),
        confidence: z.enum(SURENESS),
        source: textShape(500),
      }),
    )
    .min(1, 'A crosswalk holds at least one relation.')
    .max(20_000, 'A crosswalk holds at most 20,000 relations.'),
  leftOut: z
    .array(z.strictObject({ from: textShape(200), to: textShape(200), reason: textShape(500) }))
    .min(1)
    .max(5_000)
    .exactOptional(),
});

export type CrosswalkVerdict = { readonly crosswalk: Crosswalk } | { readonly faults: readonly Fault[] };

/**
 * Proves a crosswalk against the frameworks there are: its shape, two different frameworks that exist, requirements that
 * exist in them, each pair related once. Every fault at once.
 */
export function checkCrosswalk(input: unknown, frameworks: readonly Framework[]): CrosswalkVerdict {
  const large = tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = crosswalkShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const crosswalk: Crosswalk = parsed.data;
  const faults = [
    ...(crosswalk.from === crosswalk.to
      ? [{ path: 'to', reason: 'A crosswalk leads to another framework.' }]
      : []),
    ...endFaults(crosswalk, 'from', frameworks),
    ...endFaults(crosswalk, 'to', frameworks),
    ...repeatedFaults(crosswalk),
  ];
  return faults.length > 0 ? { faults } : { crosswalk };
}

/** Faults of one end: a framework nobody knows, requirements it does not have. */
function endFaults(
  crosswalk: Crosswalk,
  end: 'from' | 'to',
  frameworks: readonly Framework[],
): readonly Fault[] {
  const framework = frameworks.find(({ id }) => id === crosswalk[end]);
  if (framework === undefined) return [{ path: end, reason: `No framework is called ${crosswalk[end]}.` }];
  const known = new Set(framework.requirements.map(({ id }) => id));
  return crosswalk.relations.flatMap((related, at) =>
    known.has(related[end])
      ? []
      : [
          {
            path: `relations[${at}].${end}`,
            reason: `${framework.id} has no requirement called ${related[end]}.`,
          },
        ],
  );
}

function repeatedFaults({ relations }: Crosswalk): readonly Fault[] {
  const seen = new Set<string>();
  return relations.flatMap(({ from, to }, at) => {
    const pair = `${from} ${to}`;
    if (seen.has(pair))
      return [{ path: `relations[${at}]`, reason: `${from} and ${to} are already related.` }];
    seen.add(pair);
    return [];
  });
}
