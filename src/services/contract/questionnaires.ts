import type { Instant } from '#domain/dates.js';
import type { Proof } from '#domain/exchange/prove-made.js';
import type { FileReading, Wish } from '#domain/exchange/read-unpacked.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { DraftId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { DraftVerdict } from '#domain/questionnaires/drafts/check-draft.js';
import type {
  DraftOrigin,
  Editor,
  QuestionnaireDraft,
  Retirement,
  VersionReference,
} from '#domain/questionnaires/drafts/draft.js';
import type { DraftEdit } from '#domain/questionnaires/drafts/edit-draft.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { DraftLine } from '#storage/contract.js';

export type { DraftLine } from '#storage/contract.js';

/** A published version with what its organisation did to it. */
export interface ShelvedVersion {
  readonly questionnaire: Questionnaire;
  /** Who published it and when; null where it is shipped with the portal. */
  readonly published: { readonly at: Instant; readonly by: Editor } | null;
  /** Since when it is no longer sent; null where it is. */
  readonly retirement: Retirement | null;
}

/** One version with what stands around it. */
export interface ReadVersion extends ShelvedVersion {
  readonly frameworks: readonly Framework[];
  /** The latest version of the same questionnaire in use; null where this one is. */
  readonly newer: number | null;
  /** What is being written as its next version, the latest changed first; empty for whoever may not change them. */
  readonly drafts: readonly DraftLine[];
}

/** Every questionnaire an organisation can see. */
export interface Library {
  /** Newest version first, by title. */
  readonly versions: readonly ShelvedVersion[];
  /** The latest changed first; empty for whoever may not change them. */
  readonly drafts: readonly DraftLine[];
  readonly frameworks: readonly Framework[];
}

/** A draft with everything its pages say. */
export interface DraftSheet {
  readonly draft: QuestionnaireDraft;
  /** What it would be published as now. */
  readonly as: VersionReference;
  readonly verdict: DraftVerdict;
  /** The version it was copied from; null where it was not. */
  readonly from: Questionnaire | null;
  readonly frameworks: readonly Framework[];
}

/** What was read of a file: what it could become, with its faults, or why nothing could be made of it. */
export interface ImportReading extends Omit<FileReading, 'made'> {
  readonly proofs: readonly Proof[];
}

/** What became of a change; `stale`: somebody changed it since, `closed`: it is no longer open; nothing was saved then. */
export type DraftChanged =
  | { readonly outcome: 'changed'; readonly draft: QuestionnaireDraft }
  | { readonly outcome: 'stale' | 'closed'; readonly current: QuestionnaireDraft };

export interface QuestionnaireServices {
  /** What may be sent: shipped and own versions that are not retired, by title, the newest version first. */
  list(actor: Actor): Promise<readonly Questionnaire[]>;
  library(actor: Actor): Promise<Library>;
  read(actor: Actor, id: string, version: number): Promise<ReadVersion>;
  /** Takes a version out of use for the actor's organisation; what was sent goes on. Doing it again changes nothing. */
  retire(actor: Actor, version: { id: string; version: number }, why: string): Promise<void>;
  takeBack(actor: Actor, version: { id: string; version: number }): Promise<void>;

  /** What a file of another form could become, proven; nothing is kept, and whatever the file is, there is an answer. */
  readImport(actor: Actor, file: { readonly bytes: Uint8Array } & Wish): Promise<ImportReading>;

  /** Begins a draft of what may have any fault. Throws TooLarge over 5 MB of JSON. */
  startDraft(
    actor: Actor,
    command: { readonly definition: Loose; readonly origin: DraftOrigin },
  ): Promise<DraftId>;
  /** Begins a draft from a published version: the next version of one's own, a questionnaire of one's own from another's. */
  copyToDraft(actor: Actor, version: { id: string; version: number }): Promise<DraftId>;
  readDraft(actor: Actor, id: DraftId): Promise<DraftSheet>;
  /** Throws Stale where the edit's place is not there. */
  changeDraft(
    actor: Actor,
    id: DraftId,
    command: { readonly revision: number; readonly edit: DraftEdit },
  ): Promise<DraftChanged>;
  /** Takes the last change back. Throws Stale where it was changed since. */
  undoDraft(actor: Actor, id: DraftId, revision: number): Promise<void>;
  discardDraft(actor: Actor, id: DraftId, revision: number): Promise<void>;
  /** Proves and freezes a draft as the version the page announced. Throws Stale where that version is taken by then. */
  publishDraft(
    actor: Actor,
    id: DraftId,
    command: { readonly revision: number; readonly version: number },
  ): Promise<
    { readonly outcome: 'published'; readonly version: VersionReference } | { readonly outcome: 'faulty' }
  >;
}
