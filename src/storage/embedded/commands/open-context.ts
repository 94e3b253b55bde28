import { Catalogue } from '../collections/catalogue.js';
import type { Store } from '../store/store.js';
import type { Context } from './context.js';
import { Cursors } from './cursors.js';
import { Snapshots } from './snapshots.js';
import { Turns } from './turns.js';

/** Everything commands work on, over a store. Errors: UnknownFormat. */
export async function contextOn(store: Store): Promise<Context> {
  const catalogue = await Catalogue.open(store);
  return { catalogue, cursors: new Cursors(), snapshots: new Snapshots(catalogue), turns: new Turns() };
}
