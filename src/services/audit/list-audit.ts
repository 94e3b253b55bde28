import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

const PAGE_SIZE = 50;

export const listAudit =
  ({ storage }: Parts): Services['audit']['list'] =>
  async (actor, query) => {
    const { organisationId } = memberWith(actor, 'audit.read');
    return await storage.within(organisationId).audit.list({ ...query, size: PAGE_SIZE });
  };
