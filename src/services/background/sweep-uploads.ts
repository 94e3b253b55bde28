import { HOUR, later } from '#domain/dates.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** An upload is attached by the request that brings it; an hour later no request is still at it. */
const KEPT = HOUR;

export const sweepUploads =
  ({ storage, world }: Parts): Services['background']['sweepUploads'] =>
  () =>
    storage.acrossAll('uploads nobody attached are thrown away').sweepUploads(later(world.now(), -KEPT));
