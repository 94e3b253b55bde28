import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const italian: AttestationWords = {
  ...english,
  types: { one: ['Tipo 1', 'Tipo I', 'Type I'], two: ['Tipo 2', 'Tipo II', 'Type II'] },
  criteria: ['Sicurezza', 'Sicurezza e disponibilità', 'Sicurezza, disponibilità e riservatezza'],
  systems: [
    'Piattaforma {product}',
    'Servizi cloud {product}',
    'Sistema paghe {product}',
    'Applicazione {short} {product}',
    'Servizio di analisi documentale {short}',
  ],
  firms: ['{a} & {b} Revisori S.p.A.', '{a} Audit S.r.l.', 'Studio {a} e Associati', '{a} {b} S.p.A.'],
  places: ['Milano', 'Roma', 'Torino', 'Bologna', 'Padova', 'Lugano', 'Firenze'],
  titles: [
    'Relazione {standard} {type}',
    'Relazione del revisore indipendente ({standard}, {type})',
    'Relazione di assurance sui controlli',
    'Rapporto {standard} di {holder}',
  ],
  on: ['Descrizione del sistema {scope} di {holder}', '{scope}', 'Controlli relativi a {scope}'],
  days: [
    'Periodo dal {periodFrom} al {periodTo}',
    'Per il periodo {periodFrom} – {periodTo}',
    'Al {asOf}',
    'Alla data del {asOf}',
  ],
  preparedBy: ['Redatta da {body}', 'Revisore: {body}', '{body}\n{bodyAddress}', '{body}'],
  opinionTitles: [
    'Relazione della società di revisione indipendente',
    'Sezione 1 – Relazione del revisore',
    'Giudizio del revisore',
  ],
  addressees: [
    'Alla Direzione di {holder}',
    'Spett.le {holder}',
    'Al Consiglio di Amministrazione di {holder}, {holderAddress}',
    '{holder}\n{holderAddress}',
  ],
  parts: [
    {
      heads: ['Oggetto dell’incarico', 'Ambito'],
      says: [
        'Abbiamo esaminato la descrizione che {holder} dà di {scope} per il periodo dal {periodFrom} al {periodTo}.',
        'L’incarico riguarda {scope} come descritto da {holder} al {asOf}.',
        'Siamo stati incaricati di esaminare i controlli di {holder}, {holderAddress}, dal {periodFrom} al {periodTo}, secondo {standard}.',
      ],
    },
    {
      heads: ['Responsabilità della Direzione'],
      says: [
        '{holder} risponde della descrizione e dei controlli.',
        'I servizi di {otherCompany} sono esclusi.',
      ],
    },
    {
      heads: ['Responsabilità del revisore', 'Indipendenza'],
      says: ['Ci compete un giudizio con ragionevole sicurezza.', 'Siamo indipendenti da {short}.'],
    },
    {
      heads: ['Limiti dei controlli'],
      says: ['Quanto rilevato non vale dopo il {periodTo}.', 'I controlli possono mutare dopo il {asOf}.'],
    },
    {
      heads: ['Giudizio', 'Conclusioni'],
      says: [
        'A nostro giudizio la descrizione rappresenta correttamente {scope} dal {periodFrom} al {periodTo}.',
        'A nostro giudizio i controlli di {holder} erano ben disegnati al {asOf}.',
      ],
    },
    {
      heads: ['Limiti all’uso'],
      says: ['La relazione è destinata a {holder} e ai suoi clienti.', 'Nessun altro può farvi affidamento.'],
    },
  ],
  assertionTitles: ['Asserzione della Direzione di {holder}', 'Dichiarazione della Direzione'],
  assertions: [
    'Abbiamo redatto la descrizione di {scope}.',
    'I controlli hanno operato dal {periodFrom} al {periodTo}.',
    'I controlli erano ben disegnati al {asOf}.',
    '{otherPerson}, amministratore delegato, {otherDay}',
  ],
  contents: [
    '1. Relazione del revisore',
    '2. Asserzione di {holder}',
    '3. Descrizione di {scope}',
    '4. Verifiche e risultati',
  ],
  table: [
    [['Società', 'Fornitore del servizio'], '{holder}'],
    [['Sede', 'Indirizzo'], '{holderAddress}'],
    [['Sistema', 'Ambito'], '{scope}'],
    [['Relazione'], '{standard} {type}'],
    [['Periodo'], '{periodFrom} – {periodTo}'],
    [['Alla data del'], '{asOf}'],
    [['Criteri'], '{criteria}'],
    [['Revisore'], '{body}'],
    [['Data della relazione'], '{issued}'],
    [['Pratica'], '{otherNumber}'],
  ],
  signedBy: ['{body}', '{body}\n{signatory}', 'Per {body}\n{signatory}', '{signatory} (Socio)\n{body}'],
  issuedOn: ['{place}, {issued}', '{issued}', '{place}\n{issued}', '{place}, lì {issued}', 'Data: {issued}'],
  roles: ['Socio'],
  notes: ['Riservato – {otherCompany}', 'Pratica {otherNumber}', '{registration}'],
};
