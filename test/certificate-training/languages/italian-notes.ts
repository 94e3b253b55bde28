import type { Language } from '../language.js';
import { lines, words } from '../listed.js';

export const italianSmallPrint: Pick<
  Language,
  'verification' | 'overSignature' | 'roles' | 'notes' | 'feet' | 'siteNames'
> = {
  verification: lines(`
    La validità del presente certificato può essere verificata su {verifyAt}.
    Verificare l’autenticità del certificato: {verifyAt}
    Lo stato del certificato è consultabile su {verifyAt} inserendo il numero {number}.
    Per la verifica della validità visitare {verifyAt} o inquadrare il codice.
    Fa fede la sola versione pubblicata su {verifyAt}
    Elenco delle organizzazioni certificate: {verifyAt}
    Documento elettronico; lo stato aggiornato è su {verifyAt}
    Informazioni sul certificato: {email} oppure {verifyAt}
    Registro delle aziende certificate da {body}: {verifyAt}
    {verifyAt}
    Codice di verifica {otherNumber} da inserire su {verifyAt}
    Inquadra il codice per verificare ({verifyAt})
    L’autenticità si controlla in rete, {verifyAt}, o chiamando il {phone}.
  `),
  overSignature: lines(`
    Per {body}
    In nome di {body}
    Per l’organismo di certificazione
    Firma autorizzata
    Approvato da
    Firmato per conto di {body}
    Milano, {issued}
    Per delega del comitato di certificazione
    La direzione di {body}
    Il firmatario
    Documento firmato digitalmente da
  `),
  roles: words(`
    Amministratore Delegato | Amministratore Unico | Direttore Generale | Direttrice Generale | Direttore Certificazione | Direttore Tecnico
    Direttrice Tecnica | Presidente | Presidente del Comitato di Certificazione | Responsabile Certificazione | Responsabile di Schema
    Responsabile Tecnico | Legale Rappresentante | Direttore di Divisione | Direttore Operativo | Il Presidente | Il Direttore | Il Direttore Generale
    Responsabile Divisione Sistemi | Chief Executive Officer | Managing Director | Vicepresidente | Procuratore | Responsabile Qualità
    Coordinatrice di schema | Direttore della Divisione Certificazione | Country Manager Italia | Consigliere delegato | Decision maker
    Responsabile Unità Certificazione`),
  notes: lines(`
    Allegato al certificato {number} rilasciato a {holder}
    {holder} si impegna a comunicare a {body} ogni modifica rilevante.
    Ufficio locale: {otherCompany}, {otherAddress}, {phone}
    Il certificato rilasciato a {holder} il {issued} non riguarda i prodotti.
    Conto cliente {otherNumber}, pratica aperta il {otherDay} da {otherPerson}
    © {body}. Tutti i diritti riservati.
    Norma pubblicata dall’ISO, Ginevra, Svizzera.
    Audit iniziale del {otherDay}, gruppo: {otherPerson} (responsabile)
    Sospensione o revoca: si vedano le condizioni generali, edizione del {otherDay}.
    Iscritta al registro delle imprese il {otherDay}. {registration}
    Il presente certificato è di proprietà di {body} e va restituito su richiesta.
    È vietata la riproduzione parziale del certificato.
    MOD-CER-{otherNumber}, rev. 4 del {otherDay}
    Stampato il {otherDay}
    {registration}
    {body} – capitale sociale € 120.000 i.v. – {registration}
    Documento firmato digitalmente; la copia cartacea non ha valore di originale.
    Il presente certificato annulla e sostituisce il certificato n. {otherNumber} emesso il {otherDay}.
    Il certificato non costituisce valutazione di conformità dei sistemi di IA ai sensi del regolamento europeo.
    L’audit è stato condotto da {otherPerson} per conto di {otherCompany}.
    Reclami: {email} o {phone}.
    Le unità operative sono elencate nell’allegato, che è parte integrante del certificato.
    Subordinato al rispetto del contratto n. {otherNumber} sottoscritto il {otherDay}.
    Il campo di applicazione non comprende le attività della controllata {otherCompany}.
    {otherCompany}, {otherAddress}, è ufficio locale di {body}.
    Prossimo audit entro il {nextAudit}
    Il documento si compone di una pagina e di un allegato.
    L’uso del marchio è disciplinato dal regolamento RG-{otherNumber} in vigore dal {otherDay}.
    Norma pubblicata nel dicembre 2023; restano fermi gli obblighi di legge.
    Certificato redatto in italiano e in inglese; prevale il testo italiano.
    Referente della pratica: {otherPerson} – Riferimento interno {otherNumber}
    La validità è subordinata a sorveglianza annuale e al riesame completo ogni tre anni.
    Possono esservi intervalli tra un ciclo di certificazione e l’altro.
    Il mancato rispetto delle condizioni può comportare la sospensione o la revoca del certificato.
    Copia non controllata se stampata
    Emesso nell’ambito di un audit integrato, rapporto {otherNumber}.
    Indirizzo per la corrispondenza: {otherAddress}
    Accordo di riconoscimento stipulato con {otherCompany} il {otherDay}
    Soggetta a direzione e coordinamento di {otherCompany}. {registration}
  `),
  feet: lines(`
    {body} – {registration} – {bodyAddress} – {phone}
    {bodyAddress} – {website} – {email}
    Emesso da {body} – {website}
    {otherCompany} per conto di {body} – {otherAddress}
    Informazioni: {email} – {phone}
    {body}
    {bodyAddress} | {phone}
    {body}, {bodyAddress}
    {body} – {bodyAddress} – Tel. {phone} – {website}
    {body} | {bodyAddress} | {email}
    Sede legale: {bodyAddress}. {registration}
    {bodyAddress}
    {website}
    {body} – {registration} – {website}
    {body} • {bodyAddress} • Telefono {phone} • {email}
    Certificato n. {number} – pagina 1 di 2
    {body}, organismo accreditato da {accreditor}, {bodyAddress}
    Certificato emesso da {body}, {bodyAddress}, {registration}
    {number} · edizione {revision} · {website}
    Tel. {phone} – {email} – {website}
    Ufficio emittente: {body}, {bodyAddress}
    MOD-{otherNumber} – versione del {otherDay} – {body}
    {body}, società del gruppo {otherCompany}. {bodyAddress}
    {title} {number} | 1 di 1
  `),
  siteNames: words(`
    Unità operativa | Unità locale di Bari | Sede operativa | Stabilimento 2 | Stabilimento | Magazzino | Laboratorio | Filiale | Filiale di Torino
    Centro ricerche | Data center | Data center principale | Centro servizi | Ufficio commerciale | Sede amministrativa | Deposito | Ufficio di Roma
    Polo logistico | Polo tecnologico | Centro assistenza | Campus | Ambulatorio | Sito di disaster recovery | Officina | Studio | Sede secondaria`),
};
