import { z } from 'zod';
import { type Fault, faultsOf, tooMuch } from '#domain/content/fault.js';
import { nearest } from '#domain/content/nearest.js';
import { contradictionsOf } from '#domain/sspa/sspa-path.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import { BadInput } from './bad-input.js';
import type { Io } from './command.js';
import { readJson } from './read-definition.js';
import { sspaShape } from './shapes/sspa-shape.js';

type SspaFile = z.output<typeof sspaShape>;

/** A file of what is known of a supplier to Microsoft. Throws BadInput with every fault, contradictions among them. */
export async function readSspa(io: Io, file: string, rules: SspaRules): Promise<SspaFile> {
  const json = await readJson(io, file);
  const large = tooMuch(json);
  if (large !== null) throw new BadInput([{ file, ...large }]);
  const parsed = sspaShape.safeParse(json);
  const unknown = unknownFaults(json, rules);
  const others = parsed.success ? contradictionFaults(parsed.data, rules) : faultsOf(parsed.error);
  // What is answered to a fact that nobody knows is no second fault.
  const faults = [...others.filter(({ path }) => !unknown.some((each) => each.path === path)), ...unknown];
  if (!parsed.success || faults.length > 0) throw new BadInput(faults.map((fault) => ({ file, ...fault })));
  return parsed.data;
}

/** What a file names, whatever else is wrong with it. */
const namesShape = z.looseObject({
  facts: z.record(z.string(), z.unknown()).catch({}),
  version: z.string().optional().catch(undefined),
});

function unknownFaults(json: unknown, rules: SspaRules): Fault[] {
  const named = namesShape.safeParse(json);
  if (!named.success) return [];
  const { facts, version } = named.data;
  const stray = (path: string, what: string, id: string, known: readonly string[]): Fault[] => {
    if (known.includes(id)) return [];
    const guess = nearest(id, known);
    const hint = guess === null ? `there are: ${known.join(', ')}.` : `did you mean ${guess}?`;
    return [{ path, reason: `No ${what} is called ${id}; ${hint}` }];
  };
  const factIds = rules.facts.map(({ id }) => id);
  const versions = rules.versions.map(({ id }) => id);
  return [
    ...(version === undefined ? [] : stray('version', 'version', version, versions)),
    ...Object.keys(facts).flatMap((id) => stray(`facts.${id}`, 'fact', id, factIds)),
  ];
}

const contradictionFaults = ({ facts }: SspaFile, rules: SspaRules): Fault[] =>
  contradictionsOf(rules, facts).map((found) => ({
    path: 'facts',
    reason: `${found.facts.filter((id) => facts[id] !== undefined).join(', ')}: ${found.says}`,
  }));
