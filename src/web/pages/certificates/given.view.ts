import {
  CERTIFICATE_FIELDS,
  type Certificate,
  type CertificateField,
  type GivenBy,
  type VendorCorrection,
} from '#domain/certificates/certificate.js';
import { lastCorrection } from '#domain/own-certificates/corrections.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView } from '../../views.js';
import { FIELD_LABELS, TYPE_LABELS } from './certificate-words.js';
import { sayValue } from './fields.view.js';

/** How it came from the vendor itself, and the vendor's own words beside what stands here. */
export interface GivenPanel {
  readonly heading: string;
  /** `Sanne de Wit of Lumenhire, 21 Nov 2026, 10:02` */
  readonly by: string;
  /** '' once it is given no longer. */
  readonly terms: string;
  /** Once it is given no longer: since when, and what that means; '' while it is. */
  readonly ended: string;
  readonly assessment: LinkView;
  readonly words: readonly GivenWord[];
}

interface GivenWord {
  readonly label: string;
  readonly theirs: string;
  /** As it counts here: somebody's word, else what was read. */
  readonly yours: string;
  /** `corrected by Sanne de Wit, 22 Nov 2026, 09:10; before: AIMS 24817`; '' where it was not. */
  readonly corrected: string;
  readonly takeOver: ActionView | null;
}

/** Null where it came otherwise. */
export function givenPanel(certificate: Certificate, looking: Looking): GivenPanel | null {
  const { givenBy } = certificate;
  if (givenBy === null) return null;
  const { organisation, by, at, successors, follows, endedAt } = givenBy;
  const ended = endedAt === null ? '' : formatTime(endedAt, looking.timeZone);
  return {
    heading: ended === '' ? 'Given by the vendor' : 'Was given by the vendor',
    by: `${by} of ${organisation}, ${formatTime(at, looking.timeZone)}`,
    terms:
      ended !== ''
        ? ''
        : successors
          ? `with those that take its place${follows ? ', as which this one came' : ''}`
          : 'this certificate only',
    ended:
      ended === ''
        ? ''
        : `Given no longer since ${ended}. What you received stays yours; no correction and none that takes its place will come by itself.`,
    assessment: {
      label: 'The assessment by which you know each other',
      href: paths.assessment.to({ assessmentId: givenBy.assessmentId }),
    },
    words: [
      ...aboutAll(certificate, givenBy),
      ...CERTIFICATE_FIELDS.flatMap((field) => fieldWord(certificate, givenBy, field, looking)),
    ],
  };
}

const PLAIN = { yours: '', corrected: '', takeOver: null } as const;

/** What it covers and what kind of document it is, as the vendor says. */
const aboutAll = ({ typedType, reading }: Certificate, { covers, type }: GivenBy): readonly GivenWord[] => [
  ...(covers === '' ? [] : [{ ...PLAIN, label: 'Covers', theirs: covers }]),
  ...(type === null
    ? []
    : [
        {
          ...PLAIN,
          label: 'What it is',
          theirs: TYPE_LABELS[type],
          yours: reading === null ? '' : TYPE_LABELS[typedType?.type ?? reading.type.type],
        },
      ]),
];

interface Looking {
  readonly timeZone: string;
  readonly mayChange: boolean;
}

function fieldWord(
  certificate: Certificate,
  givenBy: GivenBy,
  field: CertificateField,
  { timeZone, mayChange }: Looking,
): readonly GivenWord[] {
  const theirs = givenBy.words[field];
  const correction = lastCorrection(givenBy, field);
  if (theirs === undefined && correction === null) return [];
  const yours = wordHere(certificate, field);
  const isOther = theirs !== undefined && theirs.trim() !== yours?.trim();
  return [
    {
      label: FIELD_LABELS[field],
      theirs: said(field, theirs),
      yours: said(field, yours),
      corrected: correction === null ? '' : correctedWords(correction, timeZone),
      takeOver: mayChange && correction !== null && isOther ? takeOver(certificate, field, theirs) : null,
    },
  ];
}

/** What counts here: somebody's word, else what was read. */
const wordHere = ({ typed, reading }: Certificate, field: CertificateField): string | undefined =>
  typed[field]?.value ?? reading?.fields[field]?.value;

const correctedWords = ({ field, by, at, before }: VendorCorrection, timeZone: string): string =>
  `corrected by ${by}, ${formatTime(at, timeZone)}; before: ${said(field, before)}`;

const said = (field: CertificateField, word: string | null | undefined): string =>
  word === undefined || word === null ? 'nothing' : word === '' ? 'not stated' : sayValue(field, word);

/** The vendor's word as one's own, by the form that gives a word on a field. */
const takeOver = ({ id, typed }: Certificate, field: CertificateField, word: string): ActionView => ({
  label: 'Take it over',
  href: paths.certificateField.to({ certificateId: id, field }),
  icon: 'check',
  fields: [
    { name: 'value', value: word },
    { name: 'absent', value: word === '' ? 'yes' : '' },
    { name: 'seen', value: typed[field]?.at ?? '' },
  ],
});
