import { lastCertificates } from './last/certificates.js';
import { lastOtherDocuments } from './last/other-documents.js';
import type { Sample } from './sample.js';
import { daysAndAnnexes } from './seen/days-and-annexes.js';
import { englishCertificates } from './seen/english-certificates.js';
import { furtherDocuments } from './seen/further-documents.js';
import { furtherLanguages } from './seen/further-languages.js';
import { germanFrenchSpanish } from './seen/german-french-spanish.js';
import { gridsOfDays } from './seen/grids-of-days.js';
import { italianDutchPolishJapanese } from './seen/italian-dutch-polish-japanese.js';
import { japaneseOffices } from './seen/japanese-offices.js';
import { letters } from './seen/letters.js';
import { lettersAndPeople } from './seen/letters-and-people.js';
import { officesAndRules } from './seen/offices-and-rules.js';
import { otherAndJointStandards } from './seen/other-and-joint-standards.js';
import { otherDocuments } from './seen/other-documents.js';
import { papersAndMarks } from './seen/papers-and-marks.js';
import { reportsAndNotices } from './seen/reports-and-notices.js';
import { schedulesAndStamps } from './seen/schedules-and-stamps.js';
import { schemesAndPeople } from './seen/schemes-and-people.js';
import { sentencesAndColumns } from './seen/sentences-and-columns.js';
import { smallBodies } from './seen/small-bodies.js';
import { swissFrenchPolishJapanese } from './seen/swiss-french-polish-japanese.js';
import { westernLanguages } from './seen/western-languages.js';
import { unseenAccountants } from './unseen/accountants.js';
import { unseenApprovalsAndAgents } from './unseen/approvals-and-agents.js';
import { unseenBothSidesOfTheOcean } from './unseen/both-sides-of-the-ocean.js';
import { unseenBritishAndAmericanRegisters } from './unseen/british-and-american-registers.js';
import { unseenGermanAndFrenchBodies } from './unseen/german-and-french-bodies.js';
import { unseenGulfToDanube } from './unseen/gulf-to-danube.js';
import { unseenIndianIrishAndSingaporean } from './unseen/indian-irish-and-singaporean.js';
import { unseenLettersOnTheWay } from './unseen/letters-on-the-way.js';
import { unseenNeighbouringStandards } from './unseen/neighbouring-standards.js';
import { unseenPeopleAtCourses } from './unseen/people-at-courses.js';
import { unseenRegistriesAndOwnPapers } from './unseen/registries-and-own-papers.js';
import { unseenSeveralStandards } from './unseen/several-standards.js';
import { unseenSpanishItalianDutchJapanese } from './unseen/spanish-italian-dutch-japanese.js';

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
    ...sentencesAndColumns,
    ...schedulesAndStamps,
    ...germanFrenchSpanish,
    ...italianDutchPolishJapanese,
    ...furtherDocuments,
    ...lettersAndPeople,
    ...smallBodies,
    japaneseOffices,
    ...reportsAndNotices,
    ...papersAndMarks,
    ...gridsOfDays,
    ...officesAndRules,
    ...otherAndJointStandards,
    ...swissFrenchPolishJapanese,
  ],
  unseen: [
    ...unseenGulfToDanube,
    ...unseenBothSidesOfTheOcean,
    ...unseenAccountants,
    ...unseenLettersOnTheWay,
    ...unseenPeopleAtCourses,
    ...unseenRegistriesAndOwnPapers,
    ...unseenApprovalsAndAgents,
    ...unseenBritishAndAmericanRegisters,
    ...unseenGermanAndFrenchBodies,
    ...unseenIndianIrishAndSingaporean,
    ...unseenNeighbouringStandards,
    ...unseenSeveralStandards,
    ...unseenSpanishItalianDutchJapanese,
  ],
  last: [...lastCertificates, ...lastOtherDocuments],
};
