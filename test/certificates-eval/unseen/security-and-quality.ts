import type { Sample } from '../sample.js';

/** An American body's sheet for ISO/IEC 27001: a dark bar on top, the particulars in two columns at the foot. */
const security: Sample = {
  name: 'unseen-american-27001',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([612, 792]);
      const middle = sheet.width / 2;
      const centred = (y: number, text: string, size: number, face: 'serif' | 'serif-bold' = 'serif') =>
        sheet.text(middle, y, text, { align: 'centre', size, face });
      sheet.box(0, 0, [612, 46], 0.2);
      sheet.text(middle, 30, 'OSPREY REGISTRAR GROUP', {
        align: 'centre',
        size: 15,
        face: 'sans-bold',
        grey: 1,
      });
      centred(112, 'Certificate of Registration', 30, 'serif-bold');
      centred(138, 'Information Security Management System', 14);
      centred(180, 'Osprey Registrar Group, Inc. certifies that', 11);
      centred(214, 'Brindle & Voss Payments, LLC', 22, 'serif-bold');
      centred(234, '455 Peachtree Summit Road, Floor 12', 11);
      centred(248, 'Atlanta, Georgia 30308, USA', 11);
      centred(280, 'operates an information security management system that conforms to', 11);
      centred(310, 'ISO/IEC 27001:2022', 20, 'serif-bold');
      centred(340, 'for the following scope', 11);
      let y = 360;
      for (const line of [
        'The information security management system governing the development, hosting and support of the',
        'Clearpath payment gateway and merchant reporting platform, in accordance with the',
        'Statement of Applicability version 5.1, dated February 3, 2026',
      ]) {
        centred(y, line, 11);
        y += 15;
      }
      const pairs: readonly (readonly [number, number, string, string])[] = [
        [84, 450, 'Certificate Number:', 'ISMS-BV-020926'],
        [84, 470, 'Original Certification Date:', 'February 20, 2020'],
        [84, 490, 'Surveillance or Recertification Cycle:', 'Recertification'],
        [330, 450, 'Certificate Issue Date:', 'February 9, 2026'],
        [330, 470, 'Certificate Expiration Date:', 'February 19, 2029'],
        [330, 490, 'Certificate Version:', '1'],
      ];
      for (const [x, base, label, value] of pairs) {
        sheet.text(x, base, label, { size: 8.5, face: 'sans-bold' });
        sheet.text(x + (x < 200 ? 156 : 130), base, value, { size: 8.5 });
      }
      sheet.path(90, 570, 'M0 12 C20 -22 30 20 52 -6 S90 18 140 -8');
      sheet.line([84, 590], [270, 590]);
      sheet.text(84, 603, 'Terrence Achterberg', { size: 9.5, face: 'sans-bold' });
      sheet.text(84, 615, 'Vice President, Certification', { size: 8.5 });
      sheet.ring(470, 585, 32);
      sheet.text(470, 584, 'ANAB', { align: 'centre', size: 12, face: 'sans-bold' });
      sheet.text(470, 596, 'ISO/IEC 17021-1', { align: 'centre', size: 5.5 });
      centred(
        716,
        'Osprey Registrar Group, Inc. | 3300 Bayfront Parkway, Suite 150 | Clearwater, FL 33759',
        8.5,
      );
      centred(729, 'Validate this certificate at www.ospreyregistrar.example/certificate-directory', 8.5);
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'ISMS-BV-020926',
      holder: 'Brindle & Voss Payments, LLC',
      holderAddress: {
        any: [
          '455 Peachtree Summit Road, Floor 12, Atlanta, Georgia 30308, USA',
          '455 Peachtree Summit Road, Floor 12, Atlanta, Georgia 30308',
        ],
      },
      standard: 'ISO/IEC 27001:2022',
      scope: {
        any: [
          'The information security management system governing the development, hosting and support of the Clearpath payment gateway and merchant reporting platform, in accordance with the Statement of Applicability version 5.1, dated February 3, 2026',
          'The information security management system governing the development, hosting and support of the Clearpath payment gateway and merchant reporting platform',
        ],
      },
      certificationBody: 'Osprey Registrar Group, Inc.',
      certificationBodyAddress: '3300 Bayfront Parkway, Suite 150, Clearwater, FL 33759',
      accreditationBody: { any: ['ANAB', 'ANSI National Accreditation Board'] },
      originallyIssuedOn: '2020-02-20',
      issuedOn: '2026-02-09',
      expiresOn: '2029-02-19',
      statementOfApplicability: {
        any: [
          'version 5.1, dated February 3, 2026',
          'version 5.1',
          '5.1',
          '5.1, dated February 3, 2026',
          '5.1, February 3, 2026',
          'version 5.1, February 3, 2026',
        ],
      },
      signatory: { any: ['Terrence Achterberg', 'Terrence Achterberg, Vice President, Certification'] },
      revision: { any: ['1', 'version 1'] },
      verifyAt: 'www.ospreyregistrar.example/certificate-directory',
    },
  },
};

/** The French-owned classification house in Spain: awarded to, the standard in a box, the dates in lines at the foot. */
const quality: Sample = {
  name: 'unseen-spanish-9001',
  language: 'es',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const centred = (y: number, text: string, size: number, face: 'sans' | 'sans-bold' = 'sans') =>
        sheet.text(middle, y, text, { align: 'centre', size, face });
      sheet.ring(88, 80, 26);
      sheet.path(74, 70, 'M0 20 L14 0 L28 20 M6 12 H22');
      sheet.text(540, 74, 'BUREAU LEVANTE', { align: 'right', size: 16, face: 'sans-bold' });
      sheet.text(540, 90, 'Certification', { align: 'right', size: 12 });
      centred(160, 'Certificación', 30);
      centred(184, 'Concedida a', 11);
      centred(222, 'ALMAZARA ROBÓTICA IBÉRICA, S.A.', 19, 'sans-bold');
      centred(244, 'CALLE DEL ACEITE, 3 - 23009 - JAÉN - ESPAÑA', 10);
      sheet.prose(
        90,
        282,
        'Bureau Levante Certification certifica que el Sistema de Gestión ha sido auditado y encontrado conforme con las exigencias de la norma:',
        { width: 415, size: 10.5, pitch: 14 },
      );
      centred(330, 'NORMA', 9);
      centred(356, 'ISO 9001:2015', 20, 'sans-bold');
      centred(390, 'El Sistema de Gestión se aplica a:', 10.5);
      centred(412, 'DISEÑO, FABRICACIÓN, INSTALACIÓN Y MANTENIMIENTO DE ROBOTS', 10.5, 'sans-bold');
      centred(426, 'Y CÉLULAS AUTOMATIZADAS PARA LA INDUSTRIA ALIMENTARIA.', 10.5, 'sans-bold');
      const rows: readonly (readonly [string, string])[] = [
        ['Número del Certificado:', 'ES147730-1'],
        ['Aprobación original:', '19-03-2020'],
        ['Certificado en vigor:', '19-03-2026'],
        ['Caducidad del certificado:', '18-03-2029'],
      ];
      rows.forEach(([label, value], at) => {
        sheet.text(90, 490 + at * 18, label, { size: 10 });
        sheet.text(260, 490 + at * 18, value, { size: 10, face: 'sans-bold' });
      });
      sheet.prose(
        90,
        572,
        'Este certificado está sujeto a los términos y condiciones generales y particulares de los servicios de certificación.',
        { width: 415, size: 8 },
      );
      sheet.path(90, 622, 'M0 10 C20 -20 28 18 48 -6 S82 16 120 -8');
      sheet.text(90, 654, 'Gonzalo Ibarrola Sanz', { size: 9.5, face: 'sans-bold' });
      sheet.text(90, 666, 'Director de Certificación', { size: 9 });
      sheet.box(440, 616, [70, 54]);
      sheet.text(475, 638, 'ENAC', { align: 'centre', size: 14, face: 'sans-bold' });
      sheet.text(475, 650, 'CERTIFICACIÓN', { align: 'centre', size: 6 });
      sheet.text(475, 660, 'Nº 17/C-SC112', { align: 'centre', size: 6.5 });
      centred(752, 'Bureau Levante Certification Ibérica, S.L.', 8);
      centred(763, 'C/ Avenida de la Albufera, 240, Edificio Sur - 28038 Madrid, España', 8);
      centred(774, '1/1', 8);
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'ES147730-1',
      holder: 'ALMAZARA ROBÓTICA IBÉRICA, S.A.',
      holderAddress: {
        any: ['CALLE DEL ACEITE, 3 - 23009 - JAÉN - ESPAÑA', 'CALLE DEL ACEITE, 3 - 23009 - JAÉN'],
      },
      standard: 'ISO 9001:2015',
      scope:
        'DISEÑO, FABRICACIÓN, INSTALACIÓN Y MANTENIMIENTO DE ROBOTS Y CÉLULAS AUTOMATIZADAS PARA LA INDUSTRIA ALIMENTARIA.',
      certificationBody: {
        any: ['Bureau Levante Certification Ibérica, S.L.', 'Bureau Levante Certification'],
      },
      certificationBodyAddress: {
        any: [
          'C/ Avenida de la Albufera, 240, Edificio Sur - 28038 Madrid, España',
          'C/ Avenida de la Albufera, 240, Edificio Sur - 28038 Madrid',
          'Avenida de la Albufera, 240, Edificio Sur - 28038 Madrid, España',
        ],
      },
      accreditationBody: { any: ['ENAC', 'Entidad Nacional de Acreditación'] },
      accreditationNumber: '17/C-SC112',
      originallyIssuedOn: '2020-03-19',
      effectiveOn: '2026-03-19',
      expiresOn: '2029-03-18',
      signatory: { any: ['Gonzalo Ibarrola Sanz', 'Gonzalo Ibarrola Sanz, Director de Certificación'] },
    },
    // In force from that day, which some file as the day of issue.
    debatable: ['issuedOn'],
  },
};

export const unseenSecurityAndQuality: readonly Sample[] = [security, quality];
