import type { Sample } from '../sample.js';

/** A French association's certificate: all in the middle, the days between brackets of how they are written. */
const french: Sample = {
  name: 'unseen-french-association',
  language: 'fr',
  making: {
    pdfmake: {
      content: [
        { text: 'ANCQ Certification', fontSize: 17, bold: true, color: '#036' },
        { text: 'Certificat', fontSize: 34, alignment: 'center', margin: [0, 24, 0, 0] },
        { text: 'N° 2025/118604.1', alignment: 'center', margin: [0, 2, 0, 16] },
        {
          text: 'ANCQ Certification certifie que le système de management mis en place par :',
          alignment: 'center',
        },
        {
          text: 'SARDANE INTELLIGENCE DOCUMENTAIRE',
          bold: true,
          fontSize: 17,
          alignment: 'center',
          margin: [0, 10, 0, 10],
        },
        { text: 'pour les activités suivantes :', alignment: 'center' },
        {
          text: 'CONCEPTION, ENTRAÎNEMENT ET EXPLOITATION DE MODÈLES D’ANALYSE DE DOCUMENTS JURIDIQUES PROPOSÉS EN MODE SERVICE AUX CABINETS D’AVOCATS ET AUX DIRECTIONS JURIDIQUES.',
          alignment: 'center',
          margin: [0, 8, 0, 12],
        },
        {
          text: 'a été évalué et jugé conforme aux exigences requises par :',
          alignment: 'center',
        },
        { text: 'ISO/IEC 42001:2023', bold: true, fontSize: 18, alignment: 'center', margin: [0, 8, 0, 8] },
        {
          text: 'Déclaration d’applicabilité : version 5 du 3 septembre 2025',
          alignment: 'center',
          margin: [0, 0, 0, 10],
        },
        { text: 'et est déployé sur le site suivant :', alignment: 'center' },
        {
          text: '16 quai de la Fosse FR-44000 NANTES',
          bold: true,
          alignment: 'center',
          margin: [0, 6, 0, 14],
        },
        {
          columns: [
            {
              stack: [
                'Ce certificat est valable à compter du',
                { text: '(année/mois/jour)', fontSize: 7, italics: true },
                { text: '2025-10-13', bold: true, fontSize: 12 },
              ],
            },
            {
              stack: [
                'Jusqu’au',
                { text: '(année/mois/jour)', fontSize: 7, italics: true },
                { text: '2028-10-12', bold: true, fontSize: 12 },
              ],
            },
          ],
          alignment: 'center',
        },
        {
          text: 'Signature',
          fontSize: 8,
          alignment: 'center',
          margin: [0, 24, 0, 10],
        },
        {
          text: 'Solenn KERVADEC\nDirectrice générale d’ANCQ Certification',
          alignment: 'center',
          margin: [0, 0, 0, 20],
        },
        {
          columns: [
            {
              width: 120,
              text: 'cofrac\nCERTIFICATION DE SYSTÈMES DE MANAGEMENT\nAccréditation n° 4-0611\nPortée disponible sur www.cofrac.fr',
              fontSize: 6.5,
            },
            {
              width: '*',
              text: 'Seul le certificat électronique, consultable sur www.ancq-certification.example, fait foi en temps réel de la certification de l’organisme. ANCQ Certification – 27 rue du Faubourg d’Isly – 59000 Lille – France – SAS au capital de 2 400 000 € – 503 118 927 RCS Lille',
              fontSize: 6.5,
            },
          ],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '2025/118604.1',
      holder: 'SARDANE INTELLIGENCE DOCUMENTAIRE',
      holderAddress: '16 quai de la Fosse FR-44000 NANTES',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'CONCEPTION, ENTRAÎNEMENT ET EXPLOITATION DE MODÈLES D’ANALYSE DE DOCUMENTS JURIDIQUES PROPOSÉS EN MODE SERVICE AUX CABINETS D’AVOCATS ET AUX DIRECTIONS JURIDIQUES.',
      certificationBody: { any: ['ANCQ Certification', 'ANCQ'] },
      certificationBodyAddress: {
        any: ['27 rue du Faubourg d’Isly – 59000 Lille – France', '27 rue du Faubourg d’Isly – 59000 Lille'],
      },
      accreditationBody: 'cofrac',
      accreditationNumber: '4-0611',
      effectiveOn: '2025-10-13',
      expiresOn: '2028-10-12',
      statementOfApplicability: {
        any: [
          'version 5 du 3 septembre 2025',
          'Déclaration d’applicabilité : version 5 du 3 septembre 2025',
          'version 5',
          '5',
          '5 du 3 septembre 2025',
        ],
      },
      signatory: {
        any: [
          'Solenn KERVADEC',
          'Solenn KERVADEC, Directrice générale d’ANCQ Certification',
          'Solenn KERVADEC, Directrice générale',
        ],
      },
      verifyAt: 'www.ancq-certification.example',
    },
    // One site, which is the holder's address to one expert and the list of sites to another; one day that begins it.
    debatable: ['sites', 'holderAddress', 'issuedOn'],
  },
};

/** A Spanish association's certificate: labels on the left in a narrow column, first and last issue, expiry. */
const spanish: Sample = {
  name: 'unseen-cordoban-cultivator',
  language: 'es',
  making: {
    html: `<style>.s dl{display:grid;grid-template-columns:46mm 1fr;row-gap:6mm;font-size:10pt} .s dt{color:#555} .s dd{margin:0} .s .d td{padding:1mm 8mm 1mm 0;font-size:9.5pt}</style>
    <div class="page s"><div style="font-size:24pt;font-weight:700;color:#00558c">NORMACE</div><div style="font-size:22pt;margin:16mm 0 1mm">Certificado del Sistema de Gestión de Inteligencia Artificial</div><div style="font-size:18pt;font-weight:700;margin:4mm 0 10mm">IA-2024/0037</div>
    <p>NORMACE certifica que la organización</p><p style="font-size:16pt;font-weight:700;margin:3mm 0 6mm">ALMAZARA SISTEMAS COGNITIVOS, S.L.</p>
    <p>dispone de un sistema de gestión de inteligencia artificial conforme con la norma UNE-ISO/IEC 42001:2025 (ISO/IEC 42001:2023)</p>
    <dl><dt>para las actividades:</dt><dd>Diseño, desarrollo, explotación y soporte de sistemas de inteligencia artificial para la previsión de cosechas y la clasificación de imágenes agrícolas, según la declaración de aplicabilidad vigente, de 4 de noviembre de 2024.</dd><dt>que se realizan en:</dt><dd>Avenida del Brillante, 152. 14012 – CÓRDOBA</dd></dl>
    <table class="d" style="margin-top:12mm"><tr><td>Fecha de primera emisión:</td><td>2024-12-10</td></tr><tr><td>Fecha de última emisión:</td><td>2025-12-02</td></tr><tr><td>Fecha de expiración:</td><td>2027-12-10</td></tr></table>
    <div style="margin-top:18mm;font-size:9.5pt"><svg width="120" height="34"><path d="M6 28c10-44 26 20 42-12s26 20 62-10" stroke="#124" fill="none"/></svg><br><b>Íñigo VALDEOLMOS PRADA</b><br>Director General</div>
    <div style="position:absolute;right:18mm;bottom:34mm;border:1px solid #333;padding:2mm;font-size:7pt;text-align:center"><b style="font-size:11pt">ENAC</b><br>CERTIFICACIÓN<br>Nº 47 / C-SG 112</div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:12mm;font-size:7pt">Certificado emitido por NORMACE CERTIFICACIÓN, S.A.U. Calle de Bravo Murillo, 381. 28020 Madrid. España. Tel. 910 555 018 – Puede comprobar su vigencia en www.normace.example/certificados</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IA-2024/0037',
      holder: 'ALMAZARA SISTEMAS COGNITIVOS, S.L.',
      holderAddress: 'Avenida del Brillante, 152. 14012 – CÓRDOBA',
      standard: {
        any: ['UNE-ISO/IEC 42001:2025 (ISO/IEC 42001:2023)', 'UNE-ISO/IEC 42001:2025', 'ISO/IEC 42001:2023'],
      },
      scope: {
        any: [
          'Diseño, desarrollo, explotación y soporte de sistemas de inteligencia artificial para la previsión de cosechas y la clasificación de imágenes agrícolas, según la declaración de aplicabilidad vigente, de 4 de noviembre de 2024.',
          'Diseño, desarrollo, explotación y soporte de sistemas de inteligencia artificial para la previsión de cosechas y la clasificación de imágenes agrícolas',
        ],
      },
      certificationBody: { any: ['NORMACE', 'NORMACE CERTIFICACIÓN, S.A.U.'] },
      certificationBodyAddress: {
        any: [
          'Calle de Bravo Murillo, 381. 28020 Madrid. España',
          'Calle de Bravo Murillo, 381. 28020 Madrid',
        ],
      },
      accreditationBody: 'ENAC',
      accreditationNumber: { any: ['47 / C-SG 112', 'C-SG 112'] },
      originallyIssuedOn: '2024-12-10',
      issuedOn: '2025-12-02',
      expiresOn: '2027-12-10',
      statementOfApplicability: {
        any: [
          '4 de noviembre de 2024',
          'declaración de aplicabilidad vigente, de 4 de noviembre de 2024',
          'vigente, de 4 de noviembre de 2024',
          'de 4 de noviembre de 2024',
        ],
      },
      signatory: { any: ['Íñigo VALDEOLMOS PRADA', 'Íñigo VALDEOLMOS PRADA, Director General'] },
      verifyAt: 'www.normace.example/certificados',
    },
    // Where the activities are done is the address of this holder, and its one site.
    debatable: ['sites', 'holderAddress'],
  },
};

export const unseenFrenchAndSpanish: readonly Sample[] = [french, spanish];
