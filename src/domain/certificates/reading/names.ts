import { ACCREDITORS } from './accreditors.js';
import { fold } from './fold.js';
import { hasOwnWord } from './label-words.js';

/** Legal forms after a comma belong to the name: `Acme, Inc.` */
const LEGAL_FORM =
  /^(?:inc|llc|l\.l\.c|ltd|limited|plc|corp|co|gmbh|ag|se|kg|ug|s\.?a\.?s?(?:\.u)?|s\.?l\.?u?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|sp\. ?z|kk|k\.k|pte|pty|pvt|lp|llp|pbc|dac|sdn|bhd|asa|aps|a\.s|kft|zrt|s\.?c|d\.o\.o|pvt|fze|fzco|s\.r\.o|uab|ltda|lda)\b/i;
/** What an organisation that certifies tends to have in its name. */
const CERTIFIER =
  /(?:\bcert(?!ain)|certif|zertifi|zert\b|cert\b|certyfik|registrar|registro|assurance|bureau|\baudit(?:s|ing)?\b|assess(?:ment|ors?)|conformity|conformit|quality|calidad|qualit|keur|veritas|verity|verif|attest|standards|prüf|認証|審査|検証|品質保証|認定)/i;
const CONTRACTED_FORM =
  /(?<!\d ?)\b(?:inc|llc|ltd|limited|plc|corp|corporation|gmbh|mbh|ag|se|s\.?a\.?s?|sas|sarl|s\.?l\.?u?\.?|s\.?a\.?u|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|asa|sp\. ?z ?o\. ?o|pte|pty|pvt|llp|dac|bhd|e\. ?v|fze|fzco|a\.s|s\.? ?r\.o|d\.o\.o|kft|zrt|uab|oü|ltda|lda|株式会社)\b\.?|株式会社|有限会社|合同会社|一般財団法人|一般社団法人/i;
/** The nouns of offices, and what stands beside them; folded. A line of these alone is what somebody is. */
const OFFICES =
  /(?:^|[\s-])(?:director|directora|directeur|directrice|direktor(?:in)?|direttore|direttrice|dyrektor|manager|head|president|presidente|presidenta|prasident(?:in)?|prezes|chair(?:man|woman|person)?|partner|principal|officer|executive|administrador(?:a)?|gerente|jefe|jefa|leiter(?:in)?|geschaftsfuhrer(?:in)?|vorstand|responsable|responsabile|verantwoordelijke|bestuurder|voorzitter|kierownik|secretary|auditor(?:in)?|representative|vorsitzende[rn]?|prasident|mitglied|lead|founder|counsel|specialist|manageress|vp|ceo|cto|coo|cfo|ciso|caio)(?=$|[\s,-])/;
/** `Area Operations Manager`, `Principal, ISO & AI Services`, `Global Head - Product and Compliance` */
const isOffice = (text: string): boolean =>
  OFFICES.test(fold(text)) &&
  text.split(' ').length <= 8 &&
  !/\d|[.;:] |@/.test(text) &&
  (BEGINS_WITH_OFFICE.test(fold(text)) ||
    !/(?<![\p{L}])\p{Ll}{4,}(?![\p{L}])/u.test(text.replace(SMALL_IN_OFFICES, ''))) &&
  !hasLegalForm(text.split(/,\s/)[0] ?? '');
const BEGINS_WITH_OFFICE =
  /^(?:le |la |il |el |der |die |de )?(?:responsable|responsabile|directeur|directrice|director|directora|direttore|direttrice|leiter(?:in)?|head|kierownik|dyrektor|verantwoordelijke|jefe|jefa|vorsitzende[rn]?|prasident(?:in)?|mitglied)\s(?!(?:is|was|has|ist|est|es) )/;
const SMALL_IN_OFFICES =
  /(?<![\p{L}])(?:della|dell|delle|certification|certificación|certificazione|certificatie|certyfikacji|zarządu|general|générale?|técnic[oa]|tecnic[oa]|operations|director[a]?|management|leitende[rs]?|stellvertretende[rs]?|delegad[oa]|delegat[oa]|delegat[oa])(?![\p{L}])/giu;

const ROLE =
  /^(?:the |chief |managing |general |global |executive |technical |certification |certifications |head |vice |senior |deputy |lead |principal |assurance |regional |country |operations? |scheme |programme |program |management |algemeen |algemene |allgemeine[rs]? |leitende[rs]? |stellvertretende[rs]? |board |audit |compliance |le |la |il |el |l')*(?:director|consejer[oa] delegad[oa]|apoderad[oa]|administrador(?:a)?|manager|auditor(?:in)?|consultant|partner|associée?|gesellschafter(?:in)?|soci[ao](?: director[a]?)?|vennoot|wspólnik|president|officer|executive|representative|secretary general|head of [\p{L} ]+|ceo|cto|coo|chair(?:man|woman|person)?|geschaftsfuhrer(?:in)?|geschäftsführer(?:in)?|vorstand|leiter(?:in)? [\p{L} ]+|directeur|directrice|président|présidente|director|directora?|gerente|direttore|direttrice|presidente|amministratore delegato|amministratrice delegata|responsabile [\p{L} ]+|bestuurder|directeur|voorzitter|prezes|dyrektor|kierownik [\p{L} ]+|certification authority|scheme manager|for the certification body|代表取締役(?:社長)?|理事長|社長)(?![\p{L}])/iu;
const PERSON =
  /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl|ir|mag|dott|sr|sra|eng|phd)\b\.?[ -]?){0,3}(?:\p{Lu}[\p{L}'.-]*)(?: (?:\p{Lu}[\p{L}'.-]*|van|von|de|der|den|del|della|di|da|la|le|bin|al)){1,4}$/u;
const PERSON_JAPANESE = /^[\u4E00-\u9FFF]{1,4} [\u3040-\u9FFF]{1,4}$/;
/** `Acme Ltd, a company of the Acme group`, `Acme, S.A., entidad acreditada` */
const APPOSITION =
  /,\s+(?:(?:an?|the|ein|eine|un|une|una|een|der|die|la|le|l'|lo|gli|il|el) ?\p{Ll}|(?:entidad|organismo|organisme|organi[sz]ation|ente|societ[àé]|sociedad|empresa|entreprise|jednostka|instelling|certification body|zertifizierungsstelle|duly|acting|represented|vertreten|représentée?|representad[ao]|rappresentat[ao]|vertegenwoordigd|reprezentowan[ay]|hereinafter|nachfolgend|ci-après|en adelante|di seguito|hierna)(?![\p{L}])).*$/u;
/** `La société Acme`, `L'organismo di certificazione Acme`, `Firma Acme`: what it is, before what it is called. */
const WHAT_IT_IS =
  /^(?:(?:the|die|der|das|la|le|l'|el|il|lo|de|het) ?(?:company|firm|organi[sz]ation|client|firma|unternehmen|gesellschaft|société|entreprise|organisme|sociedad|empresa|entidad|compañía|organización|società|azienda|ditta|impresa|organizzazione|bedrijf|organisatie|vennootschap)|(?:the |die |der |l'|el |il |lo |de )?(?:certification body|certifying body|registrar|zertifizierungsstelle|organisme (?:de certification|certificateur)|organismo (?:de certificación|di certificazione|certificador)|entidad (?:de certificación|certificadora)|ente di certificazione|certificatie-instelling|jednostka certyfikująca)(?: of(?: the)?| der| des| de| di| van)?(?! and| und| et| y| e )),?:? /u;

/** `Acme Ltd of 3 Weir Street`, `Acme GmbH mit Sitz in …` */
const SEAT =
  /,?\s+(?:(?:(?:with|having) (?:its |their )?(?:registered |head |principal )?(?:office|seat|address|place of business)s?|located|situated|based) (?:at|in|:)|(?:whose|with) (?:registered )?address (?:is|at)|of (?=\d)|at (?=\d)|mit (?:hauptsitz|sitz) in|sise?(?: (?:au|à)|(?= \d))|dont le siège (?:social )?est (?:situé )?(?:au|à)?|con (?:domicilio|sede(?: legale)?|sede social) (?:en|in)|gevestigd (?:te|aan)|z siedzibą(?: w)?)\s*|[.,]?\s+(?:registered office|registered address|head office|sede legale|siège social|hauptsitz|sitz|domicilio social|hoofdkantoor)\s*:\s*/iu;

/** `… · Zertifizierungsstelle · Am Osthafen 31` */
const OFFICE_PART = /, (?:zertifizierungsstelle|certification body|organisme de certification)(?=,)/iu;
/** What stands after an address in a last line: capital, court, telephone, page. */
const AFTER_ADDRESS =
  /\s*[-–·|,.;]?\s*(?:\b(?:tel|tél|teléf|telefon|phone|fax|e-?mail|web)\b\.?[ :]|\b[tf]\.? ?\+?\(?\d{2}|\+\d{2} ?\(?\d|www\.|https?:|\S+@|registered in |company (?:registration|no|number)|vat |(?:sas|sarl|sa|s\.a\.?)? ?au capital|\b(?:rcs|siren|siret|hrb|krs|regon|nip|nit|rfc|cnpj|cui) |\bc\. ?f\.|p\. ?iva|cap\. soc|[\p{L}-]+(?:\.[\p{L}-]+)+\/\S|page \d|\(registered).*$/iu;

const ACCREDITED = /(?<=[,|·.-]\s*)(?:\p{L}+ )?\p{L}*a[ck]+r[eé]d[iy]t\p{L}*(?![\p{L}])/iu;

/** What stands before the mark of an accreditor: `…, Manchester M4 6DE. UKAS Management Systems 0412`. */
function beforeMark(text: string): string {
  const marks = [ACCREDITED, ...ACCREDITORS.map(({ mark }) => mark)].map((mark) => text.search(mark));
  return text.slice(0, Math.min(text.length, ...marks.filter((at) => at > 3)));
}

/** `La société Acme` is called `Acme`. */
const withoutKind = (text: string): string => {
  const [kind = ''] = WHAT_IT_IS.exec(text.toLowerCase()) ?? [];
  const rest = text.slice(kind.length);
  return /^\p{Lu}/u.test(rest) ? rest : text;
};

/** Name and address where both stand in one text: `Acme, Inc., 12 High Street, Leeds`. */
export function nameAndAddress(said: string): { readonly name: string; readonly address: string } {
  const text = withoutKind(said.replace(/^(?:by|from|for|to|von|par|por|da|door) (?=\p{Lu})/u, ''));
  const seat = SEAT.exec(text);
  if (seat !== null && seat.index > 1) {
    return {
      name: bare(text.slice(0, seat.index)),
      address: bareAddress(text.slice(seat.index + seat[0].length)),
    };
  }
  const own = beforeMark(text)
    .replace(APPOSITION, '')
    .replace(AFTER_ADDRESS, '')
    .replace(/\s+[·|•]\s+/g, ', ')
    .replace(OFFICE_PART, '');
  const [, named, address = ''] = FORM_THEN_ADDRESS.exec(own) ?? [];
  if (named !== undefined) return { name: named, address: bareAddress(address) };
  const parts = own.split(/,\s*|\s+[-–|·•]\s+(?=.*\d)/);
  let taken = 1;
  while (taken < parts.length && LEGAL_FORM.test(parts[taken] ?? '')) taken += 1;
  const last = bareAddress(parts.slice(taken).join(', '));
  return /\d/.test(last) || isPlaces(parts, taken)
    ? { name: parts.slice(0, taken).join(', '), address: last }
    : { name: bare(own), address: '' };
}

/** What a line ended with that goes on under it: `…, 75012 Paris - Organisme` / `accrédité`. */
const A_LINE_BROKEN =
  /\s+[-–·|]\s+(?:organisme|organismo|ente|entidad|entité|jednostka|accr\p{L}*|akkr\p{L}*)\.?$/iu;

/** `Claddagh Certification DAC, Dock Street, Galway`: an address without a figure. */
const isPlaces = (parts: readonly string[], taken: number): boolean =>
  hasLegalForm(parts.slice(0, taken).join(', ')) &&
  parts.length - taken >= 2 &&
  parts
    .slice(taken)
    .every((part) => /^\p{Lu}[\p{L}' -]+$/u.test(part) && !isRole(part) && !hasLegalForm(part));

const bare = (text: string): string =>
  text.replace(A_LINE_BROKEN, '').replace(/^[\s,:]+|[,;:*\s]+$|(?<=\d)\.$/g, '');

/** `Acme, S.A.U. Génova, 60. 28004 Madrid`: the name is over where its form is; a branch belongs to it. */
const FORM_THEN_ADDRESS =
  /^(.{3,80}?(?<![\p{L}])(?:Ltd|Limited|Inc|LLC|LLP|plc|PLC|GmbH|mbH|AG|B\.V|N\.V|S\.p\.A|S\.P\.A|S\.r\.l|S\.R\.L|Sp\. z o\.o|S\.A\.S|S\.A\.U|S\.L\.U|S\.A|S\.L|SAS|SARL|SA|A\/S|ApS|Oy|株式会社)\b\.?)\s+(?!UK\b|US\b|EU\b|Branch|Niederlassung|Zweigniederlassung|Succursale|Sucursal|Italia|Deutschland|France|España|Nederland|Polska)(?=[\p{Lu}\d].*\d)(?!.*(?<![\p{L}])\p{Ll}{3,}(?: \p{Ll}{2,}){3})(.+)$/u;

/** What stands before an address and is none: `Registered address:`, `con domicilio social en`, `ABN 12 345 678 901,`. */
const BEFORE_ADDRESS =
  /^(?:(?:registered|head|principal|main|business|postal)? ?(?:office|address|site|seat)(?: at)?:|located (?:at|in)|situated at|whose registered office is at|con (?:domicilio|sede)(?: social| legale| fiscal)? (?:en|in)|mit sitz in|dont le siège (?:social )?est (?:situé )?(?:(?:au|à) )?|sise?(?: (?:au|à)|(?= \d))|domiciliée? (?:au|à)|gevestigd (?:te|aan)|z siedzibą(?: w)?|(?:d\/b\/a|t\/a|trading as|doing business as|formerly) [^,]+,|(?:ABN|ACN|UEN|CIN|VAT|TVA|KvK|HRB|NIP|NIT|RFC|CNPJ|KRS|REGON|RCS|SIRET|SIREN|CUI|CIF|NIF|P\.? ?IVA|C\.? ?F\.?)[\s.:]*[\dA-Z][\d A-Z./-]{5,20}(?=,| -|$)[\s,-]*)\s*/iu;
/** `…, Leeds. Registered office: …`, `…, Leeds To check this certificate call …` */
const OTHER_LABEL = /[.;,]?\s+\p{Lu}[\p{L} ]{2,30}:\s/u;
const OTHER_SENTENCE =
  /(?<=\d.*)[.;,]?\s+(?=\p{Lu}\p{Ll}+(?: \p{Ll}{2,}){2,}(?<=\p{Ll}{5}.*)(?![\p{L}]| \p{Lu}))/u;
/** An address without what brings it in, and up to what goes on about something else. */
export const bareAddress = (text: string): string => {
  const own = text.replace(BEFORE_ADDRESS, '').replace(BEFORE_ADDRESS, '');
  const other = Math.min(
    ...[OTHER_LABEL, OTHER_SENTENCE].map((words) => own.search(words)).filter((at) => at > 8),
    own.length,
  );
  return bare(beforeMark(own.slice(0, other)).replace(AFTER_ADDRESS, ''));
};

/** `Peak Assessment Ltd. Validity can be …`: the name is over where its legal form is, unless a comma goes on. */
const THROUGH_FORM =
  /^(.{5,80}?\b(?:Ltd\b\.?|Limited\b|Inc\b\.?|LLC\b|LLP\b|plc\b|PLC\b|GmbH\b|mbH\b|B\.V\.|S\.p\.A\.|S\.r\.l\.|Sp\. z o\.o\.|S\.A\.S\.))(?= \p{L}|\.? \p{Lu})/u;
/** Forms that may as well be parts of names: only a small letter after them says that they are none. */
const THROUGH_SHORT_FORM =
  /^(.{5,80}?\b(?:AB|AS|A\/S|ApS|Oy|AG|SE|SA|SAS|SARL|N\.V\.|S\.L\.|FZE))(?= (?!et\b|und\b|and\b|en\b|y\b|e\b)\p{Ll})/u;
export const throughLegalForm = (text: string): string =>
  (THROUGH_FORM.exec(text) ?? THROUGH_SHORT_FORM.exec(text))?.[1]?.replace(/(?<=Ltd|Inc)\.$/, '') ?? text;

/** Whether a line is nothing but the form of the name over it: `B.V.`, `GmbH & Co. KG`. */
export const isLegalForm = (text: string): boolean =>
  text.length < 16 && !hasOwnWord(fold(text).replace(FORM_WORDS, '')) && LEGAL_FORM.test(text);
const FORM_WORDS =
  /(?<![\p{L}])(?:inc|llc|ltd|limited|plc|corp|gmbh|mbh|co|kg|llp|pty|pte|pvt|oy|aps|asa|sarl|sas|spa|srl|sp|z|oo)(?![\p{L}])/gu;
/** Whether two names are one house's: one begins with the other, begins with its own first word, or is made of its first letters. */
export function isSameHouse(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const [a, b] = [bareName(short), bareName(long)];
  return b.startsWith(a) || startsAlike(short, long) || isInitials(short, long);
}
const bareName = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** `Calder Assurance` and `Calder Certification Limited`. */
const startsAlike = (one: string, other: string): boolean => {
  const [[first = '', ...more], [second = '', ...others]] = [
    fold(one).split(/[\s,]+/),
    fold(other).split(/[\s,]+/),
  ];
  if (first === second && more.length > 1 && more[0] === others[0] && more[1] === others[1]) return true;
  return first === second && first.length >= 4 && hasOwnWord(first) && isCertifier(one) && isCertifier(other);
};

/** `VCH SAS UK Branch` and `Veridon Certification Holding SAS`; `SZB` and `Schweizer Zertifizierungsbund AG`. */
export function isInitials(short: string, long: string): boolean {
  const [, letters = ''] = /^(\p{Lu}{2,6})(?![\p{L}])/u.exec(short) ?? [];
  if (letters === '') return false;
  const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const inOrder = new RegExp(`^${letters.toLowerCase().split('').join('.*')}`, 'u');
  return initials.startsWith(letters) || (letters.length > 2 && inOrder.test(fold(long)));
}

export const hasLegalForm = (text: string): boolean => CONTRACTED_FORM.test(text);
export const isCertifier = (text: string): boolean => CERTIFIER.test(text);
export const isRole = (text: string): boolean =>
  text.length < 70 && (/^(?:the )?registrar$/i.test(text) || ROLE.test(text) || isOffice(text));
/** `i. V. Hinrich Paulsen`, `A.W. (Annemiek) Terpstra`, `(S. Raghunandan)`, `Frau Dr. Ellen Wiechert` */
const bareOfPerson = (text: string): string =>
  text
    .replace(
      /^(?:i\. ?[VA]\.|ppa\.|gez\.|drs\.?|Lic\.|Dra?\.|Avv\.|Rag\.|Geom\.|Mgr|Frau|Herrn?|Mme|Madame|Monsieur|M\.|Sra?\.|Dhr\.|Mevr\.|Pan[i]?) /u,
      '',
    )
    .replace(/^\(([^)]+)\)$/, '$1')
    .replace(/ \([^)]+\)/, '');
export const isPerson = (text: string): boolean =>
  text.length <= 50 &&
  (PERSON.test(bareOfPerson(text)) || PERSON_JAPANESE.test(text)) &&
  hasOwnWord(fold(text)) &&
  !isRole(text) &&
  !isCertifier(text) &&
  !hasLegalForm(text);
