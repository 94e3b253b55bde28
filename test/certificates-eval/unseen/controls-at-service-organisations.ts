import type { Sample } from '../sample.js';

/** A report on controls as they are designed at one day: cover, auditor's report, the beginning of the assertion. */
const typeOne: Sample = {
  name: 'unseen-controls-at-one-day',
  language: 'en',
  making: {
    pdfmake: {
      margins: [66, 66, 66, 66],
      footer: (page) => ({
        text: page === 1 ? 'Confidential' : `Confidential | ${page}`,
        alignment: 'center',
        fontSize: 8,
      }),
      content: [
        { text: 'Ferngully Metrics, Inc.', fontSize: 24, bold: true, margin: [0, 150, 0, 20] },
        { text: 'SOC 2® Type 1 Report', fontSize: 20 },
        {
          text: 'Report on Ferngully Metrics, Inc.’s Description of Its Product Analytics Platform and on the Suitability of the Design of Its Controls Relevant to Security and Confidentiality',
          margin: [0, 14, 0, 14],
          fontSize: 12,
        },
        { text: 'As of August 31, 2025', fontSize: 14 },
        {
          text: 'Prepared by Abernethy Voss & Klein, LLP',
          margin: [0, 220, 0, 0],
          fontSize: 11,
        },
        {
          pageBreak: 'before',
          text: 'Section 1: Independent Service Auditor’s Report',
          fontSize: 15,
          bold: true,
          margin: [0, 0, 0, 12],
        },
        'To the Management of Ferngully Metrics, Inc.',
        { text: 'Scope', bold: true, margin: [0, 10, 0, 2] },
        'We have examined Ferngully Metrics, Inc.’s description of its Product Analytics Platform as of August 31, 2025, and the suitability of the design of the controls stated in it to provide reasonable assurance that its service commitments and system requirements were achieved, based on the trust services criteria relevant to security and confidentiality. Ferngully Metrics uses a subservice organization for hosting; the description does not include its controls.',
        { text: 'Service Organization’s Responsibilities', bold: true, margin: [0, 10, 0, 2] },
        'Ferngully Metrics, Inc. is responsible for its commitments, for the description and for designing and implementing controls within the system.',
        { text: 'Service Auditor’s Responsibilities', bold: true, margin: [0, 10, 0, 2] },
        'Our responsibility is to express an opinion on the description and on the suitability of the design of controls. Our examination was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants. We did not perform procedures on the operating effectiveness of controls and express no opinion on it.',
        { text: 'Opinion', bold: true, margin: [0, 10, 0, 2] },
        'In our opinion, in all material respects, the description presents the Product Analytics Platform that was designed and implemented as of August 31, 2025, and the controls stated in it were suitably designed as of that date.',
        { text: 'Restricted Use', bold: true, margin: [0, 10, 0, 2] },
        'This report is intended solely for the information and use of Ferngully Metrics, Inc., its user entities and others with sufficient understanding of the system.',
        {
          text: 'Abernethy Voss & Klein, LLP',
          italics: true,
          fontSize: 14,
          margin: [0, 22, 0, 4],
        },
        'Minneapolis, Minnesota',
        'October 9, 2025',
        {
          pageBreak: 'before',
          text: 'Section 2: Assertion of Ferngully Metrics, Inc. Management',
          fontSize: 15,
          bold: true,
          margin: [0, 0, 0, 12],
        },
        'We have prepared the description of our Product Analytics Platform as of August 31, 2025. We confirm, to the best of our knowledge and belief, that it presents the system as designed and implemented as of that date, and that the controls stated in it were suitably designed.',
        { text: 'Signed by Ferngully Metrics, Inc. Management', margin: [0, 16, 0, 0] },
        'October 9, 2025',
      ],
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Ferngully Metrics, Inc.',
      certificationBody: 'Abernethy Voss & Klein, LLP',
      issuedOn: '2025-10-09',
      reportType: 'Type 1',
    },
    // One day is no period; criteria are no standard to many; the system's name is a scope to some; a firm signs.
    debatable: [
      'periodFrom',
      'periodTo',
      'standard',
      'scope',
      'signatory',
      'certificationBodyAddress',
      'holderAddress',
    ],
  },
};

/** A report on a year of controls by one of the large firms: a plain cover, a letter, the first tests. */
const typeTwo: Sample = {
  name: 'unseen-controls-over-a-year',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const cover = newSheet([612, 792]);
      cover.box(0, 0, [612, 96], 0.2);
      cover.text(60, 250, 'Bridgemont Clearing Technologies Ltd', { face: 'sans-bold', size: 22 });
      cover.prose(
        60,
        290,
        'System and Organization Controls (SOC) 2 Type 2 Report on Controls at a Service Organization Relevant to Security, Availability and Processing Integrity',
        { width: 440, size: 14, pitch: 20 },
      );
      cover.text(60, 380, 'Reconciliation-as-a-Service System', { size: 13 });
      cover.text(60, 402, 'For the period October 1, 2024 to September 30, 2025', { size: 13 });
      cover.text(60, 700, 'With the report of Pemberton Quayle LLP, independent service auditor', {
        size: 10,
      });
      const letter = newSheet([612, 792]);
      letter.text(60, 60, 'Pemberton Quayle LLP', { face: 'serif-bold', size: 13 });
      letter.text(60, 74, '30 Fenchurch Yard', { face: 'serif', size: 9 });
      letter.text(60, 85, 'London EC3M 5BD', { face: 'serif', size: 9 });
      letter.text(60, 122, 'Independent Service Auditor’s Report', { face: 'serif-bold', size: 14 });
      letter.text(60, 144, 'To the Directors of Bridgemont Clearing Technologies Ltd', {
        face: 'serif',
        size: 10.5,
      });
      const paragraphs = [
        'We have examined the description by Bridgemont Clearing Technologies Ltd of its Reconciliation-as-a-Service System throughout the period October 1, 2024 to September 30, 2025, and the suitability of the design and operating effectiveness of the controls in it, based on the criteria for security, availability and processing integrity set forth in TSP section 100.',
        'Management is responsible for the description and its assertion, for the service commitments, and for designing, implementing and operating effective controls.',
        'We conducted our examination in accordance with attestation standards of the American Institute of Certified Public Accountants and with ISAE 3000 (Revised). It includes testing the operating effectiveness of controls throughout the period.',
        'Because of their nature, controls may not always operate effectively, and projections to the future are subject to the risk that they become inadequate.',
        'In our opinion, in all material respects, the description presents the system as designed and implemented throughout the period, the controls were suitably designed, and they operated effectively throughout the period October 1, 2024 to September 30, 2025.',
        'This report is intended solely for the company, its user entities during some or all of the period, and practitioners and regulators who understand it.',
      ];
      let y = 168;
      for (const paragraph of paragraphs)
        y = letter.prose(60, y, paragraph, { width: 492, size: 10.5, face: 'serif', pitch: 14.5 }) + 8;
      letter.text(60, y + 22, 'Pemberton Quayle LLP', { face: 'serif-italic', size: 16 });
      letter.text(60, y + 42, 'London, United Kingdom', { face: 'serif', size: 10 });
      letter.text(60, y + 56, 'November 14, 2025', { face: 'serif', size: 10 });
      const tests = newSheet([612, 792]);
      tests.text(60, 60, 'Section IV: Controls, tests of controls and results', {
        face: 'sans-bold',
        size: 13,
      });
      const rows = [
        [
          'CC6.1',
          'Access to production requires two factors.',
          'Inspected settings.',
          'No exceptions noted.',
        ],
        ['CC6.3', 'Access is reviewed each quarter.', 'Inspected two reviews.', 'No exceptions noted.'],
        ['CC7.2', 'Alerts are followed up within a day.', 'Inspected 25 alerts.', 'One alert took two days.'],
        ['A1.2', 'Backups are restored twice a year.', 'Inspected both logs.', 'No exceptions noted.'],
        ['PI1.3', 'Breaks are matched by rule.', 'Reperformed a sample.', 'No exceptions noted.'],
      ];
      [['Ref.', 'Control', 'Test', 'Result'], ...rows].forEach((row, at) => {
        row.forEach((cell, column) => {
          tests.text([60, 104, 300, 420][column] ?? 60, 92 + at * 24, cell, {
            size: 8.5,
            face: at === 0 ? 'sans-bold' : 'sans',
          });
        });
        tests.line([60, 98 + at * 24], [552, 98 + at * 24], 0.3);
      });
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Bridgemont Clearing Technologies Ltd',
      certificationBody: 'Pemberton Quayle LLP',
      certificationBodyAddress: '30 Fenchurch Yard, London EC3M 5BD',
      issuedOn: '2025-11-14',
      periodFrom: '2024-10-01',
      periodTo: '2025-09-30',
      reportType: 'Type 2',
    },
    debatable: ['standard', 'scope', 'signatory'],
  },
};

/** A bridge letter on the vendor's own paper, for the months since its last report. */
const bridge: Sample = {
  name: 'unseen-bridge-over-three-months',
  language: 'en',
  making: {
    html: `<div class="page" style="font-size:10.5pt;line-height:1.5"><div style="border-bottom:2px solid #274;padding-bottom:3mm;margin-bottom:12mm"><b style="font-size:16pt">Larkspur Ledger, Inc.</b><span style="float:right;font-size:8.5pt;text-align:right">77 Congress Mews, Floor 4<br>Portland, ME 04101</span></div>
    <p>January 6, 2026</p><p><b>Subject: SOC 2 bridge letter</b></p><p>To our customers and their auditors,</p>
    <p>Larkspur Ledger, Inc. engages an independent auditor every year to examine its controls. The most recent SOC 2 Type 2 report was issued by Ostrander Pike CPAs, P.C. and covers the period from October 1, 2024 through September 30, 2025, for the trust services categories of security and availability. The opinion was unqualified.</p>
    <p>This letter covers the time from October 1, 2025 to December 31, 2025. To the best of our knowledge, there have been no material changes in our system or in our internal controls since the end of that report that would adversely affect the conclusions reached in it.</p>
    <p>The letter is not a substitute for the report, and the auditor has not examined anything said in it. The next report is expected in November 2026.</p>
    <p>If you have questions, please write to trust@larkspurledger.example.</p><p style="margin-top:10mm">Sincerely,</p>
    <svg width="110" height="28"><path d="M4 20c20-30 20 16 44-8s24 12 54-6" stroke="#225" fill="none"/></svg><p style="margin-top:0">Rosalind Achterberg<br>Chief Information Security Officer</p></div>`,
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Larkspur Ledger, Inc.',
      holderAddress: '77 Congress Mews, Floor 4, Portland, ME 04101',
      issuedOn: '2026-01-06',
      signatory: {
        any: ['Rosalind Achterberg', 'Rosalind Achterberg, Chief Information Security Officer'],
      },
    },
    // It speaks of a report: whether what that states is what the letter states is filed either way.
    debatable: [
      'certificationBody',
      'certificationBodyAddress',
      'periodFrom',
      'periodTo',
      'reportType',
      'standard',
      'scope',
    ],
  },
};

export const unseenControlsAtServiceOrganisations: readonly Sample[] = [typeOne, typeTwo, bridge];
