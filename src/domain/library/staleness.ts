import { addDays, type CalendarDate } from '../dates.js';
import type { Contradiction, LibraryEntry } from './library-entry.js';

/** Why an entry may no longer be true. */
export type Staleness =
  | { readonly why: 'review-past'; readonly day: CalendarDate }
  | { readonly why: 'document-missing'; readonly name: string }
  | { readonly why: 'document-ended'; readonly name: string; readonly day: CalendarDate }
  | { readonly why: 'contradicted'; readonly by: Contradiction };

type Judged = Pick<LibraryEntry, 'reviewBy' | 'documents' | 'contradiction'>;

/** Everything that makes an entry stale on a day; none while it is fresh. */
export function stalenessOf(
  { reviewBy, documents, contradiction }: Judged,
  on: CalendarDate,
): readonly Staleness[] {
  return [
    ...(contradiction === null ? [] : [{ why: 'contradicted', by: contradiction } as const]),
    ...(reviewBy < on ? [{ why: 'review-past', day: reviewBy } as const] : []),
    ...documents.flatMap(({ id, name, validUntil }): Staleness[] => [
      ...(id === null ? [{ why: 'document-missing', name } as const] : []),
      ...(validUntil !== null && validUntil < on
        ? [{ why: 'document-ended', name, day: validUntil } as const]
        : []),
    ]),
  ];
}

const ALWAYS = '0001-01-01' as CalendarDate;

/** The first day on which an entry is stale if nobody does anything: so that stale ones are found without reading all. */
export function staleFrom({ reviewBy, documents, contradiction }: Judged): CalendarDate {
  if (contradiction !== null || documents.some(({ id }) => id === null)) return ALWAYS;
  const lasts = [reviewBy, ...documents.flatMap(({ validUntil }) => validUntil ?? [])];
  return addDays(
    lasts.reduce((first, day) => (day < first ? day : first)),
    1,
  );
}
