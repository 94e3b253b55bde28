import type { Sample } from '../sample.js';

/** A German sheet in the manner of the inspection associations: one long sentence down the middle. */
const german: Sample = {
  name: 'unseen-german-inspection-association',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const x = 150;
      sheet.box(0, 0, [110, sheet.height], 0.82);
      sheet.text(80, 780, 'ZERTIFIKAT · CERTIFICATE', {
        face: 'sans-bold',
        size: 26,
        turned: 90,
        grey: 1,
        spread: 2,
      });
      sheet.text(x, 120, 'ZERTIFIKAT', { face: 'sans-bold', size: 36 });
      const line = (y: number, text: string, face: 'sans' | 'sans-bold' = 'sans', size = 11) =>
        sheet.text(x, y, text, { face, size });
      line(160, 'Die Zertifizierungsstelle');
      line(174, 'der Prüfwerk Isar Cert GmbH');
      line(204, 'bescheinigt, dass das Unternehmen');
      line(240, 'Kesselbrink Automation SE', 'sans-bold', 15);
      line(256, 'Industriestraße 14, 68169 Mannheim, Deutschland');
      line(290, 'für den Geltungsbereich');
      let y = sheet.prose(
        x,
        310,
        'Entwicklung, Vertrieb und Betrieb von KI-Systemen zur Zustandsüberwachung und vorausschauenden Instandhaltung von Produktionsanlagen',
        { width: 390, face: 'sans-bold', size: 11, pitch: 15 },
      );
      y = sheet.prose(
        x,
        y + 14,
        'ein Managementsystem für künstliche Intelligenz gemäß Erklärung zur Anwendbarkeit, Version 1.4 vom 02.05.2025, eingeführt hat und anwendet.',
        { width: 390, size: 11, pitch: 15 },
      );
      line(y + 12, 'Durch ein Audit, Auftrags-Nr. 707145021,');
      line(y + 27, 'wurde der Nachweis erbracht, dass die Forderungen der');
      line(y + 58, 'ISO/IEC 42001:2023', 'sans-bold', 18);
      line(y + 82, 'erfüllt sind.');
      line(y + 97, 'Dieses Zertifikat ist gültig vom 16.06.2025 bis 15.06.2028.');
      line(y + 112, 'Zertifikat-Registrier-Nr.: 12 380 71145 TMS');
      sheet.path(x, 668, 'M0 10 C14 -22 22 16 40 -6 S60 14 96 -8');
      line(700, 'Dr. Henrike Aumüller', 'sans', 9);
      line(711, 'Leitung der Zertifizierungsstelle', 'sans', 9);
      line(722, 'München, 17.06.2025', 'sans', 9);
      sheet.box(430, 660, [96, 62]);
      sheet.text(478, 684, 'DAkkS', { align: 'centre', face: 'sans-bold', size: 15 });
      sheet.text(478, 696, 'Deutsche Akkreditierungsstelle', { align: 'centre', size: 5.5 });
      sheet.text(478, 710, 'D-ZM-19044-01-05', { align: 'centre', size: 7 });
      sheet.text(x, 806, 'Prüfwerk Isar Cert GmbH · Ridlerweg 65 · 80339 München · Deutschland', {
        size: 7.5,
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '12 380 71145 TMS',
      holder: 'Kesselbrink Automation SE',
      holderAddress: {
        any: ['Industriestraße 14, 68169 Mannheim, Deutschland', 'Industriestraße 14, 68169 Mannheim'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Entwicklung, Vertrieb und Betrieb von KI-Systemen zur Zustandsüberwachung und vorausschauenden Instandhaltung von Produktionsanlagen',
      certificationBody: 'Prüfwerk Isar Cert GmbH',
      certificationBodyAddress: {
        any: ['Ridlerweg 65, 80339 München, Deutschland', 'Ridlerweg 65, 80339 München'],
      },
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'DAkkS Deutsche Akkreditierungsstelle'],
      },
      accreditationNumber: 'D-ZM-19044-01-05',
      issuedOn: '2025-06-17',
      effectiveOn: '2025-06-16',
      expiresOn: '2028-06-15',
      statementOfApplicability: {
        any: [
          'Version 1.4 vom 02.05.2025',
          'Version 1.4',
          '1.4',
          '1.4 vom 02.05.2025',
          '1.4, 02.05.2025',
          'Version 1.4, 02.05.2025',
        ],
      },
      signatory: {
        any: ['Dr. Henrike Aumüller', 'Dr. Henrike Aumüller, Leitung der Zertifizierungsstelle'],
      },
    },
  },
};

/** A Polish body: a frame, the dates in a row, the accreditation in words. */
const polish: Sample = {
  name: 'unseen-polish-frame',
  language: 'pl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const centred = (y: number, text: string, size: number, face: 'wide' | 'wide-bold' = 'wide') =>
        sheet.text(middle, y, text, { align: 'centre', size, face });
      sheet.box(24, 24, [sheet.width - 48, sheet.height - 48]);
      sheet.box(29, 29, [sheet.width - 58, sheet.height - 58]);
      centred(84, 'Warta Certyfikacja Sp. z o.o.', 15, 'wide-bold');
      centred(150, 'CERTYFIKAT', 34, 'wide-bold');
      centred(176, 'nr SZSI-0042/2025', 13);
      centred(216, 'Niniejszym potwierdza się, że organizacja', 10.5);
      centred(248, 'Kaszubska Analityka Danych S.A.', 19, 'wide-bold');
      centred(268, 'ul. Długie Ogrody 31/4, 80-765 Gdańsk', 10.5);
      centred(300, 'wdrożyła i stosuje system zarządzania sztuczną inteligencją zgodny z normą', 10.5);
      centred(332, 'ISO/IEC 42001:2023', 18, 'wide-bold');
      centred(362, 'w zakresie:', 10.5);
      centred(384, 'Projektowanie, rozwój i utrzymanie modeli uczenia maszynowego', 11, 'wide-bold');
      centred(400, 'do wykrywania nadużyć w płatnościach elektronicznych', 11, 'wide-bold');
      centred(430, 'Deklaracja stosowania: wersja 2 z dnia 12.05.2025', 9.5);
      const dates: readonly (readonly [string, string])[] = [
        ['Data pierwszej certyfikacji', '01.07.2025'],
        ['Certyfikat ważny od', '01.07.2025'],
        ['Certyfikat ważny do', '30.06.2028'],
      ];
      dates.forEach(([label, value], at) => {
        sheet.text(140 + at * 158, 486, label, { align: 'centre', face: 'wide', size: 8.5 });
        sheet.text(140 + at * 158, 502, value, { align: 'centre', face: 'wide-bold', size: 11 });
      });
      sheet.text(80, 570, 'Poznań, 27.06.2025', { face: 'wide', size: 10 });
      sheet.path(350, 590, 'M0 10 C20 -20 28 18 48 -6 S82 16 120 -8');
      sheet.line([330, 610], [510, 610]);
      sheet.text(420, 624, 'Zbigniew Kostrzewa', { align: 'centre', face: 'wide', size: 10 });
      sheet.text(420, 637, 'Prezes Zarządu', { align: 'centre', face: 'wide', size: 8.5 });
      sheet.ring(112, 680, 30);
      sheet.text(112, 678, 'PCA', { align: 'centre', face: 'wide-bold', size: 14 });
      sheet.text(112, 690, 'AC 247', { align: 'centre', face: 'wide', size: 7 });
      sheet.text(156, 676, 'Jednostka akredytowana przez Polskie Centrum Akredytacji,', {
        face: 'wide',
        size: 8,
      });
      sheet.text(156, 688, 'nr akredytacji AC 247', { face: 'wide', size: 8 });
      centred(764, 'Warta Certyfikacja Sp. z o.o., ul. Towarowa 35, 61-896 Poznań', 8);
      centred(
        776,
        'Ważność certyfikatu można sprawdzić na stronie www.warta-certyfikacja.example/rejestr',
        8,
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SZSI-0042/2025',
      holder: 'Kaszubska Analityka Danych S.A.',
      holderAddress: 'ul. Długie Ogrody 31/4, 80-765 Gdańsk',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Projektowanie, rozwój i utrzymanie modeli uczenia maszynowego do wykrywania nadużyć w płatnościach elektronicznych',
      certificationBody: 'Warta Certyfikacja Sp. z o.o.',
      certificationBodyAddress: 'ul. Towarowa 35, 61-896 Poznań',
      accreditationBody: { any: ['PCA', 'Polskie Centrum Akredytacji'] },
      accreditationNumber: 'AC 247',
      originallyIssuedOn: '2025-07-01',
      issuedOn: '2025-06-27',
      effectiveOn: '2025-07-01',
      expiresOn: '2028-06-30',
      statementOfApplicability: {
        any: [
          'wersja 2 z dnia 12.05.2025',
          'wersja 2',
          '2',
          '2 z dnia 12.05.2025',
          '2, 12.05.2025',
          'wersja 2, 12.05.2025',
        ],
      },
      signatory: { any: ['Zbigniew Kostrzewa', 'Zbigniew Kostrzewa, Prezes Zarządu'] },
      verifyAt: 'www.warta-certyfikacja.example/rejestr',
    },
  },
};

export const unseenMunichAndPoznan: readonly Sample[] = [german, polish];
