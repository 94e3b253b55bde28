import canonicalize from 'canonicalize';

/** The one spelling of a JSON value (RFC 8785), so that equal values have equal hashes. Throws where it is not JSON (NaN, a lone surrogate). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON spelling.');
  return text;
}
