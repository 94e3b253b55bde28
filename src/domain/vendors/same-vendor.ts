/** Words that say what kind of company it is, and so tell no two companies apart. */
const LEGAL_FORMS = new Set(
  'ab ag as asa bv bvba co company corp corporation eurl gmbh inc incorporated kg kft limited llc llp ltd nv oy oyj plc pte pty sa sarl sas se sl spa spzoo srl ug'.split(
    ' ',
  ),
);

/**
 * A company's name as it is compared: without accents, case, punctuation and legal form, so that "Lumenhire B.V." and
 * "LUMENHIRE bv" are one. A name of nothing but such words is kept whole.
 */
function comparableName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain.split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

/** The host of a website without `www.`; empty where there is none. */
function websiteDomain(website: string): string {
  try {
    return new URL(website).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** What two records of the same company share at least one of: a comparable name or alias, or the website's domain. */
export function matchKeysOf(vendor: {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly website: string;
}): readonly string[] {
  const names = [vendor.name, ...vendor.aliases].map(comparableName).filter((name) => name !== '');
  const domain = websiteDomain(vendor.website);
  return [
    ...new Set([...names.map((name) => `name:${name}`), ...(domain === '' ? [] : [`domain:${domain}`])]),
  ];
}
