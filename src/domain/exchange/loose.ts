/** Reading what nobody has judged yet: each answers with nothing where the value is of another sort. */
export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listIn = (value: unknown, field: string): readonly unknown[] => {
  const inner = isLoose(value) ? value[field] : undefined;
  return Array.isArray(inner) ? inner : [];
};

/** A text, or a number as text; '' for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const textIn = (value: unknown, field: string): string =>
  isLoose(value) ? textOf(value[field]).trim() : '';

export const numberIn = (value: unknown, field: string): number | null => {
  const inner = isLoose(value) ? value[field] : undefined;
  return typeof inner === 'number' && Number.isFinite(inner) ? inner : null;
};

/** A value in a few words, for a list of what was not carried over. */
export function inShort(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 100 ? `${written.slice(0, 100).trimEnd()}…` : written;
}
