import { ACCREDITORS } from './accreditors.js';
import { fold } from './fold.js';
import { hasOwnWord } from './label-words.js';

/** Legal forms after a comma belong to the name: `Acme, Inc.` */
const LEGAL_FORM =
  /^(?:inc|llc|l\.l\.c|ltd|limited|plc|corp|co|gmbh|ag|se|kg|ug|s\.?a\.?s?(?:\.u)?|s\.?l\.?u?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|sp\. ?z|kk|k\.k|pte|pty|pvt|lp|llp|pbc)\b/i;
/** What an organisation that certifies tends to have in its name. */
const CERTIFIER =
  /(?:certif|zertifi|zert\b|cert\b|certyfik|registrar|registro|assurance|bureau|\baudit(?:s|ing)?\b|assessment|conformity|conformit|quality|calidad|qualit|keur|veritas|verity|verif|attest|standards|prüf|認証|審査|検証|品質保証|認定)/i;
const CONTRACTED_FORM =
  /(?<!\d ?)\b(?:inc|llc|ltd|limited|plc|corp|corporation|gmbh|mbh|ag|se|s\.?a\.?s?|sas|sarl|s\.?l\.?u?\.?|s\.?a\.?u|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|asa|sp\. ?z ?o\. ?o|pte|pty|pvt|llp|株式会社)\b\.?|株式会社|有限会社|合同会社|一般財団法人|一般社団法人/i;
const ROLE =
  /^(?:the |chief |managing |general |global |executive |technical |certification |certifications |head |vice |senior |deputy |lead |principal |assurance |regional |country |operations? |scheme |programme |program |management |algemeen |algemene |allgemeine[rs]? |leitende[rs]? |stellvertretende[rs]? |board |audit |compliance |le |la |il |el |l')*(?:director|consejer[oa] delegad[oa]|apoderad[oa]|administrador(?:a)?|manager|auditor(?:in)?|consultant|partner|president|officer|executive|representative|secretary general|head of [\p{L} ]+|ceo|cto|coo|chair(?:man|woman|person)?|geschaftsfuhrer(?:in)?|geschäftsführer(?:in)?|vorstand|leiter(?:in)? [\p{L} ]+|directeur|directrice|président|présidente|director|directora?|gerente|direttore|direttrice|presidente|amministratore delegato|amministratrice delegata|responsabile [\p{L} ]+|bestuurder|directeur|voorzitter|prezes|dyrektor|kierownik [\p{L} ]+|certification authority|scheme manager|for the certification body|代表取締役(?:社長)?|理事長|社長)(?![\p{L}])/iu;
const PERSON =
  /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl|ir|mag|dott|sr|sra|eng|phd)\b\.?[ -]?){0,3}(?:\p{Lu}[\p{L}'.-]*)(?: (?:\p{Lu}[\p{L}'.-]*|van|von|de|der|den|del|della|di|da|la|le|bin|al)){1,4}$/u;
const PERSON_JAPANESE = /^[\u4E00-\u9FFF]{1,4} [\u3040-\u9FFF]{1,4}$/;
/** `Acme Ltd, a company of the Acme group` */
const APPOSITION = /,\s+(?:an?|the|ein|eine|un|une|una|een|der|die|la|le) \p{Ll}.*$/u;
/** `Acme Ltd of 3 Weir Street`, `Acme GmbH mit Sitz in …` */
const SEAT =
  /,?\s+(?:(?:(?:with|having) (?:its |their )?(?:registered |head |principal )?(?:office|seat|address|place of business)s?|located|situated|based) (?:at|in|:)|(?:whose|with) (?:registered )?address (?:is|at)|of (?=\d)|at (?=\d)|mit (?:hauptsitz|sitz) in|sis[e]? (?:au|à)|dont le siège (?:social )?est (?:situé )?(?:au|à)?|con (?:domicilio|sede(?: legale)?|sede social) (?:en|in)|gevestigd (?:te|aan)|z siedzibą(?: w)?)\s*|[.,]?\s+(?:registered office|registered address|head office|sede legale|siège social|hauptsitz|sitz|domicilio social|hoofdkantoor)\s*:\s*/iu;

/** `… · Zertifizierungsstelle · Am Osthafen 31` */
const OFFICE_PART = /, (?:zertifizierungsstelle|certification body|organisme de certification)(?=,)/iu;
/** What stands after an address in a last line: capital, court, telephone, page. */
const AFTER_ADDRESS =
  /\s*[-–·|,.;]?\s*(?:\b(?:tel|phone|fax|e-?mail|web)\b\.?[ :]|www\.|https?:|\S+@|registered in |company (?:no|number)|vat |(?:sas|sarl|sa|s\.a\.?)? ?au capital|rcs |siren |hrb |amtsgericht |p\. ?iva|cap\. soc|page \d|\(registered).*$/iu;

const ACCREDITED = /(?<=[,|·.-]\s*)(?:\p{L}+ )?\p{L}*a[ck]+r[eé]d[iy]t\p{L}*(?![\p{L}])/iu;

/** What stands before the mark of an accreditor: `…, Manchester M4 6DE. UKAS Management Systems 0412`. */
function beforeMark(text: string): string {
  const marks = [ACCREDITED, ...ACCREDITORS.map(({ mark }) => mark)].map((mark) => text.search(mark));
  return text.slice(0, Math.min(text.length, ...marks.filter((at) => at > 3)));
}

/** Name and address where both stand in one text: `Acme, Inc., 12 High Street, Leeds`. */
export function nameAndAddress(text: string): { readonly name: string; readonly address: string } {
  const seat = SEAT.exec(text);
  if (seat !== null && seat.index > 1) {
    return { name: bare(text.slice(0, seat.index)), address: bare(text.slice(seat.index + seat[0].length)) };
  }
  const own = beforeMark(text)
    .replace(APPOSITION, '')
    .replace(AFTER_ADDRESS, '')
    .replace(/\s+[·|•]\s+/g, ', ')
    .replace(OFFICE_PART, '');
  const parts = own.split(/,\s*|\s+[-–|·•]\s+(?=.*\d)/);
  let taken = 1;
  while (taken < parts.length && LEGAL_FORM.test(parts[taken] ?? '')) taken += 1;
  const address = bare(parts.slice(taken).join(', '));
  return /\d/.test(address)
    ? { name: parts.slice(0, taken).join(', '), address }
    : { name: bare(own), address: '' };
}

const bare = (text: string): string => text.replace(/^[\s,:]+|[,;:\s]+$|(?<=\d)\.$/g, '');

/** `Peak Assessment Ltd. Validity can be …`: the name is over where its legal form is, unless a comma goes on. */
const THROUGH_FORM =
  /^(.{5,80}?\b(?:Ltd\b\.?|Limited\b|Inc\b\.?|LLC\b|LLP\b|plc\b|PLC\b|GmbH\b|mbH\b|B\.V\.|S\.p\.A\.|S\.r\.l\.|Sp\. z o\.o\.|S\.A\.S\.))(?= \p{L}|\.? \p{Lu})/u;
export const throughLegalForm = (text: string): string =>
  THROUGH_FORM.exec(text)?.[1]?.replace(/(?<=Ltd|Inc)\.$/, '') ?? text;

export const hasLegalForm = (text: string): boolean => CONTRACTED_FORM.test(text);
export const isCertifier = (text: string): boolean => CERTIFIER.test(text);
export const isRole = (text: string): boolean => text.length < 70 && ROLE.test(text);
export const isPerson = (text: string): boolean =>
  text.length <= 50 &&
  (PERSON.test(text) || PERSON_JAPANESE.test(text)) &&
  hasOwnWord(fold(text)) &&
  !isRole(text) &&
  !isCertifier(text) &&
  !hasLegalForm(text);
