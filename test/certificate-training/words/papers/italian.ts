import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: [
    'Rapporto di audit',
    'RAPPORTO DI AUDIT {standard}',
    'Rapporto di audit interno',
    'Rapporto di sorveglianza',
  ],
  facts: [
    [['Cliente', 'Organizzazione'], '{holder}'],
    [['Sede', 'Indirizzo'], '{holderAddress}'],
    [['Norma', 'Criteri'], '{standard}'],
    [['Date di audit'], '{surveyFrom} – {surveyed}'],
    [['Ultimo giorno', 'Riunione finale'], '{surveyed}'],
    [['Scopo', 'Campo di applicazione'], '{scope}'],
    [['Data del rapporto'], '{issued}'],
    [['Lead auditor', 'Auditor'], '{otherPerson}'],
    [['Rapporto n.', 'Pratica'], '{otherNumber}'],
    [['Certificato n.'], '{number}'],
    [['Organismo di certificazione'], '{body}'],
    [['Prossimo audit'], '{nextAudit}'],
  ],
  openings: [
    'Il rapporto riporta quanto {body} ha rilevato presso {holder} dal {surveyFrom} al {surveyed}.',
    'L’audit di {holder} è terminato il {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Sintesi', 'Esito'],
      says: ['Il sistema di {holder} è attuato.', 'Il gruppo raccomanda la certificazione.'],
    },
    { heads: ['2 Scopo'], says: ['Lo scopo è: {scope}.'] },
    {
      heads: ['3 Rilievi', 'Non conformità'],
      says: [
        'NC minore 6.1.4: una valutazione d’impatto non è stata ripetuta.',
        'Evidenza: colloquio con {otherPerson}.',
        'Risposta entro il {otherDay}.',
      ],
    },
  ],
  columns: [
    ['Punto', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['Rilievo', ['conforme', 'minore', 'osservazione']],
    ['Evidenza', ['politica del {otherDay}', 'registro {otherNumber}', 'colloquio']],
  ],
  closings: ['{signatory}, lead auditor', 'Firmato: {signatory}, {issued}', ''],
  notes: ['Riservato. Mod. {otherNumber}', '{body} | {bodyAddress}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Dichiarazione di applicabilità',
    'DICHIARAZIONE DI APPLICABILITÀ {standard}',
    'SoA – controlli dell’allegato A',
  ],
  facts: [
    [['Organizzazione', 'Azienda'], '{holder}'],
    [['Versione', 'Revisione'], '{revision}'],
    [['Data', 'Approvata il'], '{issued}'],
    [['Norma'], '{standard}'],
    [['Scopo'], '{scope}'],
    [['Responsabile'], '{otherPerson}'],
    [['Approvazione'], '{signatory}'],
    [['Documento'], '{otherNumber}'],
    [['Prossimo riesame'], '{otherDay}'],
  ],
  openings: ['Elenca i controlli applicati da {holder}.', ''],
  parts: [{ heads: ['2 Scopo'], says: ['Lo scopo è: {scope}.'] }],
  columns: [
    ['Controllo', ['A.2.2', 'A.3.2', 'A.5.2', 'A.9.3']],
    ['Titolo', ['Politica', 'Ruoli', 'Risorse', 'Dati']],
    ['Applicato', ['sì', 'no']],
    ['Motivo', ['rischio', 'contratto', 'legge', 'n/a']],
  ],
  closings: ['Approvata: {signatory}, {issued}', ''],
  notes: ['{holder} – interno'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: [
    'Fattura',
    'FATTURA {otherNumber}',
    'Preventivo {otherNumber}',
    'Offerta di certificazione {standard}',
  ],
  facts: [
    [['Fattura n.'], '{otherNumber}'],
    [['Data'], '{otherDay}'],
    [['Scadenza'], '{otherDay}'],
    [['Cliente'], '{holder}'],
    [['Indirizzo'], '{holderAddress}'],
  ],
  openings: ['Per la certificazione secondo {standard}:', ''],
  parts: [{ heads: ['Pagamento'], says: ['A 30 giorni.', 'Referente: {otherPerson}'] }],
  columns: [
    ['Voce', ['Audit stage 1', 'Audit stage 2', 'Trasferte', 'Quota']],
    ['Giorni', ['1', '2,5']],
    ['Importo', ['1.250,00 €', '4.900,00 €']],
  ],
  closings: ['Totale 7.305,25 €', ''],
  notes: ['{body} | {bodyAddress}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: [
    'Politica sull’intelligenza artificiale',
    'Comunicato stampa',
    'Verso {standard}',
    'Questionario fornitori',
  ],
  facts: [
    [['Responsabile'], '{otherPerson}'],
    [['Aggiornata'], '{otherDay}'],
  ],
  openings: ['{holder} impiega l’IA in modo affidabile.', 'La politica segue {standard}.', ''],
  parts: [
    { heads: ['Scopo'], says: ['Vale per tutti in {holder}.', 'Offriamo {scope}.'] },
    { heads: ['Ruoli'], says: ['Ne risponde {otherPerson}.', 'Audit previsto con {body} il {nextAudit}.'] },
  ],
  columns: [],
  closings: ['{otherPerson}, direzione', ''],
  notes: ['{holder}', '{otherDay}'],
};
