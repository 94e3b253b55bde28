import type { DocumentType } from '../certificate.js';

/**
 * What lies ahead of a kind of document: a cycle with surveillances and an end, only an end, or the next report after the
 * one that covers a period.
 */
export function datesOf(kind: DocumentType): 'cycle' | 'end' | 'next-report' {
  if (kind === 'certificate' || kind === 'other-standard' || kind === 'unknown') return 'cycle';
  return kind === 'attestation' ? 'next-report' : 'end';
}
