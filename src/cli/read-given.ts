import { type Given, NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { faultsOf, tooMuch } from '#domain/content/fault.js';
import { BadInput } from './bad-input.js';
import type { Io } from './command.js';
import { readJson } from './read-definition.js';
import { givenShape } from './shapes/given-shape.js';

/** A file of what is stated of an AI system; nothing where no file is named. Throws BadInput with every fault. */
export async function readGiven(io: Io, file: string): Promise<Given> {
  if (file === '') return NOTHING_GIVEN;
  const json = await readJson(io, file);
  const large = tooMuch(json);
  const parsed = givenShape.safeParse(large === null ? json : null);
  if (parsed.success) return parsed.data;
  const faults = large === null ? faultsOf(parsed.error) : [large];
  throw new BadInput(faults.map((fault) => ({ file, ...fault })));
}
