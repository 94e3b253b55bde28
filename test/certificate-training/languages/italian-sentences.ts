import type { Language } from '../language.js';
import { lines } from '../listed.js';

export const italianCertifying: Pick<
  Language,
  'before' | 'after' | 'sentences' | 'beforeScope' | 'days' | 'accreditations' | 'applicability'
> = {
  before: lines(`
    Siamo lieti di certificare
    L’organismo di certificazione {body} conferma con il presente documento che
    In applicazione del proprio regolamento, {body} certifica
    Certificato conforme:
    Il presente documento, rilasciato da {body} con il numero {number}, attesta che
    Con delibera del {decided} il presente certificato è concesso a
    Il vostro sistema è stato verificato. Certifichiamo
    Azienda certificata
    Il certificato n. {number} è rilasciato da {body} a
    Riconosce che il sistema attuato da
    certifica che
    Si certifica che
    Si attesta che
    Certifichiamo che
    Con la presente si certifica che
    Si certifica che il sistema di gestione di
    Si certifica che l’organizzazione
    Si dichiara che il sistema di gestione dell’organizzazione
    Certifichiamo che il sistema di gestione per l’intelligenza artificiale di
    Il presente certificato attesta che
    Il presente certificato è rilasciato a
    Certificato rilasciato a
    Rilasciato a
    Conferito a
    Si rilascia il presente certificato a
    La certificazione è concessa all’organizzazione
    {body} certifica che
    {body} certifica che il sistema di gestione di
    {body} attesta che l’azienda
    {body} rilascia il presente certificato a
    Il sistema di gestione di
    Il sistema di gestione per l’intelligenza artificiale di
    Il Sistema di Gestione attuato da
    Si conferma che la società
    A seguito dell’audit condotto, si certifica
    Vista la delibera del comitato di certificazione, si certifica l’azienda
    Sulla base dei risultati dell’audit, {body} riconosce a
    CERTIFICA CHE L’AZIENDA
    È stata certificata l’organizzazione
    L’organizzazione di seguito indicata
    Il diritto d’uso del marchio {body} è concesso a
    Questo è per certificare che
  `),
  after: lines(`
    (di seguito «l’organizzazione») applica i requisiti di {standard}
    per le sedi e le attività descritte in allegato, secondo {standard}
    secondo la norma {standard}; certificato valido fino al {expires}
    e soddisfa, in tutti i processi citati, {standard}
    il cui sistema di gestione per l’IA è stato giudicato efficace e conforme a {standard}
    è iscritta da {body} ai sensi di {standard}
    fornisce e utilizza sistemi di IA nel rispetto di {standard}
    è stata riconosciuta conforme ai seguenti criteri di audit: {standard}
    ha attuato un sistema di gestione per l’intelligenza artificiale conforme alla norma {standard}
    attua e mantiene un sistema di gestione conforme ai requisiti della norma {standard}
    è conforme ai requisiti della norma {standard}
    è conforme alla norma
    è stato valutato e trovato conforme a {standard}
    è stato sottoposto ad audit e risulta conforme a {standard} per le seguenti attività
    per le seguenti attività:
    ha istituito un sistema di gestione che soddisfa {standard}. Certificato n. {number}.
    ha dimostrato la conformità a {standard} nel corso dell’audit concluso il {surveyed}
    è certificata dal {first} secondo {standard}
    e le unità operative elencate in allegato soddisfano {standard}
    applica un sistema di gestione verificato da {body} rispetto a {standard}
    soddisfa i requisiti di {standard} nel campo di applicazione indicato
    ha superato la valutazione secondo {standard}
    governa lo sviluppo e l’uso dei sistemi di IA in accordo con {standard}
    opera in conformità a {standard}
    mantiene un Sistema di Gestione rispondente a {standard}
    il cui sistema è stato verificato da {body} il {surveyed}
    con sede all’indirizzo indicato, risponde alle prescrizioni di {standard}
    ha ottenuto la certificazione {standard} secondo il regolamento di {body}
    con riferimento a {standard}
    rispetta i criteri di {standard} nell’ambito di
    ha predisposto un sistema nel quale non sono state rilevate non conformità maggiori rispetto a {standard}
    in accordo con i requisiti dello standard {standard}
  `),
  sentences: lines(`
    Il sistema di gestione attuato da {holder} per {scope} è stato valutato da {body} e giudicato conforme a {standard}.
    {body}, con sede in {bodyAddress}, rilascia a {holder} il certificato n. {number} per {scope}
    Conferito alla società {holder}, {holderAddress}, il {issued}. Validità: {expires}. Riferimento: {number}.
    Si certifica che {holder} soddisfa {standard}. Numero di registrazione: {number}. Valido fino al {expires}.
    {standard}: {body} attesta la conformità del sistema di {holder}, con sede in {holderAddress}, dal {first}.
    Su incarico di {otherCompany}, {body} ha valutato {holder} e accerta la conformità del suo sistema a {standard}.
    {holder}: certificata {standard} da {body} per {scope}
    Il sistema di gestione per l’IA di {holder}, comprendente «{scope}», è stato verificato da {body} tra il {otherDay} e il {surveyed}.
    Rilasciato da {body}, {bodyAddress}, a {holder}, {holderAddress}.
    Il sottoscritto {signatory}, {role}, certifica che {holder} risponde ai requisiti di {standard}.
    {signatory}, per {body}, dichiara che l’organizzazione {holder} è certificata secondo {standard} dal {effective} al {expires}.
    {body} certifica che {holder}, {holderAddress}, ha attuato un sistema di gestione conforme a {standard}.
    {body} attesta che il sistema di gestione per l’intelligenza artificiale di {holder} soddisfa i requisiti di {standard}.
    Si certifica che il sistema di gestione di {holder} è stato valutato ed è conforme a {standard} per: {scope}
    Il sistema di gestione di {holder}, con sede in {holderAddress}, è conforme a {standard}.
    Si attesta che l’organizzazione {holder} applica {standard} alle seguenti attività: {scope}
    Con il certificato n. {number}, {body} riconosce che {holder} rispetta {standard}.
    L’organismo {body} ({bodyAddress}) dichiara conforme a {standard} il sistema dell’azienda {holder} ({holderAddress}).
    La società {holder} ha dato evidenza del rispetto di {standard} durante l’audit del {surveyed}.
    Sulla base del rapporto n. {otherNumber}, {body} conferma che {holder} mantiene un sistema conforme a {standard}.
    Concluso l’audit il {surveyed} e con delibera del {decided}, {body} concede a {holder} la certificazione {standard}.
    Il certificato {number} è rilasciato a {holder}, {holderAddress}, ai sensi di {standard}.
    Il presente certificato conferma che {holder} ha istituito un sistema di gestione dell’intelligenza artificiale per {scope}
    {holder}, con sede in {holderAddress}, è autorizzata a fregiarsi della certificazione {standard} rilasciata da {body}.
    La conformità a {standard} del sistema di {holder} è stata accertata da {body}, accreditato da {accreditor} con il n. {accreditationNumber}.
    Il comitato di certificazione di {body}, riunitosi il {decided}, ha deliberato di certificare {holder} secondo {standard}.
    Il presente documento attesta che {holder} si è conformata a {standard} per l’attività «{scope}».
    A seguito della valutazione, l’azienda {holder} è risultata conforme a {standard}; il certificato vale dal {effective} al {expires}.
    {body} dichiara che il sistema attuato da {holder} presso {holderAddress} soddisfa {standard} e comprende {scope}
    Certificato rilasciato a {holder} da {body} il {issued} per la conformità del proprio sistema a {standard}.
    Non essendo emerse non conformità maggiori, {holder} ({registration}) ottiene la certificazione {standard}.
    {holder} ha sottoposto il proprio sistema di gestione per l’IA alla valutazione di {body} e ne soddisfa i requisiti fino al {expires}.
    Il certificato è di proprietà di {body} ed è consegnato a {holder}, che si impegna a rispettare {standard}.
    Su richiesta di {holder}, {holderAddress}. Norma: {standard}. Campo di applicazione: {scope}
  `),
  beforeScope: lines(`
    per le seguenti attività
    per il seguente campo di applicazione
    per il seguente scopo
    relativamente a
    relativamente alle seguenti attività
    nel campo di applicazione seguente
    che si applica a
    Il certificato copre le seguenti attività
    Il sistema di gestione comprende
    Il sistema di gestione per l’intelligenza artificiale riguarda
    La certificazione si riferisce a
    Le attività certificate sono
    concernente
    nell’ambito di
    per i processi di
    Il campo di applicazione della certificazione è il seguente
    e che comprende
    per i prodotti e i servizi di seguito descritti
    Sono coperte dal presente certificato:
    Scopo approvato:
    Il sistema verificato presidia
    per quanto riguarda
  `),
  days: lines(`
    Valido dal (anno/mese/giorno) {effective} al {expires}
    Salvo revoca anticipata, la validità giunge al {expires}.
    Versione: {revision} – Data di revisione: {issued}
    Inizio ciclo: {effective} Fine ciclo precedente: {otherDay} Fine ciclo: {expires}
    Certificato originario: {first}; certificato attuale: {issued}; termine: {expires}
    Date nel formato giorno/mese/anno: {effective} – {expires}
    Emesso a Genova il {issued} e valido fino al {expires}
    Lugano, {issued}
    Versione {revision} del {issued}, applicabile dal {effective}
    Il certificato, rinnovato il {issued}, resta in vigore fino al {expires}.
    La certificazione, deliberata il {decided}, ha effetto dal {effective}.
    Fine audit: {surveyed}. Prossima verifica: {nextAudit}. Scadenza: {expires}.
    Il presente certificato è valido dal {effective} al {expires}.
    Certificato valido fino al {expires}, salvo sospensione o revoca.
    Emesso il {issued}, il certificato scade il {expires}.
    Prima emissione: {first}. Validità dal {effective} al {expires}.
    Certificata dal {first}.
    Il certificato decorre dal {effective} e scade il {expires}.
    Delibera di certificazione del {decided}.
    L’audit si è concluso il {surveyed}; la delibera è del {decided}.
    Emissione corrente {issued} – prima emissione {first}
    La validità va dal {effective} al {expires}, purché la prossima sorveglianza si svolga entro il {nextAudit}.
    Subordinatamente a sorveglianze con esito positivo, scade il {expires}. Prossimo audit entro il {nextAudit}.
    Milano, {issued}
    Roma, lì {issued}
    Bologna, il {issued}
    Emesso il {issued} (edizione {revision}) in sostituzione di quello del {otherDay}.
    Inizio: {effective}. Scadenza: {expires}. Rilascio iniziale: {first}.
    Rinnovato il {issued}; prima certificazione il {first}.
    {effective} – {expires}
    dal {effective} al {expires} compreso
    Audit: {surveyed}. Delibera: {decided}. Emissione: {issued}. Scadenza: {expires}.
    Validità triennale a decorrere dal {effective}
    Ciclo in corso: dal {effective} al {expires} (inizio del primo ciclo: {first})
  `),
  accreditations: lines(`
    ACCREDITAMENTO {accreditor} {accreditationNumber} CAMPO DISPONIBILE IN RETE
    {accreditor} CERTIFICAZIONE DI SISTEMI DI GESTIONE {accreditationNumber}
    Il campo di accreditamento {accreditationNumber} è pubblicato da {accreditor}.
    Sotto l’accreditamento di {accreditor}, rif. {accreditationNumber}, per il campo coperto
    {body} – {accreditor} {accreditationNumber}
    Marchio di accreditamento: {accreditor}, {accreditationNumber}
    {accreditationNumber} {accreditor}
    {body} è accreditato da {accreditor} con il numero {accreditationNumber}.
    Accreditato da {accreditor}
    Organismo accreditato da {accreditor}, {accreditationNumber}
    Accreditamento {accreditor} n. {accreditationNumber}
    {accreditor} {accreditationNumber}
    Certificazione rilasciata sotto accreditamento {accreditor}
    {accreditor} – Certificazione di sistemi di gestione – {accreditationNumber}
    Organismo accreditato da {accreditor} secondo ISO/IEC 17021-1, accreditamento {accreditationNumber}
    L’organismo {body} opera con l’accreditamento {accreditationNumber} rilasciato da {accreditor}.
    L’accreditamento n. {accreditationNumber} è stato concesso a {body} da {accreditor}, membro degli accordi di mutuo riconoscimento.
    {accreditor}, sistemi di gestione, {accreditationNumber}, campo disponibile sul sito dell’ente
    {accreditationNumber} – Membro degli Accordi di Mutuo Riconoscimento EA e IAF – {accreditor}
    Rif. accreditamento: {accreditationNumber} ({accreditor})
  `),
  applicability: lines(`
    secondo la dichiarazione di applicabilità {soa}
    in accordo con la dichiarazione di applicabilità {soa}.
    Dichiarazione di applicabilità: {soa}
    La dichiarazione di applicabilità vigente è la {soa}.
    in conformità alla Dichiarazione di Applicabilità (DdA) {soa}
    Il campo di applicazione va letto con la dichiarazione di applicabilità, {soa}.
    I controlli applicati sono riportati nella dichiarazione di applicabilità {soa}
    con riferimento al documento di applicabilità {soa}, approvato dalla direzione
    SoA {soa}
    Rif. Statement of Applicability {soa}
    Controlli dell’allegato A inclusi ed esclusi: vedere la dichiarazione di applicabilità {soa}.
    sulla base della dichiarazione di applicabilità dell’organizzazione {soa}, disponibile su richiesta
  `),
};
