import { type CalendarDate, formatDay } from '../../dates.js';
import type { AccreditationBody } from '../../registers/registers.js';
import { cannotTell, fail, info, missing, pass, quoted, type Rules, warn } from './rule.js';
import { isDenied, type Seen, stated } from './seen.js';

/** On this day Global ACI took over from IAF and ILAC. */
const GLOBAL_ACI_START = '2026-01-01' as CalendarDate;

const IAF_MARK = /\bIAF\b/;
const GLOBAL_ACI_MARK = /\bGlobal ACI\b|Global Accreditation Cooperation/i;

/** The arrangement that applied on a day. */
const arrangementOn = (day: CalendarDate): string => (day < GLOBAL_ACI_START ? 'IAF MLA' : 'Global ACI MRA');

const SIGNATORIES = 'See the arrangement’s own list of signatories, and for which scopes.';

function membership(body: AccreditationBody, arrangement: string) {
  const { status, confidence } = body.arrangement;
  if (status === 'other-scopes') return null;
  if (status === 'outside') {
    return fail(
      `${body.name} is outside the arrangement (${arrangement}), so its accreditation is not recognised by the others in it.`,
      SIGNATORIES,
    );
  }
  if (status === 'signatory' && confidence === 'high') {
    return pass(`${body.name}: signatory for management systems, ${arrangement} on the day of issue.`);
  }
  return status === 'signatory'
    ? cannotTell(
        `${body.name} is commonly known as a signatory (${arrangement}); no source for it was opened.`,
        SIGNATORIES,
      )
    : warn(
        `Whether ${body.name} is a signatory for management systems (${arrangement}) is not confirmed.`,
        SIGNATORIES,
      );
}

const marks = ({ text }: Seen): string | null =>
  GLOBAL_ACI_MARK.test(text) ? 'Global ACI' : IAF_MARK.test(text) ? 'IAF' : null;

/** Who accredited the certification body, and whether others recognise that. */
export const AB_RULES: Rules<'AB'> = {
  'AB-01': {
    title: 'The accreditation body is known',
    judge(seen) {
      const said = stated(seen.facts, 'accreditationBody');
      if (said === null) {
        // Where nothing at all speaks of an accreditation, FACE-04 has said so.
        const silent = stated(seen.facts, 'accreditationNumber') === null;
        return silent || isDenied(seen.facts, 'accreditationBody')
          ? null
          : missing(seen, 'accreditationBody', 'warn');
      }
      const { body, candidates } = seen.accreditor;
      if (body !== null) return pass(body.name);
      if (candidates.length > 0) {
        const names = candidates.map(({ name }) => name).join(' or ');
        return warn(
          `${quoted(said)} may be ${names}, or another body: short names are shared.`,
          'Type the full name of the accreditation body as the certificate or its mark shows it.',
        );
      }
      return warn(
        `${quoted(said)} is not known here.`,
        'See whether the arrangement lists it as a signatory for management systems.',
      );
    },
  },
  'AB-02': {
    title: 'In the arrangement when issued',
    judge({ facts, accreditor, issued }) {
      if (stated(facts, 'accreditationBody') === null) return null;
      return accreditor.body === null
        ? cannotTell(
            'Whether an unknown accreditation body is in the arrangement cannot be told.',
            SIGNATORIES,
          )
        : membership(accreditor.body, arrangementOn(issued ?? facts.on));
    },
  },
  'AB-03': {
    title: 'In the arrangement for management systems',
    judge({ accreditor: { body } }) {
      if (body?.arrangement.status !== 'other-scopes') return null;
      return body.arrangement.confidence === 'high'
        ? fail(
            `${body.name} is in the arrangement for other scopes, not for management systems.`,
            SIGNATORIES,
          )
        : warn(
            `${body.name} is in the arrangement for other scopes; for management systems that is not confirmed.`,
            SIGNATORIES,
          );
    },
  },
  'AB-04': {
    title: 'Recognition mark within its scope',
    judge(seen) {
      const mark = marks(seen);
      return mark === null
        ? null
        : info(
            `It refers to ${mark}. That ISO/IEC 42001 belongs to what the arrangement covers is not confirmed for any accreditor.`,
            'Read the mark as “check the scope”.',
          );
    },
  },
  'AB-05': {
    title: 'Global ACI mark not before its launch',
    // Its words tell only where they name it; whether the mark itself is shown is for an eye.
    forPeople: true,
    judge({ text, issued }) {
      if (issued === null) return null;
      const isNamed = GLOBAL_ACI_MARK.test(text);
      if (issued < GLOBAL_ACI_START) {
        return isNamed
          ? warn(
              `It refers to Global ACI and was issued on ${formatDay(issued)}, before Global ACI began on ${formatDay(GLOBAL_ACI_START)}.`,
              'Ask whether the certificate was issued anew.',
            )
          : cannotTell(
              'Its words do not name Global ACI; whether it shows that mark only an eye can tell.',
              `Look at the page: issued before ${formatDay(GLOBAL_ACI_START)}, it cannot bear that mark.`,
            );
      }
      return isNamed
        ? cannotTell(
            'It refers to Global ACI, whose mark may be used only from its launch, a day not known here.',
            SIGNATORIES,
          )
        : null;
    },
  },
  'AB-06': {
    title: 'IAF mark after the change to Global ACI',
    judge: ({ text, issued }) =>
      issued !== null && issued >= GLOBAL_ACI_START && IAF_MARK.test(text)
        ? info('It refers to IAF though issued in 2026 or later: allowed for a time, and nothing against it.')
        : null,
  },
  'AB-07': {
    title: 'Recognition mark only beside an accreditor’s',
    judge(seen) {
      const mark = marks(seen);
      if (mark === null) return null;
      if (stated(seen.facts, 'accreditationBody') !== null)
        return pass(`It refers to ${mark} and names its accreditor.`);
      return isDenied(seen.facts, 'accreditationBody')
        ? fail(
            `It refers to ${mark} and names no accreditor; that mark stands only beside an accreditor’s.`,
            'Ask the certification body who accredits it.',
          )
        : cannotTell(
            `It refers to ${mark}; no accreditor was found.`,
            'Look at the page for the accreditor’s mark.',
          );
    },
  },
  'AB-08': {
    title: 'Not “accredited by IAF” or “by ISO”',
    judge({ text }) {
      const found = /\baccredited by (?:the )?(?:IAF|ISO)\b(?!\/)|\bIAF[- ](?:approved|accredited)\b/i.exec(
        text,
      )?.[0];
      return found === undefined
        ? null
        : warn(
            `It says ${quoted(found)}; neither IAF nor ISO accredits anybody.`,
            'Ask who accredits the body.',
          );
    },
  },
  'AB-09': {
    title: 'Accredited for management systems, not for something else',
    judge({ text }) {
      const other = /(?<!\d)(17024|17025|17020|17065)(?!\d)/.exec(text)?.[1];
      return other === undefined || /(?<!\d)17021(?!\d)/.test(text)
        ? null
        : fail(
            `It refers to an accreditation to ISO/IEC ${other}, which is for persons, laboratories, inspection or products.`,
            'Ask for the accreditation for management systems (ISO/IEC 17021-1).',
          );
    },
  },
};
