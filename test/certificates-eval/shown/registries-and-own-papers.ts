import type { Sample } from '../sample.js';

const STAR_ANSWERS = [
  ['A&A-02.1', 'Does somebody independent look at the controls every year?', 'Yes'],
  ['AIS-01.1', 'Is there an approved policy for the security of applications?', 'Yes'],
  ['BCR-03.1', 'Is it planned how to go on after an outage?', 'Yes'],
  ['CEK-05.1', 'Are changes to cryptography managed by a procedure?', 'No'],
  ['DSP-07.1', 'Is security built in from the first design on?', 'Yes'],
  ['GRC-05.1', 'Is there a programme for information security?', 'Yes'],
  ['IAM-14.1', 'Do administrators sign in with a second factor?', 'Yes'],
] as const;

/** The cover and a page of the self-assessment for the STAR registry. */
const starLevelOne: Sample = {
  name: 'shown-star-level-1-answers',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const cover = newSheet([792, 612]);
      cover.box(0, 0, [792, 120], 0.85);
      cover.text(50, 60, 'CSA STAR Registry', { face: 'sans-bold', size: 26 });
      cover.text(50, 86, 'Level 1: Self-Assessment', { size: 15 });
      cover.text(50, 180, 'Consensus Assessments Initiative Questionnaire (CAIQ) v4.0.3', { size: 14 });
      const facts = [
        ['Organization', 'Gullwing Inference Ltd'],
        ['Service', 'Gullwing Serverless GPU'],
        ['Submitted by', 'Renuka Wijesekara, Head of Trust'],
        ['Completed on', '2025-Nov-05'],
        ['Listing valid until', '2026-Nov-05'],
      ] as const;
      facts.forEach(([label, value], at) => {
        cover.text(50, 230 + at * 26, label, { size: 11, grey: 0.4 });
        cover.text(190, 230 + at * 26, value, { face: 'sans-bold', size: 11 });
        cover.line([50, 238 + at * 26], [560, 238 + at * 26], 0.3);
      });
      cover.prose(
        50,
        420,
        'The answers were given by the provider itself and were not verified by the Cloud Security Alliance or by an auditor. The provider also plans certification to ISO/IEC 42001 and STAR for AI.',
        { width: 600, size: 10 },
      );
      const answers = newSheet([792, 612]);
      ['Question ID', 'Question', 'Answer'].forEach((text, at) =>
        answers.text([50, 140, 660][at] ?? 0, 60, text, { face: 'sans-bold', size: 10 }),
      );
      STAR_ANSWERS.forEach((row, line) => {
        row.forEach((text, at) => answers.text([50, 140, 660][at] ?? 0, 86 + line * 24, text, { size: 10 }));
        answers.line([50, 94 + line * 24], [740, 94 + line * 24], 0.3);
      });
      answers.text(740, 590, 'Page 2 of 31', { align: 'right', size: 8 });
    },
  },
  truth: {
    type: 'csa-star',
    fields: {
      holder: 'Gullwing Inference Ltd',
      issuedOn: '2025-11-05',
      expiresOn: '2026-11-05',
      level: 'Level 1',
    },
    // Nobody issued it: the Alliance keeps the list. The service is a scope of a kind, the questionnaire a standard.
    debatable: ['certificationBody', 'scope', 'standard', 'signatory', 'revision'],
  },
};

/** A Dutch body's STAR certificate, which goes with one to ISO/IEC 27001. */
const starLevelTwo: Sample = {
  name: 'shown-star-level-2-certificate',
  language: 'en',
  making: {
    pdfmake: {
      margins: [60, 60, 60, 60],
      content: [
        {
          columns: [
            { text: 'DELTAZEE\nCERTIFICATIE', bold: true, fontSize: 15, color: '#0f766e' },
            { text: 'CSA STAR\nCERTIFICATION\nLEVEL 2', alignment: 'right', bold: true, fontSize: 12 },
          ],
        },
        { text: 'STAR Certificate', fontSize: 30, margin: [0, 40, 0, 16] },
        'Deltazee Certificatie B.V. declares that',
        { text: 'Kikkerland Cloud N.V.', fontSize: 18, bold: true, margin: [0, 8, 0, 2] },
        'Wilhelminakade 91, 3072 AP Rotterdam, The Netherlands',
        {
          text: 'meets the Cloud Controls Matrix (CCM) version 4.0 of the Cloud Security Alliance, in addition to the requirements of ISO/IEC 27001:2022, for',
          margin: [0, 14, 0, 8],
        },
        {
          text: 'Provision of managed Kubernetes and model hosting services',
          bold: true,
          margin: [0, 0, 0, 22],
        },
        {
          stack: [
            'Certificate number:  STAR-NL-20418',
            'Related ISO/IEC 27001 certificate:  ISMS-NL-17790',
            'Original issue:  3 March 2023',
            'Reissued:  27 February 2026',
            'Valid through:  2 March 2029',
            'Maturity award:  Silver',
          ],
          lineHeight: 1.4,
        },
        { text: 'Jorinde van Assendelft', bold: true, margin: [0, 70, 0, 0] },
        'Certification decision maker',
        {
          text: 'Deltazee Certificatie B.V. · Zuidkade 4, 4382 LN Vlissingen · The listing can be found at the STAR registry of the Cloud Security Alliance.',
          fontSize: 7.5,
          margin: [0, 60, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'csa-star',
    fields: {
      number: 'STAR-NL-20418',
      holder: 'Kikkerland Cloud N.V.',
      holderAddress: 'Wilhelminakade 91, 3072 AP Rotterdam, The Netherlands',
      scope: 'Provision of managed Kubernetes and model hosting services',
      certificationBody: { any: ['Deltazee Certificatie B.V.', 'Deltazee Certificatie'] },
      certificationBodyAddress: 'Zuidkade 4, 4382 LN Vlissingen',
      originallyIssuedOn: '2023-03-03',
      issuedOn: '2026-02-27',
      expiresOn: '2029-03-02',
      level: 'Level 2',
      signatory: {
        any: ['Jorinde van Assendelft', 'Jorinde van Assendelft, Certification decision maker'],
      },
    },
    // The matrix, or the standard it comes on top of.
    debatable: ['standard'],
  },
};

/** A Dutch company's report on its own internal audit. */
const dutchInternalAudit: Sample = {
  name: 'shown-dutch-internal-audit',
  language: 'nl',
  making: {
    html: `<style>.b{border-collapse:collapse;width:100%;font-size:9pt}.b td,.b th{border:1px solid #bbb;padding:1.6mm;text-align:left;vertical-align:top}</style>
    <div class="page"><div style="font-size:8pt;color:#888;text-align:right">Stormvogel Logistiek B.V. · intern · KMS-IA-2025-04</div><h1 style="font-size:22pt;margin:8mm 0 2mm">Rapport interne audit</h1><div style="font-size:13pt">Managementsysteem voor AI – ISO/IEC 42001:2023, paragraaf 9.2</div>
    <table class="b" style="margin-top:8mm"><tr><th style="width:45mm">Geauditeerde organisatie</th><td>Stormvogel Logistiek B.V., Havenweg 210, 4455 TJ Nieuwdorp</td></tr><tr><th>Auditdata</th><td>12 t/m 14 mei 2025</td></tr><tr><th>Auditoren</th><td>Femke Roelofsen (lead), Youssef el Idrissi</td></tr><tr><th>Rapportdatum</th><td>28-05-2025</td></tr><tr><th>Doel</th><td>Vaststellen of het AIMS voldoet en doeltreffend is, voorafgaand aan de certificatieaudit van september 2025</td></tr></table>
    <h2 style="font-size:12pt">Bevindingen</h2><table class="b"><tr><th>Nr.</th><th>Eis</th><th>Bevinding</th><th>Ernst</th><th>Gereed</th></tr><tr><td>1</td><td>6.1.4</td><td>Impactbeoordeling ontbreekt voor het routeplanningsmodel.</td><td>major</td><td>30-06-2025</td></tr><tr><td>2</td><td>7.2</td><td>Bekwaamheid van datalabelaars niet aantoonbaar.</td><td>minor</td><td>15-07-2025</td></tr><tr><td>3</td><td>A.6.2.6</td><td>Bewaking van drift verloopt handmatig.</td><td>verbeterpunt</td><td>–</td></tr></table>
    <h2 style="font-size:12pt">Conclusie</h2><p>Het systeem is grotendeels ingevoerd. Na afronding van bevinding 1 kan de externe audit doorgaan.</p><p style="margin-top:16mm">Femke Roelofsen<br><span style="font-size:8.5pt">lead auditor intern</span></p></div>`,
  },
  truth: {
    type: 'audit-report',
    fields: {
      holder: 'Stormvogel Logistiek B.V.',
      holderAddress: 'Havenweg 210, 4455 TJ Nieuwdorp',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-05-28',
      signatory: { any: ['Femke Roelofsen', 'Femke Roelofsen, lead auditor intern'] },
    },
    // The report's own reference; the days of an audit nobody outside held.
    debatable: ['number', 'surveyedOn', 'scope', 'periodFrom', 'periodTo'],
  },
};

/** An Italian company declares conformity on its own, dressed as a certificate. */
const italianDeclaration: Sample = {
  name: 'shown-italian-own-declaration',
  language: 'it',
  making: {
    pdfmake: {
      margins: [70, 80, 70, 60],
      size: 11,
      content: [
        { text: 'DICHIARAZIONE DI CONFORMITÀ', alignment: 'center', fontSize: 22, bold: true },
        {
          text: 'ai requisiti della norma ISO/IEC 42001:2023',
          alignment: 'center',
          fontSize: 13,
          margin: [0, 4, 0, 30],
        },
        'La sottoscritta società',
        { text: 'Trabucco Automazione S.r.l.', fontSize: 16, bold: true, margin: [0, 6, 0, 0] },
        { text: 'Via del Porto 18, 66026 Ortona (CH) – C.F. e P. IVA 02619870693', margin: [0, 2, 0, 14] },
        'dichiara, sotto la propria esclusiva responsabilità, che il proprio sistema di gestione per l’intelligenza artificiale, relativo a',
        {
          text: 'progettazione e assistenza di sistemi di ispezione visiva per l’industria alimentare',
          italics: true,
          margin: [20, 10, 20, 10],
        },
        'è stato realizzato in conformità alla norma sopra indicata. La presente autodichiarazione si basa su verifiche interne concluse il 21 gennaio 2026 e non comporta l’intervento di un organismo di certificazione.',
        { text: 'La dichiarazione è valida fino al 31 gennaio 2027.', margin: [0, 12, 0, 30] },
        { text: 'Ortona, 1° febbraio 2026' },
        { text: 'Il legale rappresentante', alignment: 'right', margin: [0, 20, 0, 26] },
        { text: 'Nazzareno D’Alessandro', alignment: 'right', bold: true },
      ],
    },
  },
  truth: {
    type: 'self-declaration',
    fields: {
      holder: 'Trabucco Automazione S.r.l.',
      holderAddress: { any: ['Via del Porto 18, 66026 Ortona (CH)', 'Via del Porto 18, 66026 Ortona'] },
      standard: 'ISO/IEC 42001:2023',
      scope: 'progettazione e assistenza di sistemi di ispezione visiva per l’industria alimentare',
      issuedOn: '2026-02-01',
      expiresOn: '2027-01-31',
      signatory: {
        any: [
          'Nazzareno D’Alessandro',
          'Il legale rappresentante, Nazzareno D’Alessandro',
          'Nazzareno D’Alessandro, Il legale rappresentante',
          'Nazzareno D’Alessandro, legale rappresentante',
        ],
      },
    },
  },
};

export const shownRegistriesAndOwnPapers: readonly Sample[] = [
  starLevelOne,
  starLevelTwo,
  dutchInternalAudit,
  italianDeclaration,
];
