/** What the story names must be there. Throws where it is not. */
export function needed<T>(value: T | null | undefined): T {
  if (value === undefined || value === null)
    throw new Error('The demonstration story misses somebody or something it names.');
  return value;
}
