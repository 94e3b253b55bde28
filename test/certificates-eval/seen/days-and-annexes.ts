import type { Sample } from '../sample.js';

/** Days that can be read two ways; nothing else on the page says which. */
const ambiguousDays: Sample = {
  name: 'seen-ambiguous-days',
  language: 'en',
  making: {
    pdfmake: {
      watermark: { text: 'SPECIMEN', opacity: 0.15 },
      content: [
        { text: 'MERIDIAN REGISTRARS', bold: true, fontSize: 13, alignment: 'right' },
        { text: 'Certificate of Registration', fontSize: 24, margin: [0, 40, 0, 20] },
        { text: 'The management system of' },
        { text: 'Tidewater Claims AI Ltd', bold: true, fontSize: 16, margin: [0, 6] },
        { text: '3 Quay House, Cardiff CF10 4AZ' },
        { text: 'has been assessed and registered as meeting the requirements of', margin: [0, 16, 0, 4] },
        { text: 'ISO/IEC 42001:2023', bold: true },
        { text: 'Scope of registration', margin: [0, 16, 0, 2], color: '#666666' },
        { text: 'Automated triage of household insurance claims.' },
        {
          margin: [0, 30, 0, 0],
          columns: [
            { stack: ['Registration number', { text: 'MR/AI/0098', bold: true }] },
            { stack: ['Issue date', { text: '03/04/2025', bold: true }] },
            { stack: ['Expiry date', { text: '02/04/2028', bold: true }] },
          ],
        },
        {
          text: 'Meridian Registrars Ltd, 55 Bute Place, Cardiff CF10 5AL',
          margin: [0, 120, 0, 0],
          fontSize: 8,
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'MR/AI/0098',
      holder: 'Tidewater Claims AI Ltd',
      holderAddress: '3 Quay House, Cardiff CF10 4AZ',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Automated triage of household insurance claims.',
      certificationBody: { any: ['Meridian Registrars Ltd', 'Meridian Registrars'] },
      certificationBodyAddress: '55 Bute Place, Cardiff CF10 5AL',
    },
  },
};

const SITES = Array.from({ length: 9 }, (_, page) =>
  Array.from({ length: 30 }, (_, row) => [
    `Branch ${page * 30 + row + 1}`,
    `${row + 3} Foundry Lane, Sheffield S${page + 1} ${row % 9}AB`,
    row % 2 === 0 ? 'Model operation' : 'Annotation of training data',
  ]),
);

/** Ten pages: the face, and nine of an annex with a table of sites. */
const tenPages: Sample = {
  name: 'seen-ten-pages-of-sites',
  language: 'en',
  making: {
    pdfmake: {
      footer: (page, pages) => ({
        text: `Certificate GBX 51177  |  page ${page} of ${pages}`,
        fontSize: 7,
        margin: [56, 10],
      }),
      content: [
        { text: 'CERTIFICATE', fontSize: 30, bold: true, alignment: 'center', margin: [0, 30] },
        {
          layout: 'noBorders',
          table: {
            widths: [150, '*'],
            body: [
              ['Certificate holder:', 'Ironbridge Logistics Group plc'],
              ['Head office:', '1 Foundry Lane, Sheffield S1 2AB, United Kingdom'],
              ['Sites:', 'See annex, pages 2 to 10'],
              ['Certified according to:', 'ISO/IEC 42001:2023'],
              ['Scope:', 'Use of route planning and load forecasting models in parcel depots.'],
              ['Certificate registration no.:', 'GBX 51177'],
              ['Valid from:', '21 August 2024'],
              ['Valid until:', '20 August 2027'],
              ['Date of certification decision:', '19 August 2024'],
              ['Certification body:', 'Harrier Certification Ltd, 18 Castle Street, Bristol BS1 3XD'],
              ['Accreditation:', 'UKAS 7755'],
            ].map(([label, value]) => [
              { text: label, color: '#555555' },
              { text: value, bold: true },
            ]),
          },
        },
        ...SITES.flatMap((rows, at) => [
          {
            text: `Annex to certificate GBX 51177 (${at + 1} of 9)`,
            bold: true,
            pageBreak: 'before',
            margin: [0, 0, 0, 8],
          },
          {
            table: {
              headerRows: 1,
              widths: [80, '*', 160],
              body: [['Site', 'Address', 'Activity'], ...rows],
            },
            fontSize: 8,
          },
        ]),
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'GBX 51177',
      holder: 'Ironbridge Logistics Group plc',
      holderAddress: '1 Foundry Lane, Sheffield S1 2AB, United Kingdom',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Use of route planning and load forecasting models in parcel depots.',
      certificationBody: 'Harrier Certification Ltd',
      certificationBodyAddress: '18 Castle Street, Bristol BS1 3XD',
      accreditationBody: { any: ['UKAS', 'United Kingdom Accreditation Service'] },
      accreditationNumber: { any: ['7755', 'UKAS 7755'] },
      effectiveOn: '2024-08-21',
      expiresOn: '2027-08-20',
      decidedOn: '2024-08-19',
    },
    debatable: ['sites', 'issuedOn'],
  },
};

export const daysAndAnnexes: readonly Sample[] = [ambiguousDays, tenPages];
