import { cannotTell, info, missing, pass } from '../checks/rule.js';
import { stated } from '../checks/seen.js';
import type { OtherDocument, OtherRule } from './other-document.js';
import { always, states, stillValid } from './rules-of-many-kinds.js';

/**
 * What PECB asks for beside the exam. Source: its table as a training partner prints it (second hand, not read at PECB);
 * that of Foundation: a course guide. Null: could not be established.
 */
const EXPERIENCE: Readonly<Record<string, string | null>> = {
  Foundation: 'no experience',
  'Provisional Implementer': 'no experience',
  Implementer: 'two years of work, one of them in AI management, and 200 hours of work on such a system',
  'Lead Implementer':
    'five years of work, two of them in AI management, and 300 hours of work on such a system',
  'Senior Lead Implementer':
    'ten years of work, seven of them in AI management, and 1,000 hours of work on such a system',
  'Lead Auditor': null,
};

const LEVEL: OtherRule = {
  id: 'PER-02',
  title: 'Level',
  judge(seen) {
    const level = stated(seen.facts, 'level');
    return level === null ? missing(seen, 'level', 'warn') : pass(level);
  },
};

const ASKED: OtherRule = {
  id: 'PER-03',
  title: 'What the scheme asks for',
  judge({ facts }) {
    const [level, scheme] = [stated(facts, 'level'), stated(facts, 'certificationBody')];
    if (level === null) return null;
    if (scheme !== null && !/\bpecb\b/i.test(scheme)) {
      return cannotTell(`What ${scheme} asks for beside the exam is not known here.`, SCHEME_PAGE);
    }
    const asked = EXPERIENCE[level] ?? null;
    if (asked === null) {
      return cannotTell('What PECB asks for at this level could not be established.', SCHEME_PAGE);
    }
    const who = scheme === null ? 'PECB, where it is theirs,' : 'PECB';
    return info(`${who} asks for ${asked}, as a partner prints its table; not checked with PECB.`);
  },
};
const SCHEME_PAGE = 'See the scheme’s own page for the experience it asks for.';

const UNDER_17024: OtherRule = {
  id: 'PER-05',
  title: 'Certification of persons',
  judge: ({ text }) =>
    /17024/.test(text)
      ? info(
          'It names ISO/IEC 17024, the rules for bodies that certify persons. That says nothing about certifying organisations.',
        )
      : null,
};

/** Certification of a person. What it is: the reference list, DOC-07. */
export const PERSON: OtherDocument = {
  is: 'It certifies what one person knows and has done.',
  isNot: 'It certifies a person, no organisation: nobody looked at the vendor’s AI management system for it.',
  worth:
    'It can show that the vendor has people who know the standard. Ask for the certificate of the organisation.',
  rules: [
    states('PER-01', 'Whose it is', 'holder', 'It should be somebody who works for the vendor.'),
    LEVEL,
    ASKED,
    stillValid('PER-04', 'Some levels have none.'),
    UNDER_17024,
  ],
};

/** Proof of a course. What it is: the reference list, DOC-08. */
export const TRAINING: OtherDocument = {
  is: 'Somebody attended or finished a course.',
  isNot: 'It certifies nobody: neither the person’s competence, nor the vendor’s management system.',
  worth: 'It can show that people were trained. Ask for the certificate of the organisation.',
  rules: [
    states('TRN-01', 'Who attended', 'holder', 'It should be somebody who works for the vendor.'),
    always(
      'TRN-02',
      'Attended, not examined',
      'Attendance needs no exam; where one was passed, that stands on a certificate of the person.',
    ),
  ],
};
