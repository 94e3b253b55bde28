import { addMonths, daysBetween, formatDay } from '../../dates.js';
import { cannotTell, fail, info, missing, pass, warn } from '../checks/rule.js';
import { dayOf, type Seen, stated } from '../checks/seen.js';
import type { OtherDocument, OtherRule } from './other-document.js';
import { monthsWords, ofTheVendor, states } from './rules-of-many-kinds.js';

/** After this many months a report no longer tells of today, and the next one is due. Our own choice. */
export const REPORT_MONTHS = 12;

const isType1 = ({ facts }: Seen): boolean => /type (?:1|i)\b(?!i)/i.test(stated(facts, 'reportType') ?? '');

const SOC = /\bSOC ?([123])\b/i;
const ASSURANCE = /\b(ISAE ?3\d{3}|SSAE ?(?:16|18|21))\b/i;

const WHICH: OtherRule = {
  id: 'SOC-01',
  title: 'Which report it is',
  judge({ facts, text }) {
    const said = `${stated(facts, 'standard') ?? ''}\n${text}`;
    const number = SOC.exec(said)?.[1];
    if (number === '1') {
      return warn(
        'It is a SOC 1 report: controls that bear on a customer’s financial reporting, not on security or AI.',
        'Ask for the SOC 2 report where security is the question.',
      );
    }
    if (number === '3') {
      return info(
        'It is a SOC 3 report: for everybody to read, without the tests and their results.',
        'Ask for the SOC 2 report behind it.',
      );
    }
    if (number === '2') return pass('It is a SOC 2 report.');
    const other = ASSURANCE.exec(said)?.[1];
    return other === undefined
      ? cannotTell('Which kind of report it is was not found.', 'See what its first page calls it.')
      : info(`It is a report under ${other.toUpperCase()}. What it covers stands in its description.`);
  },
};

const TYPE: OtherRule = {
  id: 'SOC-02',
  title: 'Design and operation',
  judge(seen) {
    if (stated(seen.facts, 'reportType') === null) return missing(seen, 'reportType', 'warn');
    return isType1(seen)
      ? warn(
          'Type 1: how the controls were designed on one day. It says nothing of whether they worked.',
          'Ask when the type 2 report is due.',
        )
      : pass('Type 2: how the controls were designed and worked over a period.');
  },
};

const PERIOD: OtherRule = {
  id: 'SOC-03',
  title: 'The period it covers',
  judge(seen) {
    if (isType1(seen)) return null;
    const [from, to] = [dayOf(seen.facts, 'periodFrom'), dayOf(seen.facts, 'periodTo')];
    if (from === null) return missing(seen, 'periodFrom', 'warn');
    if (to === null) return missing(seen, 'periodTo', 'warn');
    if (to < from) {
      return fail(
        `Its period would end on ${formatDay(to)}, before it began on ${formatDay(from)}.`,
        'Compare the days with the page.',
      );
    }
    return pass(`${formatDay(from)} to ${formatDay(to)}, ${daysBetween(from, to) + 1} days.`);
  },
};

const AGE: OtherRule = {
  id: 'SOC-04',
  title: 'Recent enough',
  judge(seen) {
    const { facts } = seen;
    const to = dayOf(facts, 'periodTo') ?? (isType1(seen) ? dayOf(facts, 'issuedOn') : null);
    if (to === null) return missing(seen, isType1(seen) ? 'issuedOn' : 'periodTo', 'cannot-tell');
    if (to > facts.on) {
      return warn(`Its period ends only on ${formatDay(to)}.`, 'Compare the days with the page.');
    }
    const ago = `What it covers ended on ${formatDay(to)}, ${monthsWords(to, facts.on)} ago`;
    return addMonths(to, REPORT_MONTHS) < facts.on
      ? warn(`${ago}: more than ${REPORT_MONTHS} months.`, 'Ask for the report on the period since.')
      : pass(`${ago}.`);
  },
};

const BRIDGE: OtherRule = {
  id: 'SOC-05',
  title: 'The time since',
  judge({ facts, text }) {
    if (/\b(?:bridge|gap) letter\b/i.test(text.slice(0, 2_000))) {
      return warn(
        'It is, or holds, a bridge letter: the vendor’s own word that nothing changed since the report.',
        'Ask for the report it refers to, and for the next one.',
      );
    }
    const to = dayOf(facts, 'periodTo');
    if (to === null || to >= facts.on) return null;
    return info(
      `Of the ${monthsWords(to, facts.on)} since it says nothing. A bridge letter would be the vendor’s own word, not the firm’s.`,
    );
  },
};

const OPINION: OtherRule = {
  id: 'SOC-06',
  title: 'The opinion',
  judge({ text }) {
    if (
      /\b(?:qualified opinion|adverse opinion|disclaimer of opinion|basis for (?:qualified|adverse))\b/i.test(
        text,
      )
    ) {
      return warn(
        'Its text speaks of an opinion that is qualified, adverse or withheld.',
        'Read the opinion and what it excepts, and ask what was done about it.',
      );
    }
    return /\bin our opinion,? in all material respects\b/i.test(text)
      ? info(
          'The firm’s opinion was found; exceptions in single tests stand further back.',
          'Read the tests and their results.',
        )
      : cannotTell(
          'The firm’s opinion was not found in what was read.',
          'Read the opinion, and see whether it is qualified.',
        );
  },
};

const SIGNED: OtherRule = {
  id: 'SOC-07',
  title: 'Day of the opinion',
  judge(seen) {
    const [day, to] = [dayOf(seen.facts, 'issuedOn'), dayOf(seen.facts, 'periodTo')];
    if (day === null) return missing(seen, 'issuedOn', 'cannot-tell');
    if (to !== null && day < to) {
      return fail(
        `Signed on ${formatDay(day)}, before the period it judges ended on ${formatDay(to)}.`,
        'Compare the days with the page, then ask the firm.',
      );
    }
    return pass(`Signed on ${formatDay(day)}.`);
  },
};

/** A service auditor's report. What it is: the reference list, DOC-02. */
export const ATTESTATION: OtherDocument = {
  is: 'A firm of accountants examined a description of controls and gave its opinion on them.',
  isNot: 'It is an attestation, no certification, and its criteria do not ask how AI is managed.',
  worth: 'Keep it as evidence on security, and ask for the ISO/IEC 42001 certificate beside it.',
  rules: [
    WHICH,
    TYPE,
    PERIOD,
    AGE,
    BRIDGE,
    OPINION,
    SIGNED,
    states('SOC-08', 'The firm', 'certificationBody', 'Whose opinion it is has to be known.'),
    ofTheVendor('SOC-09'),
  ],
};
