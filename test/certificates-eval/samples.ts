import type { Sample } from './sample.js';
import { englishCertificates } from './seen/english-certificates.js';
import { otherDocuments } from './seen/other-documents.js';
import { otherLanguages } from './seen/other-languages.js';
import { schemesAndPeople } from './seen/schemes-and-people.js';

/** Whoever improves the reader looks at `seen` and at nothing of the others; `last` is kept for the final figure. */
export type Half = 'seen' | 'unseen' | 'last';
export const HALVES: Readonly<Record<Half, readonly Sample[]>> = {
  seen: [...englishCertificates, ...otherLanguages, ...otherDocuments, ...schemesAndPeople],
  unseen: [],
  last: [],
};
