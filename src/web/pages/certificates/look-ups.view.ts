import type { LookUp } from '#domain/certificates/certificate.js';
import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
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
  readonly confirm: LinkView | null;
}

const NOT_DONE: PillView = { tone: 'unknown', icon: 'circle-question-mark', word: 'Not done' };

/** What was looked up, newest first, then the places where nobody has looked. */
export function lookUpLines(
  { certificate, lookUps, assay }: CertificateDetail,
  mayChange: boolean,
): readonly LookUpLine[] {
  const certificateId = certificate.id;
  const formHref = (place: number) => addressWith(paths.newLookUp.to({ certificateId }), { place });
  const done = [...certificate.lookUps].reverse().map((lookUp) => doneLine(lookUp, certificateId, assay.on));
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
            confirm: mayChange ? { label: 'Confirm this', href: formHref(place) } : null,
          },
        ]
      : [],
  );
  return [...open, ...done];
}

function doneLine(lookUp: LookUp, certificateId: string, today: CalendarDate): LookUpLine {
  const age = daysBetween(lookUp.on, today);
  return {
    when: formatDay(lookUp.on),
    who: lookUp.by.name,
    where: lookUp.register,
    searched: lookUp.searched,
    outcome: LOOK_UP_PILLS[lookUp.answer],
    note: [age > FRESH_DAYS ? `older than ${FRESH_DAYS} days, repeat it` : '', lookUp.note]
      .filter((words) => words !== '')
      .join(' · '),
    capture:
      lookUp.capture === null
        ? null
        : { label: 'capture', href: paths.certificateFile.to({ certificateId, fileId: lookUp.capture.id }) },
    confirm: null,
  };
}

/** After so many days a look-up should be repeated. */
const FRESH_DAYS = 90;
