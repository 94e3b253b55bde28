import type { Instant } from '../../dates.js';
import type { DraftId, OrganisationId, QuestionnaireId, UserId } from '../../ids.js';
import type { Loose } from './loose.js';

/** One version of a questionnaire, as it is pointed at. */
export interface VersionReference {
  readonly id: QuestionnaireId;
  readonly version: number;
}

/** Where a draft came from; an import says which file or format. */
export type DraftOrigin = 'blank' | { readonly copyOf: VersionReference } | { readonly importedFrom: string };

/** Who did it, as they were known then. */
export interface Editor {
  readonly id: UserId;
  readonly name: string;
}

/**
 * `open`: may be changed. `publishing`: closed for good unless its version turns out to be taken; whoever comes next
 * finishes what a crash cut short. `published`, `discarded`: over.
 */
export type DraftState = 'open' | 'publishing' | 'published' | 'discarded';

/** A questionnaire being written by the buying organisation; it may have faults. */
export interface QuestionnaireDraft {
  readonly id: DraftId;
  readonly organisationId: OrganisationId;
  /** The questionnaire it becomes a version of. */
  readonly questionnaireId: QuestionnaireId;
  readonly origin: DraftOrigin;
  /** Without id, version and status, which publishing gives it. */
  readonly definition: Loose;
  /** What the last change replaced, and what that change was; null where there is nothing to undo. */
  readonly undo: { readonly definition: Loose; readonly said: string } | null;
  readonly state: DraftState;
  /** The version it is being or was published as. */
  readonly version: number | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly createdBy: Editor;
  readonly changedAt: Instant;
  readonly changedBy: Editor;
}

/** Most bytes of a definition as JSON: well under what a document holds, with what it replaced beside it. */
export const LARGEST_DEFINITION = 5_000_000;

/** A version that an organisation no longer sends; what was sent goes on. */
export interface Retirement {
  readonly questionnaire: VersionReference;
  readonly at: Instant;
  readonly by: Editor;
  readonly why: string;
  /** Whether it is retired now, or was taken back into use. */
  readonly retired: boolean;
  readonly revision: number;
}

/** A version of an organisation's own questionnaire, without its definition. */
export interface OwnVersion extends VersionReference {
  readonly publishedAt: Instant;
  readonly publishedBy: Editor;
}
