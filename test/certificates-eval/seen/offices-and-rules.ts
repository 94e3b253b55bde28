import type { Sample } from '../sample.js';

/** A Nordic body's sheet: number and days in a line at the top, place and day at the foot, the sites on an appendix. */
const issuingOffice: Sample = {
  name: 'seen-issuing-office',
  language: 'en',
  making: {
    html: `<style>.l { font-size: 8pt; color: #345 } .v { font-size: 10.5pt; font-weight: 700 }
      .foot { position: absolute; left: 18mm; right: 18mm; bottom: 12mm; font-size: 6.5pt; color: #555; border-top: 1px solid #9ab; padding-top: 2mm }</style>
    <div class="page"><div style="display:flex;justify-content:space-between"><b style="font-size:15pt;color:#03457a">FJORDMARK</b><span style="font-size:7pt">BUSINESS ASSURANCE</span></div>
    <h1 style="font-size:25pt;font-weight:400;color:#03457a;margin:10mm 0 6mm">MANAGEMENT SYSTEM CERTIFICATE</h1>
    <div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm"><div><div class="l">Certificate no.:</div><div class="v">C-0718442-AIMS-NLD</div></div>
    <div><div class="l">Initial certification date:</div><div class="v">24 February 2025</div></div><div><div class="l">Valid:</div><div class="v">24 February 2025 – 23 February 2028</div></div></div>
    <p style="margin-top:12mm">This is to certify that the management system of</p>
    <p style="font-size:17pt;font-weight:700;margin:2mm 0">Kestrel Lane Analytics Limited</p>
    <p style="margin:0">14 Corn Exchange Passage, Leeds, LS1 7BR, United Kingdom<br>and the sites as mentioned in the appendix accompanying this certificate</p>
    <p style="margin-top:8mm">has been found to conform to the Artificial Intelligence Management System standard:</p><p style="font-size:15pt;font-weight:700;margin:0">ISO/IEC 42001:2023</p>
    <p style="margin-top:8mm">This certificate is valid for the following scope:</p>
    <p style="font-weight:700;margin:0">Design, training and operation of demand forecasting models offered as a hosted service to retailers and food distributors.</p>
    <div style="position:absolute;left:18mm;right:18mm;bottom:30mm;display:grid;grid-template-columns:1fr 1fr 1fr;gap:8mm;align-items:end"><div><div class="l">Place and date:</div><div>Rotterdam, 24 February 2025</div></div>
    <div style="text-align:center"><svg width="70" height="44"><ellipse cx="35" cy="20" rx="32" ry="18" fill="none" stroke="#222"/><path d="M15 22l12-12 8 12 10-14 12 16" stroke="#222" fill="none"/></svg><div class="l">RvA C 512</div></div>
    <div><div class="l">For the issuing office:</div><div>Fjordmark Business Assurance B.V.<br>Havenkade 48, 3011 TD Rotterdam,<br>The Netherlands</div><svg width="100" height="30"><path d="M4 20c14-28 22 16 36-4s22 10 54-8" stroke="#114" fill="none"/></svg><div style="border-top:1px solid #345"><b>Ingrid Solbakken</b><br>Management Representative</div></div></div>
    <div class="foot">Not keeping the terms of the certification agreement may make this certificate invalid. ACCREDITED UNIT: Fjordmark Business Assurance B.V., Havenkade 48, 3011 TD Rotterdam, The Netherlands. TEL: +31 10 555 0142. www.fjordmark.example/assurance</div></div>
    <div class="page"><div class="l">Certificate no.: C-0718442-AIMS-NLD<br>Place and date: Rotterdam, 24 February 2025</div><h2 style="color:#03457a;margin-top:10mm">Appendix to Certificate</h2><p><b>Kestrel Lane Analytics Limited</b></p><p>Locations included in the certification are as follows:</p>
    <table style="width:100%;border-collapse:collapse;font-size:9pt" border="1" cellpadding="5"><tr><th>Site name</th><th>Site address</th><th>Site scope</th></tr>
    <tr><td>Kestrel Lane Analytics Limited (head office)</td><td>14 Corn Exchange Passage, Leeds, LS1 7BR, United Kingdom</td><td>Design and operation of demand forecasting models</td></tr>
    <tr><td>Kestrel Lane Analytics Limited, Model Laboratory</td><td>3 Tannery Walk, Sheffield, S3 8QT, United Kingdom</td><td>Training and evaluation of models</td></tr>
    <tr><td>Kestrel Lane Analytics Ireland Limited</td><td>Unit 6, Lapps Quay, Cork, T12 R6XW, Ireland</td><td>Customer operations</td></tr></table><div class="foot">Fjordmark Business Assurance B.V. · www.fjordmark.example/assurance · Page 2 of 2</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'C-0718442-AIMS-NLD',
      holder: 'Kestrel Lane Analytics Limited',
      holderAddress: '14 Corn Exchange Passage, Leeds, LS1 7BR, United Kingdom',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Design, training and operation of demand forecasting models offered as a hosted service to retailers and food distributors.',
      sites: { all: ['3 Tannery Walk, Sheffield', 'Lapps Quay, Cork'] },
      certificationBody: 'Fjordmark Business Assurance B.V.',
      certificationBodyAddress: 'Havenkade 48, 3011 TD Rotterdam, The Netherlands',
      accreditationBody: { any: ['RvA', 'Raad voor Accreditatie'] },
      accreditationNumber: 'C 512',
      originallyIssuedOn: '2025-02-24',
      issuedOn: '2025-02-24',
      effectiveOn: '2025-02-24',
      expiresOn: '2028-02-23',
      signatory: { any: ['Ingrid Solbakken', 'Ingrid Solbakken, Management Representative'] },
    },
    // A site of the body's, not said to be where certificates are looked up.
    debatable: ['verifyAt'],
  },
};

/** An Australian body's: every value on a rule, its label in small print beneath; the holder has a trading name. */
const labelsBeneath: Sample = {
  name: 'seen-labels-beneath-rules',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const ruled = (
        x: number,
        y: number,
        [value, label]: readonly [string, string],
        width: number,
      ): void => {
        sheet.text(x, y, value, { face: 'serif-bold', size: 12 });
        sheet.line([x, y + 5], [x + width, y + 5], 0.4);
        sheet.text(x, y + 15, label, { face: 'sans', size: 7, grey: 0.4 });
      };
      sheet.box(24, 24, [547, 794]);
      sheet.box(29, 29, [537, 784]);
      sheet.text(297, 90, 'Southern Cross Conformity', { align: 'centre', face: 'serif-bold', size: 20 });
      sheet.text(297, 135, 'Certificate of Registration', {
        align: 'centre',
        face: 'serif-italic',
        size: 26,
      });
      sheet.text(297, 158, 'Artificial Intelligence Management System', {
        align: 'centre',
        face: 'serif',
        size: 13,
      });
      ruled(70, 215, ['Wattle Creek Health AI Pty Ltd', 'Registered entity (ABN 47 618 204 993)'], 455);
      ruled(70, 255, ['Triage Buddy', 'Trading as'], 455);
      ruled(
        70,
        295,
        ['Suite 12, 88 Grenfell Street, Adelaide SA 5000, Australia', 'Principal place of business'],
        455,
      );
      ruled(70, 335, ['ISO/IEC 42001:2023', 'Standard'], 210);
      ruled(315, 335, ['AIMS 40377', 'Registration number'], 210);
      sheet.prose(
        70,
        375,
        'Provision of a clinical decision support tool that ranks emergency presentations, including the development and monitoring of its machine learning models, to public and private hospitals in Australia and New Zealand.',
        { face: 'serif', size: 11.5, width: 455, pitch: 16 },
      );
      sheet.line([70, 412], [525, 412], 0.4);
      sheet.text(70, 422, 'Scope of registration', { size: 7, grey: 0.4 });
      ruled(70, 470, ['14 March 2025', 'Date of original registration'], 140);
      ruled(228, 470, ['2 September 2025', 'Date of this issue'], 140);
      ruled(386, 470, ['13 March 2028', 'Registered until'], 140);
      ruled(70, 510, ['2', 'Issue'], 140);
      sheet.path(80, 570, 'M0 0 C20 -40 30 25 55 -10 S90 10 120 -18');
      ruled(70, 590, ['Brendan Whitlock', 'General Manager, Certification'], 210);
      sheet.ring(470, 575, 34);
      sheet.text(470, 578, 'JAS-ANZ', { align: 'centre', face: 'sans-bold', size: 10 });
      sheet.text(470, 622, 'M5610823IT', { align: 'centre', size: 7 });
      let y = sheet.prose(
        70,
        680,
        'Registration continues while the entity keeps its system to the Standard and to the Terms of Registration of 1 July 2024. To confirm the standing of this registration, go to register.southerncross-conformity.example.',
        { size: 7.5, width: 455, pitch: 10 },
      );
      y = sheet.prose(
        70,
        y + 6,
        'Accredited by the Joint Accreditation System of Australia and New Zealand.',
        {
          size: 7.5,
          width: 455,
        },
      );
      sheet.text(297, y + 24, 'Southern Cross Conformity Pty Ltd   ABN 20 155 730 118', {
        align: 'centre',
        size: 8,
      });
      sheet.text(297, y + 35, 'Level 9, 412 Collins Street, Melbourne VIC 3000, Australia', {
        align: 'centre',
        size: 8,
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS 40377',
      holder: {
        any: [
          'Wattle Creek Health AI Pty Ltd',
          'Wattle Creek Health AI Pty Ltd trading as Triage Buddy',
          'Wattle Creek Health AI Pty Ltd (Triage Buddy)',
        ],
      },
      holderAddress: 'Suite 12, 88 Grenfell Street, Adelaide SA 5000, Australia',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Provision of a clinical decision support tool that ranks emergency presentations, including the development and monitoring of its machine learning models, to public and private hospitals in Australia and New Zealand.',
      certificationBody: { any: ['Southern Cross Conformity Pty Ltd', 'Southern Cross Conformity'] },
      certificationBodyAddress: 'Level 9, 412 Collins Street, Melbourne VIC 3000, Australia',
      accreditationBody: { any: ['JAS-ANZ', 'Joint Accreditation System of Australia and New Zealand'] },
      accreditationNumber: 'M5610823IT',
      originallyIssuedOn: '2025-03-14',
      issuedOn: '2025-09-02',
      expiresOn: '2028-03-13',
      signatory: { any: ['Brendan Whitlock', 'Brendan Whitlock, General Manager, Certification'] },
      revision: { any: ['2', 'Issue 2'] },
      verifyAt: 'register.southerncross-conformity.example',
    },
  },
};

/** A Canadian registrar's: days that are read one way in Ottawa's offices and another in its shops. */
const ambiguousInCanada: Sample = {
  name: 'seen-days-of-two-readings',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        { text: 'LAURENTIDE REGISTRARS', alignment: 'center', fontSize: 13, characterSpacing: 3 },
        { text: 'Certificate', alignment: 'center', fontSize: 34, margin: [0, 30, 0, 4] },
        { text: 'N° LR 42-00319', alignment: 'center', fontSize: 11 },
        { text: 'This certifies that', alignment: 'center', italics: true, margin: [0, 24, 0, 8] },
        { text: 'Bluenose Tidal Informatics Ltd.', alignment: 'center', fontSize: 18, bold: true },
        {
          text: '1969 Upper Water Street, Halifax, Nova Scotia  B3J 3R7',
          alignment: 'center',
          margin: [0, 4, 0, 12],
        },
        {
          text: 'operates an artificial intelligence management system in conformity with',
          alignment: 'center',
        },
        { text: 'ISO/IEC 42001:2023', alignment: 'center', fontSize: 15, bold: true, margin: [0, 8] },
        { text: 'for the following activities', alignment: 'center' },
        {
          text: 'Development and supply of tidal and harbour traffic prediction services for port authorities.',
          alignment: 'center',
          bold: true,
          margin: [40, 6, 40, 40],
        },
        {
          columns: [
            {
              width: '*',
              alignment: 'center',
              stack: [
                { text: '03/04/2025', bold: true },
                { text: 'Issued', fontSize: 8 },
              ],
            },
            {
              width: '*',
              alignment: 'center',
              stack: [
                { text: '03/04/2028', bold: true },
                { text: 'Expires', fontSize: 8 },
              ],
            },
          ],
        },
        { text: 'Geneviève Tessier', margin: [0, 60, 0, 0], bold: true },
        'President',
        {
          text: 'Accredited by the Standards Council of Canada (SCC), file 15830',
          fontSize: 8,
          margin: [0, 40, 0, 2],
        },
        {
          text: 'Laurentide Registrars Inc., 340 Sparks Street, Suite 1100, Ottawa, Ontario  K1R 7S8',
          fontSize: 8,
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'LR 42-00319',
      holder: 'Bluenose Tidal Informatics Ltd.',
      holderAddress: '1969 Upper Water Street, Halifax, Nova Scotia B3J 3R7',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Development and supply of tidal and harbour traffic prediction services for port authorities.',
      certificationBody: { any: ['Laurentide Registrars Inc.', 'Laurentide Registrars'] },
      certificationBodyAddress: '340 Sparks Street, Suite 1100, Ottawa, Ontario K1R 7S8',
      accreditationBody: { any: ['Standards Council of Canada', 'SCC', 'Standards Council of Canada (SCC)'] },
      accreditationNumber: '15830',
      signatory: { any: ['Geneviève Tessier', 'Geneviève Tessier, President'] },
    },
  },
};

export const officesAndRules: readonly Sample[] = [issuingOffice, labelsBeneath, ambiguousInCanada];
