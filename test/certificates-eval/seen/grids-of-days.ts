import type { Sample } from '../sample.js';

const cell = (label: string, value: string): Record<string, unknown> => ({
  stack: [
    { text: label.toUpperCase(), fontSize: 6.5, color: '#6a5a2c', characterSpacing: 0.8 },
    { text: value, fontSize: 10.5, bold: true, margin: [0, 3, 0, 2] },
  ],
  margin: [4, 4, 4, 4],
});

/** An American body's, landscape: a grid of cells with American figures for days that can only be read one way. */
const landscapeGrid: Sample = {
  name: 'seen-landscape-cells',
  language: 'en',
  making: {
    pdfmake: {
      landscape: true,
      margins: [48, 40, 48, 60],
      content: [
        {
          columns: [
            { text: 'PALMETTO RIDGE', fontSize: 17, bold: true, color: '#123b2e' },
            {
              svg: '<svg width="120" height="34"><rect x="1" y="1" width="56" height="30" fill="none" stroke="#123"/><circle cx="90" cy="16" r="15" fill="none" stroke="#123"/></svg>',
              alignment: 'right',
            },
          ],
        },
        { text: 'Certificate of Conformance', fontSize: 26, margin: [0, 12, 0, 2] },
        {
          text: 'The artificial intelligence management system of the organization below has been assessed and found to meet the standard named here, within the scope stated.',
          fontSize: 9.5,
          margin: [0, 0, 0, 10],
        },
        {
          table: {
            widths: ['*', '*', '*', '*'],
            body: [
              [
                { ...cell('Organization', 'Thistledown Robotics Cloud, Inc.'), colSpan: 2 },
                '',
                { ...cell('Address', '2210 Larimer Street, Floor 3\nDenver, CO 80205'), colSpan: 2 },
                '',
              ],
              [
                { ...cell('Standard', 'ISO/IEC 42001:2023'), colSpan: 2 },
                '',
                cell('Certificate number', 'PRA-AI-26-0047'),
                cell('Version', '1.0'),
              ],
              [
                cell('Initial certification', '01/28/2026'),
                cell('Issue date', '01/28/2026'),
                cell('Expiration date', '01/27/2029'),
                cell('Accreditation', 'ANAB, No. 0973'),
              ],
              [
                {
                  ...cell(
                    'Certified scope',
                    'The artificial intelligence management system governing the Thistledown Fleet Planner platform, in which the organization acts as AI provider and AI producer, and the people, processes and infrastructure that support it.',
                  ),
                  colSpan: 4,
                },
                '',
                '',
                '',
              ],
              [
                { ...cell('Statement of applicability', 'v4.2 dated 12/15/2025'), colSpan: 2 },
                '',
                { ...cell('Additional locations', '400 Pine Street, Boulder, CO 80302'), colSpan: 2 },
                '',
              ],
            ],
          },
        },
        {
          columns: [
            {
              width: 230,
              stack: [
                {
                  svg: '<svg width="140" height="30"><path d="M3 22c18-34 26 18 44-6s30 16 84-12" stroke="#113" fill="none"/></svg>',
                },
                { text: 'Marguerite Delacroix-Hayes', bold: true },
                { text: 'Managing Director, Certification Services', fontSize: 8.5 },
              ],
            },
            {
              width: '*',
              text: 'Scan the code in the client portal or search certificates.palmettoridge.example to confirm that this certificate is current. It stays the property of Palmetto Ridge Assurance, LLC and is void once withdrawn.',
              fontSize: 7.5,
              margin: [0, 18, 0, 0],
            },
          ],
          margin: [0, 14, 0, 0],
        },
      ],
      footer: () => ({
        text: 'Palmetto Ridge Assurance, LLC  |  77 Meeting Street, Suite 510, Charleston, SC 29401',
        alignment: 'center',
        fontSize: 8,
        margin: [0, 20, 0, 0],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'PRA-AI-26-0047',
      holder: 'Thistledown Robotics Cloud, Inc.',
      holderAddress: '2210 Larimer Street, Floor 3, Denver, CO 80205',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'The artificial intelligence management system governing the Thistledown Fleet Planner platform, in which the organization acts as AI provider and AI producer, and the people, processes and infrastructure that support it.',
      sites: { all: ['400 Pine Street, Boulder, CO 80302'] },
      certificationBody: 'Palmetto Ridge Assurance, LLC',
      certificationBodyAddress: '77 Meeting Street, Suite 510, Charleston, SC 29401',
      accreditationBody: 'ANAB',
      accreditationNumber: '0973',
      originallyIssuedOn: '2026-01-28',
      issuedOn: '2026-01-28',
      expiresOn: '2029-01-27',
      statementOfApplicability: { all: ['4.2', '12/15/2025'] },
      signatory: {
        any: [
          'Marguerite Delacroix-Hayes',
          'Marguerite Delacroix-Hayes, Managing Director, Certification Services',
        ],
      },
      revision: { any: ['1.0', 'Version 1.0', 'v1.0'] },
      verifyAt: 'certificates.palmettoridge.example',
    },
  },
};

const day = (label: string, value: string): Record<string, unknown> => ({
  stack: [
    { text: label, fontSize: 8, color: '#444444', alignment: 'center' },
    { text: value, bold: true, alignment: 'center', margin: [0, 4, 0, 0] },
  ],
  margin: [2, 4, 2, 4],
});

/** A Mexican body's: four days in a row of boxes, one of them the next visit, which is none that has been. */
const mexicanBoxes: Sample = {
  name: 'seen-mexican-boxes',
  language: 'es',
  making: {
    pdfmake: {
      margins: [62, 50, 62, 70],
      content: [
        { text: 'Certificadora Anáhuac, S.C.', fontSize: 15, bold: true, color: '#7a1f1f' },
        { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 470, y2: 4, lineWidth: 1.5, lineColor: '#7a1f1f' }] },
        {
          text: 'CERTIFICADO',
          fontSize: 30,
          alignment: 'center',
          margin: [0, 34, 0, 0],
          characterSpacing: 5,
        },
        { text: 'Número: CA-SGIA-0056', alignment: 'center', margin: [0, 4, 0, 18] },
        { text: 'Otorgado a:', bold: true },
        { text: 'Nopal Datos, S.A.P.I. de C.V.', fontSize: 16, margin: [0, 2, 0, 2] },
        'Calle Amado Nervo 2187, Col. Arcos Vallarta, 44130 Guadalajara, Jalisco, México',
        {
          text: 'por haber demostrado que su Sistema de Gestión de Inteligencia Artificial cumple los requisitos de la norma:',
          margin: [0, 14, 0, 6],
        },
        { text: 'ISO/IEC 42001:2023', fontSize: 14, bold: true, alignment: 'center' },
        { text: 'Con el alcance:', bold: true, margin: [0, 14, 0, 2] },
        'Diseño, desarrollo y soporte de modelos de lenguaje para la atención a clientes de instituciones financieras.',
        { text: 'Sitios amparados:', bold: true, margin: [0, 12, 0, 2] },
        {
          ul: [
            'Calle Amado Nervo 2187, Col. Arcos Vallarta, 44130 Guadalajara, Jalisco',
            'Av. Lázaro Cárdenas 2400, Col. Residencial San Agustín, 66260 San Pedro Garza García, Nuevo León',
          ],
        },
        {
          margin: [0, 26, 0, 30],
          table: {
            widths: ['*', '*', '*', '*'],
            body: [
              [
                day('Certificación inicial', '12/feb/2025'),
                day('Emisión', '20/mar/2026'),
                day('Próxima vigilancia', '11/feb/2027'),
                day('Vencimiento', '11/feb/2028'),
              ],
            ],
          },
        },
        {
          columns: [
            {
              stack: [
                {
                  svg: '<svg width="110" height="30"><path d="M4 18c24-26 20 20 46-4s30 10 56-12" stroke="#222" fill="none"/></svg>',
                },
                { text: 'Lic. Itzel Barragán Montes', bold: true },
                { text: 'Directora de Certificación', fontSize: 9 },
              ],
            },
            {
              stack: [
                { text: 'ema', fontSize: 20, bold: true, alignment: 'right' },
                { text: 'Acreditación 78/21', fontSize: 8, alignment: 'right' },
              ],
            },
          ],
        },
      ],
      footer: () => ({
        text: 'Av. Insurgentes Sur 1228, piso 4, Col. Tlacoquemécatl, 03200 Ciudad de México. La vigencia de este certificado puede consultarse en www.anahuac-cert.example/consulta',
        fontSize: 7.5,
        alignment: 'center',
        margin: [62, 20, 62, 0],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'CA-SGIA-0056',
      holder: 'Nopal Datos, S.A.P.I. de C.V.',
      holderAddress: {
        any: [
          'Calle Amado Nervo 2187, Col. Arcos Vallarta, 44130 Guadalajara, Jalisco, México',
          'Calle Amado Nervo 2187, Col. Arcos Vallarta, 44130 Guadalajara, Jalisco',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Diseño, desarrollo y soporte de modelos de lenguaje para la atención a clientes de instituciones financieras.',
      sites: { all: ['Av. Lázaro Cárdenas 2400', 'San Pedro Garza García'] },
      certificationBody: 'Certificadora Anáhuac, S.C.',
      certificationBodyAddress:
        'Av. Insurgentes Sur 1228, piso 4, Col. Tlacoquemécatl, 03200 Ciudad de México',
      accreditationBody: { any: ['ema', 'Entidad Mexicana de Acreditación'] },
      accreditationNumber: '78/21',
      originallyIssuedOn: '2025-02-12',
      issuedOn: '2026-03-20',
      expiresOn: '2028-02-11',
      signatory: {
        any: [
          'Lic. Itzel Barragán Montes',
          'Itzel Barragán Montes',
          'Lic. Itzel Barragán Montes, Directora de Certificación',
        ],
      },
      verifyAt: 'www.anahuac-cert.example/consulta',
    },
  },
};

export const gridsOfDays: readonly Sample[] = [landscapeGrid, mexicanBoxes];
