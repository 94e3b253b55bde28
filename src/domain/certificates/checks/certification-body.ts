import { type CalendarDate, formatDay } from '../../dates.js';
import { nameParts, namesAgree } from '../../registers/names.js';
import { ACCREDITATION_TITLES } from '../../registers/register-titles.js';
import type { Accreditation } from '../../registers/registers.js';
import type { LookUp } from '../certificate.js';
import {
  awaitedOf,
  cannotTell,
  fail,
  forPeople,
  info,
  missing,
  noted,
  onWhoseWord,
  pass,
  quoted,
  type Rules,
  registerOf,
  warn,
} from './rule.js';
import { byNewest, confirms, isDenied, isFresh, isIso42001, type Seen, stated } from './seen.js';

/** ISO/IEC 42006, which binds bodies that certify to ISO/IEC 42001, was published on this day. */
const BODY_STANDARD_PUBLISHED = '2025-07-07' as CalendarDate;

const LOOK_UP = 'Look the body up in its accreditor’s directory and record what it says.';

const nameOf = (seen: Seen): string => stated(seen.facts, 'certificationBody') ?? 'the certification body';

/** Everything the register holds on the very entity named; not on its brand. */
const rowsOf = ({ body, facts }: Seen): readonly Accreditation[] =>
  body?.agreement === 'same'
    ? facts.registers.accreditations.filter(({ certificationBody }) => certificationBody === body.body.id)
    : [];

/** What the latest look-up in the accreditor's directory comes to for the day of issue. */
function onTheWord(seen: Seen, lookUp: LookUp) {
  const found = onWhoseWord(lookUp);
  const name = nameOf(seen);
  if (lookUp.answer === 'not-listed') {
    return fail(
      `${found} and did not find ${name} accredited for ISO/IEC 42001${noted(lookUp)}`,
      'Ask the certification body who accredits it for ISO/IEC 42001.',
    );
  }
  if (lookUp.answer === 'mismatch') {
    return cannotTell(
      `${found}, and what stood there does not fit${noted(lookUp)}`,
      'Settle the difference first.',
    );
  }
  const { accreditedSince, accreditedUntil } = lookUp;
  if (seen.issued !== null && accreditedSince !== null && seen.issued < accreditedSince) {
    return fail(
      `${found}: ${name} was not accredited for ISO/IEC 42001 on the day of issue, ${formatDay(seen.issued)}, but since ${formatDay(accreditedSince)}.`,
      'Ask whether the certificate was issued anew after that day.',
    );
  }
  if (seen.issued !== null && accreditedUntil !== null && seen.issued > accreditedUntil) {
    return fail(
      `${found}: ${name} was not accredited for ISO/IEC 42001 any more on the day of issue, ${formatDay(seen.issued)}, but until ${formatDay(accreditedUntil)}.`,
      'Ask which accreditation applied on the day of issue.',
    );
  }
  return isFresh(lookUp, seen.facts.on)
    ? pass(`${found} and found ${name} accredited for ISO/IEC 42001.`)
    : cannotTell(`${found} and found ${name} accredited; that is too long ago to rely on.`, 'Look again.');
}

/** What the shipped register knows of the body; a hint where to look, never a pass. */
function onTheRegister(seen: Seen) {
  const { counterClaim } = seen;
  const name = nameOf(seen);
  if (counterClaim?.says === 'not-accredited') return null;
  if (counterClaim !== null && counterClaim.says !== 'not-mentioned') {
    return warn(`${counterClaim.name} ${counterClaim.fact}.`, `${counterClaim.note} ${LOOK_UP}`);
  }
  const row = rowsOf(seen).find(({ standard }) => isIso42001(standard));
  const hint =
    counterClaim !== null
      ? `${counterClaim.name} ${counterClaim.fact}; ${counterClaim.note.toLowerCase()}`
      : row === undefined
        ? 'There is no record either way; an accreditation for ISO/IEC 27001 would not carry over.'
        : `${registerOf(row)} knows of it as “${ACCREDITATION_TITLES[row.status].toLowerCase()}”${row.timeNote === '' ? '' : ` (${row.timeNote})`}, which proves nothing by itself.`;
  return cannotTell(
    `Whether ${name} was accredited on the day of issue could not be confirmed. ${hint}`,
    LOOK_UP,
  );
}

/** Who certified, and whether that body was accredited for this standard. */
export const CB_RULES: Rules<'CB'> = {
  'CB-01': {
    title: 'The body is known',
    judge(seen) {
      const name = stated(seen.facts, 'certificationBody');
      if (name === null) return missing(seen, 'certificationBody', 'warn');
      const { accreditation } = seen.lookUps;
      if (confirms(accreditation, seen.facts.on))
        return pass(`${onWhoseWord(accreditation)} and found ${name}.`);
      return seen.body === null && seen.counterClaim === null
        ? warn(`${name} is not in the register, which is not complete: unknown is not bad.`, LOOK_UP)
        : info(
            `${registerOf(seen.body?.body ?? seen.counterClaim ?? {})} knows ${seen.body?.body.name ?? seen.counterClaim?.name ?? name}.`,
          );
    },
  },
  'CB-02': {
    title: 'Accredited for this standard, not only for others',
    judge(seen) {
      const { accreditation } = seen.lookUps;
      if (accreditation !== null) {
        return accreditation.answer === 'mismatch' && accreditation.difference === 'other-standard'
          ? fail(
              `${onWhoseWord(accreditation)} and found ${nameOf(seen)} accredited, but not for ISO/IEC 42001${noted(accreditation)}`,
              'An accreditation for another standard does not carry over: ask who accredits it for this one.',
            )
          : null;
      }
      const { counterClaim } = seen;
      if (counterClaim?.says === 'not-accredited') {
        return fail(`${counterClaim.name} ${counterClaim.fact}.`, `${counterClaim.note} ${LOOK_UP}`);
      }
      const rows = rowsOf(seen);
      if (rows.length === 0 || rows.some(({ standard }) => isIso42001(standard))) return null;
      const standards = [...new Set(rows.map(({ standard }) => standard))].join(', ');
      return fail(
        `The register knows ${nameOf(seen)} as accredited for ${standards}, not for ISO/IEC 42001.`,
        LOOK_UP,
      );
    },
  },
  'CB-03': {
    title: 'Accredited on the day of issue',
    judge(seen) {
      if (stated(seen.facts, 'certificationBody') === null) return null;
      const { accreditation } = seen.lookUps;
      return accreditation === null ? onTheRegister(seen) : onTheWord(seen, accreditation);
    },
  },
  'CB-04': {
    title: 'Accredited, not only applied for',
    judge({ text }) {
      const found =
        /accreditation\s+(?:is\s+)?(?:pending|applied for|in progress)|appl(?:ied|ying) for\s+(?:\w+\s+){0,3}accreditation|in (?:the )?process of\s+(?:becoming\s+|being\s+|obtaining\s+)?(?:\w+[-\s]){0,2}accredit\w*|awaiting accreditation/i.exec(
          text,
        )?.[0];
      return found === undefined
        ? null
        : fail(
            `It says ${quoted(found.replaceAll(/\s+/g, ' '))}: who has applied is not accredited.`,
            'Ask whether the certificate was issued anew once the body was accredited.',
          );
    },
  },
  'CB-05': {
    title: 'The entity, not only the brand',
    judge(seen) {
      const { accreditation } = seen.lookUps;
      const name = nameOf(seen);
      if (accreditation?.answer === 'mismatch' && accreditation.difference === 'other-entity') {
        return warn(
          `${onWhoseWord(accreditation)} and found another company of that name accredited${noted(accreditation)}`,
          `Ask which accreditation ${name} itself holds.`,
        );
      }
      if (confirms(accreditation, seen.facts.on))
        return pass(`${onWhoseWord(accreditation)} for ${name} itself.`);
      const { body } = seen;
      if (body === null) return null;
      if (body.agreement !== 'same') {
        return warn(
          `${name} is not ${body.name}, which the register knows: each company of a group holds its own accreditation.`,
          `Look up ${name} itself, not the brand.`,
        );
      }
      return nameParts(body.name).form === ''
        ? cannotTell(
            `The register knows the name ${body.name}, not which company behind it is accredited.`,
            `Look up the company named on the certificate.`,
          )
        : pass(`${name} is the company the register knows.`);
    },
  },
  'CB-06': {
    title: 'Issued by the body, not by a representative',
    judge({ text }) {
      const found =
        /(?:authori[sz]ed|local|exclusive|official)\s+(?:representative|reseller|agent|franchisee?|partner)\s+of[^\n.]{0,60}|\bfranchise of[^\n.]{0,60}/i.exec(
          text,
        )?.[0];
      return found === undefined
        ? null
        : warn(
            `It says ${quoted(found)}: only the accredited body itself may decide and issue.`,
            'Ask which body decided, and look for the certificate in that body’s directory.',
          );
    },
  },
  'CB-07': forPeople(
    'The body did not advise the vendor',
    'Who helped the vendor to prepare is not on a certificate.',
    'Ask the vendor who advised it and who audited it internally: neither may be of the body’s group.',
  ),
  'CB-08': {
    title: 'No certificate outside the body’s accreditation',
    judge(seen) {
      const { accreditation } = seen.lookUps;
      if (!confirms(accreditation, seen.facts.on) || !isDenied(seen.facts, 'accreditationBody')) return null;
      return warn(
        `${nameOf(seen)} is accredited for ISO/IEC 42001, and this certificate shows no accreditation; accredited bodies are to stop issuing such.`,
        'Ask the body whether this certificate is under its accreditation.',
      );
    },
  },
  'CB-09': {
    title: 'Accredited by somebody independent',
    judge({ facts }) {
      const [body, accreditor] = [stated(facts, 'certificationBody'), stated(facts, 'accreditationBody')];
      if (body === null || accreditor === null) return null;
      return namesAgree(body, accreditor) === 'different'
        ? cannotTell(
            'Who owns the certification body and its accreditor is not on a certificate.',
            'See that they share no owner, address or web site.',
          )
        : fail(
            `${body} is accredited by ${accreditor}: by itself, or by a company of its own name.`,
            'Ask who accredits it independently.',
          );
    },
  },
  'CB-10': {
    title: 'Looked up in the accreditor’s directory',
    judge(seen) {
      const { facts } = seen;
      const { accreditation } = seen.lookUps;
      if (accreditation !== null && isFresh(accreditation, facts.on)) {
        return accreditation.answer === 'match'
          ? pass(`${onWhoseWord(accreditation)}.`)
          : info(`${onWhoseWord(accreditation)}; it did not confirm the accreditation.`);
      }
      if (accreditation !== null) {
        return warn(`${onWhoseWord(accreditation)}, which is too long ago to rely on.`, 'Look again.');
      }
      const awaited = awaitedOf(seen, ({ subject }) => subject === 'accreditation');
      if (awaited !== null) return warn(awaited.reason, awaited.settle);
      const aside = seen.setAside.find(({ lookUp }) => lookUp.subject === 'accreditation');
      if (aside !== undefined)
        return warn(`${onWhoseWord(aside.lookUp)}${aside.because}: that does not count.`, LOOK_UP);
      const [tried] = facts.lookUps
        .filter(({ subject, on }) => subject === 'accreditation' && on <= facts.on)
        .sort(byNewest);
      return tried === undefined
        ? warn('Nobody has looked in the accreditor’s directory for the body as it stands here now.', LOOK_UP)
        : warn(
            `${onWhoseWord(tried)} and could not check it${noted(tried)}`,
            'Try again, or ask the accreditor.',
          );
    },
  },
  'CB-11': {
    title: 'Audited under ISO/IEC 42006',
    judge: ({ issued }) =>
      issued === null || issued < BODY_STANDARD_PUBLISHED
        ? null
        : info(
            `ISO/IEC 42006, which binds such bodies, was published on ${formatDay(BODY_STANDARD_PUBLISHED)}; until when accreditors move to it is not known.`,
            'The accreditor’s directory may name it among the criteria.',
          ),
  },
};
