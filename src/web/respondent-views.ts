import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { FaultView, LinkView } from './views.js';

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
  readonly tooLarge: RefusalView;
  /** With [name] where the file's name goes. */
  readonly wrongKind: RefusalView;
}
/** Why a document is not taken, in a few words and in a sentence. */
interface RefusalView {
  readonly title: string;
  readonly message: string;
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

/** The organisation's own certificates at a question they can answer. */
export interface OwnCertificateOfferView {
  readonly title: string;
  readonly help: string;
  /** Whether it lies open: where one would fill the fields. */
  readonly open: boolean;
  readonly offers: readonly {
    readonly called: string;
    readonly said: string;
    readonly action: string;
    readonly deed: string;
  }[];
}

/** A column of a table that is filled in. */
export interface ColumnView {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'date' | 'choice';
  readonly required: boolean;
  /** For a choice. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a question's kind defines of its fields; blank where the kind has nothing of the sort. */
export interface KindView {
  readonly kind: KindId;
  /** Choices in order: yes, partly, no; the options; the steps of a scale; the standards of a certificate. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What the first and the last step of a scale mean. */
  readonly ends: { readonly lowest: string; readonly highest: string } | null;
  readonly unit: string;
  readonly format: 'any' | 'web-address' | 'email';
  readonly maxLength: number;
  readonly columns: readonly ColumnView[];
  /** Documents or rows asked for, and rows taken; 0 where none are counted. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** One question as its respondent sees it. Names of fields are those of the form it posts. */
export interface QuestionView extends KindView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly help: string;
  readonly why: string;
  readonly goodEvidence: string;
  /** Values of the kind's own fields, by field name. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly notApplicable: boolean;
  readonly mayBeNotApplicable: boolean;
  readonly reason: string;
  readonly note: string;
  /** Most characters of reason and note. */
  readonly limits: { readonly reason: number; readonly note: number };
  readonly evidence: readonly EvidenceView[];
  readonly evidenceNeeded: boolean;
  /** What an answer that is kept still lacks; null where it is whole. */
  readonly lacking: string | null;
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
  /** Null where nothing can be uploaded: nobody keeps what is answered here. */
  readonly upload: UploadView | null;
  readonly saveHref: string;
  /** On the button; the usual words where it is left out. */
  readonly saveWords?: string;
  /** Null where there is no library to speak of. */
  readonly library: LibraryPanelView | null;
  readonly ownCertificates: OwnCertificateOfferView | null;
}
