import type { Sample } from '../sample.js';

/** A person's certificate in French from a body that examines: landscape, a title under the name. */
const implementer: Sample = {
  name: 'unseen-french-lead-implementer',
  language: 'fr',
  making: {
    html: `<style>@page{size:A4 landscape} .l{width:297mm!important;height:209mm!important;text-align:center}</style><div class="page l" style="padding:12mm"><div style="border:1.2mm solid #8c1d2f;height:100%;box-sizing:border-box;padding:12mm;position:relative">
    <div style="font-size:12pt;letter-spacing:2px;color:#8c1d2f"><b>COLLÈGE EUROPÉEN D’EXAMEN DES PROFESSIONNELS</b></div><p style="margin:9mm 0 4mm">atteste par la présente que</p>
    <div style="font-size:25pt;font-style:italic">Maëlys Quéméneur</div><p style="margin:5mm 20mm">ayant satisfait aux exigences de certification, y compris l’examen et l’expérience professionnelle requise, se voit décerner le titre de</p>
    <div style="font-size:20pt;color:#8c1d2f"><b>ISO/IEC 42001 Lead Implementer</b></div>
    <table style="margin:10mm auto 0;font-size:10pt;text-align:left" cellpadding="3"><tr><td>Certificat n° :</td><td><b>CEEP-LI42-1047733</b></td></tr><tr><td>Date de délivrance :</td><td><b>30 janvier 2026</b></td></tr><tr><td>Valable jusqu’au :</td><td><b>29 janvier 2029</b></td></tr></table>
    <table style="position:absolute;left:14mm;right:14mm;bottom:9mm;width:240mm;font-size:8.5pt"><tr><td style="text-align:left;width:33%"><svg width="44" height="44"><circle cx="22" cy="22" r="20" fill="none" stroke="#333" stroke-width="1.5"/></svg><br>IAS · ISO/IEC 17024<br>PCB-163</td><td style="text-align:center">Vérifier ce certificat : www.ceep-examens.example/titulaires<br>12 rue du Trône, 1000 Bruxelles, Belgique</td><td style="text-align:right;width:33%"><svg width="110" height="32"><path d="M4 24c14-34 26 12 40-10s28 16 62-8" stroke="#113" fill="none"/></svg><br><b>Anselme Vandercamme</b><br>Directeur de la certification</td></tr></table></div></div>`,
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
