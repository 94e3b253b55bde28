import type { LookUp } from '#domain/certificates/certificate.js';
import { FRESH_DAYS } from '#domain/certificates/checks/seen.js';
import { isDirectoryCheck } from '#domain/certificates/directory-check.js';
import { countsUntil } from '#domain/certificates/look-ups-due.js';
import { mayTakeSecond } from '#domain/certificates/second-looks.js';
import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { CertificateDetail } from '#services/contract.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { LinkView, PillView } from '../../views.js';
import { LOOK_UP_PILLS } from './certificate-words.js';

/** A directory somebody looked in, or should. */
export interface LookUpLine {
  readonly when: string;
  readonly who: string;
  readonly where: string;
  readonly searched: string;
  readonly outcome: PillView;
  readonly note: string;
  readonly capture: LinkView | null;
  /** What a second person found, or that one is waited for; empty where none is asked for. */
  readonly second: string;
  readonly confirm: LinkView | null;
}

const NOT_DONE: PillView = { tone: 'unknown', icon: 'circle-question-mark', word: 'Not done' };

/** What was looked up, newest first, then the places where nobody has looked. */
export function lookUpLines(
  detail: CertificateDetail,
  { actor, mayChange }: { readonly actor: Pick<Member, 'userId'>; readonly mayChange: boolean },
): readonly LookUpLine[] {
  const { certificate, lookUps } = detail;
  const certificateId = certificate.id;
  const formHref = (place: number) => addressWith(paths.newLookUp.to({ certificateId }), { place });
  const checks = [...detail.facts.lookUps, ...detail.facts.unconfirmed].filter(isDirectoryCheck);
  const made = [...certificate.lookUps, ...checks].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const done = made.map((lookUp) => ({
    ...doneLine(lookUp, detail),
    confirm:
      mayChange && mayTakeSecond(detail.facts.unconfirmed, lookUp.id, actor.userId)
        ? { label: 'Take the second look', href: secondHref(lookUp, certificateId) }
        : null,
  }));
  const open = lookUps.flatMap((guided, place) =>
    guided.latest === null
      ? [
          {
            when: 'Never',
            who: '',
            where: guided.register,
            searched: guided.searchFor.join(' · '),
            outcome: NOT_DONE,
            note: '',
            capture: null,
            second: '',
            confirm: mayChange ? { label: 'Confirm this', href: formHref(place) } : null,
          },
        ]
      : [],
  );
  return [...open, ...done];
}

const secondHref = (lookUp: LookUp, certificateId: string): string =>
  isDirectoryCheck(lookUp)
    ? paths.secondCheck.to({ checkId: lookUp.id })
    : paths.secondLook.to({ certificateId, lookUpId: lookUp.id });

const captureHref = (lookUp: LookUp, certificateId: string, fileId: string): string =>
  isDirectoryCheck(lookUp)
    ? paths.directoryCapture.to({ checkId: lookUp.id })
    : paths.certificateFile.to({ certificateId, fileId });

function doneLine(lookUp: LookUp, { certificate, facts }: CertificateDetail): Omit<LookUpLine, 'confirm'> {
  const until = countsUntil(lookUp);
  const due =
    lookUp.answer !== 'match' || !facts.lookUps.some(({ id }) => id === lookUp.id)
      ? ''
      : until < facts.on
        ? `older than ${FRESH_DAYS} days, repeat it`
        : `counts until ${formatDay(until)}`;
  return {
    when: formatDay(lookUp.on),
    who: lookUp.by.name,
    where: lookUp.register,
    searched: lookUp.searched,
    outcome: LOOK_UP_PILLS[lookUp.answer],
    note: [due, isDirectoryCheck(lookUp) ? 'checked for the register' : '', lookUp.note]
      .filter((words) => words !== '')
      .join(' · '),
    capture:
      lookUp.capture === null
        ? null
        : {
            label: 'capture',
            href: captureHref(lookUp, certificate.id, lookUp.capture.id),
          },
    second: secondWords(
      lookUp,
      facts.unconfirmed.some(({ id }) => id === lookUp.id),
    ),
  };
}

/** `confirmed by Ada Berg`; that somebody is waited for; or what somebody found instead. */
export function secondWords({ second, by }: LookUp, isUnconfirmed: boolean): string {
  if (second === null) return isUnconfirmed ? `waits for somebody other than ${by.name}` : '';
  return second.agrees
    ? `confirmed by ${second.by.name}`
    : `not confirmed by ${second.by.name}${second.note === '' ? '' : `: ${second.note}`}`;
}
