import type { Sample } from '../sample.js';

/** A personnel scheme's diploma for an auditor; a card of facts on the right. */
const leadAuditor: Sample = {
  name: 'shown-lead-auditor-card',
  language: 'en',
  making: {
    html: `<div class="page" style="padding:0;background:#fff"><div style="position:absolute;left:0;top:0;bottom:0;width:128mm;padding:30mm 14mm;box-sizing:border-box">
    <div style="font-size:10pt;letter-spacing:1.5px;color:#0b7285"><b>AUSTRALIS PERSONNEL CERTIFICATION</b></div><h1 style="font:28pt serif;margin:16mm 0 6mm">Certificate of Competence</h1>
    <p>This certifies that</p><p style="font-size:22pt;margin:0"><b>Tomasi Vakaloloma</b></p><p>has met the requirements for certification as</p><p style="font-size:16pt;margin:0"><b>AI Management Systems Lead Auditor</b></p>
    <p>under the Australis scheme for auditors of ISO/IEC 42001:2023, operated in conformity with ISO/IEC 17024.</p>
    <svg width="120" height="34" style="margin-top:16mm"><path d="M4 24c16-30 22 20 42-8s18 20 36 0 20-10 34-2" stroke="#124" fill="none"/></svg><div>Dr Philippa Ngaire Holt</div><div style="font-size:8pt">Chair, Certification Board</div></div>
    <div style="position:absolute;right:0;top:0;bottom:0;width:82mm;background:#e3f4f6;padding:42mm 10mm;box-sizing:border-box;font-size:9.5pt"><div style="color:#0b7285">Certification number</div><div><b>APC-AI-LA-004417</b></div><br>
    <div style="color:#0b7285">Grade</div><div><b>Lead Auditor</b></div><br><div style="color:#0b7285">Initial certification</div><div><b>1 July 2024</b></div><br><div style="color:#0b7285">Current period starts</div><div><b>1 July 2025</b></div><br><div style="color:#0b7285">Expires</div><div><b>30 June 2026</b></div><br>
    <div style="color:#0b7285">Check this certificate</div><div>australis-pc.example/find</div><div style="position:absolute;bottom:14mm;left:10mm;right:8mm;font-size:7pt">Australis Personnel Certification Pty Ltd, Level 4, 19 Hindmarsh Lane, Adelaide SA 5000, Australia. Accredited by JAS-ANZ for certification of persons. Annual renewal depends on continuing professional development.</div></div></div>`,
  },
  truth: {
    type: 'person',
    fields: {
      number: 'APC-AI-LA-004417',
      holder: 'Tomasi Vakaloloma',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: {
        any: ['Australis Personnel Certification Pty Ltd', 'Australis Personnel Certification'],
      },
      certificationBodyAddress: 'Level 4, 19 Hindmarsh Lane, Adelaide SA 5000, Australia',
      accreditationBody: 'JAS-ANZ',
      originallyIssuedOn: '2024-07-01',
      expiresOn: '2026-06-30',
      signatory: {
        any: [
          'Philippa Ngaire Holt',
          'Dr Philippa Ngaire Holt',
          'Dr Philippa Ngaire Holt, Chair, Certification Board',
        ],
      },
      level: { any: ['Lead Auditor', 'AI Management Systems Lead Auditor'] },
      verifyAt: 'australis-pc.example/find',
    },
    // "Current period starts" is the day of issue or from when it holds.
    debatable: ['issuedOn', 'effectiveOn'],
  },
};

/** A German academy's certificate of an implementer. */
const germanImplementer: Sample = {
  name: 'shown-german-implementer',
  language: 'de',
  making: {
    html: `<div class="page" style="border-top:12mm solid #003c7d"><div style="text-align:right;font-size:18pt;color:#003c7d"><b>TPV</b></div><div style="text-align:right;font-size:7.5pt">Technischer Prüfverein Weser · Personenzertifizierung</div>
    <h1 style="font-size:36pt;margin:20mm 0 8mm;font-weight:400">Zertifikat</h1><p style="font-size:12pt">Die Personenzertifizierungsstelle der TPV Akademie GmbH bescheinigt</p><p style="font-size:20pt;margin:6mm 0 0"><b>Frau Aylin Özdemir-Brandt</b></p><p style="margin:0">geboren am 11.08.1988 in Bremerhaven</p>
    <p style="font-size:12pt;margin-top:8mm">die Qualifikation als</p><p style="font-size:17pt;margin:0"><b>Lead Implementer KI-Managementsysteme (TPV)</b></p><p style="font-size:12pt">nach ISO/IEC 42001:2023. Die Prüfung am 26.09.2025 wurde bestanden.</p>
    <table style="margin-top:10mm;font-size:10pt"><tr><td style="width:46mm">Zertifikats-Nr.</td><td><b>TPVA-42-LI-25-0388</b></td></tr><tr><td>Ausgestellt am</td><td><b>06.10.2025</b></td></tr><tr><td>Gültig bis</td><td><b>05.10.2028</b></td></tr></table>
    <p style="margin-top:20mm">Bremen, 06.10.2025</p><div style="margin-top:12mm;border-top:1px solid #333;padding-top:1.5mm;width:70mm">Dr. Gesche Harmstorf<br><span style="font-size:8pt">Leiterin der Personenzertifizierungsstelle</span></div>
    <div style="position:absolute;left:18mm;bottom:12mm;font-size:7.5pt">TPV Akademie GmbH, Am Wall 165, 28195 Bremen · Echtheit prüfen: tpv-akademie.example/echtheit</div></div>`,
  },
  truth: {
    type: 'person',
    fields: {
      number: 'TPVA-42-LI-25-0388',
      holder: { any: ['Aylin Özdemir-Brandt', 'Frau Aylin Özdemir-Brandt'] },
      standard: 'ISO/IEC 42001:2023',
      certificationBody: {
        any: ['TPV Akademie GmbH', 'Personenzertifizierungsstelle der TPV Akademie GmbH', 'TPV'],
      },
      certificationBodyAddress: 'Am Wall 165, 28195 Bremen',
      issuedOn: '2025-10-06',
      expiresOn: '2028-10-05',
      signatory: {
        any: [
          'Gesche Harmstorf',
          'Dr. Gesche Harmstorf',
          'Dr. Gesche Harmstorf, Leiterin der Personenzertifizierungsstelle',
        ],
      },
      level: {
        any: [
          'Lead Implementer',
          'Lead Implementer KI-Managementsysteme',
          'Lead Implementer KI-Managementsysteme (TPV)',
        ],
      },
      verifyAt: 'tpv-akademie.example/echtheit',
    },
  },
};

/** An Italian course's attestation of attendance. */
const italianAttendance: Sample = {
  name: 'shown-italian-attendance',
  language: 'it',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([841.89, 595.28]);
      const middle = sheet.width / 2;
      sheet.box(26, 26, [sheet.width - 52, sheet.height - 52]);
      sheet.text(middle, 76, 'Scuola Ligure di Formazione S.r.l.', {
        align: 'centre',
        face: 'sans-bold',
        size: 14,
      });
      sheet.text(middle, 130, 'ATTESTATO DI FREQUENZA', {
        align: 'centre',
        face: 'serif-bold',
        size: 30,
        spread: 1.5,
      });
      sheet.text(middle, 172, 'si attesta che', { align: 'centre', face: 'serif-italic', size: 13 });
      sheet.text(middle, 208, 'Giordano Passalacqua', { align: 'centre', face: 'serif-bold', size: 26 });
      sheet.text(middle, 240, 'ha partecipato al corso', { align: 'centre', face: 'serif-italic', size: 13 });
      sheet.text(middle, 270, 'Introduzione alla norma ISO/IEC 42001:2023 e audit interno', {
        align: 'centre',
        face: 'serif-bold',
        size: 17,
      });
      sheet.text(middle, 296, 'Genova, 9 – 10 ottobre 2025   ·   durata: 16 ore   ·   frequenza: 100 %', {
        align: 'centre',
        face: 'serif',
        size: 12,
      });
      sheet.text(120, 400, 'Attestato n. 2025/FQ/554', { face: 'serif', size: 11 });
      sheet.text(120, 418, 'Genova, 14 ottobre 2025', { face: 'serif', size: 11 });
      sheet.text(620, 400, 'Il direttore dei corsi', { align: 'centre', face: 'serif', size: 10 });
      sheet.path(570, 430, 'M0 10 C12 -24 26 22 46 -2 S74 14 98 -8');
      sheet.text(620, 456, 'Ludovica Traverso', { align: 'centre', face: 'serif-bold', size: 11 });
      sheet.text(middle, 540, 'Il presente attestato non costituisce certificazione delle competenze.', {
        align: 'centre',
        face: 'serif-italic',
        size: 9,
      });
    },
  },
  truth: {
    type: 'training',
    fields: {
      number: '2025/FQ/554',
      holder: 'Giordano Passalacqua',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Scuola Ligure di Formazione S.r.l.',
      issuedOn: '2025-10-14',
      signatory: {
        any: [
          'Ludovica Traverso',
          'Il direttore dei corsi, Ludovica Traverso',
          'Ludovica Traverso, direttore dei corsi',
        ],
      },
    },
    // The days of the course are a period of a kind; its name a level of a kind.
    debatable: ['periodFrom', 'periodTo', 'level'],
  },
};

export const shownPeopleAtCourses: readonly Sample[] = [leadAuditor, germanImplementer, italianAttendance];
