/** An address as it is kept and compared: trimmed, lower case; null where it cannot be one. Only a letter proves more. */
export function emailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= 254 &&
    /^[^\s@<>"(),;:\p{Cc}]+@[^\s@<>"(),;:\p{Cc}]+\.[^\s@<>"(),;:\p{Cc}]+$/u.test(address)
    ? address
    : null;
}
