import type { Sample } from '../sample.js';

/** A French-speaking person's diploma for the Foundation level. */
const frenchFoundation: Sample = {
  name: 'seen-french-foundation-diploma',
  language: 'fr',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([792, 612]);
      const middle = sheet.width / 2;
      sheet.box(0, 0, [sheet.width, 70], 0.25);
      sheet.text(40, 44, 'INSTITUT BORÉAL', { face: 'sans-bold', size: 19, grey: 1, spread: 3 });
      sheet.text(752, 44, 'Certification des personnes', { align: 'right', size: 11, grey: 1 });
      sheet.text(middle, 130, 'Certificat', { align: 'centre', face: 'serif', size: 36 });
      sheet.text(middle, 168, 'L’Institut boréal de certification professionnelle atteste que', {
        align: 'centre',
        size: 12,
      });
      sheet.text(middle, 212, 'Maëlle Kerdoncuff', { align: 'centre', face: 'serif-bold', size: 30 });
      sheet.text(middle, 244, 'a réussi l’examen et satisfait aux exigences du titre de', {
        align: 'centre',
        size: 12,
      });
      sheet.text(middle, 284, 'Certified ISO/IEC 42001 Foundation', {
        align: 'centre',
        face: 'sans-bold',
        size: 20,
      });
      sheet.text(120, 370, 'Certificat n° :', { face: 'sans-bold', size: 10 });
      sheet.text(210, 370, 'AIFD-2025-118204');
      sheet.text(120, 390, 'Date d’émission :', { face: 'sans-bold', size: 10 });
      sheet.text(210, 390, '2025-05-21');
      sheet.path(540, 360, 'M0 10 C10 -20 26 24 48 0 S80 10 110 -8');
      sheet.line([520, 384], [690, 384]);
      sheet.text(605, 398, 'Étienne Roberge, directeur de la certification', { align: 'centre', size: 8 });
      sheet.text(
        middle,
        560,
        '6400, avenue du Parc-Industriel, Trois-Rivières (Québec) G9A 5K6   ·   Vérifier : titres.boreal.example',
        { align: 'centre', size: 8 },
      );
    },
  },
  truth: {
    type: 'person',
    fields: {
      number: 'AIFD-2025-118204',
      holder: 'Maëlle Kerdoncuff',
      standard: 'ISO/IEC 42001',
      certificationBody: {
        any: ['Institut boréal de certification professionnelle', 'Institut boréal'],
      },
      certificationBodyAddress: '6400, avenue du Parc-Industriel, Trois-Rivières (Québec) G9A 5K6',
      issuedOn: '2025-05-21',
      signatory: { any: ['Étienne Roberge', 'Étienne Roberge, directeur de la certification'] },
      level: 'Foundation',
      verifyAt: 'titres.boreal.example',
    },
  },
};

/** The letter of HITRUST itself, with what was in it as a table. */
const hitrustLetter: Sample = {
  name: 'seen-hitrust-letter-two-years',
  language: 'en',
  making: {
    html: `<style>.h td{border:1px solid #9ab;padding:1.5mm 3mm;font-size:9pt}</style><div class="page"><div style="background:#0b2b4c;color:#fff;padding:5mm;font-size:18pt"><b>HITRUST</b></div>
    <p style="margin-top:10mm">March 6, 2026</p><p>Palisade Telehealth Corporation<br>3300 Juniper Parkway, Building C<br>Boise, ID 83702</p>
    <p style="font-size:14pt"><b>HITRUST Risk-based, 2-year (r2) Certified</b></p>
    <p>Based on the validated assessment performed by Crestline Assurance Partners, an authorized HITRUST external assessor, the following platform of the organization meets the HITRUST CSF v11.4 criteria for r2 certification:</p>
    <table class="h" style="border-collapse:collapse;width:100%"><tr><td><b>Platform</b></td><td><b>Facilities</b></td></tr><tr><td>Palisade Virtual Care</td><td>Boise office; colocation data center, Salt Lake City, UT</td></tr></table>
    <p>The certification is valid through March 5, 2028, provided that no data security breach occurs, no significant change is made to the environment, and the interim assessment is completed timely. Users of this letter may consult the full report, which is dated February 20, 2026.</p>
    <p>HITRUST has developed the HITRUST CSF, a framework of security, privacy and AI requirements, and a program by which organizations can be assessed against it.</p><p style="margin-top:14mm">HITRUST Services Corp.</p></div>`,
  },
  truth: {
    type: 'hitrust',
    fields: {
      holder: 'Palisade Telehealth Corporation',
      holderAddress: '3300 Juniper Parkway, Building C, Boise, ID 83702',
      certificationBody: { any: ['HITRUST', 'HITRUST Services Corp.'] },
      issuedOn: '2026-03-06',
      expiresOn: '2028-03-05',
      level: 'r2',
    },
    // A platform is a kind of scope, its facilities a kind of sites, the CSF a kind of standard.
    debatable: ['scope', 'sites', 'standard', 'signatory'],
  },
};

const FRENCH_CONTROLS: readonly (readonly [string, string, string, string])[] = [
  ['A.2.2', 'Politique relative à l’IA', 'Oui', 'Politique IA v3, approuvée le 12/03/2025'],
  ['A.3.2', 'Rôles et responsabilités', 'Oui', 'Matrice RACI'],
  ['A.4.3', 'Ressources en données', 'Oui', 'Registre des jeux de données'],
  ['A.5.2', 'Évaluation des incidences', 'Oui', 'Procédure PR-17'],
  ['A.6.2.4', 'Vérification et validation', 'Oui', 'Plan de tests'],
  ['A.8.3', 'Signalement par des tiers', 'Oui', 'Adresse dédiée'],
  ['A.9.2', 'Usage responsable', 'Oui', 'Charte d’usage'],
  ['A.10.3', 'Fournisseurs', 'Non', 'Aucun modèle de tiers'],
];

/** A French statement of applicability: a table of controls and a box of versions. */
const frenchApplicability: Sample = {
  name: 'seen-french-applicability',
  language: 'fr',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([841.89, 595.28]);
      sheet.text(50, 56, 'Verdelune SAS', { face: 'sans-bold', size: 13 });
      sheet.text(790, 56, 'Diffusion restreinte', { align: 'right', size: 9, grey: 0.4 });
      sheet.text(50, 96, 'Déclaration d’applicabilité', { face: 'sans-bold', size: 22 });
      sheet.text(
        50,
        116,
        'Système de management de l’intelligence artificielle – ISO/IEC 42001:2023, annexe A',
        {
          size: 11,
        },
      );
      [
        'Référence : SMIA-DA-01',
        'Version : 2.3',
        'Date : 18 avril 2025',
        'Approuvée par : Solène Hardouin',
      ].forEach((text, at) => {
        sheet.box(50 + at * 185, 132, [185, 24]);
        sheet.text(58 + at * 185, 148, text, { size: 9 });
      });
      const columns = [50, 120, 340, 430] as const;
      ['Mesure', 'Intitulé', 'Applicable', 'Justification et mise en œuvre'].forEach((text, at) => {
        sheet.text((columns[at] ?? 0) + 4, 190, text, { face: 'sans-bold', size: 9 });
      });
      FRENCH_CONTROLS.forEach((row, line) => {
        const y = 210 + line * 24;
        sheet.line([50, y - 14], [790, y - 14], 0.4);
        row.forEach((text, at) => sheet.text((columns[at] ?? 0) + 4, y, text, { size: 9, apart: true }));
      });
      sheet.text(50, 560, 'SMIA-DA-01 v2.3 – page 1/6', { size: 8, grey: 0.4 });
    },
  },
  truth: {
    type: 'statement-of-applicability',
    fields: {
      holder: 'Verdelune SAS',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-04-18',
    },
    // The paper is itself the statement; its reference, version and approver are filed in more than one place.
    debatable: ['number', 'revision', 'statementOfApplicability', 'signatory', 'scope'],
  },
};

/** A rating site's badge for a tool; ISO/IEC 42001 is named among what the rating looks at. */
const toolBadge: Sample = {
  name: 'seen-tool-badge',
  language: 'en',
  making: {
    pdfmake: {
      landscape: true,
      margins: [90, 70, 90, 40],
      content: [
        {
          canvas: [{ type: 'ellipse', x: 330, y: 60, r1: 60, r2: 60, lineWidth: 5, lineColor: '#6a2fb5' }],
        },
        {
          text: 'GOLD',
          alignment: 'center',
          fontSize: 22,
          bold: true,
          color: '#6a2fb5',
          relativePosition: { x: 0, y: -76 },
        },
        {
          text: 'Lumen Index Responsible AI Badge',
          alignment: 'center',
          fontSize: 24,
          margin: [0, 24, 0, 8],
        },
        { text: 'Summarly Notes', alignment: 'center', fontSize: 30, bold: true },
        { text: 'by Ostrava Street Software Ltd.', alignment: 'center', fontSize: 13 },
        {
          text: 'has been rated by Lumen Index against its AI tool criteria (transparency, data use, user control; informed by the NIST AI RMF and ISO/IEC 42001).',
          alignment: 'center',
          margin: [60, 20, 60, 20],
        },
        {
          columns: [
            ['Badge ID', 'LI-93F0-27'],
            ['Awarded', 'Feb 11, 2026'],
            ['Expires', 'Feb 10, 2027'],
          ].map(([label, value]) => ({
            stack: [
              { text: label, fontSize: 8, color: '#666' },
              { text: value, bold: true },
            ],
            alignment: 'center',
          })),
        },
        {
          text: 'A badge reflects answers given by the vendor and public information. It is not a certification of a management system.  lumenindex.example/b/LI-93F0-27',
          alignment: 'center',
          fontSize: 8,
          margin: [0, 30, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'other-scheme',
    fields: {
      number: 'LI-93F0-27',
      holder: {
        any: [
          'Ostrava Street Software Ltd.',
          'Summarly Notes',
          'Summarly Notes by Ostrava Street Software Ltd.',
        ],
      },
      certificationBody: 'Lumen Index',
      issuedOn: '2026-02-11',
      expiresOn: '2027-02-10',
      verifyAt: 'lumenindex.example/b/LI-93F0-27',
    },
    // The level of the badge; what it is "informed by" is nothing it was judged to.
    debatable: ['level', 'standard', 'scope'],
  },
};

export const papersAndMarks: readonly Sample[] = [
  frenchFoundation,
  hitrustLetter,
  frenchApplicability,
  toolBadge,
];
