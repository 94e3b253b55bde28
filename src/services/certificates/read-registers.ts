import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const readRegisters =
  ({ content }: Parts): Services['certificates']['registers'] =>
  async (actor) => {
    memberWith(actor, 'certificates.read');
    return content.registers;
  };
