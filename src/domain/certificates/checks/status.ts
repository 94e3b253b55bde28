import { daysBetween, formatDay } from '../../dates.js';
import { namesAgree } from '../../registers/names.js';
import type { LookUp, LookUpDifference, LookUpSubject } from '../certificate.js';
import type { CheckResult } from '../check.js';
import { auditsHeld, lifeOn } from '../life.js';
import {
  awaitedOf,
  cannotTell,
  fail,
  info,
  noted,
  onWhoseWord,
  pass,
  type Rule,
  type Rules,
  warn,
  wordOf,
} from './rule.js';
import { FRESH_DAYS, isFresh, isInCertSearch, type Seen, stated } from './seen.js';

const LOOK = 'Look the certificate up in the certification body’s own directory, by number and by holder.';

/** Where no look-up counts: what one waits for that was made, else that nobody looked. */
function notLooked(
  seen: Seen,
  isOfKind: (lookUp: LookUp) => boolean,
  [reason, settle]: readonly [string, string] = ['Nobody has looked.', LOOK],
): CheckResult {
  const awaited = awaitedOf(seen, isOfKind);
  if (awaited !== null) return cannotTell(awaited.reason, awaited.settle);
  const aside = seen.setAside.find(({ lookUp }) => isOfKind(lookUp));
  return aside === undefined
    ? cannotTell(reason, settle)
    : cannotTell(`${onWhoseWord(aside.lookUp)}${aside.because}: that does not count.`, settle);
}

const ofCertificate = ({ subject }: LookUp): boolean => subject === 'certificate';

/** What a look-up that found everything as it should be comes to; too old, it tells nothing any more. */
const settled = (lookUp: LookUp, { facts }: Seen, found: string): CheckResult =>
  isFresh(lookUp, facts.on)
    ? pass(`${onWhoseWord(lookUp)} and found ${found}.`)
    : cannotTell(
        `${onWhoseWord(lookUp)} and found ${found}; that is too long ago to rely on.`,
        'Look again.',
      );

/** What another upload of the same certificate knows of its end: uploading it anew makes it no better. */
function endedElsewhere(
  { facts, lookUps: { certificate } }: Seen,
  how: LookUpDifference,
): CheckResult | null {
  const holder = stated(facts, 'holder');
  const known = facts.alike.sameNumber.find(
    ({ ended, ...other }) =>
      ended?.how === how &&
      !(certificate?.answer === 'match' && certificate.on > ended.on) &&
      (holder === null || namesAgree(other.holder, holder) !== 'different'),
  )?.ended;
  return known === undefined
    ? null
    : fail(
        `Another upload with its number is known to be ${known.how} from ${formatDay(known.on)} (${known.by}).`,
        'Look the certificate up again; a look-up of a later day that matches settles it.',
      );
}

/** A state of the certificate that only a directory tells: failed by a difference, settled by a match. */
const standing = (
  title: string,
  difference: LookUpDifference,
  words: readonly [bad: string, good: string],
  written: (seen: Seen) => CheckResult | null = () => null,
): Rule => ({
  title,
  judge(seen) {
    const { certificate } = seen.lookUps;
    const ended = written(seen);
    // What was written down that it ended stands before every look-up; what only may have changed, before good news.
    if (ended?.outcome === 'fail') return ended;
    const elsewhere = endedElsewhere(seen, difference);
    if (elsewhere !== null) return elsewhere;
    if (ended !== null && certificate?.difference !== difference) return ended;
    if (certificate === null) return notLooked(seen, ofCertificate);
    if (certificate.answer === 'mismatch' && certificate.difference === difference) {
      return fail(
        `${onWhoseWord(certificate)} and found the certificate ${words[0]}${noted(certificate)}`,
        'Ask the certification body for its state today, and look again.',
      );
    }
    return certificate.answer === 'match'
      ? settled(certificate, seen, words[1])
      : cannotTell(`${onWhoseWord(certificate)}, which does not tell.`, LOOK);
  },
});

const LIFTED = 'Once the certification body says so, write down that it is in force again; then look it up.';

/** What was written down of a suspension: running it fails; past its last day somebody has to tell whether it was lifted. */
function suspendedByWord({ facts, lookUps }: Seen): CheckResult | null {
  const { suspended, lapsed, restored } = lifeOn(facts.life, facts.on);
  if (suspended !== null) {
    const until = suspended.until === null ? '' : ` until ${formatDay(suspended.until)}`;
    return fail(
      `Suspended from ${formatDay(suspended.on)}${until} (${wordOf(suspended)})${noted(suspended)}`,
      LIFTED,
    );
  }
  const { certificate } = lookUps;
  const until = lapsed?.until ?? null;
  if (lapsed !== null && until !== null) {
    const seenSince = certificate?.answer === 'match' && certificate.on > until;
    return seenSince
      ? null
      : warn(
          `It was suspended from ${formatDay(lapsed.on)} until ${formatDay(until)} (${wordOf(lapsed)}); nobody has written down that this was lifted.`,
          'Look the certificate up, or ask the certification body whether it is in force again.',
        );
  }
  return restored === null || certificate !== null
    ? null
    : cannotTell(
        `In force again since ${formatDay(restored.on)} (${wordOf(restored)}); nobody has looked since.`,
        LOOK,
      );
}

/** What was written down of an end, or another certificate in its place that makes this paper obsolete. */
function withdrawnByWord({ facts }: Seen): CheckResult | null {
  const { withdrawn } = lifeOn(facts.life, facts.on);
  if (withdrawn !== null)
    return fail(
      `Withdrawn or cancelled from ${formatDay(withdrawn.on)} (${wordOf(withdrawn)})${noted(withdrawn)}`,
      'Ask the vendor for the certificate that is in force, if there is one.',
    );
  const { replacedBy, on } = facts;
  const isNewer = replacedBy?.how === 're-issue' || replacedBy?.how === 'transfer';
  if (!isNewer || (replacedBy.issuedOn !== null && on < replacedBy.issuedOn)) return null;
  const how = replacedBy.how === 'transfer' ? 'was transferred' : 'was issued anew';
  const as = replacedBy.number === '' ? '' : ` as ${replacedBy.number}`;
  const since = replacedBy.issuedOn === null ? '' : ` on ${formatDay(replacedBy.issuedOn)}`;
  return warn(
    `It ${how}${as}${since}: this paper is no longer the one in force.`,
    'Rely on the newer certificate.',
  );
}

/** The differences that other checks speak of. */
const SAID_ELSEWHERE: Readonly<Record<LookUpSubject, readonly (LookUpDifference | null)[]>> = {
  certificate: ['suspended', 'withdrawn', 'narrower-scope'],
  accreditation: ['suspended', 'withdrawn', 'other-entity', 'other-standard'],
};

const differs = (lookUp: LookUp | null): lookUp is LookUp =>
  lookUp?.answer === 'mismatch' && !SAID_ELSEWHERE[lookUp.subject].includes(lookUp.difference);

/** How the certificate stands today, on the word of whoever looked. */
export const STAT_RULES: Rules<'STAT'> = {
  'STAT-01': standing('Not suspended', 'suspended', ['suspended', 'it in good standing'], suspendedByWord),
  'STAT-02': standing(
    'Not withdrawn or cancelled',
    'withdrawn',
    ['withdrawn, cancelled or ended', 'it in good standing'],
    withdrawnByWord,
  ),
  'STAT-03': standing('Scope as wide as on paper', 'narrower-scope', [
    'with a narrower scope',
    'its scope as it is written here',
  ]),
  'STAT-04': {
    title: 'In the body’s own directory',
    judge(seen) {
      const { own } = seen.lookUps;
      if (own === null)
        return notLooked(seen, (each) => ofCertificate(each) && !isInCertSearch(each), [
          'Nobody has looked in the certification body’s own directory.',
          LOOK,
        ]);
      return own.answer === 'not-listed'
        ? warn(
            `${onWhoseWord(own)} and did not find it${noted(own)}`,
            'Some directories lag or hide entries: ask the body, at an address taken from its accreditor’s site.',
          )
        : settled(own, seen, 'an entry for it');
    },
  },
  'STAT-05': {
    title: 'In IAF CertSearch',
    judge(seen) {
      const { certSearch } = seen.lookUps;
      if (certSearch === null)
        return notLooked(seen, isInCertSearch, [
          'Nobody has looked in IAF CertSearch.',
          'Look there by number and by holder.',
        ]);
      return certSearch.answer === 'not-listed'
        ? info(`${onWhoseWord(certSearch)} and did not find it. Absence alone proves nothing.`)
        : settled(certSearch, seen, 'an entry for it');
    },
  },
  'STAT-06': {
    title: 'The directory says the same',
    judge(seen) {
      const { certificate, accreditation } = seen.lookUps;
      const different = [certificate, accreditation].find(differs);
      if (different !== undefined) {
        return fail(
          `${onWhoseWord(different)}, and it says something else than the document${noted(different)}`,
          'Ask the vendor for the current certificate, and the body which of the two is right.',
        );
      }
      if (certificate === null)
        return notLooked(seen, ofCertificate, ['Nobody has compared it with a directory.', LOOK]);
      return certificate.answer === 'match'
        ? settled(certificate, seen, 'number, holder, days, standard and scope as they are written here')
        : cannotTell(`${onWhoseWord(certificate)}; there was nothing to compare.`, LOOK);
    },
  },
  'STAT-07': {
    title: 'Looked up lately',
    judge({ facts, lookUps }) {
      const latest = [lookUps.accreditation, lookUps.certificate].filter((each) => each !== null);
      const oldest = latest.sort((a, b) => (a.on < b.on ? -1 : 1))[0];
      if (oldest === undefined) return null;
      const days = daysBetween(oldest.on, facts.on);
      return days > FRESH_DAYS
        ? info(
            `The look-up of ${formatDay(oldest.on)} is ${days} days old; after ${FRESH_DAYS} it is to be repeated.`,
            'Look again.',
          )
        : pass(`${onWhoseWord(oldest)}, ${days} days ago.`);
    },
  },
  'STAT-08': {
    title: 'Transferred from another body',
    judge({ facts, text, issued }) {
      const before = facts.succeeds;
      const ended = before?.how === 'transfer' || before?.how === 're-issue' ? before.ended : undefined;
      if (ended !== undefined && (issued === null || ended.on <= issued))
        return warn(
          `The certificate it took the place of was ${ended.how} from ${formatDay(ended.on)} (${ended.by}): only one that is in force is issued anew or taken over.`,
          'Ask the certification body on what it issued this one.',
        );
      if (before?.how === 'transfer')
        return info(
          `It was transferred from ${before.certificationBody === '' ? 'another certification body' : before.certificationBody}, whose certificate is kept here: a transfer is in order where both bodies are accredited and the old one was valid.`,
        );
      return /\b(?:issued|certified) (?:by|under|following) (?:a )?transfer\b|\btransfer(?:red)? (?:of certification |certification )?from\b/i.test(
        text,
      )
        ? info(
            'It was transferred from another certification body, which is in order where both are accredited and the old one was valid.',
            'Ask for the certificate it replaces.',
          )
        : null;
    },
  },
  'STAT-09': {
    title: 'No major nonconformity is open',
    forPeople: true,
    judge({ facts }) {
      const last = auditsHeld(facts.life).findLast(({ on }) => on <= facts.on);
      const settle = 'Ask the vendor for the last audit’s result, and how majors were closed.';
      return last?.outcome === 'passed-with-findings'
        ? cannotTell(
            `The surveillance of ${formatDay(last.on)} passed with findings (${wordOf(last)})${noted(last)}`,
            settle,
          )
        : cannotTell('Nonconformities and complaints are not on a certificate.', settle);
    },
  },
};
