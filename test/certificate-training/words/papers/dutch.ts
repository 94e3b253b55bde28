import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: ['Auditrapport', 'AUDITRAPPORT {standard}', 'Rapport interne audit', 'Rapport opvolgaudit'],
  facts: [
    [['Klant', 'Organisatie'], '{holder}'],
    [['Adres', 'Vestiging'], '{holderAddress}'],
    [['Norm', 'Criteria'], '{standard}'],
    [['Auditdata'], '{surveyFrom} – {surveyed}'],
    [['Laatste auditdag', 'Slotbespreking'], '{surveyed}'],
    [['Toepassingsgebied', 'Scope'], '{scope}'],
    [['Datum rapport'], '{issued}'],
    [['Leadauditor', 'Auditor'], '{otherPerson}'],
    [['Rapport nr.', 'Dossier'], '{otherNumber}'],
    [['Certificaat nr.'], '{number}'],
    [['Certificatie-instelling'], '{body}'],
    [['Volgende audit'], '{nextAudit}'],
  ],
  openings: [
    'Dit rapport geeft weer wat {body} bij {holder} vond van {surveyFrom} tot en met {surveyed}.',
    'De audit bij {holder} eindigde op {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Samenvatting', 'Uitkomst'],
      says: ['Het systeem van {holder} is ingevoerd.', 'Het team beveelt certificatie aan.'],
    },
    { heads: ['2 Toepassingsgebied'], says: ['Het toepassingsgebied is: {scope}.'] },
    {
      heads: ['3 Bevindingen', 'Afwijkingen'],
      says: [
        'Kleine afwijking 6.1.4: een effectbeoordeling is niet herhaald.',
        'Bewijs: gesprek met {otherPerson}.',
        'Antwoord vóór {otherDay}.',
      ],
    },
  ],
  columns: [
    ['Paragraaf', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['Bevinding', ['conform', 'afwijking', 'opmerking']],
    ['Bewijs', ['beleid van {otherDay}', 'register {otherNumber}', 'gesprek']],
  ],
  closings: ['{signatory}, leadauditor', 'Getekend: {signatory}, {issued}', ''],
  notes: ['Vertrouwelijk. Formulier {otherNumber}', '{body} | {bodyAddress}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Verklaring van toepasselijkheid',
    'VERKLARING VAN TOEPASSELIJKHEID {standard}',
    'VvT – maatregelen bijlage A',
  ],
  facts: [
    [['Organisatie', 'Bedrijf'], '{holder}'],
    [['Versie', 'Revisie'], '{revision}'],
    [['Datum', 'Goedgekeurd op'], '{issued}'],
    [['Norm'], '{standard}'],
    [['Scope'], '{scope}'],
    [['Eigenaar'], '{otherPerson}'],
    [['Goedkeuring'], '{signatory}'],
    [['Document'], '{otherNumber}'],
    [['Volgende beoordeling'], '{otherDay}'],
  ],
  openings: ['Deze verklaring noemt de maatregelen van {holder}.', ''],
  parts: [{ heads: ['2 Toepassingsgebied'], says: ['Het toepassingsgebied is: {scope}.'] }],
  columns: [
    ['Maatregel', ['A.2.2', 'A.3.2', 'A.5.2', 'A.9.3']],
    ['Titel', ['Beleid', 'Rollen', 'Middelen', 'Data']],
    ['Toegepast', ['ja', 'nee']],
    ['Reden', ['risico', 'contract', 'wet', 'n.v.t.']],
  ],
  closings: ['Goedgekeurd: {signatory}, {issued}', ''],
  notes: ['{holder} – intern'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: ['Factuur', 'FACTUUR {otherNumber}', 'Offerte {otherNumber}', 'Offerte certificatie {standard}'],
  facts: [
    [['Factuurnummer'], '{otherNumber}'],
    [['Factuurdatum', 'Datum'], '{otherDay}'],
    [['Vervaldatum'], '{otherDay}'],
    [['Klant'], '{holder}'],
    [['Adres'], '{holderAddress}'],
  ],
  openings: ['Voor certificatie volgens {standard}:', ''],
  parts: [{ heads: ['Betaling'], says: ['Binnen 30 dagen.', 'Contact: {otherPerson}'] }],
  columns: [
    ['Omschrijving', ['Audit fase 1', 'Audit fase 2', 'Reiskosten', 'Bijdrage']],
    ['Dagen', ['1', '2,5']],
    ['Bedrag', ['€ 1.250,00', '€ 4.900,00']],
  ],
  closings: ['Totaal € 7.305,25', ''],
  notes: ['{body} | {bodyAddress}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: ['AI-beleid', 'Persbericht', 'Op weg naar {standard}', 'Leveranciersvragenlijst'],
  facts: [
    [['Eigenaar'], '{otherPerson}'],
    [['Bijgewerkt'], '{otherDay}'],
  ],
  openings: ['{holder} zet AI betrouwbaar in.', 'Dit beleid volgt {standard}.', ''],
  parts: [
    { heads: ['Doel'], says: ['Het geldt voor iedereen bij {holder}.', 'Wij bieden {scope}.'] },
    {
      heads: ['Rollen'],
      says: ['{otherPerson} is verantwoordelijk.', 'Audit met {body} gepland op {nextAudit}.'],
    },
  ],
  columns: [],
  closings: ['{otherPerson}, directie', ''],
  notes: ['{holder}', '{otherDay}'],
};
