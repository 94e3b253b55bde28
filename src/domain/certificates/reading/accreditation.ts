import { ACCREDITORS } from './accreditors.js';
import { isValueOf } from './values.js';

export interface SaidAccreditation {
  /** '' where no accreditor is named. */
  readonly body: string;
  readonly number: string;
}

const BY =
  /\b(?:accredited (?:certification body )?by|accreditation (?:body|by|from|granted by)|akkreditiert (?:durch|von)|durch|accr[ée]dit[ée]e?s? par(?: le)?|acreditad[oa]s? por|accreditat[oaie] da|geaccrediteerd door|akredytowan[ay] przez)\s+([^;:()|\n]{2,110})/iu;
/** `Acreditación EMA No. 115/16`: a short name between the word and the number. */
const SHORT_NAME =
  /\b(?:accreditation|accréditation|akkreditierung|acreditación|accreditamento|accreditatie|akredytacja)\s+(?:by |de |da |durch )?(\p{Lu}[\p{L}-]{1,11})(?=\s+(?:[Nn]o?|[Nn]r|[Nn]um|[Nn]umber)\b[.: °º]*\S*\d)/u;
/** `SAS accreditation no. 12`: the name before the word. */
const BEFORE_WORD =
  /(?:^|[.;,(]\s*)(\p{Lu}[\p{Lu}\p{L}-]{1,11})[ -](?=(?:accreditation|accréditation|akkreditierung|acreditación)\s+(?:[Nn]o|[Nn]r|[Nn]um|[Nn]umber|[Nn][°º]|[A-Z]*\d))/u;
const ARTICLE = /^(?:the |die |der |den |le |la |l'|el |il |de |het )/i;
/** Where the name of an accreditor is over. */
const END =
  /\s*(?:,|\.(?:\s|$)| \/ | under | with | as | according| in accordance| unter | nach | sous | con | met | pod | to | since | seit | depuis | \bno?\b|\bnr\b|\bn[°º]| - )/i;
/** `Board for Conformity Assessment` goes on, `for management systems` does not. */
const ENDS_WITH_PURPOSE = /\s+(?:for|für|pour|para|per|voor|dla) (?=\p{Ll}|ISO|IEC)/u;
const SPEAKS_OF_IT = /a[ck]+r[eé]d(?:[iy]t|\.)/i;
/** What speaks of an accreditation that is not there. */
const NOT_SO =
  /\b(?:not|nicht|pas|non|no|nie|niet|without|ohne|outside|unaccredited|applied for|applying|pending|seek(?:s|ing)?|process of|beantragt|en cours|solicitud|richiest[ao]|aangevraagd)\b[^.]{0,50}a[ck]+r[eé]d[iy]t|\bunaccredited\b|a[ck]+r[eé]d[iy]t\p{L}* (?:is |has been )?(?:pending|applied|suspended|withdrawn|expected|in progress)/iu;
const STANDARD =
  /(?:\b(?:DIN|EN|BS|UNE|UNI|NF|PN|NEN) )*(?:\bISO|\bIEC)(?:\/IEC)?[ -]?\d{4,5}(?:-\d{1,2})?(?::\d{4})?/g;
const LABELLED_NUMBER =
  /(?:\b(?:no|nr|num|number|file|dossier|numero|número|nummer|accreditation|accréditation|akkreditierung|acreditación|accreditamento|accreditatie|akredytacja|under|unter)\b|\bn[°º]|[#№(])[.:º° ]*((?:[A-Z]{1,4} )?(?=[A-Z0-9/.-]*\d)[A-Z0-9][A-Z0-9/-]{2,24})(?![\p{L}\p{N}])/iu;
/** Right after the mark: `UKAS 0123`, `UKAS MANAGEMENT SYSTEMS 0123`, `NABCB, QM 012`. */
const RIGHT_AFTER =
  /^[\s,(]*(?:(?:[Mm]anagement [Ss]ystems?|MANAGEMENT SYSTEMS?)[\s,]*)?((?:[A-Z]{2,4} (?=\d))?(?=[\p{L}\d/ -]*\d)[\p{L}\d][\p{L}\d/-]{2,20})(?![\p{L}\p{N}])/u;

/** `Accrédité par le CCN / Accredited by SCC, 1009-4/7` */
const AT_THE_END =
  /^[^\d\n.;]{0,40}[\s,(]((?:[A-Z]{1,5} )?(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,24})[).\s]*$/u;

/** `Accredited certification body no. 1877 (SWEDAC)` */
const RIGHT_BEFORE =
  /(?:\bno|\bnr|\bnum|\bnumber|\bn[°º])[.:\s]*((?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,20})[\s,(]{1,3}\p{Lu}[\p{L}-]{2,12}$/iu;
/** `… no. 1877 (SWEDAC)`, for certification bodies */
const BEFORE_MARK = /^accredited [\p{L} ]{0,30}\bno\.? (\d{3,5})(?=\s*\()/iu;

/** How plainly a text says that something is accredited by somebody. */
export type Plainness = 'sentence' | 'mark-with-number' | 'mark';

/** The accreditor a text names (`accredited by …`, or its mark) and the number of the accreditation; null where none. */
export function accreditationIn(
  text: string,
  around = text,
): (SaidAccreditation & { readonly said: Plainness }) | null {
  if (NOT_SO.test(text)) return null;
  const plain = withoutStandards(text);
  const speaks = SPEAKS_OF_IT.test(plain);
  const { mark, own } = markIn(plain);
  const named = speaks ? namedIn(plain) : '';
  const body = mark === '' || isSame(plain, mark, named) ? named : mark;
  if (body === '') return null;
  const after = mark === '' ? named : mark;
  const rest = plain.slice(plain.indexOf(after) + after.length);
  const number = numberIn(rest, withoutStandards(around), own);
  if (speaks) return { body, number, said: 'sentence' };
  return { body, number, said: number === '' ? 'mark' : 'mark-with-number' };
}

/** Whether two names are marks of one accreditor: `DAkkS`, `Deutsche Akkreditierungsstelle`. */
export const isSameAccreditor = (one: string, other: string): boolean =>
  ACCREDITORS.some(({ mark }) => mark.test(one) && mark.test(other));

/** The number on its own that an accreditor known by its name writes so; '' where it is none or nobody knows how it writes them. */
export const numberOf = (accreditor: string, text: string): string => {
  const form = ACCREDITORS.find(({ mark }) => mark.test(accreditor))?.number;
  const [number = ''] = form?.exec(text) ?? [];
  return number.length > 3 && number.length >= text.length - 2 ? number : '';
};

function markIn(text: string): { readonly mark: string; readonly own: RegExp | undefined } {
  const accreditor = ACCREDITORS.find(({ mark }) => mark.test(text));
  const [mark = ''] = accreditor?.mark.exec(text) ?? [];
  return { mark, own: accreditor?.number };
}

const namedIn = (text: string): string => {
  const [, after = ''] = BY.exec(text) ?? [];
  const [, short = ''] =
    SHORT_NAME.exec(text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())) ?? [];
  return accreditorIn(after) || short || (BEFORE_WORD.exec(text)?.[1] ?? '');
};

/** `Irish National Accreditation Board (INAB)`: as it is said first. */
const isSame = (text: string, mark: string, named: string): boolean =>
  named !== '' &&
  !named.startsWith(`${mark} `) &&
  (named.includes(mark) || text.includes(`${named} (${mark}`));

/** ISO/IEC 17021-1 is nobody's number. */
const withoutStandards = (text: string): string =>
  text.replace(STANDARD, (standard) => ' '.repeat(standard.length));

function numberIn(rest: string, whole: string, own: RegExp | undefined): string {
  const [written = ''] = own?.exec(rest) ?? own?.exec(whole) ?? [];
  if (written !== '') return written;
  const before = whole.slice(0, Math.max(0, whole.indexOf(rest)));
  const tries = [
    LABELLED_NUMBER.exec(rest),
    RIGHT_AFTER.exec(rest),
    AT_THE_END.exec(rest),
    BEFORE_MARK.exec(whole),
    RIGHT_BEFORE.exec(before),
  ];
  const [, number = ''] = tries.find((found) => found !== null) ?? [];
  return /^(?:19|20)\d{2}$/.test(number) ? '' : number;
}

function accreditorIn(text: string): string {
  const [whole = ''] = text.trim().replace(ARTICLE, '').split(END);
  const name = (whole.split(ENDS_WITH_PURPOSE)[0] ?? '').trim();
  return isValueOf('accreditationBody', name) ? name : '';
}

const ACCREDITED =
  /[,;(]?\s*(?:(?:which |who )?is |and is )?(?:an? )?(?:accredited (?:by|certification body)|akkreditiert (?:durch|von)|accr[ée]dit[ée]e?s? par|acreditad[oa]s? por|accreditat[oaie] da|geaccrediteerd door|akredytowan[ay] przez)\b/iu;

/** `Ashgrove Cert Limited, accredited by UKAS` without what accredits it; the text as it is where nothing does. */
export function withoutAccreditor(text: string): string {
  const marks = ACCREDITORS.map(({ mark }) => text.search(mark)).filter((at) => at > 0);
  const at = Math.min(...[text.search(ACCREDITED), ...marks].filter((found) => found >= 0), text.length);
  return at < 3 ? text : text.slice(0, at).replace(/[\s,;(]+$/, '');
}

/** What stands at the label `accreditation`: a name, often with its number. */
export function accreditationAt(text: string): SaidAccreditation {
  const known = accreditationIn(text);
  if (known !== null && known.number !== '') return known;
  const match =
    /^(.*?\p{L}{2,})[\s,(]+(?:accreditation\s+)?(?:no\.?|nr\.?|number|n[°º])?[\s:]*((?:[A-Z]{1,2} )?(?=[\p{L}/-]*\d)[\p{L}\d/-]{3,})\)?$/iu.exec(
      text,
    );
  return match === null
    ? { body: text.replace(ARTICLE, ''), number: '' }
    : { body: (match[1] ?? '').replace(ARTICLE, ''), number: match[2] ?? '' };
}
