import type { Sample } from './sample.js';
import { daysAndAnnexes } from './seen/days-and-annexes.js';
import { englishCertificates } from './seen/english-certificates.js';
import { furtherLanguages } from './seen/further-languages.js';
import { letters } from './seen/letters.js';
import { otherDocuments } from './seen/other-documents.js';
import { schemesAndPeople } from './seen/schemes-and-people.js';
import { westernLanguages } from './seen/western-languages.js';

/** Whoever improves the reader looks at `seen` and at nothing of the others; `last` is kept for the final figure. */
export type Part = 'seen' | 'unseen' | 'last';
export const PARTS: Readonly<Record<Part, readonly Sample[]>> = {
  seen: [
    ...englishCertificates,
    ...daysAndAnnexes,
    ...westernLanguages,
    ...furtherLanguages,
    ...otherDocuments,
    ...letters,
    ...schemesAndPeople,
  ],
  unseen: [],
  last: [],
};
