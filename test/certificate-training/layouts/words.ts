import type { Language } from '../language.js';

/** What layouts say beside the frames of a language; frames as there, and `{n}`, `{m}` for figures. */
export interface Words {
  /** Over further pages: `Annex to certificate {number}`. */
  readonly annexes: readonly string[];
  readonly pages: readonly string[];
  readonly continued: string;
  /** Beside a holder's name. */
  readonly groups: readonly string[];
  readonly withSites: readonly string[];
  readonly behalf: readonly string[];
  /** Over a table of the issues there were, its columns, and what changed. */
  readonly history: readonly string[];
  readonly historyColumns: readonly [revision: string, day: string, change: string];
  readonly changes: readonly string[];
  readonly conditions: readonly string[];
  readonly siteColumns: readonly [site: string, address: string, activities: string];
  readonly headOffice: readonly string[];
  readonly and: string;
  readonly until: string;
  readonly scanHere: readonly string[];
  /** Before `Leeds, 4 May 2025`. */
  readonly placeAndDay: readonly string[];
  /** Lines that name another certificate. */
  readonly otherCertificates: readonly string[];
}

export const WORDS: Readonly<Record<Language['code'], Words>> = {
  en: {
    annexes: [
      'Annex to certificate {number}',
      'Appendix to Certificate No. {number}',
      'Certificate {number} – Schedule',
      'Annex 1',
      'SCHEDULE OF LOCATIONS',
      'Attachment to certificate no.: {number} of {issued}',
    ],
    pages: ['Page {n} of {m}', '{n} / {m}', 'Page {n}', 'Sheet {n} of {m}', 'page: {n}/{m}'],
    continued: '(continued)',
    groups: [
      'a company of {otherCompany}',
      'Part of the {otherCompany} group',
      'subsidiary of {otherCompany}',
    ],
    withSites: [
      'and the locations listed in the annex',
      'together with its sites as per appendix',
      '(including the locations overleaf)',
    ],
    behalf: [
      'Issued by {otherCompany} on behalf of {body}',
      'Issued under contract by {otherCompany} for {body}',
    ],
    history: ['Certificate history', 'Record of issues', 'Revision history', 'Amendment record'],
    historyColumns: ['Issue', 'Date', 'Reason for change'],
    changes: [
      'First issue',
      'Scope extended',
      'Change of address',
      'Recertification',
      'Name of holder corrected',
      'Site added',
    ],
    conditions: ['Conditions of use', 'Terms of this certificate', 'Important information'],
    siteColumns: ['Site', 'Address', 'Activities'],
    headOffice: ['Head office', 'Main site', 'Central function', 'Headquarters'],
    and: 'and',
    until: 'to',
    scanHere: ['Scan to check', 'Scan the code to see its status', 'Digital certificate'],
    placeAndDay: ['Place and date', 'Date', 'Place, date', 'Signed at'],
    otherCertificates: [
      'This certificate replaces certificate {otherNumber} of {otherDay}',
      'Part of main certificate {otherNumber}',
      'Sub-certificate to {otherNumber}',
      'Supersedes: {otherNumber}',
    ],
  },
  de: {
    annexes: [
      'Anhang zum Zertifikat {number}',
      'Anlage zum Zertifikat Nr. {number}',
      'Anlage 1 zum Zertifikat {number} vom {issued}',
      'ANHANG',
      'Zertifikat {number} – Standorte',
    ],
    pages: ['Seite {n} von {m}', '{n}/{m}', 'Seite {n}', 'Blatt {n} von {m}', 'S. {n} / {m}'],
    continued: '(Fortsetzung)',
    groups: [
      'ein Unternehmen der {otherCompany}',
      'Mitglied der Gruppe {otherCompany}',
      'Tochter der {otherCompany}',
    ],
    withSites: [
      'mit den Standorten gemäß Anlage',
      'und ihre Standorte (siehe Anhang)',
      '(Standorte siehe Rückseite)',
    ],
    behalf: [
      'Ausgestellt durch {otherCompany} im Auftrag der {body}',
      'Im Namen der {body} erteilt von {otherCompany}',
    ],
    history: [
      'Verlauf des Zertifikats',
      'Änderungsverzeichnis',
      'Ausgaben dieses Zertifikats',
      'Revisionsstand',
    ],
    historyColumns: ['Ausgabe', 'Datum', 'Grund der Änderung'],
    changes: [
      'Erstausgabe',
      'Erweiterung des Geltungsbereichs',
      'Neue Anschrift',
      'Rezertifizierung',
      'Firmierung berichtigt',
    ],
    conditions: ['Bedingungen der Nutzung', 'Hinweise zu diesem Zertifikat', 'Wichtige Hinweise'],
    siteColumns: ['Standort', 'Anschrift', 'Tätigkeiten'],
    headOffice: ['Hauptsitz', 'Zentrale', 'Hauptstandort'],
    and: 'und',
    until: 'bis',
    scanHere: ['Code einlesen und prüfen', 'Echtheit prüfen', 'Digitales Zertifikat'],
    placeAndDay: ['Ort und Datum', 'Ort, Datum', 'Datum', 'Ausgestellt in'],
    otherCertificates: [
      'Dieses Zertifikat ersetzt das Zertifikat {otherNumber} vom {otherDay}',
      'Unterzertifikat zum Hauptzertifikat {otherNumber}',
      'Gehört zu Zertifikat {otherNumber}',
    ],
  },
  fr: {
    annexes: [
      'Annexe au certificat {number}',
      'Annexe au certificat n° {number}',
      'ANNEXE',
      'Certificat {number} – Sites concernés',
      'Annexe 1 du certificat {number} du {issued}',
    ],
    pages: ['Page {n} sur {m}', '{n}/{m}', 'Page {n}', 'Feuillet {n} de {m}', 'p. {n} / {m}'],
    continued: '(suite)',
    groups: ['société du groupe {otherCompany}', 'une filiale de {otherCompany}', 'Groupe {otherCompany}'],
    withSites: [
      'ainsi que les sites figurant en annexe',
      'et ses établissements (voir annexe)',
      '(sites au verso)',
    ],
    behalf: [
      'Délivré par {otherCompany} au nom de {body}',
      'Émis par {otherCompany} pour le compte de {body}',
    ],
    history: ['Historique du certificat', 'Suivi des versions', 'Évolutions du certificat'],
    historyColumns: ['Version', 'Date', 'Motif de la modification'],
    changes: [
      'Première émission',
      'Extension du périmètre',
      'Changement d’adresse',
      'Renouvellement',
      'Ajout d’un site',
    ],
    conditions: ['Conditions d’utilisation', 'Informations importantes', 'Règles d’usage du certificat'],
    siteColumns: ['Site', 'Adresse', 'Activités'],
    headOffice: ['Siège', 'Siège social', 'Site central'],
    and: 'et',
    until: 'au',
    scanHere: ['Scannez pour vérifier', 'Certificat numérique', 'Vérifiez ce certificat'],
    placeAndDay: ['Lieu et date', 'Fait à', 'Date', 'Fait le'],
    otherCertificates: [
      'Ce certificat remplace le certificat {otherNumber} du {otherDay}',
      'Rattaché au certificat principal {otherNumber}',
      'Annule et remplace : {otherNumber}',
    ],
  },
  es: {
    annexes: [
      'Anexo al certificado {number}',
      'Anexo al certificado n.º {number}',
      'ANEXO',
      'Certificado {number} – Emplazamientos',
      'Anexo 1 del certificado {number} de fecha {issued}',
    ],
    pages: ['Página {n} de {m}', '{n}/{m}', 'Pág. {n}', 'Hoja {n} de {m}'],
    continued: '(continuación)',
    groups: ['empresa del grupo {otherCompany}', 'filial de {otherCompany}', 'Grupo {otherCompany}'],
    withSites: [
      'y los centros indicados en el anexo',
      'con sus emplazamientos (ver anexo)',
      '(centros al dorso)',
    ],
    behalf: [
      'Emitido por {otherCompany} en nombre de {body}',
      'Expedido por {otherCompany} por cuenta de {body}',
    ],
    history: ['Historial del certificado', 'Control de ediciones', 'Revisiones del certificado'],
    historyColumns: ['Edición', 'Fecha', 'Motivo del cambio'],
    changes: [
      'Primera edición',
      'Ampliación del alcance',
      'Cambio de domicilio',
      'Renovación',
      'Nuevo centro',
    ],
    conditions: ['Condiciones de uso', 'Información importante', 'Uso de este certificado'],
    siteColumns: ['Centro', 'Dirección', 'Actividades'],
    headOffice: ['Sede central', 'Domicilio principal', 'Oficina central'],
    and: 'y',
    until: 'hasta',
    scanHere: ['Escanee para comprobar', 'Certificado digital', 'Compruebe su vigencia'],
    placeAndDay: ['Lugar y fecha', 'Fecha', 'En'],
    otherCertificates: [
      'Este certificado sustituye al certificado {otherNumber} de {otherDay}',
      'Vinculado al certificado principal {otherNumber}',
      'Sustituye a: {otherNumber}',
    ],
  },
  it: {
    annexes: [
      'Allegato al certificato {number}',
      'Allegato al certificato n. {number}',
      'ALLEGATO',
      'Certificato {number} – Elenco dei siti',
      'Allegato 1 al certificato {number} del {issued}',
    ],
    pages: ['Pagina {n} di {m}', '{n}/{m}', 'Pag. {n}', 'Foglio {n} di {m}'],
    continued: '(segue)',
    groups: ['società del gruppo {otherCompany}', 'controllata da {otherCompany}', 'Gruppo {otherCompany}'],
    withSites: ['e i siti elencati in allegato', 'con le unità operative in allegato', '(siti sul retro)'],
    behalf: [
      'Emesso da {otherCompany} per conto di {body}',
      'Rilasciato da {otherCompany} in nome di {body}',
    ],
    history: ['Storia del certificato', 'Elenco delle revisioni', 'Stato delle emissioni'],
    historyColumns: ['Revisione', 'Data', 'Motivo della modifica'],
    changes: ['Prima emissione', 'Estensione dello scopo', 'Cambio di indirizzo', 'Rinnovo', 'Nuovo sito'],
    conditions: ['Condizioni d’uso', 'Informazioni importanti', 'Uso del certificato'],
    siteColumns: ['Sito', 'Indirizzo', 'Attività'],
    headOffice: ['Sede legale', 'Sede principale', 'Sede centrale'],
    and: 'e',
    until: 'al',
    scanHere: ['Inquadra per verificare', 'Certificato digitale', 'Verifica la validità'],
    placeAndDay: ['Luogo e data', 'Data', 'Luogo, data'],
    otherCertificates: [
      'Questo certificato sostituisce il certificato {otherNumber} del {otherDay}',
      'Collegato al certificato principale {otherNumber}',
      'Sostituisce: {otherNumber}',
    ],
  },
  nl: {
    annexes: [
      'Bijlage bij certificaat {number}',
      'Bijlage bij certificaat nr. {number}',
      'BIJLAGE',
      'Certificaat {number} – Locaties',
      'Bijlage 1 bij certificaat {number} van {issued}',
    ],
    pages: ['Pagina {n} van {m}', '{n}/{m}', 'Blad {n} van {m}', 'Pag. {n}'],
    continued: '(vervolg)',
    groups: [
      'onderdeel van {otherCompany}',
      'een dochter van {otherCompany}',
      'lid van de groep {otherCompany}',
    ],
    withSites: [
      'en de vestigingen in de bijlage',
      'met de locaties volgens bijlage',
      '(locaties op de achterzijde)',
    ],
    behalf: [
      'Afgegeven door {otherCompany} namens {body}',
      'Uitgegeven door {otherCompany} in opdracht van {body}',
    ],
    history: ['Verloop van het certificaat', 'Overzicht van uitgaven', 'Wijzigingen'],
    historyColumns: ['Uitgave', 'Datum', 'Reden van wijziging'],
    changes: [
      'Eerste uitgave',
      'Uitbreiding van de scope',
      'Nieuw adres',
      'Hercertificatie',
      'Vestiging toegevoegd',
    ],
    conditions: ['Voorwaarden voor gebruik', 'Belangrijke informatie', 'Gebruik van dit certificaat'],
    siteColumns: ['Vestiging', 'Adres', 'Activiteiten'],
    headOffice: ['Hoofdkantoor', 'Hoofdvestiging', 'Centrale locatie'],
    and: 'en',
    until: 't/m',
    scanHere: ['Scan om te controleren', 'Digitaal certificaat', 'Controleer de geldigheid'],
    placeAndDay: ['Plaats en datum', 'Datum', 'Plaats, datum'],
    otherCertificates: [
      'Dit certificaat vervangt certificaat {otherNumber} van {otherDay}',
      'Hoort bij hoofdcertificaat {otherNumber}',
      'Vervangt: {otherNumber}',
    ],
  },
  pl: {
    annexes: [
      'Załącznik do certyfikatu {number}',
      'Załącznik do certyfikatu nr {number}',
      'ZAŁĄCZNIK',
      'Certyfikat {number} – wykaz lokalizacji',
      'Załącznik nr 1 do certyfikatu {number} z dnia {issued}',
    ],
    pages: ['Strona {n} z {m}', '{n}/{m}', 'Str. {n}', 'Arkusz {n} z {m}'],
    continued: '(ciąg dalszy)',
    groups: ['spółka grupy {otherCompany}', 'spółka zależna {otherCompany}', 'Grupa {otherCompany}'],
    withSites: ['wraz z lokalizacjami wymienionymi w załączniku', 'i jej oddziały (patrz załącznik)'],
    behalf: [
      'Wydany przez {otherCompany} w imieniu {body}',
      'Wystawiony przez {otherCompany} na zlecenie {body}',
    ],
    history: ['Historia certyfikatu', 'Wykaz wydań', 'Rejestr zmian'],
    historyColumns: ['Wydanie', 'Data', 'Powód zmiany'],
    changes: ['Wydanie pierwsze', 'Rozszerzenie zakresu', 'Zmiana adresu', 'Odnowienie', 'Nowa lokalizacja'],
    conditions: ['Warunki korzystania', 'Ważne informacje', 'Zasady używania certyfikatu'],
    siteColumns: ['Lokalizacja', 'Adres', 'Działalność'],
    headOffice: ['Siedziba', 'Siedziba główna', 'Centrala'],
    and: 'oraz',
    until: 'do',
    scanHere: ['Zeskanuj, aby sprawdzić', 'Certyfikat cyfrowy', 'Sprawdź ważność'],
    placeAndDay: ['Miejsce i data', 'Data', 'Miejscowość, data'],
    otherCertificates: [
      'Certyfikat zastępuje certyfikat {otherNumber} z dnia {otherDay}',
      'Część certyfikatu głównego {otherNumber}',
      'Zastępuje: {otherNumber}',
    ],
  },
  ja: {
    annexes: [
      '登録証 {number} 付属書',
      '付属書',
      '登録番号 {number} 別紙',
      '別表(関連事業所)',
      '{number} 附属書 1',
    ],
    pages: ['{n}/{m}', '{n} / {m} ページ', 'ページ {n}', '{m}枚中{n}枚目'],
    continued: '(続き)',
    groups: ['{otherCompany}グループ', '{otherCompany}の子会社', '{otherCompany} グループ会社'],
    withSites: ['及び別紙に示す関連事業所', '関連事業所は付属書のとおり'],
    behalf: ['{body}に代わり{otherCompany}が発行', '{body}の委託により{otherCompany}が発行'],
    history: ['登録証発行履歴', '改訂履歴', '変更の記録'],
    historyColumns: ['版', '日付', '変更の理由'],
    changes: ['初版発行', '登録範囲の拡大', '所在地の変更', '更新', '事業所の追加'],
    conditions: ['使用条件', '注意事項', '登録証の取扱い'],
    siteColumns: ['事業所', '所在地', '活動内容'],
    headOffice: ['本社', '主たる事業所', '本部'],
    and: '及び',
    until: 'から',
    scanHere: ['コードを読み取って確認', '電子登録証', '有効性の確認'],
    placeAndDay: ['発行地及び日付', '日付', '場所・日付'],
    otherCertificates: [
      '本証は{otherDay}付登録証{otherNumber}に代わるものです',
      '主登録証 {otherNumber} の一部',
      '旧登録番号 {otherNumber}',
    ],
  },
};
