import { type PdfText, textPdf } from '../../support/pdf.js';
import type { Visitor } from '../../support/visitor.js';

/** What the face of the invented certificate says. */
export interface Face {
  readonly number: string;
  readonly holder: string;
  readonly issued: string;
  readonly expires: string;
  readonly decided: string;
}

const FACE: Face = {
  number: 'AIMS 24817',
  holder: 'Lumenhire B.V.',
  issued: '10 March 2025',
  expires: '9 March 2028',
  decided: '10 March 2025',
};

const line = (y: number, label: string, value: string): PdfText[] => [
  { x: 60, y, size: 10, text: label },
  { x: 220, y, size: 10, text: value },
];

/** An ISO/IEC 42001 certificate of an invented body for an invented holder. */
export function aCertificatePdf(face: Partial<Face> = {}): Buffer {
  const { number, holder, issued, expires, decided } = { ...FACE, ...face };
  return textPdf([
    [
      { x: 60, y: 70, size: 18, text: 'Aldgate Certification Ltd' },
      { x: 180, y: 150, size: 20, text: 'Certificate of Registration' },
      ...line(220, 'Certificate number:', number),
      ...line(250, 'Holder:', holder),
      ...line(300, 'Standard:', 'ISO/IEC 42001:2023'),
      ...line(330, 'Scope:', 'Provision and operation of machine learning for ShortlistIQ, as provider.'),
      ...line(380, 'Statement of Applicability:', 'Version 1.3'),
      ...line(410, 'Date of issue:', issued),
      ...line(440, 'Valid until:', expires),
      ...line(470, 'Certification decision:', decided),
      ...line(500, 'Certification body:', 'Aldgate Certification Ltd'),
      ...line(530, 'Accreditation body:', 'UKAS'),
    ],
  ]);
}

/** The smallest picture there is. */
export const aPicture = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

/** Registers a vendor with an AI system; answers the vendor's page. */
export async function registerVendor(visitor: Visitor, name = 'Lumenhire B.V.'): Promise<string> {
  await visitor.open('/vendors/new');
  await visitor.submit('Register vendor', { Name: name });
  const page = visitor.path;
  await visitor.open(`${page}/ai-systems/new`);
  await visitor.submit('Add AI system', { name: 'ShortlistIQ', purpose: 'Ranks applicants' });
  return page;
}

/** Uploads a file as a certificate of a vendor; the visitor stands where that led. */
export async function uploadCertificate(
  visitor: Visitor,
  vendorPage: string,
  bytes: Uint8Array,
  file = 'certificate.pdf',
): Promise<string> {
  await visitor.open(`${vendorPage}/certificates/new`);
  await visitor.submit('Upload certificate', { file: { file, bytes } });
  return visitor.path;
}
