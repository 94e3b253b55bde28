import type { Sample } from '../sample.js';

/** German labels with their English below in small italics, a blue bar down the side, both days in one row. */
const twoTongues: Sample = {
  name: 'seen-german-english-labels',
  language: 'de',
  making: {
    html: `<div class="page" style="padding-left:34mm"><div style="position:absolute;left:0;top:0;bottom:0;width:22mm;background:#0046ad"></div>
    <div style="text-align:right;color:#0046ad;font-weight:700;font-size:15pt">PRÜFKREIS SAAR</div><h1 style="letter-spacing:8px;font-weight:400">Zertifikat</h1>
    ${[
      ['Norm', 'Standard', '<b>ISO/IEC 42001:2023</b>'],
      ['Zertifikat-Registrier-Nr.', 'Certificate Registr. No.', '<b>01 157 2409913</b>'],
      [
        'Unternehmen',
        'Organization',
        '<b>Mosaik Pflegetechnik SE</b><br>Bahnhofstraße 77<br>66111 Saarbrücken',
      ],
      [
        'Geltungsbereich',
        'Scope',
        'Sturzerkennung in Pflegeheimen: Entwicklung, Schulung der Modelle und Fernwartung',
      ],
      [
        'Gültigkeit',
        'Validity',
        'Dieses Zertifikat ist gültig vom 18.09.2025 bis 17.09.2028.<br>Erstzertifizierung 2025',
      ],
    ]
      .map(
        ([german, english, value]) =>
          `<div style="display:flex;margin-top:7mm"><div style="width:50mm">${german}<br><i style="font-size:7.5pt;color:#777">${english}</i></div><div style="flex:1">${value}</div></div>`,
      )
      .join('')}
    <div style="margin-top:18mm">12.09.2025</div><svg width="90" height="26"><path d="M3 20c22-36 18 20 44-10s30 16 40 0" stroke="#00a" fill="none"/></svg>
    <div style="font-size:8pt">Prüfkreis Saar Cert GmbH<br>Europaallee 4 · 66113 Saarbrücken</div><div style="margin-top:10mm;font-size:8pt">www.pruefkreis-saar.example/zertifikate</div>
    <div style="position:absolute;right:18mm;bottom:30mm;border:1px solid;padding:3mm;text-align:center"><b>DAkkS</b><br><small>Deutsche Akkreditierungsstelle<br>D-ZM-16077-01-00</small></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '01 157 2409913',
      holder: 'Mosaik Pflegetechnik SE',
      holderAddress: 'Bahnhofstraße 77, 66111 Saarbrücken',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Sturzerkennung in Pflegeheimen: Entwicklung, Schulung der Modelle und Fernwartung',
      issuedOn: '2025-09-12',
      effectiveOn: '2025-09-18',
      expiresOn: '2028-09-17',
      certificationBody: 'Prüfkreis Saar Cert GmbH',
      certificationBodyAddress: 'Europaallee 4, 66113 Saarbrücken',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'Deutsche Akkreditierungsstelle GmbH'],
      },
      accreditationNumber: 'D-ZM-16077-01-00',
      verifyAt: 'www.pruefkreis-saar.example/zertifikate',
    },
  },
};

/** German, everything in the middle and spaced out; the days stand in three columns, value over label. */
const germanMiddle: Sample = {
  name: 'seen-german-middle',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const centre = (y: number, text: string, size = 11, face: 'serif' | 'serif-bold' = 'serif') =>
        sheet.text(298, y, text, { align: 'centre', size, face });
      sheet.text(298, 110, 'ZERTIFIKAT', { align: 'centre', size: 30, face: 'serif', spread: 9 });
      centre(160, 'Hiermit wird bescheinigt, dass');
      centre(196, 'Weserlicht Energiehandel AG', 20, 'serif-bold');
      centre(230, 'Am Wall 115');
      centre(245, '28195 Bremen');
      centre(285, 'ein KI-Managementsystem eingeführt hat und anwendet.');
      centre(315, 'Geltungsbereich:', 11, 'serif-bold');
      centre(333, 'Prognose von Strompreisen und Steuerung von Batteriespeichern');
      centre(365, 'Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht,');
      centre(380, 'dass das Managementsystem die Forderungen des folgenden Regelwerks erfüllt:');
      centre(415, 'ISO/IEC 42001 : 2023', 18, 'serif-bold');
      [
        ['Zertifikats-Registrier-Nr.', '518840 AI23'],
        ['Gültig ab', '2025-11-03'],
        ['Gültig bis', '2028-11-02'],
        ['Zertifizierungsdatum', '2025-10-27'],
      ].forEach(([label = '', value = ''], at) => {
        sheet.text(290, 480 + at * 18, label, { align: 'right', face: 'serif' });
        sheet.text(306, 480 + at * 18, value, { face: 'serif-bold' });
      });
      centre(610, 'NQ Nordquadrat GmbH', 12, 'serif-bold');
      sheet.path(250, 640, 'M0 0 c20 -24 30 18 50 -10 s34 6 44 0');
      centre(664, 'Markus Thielemann', 10);
      centre(676, 'Geschäftsführer', 9);
      centre(
        780,
        'Akkreditierte Stelle: NQ Nordquadrat GmbH, August-Schanz-Straße 210, 60433 Frankfurt am Main',
        8,
      );
      centre(792, 'DAkkS  D-ZM-16074-09-00', 8);
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '518840 AI23',
      holder: 'Weserlicht Energiehandel AG',
      holderAddress: 'Am Wall 115, 28195 Bremen',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Prognose von Strompreisen und Steuerung von Batteriespeichern',
      effectiveOn: '2025-11-03',
      expiresOn: '2028-11-02',
      certificationBody: 'NQ Nordquadrat GmbH',
      certificationBodyAddress: 'August-Schanz-Straße 210, 60433 Frankfurt am Main',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'Deutsche Akkreditierungsstelle GmbH'],
      },
      accreditationNumber: 'D-ZM-16074-09-00',
      signatory: { any: ['Markus Thielemann', 'Markus Thielemann, Geschäftsführer'] },
    },
    debatable: ['decidedOn', 'issuedOn'],
  },
};

/** French labels in capitals over their values, two columns; the first day with its ordinal. */
const frenchTwoColumns: Sample = {
  name: 'seen-french-two-columns',
  language: 'fr',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(60, 80, 'CERTIFICAT DE CONFORMITÉ', { size: 20, face: 'sans-bold' });
      sheet.text(60, 100, 'Système de management de l’intelligence artificielle', { size: 11 });
      sheet.line([60, 112], [535, 112], 2);
      const over = (x: number, y: number, label: string, lines: readonly string[]) => {
        sheet.text(x, y, label, { size: 7, grey: 0.45 });
        lines.forEach((line, at) => sheet.text(x, y + 14 + at * 13, line, { size: 10.5 }));
      };
      // The right column is drawn first, as a template drawn over a form would be.
      over(330, 150, 'NUMÉRO DE CERTIFICAT', ['LC-IA-2025-019']);
      over(330, 200, 'DATE D’EFFET', ['1er octobre 2025']);
      over(330, 250, 'DATE D’EXPIRATION', ['30 septembre 2028']);
      over(330, 300, 'RÉFÉRENTIEL', ['NF ISO/IEC 42001:2023']);
      over(330, 350, 'ACCRÉDITATION', ['Cofrac n° 5-0610']);
      over(60, 150, 'ORGANISME CERTIFIÉ', [
        'Ostréa Surveillance SARL',
        '5 quai Victor Hugo',
        '56370 Sarzeau',
      ]);
      over(60, 230, 'PÉRIMÈTRE', [
        'Surveillance de parcs ostréicoles par',
        'analyse d’images et alertes aux',
        'exploitants.',
      ]);
      over(60, 310, 'DÉCLARATION D’APPLICABILITÉ', ['Version 2 du 3 juillet 2025']);
      over(60, 370, 'AUTRE SITE', ['12 rue du Port, 17390 La Tremblade']);
      over(60, 470, 'POUR L’ORGANISME CERTIFICATEUR', [
        'Certilande SAS',
        '3 avenue de l’Europe, 44300 Nantes',
      ]);
      sheet.path(340, 500, 'M0 0 c12 -20 22 14 40 -8 s30 8 50 -4');
      over(330, 500, 'SIGNATURE', ['', 'Solène Kerbrat, directrice']);
      sheet.text(60, 800, 'Vérifier ce certificat : certilande.example/registre', { size: 7.5 });
      sheet.text(535, 800, 'page 1/1', { size: 7.5, align: 'right' });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'LC-IA-2025-019',
      holder: 'Ostréa Surveillance SARL',
      holderAddress: '5 quai Victor Hugo, 56370 Sarzeau',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Surveillance de parcs ostréicoles par analyse d’images et alertes aux exploitants.',
      sites: { all: ['12 rue du Port'] },
      statementOfApplicability: { all: ['2', '3 juillet 2025'] },
      effectiveOn: '2025-10-01',
      expiresOn: '2028-09-30',
      certificationBody: 'Certilande SAS',
      certificationBodyAddress: '3 avenue de l’Europe, 44300 Nantes',
      accreditationBody: { any: ['COFRAC', 'Comité français d’accréditation'] },
      accreditationNumber: { any: ['5-0610', 'n° 5-0610'] },
      signatory: { any: ['Solène Kerbrat', 'Solène Kerbrat, directrice'] },
      verifyAt: 'certilande.example/registre',
    },
    debatable: ['issuedOn'],
  },
};

/** Spanish, renewed: several days one under another, the months in words. */
const spanishRenewed: Sample = {
  name: 'seen-spanish-renewed',
  language: 'es',
  making: {
    html: `<div class="page"><h1 style="color:#c00;font-weight:400">CERTIFICADO</h1><p>Se certifica que el sistema de gestión de:</p>
    <p style="font-size:15pt"><b>TRANVÍA DATOS ABIERTOS, S.A.</b></p><p>Avenida de Aragón, 30 – 46021 Valencia (España)</p>
    <p>ha sido evaluado y cumple los requisitos de</p><p style="font-size:15pt"><b>ISO/IEC 42001:2023</b></p><p>Para las siguientes actividades</p>
    <p><b>Predicción de ocupación y recomendación de rutas para redes de transporte público.</b></p>
    <table style="margin-top:8mm;line-height:1.9">${[
      ['Número de certificado:', 'ES-IA-00219'],
      ['Edición:', '3'],
      ['Fecha de certificación inicial:', '20 de febrero de 2024'],
      ['Fecha de emisión:', '17 de febrero de 2027'],
      ['Válido desde:', '20 de febrero de 2027'],
      ['Válido hasta:', '19 de febrero de 2030'],
    ]
      .map(([label, value]) => `<tr><td style="padding-right:8mm">${label}</td><td>${value}</td></tr>`)
      .join('')}</table>
    <p style="margin-top:14mm">Firmado por<br><b>Inmaculada Ferrer Soriano</b></p><p style="font-size:8pt">Garantía Levante Certificación S.L.U. – Calle Colón, 60, 46004 Valencia<br>Acreditada por ENAC con n.º 61/C-SG198</p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'ES-IA-00219',
      revision: { any: ['3', 'Edición 3'] },
      holder: 'TRANVÍA DATOS ABIERTOS, S.A.',
      holderAddress: { any: ['Avenida de Aragón, 30 – 46021 Valencia (España)'] },
      standard: 'ISO/IEC 42001:2023',
      scope: 'Predicción de ocupación y recomendación de rutas para redes de transporte público.',
      originallyIssuedOn: '2024-02-20',
      issuedOn: '2027-02-17',
      effectiveOn: '2027-02-20',
      expiresOn: '2030-02-19',
      signatory: 'Inmaculada Ferrer Soriano',
      certificationBody: 'Garantía Levante Certificación S.L.U.',
      certificationBodyAddress: 'Calle Colón, 60, 46004 Valencia',
      accreditationBody: { any: ['ENAC', 'Entidad Nacional de Acreditación'] },
      accreditationNumber: { any: ['61/C-SG198', 'n.º 61/C-SG198'] },
    },
  },
};

export const germanFrenchSpanish: readonly Sample[] = [
  twoTongues,
  germanMiddle,
  frenchTwoColumns,
  spanishRenewed,
];
