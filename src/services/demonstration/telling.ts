import type { Storage } from '#storage/contract.js';
import type { Services } from '../contract.js';
import type { StoryClock } from './story-clock.js';

/** What each step of the telling works with. */
export interface Telling {
  readonly storage: Storage;
  /** Over the story's clock. */
  readonly services: Services;
  readonly clock: StoryClock;
  readonly password: string;
}
