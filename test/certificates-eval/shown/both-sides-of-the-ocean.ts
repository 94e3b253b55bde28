import type { Sheet, TextStyle } from '../producers/with-pdf-lib.js';
import type { Sample } from '../sample.js';

/** Lines one under the other at the same place. */
function lines(
  sheet: Sheet,
  [x, y]: readonly [number, number],
  said: readonly string[],
  style: TextStyle,
): void {
  said.forEach((text, at) => sheet.text(x, y + at * (style.size ?? 10) * 1.35, text, style));
}

const COLOMBIAN_SITES = [
  [
    'Calle 93 # 14-71, oficina 402, Bogotá D.C., Colombia',
    'Diseño y entrenamiento de los modelos; dirección del sistema de gestión',
  ],
  ['Carrera 43A # 5A-113, piso 9, Medellín, Antioquia, Colombia', 'Operación y soporte a clientes'],
] as const;

/** A Colombian body: days with blanks between their parts, an annex with what each site does. */
const colombianAnnex: Sample = {
  name: 'shown-colombian-annex',
  language: 'es',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, [36, 842], 0.55);
      sheet.text(70, 70, 'CONFÍA', { face: 'sans-bold', size: 26 });
      sheet.text(70, 86, 'Corporación Andina de Evaluación', { size: 9 });
      sheet.text(70, 150, 'Certificado de Sistema de Gestión', { face: 'serif-bold', size: 22 });
      sheet.text(70, 190, 'CONFÍA certifica que el Sistema de Gestión de Inteligencia Artificial de:', {
        face: 'serif',
        size: 12,
      });
      sheet.text(70, 222, 'CAFETAL DATOS S.A.S.', { face: 'serif-bold', size: 18 });
      sheet.text(70, 240, 'NIT 901.448.210-6', { face: 'serif', size: 10 });
      sheet.text(70, 256, 'Calle 93 # 14-71, oficina 402, Bogotá D.C., Colombia', {
        face: 'serif',
        size: 11,
      });
      sheet.text(70, 288, 'ha sido evaluado y aprobado con respecto a los requisitos especificados en:', {
        face: 'serif',
        size: 12,
      });
      sheet.text(70, 316, 'ISO/IEC 42001:2023', { face: 'serif-bold', size: 17 });
      sheet.text(70, 350, 'Este certificado es aplicable a las siguientes actividades:', {
        face: 'serif',
        size: 12,
      });
      sheet.prose(
        70,
        372,
        'Desarrollo, entrenamiento y operación de modelos de pronóstico de demanda y de asistentes conversacionales para empresas de comercio minorista.',
        { width: 455, face: 'serif-bold', size: 11.5, pitch: 15 },
      );
      sheet.text(70, 428, 'Declaración de aplicabilidad: versión 4 del 2025 05 30', {
        face: 'serif',
        size: 10,
      });
      const cells = [
        ['Certificado', 'IA-CER1099214'],
        ['Fecha de otorgamiento', '2025 06 24'],
        ['Fecha última modificación', '2025 12 02'],
        ['Fecha de vencimiento', '2028 06 23'],
      ] as const;
      cells.forEach(([label, value], at) => {
        const [x, y] = [70 + (at % 2) * 228, 470 + Math.floor(at / 2) * 46];
        sheet.box(x, y, [228, 40]);
        sheet.text(x + 8, y + 14, label, { size: 8, grey: 0.35 });
        sheet.text(x + 8, y + 31, value, { face: 'sans-bold', size: 12 });
      });
      sheet.path(90, 620, 'M0 10 C18 -34 30 28 56 -4 S90 18 128 -8');
      sheet.text(70, 646, 'Ximena Barragán Llano', { face: 'serif-bold', size: 11 });
      sheet.text(70, 660, 'Directora Ejecutiva', { face: 'serif', size: 10 });
      sheet.text(525, 646, 'Acreditado por ONAC', { size: 9, align: 'right' });
      sheet.text(525, 658, '24-CSG-011', { size: 9, align: 'right' });
      lines(
        sheet,
        [70, 770],
        [
          'El estado de este certificado se consulta en www.confia-andina.example/consulta',
          'Corporación Andina de Evaluación CONFÍA, Avenida El Dorado # 68B-31, Bogotá D.C., Colombia. F-PS-88 v.09',
        ],
        { size: 7.5 },
      );

      const annex = newSheet();
      annex.box(0, 0, [36, 842], 0.55);
      annex.text(70, 80, 'Anexo del certificado IA-CER1099214', { face: 'serif-bold', size: 16 });
      COLOMBIAN_SITES.forEach(([place, does], at) => {
        const y = 126 + at * 90;
        annex.text(70, y, 'Sede', { face: 'sans-bold', size: 9 });
        annex.text(150, y, place, { face: 'serif', size: 11 });
        annex.text(70, y + 24, 'Actividades', { face: 'sans-bold', size: 9 });
        annex.text(150, y + 24, does, { face: 'serif', size: 11 });
        annex.line([70, y + 44], [525, y + 44], 0.4);
      });
      annex.text(525, 800, 'Página 2 de 2', { size: 8, align: 'right' });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IA-CER1099214',
      holder: 'Cafetal Datos S.A.S.',
      holderAddress: 'Calle 93 # 14-71, oficina 402, Bogotá D.C., Colombia',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Desarrollo, entrenamiento y operación de modelos de pronóstico de demanda y de asistentes conversacionales para empresas de comercio minorista.',
      sites: { all: COLOMBIAN_SITES.map(([place]) => place) },
      certificationBody: {
        any: [
          'Corporación Andina de Evaluación CONFÍA',
          'Corporación Andina de Evaluación',
          'CONFÍA',
          'CONFÍA Corporación Andina de Evaluación',
        ],
      },
      certificationBodyAddress: 'Avenida El Dorado # 68B-31, Bogotá D.C., Colombia',
      accreditationBody: 'ONAC',
      accreditationNumber: '24-CSG-011',
      originallyIssuedOn: '2025-06-24',
      issuedOn: '2025-12-02',
      expiresOn: '2028-06-23',
      statementOfApplicability: { all: ['4', '2025 05 30'] },
      signatory: { any: ['Ximena Barragán Llano', 'Ximena Barragán Llano, Directora Ejecutiva'] },
      verifyAt: 'www.confia-andina.example/consulta',
    },
    // The day it was granted is the first; a change makes the day of issue, though some take the grant for it.
    debatable: ['issuedOn', 'revision'],
  },
};

/** A Polish body: valid "from … to …", a second issue, the scope between rules. */
const polishRange: Sample = {
  name: 'shown-polish-from-to',
  language: 'pl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const centred = (y: number, text: string, size: number, face: 'wide' | 'wide-bold' = 'wide'): void =>
        sheet.text(middle, y, text, { align: 'centre', face, size });
      sheet.ring(middle, 84, 34);
      centred(90, 'BCJ', 20, 'wide-bold');
      centred(160, 'CERTYFIKAT', 34, 'wide-bold');
      centred(184, 'nr SZI/0022/1/2025', 12);
      centred(222, 'Bałtyckie Centrum Jakości Sp. z o.o. zaświadcza, że organizacja', 11);
      centred(254, 'Żuraw Robotyka Medyczna S.A.', 20, 'wide-bold');
      centred(274, 'ul. Śniadeckich 14/3, 80-204 Gdańsk', 11);
      centred(306, 'wdrożyła i stosuje system zarządzania sztuczną inteligencją', 11);
      centred(322, 'spełniający wymagania normy', 11);
      centred(350, 'ISO/IEC 42001:2023', 17, 'wide-bold');
      centred(384, 'w zakresie', 11);
      sheet.line([90, 396], [505, 396]);
      centred(416, 'projektowanie, uczenie i nadzór nad algorytmami nawigacji', 11.5, 'wide-bold');
      centred(432, 'robotów wspomagających zabiegi ortopedyczne', 11.5, 'wide-bold');
      sheet.line([90, 444], [505, 444]);
      centred(480, 'Certyfikat ważny od 12 marca 2025 r. do 11 marca 2028 r.', 12, 'wide-bold');
      centred(
        500,
        'Pierwsza certyfikacja: 12 marca 2025 r.   Wydanie 2: Gdynia, 7 października 2025 r.',
        9.5,
      );
      centred(516, 'Deklaracja stosowania nr 3 z dnia 15.09.2025', 9.5);
      sheet.path(340, 580, 'M0 14 C20 -20 36 30 60 0 S96 14 120 -6');
      sheet.text(400, 606, 'Bożena Kłys-Dąbek', { align: 'centre', face: 'wide-bold', size: 10 });
      sheet.text(400, 619, 'Prezes Zarządu', { align: 'centre', face: 'wide', size: 9 });
      sheet.box(90, 570, [70, 52]);
      sheet.text(125, 592, 'PCA', { align: 'centre', face: 'wide-bold', size: 14 });
      sheet.text(125, 610, 'AC 237', { align: 'centre', face: 'wide', size: 9 });
      centred(744, 'Ważność certyfikatu zależy od pozytywnych wyników corocznych audytów nadzoru.', 8);
      centred(757, 'Sprawdzenie certyfikatu: bcj.example/sprawdz', 8);
      centred(
        778,
        'Bałtyckie Centrum Jakości Sp. z o.o., ul. Świętojańska 77, 81-389 Gdynia, KRS 0000412233',
        8,
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SZI/0022/1/2025',
      holder: 'Żuraw Robotyka Medyczna S.A.',
      holderAddress: 'ul. Śniadeckich 14/3, 80-204 Gdańsk',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'projektowanie, uczenie i nadzór nad algorytmami nawigacji robotów wspomagających zabiegi ortopedyczne',
      certificationBody: { any: ['Bałtyckie Centrum Jakości Sp. z o.o.', 'BCJ'] },
      certificationBodyAddress: 'ul. Świętojańska 77, 81-389 Gdynia',
      accreditationBody: 'PCA',
      accreditationNumber: 'AC 237',
      originallyIssuedOn: '2025-03-12',
      issuedOn: '2025-10-07',
      effectiveOn: '2025-03-12',
      expiresOn: '2028-03-11',
      statementOfApplicability: { all: ['3', '15.09.2025'] },
      signatory: { any: ['Bożena Kłys-Dąbek', 'Bożena Kłys-Dąbek, Prezes Zarządu'] },
      revision: { any: ['2', 'Wydanie 2'] },
      verifyAt: 'bcj.example/sprawdz',
    },
  },
};

interface Side {
  readonly x: number;
  readonly head: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}
const BRAZILIAN_ADDRESS = 'Av. Paulista 1765, cj. 72, Bela Vista, São Paulo – SP, 01311-200, Brasil';
const SIDES: readonly Side[] = [
  {
    x: 44,
    head: 'CERTIFICADO',
    rows: [
      ['Organização', 'Jacarandá Crédito Digital Ltda.'],
      ['Endereço', BRAZILIAN_ADDRESS],
      ['Norma', 'ABNT NBR ISO/IEC 42001:2024'],
      ['Escopo', 'Desenvolvimento e operação de modelos de prevenção à fraude em meios de pagamento'],
      ['Certificado nº', 'BR-SGIA 0305'],
      ['Primeira certificação', '30 de julho de 2025'],
      ['Emissão', '1º de agosto de 2025'],
      ['Validade', '29 de julho de 2028'],
    ],
  },
  {
    x: 310,
    head: 'CERTIFICATE',
    rows: [
      ['Organization', 'Jacarandá Crédito Digital Ltda.'],
      ['Address', BRAZILIAN_ADDRESS],
      ['Standard', 'ISO/IEC 42001:2023'],
      ['Scope', 'Development and operation of fraud prevention models for means of payment'],
      ['Certificate No.', 'BR-SGIA 0305'],
      ['First certified', 'July 30, 2025'],
      ['Issued', 'August 1, 2025'],
      ['Valid through', 'July 29, 2028'],
    ],
  },
];

/** Portuguese on the left, English on the right, each label over its value. */
const brazilianSides: Sample = {
  name: 'shown-brazilian-two-sides',
  language: 'several',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(44, 70, 'Ipê Certificadora', { face: 'sans-bold', size: 20 });
      sheet.text(552, 64, 'CGCRE / INMETRO', { align: 'right', face: 'sans-bold', size: 9 });
      sheet.text(552, 76, 'OCS 0151', { align: 'right', size: 9 });
      sheet.line([44, 90], [552, 90], 2);
      sheet.line([298, 110], [298, 560], 0.4);
      for (const { x, head, rows } of SIDES) {
        sheet.text(x, 132, head, { face: 'sans-bold', size: 20, spread: 2 });
        let y = 166;
        for (const [label, value] of rows) {
          sheet.text(x, y, label, { size: 7.5, grey: 0.4 });
          y = sheet.prose(x, y + 14, value, { width: 236, face: 'sans-bold', size: 10.5, pitch: 14 }) + 12;
        }
      }
      sheet.path(240, 620, 'M0 10 C14 -30 34 24 52 -2 S88 18 118 -10');
      sheet.text(298, 650, 'Thaís Murtinho Borba', { align: 'centre', size: 10 });
      sheet.text(298, 663, 'Diretora de Certificação / Director of Certification', {
        align: 'centre',
        size: 8,
      });
      lines(
        sheet,
        [44, 780],
        [
          'Ipê Certificadora Ltda., Rua dos Timbiras 2072, Belo Horizonte – MG, 30140-061, Brasil. Certificados válidos / valid certificates: ipecert.example/validos',
        ],
        { size: 7 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'BR-SGIA 0305',
      holder: 'Jacarandá Crédito Digital Ltda.',
      holderAddress: BRAZILIAN_ADDRESS,
      standard: {
        any: [
          'ISO/IEC 42001:2023',
          'ABNT NBR ISO/IEC 42001:2024',
          'ABNT NBR ISO/IEC 42001:2024, ISO/IEC 42001:2023',
        ],
      },
      scope: {
        any: [
          'Desenvolvimento e operação de modelos de prevenção à fraude em meios de pagamento',
          'Development and operation of fraud prevention models for means of payment',
        ],
      },
      certificationBody: { any: ['Ipê Certificadora Ltda.', 'Ipê Certificadora'] },
      certificationBodyAddress: 'Rua dos Timbiras 2072, Belo Horizonte – MG, 30140-061, Brasil',
      accreditationBody: { any: ['CGCRE / INMETRO', 'CGCRE', 'INMETRO'] },
      accreditationNumber: { any: ['OCS 0151', '0151'] },
      originallyIssuedOn: '2025-07-30',
      issuedOn: '2025-08-01',
      expiresOn: '2028-07-29',
      signatory: {
        any: [
          'Thaís Murtinho Borba',
          'Thaís Murtinho Borba, Diretora de Certificação',
          'Thaís Murtinho Borba, Director of Certification',
          'Thaís Murtinho Borba, Diretora de Certificação / Director of Certification',
        ],
      },
      verifyAt: 'ipecert.example/validos',
    },
  },
};

export const shownBothSidesOfTheOcean: readonly Sample[] = [colombianAnnex, polishRange, brazilianSides];
