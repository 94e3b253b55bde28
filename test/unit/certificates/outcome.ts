import type { CertificateFacts, CheckId, CheckOutcome } from '#domain/certificates/check.js';
import { reading, type Stated } from './builders.js';

/** What a check says of a flawless certificate changed so; null where it does not apply. */
export type OutcomeRow = readonly [
  id: CheckId,
  outcome: CheckOutcome | null,
  stated?: Stated,
  more?: Partial<CertificateFacts>,
];

type FileFacts = ReturnType<typeof reading>['file'];

/** A reading whose file is told of so. */
export const madeSo = (file: Partial<FileFacts>): Partial<CertificateFacts> => ({
  reading: reading({ file: { ...reading().file, ...file } }),
});
