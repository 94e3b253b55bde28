import { HOUR, later } from '#domain/dates.js';
import { eachAlone } from '../background/each-alone.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** A file comes and goes within a request; an hour later none is still at it. */
const KEPT = HOUR;

/** Whatever a crash or a change cut loose from its entry: entries say whether it stays. */
export const sweepLibraries =
  ({ storage, world }: Parts): Services['background']['sweepLibraries'] =>
  async () => {
    const before = later(world.now(), -KEPT);
    const loose = await storage
      .acrossAll('files of libraries whose coming or going was cut short')
      .looseLibraryDocuments(before);
    return eachAlone(world.log)(
      loose,
      ({ id }) => ({ document: id }),
      async ({ id, organisationId }) => {
        const { documents } = storage.within(organisationId).library;
        if (await documents.isNamed(id)) await documents.fasten(id);
        else await documents.remove(id, before);
      },
    );
  };
