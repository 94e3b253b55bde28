/** Legal forms after a comma belong to the name: `Acme, Inc.` */
const LEGAL_FORM =
  /^(?:inc|llc|l\.l\.c|ltd|limited|plc|corp|co|gmbh|ag|se|kg|ug|s\.?a\.?s?|s\.?l\.?u?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|sp\. ?z|kk|k\.k|pte|pty|pvt|lp|llp|pbc)\b/i;
/** What an organisation that certifies tends to have in its name. */
const CERTIFIER =
  /(?:certif|zertifi|registrar|assurance|bureau|\bcert\b|\baudit|assessment|conformity|quality|veritas|attest|認証|審査)/i;
const CONTRACTED_FORM =
  /\b(?:inc|llc|ltd|limited|plc|corp|corporation|gmbh|ag|se|s\.?a\.?s?|sas|s\.?l\.?u?\.?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|sp\. ?z ?o\. ?o|pte|pty|pvt|llp|株式会社)\b\.?|株式会社/i;
const ROLE =
  /^(?:the |chief |managing |general |executive |technical |certification |head |vice |senior |deputy |lead )*(?:director|manager|president|officer|executive|head of [\p{L} ]+|ceo|cto|coo|chair(?:man|woman|person)?|geschaftsfuhrer(?:in)?|geschäftsführer(?:in)?|leiter(?:in)? [\p{L} ]+|directeur|directrice|directora?|gerente|direttore|direttrice|amministratore delegato|bestuurder|prezes|dyrektor|certification authority|scheme manager|for the certification body)\b/iu;
const PERSON =
  /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl)\.?[ -]?){0,3}(?:\p{Lu}[\p{L}'.-]*)(?: (?:\p{Lu}[\p{L}'.-]*|van|von|de|der|den|del|della|di|da|la|le|bin|al)){1,4}$/u;

/** Name and address where both stand in one text: `Acme, Inc., 12 High Street, Leeds`. */
export function nameAndAddress(text: string): { readonly name: string; readonly address: string } {
  const parts = text.split(/,\s*/);
  let taken = 1;
  while (taken < parts.length && LEGAL_FORM.test(parts[taken] ?? '')) taken += 1;
  const address = parts
    .slice(taken)
    .join(', ')
    .replace(/[.,;\s]+$/, '');
  return /\d/.test(address)
    ? { name: parts.slice(0, taken).join(', '), address }
    : { name: text.replace(/[,;\s]+$/, ''), address: '' };
}

export const hasLegalForm = (text: string): boolean => CONTRACTED_FORM.test(text);
export const isCertifier = (text: string): boolean => CERTIFIER.test(text);
export const isRole = (text: string): boolean => text.length < 70 && ROLE.test(text);
export const isPerson = (text: string): boolean =>
  text.length <= 50 && PERSON.test(text) && !isRole(text) && !isCertifier(text) && !hasLegalForm(text);
