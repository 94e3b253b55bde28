/** Numbers and letters people put before a question: 3), (b), 5.4a., Q7:, iv. */
const NUMBERING =
  /^(?:q(?:uestion)?\s*\d+\s*[.):-]?\s+|[([]?(?:\d+(?:\.\d+)*[a-z]?|[a-z]|[ivx]+)[.):\]]+(?!\d)\s*)/iu;
/** The same without a mark behind it: 5.4 Is …; never a count or a measure ("72 hours", "3.5 days"). */
const BARE_NUMBERING = /^\d+(?:\.\d+)+[a-z]?\s+(?=\p{Lu})/u;
const BULLET = /^[\s\p{Pd}•*·]+/u;

/**
 * A wording as it is compared: without case, width, punctuation, doubled blanks and the number before it (NFKC). Two
 * wordings that are equal here ask the same; nothing less is called the same. '' where no word is left.
 */
export function comparable(text: string): string {
  let rest = text.normalize('NFKC').trim();
  for (let shorter = unnumbered(rest); shorter !== rest; shorter = unnumbered(rest)) rest = shorter;
  return rest
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

/** Without one bullet or number before it, unless nothing else is there. */
function unnumbered(text: string): string {
  const shorter = text.replace(BULLET, '').replace(BARE_NUMBERING, '').replace(NUMBERING, '').trim();
  return shorter === '' ? text : shorter;
}
