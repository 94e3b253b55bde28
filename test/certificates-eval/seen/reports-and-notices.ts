import type { Sample } from '../sample.js';

/** Cover, then the opinion of the accountants; the last page says that certification to ISO/IEC 42001 is being worked on. */
const typeTwoReport: Sample = {
  name: 'seen-soc-2-cover-and-opinion',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const cover = newSheet([612, 792]);
      cover.box(0, 0, [150, 792], 0.2);
      cover.text(190, 220, 'Tidewrack Data, Inc.', { face: 'sans-bold', size: 22 });
      cover.prose(
        190,
        262,
        'SOC 2 Type 2 Report on the Description of the Tidewrack Lakehouse System and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security, Availability and Confidentiality',
        { width: 340, size: 13, pitch: 19 },
      );
      cover.text(190, 400, 'For the period July 1, 2024 through June 30, 2025', { size: 12 });
      cover.text(190, 690, 'With the report of independent service auditors by', { size: 9 });
      cover.text(190, 706, 'Halloran Pike LLP', { face: 'sans-bold', size: 12 });

      const opinion = newSheet([612, 792]);
      opinion.text(72, 90, 'I.  Independent Service Auditor’s Report', { face: 'serif-bold', size: 14 });
      opinion.text(72, 118, 'To the Management of Tidewrack Data, Inc.', { face: 'serif', size: 11 });
      let y = 142;
      for (const [heading, text] of [
        [
          'Scope',
          'We have examined the accompanying description of the Tidewrack Lakehouse System throughout the period July 1, 2024 to June 30, 2025, based on the description criteria of the AICPA, and the suitability of the design and operating effectiveness of the controls stated in it, to give reasonable assurance that the service commitments were met based on the applicable trust services criteria.',
        ],
        [
          'Inherent limitations',
          'Controls may not prevent, or find and correct, every error or omission, and projecting any conclusion to the future is subject to the risk that they become inadequate.',
        ],
        [
          'Opinion',
          'In our opinion, in all material respects, the description presents the system that was designed and implemented throughout the period; the controls were suitably designed; and they operated effectively throughout the period.',
        ],
        [
          'Restricted use',
          'This report is for Tidewrack Data, Inc., its user entities during some or all of the period and others who understand it. Nobody else should use it.',
        ],
      ] as const) {
        opinion.text(72, y, heading, { face: 'serif-italic', size: 11 });
        y = opinion.prose(72, y + 15, text, { width: 468, face: 'serif', size: 11, pitch: 14.5 }) + 10;
      }
      opinion.text(72, y + 34, 'Halloran Pike LLP', { face: 'serif-italic', size: 17 });
      opinion.text(72, y + 62, 'Columbus, Ohio', { face: 'serif', size: 11 });
      opinion.text(72, y + 77, 'August 22, 2025', { face: 'serif', size: 11 });

      const other = newSheet([612, 792]);
      other.text(72, 90, 'V.  Other Information Provided by Management (Unaudited)', {
        face: 'serif-bold',
        size: 14,
      });
      other.prose(
        72,
        118,
        'Tidewrack maps its AI policies to ISO/IEC 42001:2023 and intends to apply for certification in 2026. Its ISO/IEC 27001 certificate was renewed on March 3, 2025.',
        { width: 468, face: 'serif', size: 11, pitch: 14.5 },
      );
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Tidewrack Data, Inc.',
      certificationBody: 'Halloran Pike LLP',
      issuedOn: '2025-08-22',
      periodFrom: '2024-07-01',
      periodTo: '2025-06-30',
      reportType: 'Type 2',
    },
    // The town under the signature; the system; the criteria are no standard in the sense of a certificate.
    debatable: ['certificationBodyAddress', 'scope', 'standard', 'signatory'],
  },
};

/** The company's own word on the months since its last SOC 2 report. */
const bridgeLetter: Sample = {
  name: 'seen-soc-2-bridge-letter',
  language: 'en',
  making: {
    html: `<div class="page" style="padding:22mm 25mm"><table style="width:100%;border-bottom:1px solid #469"><tr><td style="font-size:16pt;color:#469"><b>Corvane</b></td><td style="text-align:right;font-size:8pt">Corvane Cloud Limited<br>2 Kestrel Wharf, Bristol BS1 6UX<br>trust@corvane.example</td></tr></table>
    <p style="margin-top:12mm">13th January 2026</p><p><b>SOC 2 Type 2: bridge letter</b></p><p>Dear customer,</p>
    <p>Corvane Cloud Limited’s most recent SOC 2 Type 2 report was issued by Orrin &amp; Vale Assurance LLP and covers the period from 1 October 2024 to 30 September 2025. The next report is expected in November 2026.</p>
    <p>This letter covers the gap from 1 October 2025 to the date of this letter. We are not aware of any material change to the control environment since 30 September 2025 that would adversely affect the opinion reached in that report.</p>
    <p>This letter is not a substitute for the report, has not been examined by the service auditor, and is provided for information to customers under a confidentiality agreement.</p>
    <p>Yours faithfully,</p><svg width="130" height="34"><path d="M4 24c18-34 26 22 46-8s20 18 34 2 22-12 40-4" stroke="#124" fill="none"/></svg><p style="margin:0">Imogen Tarrant<br>Chief Information Security Officer</p>
    <div style="position:absolute;bottom:14mm;left:25mm;font-size:7pt;color:#666">Registered in England and Wales no. 09911877. Registered office as above.</div></div>`,
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Corvane Cloud Limited',
      holderAddress: '2 Kestrel Wharf, Bristol BS1 6UX',
      issuedOn: '2026-01-13',
      reportType: 'Type 2',
      signatory: { any: ['Imogen Tarrant', 'Imogen Tarrant, Chief Information Security Officer'] },
    },
    // The firm wrote the report, not the letter; the period may be the report's or that of the gap.
    debatable: ['certificationBody', 'periodFrom', 'periodTo', 'standard'],
  },
};

/** An Italian body's note on how stage 2 went, set as a form. */
const italianStageTwo: Sample = {
  name: 'seen-italian-stage-2-outcome',
  language: 'it',
  making: {
    pdfmake: {
      margins: [50, 50, 50, 70],
      size: 9.5,
      footer: () => ({
        text: 'Certialp S.r.l. – Via dei Mille 41, 25122 Brescia – P. IVA 03877120178',
        alignment: 'center',
        fontSize: 7.5,
        margin: [0, 30, 0, 0],
      }),
      content: [
        {
          columns: [
            { text: 'certialp', fontSize: 22, color: '#0a6b5e' },
            { text: 'Mod. 7.12 rev. 2 del 10/01/2024', alignment: 'right', fontSize: 7 },
          ],
        },
        {
          text: 'Comunicazione dell’esito dell’audit di Stage 2',
          fontSize: 15,
          bold: true,
          margin: [0, 26, 0, 14],
        },
        {
          table: {
            widths: [150, '*'],
            body: [
              ['Organizzazione', 'Lucerna Diagnostica S.p.A.'],
              ['Sede legale', 'Corso Palestro 9, 26100 Cremona'],
              ['Norma', 'UNI CEI ISO/IEC 42001:2024'],
              ['Periodo dell’audit', 'dal 3 al 6 novembre 2025'],
              ['Non conformità maggiori', 'nessuna'],
              ['Non conformità minori', '2 (piano di trattamento accettato il 18 novembre 2025)'],
            ],
          },
        },
        {
          text: 'Con la presente comunichiamo che il gruppo di audit ha concluso positivamente lo Stage 2 e propone il rilascio della certificazione del sistema di gestione per l’intelligenza artificiale.',
          margin: [0, 16, 0, 8],
        },
        'La proposta sarà esaminata dal Comitato di delibera nella seduta di dicembre. Fino alla delibera l’organizzazione non è certificata e non può utilizzare il marchio.',
        { text: 'Brescia, 20 novembre 2025', margin: [0, 30, 0, 20] },
        { text: 'Ing. Ottavia Brembati', alignment: 'right', bold: true },
        { text: 'Responsabile schema IA', alignment: 'right' },
      ],
    },
  },
  truth: {
    type: 'stage-2-letter',
    fields: {
      holder: 'Lucerna Diagnostica S.p.A.',
      holderAddress: 'Corso Palestro 9, 26100 Cremona',
      standard: 'UNI CEI ISO/IEC 42001:2024',
      certificationBody: { any: ['Certialp S.r.l.', 'certialp'] },
      certificationBodyAddress: 'Via dei Mille 41, 25122 Brescia',
      issuedOn: '2025-11-20',
      signatory: {
        any: ['Ottavia Brembati', 'Ing. Ottavia Brembati', 'Ing. Ottavia Brembati, Responsabile schema IA'],
      },
    },
    // The form's own; the audit's last day is no surveillance, yet some file it there.
    debatable: ['revision', 'surveyedOn'],
  },
};

/** A body's letter that the certificate stays valid after a surveillance audit: no certificate, nor any of the letters. */
const germanSurveillance: Sample = {
  name: 'seen-german-surveillance-letter',
  language: 'de',
  making: {
    html: `<div class="page" style="padding:20mm 24mm"><div style="text-align:right"><b style="font-size:14pt">HZG</b><br><span style="font-size:8pt">Hanseatische Zertifizierungsgesellschaft mbH</span></div>
    <div style="font-size:6.5pt;text-decoration:underline;margin-top:14mm">HZG mbH · Am Speicher 17 · 23552 Lübeck</div>
    <p style="margin-top:1mm">Ostseewind Prognosedienste GmbH<br>Frau Dr. Ellen Wiechert<br>Hafenstraße 3<br>18055 Rostock</p>
    <p style="text-align:right">Lübeck, den 4. Dezember 2025</p>
    <p><b>Ihr Zertifikat KI-24-0031: Ergebnis des 1. Überwachungsaudits</b></p><p>Sehr geehrte Frau Dr. Wiechert,</p>
    <p>das Überwachungsaudit Ihres KI-Managementsystems nach ISO/IEC 42001:2023 wurde am 18. November 2025 in Rostock abgeschlossen. Die eine festgestellte Nebenabweichung ist bis zum 15. Februar 2026 zu beheben.</p>
    <p>Wir freuen uns, Ihnen mitteilen zu können, dass die Zertifizierung aufrechterhalten wird. Ihr Zertifikat behält seine Gültigkeit bis zum 28. November 2027. Ein neues Zertifikat wird nicht ausgestellt; das nächste Überwachungsaudit ist bis zum 28. November 2026 durchzuführen.</p>
    <p>Mit freundlichen Grüßen</p><div style="display:flex;gap:40mm;margin-top:14mm"><div>i. V. Hinrich Paulsen<br><span style="font-size:8pt">Leiter Zertifizierungsstelle</span></div><div>i. A. Merle Jöns<br><span style="font-size:8pt">Kundenbetreuung</span></div></div>
    <div style="position:absolute;bottom:12mm;left:24mm;right:24mm;font-size:6.5pt;border-top:1px solid #999;padding-top:2mm">Geschäftsführer: Jasper Thode · AG Lübeck HRB 20417 · akkreditiert durch die DAkkS: D-ZM-21455-01-00</div></div>`,
  },
  truth: {
    type: 'unknown',
    fields: {
      number: 'KI-24-0031',
      holder: 'Ostseewind Prognosedienste GmbH',
      holderAddress: 'Hafenstraße 3, 18055 Rostock',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: {
        any: ['Hanseatische Zertifizierungsgesellschaft mbH', 'HZG mbH', 'HZG'],
      },
      certificationBodyAddress: 'Am Speicher 17, 23552 Lübeck',
      accreditationBody: 'DAkkS',
      accreditationNumber: 'D-ZM-21455-01-00',
      issuedOn: '2025-12-04',
      expiresOn: '2027-11-28',
      surveyedOn: '2025-11-18',
      signatory: {
        any: [
          'Hinrich Paulsen',
          'Hinrich Paulsen, Leiter Zertifizierungsstelle',
          'Merle Jöns',
          'Hinrich Paulsen, Merle Jöns',
          'Hinrich Paulsen, Leiter Zertifizierungsstelle, Merle Jöns, Kundenbetreuung',
        ],
      },
    },
  },
};

export const reportsAndNotices: readonly Sample[] = [
  typeTwoReport,
  bridgeLetter,
  italianStageTwo,
  germanSurveillance,
];
