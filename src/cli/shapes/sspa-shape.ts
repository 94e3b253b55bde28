import { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import { CHECK_IDS, VERDICTS } from '#domain/certificates/check.js';
import { dateShape, oneOf, textShape } from '#domain/content/shapes.js';
import { SSPA_ANSWERS } from '#domain/sspa/sspa-profile.js';

/** A certificate as `assay certificate check` or a certificate's page judges it. */
const certificateShape = z.strictObject({
  name: textShape(200),
  verdict: oneOf('verdict', VERDICTS),
  because: z.array(oneOf('check', CHECK_IDS)).max(CHECK_IDS.length).default([]),
  type: oneOf('kind of document', DOCUMENT_TYPES).default('certificate'),
  standard: z.string().max(200).default(''),
  scope: z.string().max(4_000).default(''),
  expiresOn: dateShape.nullable().default(null),
  covers: z.enum(['this', 'whole-vendor', 'other']).default('this'),
});

/** A file of what is known of a supplier to Microsoft; a fact left out is not known. */
export const sspaShape = z.strictObject({
  version: textShape(20).exactOptional(),
  issuedOn: dateShape.nullable().default(null),
  facts: z.record(z.string().max(80), oneOf('answer', SSPA_ANSWERS)).default({}),
  certificates: z.array(certificateShape).max(20).default([]),
});
