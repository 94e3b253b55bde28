import type { Company } from './played.js';

type Said = Company['says'][string];

/** What three invented companies say, question by question, the strongest first; null leaves a question open. */
export type Rows = Readonly<
  Record<string, readonly [strong: Said | null, average: Said | null, startUp: Said | null]>
>;

const NAMES = ['strong', 'average', 'startUp'] as const;

/** Three companies from answers written side by side, where it shows what tells them apart; `shows` as of `Company`. */
export function sideBySide(
  rows: Rows,
  shows: Readonly<Record<(typeof NAMES)[number], Company['shows']>>,
): Readonly<Record<(typeof NAMES)[number], Company>> {
  const company = (name: (typeof NAMES)[number]): Company => ({
    says: Object.fromEntries(
      Object.entries(rows).flatMap(([id, said]) => {
        const own = said[NAMES.indexOf(name)] ?? null;
        return own === null ? [] : [[id, own]];
      }),
    ),
    shows: shows[name],
  });
  return { strong: company('strong'), average: company('average'), startUp: company('startUp') };
}
