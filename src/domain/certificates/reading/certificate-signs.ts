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
    `(?:the |its |whose |an? |operates .{0,60}|implemented .{0,60}|maintains .{0,60})(?:integrated |\\(?aims\\)? )?(?:artificial intelligence |ai |information security |quality |privacy information |it service |service )?management system (?:of\\b|operated|has been|have been|which|that|for|complies|conforms|meets|fulfils|is in|in accordance|to the|and has|was|covering|applicable)|for its .{0,40}management system|management system .{0,60}(?:complies|conforms|conformity|accordance|requirements|assessed|certified)
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
