import type { Registers } from '#domain/registers/registers.js';
import { checkRegisters } from '#domain/registers/registers-definition.js';
import { shipped } from '../content/shipped.js';

/** The registers as they are shipped. */
export function shippedRegisters(): Registers {
  const [file] = shipped('registers');
  const verdict = checkRegisters(file?.json);
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
  return verdict.registers;
}
