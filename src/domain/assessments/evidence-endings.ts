/** The file endings of documents taken as evidence; what a document is, its bytes decide. */
export const EVIDENCE_ENDINGS = [
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'txt',
  'csv',
  'md',
  'json',
  'log',
] as const;

/** The most a document may have, in bytes. */
export const EVIDENCE_LIMIT = 20 * 1024 * 1024;

/** Whether a file's name ends as those of documents that are taken do. */
export const endsAsEvidence = (name: string): boolean =>
  EVIDENCE_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
