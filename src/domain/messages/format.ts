import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Says a message in the reader's language. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/**
 * Makes the translator of one language from its message file: ICU MessageFormat texts by key, parsed once when first said.
 * Dates are formatted in UTC: calendar dates are given as midnight UTC, instants are formatted by the view.
 * Throws where a value a message needs is missing: a sentence with a hole is a defect, not a text.
 */
export function createTranslate<Key extends string>(
  language: string,
  texts: Readonly<Record<Key, string>>,
): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  // Most sentences of a page take no values and are the same every time.
  const plain = new Map<Key, string>();
  const formats = { date: { day: DAY_FORMAT, weekday: WEEKDAY_FORMAT } };
  return (key, values) => {
    const known = values === undefined ? plain.get(key) : undefined;
    if (known !== undefined) return known;
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(texts[key], language, formats, { ignoreTag: true });
      parsed.set(key, message);
    }
    const said = String(message.format(values));
    if (values === undefined) plain.set(key, said);
    return said;
  };
}

/** `{due, date, day}` → 9 Mar 2028 */
const DAY_FORMAT = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
/** `{due, date, weekday}` → Friday 13 November 2026 */
const WEEKDAY_FORMAT = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
} as const;
