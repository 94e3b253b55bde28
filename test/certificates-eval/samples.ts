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
import { shownAccountants } from './shown/accountants.js';
import { shownApprovalsAndAgents } from './shown/approvals-and-agents.js';
import { shownBothSidesOfTheOcean } from './shown/both-sides-of-the-ocean.js';
import { shownBritishAndAmericanRegisters } from './shown/british-and-american-registers.js';
import { shownGermanAndFrenchBodies } from './shown/german-and-french-bodies.js';
import { shownGulfToDanube } from './shown/gulf-to-danube.js';
import { shownIndianIrishAndSingaporean } from './shown/indian-irish-and-singaporean.js';
import { shownLastCertificates } from './shown/last-certificates.js';
import { shownLastOtherDocuments } from './shown/last-other-documents.js';
import { shownLettersOnTheWay } from './shown/letters-on-the-way.js';
import { shownNeighbouringStandards } from './shown/neighbouring-standards.js';
import { shownPeopleAtCourses } from './shown/people-at-courses.js';
import { shownRegistriesAndOwnPapers } from './shown/registries-and-own-papers.js';
import { shownSeveralStandards } from './shown/several-standards.js';
import { shownSpanishItalianDutchJapanese } from './shown/spanish-italian-dutch-japanese.js';
import { unseenAmericanAssessors } from './unseen/american-assessors.js';
import { unseenBelfastAndBengaluru } from './unseen/belfast-and-bengaluru.js';
import { unseenContinuitySecurityAndStar } from './unseen/continuity-security-and-star.js';
import { unseenControlsAtServiceOrganisations } from './unseen/controls-at-service-organisations.js';
import { unseenCourseAndExamination } from './unseen/course-and-examination.js';
import { unseenDutchInstitutes } from './unseen/dutch-institutes.js';
import { unseenEnglishQualityAndSecurity } from './unseen/english-quality-and-security.js';
import { unseenFrenchAndSpanish } from './unseen/french-and-spanish.js';
import { unseenGermanAndBilingual } from './unseen/german-and-bilingual.js';
import { unseenHousesOfManyCountries } from './unseen/houses-of-many-countries.js';
import { unseenItalianAndJapanese } from './unseen/italian-and-japanese.js';
import { unseenJointPersonStageAndBill } from './unseen/joint-person-stage-and-bill.js';
import { unseenMadridAndSaintDenis } from './unseen/madrid-and-saint-denis.js';
import { unseenMunichAndPoznan } from './unseen/munich-and-poznan.js';
import { unseenOfficesAndRegistrars } from './unseen/offices-and-registrars.js';
import { unseenPolishDutchFrenchNeighbours } from './unseen/polish-dutch-french-neighbours.js';
import { unseenRegistrationsAndApprovals } from './unseen/registrations-and-approvals.js';
import { unseenSecurityAndQuality } from './unseen/security-and-quality.js';
import { unseenServiceAuditors } from './unseen/service-auditors.js';
import { unseenVillorbaAndTokyo } from './unseen/villorba-and-tokyo.js';
import { unseenWordsByLetter } from './unseen/words-by-letter.js';

/**
 * `seen`: whoever improves the reader looks at them. `shown`: looked at once, after they had given a figure; no rule is
 * written on them, and they tell how well something new reads. `unseen`: never looked at, for the final figure.
 */
export type Part = 'seen' | 'shown' | 'unseen';
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
  shown: [
    ...shownGulfToDanube,
    ...shownBothSidesOfTheOcean,
    ...shownAccountants,
    ...shownLettersOnTheWay,
    ...shownPeopleAtCourses,
    ...shownRegistriesAndOwnPapers,
    ...shownApprovalsAndAgents,
    ...shownBritishAndAmericanRegisters,
    ...shownGermanAndFrenchBodies,
    ...shownIndianIrishAndSingaporean,
    ...shownNeighbouringStandards,
    ...shownSeveralStandards,
    ...shownSpanishItalianDutchJapanese,
    ...shownLastCertificates,
    ...shownLastOtherDocuments,
  ],
  unseen: [
    ...unseenRegistrationsAndApprovals,
    ...unseenOfficesAndRegistrars,
    ...unseenMunichAndPoznan,
    ...unseenDutchInstitutes,
    ...unseenMadridAndSaintDenis,
    ...unseenVillorbaAndTokyo,
    ...unseenAmericanAssessors,
    ...unseenBelfastAndBengaluru,
    ...unseenFrenchAndSpanish,
    ...unseenGermanAndBilingual,
    ...unseenHousesOfManyCountries,
    ...unseenItalianAndJapanese,
    ...unseenSecurityAndQuality,
    ...unseenContinuitySecurityAndStar,
    ...unseenServiceAuditors,
    ...unseenWordsByLetter,
    ...unseenCourseAndExamination,
    ...unseenControlsAtServiceOrganisations,
    ...unseenEnglishQualityAndSecurity,
    ...unseenJointPersonStageAndBill,
    ...unseenPolishDutchFrenchNeighbours,
  ],
};
