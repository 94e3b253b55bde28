import { lines, words } from '../listed.js';
import type { ScopeWords } from '../scope-grammar.js';

export const italianScopes: ScopeWords = {
  and: 'e',
  acts: words(`
    progettazione | sviluppo | messa in esercizio | gestione | manutenzione | erogazione | fornitura | integrazione | addestramento | assistenza | hosting
    commercializzazione | monitoraggio | validazione | miglioramento continuo | vendita | configurazione | assistenza tecnica | valutazione | conduzione
    installazione | produzione | amministrazione | distribuzione | realizzazione | implementazione | utilizzo | collaudo`),
  objects: lines(`
    della piattaforma *
    della piattaforma * (analisi documentale)
    del software «*»
    della suite * e dei relativi moduli
    dell’assistente virtuale *
    della soluzione * di supporto alle decisioni
    del modello linguistico *
    dei prodotti * e *
    di dispositivi medici software
    di servizi di consulenza per la trasformazione digitale
    di reti di telecomunicazione
    di soluzioni di riconoscimento vocale
    di modelli di apprendimento automatico
    di assistenti conversazionali basati su modelli linguistici di grandi dimensioni
    di sistemi di intelligenza artificiale
    di soluzioni di IA generativa per la redazione di contenuti
    di strumenti di visione artificiale per il controllo qualità
    della piattaforma di analisi predittiva
    di un motore di raccomandazione per il commercio elettronico
    di applicazioni mobili di telemedicina
    di software antifrode
    di servizi di supporto alla diagnosi per immagini
    di algoritmi per il merito creditizio
    di agenti autonomi per la gestione dei sinistri
    di gemelli digitali di reti elettriche
    di strumenti di trascrizione e traduzione automatica
    di software per paghe e presenze
    di sistemi di manutenzione predittiva
    di servizi di identificazione da remoto
    di piattaforme didattiche in modalità SaaS
    di servizi gestiti di sicurezza informatica
    di infrastrutture cloud pubbliche e private
    di software per l’ottimizzazione dei percorsi
    di modelli di previsione della domanda
    di un assistente per la ricerca giuridica
    della soluzione di selezione delle candidature
    di strumenti di moderazione dei contenuti
    di sensori connessi e relativo software
    di interfacce applicative per l’analisi documentale
    di insiemi di dati per l’addestramento
    dei servizi digitali al cittadino
    del sistema informativo ospedaliero
    dei servizi fiduciari e di conservazione
    di robot collaborativi
    di cruscotti direzionali
    di macchine utensili intelligenti
    di software gestionale per le imprese`),
  services: lines(`
    gestione degli acquisti e dei fornitori di IA
    stampa e imbustamento di documenti
    produzione e vendita di software
    studi clinici
    servizi bancari al dettaglio
    esercizio della piattaforma *
    lavorazioni meccaniche di precisione
    liquidazione di sinistri
    progettazione di corsi in rete
    sorveglianza remota di impianti
    hosting di dati sanitari
    gestione in outsourcing di sistemi informativi
    servizi di contact center
    consulenza in materia di dati
    trattamento di dati personali in qualità di responsabile
    verifica del codice e test di intrusione
    centro operativo di sicurezza
    assistenza agli utenti
    formazione sull’uso responsabile dell’IA
    digitalizzazione e archiviazione di documenti
    gestione delle identità e degli accessi
    manutenzione applicativa
    annotazione di immagini e testi
    valutazione d’impatto dei sistemi di IA
    ricerca e sviluppo nell’apprendimento profondo
    servizi di pagamento in rete
    analisi di immagini satellitari
    prove di laboratorio
    trasporto e logistica di prodotti farmaceutici
    intermediazione assicurativa
    ricerca e selezione del personale
    traduzione assistita
    produzione di componenti elettronici
    servizi di backup e disaster recovery
    integrazione di sistemi
    commercio di apparecchiature elettromedicali`),
  forWhom: lines(`
    per i clienti del servizio *
    dalle sedi elencate in allegato
    a Milano, Bari e Tirana
    in Italia e nella Repubblica di San Marino
    per ministeri e società pubbliche
    per compagnie, mutue e broker (ruolo: fornitore di IA)
    per la pubblica amministrazione
    per il settore bancario e assicurativo
    per strutture sanitarie
    per conto terzi
    per clienti pubblici e privati
    per l’industria automobilistica
    in modalità SaaS
    in ambiente cloud
    dalle sedi di Torino e di Napoli
    per le piccole e medie imprese
    sull’intero territorio nazionale
    in Europa e nel Mediterraneo
    per le esigenze interne del gruppo
    in qualità di fornitore e utilizzatore di IA
    nel ruolo di produttore di IA
    come AI provider e AI user
    per la grande distribuzione
    per studi legali e notarili
    per università ed enti di ricerca
    svolti presso la sede e in lavoro agile`),
  endings: lines(`
    comprese le attività della controllata *
    comprese direzione innovazione, ufficio legale e servizio clienti
    escluse le attività commerciali
    ruolo ai sensi della norma: sviluppatore e fornitore di IA
    come descritto nel manuale del sistema di gestione
    compresa l’assistenza agli utenti
    compresi hosting e salvataggio dei dati
    con esclusione della ricerca di base
    ad eccezione dei modelli forniti da terzi
    e relativi processi di supporto (acquisti, risorse umane, sistemi)
    inclusa la gestione del ciclo di vita dei modelli
    inclusi raccolta, preparazione e conservazione dei dati
    mediante data center situati nell’Unione europea
    secondo i ruoli di fornitore e utilizzatore di IA
    dalla progettazione alla dismissione
    senza attività di progettazione di apparati
    presso la sede e le unità operative`),
  whole: lines(`
    *
    Piattaforma *: sviluppo, hosting e assistenza
    Prodotto * (versione cloud) – progettazione, prove, rilascio, manutenzione
    Sede: direzione, acquisti, risorse umane, sviluppo. Filiali: installazione, formazione, assistenza
    1) Sviluppo della soluzione *; 2) integrazione presso i clienti; 3) assistenza e manutenzione
    Sistema di valutazione * impiegato dalle funzioni di gestione del rischio
    L’organizzazione opera come fornitore di IA per la soluzione * e come utilizzatore di IA nei propri processi
    Progettazione ed erogazione di servizi di: a) sviluppo software; b) analisi dei dati; c) conduzione di modelli di IA
    Sistemi informativi a supporto delle attività di consulenza, integrazione e hosting
    Sviluppo della suite Arcadia (moduli Vedetta, Sintesi e Allerta)
    Tutte le attività di ricerca, sviluppo ed esercizio di modelli linguistici svolte presso la sede
    Consulenza e ingegneria nell’intelligenza artificiale
    Erogazione di servizi informatici
    La progettazione, lo sviluppo, l’addestramento, la valutazione e la messa a disposizione di un modello fondazionale multilingue e dei servizi collegati, in particolare l’interfaccia applicativa, la console di amministrazione e l’assistenza di secondo livello, per clienti pubblici e privati in Europa
    Sviluppo e messa in opera di un assistente a supporto della decisione clinica per i pronto soccorso; gestione degli insiemi di dati; sorveglianza delle prestazioni dopo la messa in servizio; formazione degli utenti
    Governo dei sistemi di IA impiegati nella gestione dei sinistri auto
    Uso di sistemi di IA nella selezione, nella formazione e nello sviluppo del personale
    Hosting di infrastrutture fisiche e virtuali, amministrazione di sistemi e backup remoto
    Attività della direzione sistemi informativi: sviluppo, esercizio, sicurezza, assistenza
    Trattamento automatizzato di documenti contabili e fiscali (servizio «Chiaro»)
    Vendita di dispositivi medici e assistenza post vendita
    Traduzione neurale per la pubblica amministrazione
    Centro di contatto multicanale assistito da IA`),
};
