import type { Sample } from '../sample.js';

/** A Dutch institute: numbers and dates in a narrow column, the sentence beside them, both addresses at the foot. */
const narrowColumn: Sample = {
  name: 'unseen-dutch-narrow-column',
  language: 'nl',
  making: {
    html: `<div class="page" style="padding:16mm 18mm"><div style="position:absolute;left:18mm;top:16mm;width:40mm;font-size:8pt;line-height:1.35"><svg width="70" height="30"><rect x="0" y="4" width="66" height="22" rx="11" fill="#0073a8"/></svg>
    <div style="margin-top:16mm">Nummer</div><b>K301144/02</b><div style="margin-top:3mm">Vervangt</div><b>K301144/01</b><div style="margin-top:3mm">Uitgegeven</div><b>2026-02-16</b><div style="margin-top:3mm">Eerste uitgave</div><b>2025-03-10</b><div style="margin-top:3mm">Geldig tot</div><b>2028-03-10</b><div style="margin-top:3mm">Pagina</div><b>1 van 1</b>
    <svg width="60" height="52" style="margin-top:36mm;display:block"><circle cx="28" cy="26" r="22" fill="none" stroke="#333" stroke-width="2"/><path d="M16 36 L28 12 L40 36" fill="none" stroke="#333" stroke-width="2"/></svg><div style="font-size:6.5pt">MGMT. SYSTEMS<br>RvA C 114</div></div>
    <div style="position:absolute;left:68mm;right:18mm;top:20mm"><div style="font-size:23pt;color:#0073a8">Managementsysteem-<br>certificaat</div><div style="font-size:15pt;margin:3mm 0 12mm"><b>ISO/IEC 42001:2023</b></div>
    <p>Met dit op basis van het reglement voor systeemcertificatie afgegeven certificaat verklaart Waterlinie Keur dat het managementsysteem voor artificiële intelligentie van</p><p style="font-size:14pt;margin:6mm 0"><b>Polderlicht Energiedata B.V.</b></p><p>voor het toepassingsgebied</p>
    <p><b>Het ontwikkelen, leveren en beheren van voorspelmodellen voor energieverbruik en netbelasting ten behoeve van netbeheerders en energieleveranciers</b></p><p>Verklaring van toepasselijkheid: versie 2.0, 12 januari 2026</p><p>voldoet aan de eisen gesteld in bovengenoemde norm.</p>
    <svg width="130" height="38" style="margin-top:14mm"><path d="M4 28c14-34 28 12 46-8s26 14 74-10" stroke="#123" fill="none"/></svg><div>Sjoerd Hazewinkel<br>Waterlinie Keur</div></div>
    <table style="position:absolute;left:68mm;right:18mm;bottom:16mm;font-size:7.5pt;line-height:1.4"><tr><td style="vertical-align:top;width:54mm">Waterlinie Keur Nederland B.V.<br>Sluisweg 201<br>7332 BC Apeldoorn<br>Tel. 055 555 01 00<br>www.waterliniekeur.example</td><td style="vertical-align:top"><b>Certificaathouder</b><br>Polderlicht Energiedata B.V.<br>Oude Gracht 318<br>3511 PK Utrecht<br>Nederland</td></tr></table>
    <div style="position:absolute;left:18mm;bottom:16mm;width:40mm;font-size:6.5pt">Raadpleeg www.waterliniekeur.example/certificaten om na te gaan of dit certificaat geldig is.</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'K301144/02',
      holder: 'Polderlicht Energiedata B.V.',
      holderAddress: {
        any: ['Oude Gracht 318, 3511 PK Utrecht, Nederland', 'Oude Gracht 318, 3511 PK Utrecht'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Het ontwikkelen, leveren en beheren van voorspelmodellen voor energieverbruik en netbelasting ten behoeve van netbeheerders en energieleveranciers',
      certificationBody: { any: ['Waterlinie Keur Nederland B.V.', 'Waterlinie Keur'] },
      certificationBodyAddress: 'Sluisweg 201, 7332 BC Apeldoorn',
      accreditationBody: { any: ['RvA', 'Raad voor Accreditatie'] },
      accreditationNumber: { any: ['C 114', 'RvA C 114'] },
      originallyIssuedOn: '2025-03-10',
      issuedOn: '2026-02-16',
      expiresOn: '2028-03-10',
      statementOfApplicability: {
        any: ['versie 2.0, 12 januari 2026', 'versie 2.0', '2.0', '2.0, 12 januari 2026'],
      },
      signatory: { any: ['Sjoerd Hazewinkel', 'Sjoerd Hazewinkel, Waterlinie Keur'] },
      verifyAt: 'www.waterliniekeur.example/certificaten',
    },
    // The part after the stroke counts the sheets, which is part of the number as well.
    debatable: ['revision'],
  },
};

/** A smaller Dutch body: a table of all that matters, the decision among the dates, the addresses on an annex. */
const withDecision: Sample = {
  name: 'unseen-dutch-decision-and-annex',
  language: 'nl',
  making: {
    pdfmake: {
      margins: [64, 70, 64, 60],
      content: [
        { text: 'CERTIFICAAT', fontSize: 30, bold: true, characterSpacing: 6, alignment: 'center' },
        {
          text: 'Managementsysteem voor kunstmatige intelligentie',
          alignment: 'center',
          fontSize: 12,
          margin: [0, 4, 0, 26],
        },
        {
          text: 'Halve Maan Certificering B.V. verklaart dat het managementsysteem van',
          alignment: 'center',
        },
        {
          text: 'Zilverreiger Zorginformatica B.V.',
          fontSize: 18,
          bold: true,
          alignment: 'center',
          margin: [0, 12, 0, 2],
        },
        { text: 'Stationsplein 9, 9726 AE Groningen', alignment: 'center', margin: [0, 0, 0, 12] },
        { text: 'is beoordeeld en voldoet aan de eisen van', alignment: 'center' },
        {
          text: 'NEN-ISO/IEC 42001:2023',
          fontSize: 16,
          bold: true,
          alignment: 'center',
          margin: [0, 10, 0, 18],
        },
        {
          table: {
            widths: [150, '*'],
            body: [
              [
                'Toepassingsgebied',
                'Ontwikkeling en exploitatie van beslissingsondersteuning met AI voor triage in de huisartsenzorg en op de spoedeisende hulp',
              ],
              ['Verklaring van toepasselijkheid', 'versie 1.1 d.d. 4 november 2024'],
              ['Certificaatnummer', 'HMC-AI-0049'],
              ['Datum certificatiebesluit', '12 december 2024'],
              ['Ingangsdatum', '16 december 2024'],
              ['Vervaldatum', '15 december 2027'],
            ],
          },
          layout: 'lightHorizontalLines',
        },
        {
          text: 'De gecertificeerde locaties staan in de bijlage, die deel uitmaakt van dit certificaat.',
          fontSize: 8.5,
          margin: [0, 12, 0, 40],
        },
        {
          columns: [
            {
              width: '*',
              stack: [
                'namens Halve Maan Certificering B.V.,',
                { text: 'mr. A.J. (Anneke) Terpstra', margin: [0, 34, 0, 0] },
                { text: 'directeur', italics: true },
              ],
            },
            {
              width: 150,
              alignment: 'right',
              stack: [
                { text: 'Raad voor Accreditatie', fontSize: 9 },
                { text: 'registratienummer C 387', fontSize: 9 },
              ],
            },
          ],
        },
        {
          pageBreak: 'before',
          stack: [
            { text: 'Bijlage bij certificaat HMC-AI-0049', fontSize: 15, bold: true, margin: [0, 0, 0, 6] },
            { text: 'Zilverreiger Zorginformatica B.V.', margin: [0, 0, 0, 14] },
            {
              table: {
                headerRows: 1,
                widths: ['*', '*'],
                body: [
                  [
                    { text: 'Locatie', bold: true },
                    { text: 'Activiteiten', bold: true },
                  ],
                  ['Stationsplein 9, 9726 AE Groningen', 'Directie, ontwikkeling, klantenservice'],
                  ['Kanaaldijk-Zuid 22, 5613 LE Eindhoven', 'Ontwikkeling, validatie met klinische partners'],
                ],
              },
            },
          ],
        },
      ],
      footer: (page, pages) => ({
        margin: [64, 10, 64, 0],
        fontSize: 7.5,
        columns: [
          'Halve Maan Certificering B.V., Vesting 12, 4811 XJ Breda, www.halvemaancert.example',
          { text: `Pagina ${page} van ${pages}`, alignment: 'right', width: 80 },
        ],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'HMC-AI-0049',
      holder: 'Zilverreiger Zorginformatica B.V.',
      holderAddress: 'Stationsplein 9, 9726 AE Groningen',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Ontwikkeling en exploitatie van beslissingsondersteuning met AI voor triage in de huisartsenzorg en op de spoedeisende hulp',
      sites: { all: ['Stationsplein 9', 'Kanaaldijk-Zuid 22'] },
      certificationBody: 'Halve Maan Certificering B.V.',
      certificationBodyAddress: 'Vesting 12, 4811 XJ Breda',
      accreditationBody: 'Raad voor Accreditatie',
      accreditationNumber: 'C 387',
      effectiveOn: '2024-12-16',
      decidedOn: '2024-12-12',
      expiresOn: '2027-12-15',
      statementOfApplicability: {
        any: [
          'versie 1.1 d.d. 4 november 2024',
          'versie 1.1',
          '1.1',
          '1.1, 4 november 2024',
          '1.1 d.d. 4 november 2024',
        ],
      },
      signatory: {
        any: [
          'mr. A.J. (Anneke) Terpstra',
          'A.J. (Anneke) Terpstra',
          'mr. A.J. (Anneke) Terpstra, directeur',
        ],
      },
    },
    // The first day is the day of issue to some; the house's place on the web may be where one asks.
    debatable: ['issuedOn', 'verifyAt'],
  },
};

export const unseenDutchInstitutes: readonly Sample[] = [narrowColumn, withDecision];
