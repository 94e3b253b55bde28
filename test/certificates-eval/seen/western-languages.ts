import type { Sample } from '../sample.js';

/** A German certificate: prose that runs through holder, site and standard, days at the foot, the mark as a drawing. */
const german: Sample = {
  name: 'seen-german-prose',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, [40, sheet.height], 0.25);
      sheet.text(30, 700, 'ZERTIFIKAT · CERTIFICATE · CERTIFICADO', {
        turned: 90,
        size: 13,
        face: 'sans-bold',
        grey: 1,
      });
      sheet.text(70, 90, 'ZERTIFIKAT', { size: 32, face: 'sans-bold' });
      sheet.text(70, 130, 'Die Zertifizierungsstelle', { size: 11 });
      sheet.text(70, 146, 'der Prüfhaus Rhein-Main GmbH', { size: 11 });
      sheet.text(70, 172, 'bescheinigt, dass das Unternehmen', { size: 11 });
      sheet.text(70, 206, 'Ährenfeld Robotik GmbH', { size: 17, face: 'sans-bold' });
      sheet.text(70, 222, 'Gießereistraße 14', { size: 11 });
      sheet.text(70, 236, '70469 Stuttgart', { size: 11 });
      sheet.text(70, 250, 'Deutschland', { size: 11 });
      sheet.text(70, 280, 'für den Geltungsbereich', { size: 11 });
      const after = sheet.prose(
        70,
        302,
        'Entwicklung, Betrieb und Wartung von KI-gestützten Bildverarbeitungssystemen für die Qualitätsprüfung in der Fertigung',
        { width: 440, size: 12, face: 'sans-bold' },
      );
      const next = sheet.prose(
        70,
        after + 18,
        'ein Managementsystem für künstliche Intelligenz eingeführt hat und anwendet. Durch ein Audit, Bericht-Nr. 70031942, wurde der Nachweis erbracht, dass die Forderungen der',
        { width: 440, size: 11 },
      );
      sheet.text(70, next + 16, 'ISO/IEC 42001:2023', { size: 15, face: 'sans-bold' });
      sheet.text(70, next + 36, 'erfüllt sind.', { size: 11 });
      sheet.text(70, next + 62, 'Dieses Zertifikat ist gültig vom 01.07.2025 bis 30.06.2028.', { size: 11 });
      sheet.text(70, next + 78, 'Zertifikat-Registrier-Nr.: 12 510 68033 TMS', { size: 11 });
      sheet.text(70, next + 94, 'Erstzertifizierung: 01.07.2025', { size: 11 });
      sheet.path(80, 690, 'M0 0 C 14 -26 30 12 44 -12 S 70 8 100 -4');
      sheet.text(70, 712, 'Dr. Henrike Vossberg', { size: 9 });
      sheet.text(70, 724, 'Leiterin der Zertifizierungsstelle', { size: 8 });
      sheet.text(70, 736, 'Frankfurt am Main, 26.06.2025', { size: 9 });
      sheet.box(420, 690, [90, 40]);
      sheet.text(465, 708, 'DAkkS', { align: 'centre', size: 14, face: 'sans-bold' });
      sheet.text(465, 722, 'D-ZM-17233-05-00', { align: 'centre', size: 7 });
      sheet.text(
        70,
        800,
        'Prüfhaus Rhein-Main GmbH · Zertifizierungsstelle · Am Osthafen 31 · 60314 Frankfurt am Main',
        { size: 7 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '12 510 68033 TMS',
      holder: 'Ährenfeld Robotik GmbH',
      holderAddress: 'Gießereistraße 14, 70469 Stuttgart, Deutschland',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Entwicklung, Betrieb und Wartung von KI-gestützten Bildverarbeitungssystemen für die Qualitätsprüfung in der Fertigung',
      certificationBody: 'Prüfhaus Rhein-Main GmbH',
      certificationBodyAddress: 'Am Osthafen 31, 60314 Frankfurt am Main',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'Deutsche Akkreditierungsstelle GmbH'],
      },
      accreditationNumber: 'D-ZM-17233-05-00',
      originallyIssuedOn: '2025-07-01',
      issuedOn: '2025-06-26',
      effectiveOn: '2025-07-01',
      expiresOn: '2028-06-30',
      signatory: {
        any: ['Dr. Henrike Vossberg', 'Dr. Henrike Vossberg, Leiterin der Zertifizierungsstelle'],
      },
    },
  },
};

/** A French certificate: holder in the middle, days in words, reference at the foot with the version. */
const french: Sample = {
  name: 'seen-french-centred',
  language: 'fr',
  making: {
    html: `<div class="page" style="text-align:center;border:6mm solid #0a4;padding-top:14mm">
    <svg width="120" height="34"><text x="0" y="0"></text><path d="M6 30L24 4l18 26M60 30V4h18M60 16h14" stroke="#0a4" stroke-width="5" fill="none"/></svg>
    <h1 style="font-weight:400;letter-spacing:6px">CERTIFICAT</h1><div>N° 2025/118342.1</div>
    <p style="margin-top:10mm">Arlen Certification certifie que le système de management mis en place par :</p>
    <h2 style="margin-bottom:1mm">SOCIÉTÉ LUMIVOIX SAS</h2><p style="margin-top:0">pour les activités suivantes :</p>
    <p><b>CONCEPTION, ENTRAÎNEMENT ET EXPLOITATION DE MODÈLES DE TRANSCRIPTION VOCALE POUR LES CENTRES D’APPELS.</b></p>
    <p>a été évalué et jugé conforme aux exigences requises par :</p><h2>ISO/IEC 42001 : 2023</h2><p>et est déployé sur le site suivant :</p>
    <p><b>41 quai de la Fosse, 44000 NANTES, FRANCE</b></p>
    <table style="margin:12mm auto 0;font-size:9pt;border-spacing:8mm 0"><tr><td>Ce certificat est valable à compter du<br><i>(année/mois/jour)</i></td><td>Jusqu’au</td></tr>
    <tr><td><b>2025-09-12</b></td><td><b>2028-09-11</b></td></tr></table>
    <p style="margin-top:12mm">Julien Mercadal<br><small>Directeur Général d’Arlen Certification</small></p>
    <div style="font-size:8pt;position:absolute;bottom:24mm;left:18mm;right:18mm">Accréditation COFRAC n° 4-0588, Certification de systèmes de management, portée disponible sur www.cofrac.fr.<br>
    Seul le certificat électronique, consultable sur www.arlen-certif.example, fait foi.<br>Arlen Certification – 7 rue des Carmélites, 93571 La Plaine Saint-Denis – SAS au capital de 1 000 000 €</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '2025/118342.1',
      holder: 'SOCIÉTÉ LUMIVOIX SAS',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'CONCEPTION, ENTRAÎNEMENT ET EXPLOITATION DE MODÈLES DE TRANSCRIPTION VOCALE POUR LES CENTRES D’APPELS.',
      certificationBody: 'Arlen Certification',
      certificationBodyAddress: '7 rue des Carmélites, 93571 La Plaine Saint-Denis',
      accreditationBody: { any: ['COFRAC', 'Comité français d’accréditation'] },
      accreditationNumber: { any: ['4-0588', 'n° 4-0588'] },
      effectiveOn: '2025-09-12',
      expiresOn: '2028-09-11',
      signatory: {
        any: [
          'Julien Mercadal',
          'Julien Mercadal, Directeur Général d’Arlen Certification',
          'Julien Mercadal, Directeur Général',
        ],
      },
      verifyAt: 'www.arlen-certif.example',
    },
    // The one site the system is run at is its holder's address too.
    debatable: ['holderAddress', 'sites'],
  },
};

/** A Spanish certificate: labels above values at the left, a list of days with dotted leaders. */
const spanish: Sample = {
  name: 'seen-spanish-dotted-leaders',
  language: 'es',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(60, 80, 'Certificado del Sistema de Gestión de', { size: 17 });
      sheet.text(60, 102, 'Inteligencia Artificial', { size: 17, face: 'sans-bold' });
      sheet.line([60, 116], [535, 116], 3);
      sheet.text(60, 150, 'IA-2025/0073', { size: 22, face: 'sans-bold' });
      sheet.text(60, 190, 'VERIBÉRICA certifica que la organización', { size: 10 });
      sheet.text(60, 216, 'NUBE CLÍNICA DEL SUR, S.L.', { size: 16, face: 'sans-bold' });
      sheet.text(
        60,
        246,
        'dispone de un sistema de gestión de inteligencia artificial conforme con la Norma ISO/IEC 42001:2023',
        { size: 9.5 },
      );
      const pair = (y: number, label: string, value: string) => {
        sheet.text(60, y, label, { size: 9, face: 'sans-italic', grey: 0.35 });
        return sheet.prose(200, y, value, { width: 320, size: 10 });
      };
      const afterScope = pair(
        290,
        'para las actividades:',
        'El desarrollo y la explotación de un sistema de IA que resume historias clínicas para el personal sanitario, de acuerdo con la declaración de aplicabilidad de fecha 4 de marzo de 2025.',
      );
      const afterPlace = pair(afterScope + 14, 'que se realizan en:', 'C/ Betis, 48. 41010 - SEVILLA');
      [
        ['Fecha de primera emisión', '2025-04-22'],
        ['Fecha de expiración', '2028-04-22'],
      ].forEach(([label = '', value = ''], at) => {
        sheet.text(60, afterPlace + 40 + at * 16, `${label} ${'.'.repeat(60 - label.length)} ${value}`, {
          face: 'mono',
          size: 9,
        });
      });
      sheet.path(90, 640, 'M0 0 C 24 -30 20 26 52 -8 S 100 2 130 -20');
      sheet.text(60, 664, 'Rafael Montalbán Ruiz', { size: 10, face: 'sans-bold' });
      sheet.text(60, 676, 'Consejero Delegado', { size: 9 });
      sheet.text(60, 760, 'VERIBÉRICA INTERNACIONAL S.A.U.', { size: 8, face: 'sans-bold' });
      sheet.text(60, 771, 'Calle de Alcalá, 211. 28028 Madrid. España', { size: 8 });
      sheet.text(60, 782, 'Tel. 91 000 00 00 - www.veriberica.example', { size: 8 });
      sheet.ring(490, 745, 30);
      sheet.text(490, 742, 'ENAC', { align: 'centre', size: 12, face: 'sans-bold' });
      sheet.text(490, 754, 'N.º 77/C-SG214', { align: 'centre', size: 6.5 });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IA-2025/0073',
      holder: 'NUBE CLÍNICA DEL SUR, S.L.',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'El desarrollo y la explotación de un sistema de IA que resume historias clínicas para el personal sanitario, de acuerdo con la declaración de aplicabilidad de fecha 4 de marzo de 2025.',
          'El desarrollo y la explotación de un sistema de IA que resume historias clínicas para el personal sanitario',
        ],
      },
      certificationBody: { any: ['VERIBÉRICA', 'VERIBÉRICA INTERNACIONAL S.A.U.'] },
      certificationBodyAddress: {
        any: ['Calle de Alcalá, 211. 28028 Madrid. España', 'Calle de Alcalá, 211. 28028 Madrid'],
      },
      accreditationBody: { any: ['ENAC', 'Entidad Nacional de Acreditación'] },
      accreditationNumber: { any: ['77/C-SG214', 'N.º 77/C-SG214', 'ENAC 77/C-SG214'] },
      originallyIssuedOn: '2025-04-22',
      expiresOn: '2028-04-22',
      signatory: { any: ['Rafael Montalbán Ruiz', 'Rafael Montalbán Ruiz, Consejero Delegado'] },
    },
    debatable: ['holderAddress', 'sites', 'statementOfApplicability', 'issuedOn', 'verifyAt'],
  },
};

/** An Italian certificate: three boxes of days, each label in two languages over its value. */
const italian: Sample = {
  name: 'seen-italian-boxes',
  language: 'it',
  making: {
    pdfmake: {
      header: () => ({ text: 'ADRIACERT S.p.A.', bold: true, alignment: 'right', margin: [0, 26, 56, 0] }),
      content: [
        {
          canvas: [
            { type: 'rect', x: 0, y: 0, w: 60, h: 60, r: 8, color: '#00457c' },
            { type: 'ellipse', x: 30, y: 30, r1: 16, r2: 16, color: '#ffffff' },
          ],
        },
        { text: 'CERTIFICATO n. 41822/25/AI', fontSize: 18, bold: true, margin: [0, 24, 0, 2] },
        { text: 'CERTIFICATE No.', fontSize: 8, color: '#777777' },
        {
          text: 'Si certifica che il sistema di gestione per l’intelligenza artificiale di',
          margin: [0, 20, 0, 4],
        },
        { text: 'Porto Vecchio Assicurazioni Digitali S.r.l.', fontSize: 16, bold: true },
        { text: 'Via del Molo 17, 34121 Trieste (TS), Italia', margin: [0, 2] },
        { text: 'è conforme ai requisiti della norma', margin: [0, 14, 0, 4] },
        { text: 'UNI CEI ISO/IEC 42001:2024', fontSize: 14, bold: true },
        { text: '(ISO/IEC 42001:2023)' },
        { text: 'per i seguenti campi di attività', margin: [0, 14, 0, 4] },
        {
          text: 'Progettazione ed erogazione di un servizio di valutazione automatica dei sinistri auto da immagini.',
          bold: true,
        },
        {
          margin: [0, 40, 0, 0],
          table: {
            widths: ['*', '*', '*'],
            body: [
              [
                {
                  stack: [
                    { text: 'Prima emissione / First issue', fontSize: 7 },
                    { text: '15.05.2025', bold: true },
                  ],
                },
                {
                  stack: [
                    { text: 'Emissione corrente / Current issue', fontSize: 7 },
                    { text: '15.05.2025', bold: true },
                  ],
                },
                {
                  stack: [
                    { text: 'Data scadenza / Expiry date', fontSize: 7 },
                    { text: '14.05.2028', bold: true },
                  ],
                },
              ],
            ],
          },
        },
        {
          margin: [0, 40, 0, 0],
          columns: [
            { stack: ['Ing. Caterina Zorzi', { text: 'Direttore Certificazione', fontSize: 8 }] },
            {
              stack: [
                { text: 'ACCREDIA', bold: true },
                { text: 'SGQ N° 118A – Membro degli Accordi di Mutuo Riconoscimento EA e IAF', fontSize: 7 },
              ],
            },
          ],
        },
        { text: 'ADRIACERT S.p.A. – Via Corsica 44, 16128 Genova', fontSize: 7.5, margin: [0, 90, 0, 0] },
        {
          text: 'La validità del presente certificato è subordinata a sorveglianza periodica annuale.',
          fontSize: 7.5,
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '41822/25/AI',
      holder: 'Porto Vecchio Assicurazioni Digitali S.r.l.',
      holderAddress: 'Via del Molo 17, 34121 Trieste (TS), Italia',
      standard: { any: ['ISO/IEC 42001:2023', 'UNI CEI ISO/IEC 42001:2024', '42001:2023 42001:2024'] },
      scope:
        'Progettazione ed erogazione di un servizio di valutazione automatica dei sinistri auto da immagini.',
      certificationBody: 'ADRIACERT S.p.A.',
      certificationBodyAddress: 'Via Corsica 44, 16128 Genova',
      accreditationBody: 'ACCREDIA',
      accreditationNumber: { any: ['118A', 'SGQ N° 118A', 'N° 118A'] },
      originallyIssuedOn: '2025-05-15',
      issuedOn: '2025-05-15',
      expiresOn: '2028-05-14',
      signatory: {
        any: ['Ing. Caterina Zorzi', 'Caterina Zorzi', 'Ing. Caterina Zorzi, Direttore Certificazione'],
      },
    },
  },
};

export const westernLanguages: readonly Sample[] = [german, french, spanish, italian];
