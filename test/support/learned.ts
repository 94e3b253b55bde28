import { join } from 'node:path';
import { projectRoot } from '#roof/config.js';

/** Path of what the reader learned, as it is shipped. */
export const LEARNED = join(projectRoot(), 'seeds/reader/fields.json');
