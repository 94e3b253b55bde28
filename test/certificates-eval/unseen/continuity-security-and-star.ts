import type { Sample } from '../sample.js';

/** A German body's certificate for ISO 22301, with its places on an annex. */
const continuity: Sample = {
  name: 'unseen-german-22301',
  language: 'de',
  making: {
    pdfmake: {
      margins: [62, 64, 62, 60],
      content: [
        { text: 'Zertifikat', fontSize: 34, color: '#003a70', margin: [0, 20, 0, 26] },
        { text: 'Hiermit wird bescheinigt, dass', margin: [0, 0, 0, 12] },
        { text: 'Havelwerk Rechenzentren GmbH', fontSize: 19, bold: true },
        { text: 'Am Silokai 6\n14770 Brandenburg an der Havel\nDeutschland', margin: [0, 6, 0, 10] },
        'mit den im Anhang gelisteten Standorten',
        {
          text: 'ein Business-Continuity-Managementsystem eingeführt hat und anwendet.',
          bold: true,
          margin: [0, 10, 0, 12],
        },
        { text: 'Geltungsbereich:', margin: [0, 0, 0, 2] },
        'Betrieb von Rechenzentren sowie Bereitstellung von Rechenleistung für Training und Inferenz von KI-Modellen',
        {
          text: 'Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass dieses Managementsystem die Forderungen des folgenden Regelwerks erfüllt:',
          margin: [0, 14, 0, 10],
        },
        { text: 'ISO 22301 : 2019', fontSize: 19, bold: true, margin: [0, 0, 0, 26] },
        {
          layout: 'noBorders',
          table: {
            widths: [140, '*'],
            body: [
              ['Zertifikat-Registrier-Nr.', '538816 BCM'],
              ['Gültig ab', '2024-11-25'],
              ['Gültig bis', '2027-11-24'],
              ['Ausstellungsdatum', '2024-11-21'],
            ],
          },
        },
        {
          margin: [0, 36, 0, 0],
          columns: [
            {
              width: '*',
              stack: [
                { text: 'Torgau Managementsysteme GmbH', bold: true },
                {
                  svg: '<svg width="110" height="34"><path d="M4 26c18-32 26 14 42-8s26 14 56-10" stroke="#114" fill="none"/></svg>',
                },
                'Jörn Wiesenthal',
                'Geschäftsführer',
              ],
            },
            {
              width: 130,
              alignment: 'center',
              stack: [
                { text: 'DAkkS', bold: true, fontSize: 15 },
                { text: 'Deutsche\nAkkreditierungsstelle\nD-ZM-17788-02-03', fontSize: 7 },
              ],
            },
          ],
        },
        {
          pageBreak: 'before',
          stack: [
            {
              text: 'Anhang zum Zertifikat\nRegistrier-Nr. 538816 BCM',
              fontSize: 15,
              color: '#003a70',
              margin: [0, 20, 0, 20],
            },
            { text: 'Havelwerk Rechenzentren GmbH', bold: true },
            { text: 'Am Silokai 6, 14770 Brandenburg an der Havel, Deutschland', margin: [0, 2, 0, 20] },
            {
              layout: 'lightHorizontalLines',
              table: {
                headerRows: 1,
                widths: [220, '*'],
                body: [
                  [
                    { text: 'Standort', bold: true },
                    { text: 'Geltungsbereich', bold: true },
                  ],
                  [
                    '538816-01\nHavelwerk Rechenzentren GmbH\nGewerbepark Nord 11\n15806 Zossen',
                    'Betrieb von Rechenzentren',
                  ],
                  [
                    '538816-02\nHavelwerk Rechenzentren GmbH\nPieschener Allee 40\n01067 Dresden',
                    'Rechenleistung für Training und Inferenz von KI-Modellen',
                  ],
                ],
              },
            },
            {
              text: 'Dieser Anhang (Ausgabe 2024-11-21) gilt nur in Verbindung mit dem oben genannten Zertifikat.',
              fontSize: 8,
              margin: [0, 20, 0, 0],
            },
          ],
        },
      ],
      footer: (page, pages) => ({
        margin: [62, 20, 62, 0],
        fontSize: 7.5,
        columns: [
          'Akkreditierte Stelle: Torgau Managementsysteme GmbH, August-Bebel-Allee 21, 60433 Frankfurt am Main, Deutschland',
          { text: `${page} / ${pages}`, alignment: 'right', width: 40 },
        ],
      }),
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: '538816 BCM',
      holder: 'Havelwerk Rechenzentren GmbH',
      holderAddress: {
        any: [
          'Am Silokai 6, 14770 Brandenburg an der Havel, Deutschland',
          'Am Silokai 6, 14770 Brandenburg an der Havel',
        ],
      },
      standard: 'ISO 22301:2019',
      scope:
        'Betrieb von Rechenzentren sowie Bereitstellung von Rechenleistung für Training und Inferenz von KI-Modellen',
      sites: { all: ['Gewerbepark Nord 11', 'Pieschener Allee 40'] },
      certificationBody: 'Torgau Managementsysteme GmbH',
      certificationBodyAddress: {
        any: [
          'August-Bebel-Allee 21, 60433 Frankfurt am Main, Deutschland',
          'August-Bebel-Allee 21, 60433 Frankfurt am Main',
        ],
      },
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'DAkkS Deutsche Akkreditierungsstelle'],
      },
      accreditationNumber: 'D-ZM-17788-02-03',
      issuedOn: '2024-11-21',
      effectiveOn: '2024-11-25',
      expiresOn: '2027-11-24',
      signatory: { any: ['Jörn Wiesenthal', 'Jörn Wiesenthal, Geschäftsführer'] },
    },
  },
};

/** An Italian body that prints the day of its decision beside the days of issue. */
const security: Sample = {
  name: 'unseen-italian-27001',
  language: 'it',
  making: {
    html: `<style>.i dt{font-size:7.5pt;color:#666;margin-top:3mm} .i dd{margin:0;font-weight:700}</style><div class="page" style="padding:0"><div style="background:#16335b;color:#fff;height:34mm;padding:12mm 18mm;box-sizing:border-box"><div style="font-size:22pt">CERTIFICATO</div></div>
    <div class="i" style="position:absolute;left:18mm;top:46mm;width:42mm"><dl><dt>Registrazione n.</dt><dd>SSI-2847/I</dd><dt>Prima certificazione</dt><dd>09/03/2021</dd><dt>Data delibera</dt><dd>28/02/2024</dd><dt>Data emissione</dt><dd>05/03/2024</dd><dt>Scadenza</dt><dd>08/03/2027</dd><dt>Settore IAF</dt><dd>33</dd></dl></div>
    <div style="position:absolute;left:70mm;right:18mm;top:48mm"><p>Si certifica che il sistema di gestione per la sicurezza delle informazioni dell’organizzazione</p><p style="font-size:17pt;margin:4mm 0"><b>Calanchi Software S.p.A.</b></p>
    <p style="font-size:8pt;color:#666;margin:0">Sede legale e operativa</p><p style="margin:0 0 6mm">Via Emilia Levante 211/B, 40139 Bologna (BO)</p><p>è conforme ai requisiti della norma</p><p style="font-size:15pt;margin:3mm 0"><b>UNI CEI EN ISO/IEC 27001:2024</b></p>
    <p style="font-size:8pt;color:#666;margin:5mm 0 0">Campo di applicazione</p><p style="margin:0"><b>Progettazione, sviluppo, manutenzione ed erogazione in modalità SaaS di software per la gestione del credito e il recupero crediti.</b></p>
    <p style="margin-top:5mm">Dichiarazione di Applicabilità: versione 7 del 12/01/2024</p>
    <div style="margin-top:22mm"><svg width="130" height="36"><path d="M4 26c14-34 28 12 46-8s26 14 74-10" stroke="#123" fill="none"/></svg><div>Dott.ssa Fiammetta Gualandi<br><span style="font-size:8pt">Amministratore Delegato</span></div></div></div>
    <div style="position:absolute;left:18mm;bottom:42mm;font-size:7.5pt"><svg width="44" height="40"><path d="M4 36 L22 4 L40 36 Z" fill="none" stroke="#16335b" stroke-width="3"/></svg><br><b>ACCREDIA</b><br>SSI N° 118G</div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:12mm;font-size:7.5pt;line-height:1.4;border-top:.5pt solid #999;padding-top:2mm">Il presente certificato è soggetto al rispetto del regolamento di certificazione. Per informazioni puntuali e aggiornate circa eventuali variazioni dello stato della certificazione visitare www.adriaverifiche.example/certificati<br><b>Adria Verifiche S.r.l.</b> – Via Cadriano 23/4, 40057 Granarolo dell’Emilia (BO)</div></div>`,
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'SSI-2847/I',
      holder: 'Calanchi Software S.p.A.',
      holderAddress: 'Via Emilia Levante 211/B, 40139 Bologna (BO)',
      standard: 'UNI CEI EN ISO/IEC 27001:2024',
      scope:
        'Progettazione, sviluppo, manutenzione ed erogazione in modalità SaaS di software per la gestione del credito e il recupero crediti.',
      certificationBody: 'Adria Verifiche S.r.l.',
      certificationBodyAddress: 'Via Cadriano 23/4, 40057 Granarolo dell’Emilia (BO)',
      accreditationBody: 'ACCREDIA',
      accreditationNumber: { any: ['SSI N° 118G', '118G', 'SSI 118G'] },
      originallyIssuedOn: '2021-03-09',
      issuedOn: '2024-03-05',
      decidedOn: '2024-02-28',
      expiresOn: '2027-03-08',
      statementOfApplicability: {
        any: [
          'versione 7 del 12/01/2024',
          'versione 7',
          '7',
          '7 del 12/01/2024',
          '7, 12/01/2024',
          'versione 7, 12/01/2024',
        ],
      },
      signatory: {
        any: [
          'Dott.ssa Fiammetta Gualandi',
          'Fiammetta Gualandi',
          'Dott.ssa Fiammetta Gualandi, Amministratore Delegato',
        ],
      },
      verifyAt: 'www.adriaverifiche.example/certificati',
    },
  },
};

/** The cloud scheme's second level, certified by a body beside ISO/IEC 27001. */
const star: Sample = {
  name: 'unseen-star-certification',
  language: 'en',
  making: {
    pdfmake: {
      margins: [60, 60, 60, 50],
      content: [
        { text: 'CSA STAR Certification', fontSize: 28, color: '#0a6b8f', margin: [0, 10, 0, 4] },
        {
          text: 'Security, Trust, Assurance and Risk (STAR) Program – Level 2',
          fontSize: 11,
          margin: [0, 0, 0, 28],
        },
        {
          columns: [
            { text: 'Certificate number', width: 130 },
            { text: 'STAR-GB-00871', bold: true },
          ],
          margin: [0, 0, 0, 10],
        },
        {
          columns: [
            { text: 'Awarded to', width: 130 },
            {
              stack: [
                { text: 'Larchmoor Cloud Hosting Ltd', bold: true, fontSize: 14 },
                '7 Foundry Square, Leeds LS11 5QP, United Kingdom',
              ],
            },
          ],
          margin: [0, 0, 0, 18],
        },
        {
          text: 'Wexcombe Assurance Ltd has assessed the organisation’s controls against the CSA Cloud Controls Matrix version 4.0.12 together with its ISO/IEC 27001:2022 certificate IS-10447 and awards this certification for:',
          margin: [0, 0, 0, 10],
        },
        {
          text: 'The provision of managed private cloud, GPU hosting and backup services from data centres in Leeds and Slough',
          bold: true,
          margin: [0, 0, 0, 24],
        },
        {
          layout: 'lightHorizontalLines',
          table: {
            widths: ['*', '*', '*'],
            body: [
              ['First certified', 'Issue date', 'Expiry date'],
              ['11 May 2023', '6 May 2026', '10 May 2029'].map((text) => ({ text, bold: true })),
            ],
          },
        },
        {
          svg: '<svg width="130" height="40"><path d="M4 30c18-34 26 14 42-8s26 14 76-10" stroke="#114" fill="none"/></svg>',
          margin: [0, 60, 0, 0],
        },
        { text: 'Imogen Prentice', bold: true },
        'Certification Director, Wexcombe Assurance Ltd',
        {
          text: 'This certificate is valid only while the ISO/IEC 27001 certificate named above is in force. The entry may be viewed in the STAR Registry of the Cloud Security Alliance.',
          fontSize: 8,
          margin: [0, 50, 0, 4],
        },
        {
          text: 'Wexcombe Assurance Ltd, 40 Chapel Wynd, Swindon SN1 3EN, United Kingdom. Registered in England No. 05550199.',
          fontSize: 8,
        },
      ],
    },
  },
  truth: {
    type: 'csa-star',
    fields: {
      number: 'STAR-GB-00871',
      holder: 'Larchmoor Cloud Hosting Ltd',
      holderAddress: {
        any: ['7 Foundry Square, Leeds LS11 5QP, United Kingdom', '7 Foundry Square, Leeds LS11 5QP'],
      },
      scope:
        'The provision of managed private cloud, GPU hosting and backup services from data centres in Leeds and Slough',
      certificationBody: 'Wexcombe Assurance Ltd',
      certificationBodyAddress: {
        any: ['40 Chapel Wynd, Swindon SN1 3EN, United Kingdom', '40 Chapel Wynd, Swindon SN1 3EN'],
      },
      originallyIssuedOn: '2023-05-11',
      issuedOn: '2026-05-06',
      expiresOn: '2029-05-10',
      signatory: {
        any: [
          'Imogen Prentice',
          'Imogen Prentice, Certification Director',
          'Imogen Prentice, Certification Director, Wexcombe Assurance Ltd',
        ],
      },
      level: { any: ['Level 2', '2', 'STAR Level 2'] },
    },
    // The matrix or the standard beside it; data centres by town alone; a registry named and no address.
    debatable: ['standard', 'sites', 'verifyAt'],
  },
};

export const unseenContinuitySecurityAndStar: readonly Sample[] = [continuity, security, star];
