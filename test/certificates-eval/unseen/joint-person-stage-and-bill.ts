import type { Sample } from '../sample.js';

/** One certificate for two systems of one organisation, each standard with a statement of its own. */
const joint: Sample = {
  name: 'unseen-two-standards-at-once',
  language: 'en',
  making: {
    html: `<style>.j td,.j th{border:1px solid #aab;padding:2mm 3mm;text-align:left;font-size:9pt;font-weight:400} .j th{background:#eef;color:#446}</style>
    <div class="page j" style="border:3mm solid #2b2b55"><div style="text-align:center"><div style="font-size:15pt;font-weight:700;letter-spacing:.1em;margin-top:4mm">STERLING ROWE CERTIFICATION</div>
    <div style="font-size:27pt;margin:10mm 0 4mm">Certificate of Registration</div><p>Sterling Rowe Certification LLC certifies that the integrated management system of</p><p style="font-size:19pt;font-weight:700;margin:2mm 0">Nimbuscape Contracts, Inc.</p><p style="margin:0 0 5mm">1450 Blake Terrace, Suite 900, Denver, CO 80202, USA</p>
    <p>conforms to the requirements of</p><p style="font-size:15pt;font-weight:700;margin:2mm 0">ISO/IEC 27001:2022<br>ISO/IEC 42001:2023</p>
    <p>for the following scope:</p><p style="padding:0 8mm"><b>The information security and artificial intelligence management systems supporting the development, delivery and support of the Nimbuscape contract lifecycle application and its drafting assistant, as an AI developer and AI provider.</b></p></div>
    <table style="border-collapse:collapse;width:100%;margin-top:6mm"><tr><th>Standard</th><th>Statement of Applicability</th></tr><tr><td>ISO/IEC 27001:2022</td><td>Version 6.1, February 3, 2026</td></tr><tr><td>ISO/IEC 42001:2023</td><td>Version 1.2, February 3, 2026</td></tr></table>
    <table style="border-collapse:collapse;width:100%;margin-top:5mm"><tr><th>Certificate number</th><th>Issue date</th><th>Expiration date</th></tr><tr><td>SRC-IMS-20714</td><td>March 12, 2026</td><td>March 11, 2029</td></tr></table>
    <div style="display:flex;justify-content:space-between;margin-top:12mm;font-size:9pt"><div><svg width="110" height="28"><path d="M4 20c20-30 20 16 44-8s24 12 54-6" stroke="#225" fill="none"/></svg><br><b>Fiona Delacroix-Hunt</b><br>Managing Partner</div><div style="border:1px solid #333;padding:2mm;text-align:center;font-size:7pt"><b style="font-size:11pt">ANAB</b><br>ACCREDITED<br>ISO/IEC 17021-1<br>Management Systems<br>Certification Body</div></div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:8mm;font-size:7pt;text-align:center">Sterling Rowe Certification LLC, 2100 Ross Parkway, Suite 1800, Dallas, TX 75201, USA<br>The current status of this certificate is shown at registry.sterlingrowe.example</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SRC-IMS-20714',
      holder: 'Nimbuscape Contracts, Inc.',
      holderAddress: {
        any: [
          '1450 Blake Terrace, Suite 900, Denver, CO 80202, USA',
          '1450 Blake Terrace, Suite 900, Denver, CO 80202',
        ],
      },
      standard: { all: ['ISO/IEC 27001:2022', 'ISO/IEC 42001:2023'] },
      scope:
        'The information security and artificial intelligence management systems supporting the development, delivery and support of the Nimbuscape contract lifecycle application and its drafting assistant, as an AI developer and AI provider.',
      certificationBody: {
        any: ['Sterling Rowe Certification LLC', 'Sterling Rowe Certification'],
      },
      certificationBodyAddress: {
        any: [
          '2100 Ross Parkway, Suite 1800, Dallas, TX 75201, USA',
          '2100 Ross Parkway, Suite 1800, Dallas, TX 75201',
        ],
      },
      accreditationBody: 'ANAB',
      issuedOn: '2026-03-12',
      expiresOn: '2029-03-11',
      signatory: { any: ['Fiona Delacroix-Hunt', 'Fiona Delacroix-Hunt, Managing Partner'] },
      verifyAt: 'registry.sterlingrowe.example',
    },
    // There are two of them, and which is filed depends on what is bought.
    debatable: ['statementOfApplicability'],
  },
};

/** A person who may lead audits: a council's certificate, landscape, all in the middle. */
const leadAuditor: Sample = {
  name: 'unseen-person-who-leads-audits',
  language: 'en',
  making: {
    pdfmake: {
      landscape: true,
      margins: [60, 50, 60, 40],
      content: [
        { text: 'CAPSTAN COUNCIL', fontSize: 15, bold: true, alignment: 'center', characterSpacing: 2 },
        { text: 'hereby attests that', alignment: 'center', margin: [0, 26, 0, 6], italics: true },
        { text: 'Noor van der Zwaluw', fontSize: 28, alignment: 'center' },
        { text: 'is awarded the title', alignment: 'center', margin: [0, 12, 0, 6], italics: true },
        {
          text: 'Capstan Certified ISO/IEC 42001 Lead Auditor',
          fontSize: 20,
          bold: true,
          alignment: 'center',
        },
        {
          text: 'having met all the certification requirements, including the examination requirements, professional experience, audit experience and adherence to the Capstan Code of Ethics',
          alignment: 'center',
          margin: [80, 14, 80, 24],
        },
        {
          layout: 'noBorders',
          margin: [180, 0, 0, 0],
          table: {
            widths: [130, '*'],
            body: [
              ['Certificate Number:', 'CCLA-42-1043771'],
              ['Issue Date:', '2025-06-11'],
              ['Valid Until:', '2028-06-10'],
            ].map(([label = '', value = '']) => [label, { text: value, bold: true }]),
          },
        },
        {
          margin: [0, 40, 0, 0],
          columns: [
            {
              alignment: 'center',
              fontSize: 8,
              text: 'IAS\nAccredited to ISO/IEC 17024\nPersonnel Certification Body\nPCB-162',
            },
            {
              alignment: 'center',
              stack: [
                { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 160, y2: 0, lineWidth: 0.5 }] },
                { text: 'Emeric Valcourt', margin: [0, 4, 0, 0] },
                { text: 'Chief Executive Officer', fontSize: 8 },
              ],
            },
          ],
        },
        {
          text: 'Capstan Council Inc., 6683 Jean-Mermoz Street, Suite 210, Laval, QC H7L 5K3, Canada. To verify this certificate visit www.capstan-council.example/verify',
          fontSize: 7.5,
          alignment: 'center',
          margin: [0, 30, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'person',
    fields: {
      number: 'CCLA-42-1043771',
      holder: 'Noor van der Zwaluw',
      standard: 'ISO/IEC 42001',
      certificationBody: { any: ['Capstan Council', 'Capstan Council Inc.'] },
      certificationBodyAddress: {
        any: [
          '6683 Jean-Mermoz Street, Suite 210, Laval, QC H7L 5K3, Canada',
          '6683 Jean-Mermoz Street, Suite 210, Laval, QC H7L 5K3',
        ],
      },
      accreditationBody: 'IAS',
      accreditationNumber: 'PCB-162',
      issuedOn: '2025-06-11',
      expiresOn: '2028-06-10',
      signatory: { any: ['Emeric Valcourt', 'Emeric Valcourt, Chief Executive Officer'] },
      verifyAt: 'www.capstan-council.example/verify',
      level: { any: ['Lead Auditor', 'ISO/IEC 42001 Lead Auditor'] },
    },
  },
};

/** A German body's confirmation of a first stage, in the manner of a letter. */
const stageOne: Sample = {
  name: 'unseen-german-letter-on-stage-1',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(540, 66, 'Elbmark Zert GmbH', { face: 'sans-bold', size: 14, align: 'right' });
      ['Palmaille 140', '22767 Hamburg', 'Telefon 040 555 01 63'].forEach((line, at) => {
        sheet.text(540, 80 + at * 11, line, { size: 8, align: 'right' });
      });
      [
        'Holstentor Sprachmodelle GmbH',
        'Herrn Jannik Petersdotter',
        'Beckergrube 47',
        '23552 Lübeck',
      ].forEach((line, at) => {
        sheet.text(60, 150 + at * 13, line, { size: 10.5 });
      });
      sheet.text(540, 236, 'Hamburg, 24. Februar 2026', { size: 10.5, align: 'right' });
      sheet.text(60, 270, 'Bestätigung über das Audit der Stufe 1 nach ISO/IEC 42001:2023', {
        face: 'sans-bold',
        size: 11.5,
      });
      let y = 300;
      for (const paragraph of [
        'Sehr geehrter Herr Petersdotter,',
        'hiermit bestätigen wir, dass wir am 17. und 18. Februar 2026 das Audit der Stufe 1 Ihres KI-Managementsystems nach ISO/IEC 42001:2023 durchgeführt haben. Geprüft wurden die dokumentierte Information, der Anwendungsbereich, die Erklärung zur Anwendbarkeit sowie die Planung interner Audits und der Managementbewertung.',
        'Das Auditteam hat drei Bereiche benannt, die bis zur Stufe 2 zu bearbeiten sind, und sieht Ihr Unternehmen im Übrigen als bereit für das Audit der Stufe 2 an. Dieses ist für den 18. bis 20. Mai 2026 vorgesehen.',
        'Wir weisen darauf hin, dass diese Bestätigung kein Zertifikat ist und nicht als solches verwendet werden darf. Über die Erteilung eines Zertifikats entscheidet unsere Zertifizierungsstelle erst nach erfolgreichem Abschluss der Stufe 2.',
        'Mit freundlichen Grüßen',
      ])
        y = sheet.prose(60, y, paragraph, { width: 480, size: 10.5, pitch: 15 }) + 9;
      sheet.path(62, y + 30, 'M0 0 C 20 -34 34 24 56 -14 S 92 10 120 -18');
      sheet.text(60, y + 48, 'i. A. Wiebke Hansemann', { size: 10.5 });
      sheet.text(60, y + 61, 'Auditplanung', { size: 9 });
      sheet.text(
        300,
        800,
        'Elbmark Zert GmbH · Geschäftsführer: Uwe Thormählen · Amtsgericht Hamburg HRB 177204',
        { size: 7, align: 'centre' },
      );
    },
  },
  truth: {
    type: 'stage-1-letter',
    fields: {
      holder: 'Holstentor Sprachmodelle GmbH',
      holderAddress: 'Beckergrube 47, 23552 Lübeck',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Elbmark Zert GmbH',
      certificationBodyAddress: 'Palmaille 140, 22767 Hamburg',
      issuedOn: '2026-02-24',
      signatory: {
        any: ['Wiebke Hansemann', 'i. A. Wiebke Hansemann', 'Wiebke Hansemann, Auditplanung'],
      },
    },
  },
};

/** A body's invoice for a surveillance audit, put among the certificates by mistake. */
const bill: Sample = {
  name: 'unseen-bill-for-a-surveillance',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        {
          columns: [
            { text: 'Trentside Assessment Ltd', bold: true, fontSize: 14 },
            {
              text: '14 Castle Gate Mews\nNewark-on-Trent NG24 1BB\nVAT no. GB 417 2290 55',
              alignment: 'right',
              fontSize: 8.5,
            },
          ],
        },
        { text: 'INVOICE', fontSize: 24, margin: [0, 30, 0, 14] },
        {
          columns: [
            { text: 'Bill to\nGreenfinch Routing Ltd\n2 Canalside\nLoughborough LE11 1QA' },
            {
              alignment: 'right',
              text: 'Invoice no. 26-00931\nInvoice date 3 September 2026\nDue date 3 October 2026\nPurchase order PO-7714',
            },
          ],
          margin: [0, 0, 0, 20],
        },
        {
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            widths: ['*', 50, 70, 80],
            body: [
              ['Description', 'Days', 'Rate', 'Amount'],
              ['First surveillance audit, ISO/IEC 42001:2023', '2.5', '£1,140.00', '£2,850.00'],
              ['Annual certificate maintenance fee', '', '', '£420.00'],
              ['Travel at cost', '', '', '£96.40'],
              ['Net', '', '', '£3,366.40'],
              ['VAT 20 %', '', '', '£673.28'],
              [{ text: 'Total due', bold: true }, '', '', { text: '£4,039.68', bold: true }],
            ],
          },
        },
        {
          text: 'Please pay within 30 days by bank transfer, quoting the invoice number. Sort code 20-00-99, account 44017720.',
          margin: [0, 24, 0, 0],
          fontSize: 9,
        },
      ],
    },
  },
  truth: {
    type: 'unknown',
    fields: {},
    // It states them of a bill; who files it may note them of the certificate or not.
    debatable: [
      'number',
      'holder',
      'holderAddress',
      'standard',
      'certificationBody',
      'certificationBodyAddress',
      'issuedOn',
    ],
  },
};

export const unseenJointPersonStageAndBill: readonly Sample[] = [joint, leadAuditor, stageOne, bill];
