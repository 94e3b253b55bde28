import type { Sample } from '../sample.js';

/** An Indian body's on ISO/IEC 20000-1: capitals, colons in a column of their own, visits still to come. */
const indianServices: Sample = {
  name: 'seen-iso-20000-1-indian',
  language: 'en',
  making: {
    html: `<style>td { padding: 1.2mm 2mm; vertical-align: top } .c { text-align: center }</style>
    <div class="page" style="border:2.5mm double #8a6d1d;padding:14mm"><div class="c"><b style="font-size:17pt;color:#8a1d1d">TRISHUL ASSESSORS PRIVATE LIMITED</b><div style="font-size:8pt">CIN: U74999MH2011PTC224519</div>
    <h1 style="font-family:serif;font-size:27pt;margin:9mm 0 5mm">Certificate of Registration</h1><div>This is to certify that the Service Management System of</div>
    <div style="font-size:15pt;font-weight:700;margin-top:4mm">M/S. VINDHYA CLOUDWORKS (INDIA) PVT. LTD.</div>
    <div style="font-weight:700">PLOT NO. 42, ELECTRONICS CITY PHASE II,<br>HOSUR ROAD, BENGALURU - 560 100,<br>KARNATAKA, INDIA</div>
    <div style="margin-top:4mm">has been assessed and found to be in accordance with the requirements of</div><div style="font-size:18pt;font-weight:700;margin:2mm">ISO/IEC 20000-1:2018</div><div>for the following scope</div>
    <div style="font-weight:700;margin:2mm 8mm">PROVISION OF MANAGED HOSTING, SERVICE DESK AND APPLICATION SUPPORT SERVICES TO CUSTOMERS IN INDIA AND THE GULF.</div></div>
    <table style="margin:8mm auto 0"><tr><td>Certificate No.</td><td>:</td><td><b>ITSM/2208/1417</b></td></tr><tr><td>Date of Initial Registration</td><td>:</td><td><b>09-AUG-2022</b></td></tr><tr><td>Date of Re-certification</td><td>:</td><td><b>09-AUG-2025</b></td></tr><tr><td>1<sup>st</sup> Surveillance on or before</td><td>:</td><td>08-JUL-2026</td></tr><tr><td>2<sup>nd</sup> Surveillance on or before</td><td>:</td><td>08-JUL-2027</td></tr><tr><td>Valid till</td><td>:</td><td><b>08-AUG-2028</b></td></tr></table>
    <div style="display:flex;justify-content:space-between;align-items:end;margin-top:8mm"><svg width="70" height="70"><circle cx="35" cy="35" r="32" fill="none" stroke="#8a6d1d" stroke-width="3"/><circle cx="35" cy="35" r="22" fill="none" stroke="#8a6d1d"/></svg><div class="c"><svg width="90" height="24"><path d="M2 16c18-22 22 14 40-4s24 6 44-8" stroke="#224" fill="none"/></svg><br><b>(S. Raghunandan)</b><br>Director – Certification</div></div>
    <div class="c" style="position:absolute;bottom:9mm;left:14mm;right:14mm;font-size:7.5pt">Accreditation by NABCB, Quality Council of India · Accreditation No. MS 091<br>Regd. Office: 304, Lotus Chambers, Andheri (East), Mumbai - 400 069, India · e-mail: cert@trishul-assessors.example<br>Status may be checked at www.trishul-assessors.example/status. The validity depends on surveillance visits being completed in time.</div></div>`,
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'ITSM/2208/1417',
      holder: {
        any: ['VINDHYA CLOUDWORKS (INDIA) PVT. LTD.', 'M/S. VINDHYA CLOUDWORKS (INDIA) PVT. LTD.'],
      },
      holderAddress:
        'PLOT NO. 42, ELECTRONICS CITY PHASE II, HOSUR ROAD, BENGALURU - 560 100, KARNATAKA, INDIA',
      standard: 'ISO/IEC 20000-1:2018',
      scope:
        'PROVISION OF MANAGED HOSTING, SERVICE DESK AND APPLICATION SUPPORT SERVICES TO CUSTOMERS IN INDIA AND THE GULF.',
      certificationBody: 'TRISHUL ASSESSORS PRIVATE LIMITED',
      certificationBodyAddress: '304, Lotus Chambers, Andheri (East), Mumbai - 400 069, India',
      accreditationBody: { any: ['NABCB', 'NABCB, Quality Council of India'] },
      accreditationNumber: 'MS 091',
      originallyIssuedOn: '2022-08-09',
      issuedOn: '2025-08-09',
      expiresOn: '2028-08-08',
      signatory: { any: ['S. Raghunandan', 'S. Raghunandan, Director – Certification'] },
      verifyAt: 'www.trishul-assessors.example/status',
    },
  },
};

/** A firm of auditors' on ISO/IEC 27001: a letter-like face, its scope on the back. */
const scopeOnTheBack: Sample = {
  name: 'seen-iso-27001-scope-on-the-back',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const body = { face: 'serif', size: 11.5, width: 420, pitch: 17 } as const;
      sheet.text(85, 100, 'Certificate', { face: 'serif', size: 34 });
      sheet.text(85, 130, 'Certificate number: 2025-041', { face: 'serif', size: 12 });
      sheet.text(85, 146, 'Certified by Spaarne CertPoint since: June 12, 2019', { face: 'serif', size: 12 });
      let y = sheet.prose(
        85,
        190,
        'Based on certification examination in conformity with defined requirements in ISO/IEC 17021-1:2015 and ISO/IEC 27006-1:2024, the Information Security Management System as defined and implemented by',
        body,
      );
      sheet.text(85, y + 14, 'Meridiaan Payments Europe N.V.*', { face: 'serif-bold', size: 16 });
      y = sheet.prose(
        85,
        y + 40,
        'located in Utrecht, The Netherlands, is compliant with the requirements as stated in the standard:',
        body,
      );
      sheet.text(85, y + 14, 'ISO/IEC 27001:2022', { face: 'serif-bold', size: 16 });
      y = sheet.prose(
        85,
        y + 44,
        'This certificate applies to the assets, services and locations described in the scoping section on the back of this certificate, with regard to the requirements for information security as stated in the Statement of Applicability, version 7.2, approved on May 28, 2025.',
        body,
      );
      for (const line of [
        'Issue date of certificate: June 12, 2025',
        'Re-issue date of certificate: November 3, 2025',
        'Expiration date of certificate: June 11, 2028',
      ]) {
        y += 16;
        sheet.text(85, y, line, { face: 'serif', size: 11.5, apart: true });
      }
      sheet.path(90, y + 60, 'M0 0 C16 -30 30 20 52 -8 S90 8 116 -14');
      sheet.text(85, y + 85, 'A.W. (Annemiek) Terpstra', { face: 'serif', size: 11 });
      sheet.text(85, y + 99, 'Director, Spaarne CertPoint B.V.', { face: 'serif-italic', size: 10 });
      sheet.box(455, y + 40, [60, 60]);
      sheet.path(462, y + 90, 'M0 0 L20 -40 L30 -10 L46 -42');
      sheet.text(85, 770, '* The legal entities in scope are listed on the back of this certificate.', {
        face: 'serif-italic',
        size: 8,
      });
      sheet.text(
        85,
        790,
        'Spaarne CertPoint B.V., Jansweg 40, 2011 KN Haarlem. This certificate is property of',
        {
          face: 'serif',
          size: 8,
        },
      );
      sheet.text(85, 800, 'Spaarne CertPoint B.V. and remains so after it has ended. Page 1 of 2', {
        face: 'serif',
        size: 8,
      });
      const back = newSheet();
      back.text(85, 100, 'Meridiaan Payments Europe N.V.', { face: 'serif-bold', size: 14 });
      back.text(85, 118, 'Scope for certificate 2025-041', { face: 'serif', size: 12 });
      y = back.prose(85, 150, 'The scope of this ISO/IEC 27001:2022 certification is as follows:', body);
      y = back.prose(
        85,
        y + 8,
        'The information security management system for the processing of card and account payments, the merchant portal and fraud monitoring, including supporting infrastructure and staff.',
        body,
      );
      back.text(85, y + 14, 'Locations in scope:', { face: 'serif-bold', size: 11.5 });
      back.text(85, y + 32, 'Croeselaan 28, 3521 CB Utrecht, The Netherlands', { face: 'serif', size: 11.5 });
      back.text(85, y + 48, 'Rue Belliard 65, 1040 Brussels, Belgium', { face: 'serif', size: 11.5 });
      back.prose(
        85,
        y + 84,
        '* In scope are the legal entities Meridiaan Payments Europe N.V. and Meridiaan Merchant Services B.V.',
        body,
      );
      back.text(85, 800, 'Page 2 of 2', { face: 'serif', size: 8 });
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: '2025-041',
      holder: 'Meridiaan Payments Europe N.V.',
      standard: 'ISO/IEC 27001:2022',
      scope:
        'The information security management system for the processing of card and account payments, the merchant portal and fraud monitoring, including supporting infrastructure and staff.',
      sites: { all: ['Croeselaan 28, 3521 CB Utrecht', 'Rue Belliard 65, 1040 Brussels'] },
      certificationBody: { any: ['Spaarne CertPoint B.V.', 'Spaarne CertPoint'] },
      certificationBodyAddress: 'Jansweg 40, 2011 KN Haarlem',
      originallyIssuedOn: '2019-06-12',
      expiresOn: '2028-06-11',
      statementOfApplicability: { all: ['7.2', 'May 28, 2025'] },
      signatory: {
        any: [
          'A.W. (Annemiek) Terpstra',
          'A.W. Terpstra',
          'A.W. (Annemiek) Terpstra, Director',
          'A.W. (Annemiek) Terpstra, Director, Spaarne CertPoint B.V.',
        ],
      },
    },
    // A town is an address to some and none to others. Issued in June, this paper in November.
    debatable: ['holderAddress', 'issuedOn'],
  },
};

/** A German body's on two standards at once: a number and days for each, one last day for both. */
const germanJoint: Sample = {
  name: 'seen-german-joint-certificate',
  language: 'de',
  making: {
    html: `<style>table.n { width: 100%; border-collapse: collapse; font-size: 9pt } .n th, .n td { border: .3mm solid #679; padding: 2mm; text-align: left }</style>
    <div class="page"><div style="display:flex;justify-content:space-between;border-bottom:1mm solid #2c5d63;padding-bottom:3mm"><b style="font-size:13pt">Prüfverbund Elbtal</b><span style="font-size:8pt">Zertifizierungsstelle für Managementsysteme</span></div>
    <h1 style="font-size:26pt;margin:12mm 0 1mm">Verbundzertifikat</h1><p style="margin:0 0 8mm">Informationssicherheit und künstliche Intelligenz</p>
    <p>Die Zertifizierungsstelle der Prüfverbund Elbtal GmbH bescheinigt, dass das Unternehmen</p>
    <p style="font-size:15pt;margin:3mm 0"><b>Saalewerk Softwaretechnik GmbH</b></p><p style="margin:0">Magdeburger Straße 21<br>06112 Halle (Saale)</p>
    <p>für den Geltungsbereich</p><p style="margin-left:8mm;font-weight:700">Entwicklung, Betrieb und Support einer Plattform zur automatischen Belegerkennung für Steuerkanzleien</p>
    <p>Managementsysteme eingeführt hat und anwendet, die den folgenden Normen entsprechen:</p>
    <table class="n"><tr><th>Norm</th><th>Zertifikat-Nr.</th><th>Erstzertifizierung</th><th>Gültig ab</th><th>Gültig bis</th></tr><tr><td>ISO/IEC 27001:2022</td><td>PE 27-3310</td><td>20.05.2022</td><td>20.05.2025</td><td>19.05.2028</td></tr><tr><td>ISO/IEC 42001:2023</td><td>PE 42-0046</td><td>07.10.2025</td><td>07.10.2025</td><td>19.05.2028</td></tr></table>
    <p style="font-size:8.5pt">Die Laufzeiten sind aufeinander abgestimmt. Erklärung zur Anwendbarkeit: 27001 Version 5.0 vom 02.04.2025, 42001 Version 1.1 vom 15.08.2025.</p>
    <div style="display:flex;justify-content:space-between;margin-top:14mm;align-items:end"><div>Dresden, 07.10.2025<br><svg width="120" height="30"><path d="M3 22c20-32 22 14 44-6s30 10 62-10" stroke="#123" fill="none"/></svg><br>Dr.-Ing. Konstanze Lindemuth<br><span style="font-size:8pt">Leiterin der Zertifizierungsstelle</span></div>
    <div style="border:.4mm solid #333;padding:2mm 4mm;text-align:center;font-size:7pt"><b style="font-size:11pt">DAkkS</b><br>Deutsche Akkreditierungsstelle<br>D-ZM-18233-01-00</div></div>
    <div style="position:absolute;bottom:10mm;left:18mm;font-size:7pt;color:#555">Prüfverbund Elbtal GmbH · Wiener Straße 98 · 01219 Dresden · Gültigkeit prüfbar unter www.pv-elbtal.example/zertifikate</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      holder: 'Saalewerk Softwaretechnik GmbH',
      holderAddress: 'Magdeburger Straße 21, 06112 Halle (Saale)',
      standard: { all: ['ISO/IEC 27001:2022', 'ISO/IEC 42001:2023'] },
      scope:
        'Entwicklung, Betrieb und Support einer Plattform zur automatischen Belegerkennung für Steuerkanzleien',
      certificationBody: { any: ['Prüfverbund Elbtal GmbH', 'Prüfverbund Elbtal'] },
      certificationBodyAddress: 'Wiener Straße 98, 01219 Dresden',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'DAkkS Deutsche Akkreditierungsstelle'],
      },
      accreditationNumber: 'D-ZM-18233-01-00',
      issuedOn: '2025-10-07',
      expiresOn: '2028-05-19',
      signatory: {
        any: [
          'Dr.-Ing. Konstanze Lindemuth',
          'Konstanze Lindemuth',
          'Dr.-Ing. Konstanze Lindemuth, Leiterin der Zertifizierungsstelle',
        ],
      },
      verifyAt: 'www.pv-elbtal.example/zertifikate',
    },
    // Each standard has its own; some enter both, some the one they ask about.
    debatable: ['number', 'originallyIssuedOn', 'effectiveOn', 'statementOfApplicability'],
  },
};

export const otherAndJointStandards: readonly Sample[] = [indianServices, scopeOnTheBack, germanJoint];
