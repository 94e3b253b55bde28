import type { CertificateField } from '../certificate.js';
import { datesIn } from './dates.js';
import { fold } from './fold.js';
import { hasOwnWord } from './label-words.js';
import { labelledBy } from './labels.js';
import { hasLegalForm } from './names.js';

const NUMBER = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}/._ -]{1,38}[\p{L}\p{N}]$/u;
const STANDARD = /\b(?:iso|iec|din|bs|jis|une|nf|uni)\b.*\d{4,5}/i;
const REVISION = /^(?:(?:rev|revision|version|issue|v|no|ausgabe)[. ]*)?\d{1,3}(?:\.\d{1,3}){0,2}$/i;
const ADDRESS = /[\p{L}\d]/u;
/** Beginnings of sentences that go on about something else than the value before them. */
const ANOTHER_MATTER =
  /^(?:this certificate|the certificate|this certification|has been|have been|is in|was |which |conforms|complies|fulfils|meets|satisfies|in accordance with|according to|certificate |valid |issued |original |for and on|an audit|and is|an on|under the|has implemented|operates an?|the (?:above|organi[sz]ation|(?:ai )?management system (?:of|has|is|was|meets|conforms|complies|fulfils)|undersigned)|to the requirements|to be in|as meeting|iso\/?iec|statement of applicability|dieses zertifikat|erfullt|die forderungen|ein managementsystem|hat ein|nach der norm|gemass|ce certificat|est conforme|a mis en|a ete|conformement|este certificado|ha sido|ha implantado|cumple|es conforme|conforme|questo certificato|il presente|e conforme|ha attuato|dit certificaat|voldoet|heeft een|niniejszy|spelnia|wdrozyla|this is in accordance|this is to|through an? |durch ein audit|durch audit|subject to|verify|page \d|signed|authori[sz]ed|accredit|継続|本証)/;

/** Whether a text begins another matter. */
export const isAnotherMatter = (text: string): boolean => ANOTHER_MATTER.test(fold(text));

/** A verb that only a whole sentence has. */
const FINITE =
  /\s(?:is|was|were|has|have|shall|must|may|can|will|remains?|ist|wird|wurde|wurden|sind|hat|est|sont|doit|peut|reste|sera|es|son|debe|puede|ha|sara|sono|deve|puo|e|heeft|wordt|zijn|moet|kan|jest|zostal|zostala|moze|podlega)\s/;

/** Whether a text is a sentence about the document rather than part of a value. */
export const isSentence = (text: string): boolean =>
  text.length > 25 && /^\s*\p{Lu}/u.test(text) && FINITE.test(fold(text));

const SPEAKS_OF_ACCREDITATION = /a[ck]+r[eé]d[iy]t/i;

/** The title of the document is nobody's name. */
const TITLE =
  /^(?:certificate?|zertifikat|certificado|certificato|certificaat|certyfikat|登録証)(?:$| (?:of|de|du|di|del|van|der)\b)/;
/** `The scope is stated in the appendix` states none. */
const ELSEWHERE =
  /^(?:stated|set out|given|described|listed|shown|defined|specified|as (?:stated|set out|described|listed)) (?:in|on|at|below|overleaf|above)/;

const isDate = (text: string): boolean => {
  const [date] = datesIn(text, 'day-first');
  return date?.exists === true && date.said.length >= text.length - 4;
};

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 140 &&
  /\p{L}{2}/u.test(text) &&
  !isDate(text) &&
  !STANDARD.test(text) &&
  !/^(?:the )?(?:(?:ai|artificial intelligence|integrated|information security) )?management\b/i.test(text) &&
  !TITLE.test(fold(text)) &&
  !/^(?:se|si) (?:certifica|attesta|acredita)(?![\p{L}])/iu.test(text) &&
  (hasOwnWord(fold(text)) || !/[a-z]/i.test(text)) &&
  !isAnotherMatter(text);

const isReference = (text: string): boolean =>
  NUMBER.test(text) && !isDate(text) && !STANDARD.test(text) && text.split(' ').length <= 5;

/** Whether a text can be the value of a field at all; what cannot is left out rather than guessed. */
const ACCEPTS: Readonly<Partial<Record<CertificateField, (text: string) => boolean>>> = {
  number: isReference,
  holder: (text) => isName(text) && (/^[\p{Lu}\p{Lo}\d"'(]/u.test(text) || hasLegalForm(text)),
  holderAddress: (text) => text.length >= 8 && ADDRESS.test(text) && !isDate(text) && !isAnotherMatter(text),
  scope: (text) =>
    text.length >= 12 && text.includes(' ')
      ? !isDate(text) && !isAnotherMatter(text) && !ELSEWHERE.test(fold(text))
      : /[\u3040-\u9FFF]{6}/u.test(text),
  sites: (text) => text.length >= 6 && !isDate(text) && !isAnotherMatter(text),
  certificationBody: (text) => isName(text) && text.length <= 90 && !isReference(text),
  certificationBodyAddress: (text) =>
    text.length >= 8 &&
    text.length <= 140 &&
    datesIn(text, 'day-first').length === 0 &&
    !isAnotherMatter(text) &&
    !SPEAKS_OF_ACCREDITATION.test(text),
  accreditationBody: (text) => isName(text) && text.length <= 110,
  accreditationNumber: isReference,
  statementOfApplicability: (text) =>
    text.length >= 3 && text.length <= 90 && /\d/.test(text) && !STANDARD.test(text),
  signatory: (text) => isName(text) && text.length <= 60 && !/\d/.test(text),
  revision: (text) => REVISION.test(text),
  verifyAt: (text) => /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(text),
};

/** Whether a field may have this value. */
export const isValueOf = (field: CertificateField, text: string): boolean =>
  labelledBy(text) === null && (ACCEPTS[field]?.(text) ?? false);
