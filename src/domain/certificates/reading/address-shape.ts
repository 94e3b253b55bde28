/** A number and a street, in either order, or a room before them. */
const STREET =
  /^(?:\d{1,5}(?:[ -]?\p{L})?,? \p{L}|[\p{L}. '-]+ \d{1,4} ?\p{L}?(?:,|$)|(?:suite|unit|floor|level|building|plot|no\.) [\p{L}\d]+,)/iu;
const POSTCODE =
  /(?<![\d-])\d{4,6}(?![\d-])|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|〒\d{3}-\d{4}|\b\d{2}-\d{3}\b/;

/** Whether a text without any name is plainly where somebody is: a street with its number, and a code of the post. */
export const isPlainAddress = (text: string): boolean =>
  STREET.test(text) && POSTCODE.test(text) && /, /.test(text) && !/[:@]/.test(text);
