import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const isSetUp =
  ({ storage }: Parts): Services['organisations']['isSetUp'] =>
  async () =>
    !(await storage.organisations.none());
