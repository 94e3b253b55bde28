import { wordings } from './document-kind.js';

/** How a letter begins to speak to somebody: English, German, French, Spanish, Italian, Dutch, Polish and Japanese. */
export const SALUTATION = wordings(`
  ^dear\\b|^to whom it may concern|^ladies and gentlemen
  ^sehr geehrte|^guten tag\\b|^liebe[r]?\\b.*[,!]$
  ^(?:mesdames|madame|monsieur|messieurs|chers?|cheres?)\\b.*,$
  ^(?:estimad|apreciad|distinguid|muy senor)|^a quien (?:pueda )?(?:interes|correspond)
  ^(?:gentil|egregi).*,$|^a chi di competenza|^a chiunque
  ^geachte\\b|^beste\\b.*,$|^aan wie dit aangaat
  ^szanown|^drog[ai]\\b.*[,!]$|^do wszystkich zainteresowanych
  ^(?:拝啓|謹啓|前略|関係各位|各位)`);

/** How it takes its leave; what follows is who signed. */
export const CLOSING = wordings(`
  ^(?:yours|very truly|sincerely|respectfully|faithfully|cordially|truly)\\b|^(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes)|^regards\\b
  ^(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|viele[n]?) gr(?:u|ue)ss|^hochachtungsvoll
  ^(?:bien )?cordialement|^(?:nous vous prions|je vous prie|veuillez) (?:d'agreer|de croire|de recevoir|agreer|recevoir|croire)|^(?:recevez|sinceres salutations|salutations)\\b
  ^(?:muy )?atentamente|^(?:reciba|le saluda|les saluda|un (?:cordial )?saludo|saludos|cordialmente|sin otro particular)\\b
  ^(?:distinti|cordiali|i migliori|i piu cordiali) saluti
  ^(?:met )?(?:vriendelijke|hartelijke|beste) groet|^hoogachtend|^met de meeste hoogachting
  ^z (?:powazaniem|wyrazami)|^lacze wyrazy
  ^(?:敬具|謹白|敬白|草々)`);

/** A line that says what the letter is about, or how it is filed. */
export const SUBJECT = wordings(`
  ^(?:re|subject|our ref|your ref|ref|reference)(?: no)?\\.?:
  ^(?:betreff|betr|unser zeichen|ihr zeichen|aktenzeichen|kundennummer)\\.?:
  ^(?:objet|nos ref|vos ref|n/ref|v/ref)\\.?:
  ^(?:asunto|referencia|n/ref|expediente)\\.?:
  ^(?:oggetto|rif|prot)\\.?[: ]
  ^(?:betreft|onderwerp|ons kenmerk|uw kenmerk|kenmerk)\\.?:
  ^(?:dotyczy|temat|znak sprawy|nr sprawy)\\.?:
  ^(?:件名|題名)`);

/** What stands before or over the name of whom a letter is for. */
export const FOR_WHOM =
  /^(?:(?:to|an|an die|an den|à|a|para|per|aan|do|addressed to|sent to|spett(?:abile|\.? ?le)|señor(?:es|a)?|sres|messrs|attn|attention|z\. ?hd|zu händen|à l'attention de|a la atención de|alla c(?:ortese|\.) ?a(?:ttenzione|\.)?(?: di)?|t\. ?a\. ?v|ter attentie van|do wiadomości)[.:]|spett(?:abile|\.? ?le)\b|messrs\b)\s*/iu;
/** After a name it is for: `株式会社… 御中`. */
export const FOR_WHOM_AFTER = /\s*(?:御中|殿|様)$/u;
/** A line of an address that names somebody or a department there, and no place. */
export const AT_WHOM =
  /^(?:attn|attention|c\/o|z\. ?hd|zu händen|à l'attention|a la atención|att|all'attenzione|alla c|t\. ?a\. ?v|ter attentie|do rąk|sz\. ?p)\b|^(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|m\.|mme|mlle|monsieur|madame|sr|sra|don|doña|sig|sig\.ra|dott|ing|dhr|mevr|mevrouw|de heer|pan|pani)\b\.? |\b(?:department|dept|abteilung|stabsstelle|geschäftsführung|vorstand|management|direction|service (?:qualité|juridique|conformité)|departamento|dirección|direzione|ufficio|afdeling|directie|dział|zarząd|compliance|legal|procurement|quality)\b/iu;
/** A line that tells how to reach somebody, or how they are filed, is no part of an address. */
export const CONTACT =
  /@|www\.|https?:|^(?:t[eé]l|phone|ph|fax|telefon|téléphone|teléfono|telefoon|t|f|m|e|w|e-?mail|mail|web|mobile)\b[.: +]|^\+?[\d\s()/.-]{8,}$|\b(?:vat|ust-?id|hrb|siren|siret|rcs|p\. ?iva|kvk|krs|nip|regon|cif|nif|iban|bic|company no|registered in|capital social|amtsgericht)\b/iu;
/** Before whom somebody signs for. */
export const SIGNS_FOR =
  /^(?:for and on behalf of|on behalf of|for|für(?: die| den)?|im namen (?:der|von|des)|pour|au nom de|por|en nombre de|per|a nome di|namens|voor|w imieniu)\s+(?=[\p{Lu}\p{Lo}\d])/iu;
/** Before the name of somebody who signs for another. */
export const SIGNS_AS =
  /^(?:i\. ?[va]\.|ppa\.|p\.? ?p\.|p\.o\.|per pro\.?|gez\.|sgd\.?|signed:?|\/s\/|signé:?|firmado:?|fdo\.:?|firmato:?|f\.to|w\.g\.|namens deze,?|podpisano:?|\(-\))\s*/iu;
