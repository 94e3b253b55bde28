const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
};

const TAG = /<\/?[a-z][^<>]*>/gi;

/** Text without mark-up: tags leave a space where they part words, entities become their signs, spaces are one. */
export const plainText = (marked: string): string =>
  marked
    .replace(/<(?:\/?(?:p|div|li|ul|ol|h[1-6]|tr|td)|br)\b[^<>]*>/gi, ' ')
    .replace(TAG, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, entity)
    .replace(/\s+/g, ' ')
    .trim();

/** The mark-up `plainText` takes away, in a few words: its tags, and where its links lead; '' where there is none. */
export function markUpIn(text: string): string {
  const tags = new Set(
    [...text.matchAll(/<([a-z][a-z0-9]*)\b[^<>]*>/gi)].map(([, name]) => name?.toLowerCase()),
  );
  const links = [...text.matchAll(/<a\s[^<>]*href\s*=\s*["']?([^"'\s<>]+)/gi)].map(([, link]) => link);
  if (tags.size === 0) return '';
  return `mark-up (${[...tags].join(', ')})${links.length === 0 ? '' : ` and links to ${links.join(', ')}`}`;
}

function entity(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? written;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
