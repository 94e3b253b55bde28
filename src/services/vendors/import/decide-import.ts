import { NotFound, Stale } from '#domain/errors.js';
import { memberWith } from '../../authorise.js';
import type { Services } from '../../contract.js';
import type { Parts } from '../../parts.js';

export const decideImport =
  ({ storage, world }: Parts): Services['vendorImports']['decide'] =>
  async (actor, id, { revision, ...decided }) => {
    const { organisationId } = memberWith(actor, 'vendors.change');
    const { vendorImports } = storage.within(organisationId);
    if ((await vendorImports.decide(id, revision, { ...decided, changedAt: world.now() })) !== null) return;
    if ((await vendorImports.read(id)) === null) throw new NotFound();
    throw new Stale('import-overtaken');
  };
