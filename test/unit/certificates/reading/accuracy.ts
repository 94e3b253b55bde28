import { LIMITS } from '#documents/reading/limits.js';
import { readPdf } from '#documents/reading/read-pdf.js';
import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type Reading,
  SURE,
} from '#domain/certificates/certificate.js';
import { understand } from '#domain/certificates/reading/understand.js';
import type { Instant } from '#domain/dates.js';
import { setPage } from '#test/support/certificate-layout.js';
import { textPdf } from '#test/support/pdf.js';
import type { Specimen } from './specimens.js';

export interface Compared {
  readonly specimen: string;
  readonly field: CertificateField;
  /** '' where the document does not state it. */
  readonly truth: string;
  /** '' where nothing was read. */
  readonly read: string;
  readonly sure: boolean;
  readonly right: boolean;
}

/** How well fields were read. Precision: of what was read, how much is right. Recall: of what is stated, how much was read right. */
export interface Accuracy {
  readonly precision: number;
  /** Of what counts without a person's word. */
  readonly surePrecision: number;
  readonly recall: number;
  readonly stated: number;
}

/** Makes each specimen's PDF and reads it by rules alone: what was learned is tried on its own. */
export const readSpecimens = (specimens: readonly Specimen[]): Promise<Reading[]> =>
  Promise.all(
    specimens.map(async ({ pages }) => {
      const content = await readPdf(new Uint8Array(textPdf(pages.map(setPage))), LIMITS);
      return { ...content, ...understand(content.pages), at: '2026-11-21T09:00:00.000Z' as Instant };
    }),
  );

export const compare = ({ name, truth = {} }: Specimen, { fields }: Reading): Compared[] =>
  CERTIFICATE_FIELDS.flatMap((field) => {
    const [stated, read] = [truth[field] ?? '', fields[field]];
    if (stated === '' && (read?.value ?? '') === '') return [];
    return [
      {
        specimen: name,
        field,
        truth: stated,
        read: read?.value ?? '',
        sure: (read?.confidence ?? 0) >= SURE,
        right: same(stated, read?.value ?? ''),
      },
    ];
  });

const same = (one: string, other: string): boolean => plain(one) === plain(other) && one !== '';
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export function accuracyOf(compared: readonly Compared[]): Accuracy {
  const read = compared.filter((each) => each.read !== '');
  const sure = read.filter((each) => each.sure);
  const stated = compared.filter((each) => each.truth !== '');
  const share = (part: readonly Compared[], of: readonly Compared[]) =>
    of.length === 0 ? 1 : part.length / of.length;
  return {
    precision: share(
      read.filter((each) => each.right),
      read,
    ),
    surePrecision: share(
      sure.filter((each) => each.right),
      sure,
    ),
    recall: share(
      stated.filter((each) => each.right),
      stated,
    ),
    stated: stated.length,
  };
}
