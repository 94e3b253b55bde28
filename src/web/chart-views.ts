import type { BandLetter } from './views.js';

export interface ScoreBarsView {
  /** The finding in a sentence, for who does not see the chart. */
  readonly sentence: string;
  /** Thresholds, drawn as grid lines: 50, 70, 85. */
  readonly ticks: readonly number[];
  /** Weakest first. */
  readonly rows: readonly {
    readonly label: string;
    /** Short grey codes at the right of the label; '' for none. */
    readonly note: string;
    /** 0..100, unrounded; null where nothing is scorable. */
    readonly value: number | null;
    /** `46 D`, or the words for not scored. */
    readonly said: string;
    readonly letter: BandLetter | null;
    /** `6.5 of 14` */
    readonly sum: string;
  }[];
  readonly words: {
    readonly label: string;
    readonly value: string;
    readonly sum: string;
    readonly asTable: string;
  };
}

export interface BandScaleView {
  readonly sentence: string;
  /** 0..100; null where not scored. */
  readonly value: number | null;
  readonly said: string;
  /** From the lowest: D 0, C 50, B 70, A 85. */
  readonly bands: readonly { readonly letter: BandLetter; readonly from: number }[];
}

export interface ProvenBarView {
  readonly sentence: string;
  readonly parts: readonly {
    readonly confidence: 'stated' | 'evidenced' | 'trusted' | 'reviewed' | 'registered';
    /** Percent of the whole. */
    readonly share: number;
    /** `38 % stated` */
    readonly label: string;
    /** `38.5 points · only said` */
    readonly note: string;
  }[];
}
