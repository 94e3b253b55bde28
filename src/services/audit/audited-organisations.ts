import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** A member's own organisation; every one for the command line. */
export const auditedOrganisations =
  ({ storage }: Parts): Services['audit']['organisations'] =>
  async (actor) => {
    if (actor.kind === 'machine') {
      const all = await storage.acrossAll('the command line lists organisations').organisations.all();
      return all.map(({ id, name }) => ({ id, name }));
    }
    const { organisationId, organisationName } = memberWith(actor, 'audit.read');
    return [{ id: organisationId, name: organisationName }];
  };
