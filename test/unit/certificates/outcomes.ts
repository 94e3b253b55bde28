import { BODY_OUTCOMES } from './outcomes-of-bodies.js';
import { DATE_OUTCOMES } from './outcomes-of-dates.js';
import { DOCUMENT_OUTCOMES } from './outcomes-of-documents.js';

/** Every outcome of every check, each on a flawless certificate that was changed. */
export const OUTCOMES = [...DOCUMENT_OUTCOMES, ...DATE_OUTCOMES, ...BODY_OUTCOMES];
