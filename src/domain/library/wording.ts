/** Numbers and letters people put before a question: 5.4a, 3), (b), Q7:, iv. A bare count ("72 hours") is none. */
const NUMBERING =
  /^(?:q(?:uestion)?\s*\d+\s*[.):-]?\s+|[([]?(?:\d+(?:\.\d+)*[a-z]?|[a-z]|[ivx]+)[.):\]]+\s*|\d+(?:\.\d+)+[a-z]?\s+)/u;
const BULLET = /^[\s\p{Pd}•*·]+/u;

/**
 * A wording as it is compared: without case, width, punctuation, doubled blanks and the number before it (NFKC). Two
 * wordings that are equal here ask the same; nothing less is called the same. '' where no word is left.
 */
export function comparable(text: string): string {
  let rest = folded(text);
  for (let shorter = unnumbered(rest); shorter !== rest; shorter = unnumbered(rest)) rest = shorter;
  return rest.replace(/[\p{P}\s]+/gu, ' ').trim();
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC').trim();

/** Without one bullet or number before it, unless nothing else is there. */
function unnumbered(text: string): string {
  const shorter = text.replace(BULLET, '').replace(NUMBERING, '').trim();
  return shorter === '' ? text : shorter;
}
