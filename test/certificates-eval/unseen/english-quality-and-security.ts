import type { Sample } from '../sample.js';

/** A classification group's certificate of its second cycle: five dates, three of which belong to other days than it. */
const group: Sample = {
  name: 'unseen-security-in-its-second-cycle',
  language: 'en',
  making: {
    pdfmake: {
      margins: [70, 60, 60, 50],
      content: [
        { text: 'MERIDIAN VERITY', fontSize: 17, bold: true, color: '#7a1f1f', alignment: 'right' },
        { text: 'Certification', fontSize: 28, margin: [0, 16, 0, 8], alignment: 'center' },
        { text: 'Awarded to', alignment: 'center' },
        {
          text: 'Corrib Payroll Cloud DAC',
          fontSize: 17,
          bold: true,
          alignment: 'center',
          margin: [0, 6, 0, 2],
        },
        {
          text: 'Block 3, Liosban Technology Quarter, Tuam Road, Galway H91 K2T4, Ireland',
          alignment: 'center',
          margin: [0, 0, 0, 10],
        },
        {
          text: 'Meridian Verity Certification Ireland Limited certifies that the Management System of the above organisation has been audited and found to be in accordance with the requirements of the management system standard detailed below',
          alignment: 'center',
          italics: true,
        },
        { text: 'Standard', alignment: 'center', margin: [0, 14, 0, 2], color: '#555' },
        { text: 'ISO/IEC 27001:2022', fontSize: 16, bold: true, alignment: 'center' },
        { text: 'Scope of certification', alignment: 'center', margin: [0, 14, 0, 2], color: '#555' },
        {
          text: 'The information security management system for the development, hosting and support of payroll and expense software as a service, in accordance with the Statement of Applicability version 9 dated 14 January 2025.',
          alignment: 'center',
          bold: true,
        },
        {
          margin: [0, 20, 0, 0],
          layout: 'noBorders',
          fontSize: 9.5,
          table: {
            widths: [300, '*'],
            body: [
              ['Original cycle start date:', '22 February 2022'],
              ['Expiry date of previous cycle:', '21 February 2025'],
              ['Certification / Recertification audit date:', '20 January 2025'],
              ['Certification / Recertification cycle start date:', '22 February 2025'],
              [
                'Subject to the continued satisfactory operation of the organisation’s Management System, this certificate expires on:',
                '21 February 2028',
              ],
            ].map(([label = '', day = '']) => [label, { text: day, bold: true }]),
          },
        },
        {
          margin: [0, 14, 0, 0],
          fontSize: 9.5,
          columns: [
            { text: ['Certificate No. ', { text: 'IE014772', bold: true }] },
            { text: ['Version: ', { text: '2', bold: true }] },
            { text: ['Issue date: ', { text: '18 February 2025', bold: true }] },
          ],
        },
        {
          margin: [0, 26, 0, 0],
          columns: [
            {
              fontSize: 8,
              stack: [
                { text: 'Caoimhe Halloran', bold: true, fontSize: 9.5 },
                'Signed on behalf of Meridian Verity Certification Ireland Limited',
                {
                  margin: [0, 10, 0, 0],
                  text: 'Certification body address: 27 Sandyford Crescent, Dublin D18 P6F7, Ireland',
                },
                'To check the validity of this certificate please call +353 1 555 0138.',
              ],
            },
            {
              width: 90,
              fontSize: 7,
              alignment: 'center',
              stack: [{ text: 'INAB', bold: true, fontSize: 12 }, 'ACCREDITED\nCERTIFICATION\n6031'],
            },
          ],
        },
      ],
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'IE014772',
      holder: 'Corrib Payroll Cloud DAC',
      holderAddress: {
        any: [
          'Block 3, Liosban Technology Quarter, Tuam Road, Galway H91 K2T4, Ireland',
          'Block 3, Liosban Technology Quarter, Tuam Road, Galway H91 K2T4',
        ],
      },
      standard: 'ISO/IEC 27001:2022',
      scope: {
        any: [
          'The information security management system for the development, hosting and support of payroll and expense software as a service, in accordance with the Statement of Applicability version 9 dated 14 January 2025.',
          'The information security management system for the development, hosting and support of payroll and expense software as a service',
        ],
      },
      certificationBody: {
        any: ['Meridian Verity Certification Ireland Limited', 'Meridian Verity'],
      },
      certificationBodyAddress: {
        any: ['27 Sandyford Crescent, Dublin D18 P6F7, Ireland', '27 Sandyford Crescent, Dublin D18 P6F7'],
      },
      accreditationBody: 'INAB',
      accreditationNumber: '6031',
      originallyIssuedOn: '2022-02-22',
      issuedOn: '2025-02-18',
      effectiveOn: '2025-02-22',
      expiresOn: '2028-02-21',
      statementOfApplicability: {
        any: [
          'version 9 dated 14 January 2025',
          'Statement of Applicability version 9 dated 14 January 2025',
          'version 9',
          '9',
          '9 dated 14 January 2025',
        ],
      },
      signatory: 'Caoimhe Halloran',
      revision: { any: ['2', 'Version 2', 'Version: 2'] },
    },
    // The audit that led to the new cycle is no surveillance to most.
    debatable: ['surveyedOn'],
  },
};

/** A testing group's certificate: a narrow grey column of dates at the left, sites on the page itself. */
const testers: Sample = {
  name: 'unseen-quality-beside-a-column',
  language: 'en',
  making: {
    html: `<style>.q dl{margin:0;font-size:8.5pt} .q dt{color:#666;margin-top:4mm} .q dd{margin:0;font-weight:700}</style>
    <div class="page q" style="padding:0;display:flex"><div style="width:52mm;background:#eee;padding:60mm 6mm 0 10mm;box-sizing:border-box">
    <dl><dt>Certificate Number:</dt><dd>0128874-02</dd><dt>Initial Certification Date:</dt><dd>15 May 2019</dd><dt>Date of Certification Decision:</dt><dd>29 April 2025</dd><dt>Issuing Date:</dt><dd>30 April 2025</dd><dt>Valid Until:</dt><dd>14 May 2028</dd></dl>
    <svg width="110" height="30" style="margin-top:20mm"><path d="M4 22c20-30 16 16 44-8s24 12 54-6" stroke="#225" fill="none"/></svg><div style="font-size:8.5pt"><b>Bartholomew Okafor</b><br>President, Business Assurance</div>
    <div style="font-size:7.5pt;margin-top:10mm">Testwell Certification Limited<br>10A Wharfside Park, Stanwell Road, Staines TW18 4XA, United Kingdom</div>
    <div style="border:1px solid #333;margin-top:8mm;width:20mm;padding:1mm;font-size:6.5pt;text-align:center"><b style="font-size:11pt">UKAS</b><br>MANAGEMENT<br>SYSTEMS<br>0456</div></div>
    <div style="flex:1;padding:22mm 16mm 0 12mm"><div style="font-size:20pt;font-weight:700;color:#c80">testwell</div><div style="font-size:24pt;letter-spacing:.04em;margin:14mm 0 8mm">CERTIFICATE OF REGISTRATION</div>
    <p>This is to certify that the management system of:</p><p style="font-size:17pt;font-weight:700;margin:0 0 4mm">Hebden Lane Instruments plc</p>
    <p><b>Main Site:</b> Albion Mill, Valley Road, Hebden Bridge, West Yorkshire HX7 7BZ, United Kingdom</p>
    <p><b>Additional Site:</b> Unit 12, Newbridge Estate, Cwmbran NP44 3AG, United Kingdom</p>
    <p>has been registered by Testwell as conforming to the requirements of:</p><p style="font-size:19pt;font-weight:700">ISO 9001:2015</p>
    <p>The management system is applicable to:</p><p style="font-size:11pt">Design, manufacture, calibration and repair of moisture meters and their embedded software for the paper and timber industries.</p>
    <p style="position:absolute;bottom:12mm;right:16mm;width:120mm;font-size:6.5pt">In issuing this certificate, Testwell assumes no liability to any party other than to the client, and then only in accordance with the agreed certification agreement. Validity depends on the organisation keeping its system in line with Testwell’s requirements. It may be confirmed by e-mail to certificate.validation@testwell.example. The certificate remains the property of Testwell, to whom it must be returned upon request.</p></div></div>`,
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: '0128874-02',
      holder: 'Hebden Lane Instruments plc',
      holderAddress: {
        any: [
          'Albion Mill, Valley Road, Hebden Bridge, West Yorkshire HX7 7BZ, United Kingdom',
          'Albion Mill, Valley Road, Hebden Bridge, West Yorkshire HX7 7BZ',
        ],
      },
      standard: 'ISO 9001:2015',
      scope:
        'Design, manufacture, calibration and repair of moisture meters and their embedded software for the paper and timber industries.',
      sites: { all: ['Unit 12, Newbridge Estate, Cwmbran NP44 3AG'] },
      certificationBody: { any: ['Testwell', 'Testwell Certification Limited'] },
      certificationBodyAddress: {
        any: [
          '10A Wharfside Park, Stanwell Road, Staines TW18 4XA, United Kingdom',
          '10A Wharfside Park, Stanwell Road, Staines TW18 4XA',
        ],
      },
      accreditationBody: 'UKAS',
      accreditationNumber: '0456',
      originallyIssuedOn: '2019-05-15',
      decidedOn: '2025-04-29',
      issuedOn: '2025-04-30',
      expiresOn: '2028-05-14',
      signatory: {
        any: ['Bartholomew Okafor', 'Bartholomew Okafor, President, Business Assurance'],
      },
    },
    // A mailbox is a way to verify to some, no address to look at to others.
    debatable: ['verifyAt'],
  },
};

export const unseenEnglishQualityAndSecurity: readonly Sample[] = [group, testers];
