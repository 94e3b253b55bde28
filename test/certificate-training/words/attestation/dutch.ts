import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const dutch: AttestationWords = {
  ...english,
  types: { one: ['Type 1', 'Type I', 'type I'], two: ['Type 2', 'Type II', 'type II'] },
  criteria: ['Beveiliging', 'Beveiliging en beschikbaarheid'],
  systems: [
    '{product}-platform',
    'Clouddiensten {product}',
    'Salarisverwerking {product}',
    'Hosting en beheer {product}',
    '{short} documentanalyse',
  ],
  firms: [
    '{a} & {b} Accountants N.V.',
    '{a} Audit B.V.',
    '{a} IT-auditors',
    '{a} Bedrijfsrevisoren BV',
    '{a} + {b} Assurance B.V.',
  ],
  places: ['Utrecht', 'Amsterdam', 'Rotterdam', 'Gent', 'Eindhoven', 'Antwerpen', 'Den Haag'],
  titles: [
    '{standard}-rapport {type}',
    'Assurancerapport van de onafhankelijke auditor ({standard}, {type})',
    'Rapport over beheersmaatregelen',
    '{standard} {type} – {holder}',
  ],
  on: ['Beschrijving van het systeem {scope} van {holder}', '{scope}', 'Beheersmaatregelen voor {scope}'],
  days: [
    'Periode {periodFrom} tot en met {periodTo}',
    'Over de periode van {periodFrom} t/m {periodTo}',
    'Per {asOf}',
    'Peildatum {asOf}',
  ],
  preparedBy: ['Opgesteld door {body}', 'Auditor: {body}', '{body}\n{bodyAddress}', '{body}'],
  opinionTitles: [
    'Assurancerapport van de onafhankelijke auditor',
    'Deel 1 – Rapport van de auditor',
    'Oordeel van de auditor',
  ],
  addressees: [
    'Aan de directie van {holder}',
    'Aan {holder}',
    'Aan het bestuur van {holder}, {holderAddress}',
    '{holder}\n{holderAddress}',
  ],
  parts: [
    {
      heads: ['Opdracht', 'Onderwerp'],
      says: [
        'Wij hebben de beschrijving onderzocht die {holder} geeft van {scope} over de periode {periodFrom} t/m {periodTo}.',
        'Ons onderzoek betreft {scope} zoals {holder} het per {asOf} beschrijft.',
        'Wij kregen opdracht de maatregelen van {holder}, {holderAddress}, van {periodFrom} tot en met {periodTo} te onderzoeken volgens {standard}.',
      ],
    },
    {
      heads: ['Verantwoordelijkheid van de directie'],
      says: [
        '{holder} staat in voor de beschrijving en de maatregelen.',
        'De diensten van {otherCompany} vallen erbuiten.',
      ],
    },
    {
      heads: ['Verantwoordelijkheid van de auditor', 'Onafhankelijkheid'],
      says: [
        'Het is aan ons om met redelijke zekerheid een oordeel te geven.',
        'Wij zijn onafhankelijk van {short}.',
      ],
    },
    {
      heads: ['Beperkingen'],
      says: ['Over de tijd na {periodTo} zegt dit rapport niets.', 'Na {asOf} kunnen maatregelen wijzigen.'],
    },
    {
      heads: ['Oordeel', 'Ons oordeel'],
      says: [
        'Naar ons oordeel geeft de beschrijving {scope} juist weer van {periodFrom} tot en met {periodTo}.',
        'Naar ons oordeel waren de maatregelen van {holder} per {asOf} goed opgezet.',
      ],
    },
    {
      heads: ['Gebruik', 'Beperking in gebruik'],
      says: [
        'Dit rapport is bestemd voor {holder} en haar klanten.',
        'Anderen kunnen er geen beroep op doen.',
      ],
    },
  ],
  assertionTitles: ['Verklaring van de directie van {holder}', 'Bewering van de directie'],
  assertions: [
    'Wij hebben de beschrijving van {scope} opgesteld.',
    'De maatregelen werkten van {periodFrom} tot en met {periodTo}.',
    'De maatregelen waren per {asOf} goed opgezet.',
    '{otherPerson}, directeur, {otherDay}',
  ],
  contents: [
    '1. Rapport van de auditor',
    '2. Verklaring van {holder}',
    '3. Beschrijving van {scope}',
    '4. Toetsing en uitkomsten',
  ],
  table: [
    [['Organisatie', 'Dienstverlener'], '{holder}'],
    [['Adres', 'Vestiging'], '{holderAddress}'],
    [['Systeem', 'Reikwijdte'], '{scope}'],
    [['Rapport'], '{standard} {type}'],
    [['Periode'], '{periodFrom} – {periodTo}'],
    [['Peildatum'], '{asOf}'],
    [['Criteria'], '{criteria}'],
    [['Auditor', 'Kantoor'], '{body}'],
    [['Datum rapport'], '{issued}'],
    [['Dossier'], '{otherNumber}'],
  ],
  signedBy: ['{body}', '{body}\n{signatory}', 'w.g. {signatory}\n{body}', 'Namens {body}\n{signatory}'],
  issuedOn: ['{place}, {issued}', '{issued}', '{place}\n{issued}', 'Datum: {issued}'],
  roles: ['Partner'],
  notes: ['Vertrouwelijk – {otherCompany}', 'Dossier {otherNumber}', '{registration}'],
};
