import type { Sample } from '../sample.js';

/** A Polish institute's certificate of information security, after the Polish edition of the standard. */
const polish: Sample = {
  name: 'unseen-polish-information-security',
  language: 'pl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const said = (y: number, text: string, size = 11, face: 'wide' | 'wide-bold' = 'wide'): void =>
        sheet.text(middle, y, text, { size, face, align: 'centre' });
      sheet.box(30, 30, [535, 782]);
      said(78, 'Nadwiślański Instytut Certyfikacji Sp. z o.o.', 15, 'wide-bold');
      said(94, 'ul. Żelazna 218, 00-865 Warszawa', 9);
      said(142, 'CERTYFIKAT', 30, 'wide-bold');
      said(164, 'Nr BI-0417/3/2024', 13);
      said(196, 'Zaświadcza się, że system zarządzania bezpieczeństwem informacji w organizacji:', 10);
      said(226, 'Kaszubska Platforma Medyczna S.A.', 18, 'wide-bold');
      said(244, 'ul. Wolności 61', 12);
      said(259, '84-200 Wejherowo', 12);
      said(288, 'w zakresie:', 10);
      [
        'projektowania, utrzymania i rozwoju oprogramowania dla przychodni',
        'oraz świadczenia usług przetwarzania danych medycznych w chmurze',
      ].forEach((line, at) => {
        said(308 + at * 16, line, 12, 'wide-bold');
      });
      said(352, 'spełnia wymagania normy', 10);
      said(378, 'PN-EN ISO/IEC 27001:2023-08', 18, 'wide-bold');
      said(395, '(ISO/IEC 27001:2022)', 11);
      said(420, 'Deklaracja Stosowania: wersja 7 z dnia 18 marca 2024 r.', 10);
      const rows = [
        ['Data pierwszej certyfikacji:', '12 czerwca 2018 r.'],
        ['Data wydania certyfikatu:', '10 czerwca 2024 r.'],
        ['Certyfikat ważny od:', '12 czerwca 2024 r.'],
        ['Certyfikat ważny do:', '11 czerwca 2027 r.'],
      ];
      rows.forEach(([label = '', day = ''], at) => {
        sheet.text(150, 462 + at * 18, label, { face: 'wide', size: 10.5 });
        sheet.text(330, 462 + at * 18, day, { face: 'wide-bold', size: 10.5 });
      });
      said(556, 'Ważność certyfikatu jest uzależniona od pozytywnych wyników audytów nadzoru.', 8.5);
      sheet.box(80, 610, [84, 66]);
      sheet.text(122, 630, 'PCA', { face: 'wide-bold', size: 16, align: 'centre' });
      sheet.text(122, 644, 'POLSKIE CENTRUM AKREDYTACJI', { face: 'wide', size: 4.8, align: 'centre' });
      sheet.text(122, 664, 'AC 231', { face: 'wide-bold', size: 9, align: 'centre' });
      sheet.path(380, 644, 'M0 0 C 20 -34 34 24 56 -14 S 92 10 120 -18');
      sheet.text(440, 662, 'Bogumiła Strzyżewska', { face: 'wide', size: 10, align: 'centre' });
      sheet.text(440, 675, 'Prezes Zarządu', { face: 'wide', size: 8.5, align: 'centre' });
      said(
        760,
        'Aktualność certyfikatu można sprawdzić na stronie www.nic-certyfikacja.example/rejestr',
        8.5,
      );
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'BI-0417/3/2024',
      holder: 'Kaszubska Platforma Medyczna S.A.',
      holderAddress: 'ul. Wolności 61, 84-200 Wejherowo',
      standard: {
        any: [
          'PN-EN ISO/IEC 27001:2023-08 (ISO/IEC 27001:2022)',
          'PN-EN ISO/IEC 27001:2023-08',
          'ISO/IEC 27001:2022',
        ],
      },
      scope:
        'projektowania, utrzymania i rozwoju oprogramowania dla przychodni oraz świadczenia usług przetwarzania danych medycznych w chmurze',
      certificationBody: 'Nadwiślański Instytut Certyfikacji Sp. z o.o.',
      certificationBodyAddress: 'ul. Żelazna 218, 00-865 Warszawa',
      accreditationBody: {
        any: ['PCA', 'POLSKIE CENTRUM AKREDYTACJI', 'PCA POLSKIE CENTRUM AKREDYTACJI'],
      },
      accreditationNumber: 'AC 231',
      originallyIssuedOn: '2018-06-12',
      issuedOn: '2024-06-10',
      effectiveOn: '2024-06-12',
      expiresOn: '2027-06-11',
      statementOfApplicability: {
        any: [
          'wersja 7 z dnia 18 marca 2024 r.',
          'Deklaracja Stosowania: wersja 7 z dnia 18 marca 2024 r.',
          'wersja 7 z dnia 18 marca 2024',
          'wersja 7',
          '7',
          '7 z dnia 18 marca 2024 r.',
        ],
      },
      signatory: { any: ['Bogumiła Strzyżewska', 'Bogumiła Strzyżewska, Prezes Zarządu'] },
      verifyAt: 'www.nic-certyfikacja.example/rejestr',
    },
  },
};

/** A Dutch institute's certificate of service management: a box of small labels, one beneath another, at the right. */
const dutch: Sample = {
  name: 'unseen-dutch-service-management',
  language: 'nl',
  making: {
    html: `<div class="page" style="font-size:10pt"><div style="display:flex;justify-content:space-between"><div style="font-size:22pt;font-weight:700;color:#0a7">Waalkeur</div>
    <table style="border-collapse:collapse;font-size:8.5pt">${[
      ['Certificaatnummer', 'W10442/02'],
      ['Uitgegeven', '1 juni 2025'],
      ['Eerste uitgifte', '1 juni 2022'],
      ['Vervangt', 'W10442/01'],
      ['Geldig tot', '1 juni 2028'],
      ['Pagina', '1 van 1'],
    ]
      .map(
        ([label = '', value = '']) =>
          `<tr><td style="padding:1mm 5mm 1mm 0;color:#567">${label}</td><td><b>${value}</b></td></tr>`,
      )
      .join('')}</table></div>
    <div style="font-size:34pt;margin:16mm 0 2mm">Certificaat</div><div style="font-size:13pt;color:#0a7;margin-bottom:10mm">IT-servicemanagementsysteem</div>
    <p>Met dit certificaat verklaart Waalkeur Nederland B.V. dat het managementsysteem van</p><p style="font-size:17pt;font-weight:700;margin:2mm 0 6mm">Drechtsteden Werkplekbeheer B.V.</p>
    <p>Noordendijk 250<br>3311 RR Dordrecht</p><p>voldoet aan de eisen gesteld in</p><p style="font-size:16pt;font-weight:700">ISO/IEC 20000-1:2018</p>
    <p>voor het toepassingsgebied:</p><p><b>Het leveren en beheren van digitale werkplekken, netwerken en een servicedesk voor gemeenten en zorginstellingen.</b></p>
    <div style="margin-top:16mm"><svg width="120" height="34"><path d="M6 28c10-44 26 20 42-12s26 20 62-10" stroke="#124" fill="none"/></svg><br>Marjolein Terpstra-Kuijt<br>Directeur certificatie</div>
    <div style="position:absolute;left:18mm;bottom:14mm;right:18mm;display:flex;justify-content:space-between;align-items:end;font-size:7.5pt"><div><b>Waalkeur Nederland B.V.</b><br>Oude Graafseweg 90, 6543 PH Nijmegen<br>Tel. 024 555 01 20<br>De geldigheid is na te gaan op www.waalkeur.example/certificaten</div><div style="border:1px solid #333;padding:2mm;text-align:center"><b style="font-size:10pt">RvA</b><br>MANAGEMENTSYSTEMEN<br>C 288</div></div></div>`,
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'W10442/02',
      holder: 'Drechtsteden Werkplekbeheer B.V.',
      holderAddress: 'Noordendijk 250, 3311 RR Dordrecht',
      standard: 'ISO/IEC 20000-1:2018',
      scope:
        'Het leveren en beheren van digitale werkplekken, netwerken en een servicedesk voor gemeenten en zorginstellingen.',
      certificationBody: { any: ['Waalkeur Nederland B.V.', 'Waalkeur'] },
      certificationBodyAddress: 'Oude Graafseweg 90, 6543 PH Nijmegen',
      accreditationBody: 'RvA',
      accreditationNumber: 'C 288',
      originallyIssuedOn: '2022-06-01',
      issuedOn: '2025-06-01',
      expiresOn: '2028-06-01',
      signatory: {
        any: ['Marjolein Terpstra-Kuijt', 'Marjolein Terpstra-Kuijt, Directeur certificatie'],
      },
      verifyAt: 'www.waalkeur.example/certificaten',
    },
    // What follows the stroke of the number may be taken for a revision.
    debatable: ['revision'],
  },
};

/** A French laboratory's certificate of privacy, which extends another; labels with colons, all on the left. */
const frenchPrivacy: Sample = {
  name: 'unseen-french-privacy',
  language: 'fr',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(56, 74, 'LEMC', { face: 'sans-bold', size: 24 });
      sheet.text(56, 88, 'Laboratoire d’essais, de mesures et de certification', { size: 8 });
      sheet.text(540, 74, 'CERTIFICAT', { face: 'sans-bold', size: 22, align: 'right' });
      sheet.text(540, 92, 'N° 43207 révision 1', { size: 11, align: 'right' });
      sheet.line([56, 104], [540, 104]);
      sheet.text(56, 136, 'Délivré à :', { size: 10 });
      sheet.text(190, 136, 'Ondine Relation Client SAS', { face: 'sans-bold', size: 13 });
      sheet.text(190, 152, '8 allée des Sorbiers', { size: 11 });
      sheet.text(190, 166, '35700 RENNES', { size: 11 });
      sheet.text(56, 196, 'Pour les activités :', { size: 10 });
      sheet.prose(
        190,
        196,
        'Hébergement et exploitation d’une solution de messagerie instantanée pour les services clients, en qualité de sous-traitant de données à caractère personnel.',
        { width: 350, size: 11, face: 'sans-bold', pitch: 15 },
      );
      sheet.text(56, 262, 'Réalisées sur les sites :', { size: 10 });
      sheet.text(190, 262, '8 allée des Sorbiers, 35700 RENNES', { size: 10 });
      sheet.text(190, 276, '114 boulevard Vivier-Merle, 69003 LYON', { size: 10 });
      const base = sheet.prose(
        56,
        312,
        'Le LEMC certifie que le système de management de la protection de la vie privée mis en oeuvre par l’organisme a été évalué et jugé conforme aux exigences de la norme :',
        { width: 484, size: 11, pitch: 15 },
      );
      sheet.text(56, base + 16, 'ISO/IEC 27701:2019', { face: 'sans-bold', size: 17 });
      sheet.text(
        56,
        base + 36,
        'en extension de la certification ISO/IEC 27001:2022 (certificat LEMC N° 40118)',
        { size: 10 },
      );
      sheet.text(56, base + 56, 'Déclaration d’applicabilité V4.2 du 28/11/2024', { size: 10 });
      const days = [
        ['Date de délivrance initiale :', '20 janvier 2025'],
        ['Date de prise d’effet :', '20 janvier 2025'],
        ['Date de révision :', '16 septembre 2025'],
        ['Date de fin de validité :', '2 mai 2027'],
      ];
      days.forEach(([label = '', day = ''], at) => {
        sheet.text(56, 470 + at * 17, label, { size: 10 });
        sheet.text(220, 470 + at * 17, day, { size: 10, face: 'sans-bold' });
      });
      sheet.text(380, 560, 'Pour le directeur général,', { size: 10 });
      sheet.text(380, 573, 'le responsable du pôle certification', { size: 10 });
      sheet.path(384, 616, 'M0 0 C 20 -34 34 24 56 -14 S 92 10 120 -18');
      sheet.text(380, 634, 'Thibaud Escoffre', { size: 10, face: 'sans-bold' });
      sheet.text(56, 600, 'cofrac', { face: 'sans-bold', size: 14 });
      sheet.text(56, 612, 'Accréditation n° 4-0633', { size: 7 });
      sheet.text(56, 622, 'Certification de systèmes de management', { size: 7 });
      sheet.text(56, 632, 'Liste des sites et portée disponibles sur www.cofrac.fr', { size: 7 });
      sheet.text(
        56,
        778,
        'LEMC · 5 rue du Docteur-Calmette · 78190 Trappes · www.lemc.example · EPIC RCS Versailles 319 402 117',
        { size: 7 },
      );
      sheet.text(56, 788, 'La validité de ce certificat peut être vérifiée sur www.lemc.example/certifies', {
        size: 7,
      });
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: { any: ['43207', '43207 révision 1'] },
      holder: 'Ondine Relation Client SAS',
      holderAddress: '8 allée des Sorbiers, 35700 RENNES',
      standard: { any: ['ISO/IEC 27701:2019', 'ISO/IEC 27701:2019, ISO/IEC 27001:2022'] },
      scope:
        'Hébergement et exploitation d’une solution de messagerie instantanée pour les services clients, en qualité de sous-traitant de données à caractère personnel.',
      sites: { all: ['8 allée des Sorbiers', '114 boulevard Vivier-Merle, 69003 LYON'] },
      certificationBody: {
        any: [
          'LEMC',
          'Laboratoire d’essais, de mesures et de certification',
          'LEMC Laboratoire d’essais, de mesures et de certification',
        ],
      },
      certificationBodyAddress: '5 rue du Docteur-Calmette · 78190 Trappes',
      accreditationBody: 'cofrac',
      accreditationNumber: '4-0633',
      originallyIssuedOn: '2025-01-20',
      effectiveOn: '2025-01-20',
      expiresOn: '2027-05-02',
      statementOfApplicability: {
        any: [
          'V4.2 du 28/11/2024',
          'Déclaration d’applicabilité V4.2 du 28/11/2024',
          'V4.2',
          '4.2',
          '4.2 du 28/11/2024',
        ],
      },
      signatory: {
        any: [
          'Thibaud Escoffre',
          'Thibaud Escoffre, responsable du pôle certification',
          'Thibaud Escoffre, le responsable du pôle certification',
        ],
      },
      revision: { any: ['1', 'révision 1'] },
      verifyAt: 'www.lemc.example/certifies',
    },
    // The day of the revision is when this paper was issued, and not when the certificate was.
    debatable: ['issuedOn'],
  },
};

export const unseenPolishDutchFrenchNeighbours: readonly Sample[] = [polish, dutch, frenchPrivacy];
