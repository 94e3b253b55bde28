import { BAND_LETTERS, type BandLetter } from '#domain/portfolio/score-summary.js';
import { CRITICALITIES } from '#domain/vendors/vendor.js';
import type { BandCounts, Portfolio } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { PillView } from '../../views.js';
import { CRITICALITY_PILLS } from '../vendors/vendor-words.js';

/** How many vendors stand in each band, as bars from zero. */
export interface BandBarsView {
  readonly sentence: string;
  readonly bars: readonly {
    readonly letter: BandLetter | null;
    readonly word: string;
    readonly href: string;
    readonly count: number;
    /** Of the longest, in percent. */
    readonly share: number;
  }[];
}

/** Criticality against band: how many vendors stand in each field. */
export interface MatrixView {
  readonly sentence: string;
  readonly columns: readonly { readonly letter: BandLetter | null; readonly word: string }[];
  readonly rows: readonly {
    readonly criticality: PillView;
    readonly cells: readonly {
      readonly letter: BandLetter | null;
      readonly count: number;
      readonly href: string;
      readonly label: string;
    }[];
    readonly total: number;
  }[];
}

type Column = BandLetter | 'none';

/** Worst first, and what is not known last. */
const COLUMNS: readonly Column[] = [...BAND_LETTERS, 'none'];
const BAND_WORDS: Readonly<Record<Column, string>> = {
  A: 'Strong',
  B: 'Adequate',
  C: 'Gaps',
  D: 'Weak',
  none: 'Not scored',
};
const letterOf = (column: Column): BandLetter | null => (column === 'none' ? null : column);
const vendorsIn = (query: Readonly<Record<string, string>>) => addressWith(paths.vendors.to(), query);

export function bandBarsView(counts: BandCounts): BandBarsView {
  const longest = Math.max(1, ...COLUMNS.map((column) => counts[column]));
  const all = COLUMNS.reduce((sum, column) => sum + counts[column], 0);
  const scored = all - counts.none;
  return {
    sentence: `Of ${counted(all, 'vendor')} ${scored} ${scored === 1 ? 'is' : 'are'} scored; ${counts.D} ${counts.D === 1 ? 'stands' : 'stand'} in band D, weak, and ${counts.C} in band C, gaps. A vendor stands where its weakest AI system stands.`,
    bars: COLUMNS.map((column) => ({
      letter: letterOf(column),
      word: BAND_WORDS[column],
      href: vendorsIn({ band: column }),
      count: counts[column],
      share: (100 * counts[column]) / longest,
    })),
  };
}

export function matrixView(byPlace: Portfolio['byPlace']): MatrixView {
  const { high } = byPlace;
  const exposed = high.D + high.C;
  return {
    sentence: `${counted(exposed, 'vendor')} of high criticality ${exposed === 1 ? 'stands' : 'stand'} in band C or D; ${high.none} of high criticality ${high.none === 1 ? 'is' : 'are'} not scored.`,
    columns: COLUMNS.map((column) => ({ letter: letterOf(column), word: BAND_WORDS[column] })),
    rows: CRITICALITIES.toReversed().map((criticality) => ({
      criticality: CRITICALITY_PILLS[criticality],
      cells: COLUMNS.map((column) => ({
        letter: letterOf(column),
        count: byPlace[criticality][column],
        href: vendorsIn({ criticality, band: column }),
        label: `${counted(byPlace[criticality][column], 'vendor')}, criticality ${criticality}, ${BAND_WORDS[column].toLowerCase()}`,
      })),
      total: COLUMNS.reduce((sum, column) => sum + byPlace[criticality][column], 0),
    })),
  };
}
