import type { Language } from '../language.js';
import { pairs, words } from '../listed.js';

export const italianLabels: Language['labels'] = {
  number: words(`
    Certificato n. | Certificato N. | Certificato n° | N. certificato | Numero di certificato | Numero certificato | Certificato numero | N° certificato
    Numero di registrazione | Registrazione n. | N. registrazione | Codice certificato | Riferimento certificato | Rif. certificato | Certificato Nr.
    CERTIFICATO N. | CERTIFICATO NR. | Certificato di conformità n. | Nostro riferimento | Identificativo del certificato | N. | N° | Matricola
    Numero del certificato | Certificato n.ro | Rif. | ID certificato | Codice di registrazione | Certificazione n. | Attestato n. | N. di registro`),
  holder: words(`
    Organizzazione | Azienda | Ragione sociale | Titolare | Titolare del certificato | Cliente | Nome dell’organizzazione | Nome azienda | Società
    Organizzazione certificata | Azienda certificata | Ente certificato | Rilasciato a | Rilasciata a | Intestatario | Intestato a | Denominazione
    Denominazione sociale | Assegnato a | Conferito a | Impresa | Nome o ragione sociale | ORGANIZZAZIONE | AZIENDA | Emesso a favore di
    Attribuito a | Beneficiario | Nome del cliente | Soggetto certificato | Persona giuridica`),
  holderAddress: words(`
    svolte presso | presso la sede di | nelle unità operative di | Unità operativa | Sede legale ed operativa | Attività svolte in |
    Indirizzo | Sede legale | Sede | Sede operativa | Sede legale e operativa | Sede principale | Indirizzo della sede | Sede amministrativa | Con sede in
    Indirizzo dell’organizzazione | Unità operativa principale | Sede centrale | Sito principale | Ubicazione | SEDE LEGALE | INDIRIZZO | Domicilio
    Sede sociale | Indirizzo sede legale | Luogo | Sito in | Direzione e uffici | Sede oggetto di certificazione`),
  standard: words(`
    Norma | Norma di riferimento | Norma applicabile | Standard | Conforme a | Conforme alla norma | Secondo la norma | Requisiti | Criteri di certificazione
    Documento normativo | Norma certificata | Schema | Normativa di riferimento | È conforme alla norma | Riferimento normativo | NORMA | Norma/e
    Criteri di audit | In conformità alla norma | Schema di certificazione | Norma di sistema di gestione`),
  scope: words(`
    Campo di applicazione | Scopo | Scopo di certificazione | Scopo della certificazione | Oggetto della certificazione | Oggetto | Attività
    Per le seguenti attività | Attività certificate | Campo di attività | Ambito | Ambito di certificazione | Ambito di applicazione | Perimetro
    Perimetro di certificazione | Campo applicativo | Campo di applicazione del sistema di gestione | CAMPO DI APPLICAZIONE | SCOPO | Attività coperte
    Descrizione attività | Per i seguenti processi e servizi | Concernente le attività di | Dominio di certificazione | Processi certificati
    Estensione della certificazione | Attività oggetto di certificazione | Prodotti e servizi`),
  sites: words(`
    e nei siti seguenti | Ambito geografico | Dettaglio delle sedi | Siti ricompresi |
    Siti | Altri siti | Sedi | Altre sedi | Siti coperti | Siti certificati | Unità operative | Unità locali | Elenco dei siti | Siti inclusi
    Sedi operative | Ulteriori siti | Stabilimenti | Siti aggiuntivi | Luoghi di svolgimento delle attività | Filiali | Sedi secondarie | Siti operativi
    Unità produttive | Elenco sedi | Sedi oggetto di certificazione | Altre unità operative`),
  body: words(`
    Organismo di certificazione | Ente di certificazione | Rilasciato da | Emesso da | Certificato da | Ente certificatore | Organismo certificatore
    Certificatore | Organismo | Emittente | Ente emittente | Ufficio emittente | Certificazione rilasciata da | A nome di | Rilasciato per conto di
    ORGANISMO DI CERTIFICAZIONE | OdC | Istituto | Conferito da`),
  bodyAddress: words(`
    Indirizzo dell’organismo | Sede dell’organismo | Ufficio | Ufficio emittente | Sede legale | Sede | Indirizzo dell’ente | Indirizzo
    Indirizzo dell’organismo di certificazione | Sede operativa | Direzione generale | Luogo di emissione | Ufficio di rilascio | Sede centrale`),
  accreditor: words(`
    Accreditato da | Accreditamento | Ente di accreditamento | Organismo di accreditamento | Accreditamento rilasciato da | Sotto accreditamento
    Sotto accreditamento di | Ente accreditante | Organismo accreditato da | Certificato accreditato da | Certificazione accreditata da
    ACCREDITAMENTO | Accreditamento di | Riconosciuto da`),
  accreditationNumber: words(`
    N. accreditamento | Accreditamento n. | Numero di accreditamento | Accreditamento N° | Rif. accreditamento | Accreditamento numero
    Registrazione accreditamento | Certificato di accreditamento | Codice di accreditamento | Accreditamento | Iscrizione n. | Accr. n.
    Accreditamento SGQ | Registrazione n. | Nr. accreditamento`),
  first: words(`
    Data di prima emissione | Prima emissione | Data prima emissione | Data di prima certificazione | Prima certificazione | Certificazione iniziale
    Data di certificazione iniziale | Certificato dal | Certificata dal | Data di rilascio iniziale | Data emissione originaria | Emissione originaria
    Data di primo rilascio | Primo rilascio | Data certificazione originale | 1ª emissione | Data 1ª emissione | Originariamente emesso il
    Data iniziale | DATA PRIMA EMISSIONE | Prima emissione il | Data di certificazione originaria | Data di ingresso nel registro | Certificato dall’origine
    Rilascio iniziale | Inizio primo ciclo`),
  issued: words(`
    Data di emissione | Data emissione | Emesso il | Emissione corrente | Data di emissione corrente | Data emissione corrente | Data di rilascio | Rilasciato il
    Data del certificato | Ultima emissione | Data ultima emissione | Data di modifica | Data di aggiornamento | Ultimo aggiornamento | Data
    Data di rinnovo | Rinnovato il | Data di revisione | DATA EMISSIONE | Emissione attuale | Data di riemissione | Data della presente emissione
    Data di firma | Data di stampa del certificato | Data modifica | Data emissione attuale | In data | Data di edizione | Emesso in data
    Data di pubblicazione`),
  effective: words(`
    Il presente certificato è valido dal | Valido dal (gg/mm/aaaa) | Validità (dal) |
    Valido dal | Data di decorrenza | Decorrenza | Data di inizio validità | Inizio validità | Validità dal | Data di entrata in vigore | In vigore dal
    Valido a partire dal | Con effetto dal | Data di efficacia | Inizio del ciclo | Inizio ciclo di certificazione | Data inizio validità
    A decorrere dal | Data di validità | Efficace dal | Data di inizio | Data inizio ciclo`),
  decided: words(`
    Data di delibera | Delibera di certificazione | Data della delibera | Deliberato il | Data decisione | Data della decisione di certificazione
    Decisione di certificazione | Data di decisione | Delibera del | Data delibera comitato | Comitato di certificazione del | Decisione del
    Data delibera di rinnovo | Approvato dal comitato il | Data di approvazione | Data della decisione`),
  expires: words(`
    Il presente certificato è valido fino al | Valido fino al (gg/mm/aaaa) | Validità (fino al) |
    Data di scadenza | Scadenza | Data scadenza | Scade il | Valido fino al | Valido sino al | Validità fino al | Fine validità | Data di fine validità
    Scadenza certificato | Certificato valido fino al | Fino al | Termine di validità | DATA SCADENZA | DATA DI SCADENZA | Scadenza del certificato
    Data di termine | Scadenza ciclo | Data scadenza ciclo | Validità | In vigore fino al | Cessa di validità il | Data di scadenza (gg/mm/aaaa)
    Il certificato scade il | Prossima scadenza | Fine ciclo di certificazione | Al`),
  surveyed: words(`
    Data di audit | Data audit | Ultimo audit | Data ultimo audit | Audit effettuato il | Data verifica | Ultima verifica | Data ultima sorveglianza
    Ultimo audit di sorveglianza | Fine audit | Data fine audit | Audit di certificazione | Data ultima verifica ispettiva | Audit concluso il
    Audit di rinnovo | Data della visita | Ultimo giorno di audit`),
  nextAudit: words(`
    Prossimo audit | Prossimo audit entro il | Prossima sorveglianza | Data prossimo audit | Prossima verifica entro | Sorveglianza entro il
    Rinnovo entro il | Sorveglianza 1 | Sorveglianza 2 | Prima sorveglianza | Prossima visita | Ricertificazione entro | Audit di rinnovo previsto`),
  periodFrom: words(`
    Inizio periodo | Periodo dal | Dal | Data inizio periodo | Inizio del periodo esaminato | A partire dal | Primo giorno | Periodo coperto dal
    Esercizio iniziato il | Inizio del periodo | Periodo: dal | Apertura del periodo`),
  periodTo: words(`
    Fine periodo | Periodo al | Al | Data fine periodo | Fine del periodo esaminato | Fino al | Ultimo giorno | Periodo chiuso il | Alla data del
    Esercizio chiuso il | Fine del periodo | Chiusura del periodo`),
  validity: words(`
    Validità | Periodo di validità | Ciclo di certificazione | Validità del certificato | Durata | Durata della certificazione | Ciclo | Valido
    Periodo di certificazione | Ciclo di validità | VALIDITÀ | Date di validità | Ciclo in corso | Validità certificazione`),
  soa: words(`
    Dichiarazione di applicabilità | Dichiarazione di Applicabilità (DdA) | DdA | SoA | Versione della dichiarazione di applicabilità
    Dichiarazione di applicabilità, versione | Dichiarazione di applicabilità vigente | Dichiarazione di applicabilità del | Rif. SoA | Statement of Applicability
    Riferimento dichiarazione di applicabilità | Dichiarazione di applicabilità, rev. | Documento di applicabilità | DICHIARAZIONE DI APPLICABILITÀ`),
  signatory: words(`
    Firmato da | Firma | Firma autorizzata | Approvato da | Autorizzato da | Per l’organismo | Il Direttore | Firmatario | Sottoscritto da | Per delega
    Emesso da | Per l’organismo di certificazione | Nome | Il responsabile | Deliberato da | Visto | Autorizzazione | Il Presidente | Rilasciato da`),
  revision: words(`
    Revisione | Rev. | Versione | Edizione | Edizione n. | Revisione n. | Emissione n. | Numero revisione | Indice di revisione | Rev | Ed. | Ver.
    Versione del certificato | N. revisione | Revisione del certificato | Emissione | Aggiornamento n. | Stato di revisione`),
  verifyAt: words(`
    Verifica | Verificare su | Verifica la validità su | Verifica validità | Autenticità del certificato | Validità consultabile su | Consultare
    Verifica online | Registro pubblico | Link di verifica | Controllo di autenticità | Stato del certificato su | Elenco aziende certificate
    Banca dati dei certificati | Verifica questo certificato | Per la verifica | Validità verificabile su`),
};

export const italianOtherLabels: Language['otherLabels'] = pairs(`
  N. cliente = {otherNumber}
  Codice cliente = {otherNumber}
  Pratica n. = {otherNumber}
  Contratto n. = {otherNumber}
  Rapporto di audit = {otherNumber} del {otherDay}
  Persona di contatto = {otherPerson}
  Referente = {otherPerson}, tel. {phone}
  Responsabile gruppo di audit = {otherPerson}
  Lead auditor = {otherPerson}
  Rappresentante legale = {otherPerson}
  Data di stampa = {otherDay}
  Stampato il = {otherDay}
  Modulo = MOD-{otherNumber}
  Sostituisce il certificato n. = {otherNumber}
  Annulla e sostituisce = {otherNumber} del {otherDay}
  Pagina = 1 di 2
  Pag. = 1/1
  Settore EA = 33
  Settore IAF = 33 - 35
  Codice ATECO = 62.01
  Codice NACE = 62.02
  Numero addetti = 64
  Numero di siti = 3
  Tipo di audit = Rinnovo
  Stato = Valido
  Stato del certificato = Attivo
  Lingua = Italiano
  Telefono = {phone}
  E-mail = {email}
  Sito web = {website}
  P. IVA = 03451280967
  Codice fiscale = 03451280967
  Capogruppo = {otherCompany}
  Ente collaboratore = {otherCompany}
  Prossimo audit entro il = {nextAudit}
  Sorveglianza annuale entro il = {nextAudit}
`);
