import { AGGREGATIONS } from './aggregations.js';
import { BULK_WRITES } from './bulk-writes.js';
import type { Case } from './contract-case.js';
import { CURSORS } from './cursors.js';
import { ERRORS } from './errors.js';
import { FILTERS } from './filters.js';
import { FIND_AND_MODIFY } from './find-and-modify.js';
import { INDEX_USE } from './index-use.js';
import { INDEXES } from './indexes.js';
import { LIBRARIES } from './libraries.js';
import { LISTS } from './lists.js';
import { ORDER } from './order.js';
import { PORTAL } from './portal.js';
import { PROJECTIONS } from './projections.js';
import { UPDATES } from './updates.js';
import { UPSERTS } from './upserts.js';
import { VALUES } from './values.js';

/** All that is promised, by matter. */
export const MATTERS: Readonly<Record<string, readonly Case[]>> = {
  'A database': VALUES,
  'A filter': FILTERS,
  'An order': ORDER,
  'A projection': PROJECTIONS,
  'A cursor': CURSORS,
  'An update': UPDATES,
  'A list': LISTS,
  'An upsert': UPSERTS,
  'A findAndModify': FIND_AND_MODIFY,
  'A batch of writes': BULK_WRITES,
  'An index': [...INDEXES, ...INDEX_USE],
  'An aggregation': AGGREGATIONS,
  'An engine': ERRORS,
  'The portal': PORTAL,
  'The libraries': LIBRARIES,
};
