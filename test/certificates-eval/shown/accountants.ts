import type { Sample } from '../sample.js';

/** A Type 1 report: as of one day; the cover and the opinion. */
const typeOne: Sample = {
  name: 'shown-soc-2-as-of-a-day',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const cover = newSheet([612, 792]);
      cover.text(306, 150, 'SOC 2® TYPE 1', { align: 'centre', face: 'serif-bold', size: 26 });
      cover.text(306, 184, 'System and Organization Controls Report', {
        align: 'centre',
        face: 'serif',
        size: 14,
      });
      cover.line([180, 206], [432, 206]);
      cover.text(306, 260, 'Bramblewick AI Labs, Inc.', { align: 'centre', face: 'serif-bold', size: 20 });
      cover.text(306, 288, 'Agent Orchestration Platform', {
        align: 'centre',
        face: 'serif-italic',
        size: 14,
      });
      cover.text(306, 340, 'As of October 31, 2025', { align: 'centre', face: 'serif', size: 13 });
      cover.text(306, 362, 'Security and Privacy Trust Services Categories', {
        align: 'centre',
        face: 'serif',
        size: 11,
      });
      cover.text(306, 680, 'Sutcliffe Marlow & Co., P.C.', { align: 'centre', face: 'serif-bold', size: 12 });
      cover.text(306, 696, 'Certified Public Accountants', { align: 'centre', face: 'serif', size: 10 });

      const opinion = newSheet([612, 792]);
      opinion.text(72, 80, 'Sutcliffe Marlow & Co., P.C.', { face: 'serif-bold', size: 12 });
      opinion.text(72, 94, '801 Granite Avenue, Suite 1200, Denver, Colorado 80202', {
        face: 'serif',
        size: 9,
      });
      opinion.text(306, 136, 'INDEPENDENT SERVICE AUDITOR’S REPORT', {
        align: 'centre',
        face: 'serif-bold',
        size: 12,
      });
      opinion.text(72, 168, 'To: Bramblewick AI Labs, Inc.', { face: 'serif', size: 11 });
      let y = 192;
      for (const text of [
        'We have examined management’s description of its Agent Orchestration Platform as of October 31, 2025, and the suitability of the design of controls to provide reasonable assurance that its service commitments and system requirements were achieved based on the trust services criteria relevant to security and privacy set forth in TSP section 100.',
        'Management is responsible for the description and the assertion. Our responsibility is to express an opinion based on our examination, which was conducted in accordance with attestation standards of the American Institute of Certified Public Accountants.',
        'We did not perform any procedures regarding the operating effectiveness of the controls and, accordingly, do not express an opinion thereon.',
        'In our opinion, in all material respects, the description presents the platform as designed and implemented as of October 31, 2025, and the controls stated in it were suitably designed as of that date.',
      ]) {
        y = opinion.prose(72, y, text, { width: 468, face: 'serif', size: 11, pitch: 14.5 }) + 12;
      }
      opinion.text(72, y + 30, 'Sutcliffe Marlow & Co., P.C.', { face: 'serif-italic', size: 14 });
      opinion.text(72, y + 52, 'December 19, 2025', { face: 'serif', size: 11 });
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Bramblewick AI Labs, Inc.',
      certificationBody: 'Sutcliffe Marlow & Co., P.C.',
      certificationBodyAddress: '801 Granite Avenue, Suite 1200, Denver, Colorado 80202',
      issuedOn: '2025-12-19',
      reportType: 'Type 1',
    },
    // One day is no period; the platform is a kind of scope, the criteria a kind of standard.
    debatable: ['periodFrom', 'periodTo', 'effectiveOn', 'scope', 'standard', 'signatory'],
  },
};

/** A German auditor's report on a SOC 2 examination. */
const germanTypeTwo: Sample = {
  name: 'shown-german-soc-2',
  language: 'de',
  making: {
    pdfmake: {
      margins: [70, 80, 70, 70],
      size: 10.5,
      content: [
        { text: 'Wendland & Quast GmbH', bold: true },
        { text: 'Wirtschaftsprüfungsgesellschaft', fontSize: 8.5 },
        { text: 'Kaiserhofstraße 12, 60313 Frankfurt am Main', fontSize: 8.5 },
        { text: 'Prüfungsbericht', fontSize: 26, margin: [0, 120, 0, 10] },
        {
          text: 'über die Prüfung der Beschreibung des dienstleistungsbezogenen internen Kontrollsystems nach ISAE 3000 (Revised) – SOC 2 Typ 2',
          fontSize: 13,
        },
        { text: 'Isarblick Sprachdienste AG, München', fontSize: 15, bold: true, margin: [0, 30, 0, 6] },
        'Berichtszeitraum: 1. April 2024 bis 31. März 2025',
        { text: 'Prüfungsurteil des unabhängigen Prüfers', bold: true, fontSize: 14, pageBreak: 'before' },
        {
          text: 'An die Isarblick Sprachdienste AG, Rosenheimer Straße 145, 81671 München',
          margin: [0, 8, 0, 10],
        },
        'Wir haben die Beschreibung des Systems „Isarblick Transkription“ sowie die Angemessenheit und Wirksamkeit der darin dargestellten Kontrollen in Bezug auf die Kriterien Sicherheit und Vertraulichkeit der Trust Services Criteria für den Zeitraum vom 1. April 2024 bis zum 31. März 2025 geprüft.',
        {
          text: 'Nach unserer Beurteilung waren die Kontrollen in allen wesentlichen Belangen angemessen ausgestaltet und während des Berichtszeitraums wirksam. Die Managementsysteme nach ISO/IEC 27001 und ISO/IEC 42001 waren nicht Gegenstand dieser Prüfung.',
          margin: [0, 10, 0, 10],
        },
        'Der Bericht ist für die Gesellschaft und ihre Kunden bestimmt und darf nicht ohne unsere Zustimmung weitergegeben werden.',
        { text: 'Frankfurt am Main, den 27. Juni 2025', margin: [0, 26, 0, 14] },
        { text: 'Wendland & Quast GmbH\nWirtschaftsprüfungsgesellschaft', margin: [0, 0, 0, 30] },
        {
          columns: [
            { stack: ['Friederike Quast', { text: 'Wirtschaftsprüferin', fontSize: 8.5 }] },
            { stack: ['Lennart Bösel', { text: 'CISA', fontSize: 8.5 }] },
          ],
        },
      ],
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: { any: ['Isarblick Sprachdienste AG', 'Isarblick Sprachdienste AG, München'] },
      holderAddress: 'Rosenheimer Straße 145, 81671 München',
      certificationBody: {
        any: ['Wendland & Quast GmbH', 'Wendland & Quast GmbH Wirtschaftsprüfungsgesellschaft'],
      },
      certificationBodyAddress: 'Kaiserhofstraße 12, 60313 Frankfurt am Main',
      issuedOn: '2025-06-27',
      periodFrom: '2024-04-01',
      periodTo: '2025-03-31',
      reportType: { any: ['Type 2', 'Typ 2'] },
      signatory: {
        any: [
          'Friederike Quast',
          'Friederike Quast, Wirtschaftsprüferin',
          'Lennart Bösel',
          'Lennart Bösel, CISA',
          'Friederike Quast, Lennart Bösel',
          'Friederike Quast, Wirtschaftsprüferin, Lennart Bösel, CISA',
        ],
      },
    },
    debatable: ['scope', 'standard'],
  },
};

/** A SOC 3 report: short, for everybody, two letters on one page each. */
const socThree: Sample = {
  name: 'shown-soc-3',
  language: 'en',
  making: {
    pdfmake: {
      margins: [80, 90, 80, 70],
      size: 11,
      content: [
        { text: 'SOC 3 Report', fontSize: 30, color: '#14532d' },
        {
          text: 'Report on Skerry Point Networks Limited’s controls over its Beacon Inference Cloud relevant to security and availability, for the period 1 January 2025 to 31 December 2025',
          fontSize: 13,
          margin: [0, 14, 0, 40],
        },
        { text: 'Report of the independent accountant', bold: true, fontSize: 13 },
        {
          text: 'We have examined the assertion of Skerry Point Networks Limited, titled “Management’s assertion”, that its controls over the Beacon Inference Cloud were effective throughout the period 1 January 2025 to 31 December 2025, to provide reasonable assurance that its service commitments were achieved based on the trust services criteria of the AICPA.',
          margin: [0, 8, 0, 8],
        },
        'In our opinion, that assertion is fairly stated in all material respects.',
        { text: 'Ballantrae Finch LLP', italics: true, fontSize: 16, margin: [0, 30, 0, 4] },
        'Chartered Accountants',
        '40 Merrion Lane, Dublin 2, Ireland',
        '27 February 2026',
        { text: 'Management’s assertion', bold: true, fontSize: 13, pageBreak: 'before' },
        {
          text: 'We, as management of Skerry Point Networks Limited, Unit 6 Harbour Yard, Galway, Ireland, assert that the controls within the Beacon Inference Cloud were effective throughout the period stated above. There are limits in any system of internal control.',
          margin: [0, 8, 0, 20],
        },
        'Skerry Point Networks Limited\n20 February 2026',
      ],
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Skerry Point Networks Limited',
      holderAddress: 'Unit 6 Harbour Yard, Galway, Ireland',
      certificationBody: 'Ballantrae Finch LLP',
      certificationBodyAddress: '40 Merrion Lane, Dublin 2, Ireland',
      issuedOn: '2026-02-27',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
    },
    // A SOC 3 rests on a Type 2 examination and does not say so.
    debatable: ['reportType', 'scope', 'standard', 'signatory'],
  },
};

export const shownAccountants: readonly Sample[] = [typeOne, germanTypeTwo, socThree];
