import type { Face } from '../producers/with-pdf-lib.js';
import type { Sample } from '../sample.js';

/** A person's certificate in French from a body that examines: landscape, a title under the name. */
const implementer: Sample = {
  name: 'unseen-french-lead-implementer',
  language: 'fr',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([842, 595]);
      const middle = sheet.width / 2;
      sheet.box(24, 24, [794, 547]);
      sheet.box(30, 30, [782, 535]);
      const centred = (y: number, text: string, size: number, face: Face = 'serif') =>
        sheet.text(middle, y, text, { align: 'centre', size, face });
      centred(84, 'COLLÈGE EUROPÉEN D’EXAMEN DES PROFESSIONNELS', 15, 'sans-bold');
      centred(130, 'atteste par la présente que', 12);
      centred(178, 'Maëlys Quéméneur', 32, 'serif-italic');
      centred(216, 'ayant satisfait aux exigences de certification, y compris l’examen', 12);
      centred(232, 'et l’expérience professionnelle requise, se voit décerner le titre de', 12);
      centred(280, 'ISO/IEC 42001 Lead Implementer', 25, 'serif-bold');
      const rows: readonly (readonly [string, string])[] = [
        ['Certificat n° :', 'CEEP-LI42-1047733'],
        ['Date de délivrance :', '30 janvier 2026'],
        ['Valable jusqu’au :', '29 janvier 2029'],
      ];
      rows.forEach(([label, value], at) => {
        sheet.text(middle - 10, 330 + at * 18, label, { align: 'right', size: 11, face: 'serif' });
        sheet.text(middle + 6, 330 + at * 18, value, { size: 11, face: 'serif-bold' });
      });
      sheet.ring(92, 478, 22);
      sheet.text(60, 516, 'IAS · ISO/IEC 17024', { size: 8 });
      sheet.text(60, 527, 'PCB-163', { size: 8 });
      centred(516, 'Vérifier ce certificat : www.ceep-examens.example/titulaires', 9);
      centred(529, '12 rue du Trône, 1000 Bruxelles, Belgique', 9);
      sheet.path(650, 486, 'M0 10 C20 -20 28 18 48 -6 S82 16 120 -8');
      sheet.text(780, 516, 'Anselme Vandercamme', { align: 'right', size: 10, face: 'serif-bold' });
      sheet.text(780, 529, 'Directeur de la certification', { align: 'right', size: 9, face: 'serif' });
    },
  },
  truth: {
    type: 'person',
    fields: {
      number: 'CEEP-LI42-1047733',
      holder: 'Maëlys Quéméneur',
      standard: 'ISO/IEC 42001',
      certificationBody: {
        any: ['COLLÈGE EUROPÉEN D’EXAMEN DES PROFESSIONNELS', 'CEEP'],
      },
      certificationBodyAddress: {
        any: ['12 rue du Trône, 1000 Bruxelles, Belgique', '12 rue du Trône, 1000 Bruxelles'],
      },
      accreditationBody: { any: ['IAS', 'International Accreditation Service'] },
      accreditationNumber: 'PCB-163',
      issuedOn: '2026-01-30',
      expiresOn: '2029-01-29',
      signatory: { any: ['Anselme Vandercamme', 'Anselme Vandercamme, Directeur de la certification'] },
      verifyAt: 'www.ceep-examens.example/titulaires',
      level: { any: ['Lead Implementer', 'ISO/IEC 42001 Lead Implementer'] },
    },
  },
};

/** A Polish trainer's paper for having been there. */
const attended: Sample = {
  name: 'unseen-polish-attendance',
  language: 'pl',
  making: {
    pdfmake: {
      landscape: true,
      margins: [70, 60, 70, 50],
      size: 12,
      content: [
        {
          svg: '<svg width="700" height="8"><rect width="700" height="8" fill="#2a7f62"/></svg>',
          margin: [0, 0, 0, 18],
        },
        { text: 'Akademia Norm i Audytu', bold: true, fontSize: 14, alignment: 'center' },
        { text: 'ZAŚWIADCZENIE', fontSize: 32, alignment: 'center', margin: [0, 22, 0, 2] },
        { text: 'nr 318/2026', alignment: 'center', margin: [0, 0, 0, 18] },
        { text: 'potwierdza się, że Pani', alignment: 'center' },
        { text: 'Jagoda Wieczorkowska', fontSize: 22, bold: true, alignment: 'center', margin: [0, 8, 0, 8] },
        { text: 'uczestniczyła w szkoleniu', alignment: 'center' },
        {
          text: 'Wymagania ISO/IEC 42001:2023 – system zarządzania sztuczną inteligencją w praktyce',
          fontSize: 15,
          bold: true,
          alignment: 'center',
          margin: [40, 8, 40, 8],
        },
        { text: 'w wymiarze 16 godzin, w dniach 9–10 czerwca 2026 r.', alignment: 'center' },
        {
          margin: [0, 50, 0, 0],
          columns: [
            { width: '*', text: 'Wrocław, 10 czerwca 2026 r.' },
            {
              width: 220,
              alignment: 'center',
              stack: [
                {
                  svg: '<svg width="120" height="34"><path d="M4 26c18-34 26 14 42-8s26 14 66-10" stroke="#114" fill="none"/></svg>',
                },
                { text: 'Tadeusz Mroczek', bold: true },
                { text: 'trener prowadzący', fontSize: 10 },
              ],
            },
          ],
        },
      ],
    },
  },
  truth: {
    type: 'training',
    fields: {
      number: { any: ['318/2026', 'nr 318/2026'] },
      holder: 'Jagoda Wieczorkowska',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Akademia Norm i Audytu',
      issuedOn: '2026-06-10',
      signatory: { any: ['Tadeusz Mroczek', 'Tadeusz Mroczek, trener prowadzący'] },
    },
  },
};

export const unseenCourseAndExamination: readonly Sample[] = [implementer, attended];
