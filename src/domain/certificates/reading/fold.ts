const LIKE_A_SPACE = /[\s\u00A0\u2000-\u200A\u202F\u3000]+/g;
const LIKE_A_HYPHEN = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g;
const LIKE_AN_APOSTROPHE = /[\u2018\u2019\u201B\u00B4\uFF07]/g;
/** ﬁ and its like: one sign for several letters. */
const LIGATURES = /[\uFB00-\uFB06]/g;
const NOT_SEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const ACCENTS = /[\u0300-\u036F]/g;
/** Most text: nothing in it needs the slow way. */
const ONLY_ASCII = /^[\x20-\x7E]*$/;

/** A text as it is compared: small letters, no accents, one kind of space, hyphen and apostrophe. */
export function fold(text: string): string {
  const plain = tidy(text).toLowerCase();
  return ONLY_ASCII.test(plain) ? plain : unaccented(plain);
}

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFC');

/** A text as it is kept: one kind of space, hyphen and apostrophe, and none of the hyphens that are not seen. */
export const tidy = (text: string): string =>
  text
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(NOT_SEEN, '')
    .replace(LIKE_A_SPACE, ' ')
    .replace(LIKE_A_HYPHEN, '-')
    .replace(LIKE_AN_APOSTROPHE, "'")
    .trim();

/** Folded with every letter at its place, so that what is found in it can be cut out of the text. */
export const foldInPlace = (text: string): string =>
  ONLY_ASCII.test(text)
    ? text.toLowerCase()
    : text
        .split('')
        .map((letter) => {
          const folded = fold(letter);
          return folded.length === 1 ? folded : letter.toLowerCase().slice(0, 1);
        })
        .join('');
