import type { CertificateField } from '../certificate.js';
import { type Sign, sign } from './document-kind.js';

/** The word itself; worth three times as much in the largest letters. */
export const CERTIFICATE_TITLE: Sign = sign(
  2,
  `certificate\\b(?! of (?:attendance|completion|participation))|certificate of (?:registration|approval|conformity|compliance)|certification\\b
  zertifikat\\b|zertifizierungsurkunde
  certificat\\b|attestation de certification
  certificado\\b
  certificato\\b
  certificaat\\b
  certyfikat\\b
  登録証|認証書|証明書`,
);

/** What a certificate of an organisation says, apart from its fields. */
export const CERTIFICATE_SAYS: readonly Sign[] = [
  sign(
    2,
    `certif(?:y|ies) that|attests? that|is hereby certified|has been (?:assessed|audited|certified|registered|approved)|confirms? that
    bescheinigt|bestatigt|hiermit wird
    certifi(?:e|ons) que|atteste que|a ete (?:audite|evalue|certifie)|declare que
    certifica(?:mos)? que|certifica a|ha sido (?:auditad|evaluad|certificad)
    certifica(?:no)? che|attesta che|si certifica
    verklaart (?:hierbij )?dat|certificeert
    zaswiadcza|potwierdza
    証明(?:する|します)|認証(?:する|します)|登録されている`,
  ),
  sign(
    4,
    `(?:the |its |whose |an? |operates .{0,60}|implemented .{0,60}|maintains .{0,60}|artificial intelligence |ai |information security |quality |privacy information |service )(?:integrated |\\(?aims\\)? )?(?:artificial intelligence |ai |information security |quality |privacy information |it service |service )?management system (?:in (?:compliance|accordance|conformity)|of\\b|operated|has been|have been|which|that|for|complies|conforms|meets|fulfils|is in|in accordance|to the|and has|was|covering|applicable)|for its .{0,40}management system|management system .{0,60}(?:complies|conforms|conformity|accordance|requirements|assessed|certified)
    managementsystem .{0,80}(?:eingefuhrt|anwendet|erfullt|entspricht|zertifiziert|nach|gemass)|(?:eingefuhrt|anwendet|unterhalt) .{0,60}managementsystem
    systeme de management .{0,120}(?:conforme|exigences|audite|evalue|certifie)
    sistema de gestion .{0,120}(?:conforme|requisitos|cumple|auditado|certificado)
    sistema di gestione .{0,120}(?:conforme|requisiti|soddisfa|certificato)
    (?:management ?systeem|managementsysteem) .{0,120}(?:voldoet|eisen|beoordeeld|gecertificeerd)
    system(?:u)? zarzadzania .{0,120}(?:spelnia|wymagania|zgodn|certyfik)
    マネジメントシステム.{0,60}(?:適合|規格|要求事項|認証|登録)`,
  ),
  sign(
    1,
    `certification body|accredit
    zertifizierungsstelle|akkredit
    organisme certificateur|organisme de certification
    (?:organismo|entidad) (?:de certificacion|certificador)|acredit
    organismo di certificazione
    certificatie-instelling|geaccrediteerd
    jednostka certyfikujaca|akredyt
    認証機関|認定`,
  ),
  sign(
    2,
    `registration is subject|remains the property|subject to (?:continued|continuing|satisfactory|the continued|regular)|surveillance audits|validity of this certificate|this certificate (?:is valid|remains|was)
    dieses zertifikat|gultigkeit dieses
    ce certificat|la validite
    este certificado|la validez
    (?:questo|il presente) certificato|la validita
    dit certificaat|de geldigheid
    niniejszy certyfikat|waznosc
    本(?:証|登録証|認証)|有効期限`,
  ),
];

/** What the fields found on a face are worth. */
export const FIELD_WORTH: Readonly<Partial<Record<CertificateField, number>>> = {
  number: 2,
  holder: 1,
  scope: 3,
  sites: 1,
  issuedOn: 1,
  expiresOn: 2,
  originallyIssuedOn: 1,
  surveyedOn: 1,
  statementOfApplicability: 2,
  accreditationBody: 1,
};

/** It says itself that it is none, or speaks as letters do: from one to another. */
export const NO_CERTIFICATE: Sign = sign(
  4,
  `(?:is|was) (?:not|no) (?:a |an )?certificate\\b|(?:does|do|shall|must|may) not (?:constitute|replace|represent|confirm|substitute|be used as|be taken|imply) .{0,40}certifi|not (?:yet )?(?:been )?(?:certified|a certification)|no certificate (?:has|was|is)|(?:must|may|shall) not be used as .{0,20}(?:evidence|proof)
  (?:kein|ist kein) zertifikat|zertifikat ist damit nicht|ersetzt (?:kein|nicht|das) .{0,20}zertifikat|nicht als .{0,20}zertifikat|nicht zertifiziert|noch kein
  ne (?:vaut|constitue|remplace|tient) .{0,30}certifi|n'est pas un certificat|ne .{0,20}pas .{0,20}certifi
  no (?:constituye|sustituye|equivale|es) .{0,30}certifica
  non (?:costituisce|sostituisce|equivale|e) .{0,30}certifica
  (?:is|vormt) geen .{0,10}certifica|geen certificaat|vervangt .{0,20}certificaat
  nie (?:stanowi|jest|zastepuje) .{0,30}certyfikat
  (?:証明書|登録証|認証)(?:では(?:なく|ありません|ない)|に代わるものでは)`,
);
export const A_LETTER: Sign = sign(
  2,
  `dear (?:sir|madam|mr|ms|mrs|all|customers?|clients?|[a-z]+,)|to whom it may concern|to our (?:customers|clients)|yours (?:sincerely|faithfully|truly)|sincerely,|kind regards|best regards|we (?:hereby )?(?:confirm|inform|write|are writing|wish)|this letter|re: |subject: 
  sehr geehrte|mit freundlichen grussen|hiermit bestatigen wir|wir bestatigen|betreff|dieses schreiben
  madame, monsieur|mesdames|objet ?:|nous vous (?:confirmons|informons|prions)|cordialement|salutations|la presente (?:lettre|attestation)
  estimad[oa]s?|muy senor|asunto ?:|atentamente|la presente carta|por la presente (?:le|les)
  spett\\.? ?le|egregi|gentil[ei]|oggetto ?:|distinti saluti|cordiali saluti|con la presente
  geachte|betreft ?:|met vriendelijke groet|hierbij (?:bevestigen|delen) wij|deze brief
  szanown|dotyczy ?:|z powazaniem|niniejszym (?:informujemy|potwierdzamy)
  拝啓|敬具|御中|ご担当|の件`,
);
