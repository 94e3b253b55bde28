import { addMonths, formatDay } from '../../dates.js';
import { cannotTell, info, missing, pass, warn } from '../checks/rule.js';
import { dayOf, stated } from '../checks/seen.js';
import type { OtherDocument, OtherRule } from './other-document.js';
import { lookedUp, ofTheVendor, states, stillValid } from './rules-of-many-kinds.js';

/** Self-assessments and attestations are renewed within so many months. Source: CSA's article on Level 2, and an assessor's for Level 1. */
const STAR_MONTHS = 12;

const STAR_LEVEL: OtherRule = {
  id: 'STAR-01',
  title: 'Level',
  judge(seen) {
    const level = stated(seen.facts, 'level');
    if (level === null) return missing(seen, 'level', 'warn');
    if (/1/.test(level)) {
      return warn(
        'Level 1: the vendor answered a questionnaire about itself.',
        'Ask whether a third party assessed it (Level 2).',
      );
    }
    return /attestation/i.test(level)
      ? pass('Level 2 by attestation: an accounting firm’s examination, on top of SOC 2.')
      : pass('Level 2: a third party assessed it, on top of ISO/IEC 27001 or SOC 2.');
  },
};

const STAR_AGE: OtherRule = {
  id: 'STAR-03',
  title: 'Renewed in time',
  judge(seen) {
    const { facts, expires } = seen;
    if (expires !== null) return stillValid('STAR-03').judge(seen);
    const day = dayOf(facts, 'issuedOn');
    if (day === null) return missing(seen, 'issuedOn', 'cannot-tell');
    return addMonths(day, STAR_MONTHS) < facts.on
      ? warn(
          `It is of ${formatDay(day)}, more than ${STAR_MONTHS} months ago.`,
          'See in the registry whether it was renewed.',
        )
      : pass(`It is of ${formatDay(day)}.`);
  },
};

const STAR_AI: OtherRule = {
  id: 'STAR-04',
  title: 'Whether it speaks of AI',
  judge: ({ text }) =>
    /star for ai|ai-caiq|\baicm\b|ai controls matrix/i.test(text)
      ? info('It names the programme’s controls for AI. They are not those of ISO/IEC 42001.')
      : info('It names no controls for AI, so it speaks of the cloud service alone.'),
};

/** An entry or certificate of the Cloud Security Alliance's STAR. What it is: the reference list, DOC-14. */
export const CSA_STAR: OtherDocument = {
  is: 'It belongs to STAR, the registry of the Cloud Security Alliance for cloud services.',
  isNot:
    'It is no certification to ISO/IEC 42001, neither at Level 1 nor at Level 2, nor where it is called STAR for AI.',
  worth: 'Keep it as evidence on cloud security, and ask for the ISO/IEC 42001 certificate beside it.',
  rules: [
    STAR_LEVEL,
    lookedUp(
      'STAR-02',
      'In the registry',
      'Look the vendor up in the STAR Registry of the Cloud Security Alliance: every level is listed there.',
    ),
    STAR_AGE,
    STAR_AI,
    ofTheVendor('STAR-05'),
  ],
};

/** How long each lasts. Source: HITRUST's own assessment handbook. */
const HITRUST_TYPES: Readonly<Record<string, string>> = {
  e1: 'e1: the essential controls, for one year.',
  i1: 'i1: leading practices that are in place, for one year.',
  r2: 'r2: controls chosen by risk, for two years.',
};

const HITRUST_TYPE: OtherRule = {
  id: 'HIT-01',
  title: 'Type of assessment',
  judge(seen) {
    const level = stated(seen.facts, 'level');
    if (level === null) return missing(seen, 'level', 'warn');
    const told = HITRUST_TYPES[level.toLowerCase()];
    return told === undefined
      ? cannotTell(`The type “${level}” is not known here.`, 'See which assessment it is: e1, i1 or r2.')
      : pass(told);
  },
};

const HITRUST_LETTER: OtherRule = {
  id: 'HIT-03',
  title: 'HITRUST’s own letter',
  judge({ text }) {
    if (/self-assessment|readiness assessment/i.test(text)) {
      return warn(
        'It speaks of a self-assessment or a readiness assessment: no assessor validated it.',
        'Ask for the letter of certification.',
      );
    }
    return /\bcertifi(?:ed|cation)\b/i.test(text)
      ? info(
          'It speaks of certification. Only a letter of HITRUST itself certifies; an assessor’s report does not.',
          'See who signed it.',
        )
      : cannotTell(
          'It does not speak of certification in what was read.',
          'Ask for the letter of certification.',
        );
  },
};

const HITRUST_AI: OtherRule = {
  id: 'HIT-04',
  title: 'Whether it speaks of AI',
  judge: ({ text }) =>
    /\bai\b|artificial intelligence/i.test(text)
      ? info('It names AI. What it asks of AI is HITRUST’s own, not ISO/IEC 42001.')
      : info('It names no AI, so it speaks of information security alone.'),
};

/** A letter or certificate of HITRUST. What it is: the reference list, DOC-14. */
export const HITRUST: OtherDocument = {
  is: 'It belongs to HITRUST’s own framework for protecting information.',
  isNot: 'It is no certification to ISO/IEC 42001, of whatever type and with whatever it says of AI.',
  worth: 'Keep it as evidence on security, and ask for the ISO/IEC 42001 certificate beside it.',
  rules: [
    HITRUST_TYPE,
    stillValid('HIT-02', 'An e1 or i1 lasts one year, an r2 two.'),
    HITRUST_LETTER,
    HITRUST_AI,
    ofTheVendor('HIT-05'),
  ],
};

const ACT: OtherRule = {
  id: 'SCH-02',
  title: 'No word on the EU AI Act',
  judge: ({ text }) =>
    /\b(?:EU )?AI Act\b|2024\/1689/i.test(text)
      ? warn(
          'It speaks of the EU AI Act. A private scheme shows no conformity with the Act.',
          'Ask for what shows conformity of the AI system itself.',
        )
      : null,
};

/** A mark of a scheme of its own. What it is: the reference list, DOC-14. */
export const OTHER_SCHEME: OtherDocument = {
  is: 'It belongs to a scheme of its own, with its own rules.',
  isNot: 'It is no certification to ISO/IEC 42001.',
  worth:
    'Keep it as other assurance, read the scheme’s rules, and ask for the ISO/IEC 42001 certificate beside it.',
  rules: [
    states('SCH-01', 'Whose scheme', 'certificationBody', 'What it is worth depends on who runs it.'),
    ACT,
    stillValid('SCH-03'),
    ofTheVendor('SCH-04'),
  ],
};
