import { cannotTell, info, pass, quoted, warn } from '../checks/rule.js';
import { stated } from '../checks/seen.js';
import type { OtherDocument, OtherRule } from './other-document.js';
import { lookedUp, namesAccreditation, ofTheVendor, states, stillValid } from './rules-of-many-kinds.js';

/** Editions by number, the latest known here last. Publication years are common knowledge; check them when one is added. */
const EDITIONS: Readonly<Record<string, { readonly called: string; readonly years: readonly string[] }>> = {
  '27001': { called: 'information security', years: ['2013', '2022'] },
  '27701': { called: 'privacy information', years: ['2019', '2025'] },
  '9001': { called: 'quality', years: ['2008', '2015'] },
  '20000': { called: 'IT services', years: ['2011', '2018'] },
};
const NUMBER = /(?<!\d)(27001|27701|9001|20000)(?!\d)(?:\s*-\s*1)?(?:\s*[:-]\s*((?:19|20)\d{2}))?/;

const EDITION: OtherRule = {
  id: 'STD-01',
  title: 'Standard and edition',
  judge({ facts }) {
    const standard = stated(facts, 'standard');
    const [, number = '', year] = NUMBER.exec(standard ?? '') ?? [];
    const known = EDITIONS[number];
    if (standard === null || known === undefined) {
      return standard === null
        ? cannotTell('No standard was found on it.', 'Type the standard with its edition.')
        : info(`It names ${quoted(standard)}, whose editions are not known here.`);
    }
    const latest = known.years.at(-1) ?? '';
    if (year === undefined) {
      return cannotTell(
        `It names ${quoted(standard)} without an edition; the latest known here is ${latest}.`,
        'Ask which edition it was certified to.',
      );
    }
    if (year === latest)
      return pass(`${standard}: a management system for ${known.called}, in the latest edition known here.`);
    return known.years.includes(year)
      ? warn(
          `${standard} is an earlier edition; the latest known here is ${latest}.`,
          'Ask when the vendor moves to it, or moved.',
        )
      : cannotTell(
          `The edition ${year} of ${quoted(standard)} is not known here.`,
          'Ask which edition it was certified to.',
        );
  },
};

/** A certificate of a management system to another standard. What it is: the reference list, DOC-03. */
export const OTHER_STANDARD: OtherDocument = {
  is: 'A certification body certified a management system of the holder to another standard.',
  isNot: 'That standard has other subjects and controls; nothing here was certified to ISO/IEC 42001.',
  worth: 'Keep it as evidence on what it is about, and ask for the ISO/IEC 42001 certificate beside it.',
  rules: [
    EDITION,
    stillValid('STD-02'),
    namesAccreditation('STD-03'),
    states('STD-04', 'Its number', 'number', 'Without it nobody can look it up.'),
    ofTheVendor('STD-05'),
    lookedUp(
      'STD-06',
      'Looked up',
      'Look it up in the certification body’s own directory or in IAF CertSearch, by number and by holder.',
    ),
  ],
};
