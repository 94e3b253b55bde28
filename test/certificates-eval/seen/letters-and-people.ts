import type { Sample } from '../sample.js';

/** A SOC 2 of type 1, as of one day; opinion first, no cover. */
const typeOneReport: Sample = {
  name: 'seen-soc-2-type-1',
  language: 'en',
  making: {
    html: `<div class="page" style="font:11pt serif"><p style="text-align:center"><b>INDEPENDENT SERVICE AUDITOR’S REPORT ON A SOC 2 TYPE 1 EXAMINATION</b></p><p>To: Hollyhock Telephony LLC</p>
    <p><i>Scope.</i> We have examined the accompanying description of the voice agent platform of Hollyhock Telephony LLC as of June 30, 2025, and the suitability of the design of controls relevant to security, based on the criteria set forth in TSP section 100.</p>
    <p><i>Opinion.</i> In our opinion, in all material respects, the controls stated in the description were suitably designed as of June 30, 2025. We did not perform any procedures regarding the operating effectiveness of controls.</p>
    <p style="margin-top:20mm">Dunmore Pryce CPAs, P.C.<br>Raleigh, North Carolina<br>August 8, 2025</p></div>`,
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Hollyhock Telephony LLC',
      certificationBody: 'Dunmore Pryce CPAs, P.C.',
      reportType: 'Type 1',
      issuedOn: '2025-08-08',
    },
    // A type 1 report has a day, not a period; some file it as the period's end.
    debatable: ['periodTo', 'periodFrom', 'standard', 'scope', 'certificationBodyAddress', 'signatory'],
  },
};

/** A self-assessment entered in the cloud security register. */
const starSelf: Sample = {
  name: 'seen-star-self-assessment',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(535, 70, 'STAR Registry', { align: 'right', size: 12, face: 'sans-bold' });
      sheet.text(60, 120, 'STAR Level 1: Self-Assessment', { size: 22 });
      sheet.text(60, 150, 'Cloud Security Alliance', { size: 11 });
      sheet.text(60, 200, 'Provider', { size: 8 });
      sheet.text(60, 214, 'Dovetail Notes Inc.', { size: 12, face: 'sans-bold' });
      sheet.text(60, 250, 'Submitted', { size: 8 });
      sheet.text(60, 264, 'September 1, 2025', { size: 11 });
      sheet.prose(
        60,
        310,
        'The provider has completed the Consensus Assessments Initiative Questionnaire (CAIQ) v4 on its own. The answers have not been verified by a third party.',
        { width: 450, pitch: 15 },
      );
    },
  },
  truth: {
    type: 'csa-star',
    fields: { holder: 'Dovetail Notes Inc.', level: 'Level 1' },
    debatable: ['issuedOn', 'certificationBody', 'standard'],
  },
};

/** HITRUST's one-year certificate of essentials, set as a certificate. */
const hitrustEssentials: Sample = {
  name: 'seen-hitrust-e1',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([792, 612]);
      sheet.box(20, 20, [752, 572]);
      sheet.text(396, 110, 'HITRUST Essentials, 1-year (e1) Certification', {
        align: 'centre',
        size: 22,
        face: 'sans-bold',
      });
      sheet.text(396, 160, 'awarded to', { align: 'centre' });
      sheet.text(396, 200, 'Yarrow Clinic Scheduling, Inc.', { align: 'centre', size: 22 });
      sheet.text(396, 240, 'for the Yarrow Booking System', { align: 'centre', size: 12 });
      sheet.text(200, 400, 'Certification date: May 19, 2025', { size: 11 });
      sheet.text(460, 400, 'Expiration date: May 19, 2026', { size: 11 });
    },
  },
  truth: {
    type: 'hitrust',
    fields: {
      holder: 'Yarrow Clinic Scheduling, Inc.',
      level: 'e1',
      issuedOn: '2025-05-19',
      expiresOn: '2026-05-19',
    },
    debatable: ['scope', 'certificationBody', 'standard', 'decidedOn', 'effectiveOn'],
  },
};

/** A German letter after stage 1. */
const germanStage1: Sample = {
  name: 'seen-german-stage-1',
  language: 'de',
  making: {
    pdfmake: {
      margins: [70, 70, 70, 70],
      content: [
        { text: 'NQ Nordquadrat GmbH', bold: true },
        { text: 'August-Schanz-Straße 210, 60433 Frankfurt am Main', fontSize: 8, margin: [0, 0, 0, 30] },
        'Spreewind Steuerungen GmbH',
        'Köpenicker Straße 325',
        '12555 Berlin',
        { text: 'Frankfurt, 8. Januar 2026', alignment: 'right', margin: [0, 14] },
        {
          text: 'Ergebnis des Audits der Stufe 1 nach ISO/IEC 42001:2023',
          bold: true,
          margin: [0, 0, 0, 10],
        },
        'Sehr geehrte Damen und Herren,',
        {
          text: 'wir bestätigen, dass das Audit der Stufe 1 am 17. Dezember 2025 durchgeführt wurde. Die Dokumentation Ihres KI-Managementsystems ist so weit, dass das Audit der Stufe 2 im März 2026 stattfinden kann. Ein Zertifikat ist damit nicht verbunden.',
          margin: [0, 8],
        },
        'Mit freundlichen Grüßen',
        { text: 'Katharina Olbrich', margin: [0, 30, 0, 0] },
        { text: 'Leitende Auditorin', fontSize: 8 },
      ],
    },
  },
  truth: {
    type: 'stage-1-letter',
    fields: {
      holder: 'Spreewind Steuerungen GmbH',
      holderAddress: 'Köpenicker Straße 325, 12555 Berlin',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'NQ Nordquadrat GmbH',
      certificationBodyAddress: 'August-Schanz-Straße 210, 60433 Frankfurt am Main',
      issuedOn: '2026-01-08',
      signatory: { any: ['Katharina Olbrich', 'Katharina Olbrich, Leitende Auditorin'] },
    },
  },
};

/** A French letter: recommended after stage 2, the decision pending. */
const frenchStage2: Sample = {
  name: 'seen-french-stage-2',
  language: 'fr',
  making: {
    html: `<div class="page"><b>Certilande SAS</b><br>3 avenue de l’Europe, 44300 Nantes<h2 style="margin-top:16mm">Attestation de recommandation</h2>
    <p>Nantes, le 27 novembre 2025</p><p>À l’issue de l’audit initial, étape 2, réalisé du 18 au 20 novembre 2025, l’équipe d’audit recommande la certification de la société <b>Garrigue Vision SAS</b>, 2 rue de la Loge, 34000 Montpellier, selon la norme ISO/IEC 42001:2023.</p>
    <p>La décision de certification n’a pas encore été prise. La présente attestation ne vaut pas certificat.</p><p style="margin-top:16mm">Bastien Courvoisier<br>Responsable d’audit</p></div>`,
  },
  truth: {
    type: 'stage-2-letter',
    fields: {
      holder: 'Garrigue Vision SAS',
      holderAddress: '2 rue de la Loge, 34000 Montpellier',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Certilande SAS',
      certificationBodyAddress: '3 avenue de l’Europe, 44300 Nantes',
      issuedOn: '2025-11-27',
      signatory: { any: ['Bastien Courvoisier', 'Bastien Courvoisier, Responsable d’audit'] },
    },
  },
};

/** Readiness in the shape of a badge of honour; no auditor, no decision. */
const readinessBadge: Sample = {
  name: 'seen-readiness-badge',
  language: 'en',
  making: {
    html: `<div class="page" style="text-align:center;padding-top:50mm"><h1>ISO/IEC 42001:2023 Readiness Statement</h1><p>Sundial Controls Consulting confirms that</p><h2>Petrichor Weather Apps Ltd</h2>
    <p>has completed our readiness programme. All gaps found in the gap assessment have been closed and the organisation is ready for certification.</p><p>November 2025</p></div>`,
  },
  truth: {
    type: 'readiness-letter',
    fields: { holder: 'Petrichor Weather Apps Ltd', standard: 'ISO/IEC 42001:2023' },
    debatable: ['certificationBody'],
  },
};

/** A person's certificate as lead implementer; the name stands last but one. */
const implementer: Sample = {
  name: 'seen-person-implementer',
  language: 'en',
  making: {
    pdfmake: {
      landscape: true,
      content: [
        { text: 'The Examiners’ Guild for Professionals', alignment: 'center', fontSize: 14 },
        {
          text: 'ISO/IEC 42001 Lead Implementer',
          alignment: 'center',
          fontSize: 26,
          bold: true,
          margin: [0, 40, 0, 6],
        },
        { text: 'credential granted to', alignment: 'center', italics: true },
        { text: 'Oluwaseun Bankole-Reyes', alignment: 'center', fontSize: 22, margin: [0, 8] },
        {
          text: 'who passed the examination and documented five years of professional experience',
          alignment: 'center',
          fontSize: 9,
        },
        {
          margin: [60, 60, 60, 0],
          columns: [
            { text: ['Credential ID\n', { text: 'EG-LI-88213', bold: true }], alignment: 'center' },
            { text: ['Granted on\n', { text: '28 August 2025', bold: true }], alignment: 'center' },
            { text: ['Expires on\n', { text: '27 August 2028', bold: true }], alignment: 'center' },
          ],
        },
      ],
    },
  },
  truth: {
    type: 'person',
    fields: {
      holder: 'Oluwaseun Bankole-Reyes',
      level: 'Lead Implementer',
      standard: 'ISO/IEC 42001',
      number: 'EG-LI-88213',
      issuedOn: '2025-08-28',
      expiresOn: '2028-08-27',
      certificationBody: 'The Examiners’ Guild for Professionals',
    },
  },
};

/** A German proof of attendance. */
const germanTraining: Sample = {
  name: 'seen-german-training',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(298, 160, 'Teilnahmebescheinigung', { align: 'centre', size: 28, face: 'serif-bold' });
      sheet.text(298, 220, 'Frau Leonie Achenbach', { align: 'centre', size: 18, face: 'serif' });
      sheet.text(298, 260, 'hat am Seminar', { align: 'centre', face: 'serif', size: 12 });
      sheet.text(298, 290, 'Grundlagen der ISO/IEC 42001', { align: 'centre', face: 'serif-bold', size: 16 });
      sheet.text(298, 320, 'vom 12. bis 13. Februar 2026 in Kassel teilgenommen.', {
        align: 'centre',
        face: 'serif',
        size: 12,
      });
      sheet.text(80, 420, 'Umfang: 16 Unterrichtseinheiten', { face: 'serif' });
      sheet.text(80, 600, 'Lernwerk Kassel e. V.', { face: 'serif' });
    },
  },
  truth: {
    type: 'training',
    fields: { holder: { any: ['Leonie Achenbach', 'Frau Leonie Achenbach'] }, standard: 'ISO/IEC 42001' },
    debatable: ['certificationBody', 'issuedOn', 'signatory'],
  },
};

/** A page of a vendor's trust centre, saved as it was. */
const trustPage: Sample = {
  name: 'seen-trust-page',
  language: 'en',
  making: {
    html: `<div class="page" style="padding:0"><div style="background:#111;color:#fff;padding:6mm 18mm;display:flex;justify-content:space-between"><b>Umbra Notetaker</b><span>Product &nbsp; Pricing &nbsp; Trust</span></div>
    <div style="padding:14mm 18mm"><h1>Statement on responsible AI</h1><p>Umbra Notetaker ApS declares that it follows the requirements of ISO/IEC 42001:2023. We have aligned our policies with the standard and consider ourselves compliant. This is a self-declaration of Umbra Notetaker ApS; we have not been certified by a third party.</p>
    <p>Last updated 4 February 2026</p></div></div>`,
  },
  truth: {
    type: 'self-declaration',
    fields: { holder: 'Umbra Notetaker ApS', standard: 'ISO/IEC 42001:2023' },
    debatable: ['issuedOn', 'revision'],
  },
};

export const lettersAndPeople: readonly Sample[] = [
  typeOneReport,
  starSelf,
  hitrustEssentials,
  germanStage1,
  frenchStage2,
  readinessBadge,
  implementer,
  germanTraining,
  trustPage,
];
