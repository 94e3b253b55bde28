import type { Band } from '../questionnaires/questionnaire.js';

/** A cell of a table: plain text, or text with a finer line below it. */
export type PaperCell =
  | string
  | { readonly text: string; readonly below?: string; readonly strong?: boolean };

export interface PaperColumn {
  readonly label: string;
  /** Points; what is left over is shared by the columns without one. */
  readonly width?: number;
  /** Figures stand to the right. */
  readonly figures?: boolean;
}

/** One bar of a chart; null is not scored, which is not a zero. */
export interface PaperBar {
  readonly label: string;
  /** 0..100. */
  readonly value: number | null;
  /** What stands at its end: `46 D`. */
  readonly said: string;
  readonly letter: Band['letter'] | null;
}

/** A piece of a printed document. */
export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string; readonly below: string }
  | { readonly kind: 'heading'; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'quiet' | 'strong' | 'code' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: string; readonly code?: boolean }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly PaperCell[])[];
      /** A last row that sums up. */
      readonly foot?: readonly PaperCell[];
    }
  | {
      readonly kind: 'bars';
      /** What the chart finds, in a sentence. */
      readonly sentence: string;
      readonly ticks: readonly number[];
      readonly rows: readonly PaperBar[];
    };

/** A printed document as blocks, before anybody decides how it is drawn. */
export interface Paper {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** An instant; the file says it was made then. */
  readonly madeAt: string;
  /** Left in the foot of every page; the page number stands to the right. */
  readonly foot: string;
  /** Says the page number: `Page {page} of {pages}`. */
  readonly pageOf: string;
  readonly blocks: readonly PaperBlock[];
  /** Files inside the file. */
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}
