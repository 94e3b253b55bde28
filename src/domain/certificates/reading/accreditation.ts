import { isValueOf } from './values.js';

export interface SaidAccreditation {
  /** '' where no accreditor is named. */
  readonly body: string;
  readonly number: string;
}

const BY =
  /\b(?:accredited by|accreditation (?:by|from|granted by)|akkreditiert (?:durch|von)|accr[ée]dit[ée]e?s? par|acreditad[oa] por|accreditat[oa] da|geaccrediteerd door|akredytowan[ay] przez)\s+([^;:()|]{2,110})/iu;
const ARTICLE = /^(?:the|die|der|den|le|la|l'|el|il|de|het)\s+/i;
/** Where the name of an accreditor is over. */
const END =
  /\s*(?:,|\.(?:\s|$)| under | with | as | for | according| in accordance| unter | sous | con | met |\bno?\b|\bnr\b|\bn°| - )/i;
/** Marks of accreditors that are no other word. */
const MARK =
  /\b(UKAS|ANAB|DAkkS|COFRAC|Cofrac|RvA|ACCREDIA|ENAC|SWEDAC|JAS-ANZ|ISMS-AC|NABCB|DANAK|BELAC|TÜRKAK|FINAS)\b/;
const NUMBER =
  /(?:\b(?:no?|nr|num|number|accreditation|accréditation|under|unter)\b|n°|[#№(])[.: ]*((?:[A-Z]{1,2} )?(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{2,24})\b/i;

/** The accreditor a sentence names (`accredited by …`, or its mark) and the number of the accreditation; null where none. */
export function accreditationIn(text: string): (SaidAccreditation & { readonly inSentence: boolean }) | null {
  const [whole = '', after] = BY.exec(text) ?? [];
  const [, mark = ''] = MARK.exec(text) ?? [];
  if (after === undefined && mark === '') return null;
  const rest =
    after === undefined ? text.slice(text.indexOf(mark) + mark.length) : text.slice(text.indexOf(whole));
  const [, number = ''] = NUMBER.exec(rest) ?? [];
  return { body: after === undefined ? mark : accreditorIn(after), number, inSentence: after !== undefined };
}

function accreditorIn(text: string): string {
  const name = text.replace(ARTICLE, '').split(END)[0]?.trim() ?? '';
  return isValueOf('accreditationBody', name) ? name : '';
}

/** `Ashgrove Cert Limited, accredited by UKAS` without what accredits it; the text as it is where nothing does. */
export function withoutAccreditor(text: string): string {
  const at = text.search(BY);
  return at < 3 ? text : text.slice(0, at).replace(/[\s,;(]+$/, '');
}

/** What stands at the label `accreditation`: a name, often with its number. */
export function accreditationAt(text: string): SaidAccreditation {
  const match =
    /^(.*?\p{L}{2,})[\s,(]+(?:accreditation\s+)?(?:no\.?|nr\.?|number|n°)?[\s:]*((?:[A-Z]{1,2} )?(?=[\p{L}-]*\d)[\p{L}\d-]{3,})\)?$/iu.exec(
      text,
    );
  return match === null
    ? { body: text.replace(ARTICLE, ''), number: '' }
    : { body: (match[1] ?? '').replace(ARTICLE, ''), number: match[2] ?? '' };
}
