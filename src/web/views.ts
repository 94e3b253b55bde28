import type { IconName } from './icon-names.js';

declare const html: unique symbol;
/** Markup a template made; the only thing a template may print unescaped. */
export type Html = string & { readonly [html]: true };

/** What a state means; colour comes third, after the icon and the word. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info' | 'override' | 'unknown';
export type BandLetter = 'A' | 'B' | 'C' | 'D';

export interface LayoutView {
  readonly title: string;
  readonly body: Html;
}

export interface IconView {
  readonly name: IconName;
  /** Said to a screen reader; without it the icon is decoration. */
  readonly label?: string;
  /** Pixels; 16 unless told. */
  readonly size?: 14 | 16 | 20 | 24;
}

export interface PillView {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
}

export interface BandView {
  /** null: not scored, a dashed box with a dash. */
  readonly letter: BandLetter | null;
  /** The number as said, `68`; null where there is none. */
  readonly score: string | null;
  readonly word: string;
  readonly large?: boolean;
}

/** A link that looks like a button. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName;
}

/** A deed: a link, or a form of one button where `fields` are given. */
export interface ActionView extends LinkView {
  readonly primary?: boolean;
  /** Present: posted to `href` with these hidden fields. */
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

/** One fact of the line under a title: words, a pill or a link. */
export type FactView = { readonly text: string } | { readonly pill: PillView } | { readonly link: LinkView };

export interface PageHeaderView {
  readonly title: string;
  /** State first. */
  readonly facts: readonly FactView[];
  /** At most three, one primary: the next deed of this state. */
  readonly actions: readonly ActionView[];
}

export interface FlashView {
  readonly kind: 'good' | 'info' | 'warn';
  readonly text: string;
}

/** What is wrong with a field; `field` is the name of the input. */
export interface FaultView {
  readonly field: string;
  readonly text: string;
}

export interface ErrorSummaryView {
  readonly title: string;
  /** `href` is the fragment of the field: `#field-name`, in questions `#q-<id>-<field>`. */
  readonly faults: readonly { readonly text: string; readonly href: string }[];
}

export interface ChoiceView {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password' | 'url' | 'date' | 'number' | 'select' | 'textarea' | 'radios';
  /** What was typed, or stands in the record. */
  readonly value: string;
  /** Beside the label, in grey: "optional". */
  readonly hint?: string;
  readonly help?: string;
  readonly error?: string | null;
  /** For select and radios. */
  readonly options?: readonly ChoiceView[];
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly rows?: number;
  /** Narrow: as wide as what is typed there (dates, numbers). */
  readonly narrow?: boolean;
}

export interface FilterBarView {
  /** Where the GET form goes. */
  readonly action: string;
  readonly label: string;
  readonly search: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly button: string;
  } | null;
  /** Chips are submit buttons; the pressed one sends `value` too, so give '' to lift it. */
  readonly chips: readonly {
    readonly label: string;
    readonly count: number | null;
    readonly name: string;
    readonly value: string;
    readonly pressed: boolean;
  }[];
  /** What else the address carries and must survive. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly clear: LinkView | null;
}

/** A GET form that chooses one of several, without script by its button. */
export interface ChooseOneView {
  readonly action: string;
  readonly label: string;
  readonly name: string;
  readonly button: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
  /** What else the address carries and must survive. */
  readonly kept?: FilterBarView['kept'];
}

export interface PagerView {
  readonly label: string;
  /** `1–25 of 46` */
  readonly summary: string;
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

export interface EmptyStateView {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** One primary and at most one other way. */
  readonly actions: readonly ActionView[];
}

export interface ProgressView {
  readonly value: number;
  readonly of: number;
  /** `34 of 58 answered`; also the bar's name. */
  readonly words: string;
  /** At the right: `about 45 minutes left`; '' for nothing. */
  readonly after: string;
  /** Only the bar, where the words stand beside it already. */
  readonly small?: boolean;
}

export interface TimelineView {
  readonly events: readonly {
    readonly at: string;
    readonly what: string;
    readonly who: string;
    readonly note: string;
    readonly icon: IconName;
    readonly tone: Tone;
    readonly changes?: readonly ChangeView[];
  }[];
}

/** What was there before and after a change; empty for nothing. */
export interface ChangeView {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Key and value, in order. */
export interface FactsView {
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly href?: string;
    readonly pill?: PillView;
    /** Codes, hashes and arithmetic. */
    readonly code?: boolean;
  }[];
}

/** A destroying deed behind a second look; works without script. */
export interface ConfirmView {
  /** On the closed button, ends with "…". */
  readonly label: string;
  /** What happens, what stays. */
  readonly text: string;
  /** On the button that does it. */
  readonly deed: string;
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly tone: 'bad' | 'plain';
}
