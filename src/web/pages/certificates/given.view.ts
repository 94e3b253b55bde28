import { CERTIFICATE_FIELDS, type Certificate } from '#domain/certificates/certificate.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { FIELD_LABELS, TYPE_LABELS } from './certificate-words.js';
import { sayValue } from './fields.view.js';

/** How it came from the vendor itself, and the vendor's own words beside what was read here. */
export interface GivenPanel {
  /** `Sanne de Wit of Lumenhire, 21 Nov 2026, 10:02` */
  readonly by: string;
  readonly terms: string;
  /** Once it is given no longer: since when, and what that means; '' while it is. */
  readonly ended: string;
  readonly assessment: LinkView;
  readonly words: readonly { readonly label: string; readonly theirs: string; readonly read: string }[];
}

/** Null where it came otherwise. */
export function givenPanel({ givenBy, reading }: Certificate, timeZone: string): GivenPanel | null {
  if (givenBy === null) return null;
  const { organisation, by, at, successors, follows, covers, words, type, endedAt } = givenBy;
  const onFields = CERTIFICATE_FIELDS.flatMap((field) => {
    const word = words[field];
    if (word === undefined) return [];
    const read = reading?.fields[field]?.value ?? '';
    return [
      {
        label: FIELD_LABELS[field],
        theirs: sayWord(sayValue(field, word)),
        read: sayRead(sayValue(field, read)),
      },
    ];
  });
  return {
    by: `${by} of ${organisation}, ${formatTime(at, timeZone)}`,
    terms: successors
      ? `with those that take its place${follows ? ', as which this one came' : ''}`
      : 'this certificate only',
    ended:
      endedAt === null
        ? ''
        : `Given no longer since ${formatTime(endedAt, timeZone)}. What you received stays yours; none that takes its place will come by itself.`,
    assessment: {
      label: 'The assessment by which you know each other',
      href: paths.assessment.to({ assessmentId: givenBy.assessmentId }),
    },
    words: [
      ...(covers === '' ? [] : [{ label: 'Covers', theirs: covers, read: '' }]),
      ...(type === null
        ? []
        : [
            {
              label: 'What it is',
              theirs: TYPE_LABELS[type],
              read: reading === null ? '' : TYPE_LABELS[reading.type.type],
            },
          ]),
      ...onFields,
    ],
  };
}

const sayWord = (word: string): string => (word === '' ? 'not stated' : word);
const sayRead = (read: string): string => (read === '' ? 'nothing' : read);
