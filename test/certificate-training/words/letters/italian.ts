import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{town}, {issued}', '{town}, lì {issued}', 'Data: {issued}', '{issued}', '{town}, il {issued}'],
  salutations: [
    'Gentile {otherPerson},',
    'Egregio Dott. {otherPerson},',
    'Buongiorno {otherPerson},',
    'Gent.ma Sig.ra {otherPerson},',
  ],
  openSalutations: [
    'Spett.le Azienda,',
    'A chi di competenza',
    'Buongiorno,',
    'Gentili Signori,',
    'A tutti gli interessati',
  ],
  regards: ['Cordiali saluti', 'Distinti saluti', 'Con i migliori saluti,', 'Un cordiale saluto', 'In fede'],
  attention: [
    'Alla c.a. di {otherPerson}',
    'c.a. {otherPerson}',
    '{otherPerson}',
    'Alla cortese attenzione di {otherPerson}',
  ],
  references: [
    ['Ns. rif.', '{otherNumber}'],
    ['Vs. rif.', '{otherNumber}'],
    ['Pratica', '{otherNumber}'],
    ['Vs. lettera del', '{otherDay}'],
    ['Referente', '{otherPerson}'],
    ['Tel.', '{phone}'],
    ['E-mail', '{email}'],
    ['Prot. n.', '{otherNumber}'],
  ],
  dayLabels: ['Data', 'Addì', 'Data lettera'],
  mail: {
    from: ['Da:', 'Mittente:'],
    to: ['A:', 'Destinatario:'],
    copy: ['Cc:'],
    day: ['Inviato:', 'Data:', 'Il'],
    subject: ['Oggetto:'],
    attached: ['Allegati:'],
  },
  subjectLabels: ['Oggetto:', 'OGGETTO:', 'Ogg.:'],
  enclosures: [
    'All.: rapporto {otherNumber}',
    'p.c.: {otherPerson}',
    'Allegati: 2',
    'All.: piano del {otherDay}',
  ],
  towns: ['Milano', 'Torino', 'Bologna', 'Genova', 'Roma', 'Padova', 'Lugano', 'Napoli'],
  roles: [
    'Lead Auditor',
    'Responsabile certificazione',
    'Direttore tecnico',
    'Amministratore delegato',
    'Ufficio pianificazione',
    'Coordinatrice di schema',
  ],
  for: ['p.p.', 'per', 'p. il Direttore'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    'Conferma dell’audit di stage 1 secondo {standard}',
    'Esito dello stage 1 – {holder}',
    'Certificazione {standard}: stage 1 concluso',
    'LETTERA DI STAGE 1',
    'Idoneità allo stage 2',
  ],
  openings: [
    'si conferma che {body} ha svolto dal {surveyFrom} al {surveyed} l’audit di stage 1 presso {holder} secondo {standard}.',
    'Lo stage 1 dell’audit iniziale di {holder}, {holderAddress}, si è concluso il {surveyed}.',
    'L’azienda {holder} ha affidato a {body} la certificazione del proprio sistema di gestione dell’IA. La prima fase è terminata il {surveyed}.',
    'Con la presente attestiamo che {holder} ha superato lo stage 1 in data {surveyed}.',
    'Dal {surveyFirst} al {surveyed} il nostro gruppo di audit ha esaminato i documenti del Vostro sistema.',
  ],
  middles: [
    'L’audit è stato condotto da {otherPerson}.',
    'Lo stage 2 è previsto per il {nextAudit}.',
    'Il campo di applicazione proposto è: {scope}.',
    'Scopo: {scope}',
    'La presente non è un certificato; si decide dopo lo stage 2.',
    'Sono emerse tre criticità da risolvere entro il {otherDay}.',
    'Il contratto n. {otherNumber} è stato firmato il {otherDay}.',
    'È stata esaminata la dichiarazione di applicabilità {soa}.',
    '{body} è accreditato da {accreditor} con il n. {accreditationNumber}.',
  ],
  closings: [
    'Per chiarimenti: {otherPerson}, {phone}.',
    'Restiamo in attesa dello stage 2.',
    'La presente vale fino al {otherDay}.',
    'Può essere trasmessa solo per intero.',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    'Raccomandazione alla certificazione {standard}',
    'Audit di stage 2 concluso – {holder}',
    'Il Vostro audit del {surveyed}',
    'Attestazione di avvenuto audit',
  ],
  openings: [
    'si conferma che l’audit di stage 2 di {holder} secondo {standard} si è tenuto dal {surveyFrom} al {surveyed}.',
    'L’audit di certificazione di {holder}, {holderAddress}, si è chiuso il {surveyed}. Il gruppo di audit raccomanda il rilascio del certificato.',
    '{body} ha concluso il {surveyed} la seconda fase dell’audit secondo {standard}.',
    'Congratulazioni: nella riunione finale del {surveyed} {holder} è stata proposta per la certificazione.',
  ],
  middles: [
    'Delibera chi non ha preso parte all’audit.',
    'Il certificato riporterà questo scopo: {scope}.',
    'Fino al rilascio non è consentito dirsi certificati.',
    'Due non conformità minori vanno chiuse entro il {otherDay}.',
    'Lead auditor: {otherPerson}; rapporto {otherNumber}.',
    'Fa fede la dichiarazione di applicabilità {soa}.',
    'La prima sorveglianza è attesa attorno al {nextAudit}.',
    'Siamo accreditati da {accreditor} per questa norma.',
  ],
  closings: [
    'Vi informeremo non appena deliberato.',
    'La presente non sostituisce il certificato.',
    'Scrivere a {email}.',
    'Grazie per la collaborazione.',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    'Stato di avanzamento verso {standard}',
    'Lettera di accompagnamento – {holder}',
    'Gap analysis: sintesi',
    'Conferma del contratto di certificazione',
  ],
  openings: [
    'assistiamo {holder}, {holderAddress}, dal {otherDay} nell’introdurre un sistema secondo {standard}.',
    'Tra il {surveyFrom} e il {surveyed} abbiamo confrontato le prassi di {holder} con {standard}.',
    'Su richiesta di {holder}, {body} conferma che è in corso un contratto di certificazione secondo {standard}.',
    'Dopo l’analisi chiusa il {surveyed} riteniamo {holder} pronta per l’audit.',
  ],
  middles: [
    'Lo scopo previsto è {scope}.',
    'L’audit è programmato per il {nextAudit}.',
    'La presente non vale come certificazione.',
    'È stato visto l’audit interno ({otherNumber}).',
    'Il riesame del {otherDay} è stato diretto da {otherPerson}.',
    'Si è usata la piattaforma di {otherCompany}.',
  ],
  closings: [
    'Informazioni: {otherPerson}, {phone}.',
    'Lettera redatta solo per {otherCompany}.',
    'La certificazione è attesa per l’anno prossimo.',
  ],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    'Sospensione del certificato {number}',
    'AVVISO DI SOSPENSIONE',
    'Vostro certificato n. {number}',
    'Certificazione {standard} sospesa',
  ],
  openings: [
    'il certificato {number} intestato a {holder} secondo {standard} è sospeso dal {otherDay}.',
    'Non essendosi svolta la sorveglianza, {body} sospende il certificato n. {number} di {holder}, {holderAddress}.',
    'La certificazione del Vostro sistema (certificato {number}) è sospesa dal {otherDay}.',
  ],
  middles: [
    'Le non conformità dell’audit del {surveyed} sono ancora aperte.',
    'Durante la sospensione il marchio non può essere usato.',
    'Il certificato copriva: {scope}.',
    'Rilasciato per la prima volta il {first}, scadeva il {expires}.',
    'Lo stato è visibile su {verifyAt}.',
    'È ammesso ricorso entro il {otherDay}.',
    'Referente: {otherPerson}, {phone}.',
  ],
  closings: [
    'Si prega di dare riscontro.',
    'Confidiamo in un pronto ripristino.',
    'Restano dovuti gli importi della pratica {otherNumber}.',
  ],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Revoca del certificato {number}',
    'AVVISO DI REVOCA',
    'Certificato {number}: ritirato',
    'Fine della certificazione di {holder}',
  ],
  openings: [
    'il certificato {number} a nome di {holder} è revocato con effetto dal {otherDay}.',
    'Come convenuto, {body} pone termine alla certificazione di {holder}, {holderAddress}, secondo {standard}.',
    'Il comitato ha deliberato la revoca del certificato n. {number} di {holder}.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Mantenimento del certificato {number}',
    'Esito della sorveglianza',
    'Validità del certificato {number}',
    'CONFERMA DI VALIDITÀ',
  ],
  openings: [
    'l’audit di sorveglianza di {holder} si è svolto dal {surveyFrom} al {surveyed}. Il certificato {number} resta valido.',
    'Si attesta che il sistema di {holder}, {holderAddress}, soddisfa tuttora {standard}. Ultimo audit: {surveyed}.',
    '{body} mantiene la certificazione n. {number} dopo l’audit concluso il {surveyed}.',
  ],
  middles: [
    'Il certificato scade il {expires}.',
    'Lo scopo è immutato: {scope}.',
    'La prossima sorveglianza va svolta entro il {nextAudit}.',
    'La delibera è del {decided}.',
    'Nessuna non conformità; rapporto {otherNumber}.',
    'Audit condotto da {otherPerson}.',
    'Verifica: {verifyAt}',
    'Accreditamento {accreditor} n. {accreditationNumber}.',
  ],
};
