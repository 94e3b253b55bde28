/** What a written number means; `ambiguous` offers both readings. */
export type Understood =
  | { readonly reading: 'number'; readonly number: number }
  | { readonly reading: 'ambiguous'; readonly large: string; readonly small: string }
  | { readonly reading: 'too-precise' }
  | { readonly reading: 'none' };

/** Digits a number may have in all and behind its decimal mark: what a double holds without loss. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

/**
 * Reads a number as people write it: 1234.5, 1 234,5, 1.234,5, 1'234.5, 1,234,567. A lone point is a decimal mark.
 * A lone comma before exactly three digits could be either, so it is asked back (1,234), unless it starts 0,.
 */
export function understandNumber(written: string): Understood {
  const text = written
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/[\s'’]+/gu, ' ');
  const parts = /^([+-]?)(\d[\d., ]*|[.,]\d+)$/.exec(text);
  if (parts === null) return { reading: 'none' };
  const sign = parts[1] === '-' ? '-' : '';
  const digits = parts[2] ?? '';
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) {
    return {
      reading: 'ambiguous',
      large: sign + digits.replace(',', ''),
      small: sign + digits.replace(',', '.'),
    };
  }
  const mark = decimalMark(digits);
  const [whole = '', decimals = '', ...rest] = mark === null ? [digits] : digits.split(mark);
  if (rest.length > 0 || !/^\d*$/.test(decimals) || !grouped(whole)) return { reading: 'none' };
  return exact(sign, whole.replace(/\D/g, ''), decimals);
}

/** The mark before the decimals: the last point or comma, unless it appears twice and so groups thousands. */
function decimalMark(digits: string): ',' | '.' | null {
  const mark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const count = digits.split(mark).length - 1;
  return count === 1 ? mark : null;
}

/** Plain digits, or groups of three with one sort of mark between them. */
const grouped = (whole: string): boolean =>
  /^\d*$/.test(whole) || /^\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*$/.test(whole);

function exact(sign: string, whole: string, decimals: string): Understood {
  const kept = decimals.replace(/0+$/, '');
  const figures = whole.replace(/^0+/, '');
  if (kept.length > MOST_DECIMALS || figures.length + kept.length > MOST_DIGITS)
    return { reading: 'too-precise' };
  const number = Number(`${sign}${figures || '0'}.${kept || '0'}`);
  return { reading: 'number', number: number === 0 ? 0 : number };
}
