import type { Block } from './certificate-layout.js';

/** The face of an invented ISO/IEC 42001 certificate, as bodies set it, with its last day. */
export const certificateFace = (expires: string): readonly Block[] => [
  {
    centre: [
      [22, 'Certificate of Registration'],
      [10, 'This is to certify that the management system of'],
      [15, 'Lumen Harbour Analytics Ltd'],
      [10, 'conforms to ISO/IEC 42001:2023'],
    ],
  },
  {
    rows: [
      ['Certificate number', 'AIMS 778120'],
      ['Scope', 'Design and operation of the Harbour credit-risk models'],
      ['Issue date', '10 March 2025'],
      ['Expiry date', expires],
      ['Certification body', 'Nordkap Certification AS'],
    ],
  },
];
