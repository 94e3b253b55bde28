import { lastCertificates } from './last/certificates.js';
import { lastOtherDocuments } from './last/other-documents.js';
import type { Sample } from './sample.js';
import { daysAndAnnexes } from './seen/days-and-annexes.js';
import { englishCertificates } from './seen/english-certificates.js';
import { furtherLanguages } from './seen/further-languages.js';
import { letters } from './seen/letters.js';
import { otherDocuments } from './seen/other-documents.js';
import { schemesAndPeople } from './seen/schemes-and-people.js';
import { westernLanguages } from './seen/western-languages.js';
import { unseenEnglish } from './unseen/english.js';
import { unseenFurtherLanguages } from './unseen/further-languages.js';
import { unseenGermanFrenchSpanish } from './unseen/german-french-spanish.js';
import { unseenLettersAndPeople } from './unseen/letters-and-people.js';
import { unseenOtherDocuments } from './unseen/other-documents.js';
import { unseenSchedulesAndStamps } from './unseen/schedules-and-stamps.js';

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
  unseen: [
    ...unseenEnglish,
    ...unseenSchedulesAndStamps,
    ...unseenGermanFrenchSpanish,
    ...unseenFurtherLanguages,
    ...unseenOtherDocuments,
    ...unseenLettersAndPeople,
  ],
  last: [...lastCertificates, ...lastOtherDocuments],
};
