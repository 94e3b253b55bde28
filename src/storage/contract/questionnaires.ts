import type { ImportedDefinition } from '#domain/content/grown-content.js';
import type { Instant } from '#domain/dates.js';
import type { DraftId, OrganisationId, QuestionnaireId } from '#domain/ids.js';
import type {
  Editor,
  OwnVersion,
  QuestionnaireDraft,
  Retirement,
  VersionReference,
} from '#domain/questionnaires/drafts/draft.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Deed } from './deed.js';

/** Published versions, shipped ones and every organisation's own: kept for good, never changed. */
export interface PublishedVersions {
  /** A shipped one; `changed` where that version is kept with another hash: it must not start. */
  keep(questionnaire: Questionnaire, hash: string): Promise<'new' | 'same' | 'changed'>;
  /** Whoever asks has already been let in by an assessment that names it, or compares the owner (null: shipped). */
  read(
    id: string,
    version: number,
  ): Promise<{ readonly questionnaire: Questionnaire; readonly owner: OrganisationId | null } | null>;
}

/** A version as it is published. */
export interface NewVersion {
  readonly questionnaire: Questionnaire;
  readonly hash: string;
  readonly draft: DraftId;
  readonly publishedAt: Instant;
  readonly publishedBy: Editor;
}

/** The questionnaires an organisation made itself. */
export interface OwnQuestionnaires {
  /** Every version, the latest published first. */
  versions(): Promise<readonly OwnVersion[]>;
  /** The newest version of one; 0 where none is published. */
  latest(id: QuestionnaireId): Promise<number>;
  /** `taken` where another draft was published as that version; publishing the same draft again changes nothing. */
  publish(version: NewVersion): Promise<'published' | 'taken'>;
}

/** A draft as a list shows it. */
export interface DraftLine extends Omit<QuestionnaireDraft, 'definition' | 'undo'> {
  readonly title: string;
  readonly questions: number;
}

export type DraftPatch = Partial<
  Pick<QuestionnaireDraft, 'definition' | 'undo' | 'state' | 'version' | 'changedAt' | 'changedBy'>
>;

/** An organisation's questionnaires in the making. */
export interface DraftStore {
  /** Those not over, the latest changed first. */
  open(): Promise<readonly DraftLine[]>;
  read(id: DraftId): Promise<QuestionnaireDraft | null>;
  add(draft: QuestionnaireDraft, deed: Deed): Promise<void>;
  /** Null where it is gone or its revision is no longer `expected`. Sets revision to expected + 1. */
  change(
    id: DraftId,
    expected: number,
    patch: DraftPatch,
    deed: Deed | null,
  ): Promise<QuestionnaireDraft | null>;
}

/** Which versions an organisation no longer sends. */
export interface RetirementStore {
  /** Every one, taken back or not. */
  all(): Promise<readonly Retirement[]>;
  read(version: VersionReference): Promise<Retirement | null>;
  /** False where its revision was not the one before. */
  set(retirement: Retirement, deed: Deed): Promise<boolean>;
}

export interface UnfinishedDrafts {
  /** Being published since before the instant. */
  unfinished(before: Instant): Promise<readonly QuestionnaireDraft[]>;
}

/** What whoever runs the portal imported beside the shipped content. */
export interface ImportedDefinitions {
  /** False where a definition of that kind, id and version is already kept; what is kept never changes. */
  keep(definition: ImportedDefinition): Promise<boolean>;
  all(): Promise<readonly ImportedDefinition[]>;
}
