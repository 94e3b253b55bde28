import type { Sample } from '../sample.js';

/** A SOC 2 report: cover, then the practitioner's opinion, then a table of contents. */
const attestation: Sample = {
  name: 'seen-soc-2-type-2',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const cover = newSheet([612, 792]);
      cover.box(0, 0, [612, 200], 0.2);
      cover.text(60, 110, 'Tamarind HR Cloud, Inc.', { size: 26, face: 'sans-bold', grey: 1 });
      cover.text(60, 260, 'System and Organization Controls (SOC) 2 Type 2 Report', { size: 15 });
      cover.prose(
        60,
        290,
        'Report on the description of the talent platform and on the suitability of the design and operating effectiveness of controls relevant to security, availability and confidentiality',
        { width: 480, size: 11, pitch: 16 },
      );
      cover.text(60, 380, 'For the period October 1, 2024 to September 30, 2025', {
        size: 12,
        face: 'sans-bold',
      });
      cover.text(60, 720, 'Larch & Holm LLP', { size: 12, face: 'sans-bold' });
      cover.text(60, 736, 'Certified Public Accountants', { size: 10 });
      const opinion = newSheet([612, 792]);
      opinion.text(60, 70, 'Independent Service Auditor’s Report', { size: 15, face: 'serif-bold' });
      opinion.text(60, 100, 'To the management of Tamarind HR Cloud, Inc.', { face: 'serif' });
      let y = 126;
      for (const paragraph of [
        'We have examined the description of the talent platform throughout the period October 1, 2024 to September 30, 2025, and the suitability of the design and operating effectiveness of the controls stated in it, against the applicable trust services criteria.',
        'In our opinion, in all material respects, the controls operated effectively throughout that period. The examination was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants.',
      ]) {
        y = opinion.prose(60, y, paragraph, { width: 490, face: 'serif', size: 11, pitch: 16 }) + 8;
      }
      opinion.text(60, y + 20, 'Larch & Holm LLP', { face: 'serif-italic', size: 13 });
      opinion.text(60, y + 38, 'Denver, Colorado', { face: 'serif' });
      opinion.text(60, y + 52, 'November 14, 2025', { face: 'serif' });
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Tamarind HR Cloud, Inc.',
      certificationBody: 'Larch & Holm LLP',
      reportType: 'Type 2',
      periodFrom: '2024-10-01',
      periodTo: '2025-09-30',
      issuedOn: '2025-11-14',
    },
    debatable: ['standard', 'scope', 'certificationBodyAddress', 'signatory'],
  },
};

/** A cloud security register's certificate of the second level. */
const star: Sample = {
  name: 'seen-star-certification',
  language: 'en',
  making: {
    html: `<div class="page"><svg width="60" height="60"><path d="M30 2l8 20h20l-16 13 6 21-18-13-18 13 6-21L2 22h20z" fill="#f60"/></svg>
    <h1>CSA STAR Certificate</h1><p>Security, Trust, Assurance and Risk: Level 2 Certification</p>
    <dl style="font-size:11pt">${[
      ['Organisation', 'Basalt Object Storage SE'],
      ['Address', 'Rue du Marché 19, 1204 Geneva, Switzerland'],
      ['Certificate number', 'STAR 719003'],
      ['Scope', 'Object storage and model hosting for business customers.'],
      ['Assessed against', 'Cloud Controls Matrix v4.0 and ISO/IEC 27001:2022'],
      ['Issue date', '12 January 2026'],
      ['Expiry date', '11 January 2029'],
    ]
      .map(
        ([label, value]) =>
          `<dt style="color:#777;font-size:8pt;margin-top:4mm">${label}</dt><dd style="margin:0">${value}</dd>`,
      )
      .join('')}</dl>
    <p style="margin-top:20mm">Calder Assurance Limited<br><small>9 Aqueduct Street, Manchester M4 6DE</small></p></div>`,
  },
  truth: {
    type: 'csa-star',
    fields: {
      number: 'STAR 719003',
      holder: 'Basalt Object Storage SE',
      holderAddress: 'Rue du Marché 19, 1204 Geneva, Switzerland',
      scope: 'Object storage and model hosting for business customers.',
      level: 'Level 2',
      certificationBody: { any: ['Calder Assurance Limited', 'Calder Assurance'] },
      certificationBodyAddress: '9 Aqueduct Street, Manchester M4 6DE',
      issuedOn: '2026-01-12',
      expiresOn: '2029-01-11',
    },
    debatable: ['standard'],
  },
};

/** The letter that comes with a HITRUST certification. */
const hitrust: Sample = {
  name: 'seen-hitrust-letter',
  language: 'en',
  making: {
    pdfmake: {
      margins: [72, 72, 72, 72],
      content: [
        { text: 'HITRUST', bold: true, fontSize: 18, alignment: 'right' },
        { text: 'February 3, 2026', margin: [0, 30, 0, 12] },
        'Marigold Health Records, LLC',
        '1201 Peachtree Street NE',
        'Atlanta, GA 30361',
        { text: 'HITRUST Risk-based, 2-year (r2) Certification', bold: true, margin: [0, 18, 0, 8] },
        'Based upon representation from management as to the accuracy and completeness of information provided and the procedures performed by an authorized external assessor, the following systems of the organization meet the certification criteria of the HITRUST CSF v11.3:',
        { ul: ['Marigold Exchange platform', 'Marigold Insights model service'], margin: [0, 8] },
        'The certification is valid for a period of two years assuming the conditions of the program continue to be met, including an interim assessment after one year.',
        { text: 'HITRUST Services Corp.', margin: [0, 40, 0, 0] },
      ],
    },
  },
  truth: {
    type: 'hitrust',
    fields: {
      holder: 'Marigold Health Records, LLC',
      holderAddress: '1201 Peachtree Street NE, Atlanta, GA 30361',
      level: 'r2',
      issuedOn: '2026-02-03',
    },
    debatable: ['standard', 'certificationBody', 'scope', 'signatory'],
  },
};

/** A person's certificate as lead auditor, set wide, with a number and a day of renewal. */
const person: Sample = {
  name: 'seen-person-lead-auditor',
  language: 'en',
  making: {
    html: `<style>@page{size:A4 landscape}</style><div style="text-align:center;padding:22mm 30mm;font-family:serif;border:2mm solid #223;box-sizing:border-box;width:297mm;height:208mm">
    <div style="font-size:12pt;letter-spacing:4px">CERTIQUAL PEOPLE BOARD</div><div style="font-size:15pt;margin-top:12mm">attests that</div>
    <div style="font-size:30pt;font-style:italic">Noor van Beusekom</div><div style="margin-top:4mm">is awarded the title</div>
    <div style="font-size:20pt;font-weight:700">Certified ISO/IEC 42001 Lead Auditor</div>
    <p>having met all the certification requirements, including all examination requirements, professional experience and adoption of the code of ethics</p>
    <div style="display:flex;justify-content:space-between;margin-top:18mm;font-size:10pt"><div>Certificate Number: <b>CPLA1042-2025-06</b></div><div>Issue Date: <b>2025-06-17</b></div><div>Valid until: <b>2028-06-17</b></div></div>
    <div style="margin-top:12mm">Tim Castellano<br><small>Chief Executive Officer</small></div></div>`,
  },
  truth: {
    type: 'person',
    fields: {
      holder: 'Noor van Beusekom',
      level: 'Lead Auditor',
      standard: 'ISO/IEC 42001',
      number: 'CPLA1042-2025-06',
      issuedOn: '2025-06-17',
      expiresOn: '2028-06-17',
      certificationBody: 'Certiqual People Board',
      signatory: { any: ['Tim Castellano', 'Tim Castellano, Chief Executive Officer'] },
    },
  },
};

export const schemesAndPeople: readonly Sample[] = [attestation, star, hitrust, person];
