import type { Reading } from '#domain/certificates/certificate.js';

/** Reads what a certificate's file says; the documents' floor implements it. */
export interface CertificateReader {
  /**
   * Reads one file, given as its bytes, away from the thread that serves pages. Whatever the file is, there is an
   * answer: why it could not be read stands in `fault`. Several wait for each other. Rejects only after the end.
   */
  read(bytes: Uint8Array): Promise<Reading>;
}
