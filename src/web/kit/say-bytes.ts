/** The size of a file in words: `812 bytes`, `212 KB`, `3.4 MB` (1 KB is 1,000 bytes). */
export function sayBytes(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
