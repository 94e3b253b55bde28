import { formatDay } from '../../dates.js';
import { nameParts, wordsOf } from '../../registers/names.js';
import type { CertificateField } from '../certificate.js';
import type { CheckResult, Replaced, Succeeded } from '../check.js';
import { comparedNumber } from '../standing.js';
import { cannotTell, fail, forPeople, info, missing, pass, quoted, type Rules, warn } from './rule.js';
import { cycleEnd, dayOf, isDenied, isIso42001, type Seen, stated } from './seen.js';

/** How accreditors number those they accredit. Rules of thumb: none is confirmed by the accreditor. */
const NUMBER_PATTERNS: Readonly<Record<string, RegExp>> = {
  DAKKS: /^D-ZM-\d{5}-\d{2}-\d{2}$/,
  UKAS: /^\d{3,4}$/,
  IAS: /^MSCB-\d{3}$/,
  RVA: /^C ?\d{3}$/,
  ACCREDIA: /^\d{3} ?[A-Z]*$/,
};

const SHORTEST_SCOPE = 20;

/** Fails where a person says that one of two fields is not there; both must stand on the face. */
function both(seen: Seen, first: CertificateField, second: CertificateField) {
  for (const field of [first, second]) {
    if (stated(seen.facts, field) === null) return missing(seen, field, 'fail');
  }
  return pass(`${stated(seen.facts, first)}, ${stated(seen.facts, second)}`);
}

const editionOf = (standard: string): number | null => {
  const year = /42001\s*[:\-–/]?\s*\(?(20\d{2})\b/.exec(standard)?.[1];
  return year === undefined ? null : Number(year);
};

/** Whether an address is the body's, as far as its name goes: a word of it, or its initials, stand in the host. */
function belongsTo(host: string, body: string): boolean {
  const words = wordsOf(nameParts(body).core);
  const initials = words.map((word) => word[0]).join('');
  const labels = host.split(/[.-]/);
  return (
    words.some((word) => word.length > 3 && host.includes(word)) ||
    words.some((word) => word.length > 1 && labels.includes(word)) ||
    (initials.length > 2 && labels.includes(initials))
  );
}

/** The host in an address; null where there is none. */
export const hostOf = (text: string): string | null =>
  /(?:https?:\/\/|@|\b)((?:[a-z0-9-]+\.)+[a-z]{2,})\b/i
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '') ?? null;

const laterIssue = ({ number, issuedOn }: Replaced): string =>
  `It was issued anew since${issuedOn === null ? '' : `, on ${formatDay(issuedOn)}`}${number === '' ? '' : `, as ${number}`}: the later issue is kept here.`;

/** One that was issued anew must be told from the one before: by a revision mark, or by a number of its own. */
function issuedAnew(before: Succeeded, number: string | null, revision: string | null): CheckResult {
  const place = `Issued anew in place of ${before.number === '' ? 'the one before' : before.number}, which is kept here`;
  if (revision !== null) return pass(`${place}, revision ${revision}.`);
  return number !== null && before.number !== '' && comparedNumber(number) !== comparedNumber(before.number)
    ? pass(`${place}, under a number of its own.`)
    : info(
        `${place}, without a revision mark: the two papers are told apart by their days alone.`,
        'Ask the certification body how it marks the current issue.',
      );
}

/** What the face of a certificate must show. Source: ISO/IEC 17021-1 8.2.2 at second hand. */
export const FACE_RULES: Rules<'FACE'> = {
  'FACE-01': {
    title: 'Certificate number',
    judge(seen) {
      const number = stated(seen.facts, 'number');
      return number === null ? missing(seen, 'number', 'fail') : pass(number);
    },
  },
  'FACE-02': { title: 'Holder with address', judge: (seen) => both(seen, 'holder', 'holderAddress') },
  'FACE-03': {
    title: 'Certification body with address',
    judge: (seen) => both(seen, 'certificationBody', 'certificationBodyAddress'),
  },
  'FACE-04': {
    title: 'Names an accreditation',
    judge({ facts }) {
      const said = stated(facts, 'accreditationBody') ?? stated(facts, 'accreditationNumber');
      if (said !== null) return pass(said);
      if (isDenied(facts, 'accreditationBody')) {
        return warn(
          'It names no accreditation, which usually means that there is none.',
          'Ask the certification body whether the certificate is accredited, and by whom.',
        );
      }
      return cannotTell(
        'Its text names no accreditation body; the mark may be a picture.',
        'Look at the page and type the accreditation body, or say that it names none.',
      );
    },
  },
  'FACE-05': {
    title: 'Accreditation number',
    judge({ facts, accreditor }) {
      const number = stated(facts, 'accreditationNumber');
      if (number === null)
        return info('No accreditation number was found. It would make the look-up quicker.');
      const pattern = NUMBER_PATTERNS[accreditor.body?.id ?? ''];
      if (pattern === undefined) return info(`${number}. How this accreditor numbers is not known here.`);
      return pattern.test(number)
        ? info(`${number} is written as this accreditor usually does, as a rule of thumb.`)
        : info(`${number} is not written as this accreditor usually does, as a rule of thumb.`);
    },
  },
  'FACE-06': {
    title: 'Standard with its edition',
    judge(seen) {
      const standard = stated(seen.facts, 'standard');
      if (standard === null) return missing(seen, 'standard', 'warn');
      if (!isIso42001(standard)) {
        return warn(
          `It names ${quoted(standard)}, not ISO/IEC 42001.`,
          'Ask for the ISO/IEC 42001 certificate.',
        );
      }
      return editionOf(standard) === null
        ? warn(
            `It names ${quoted(standard)} without an edition.`,
            'Ask the certification body which edition it means.',
          )
        : pass(standard);
    },
  },
  'FACE-07': {
    title: 'The edition exists',
    judge({ facts }) {
      const standard = stated(facts, 'standard');
      if (standard === null || !isIso42001(standard)) return null;
      const year = editionOf(standard);
      if (year === null)
        return cannotTell('No edition is named.', 'Ask the certification body which edition it means.');
      if (year === 2023) return pass('ISO’s only edition is 2023.');
      const before = wordsOf(standard.slice(0, standard.indexOf('42001'))).join(' ');
      const adoption = facts.registers.adoptions.find(
        (each) => each.year === year && ` ${before} `.includes(` ${wordsOf(each.prefix).join(' ')} `),
      );
      return adoption === undefined
        ? warn(
            `${quoted(standard)} is not an edition known here: ISO’s only one is 2023.`,
            'Ask the certification body which text it certified to.',
          )
        : pass(`${standard} is an adoption of the edition of 2023.`);
    },
  },
  'FACE-08': {
    title: 'Scope',
    judge(seen) {
      const scope = stated(seen.facts, 'scope');
      if (scope === null) return missing(seen, 'scope', 'fail');
      return scope.length > SHORTEST_SCOPE
        ? pass(quoted(scope))
        : fail(`Its scope is only ${quoted(scope)}.`, 'Ask for the whole scope, an annex included.');
    },
  },
  'FACE-09': {
    title: 'Days of issue and expiry',
    judge(seen) {
      if (seen.issued === null) return missing(seen, 'issuedOn', 'fail');
      if (seen.expires === null) return missing(seen, 'expiresOn', 'fail');
      return pass(`${formatDay(seen.issued)} to ${formatDay(seen.expires)}`);
    },
  },
  'FACE-10': {
    title: 'First certification and current cycle told apart',
    judge({ facts, expires, cycle }) {
      const first = dayOf(facts, 'originallyIssuedOn');
      if (first === null || expires === null || cycle === null || expires <= cycleEnd(first)) return null;
      return cycle.firstOnly
        ? info(
            `Only the first certification, ${formatDay(first)}, is shown; the current cycle began later.`,
            'Ask when the current cycle began.',
          )
        : info(
            `First certified on ${formatDay(first)}; the current cycle counts from ${formatDay(cycle.start)}.`,
          );
    },
  },
  'FACE-11': {
    title: 'Statement of Applicability named',
    judge(seen) {
      const named = stated(seen.facts, 'statementOfApplicability');
      return named === null ? missing(seen, 'statementOfApplicability', 'warn') : pass(named);
    },
  },
  'FACE-12': {
    title: 'Signed for the body',
    judge({ facts }) {
      const signatory = stated(facts, 'signatory');
      return signatory === null ? info('No signatory was found; none is required.') : pass(signatory);
    },
  },
  'FACE-13': {
    title: 'No claim to be certified by ISO',
    judge: ({ text }) =>
      /\bcertified by (?:the )?(?:ISO(?!\/IEC \d| \d)|International Organi[sz]ation for Standardi[sz]ation)\b/i.test(
        text,
      )
        ? warn(
            'It says “certified by ISO”, and ISO certifies nobody.',
            'Ask the certification body about that wording.',
          )
        : cannotTell(
            'Its words make no such claim; whether it shows ISO’s logo only an eye can tell.',
            'Look at the page: ISO’s logo has no place on a certificate.',
          ),
  },
  'FACE-14': {
    title: 'Revision where it was issued anew',
    judge({ facts }) {
      const { succeeds, replacedBy } = facts;
      if (replacedBy?.how === 're-issue') return info(laterIssue(replacedBy), 'Rely on the later issue.');
      const [first, issued] = [dayOf(facts, 'originallyIssuedOn'), dayOf(facts, 'issuedOn')];
      const revision = stated(facts, 'revision');
      if (succeeds?.how === 're-issue') return issuedAnew(succeeds, stated(facts, 'number'), revision);
      if (first === null || issued === null || first >= issued) return null;
      return revision === null
        ? info(
            `Issued anew on ${formatDay(issued)} without a revision mark.`,
            'Ask whether a later issue exists.',
          )
        : pass(`Issued anew on ${formatDay(issued)}, revision ${revision}.`);
    },
  },
  'FACE-15': {
    title: 'Says where to verify it',
    judge(seen) {
      const place = stated(seen.facts, 'verifyAt');
      if (place === null) return missing(seen, 'verifyAt', 'warn');
      const body = stated(seen.facts, 'certificationBody');
      const host = hostOf(place);
      if (host === null || body === null) {
        return cannotTell(
          `Whose place ${quoted(place)} is could not be told.`,
          'Find the body’s address elsewhere.',
        );
      }
      return belongsTo(host, body) || host.endsWith('iafcertsearch.org')
        ? pass(`${host} fits ${body}.`)
        : warn(
            `It sends you to ${host}, whose name has nothing in common with ${body}.`,
            'Take the body’s address from its accreditor’s directory instead.',
          );
    },
  },
  'FACE-16': forPeople(
    'No confusing marks beside the accreditor’s',
    'Marks are pictures and are not read.',
    'Look at the page: marks of forums, councils or boards are no accreditation.',
  ),
};
