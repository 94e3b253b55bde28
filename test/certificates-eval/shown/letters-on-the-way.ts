import type { Sample } from '../sample.js';

/** A French body's summary after stage 1, half letter and half report. */
const frenchStageOne: Sample = {
  name: 'shown-french-stage-1-summary',
  language: 'fr',
  making: {
    html: `<style>.t{border-collapse:collapse;width:100%;font-size:9pt}.t td{border-bottom:1px solid #bbb;padding:1.6mm}.t td:first-child{color:#555;width:52mm}</style>
    <div class="page"><div style="display:flex;justify-content:space-between;border-left:4mm solid #c2410c;padding-left:4mm"><div style="font-size:15pt"><b>Armorique Évaluation</b><br><span style="font-size:8pt">Organisme de certification – SAS au capital de 120 000 €</span></div><div style="font-size:8pt;text-align:right">12 quai Duguay-Trouin<br>35400 Saint-Malo</div></div>
    <h1 style="font-size:17pt;margin-top:14mm">Synthèse de l’audit d’étape 1</h1>
    <table class="t"><tr><td>Client</td><td>Papillon Santé Numérique SAS</td></tr><tr><td>Adresse</td><td>5 rue des Carmes, 44000 Nantes</td></tr><tr><td>Référentiel</td><td>ISO/IEC 42001:2023</td></tr><tr><td>Dossier</td><td>AE-2025-0733</td></tr><tr><td>Dates de l’étape 1</td><td>8 et 9 septembre 2025, à distance</td></tr><tr><td>Auditrice responsable</td><td>Gwenaëlle Le Bihan</td></tr></table>
    <p><b>Domaine envisagé.</b> Conception et exploitation d’un outil d’aide au tri des demandes de téléconsultation.</p>
    <p><b>Constats.</b> La documentation est en place. Trois points sont à traiter avant l’étape 2 : critères d’évaluation des incidences, programme d’audit interne, revue de direction encore à tenir.</p>
    <p><b>Conclusion.</b> L’organisme peut se présenter à l’étape 2, prévue du 24 au 27 novembre 2025. Le présent document ne vaut pas certification et ne préjuge pas de la décision.</p>
    <p style="margin-top:12mm">Fait à Saint-Malo, le 15 septembre 2025</p><p>Gwenaëlle Le Bihan<br><span style="font-size:8.5pt">Responsable d’audit</span></p>
    <div style="position:absolute;left:18mm;right:18mm;bottom:12mm;font-size:7pt;color:#666">Accréditation Cofrac Certification de systèmes de management en cours pour l’ISO/IEC 42001 · RCS Saint-Malo 811 402 557 · AE-F-22 indice D du 03/02/2025</div></div>`,
  },
  truth: {
    type: 'stage-1-letter',
    fields: {
      holder: 'Papillon Santé Numérique SAS',
      holderAddress: '5 rue des Carmes, 44000 Nantes',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Armorique Évaluation',
      certificationBodyAddress: '12 quai Duguay-Trouin, 35400 Saint-Malo',
      issuedOn: '2025-09-15',
      signatory: { any: ['Gwenaëlle Le Bihan', 'Gwenaëlle Le Bihan, Responsable d’audit'] },
    },
    // A file's number, a scope that is only meant, an accreditation applied for, the form's index.
    debatable: ['number', 'scope', 'accreditationBody', 'revision', 'surveyedOn'],
  },
};

/** A Dutch adviser's letter on a gap analysis. */
const dutchGap: Sample = {
  name: 'shown-dutch-gap-letter',
  language: 'nl',
  making: {
    pdfmake: {
      margins: [75, 60, 75, 60],
      size: 10.5,
      content: [
        {
          columns: [
            { text: 'Duinhoek Adviseurs B.V.', bold: true, fontSize: 14 },
            { text: 'Keizersgracht 603\n1017 DS Amsterdam', alignment: 'right', fontSize: 8.5 },
          ],
        },
        {
          text: 'Polderklap Media B.V.\nt.a.v. mevrouw S. Wijnants\nStationsplein 22\n3818 LE Amersfoort',
          margin: [0, 40, 0, 24],
        },
        'Amsterdam, 2 juli 2025',
        { text: 'Betreft: nulmeting ISO/IEC 42001:2023', bold: true, margin: [0, 14, 0, 14] },
        'Geachte mevrouw Wijnants,',
        {
          text: 'In mei en juni 2025 hebben wij bij Polderklap Media B.V. een gap-analyse uitgevoerd tegen de eisen van ISO/IEC 42001:2023. Van de 38 beheersmaatregelen zijn er 27 ingevoerd, 8 deels en 3 nog niet.',
          margin: [0, 10, 0, 10],
        },
        'Naar ons oordeel is uw organisatie, mits de openstaande punten uit het verbeterplan vóór 1 oktober 2025 zijn opgelost, gereed om een certificatie-instelling uit te nodigen. Deze brief is geen certificaat en geen oordeel van een certificatie-instelling.',
        { text: 'Met vriendelijke groet,', margin: [0, 24, 0, 36] },
        { text: 'drs. Bastiaan Oudejans' },
        { text: 'partner', fontSize: 9 },
        { text: 'KvK 68120943', fontSize: 7, color: '#777', margin: [0, 60, 0, 0] },
      ],
    },
  },
  truth: {
    type: 'readiness-letter',
    fields: {
      holder: 'Polderklap Media B.V.',
      holderAddress: 'Stationsplein 22, 3818 LE Amersfoort',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-07-02',
      signatory: {
        any: ['Bastiaan Oudejans', 'drs. Bastiaan Oudejans', 'drs. Bastiaan Oudejans, partner'],
      },
    },
    // The adviser is no certification body; some file the firm there all the same.
    debatable: ['certificationBody', 'certificationBodyAddress'],
  },
};

/** A body confirms that an application was accepted: certification is in progress. */
const inProgress: Sample = {
  name: 'shown-certification-in-progress',
  language: 'en',
  making: {
    html: `<div class="page" style="padding:24mm 26mm;font:10.5pt/1.45 Roboto"><div style="text-align:center;border-bottom:0.6mm solid #1d6f42;padding-bottom:3mm"><b style="font-size:16pt;letter-spacing:2px">SAHYADRI CERTIFICATION SERVICES LLP</b><br><span style="font-size:8pt">403 Deccan Chambers, Fergusson College Road, Pune 411004, Maharashtra, India · info@sahyadricert.example</span></div>
    <table style="width:100%;margin-top:8mm"><tr><td>Ref: SCS/AIMS/APP/2025-26/091</td><td style="text-align:right">Date: 28-Nov-2025</td></tr></table>
    <p style="text-align:center;margin-top:8mm"><b><u>TO WHOMSOEVER IT MAY CONCERN</u></b></p>
    <p>This is to inform you that M/s. <b>Indrayani Voicebots Private Limited</b>, having its office at 7th Floor, Amar Tech Park, Balewadi, Pune 411045, has applied to us for certification of its Artificial Intelligence Management System as per <b>ISO/IEC 42001:2023</b> and the application has been accepted vide agreement dated 10-Nov-2025.</p>
    <p>The certification process is in progress. The Stage 1 audit is planned in the second week of January 2026 and the Stage 2 audit in March 2026. The certificate shall be issued subject to successful completion of both audits and closure of non-conformities, if any.</p>
    <p>This letter is issued at the request of the client for submission to its customers. It is valid for three months and is not a certificate.</p>
    <p style="margin-top:16mm">For Sahyadri Certification Services LLP</p><div style="border:1px solid #1d3a8f;border-radius:50%;width:26mm;height:26mm;display:flex;align-items:center;justify-content:center;color:#1d3a8f;font-size:7pt;text-align:center">SAHYADRI<br>PUNE</div><p style="margin-top:2mm">Meenakshi Joglekar<br>Manager – Operations</p></div>`,
  },
  truth: {
    type: 'readiness-letter',
    fields: {
      holder: { any: ['Indrayani Voicebots Private Limited', 'M/s. Indrayani Voicebots Private Limited'] },
      holderAddress: '7th Floor, Amar Tech Park, Balewadi, Pune 411045',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Sahyadri Certification Services LLP',
      certificationBodyAddress:
        '403 Deccan Chambers, Fergusson College Road, Pune 411004, Maharashtra, India',
      issuedOn: '2025-11-28',
      signatory: { any: ['Meenakshi Joglekar', 'Meenakshi Joglekar, Manager – Operations'] },
    },
    // The letter's own reference.
    debatable: ['number'],
  },
};

/** A body suspends a certificate: none of the kinds, with much of what a certificate says. */
const suspension: Sample = {
  name: 'shown-suspension-notice',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(540, 60, 'Lion Gate Assessments Pte. Ltd.', {
        align: 'right',
        face: 'serif-bold',
        size: 13,
      });
      sheet.text(540, 74, '10 Anson Crossing #21-07, Singapore 079904', {
        align: 'right',
        face: 'serif',
        size: 9,
      });
      sheet.text(60, 120, 'BY EMAIL AND REGISTERED POST', { face: 'serif-bold', size: 9 });
      sheet.text(60, 146, '16 February 2026', { face: 'serif', size: 11 });
      ['Quillfeather Robotics Pte. Ltd.', '3 Ubi Link, Level 5', 'Singapore 408553'].forEach((text, at) =>
        sheet.text(60, 176 + at * 15, text, { face: 'serif', size: 11 }),
      );
      sheet.text(60, 246, 'NOTICE OF SUSPENSION OF CERTIFICATION', { face: 'serif-bold', size: 13 });
      const facts = [
        ['Certificate', 'LGA-AI-0102'],
        ['Standard', 'ISO/IEC 42001:2023'],
        ['Issued on', '20 January 2025'],
        ['Expiry', '19 January 2028'],
        ['Suspended from', '16 February 2026'],
      ] as const;
      facts.forEach(([label, value], at) => {
        sheet.text(60, 274 + at * 16, label, { face: 'serif-italic', size: 11 });
        sheet.text(170, 274 + at * 16, value, { face: 'serif', size: 11 });
      });
      let y = 376;
      for (const text of [
        'The first surveillance audit, due by 19 January 2026, has not been carried out despite our reminders of 3 November 2025 and 5 January 2026. In accordance with clause 14 of the certification agreement we have therefore suspended the above certificate with effect from today.',
        'During the suspension your organisation shall not refer to the certification or use our mark, and the certificate is shown as suspended on our website. Should the audit not be completed within six months, the certificate will be withdrawn.',
      ]) {
        y = sheet.prose(60, y, text, { width: 480, face: 'serif', size: 11, pitch: 15 }) + 10;
      }
      sheet.path(64, y + 30, 'M0 10 C16 -26 28 22 50 -2 S84 16 110 -6');
      sheet.text(60, y + 58, 'Cheong Wai Leng', { face: 'serif-bold', size: 11 });
      sheet.text(60, y + 72, 'Vice President, Certification', { face: 'serif', size: 10 });
    },
  },
  truth: {
    type: 'unknown',
    fields: {
      number: 'LGA-AI-0102',
      holder: 'Quillfeather Robotics Pte. Ltd.',
      holderAddress: '3 Ubi Link, Level 5, Singapore 408553',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Lion Gate Assessments Pte. Ltd.',
      certificationBodyAddress: '10 Anson Crossing #21-07, Singapore 079904',
      expiresOn: '2028-01-19',
      signatory: { any: ['Cheong Wai Leng', 'Cheong Wai Leng, Vice President, Certification'] },
    },
    // The certificate's day or the notice's; the suspension takes effect on a day of its own.
    debatable: ['issuedOn', 'effectiveOn'],
  },
};

export const shownLettersOnTheWay: readonly Sample[] = [frenchStageOne, dutchGap, inProgress, suspension];
