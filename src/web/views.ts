import type { KindId } from '#domain/questionnaires/kinds/values.js';
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

export interface SaveIndicatorView {
  readonly state: 'open' | 'saved' | 'failed';
  readonly text: string;
}

export interface EvidenceView {
  readonly id: string;
  readonly name: string;
  /** As said: `212 KB`. */
  readonly size: string;
  readonly href: string | null;
  /** Where a POST removes it; null where it may not be removed. */
  readonly removeHref: string | null;
}

export interface TimelineView {
  readonly events: readonly {
    readonly at: string;
    readonly what: string;
    readonly who: string;
    readonly note: string;
    readonly icon: IconName;
    readonly tone: Tone;
  }[];
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

/** The sections beside the questions; `state` picks the icon. */
export interface SectionListView {
  readonly label: string;
  readonly sections: readonly {
    readonly title: string;
    readonly href: string;
    readonly count: string;
    readonly state: 'done' | 'started' | 'open' | 'mend';
    readonly stateWord: string;
    readonly current: boolean;
  }[];
}

/** The bar at the foot of a phone: back, the next deed, progress. */
export interface BottomBarView {
  readonly back: LinkView | null;
  readonly next: LinkView;
  readonly progress: string;
}

/** Where a document goes, and what is said before it is sent in vain. */
export interface UploadView {
  readonly href: string;
  /** The endings that are taken, as a file field wants them. */
  readonly accept: string;
  /** In bytes. */
  readonly limit: number;
  readonly hint: string;
  readonly tooLarge: string;
  /** With [name] where the file's name goes. */
  readonly wrongKind: string;
}

/** A question that came back, with what the buyer wrote for the vendor. */
export interface ReturnedQuestionView {
  readonly title: string;
  readonly message: string;
}

/** An entry of the vendor's library, offered for a question. */
export interface OfferView {
  readonly title: string;
  /** Who approved it, how old it is, when somebody is to look again. */
  readonly facts: readonly string[];
  /** The rest of the answer as it would be written. */
  readonly lines: readonly string[];
  readonly why: string;
  /** The documents it comes with; '' for none. */
  readonly brings: string;
  readonly stale: readonly string[];
  readonly action: string;
  readonly revision: number;
  readonly editHref: string;
  readonly blankHref: string;
}

/** How an answer is kept in the vendor's library. */
export interface KeepAnswerView {
  readonly action: string;
  readonly label: string;
  readonly help: string;
  readonly mayApprove: boolean;
  readonly reviewBy: string;
}

/** What the vendor's library has to do with a question. */
export interface LibraryPanelView {
  /** The entry being edited into the answer, as the form carries it; '' for none. */
  readonly from: string;
  readonly editing: string | null;
  readonly offer: OfferView | null;
  readonly more: readonly OfferView[];
  readonly moreWords: string;
  /** What an account would do, for whoever has none. */
  readonly account: { readonly text: string; readonly link: LinkView } | null;
  readonly inLibrary: LinkView | null;
  readonly keep: KeepAnswerView | null;
  readonly provenance: string | null;
}

/** One question as its respondent sees it. Names of fields are those of the form it posts. */
export interface QuestionView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly help: string;
  readonly why: string;
  readonly goodEvidence: string;
  readonly kind: KindId;
  /** Values of the kind's own fields, by field name. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  /** Choices in order; for yes-no-partly yes, partly, no. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly unit: string;
  readonly maxLength: number;
  readonly notApplicable: boolean;
  readonly mayBeNotApplicable: boolean;
  readonly reason: string;
  readonly note: string;
  /** Most characters of reason and note. */
  readonly limits: { readonly reason: number; readonly note: number };
  readonly evidence: readonly EvidenceView[];
  readonly evidenceNeeded: boolean;
  readonly status: 'open' | 'answered' | 'not-applicable';
  /** Whether the answers may be submitted without this one. */
  readonly mayStayOpen: boolean;
  /** `Saved 16:42` */
  readonly saved: string | null;
  readonly revision: number;
  readonly faults: readonly FaultView[];
  /** The whole sentence: Asked because you answered “Partly” to 5.4. */
  readonly askedBecause: string | null;
  readonly editable: boolean;
  /** Why it alone cannot be changed, while others can; null where that is not so. */
  readonly locked: string | null;
  /** What the buyer asks of it again. */
  readonly returned: ReturnedQuestionView | null;
  readonly upload: UploadView;
  readonly saveHref: string;
  /** Null where there is no library to speak of. */
  readonly library: LibraryPanelView | null;
}

/** The parts' and layouts' views by template; the contract of all templates extends it. */
export interface PartViews extends Record<`parts/questions/${KindId}`, QuestionView> {
  'layouts/portal': LayoutView;
  'layouts/respond': LayoutView;
  'layouts/plain': LayoutView;
  'parts/head': { readonly title: string };
  'parts/theme-choice': Readonly<Record<never, never>>;
  'parts/icon': IconView;
  'parts/pill': PillView;
  'parts/band': BandView;
  'parts/action': ActionView;
  'parts/page-header': PageHeaderView;
  'parts/flash': FlashView;
  'parts/error-summary': ErrorSummaryView;
  'parts/field': FieldView;
  'parts/filter-bar': FilterBarView;
  'parts/pager': PagerView;
  'parts/empty-state': EmptyStateView;
  'parts/score-bars': ScoreBarsView;
  'parts/band-scale': BandScaleView;
  'parts/proven-bar': ProvenBarView;
  'parts/progress': ProgressView;
  'parts/save-indicator': SaveIndicatorView;
  'parts/evidence-chip': EvidenceView;
  'parts/timeline': TimelineView;
  'parts/facts': FactsView;
  'parts/confirm': ConfirmView;
  'parts/section-list': SectionListView;
  'parts/bottom-bar': BottomBarView;
  'parts/keys': Readonly<Record<never, never>>;
  'parts/question': QuestionView;
  'parts/question-faults': { readonly question: QuestionView; readonly field: string };
  'parts/questions/not-applicable': QuestionView;
}
