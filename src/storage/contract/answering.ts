import type { Readable } from 'node:stream';
import type {
  Answer,
  AnswerSection,
  Assessment,
  Evidence,
  Submission,
} from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { EvidenceId, QuestionId, SectionId } from '#domain/ids.js';
import type { AssessmentGuard, AssessmentPatch } from './assessments.js';
import type { ClaimStore } from './claims.js';
import type { Deed } from './deed.js';
import type { AnsweredFactSheet } from './fact-sheets.js';
import type { IncomingFiles, ReceivedFile } from './files.js';

export interface EvidenceReader {
  read(id: EvidenceId): Promise<Evidence | null>;
  /** The file's bytes; reached only through the tenant's evidence document. Null where there is none. */
  open(id: EvidenceId): Promise<Readable | null>;
}

export type SaveOutcome =
  | { readonly outcome: 'saved' }
  /** Somebody saved since: what is there now (null: nothing is). */
  | { readonly outcome: 'stale'; readonly current: Answer | null }
  /** The round is over; nothing was written. */
  | { readonly outcome: 'locked' };

/** All a respondent can reach: one assessment, and nothing of the buyer's. */
export interface AnsweringStores {
  readonly assessment: {
    read(): Promise<Assessment | null>;
    change(guard: AssessmentGuard, patch: AssessmentPatch, deed: Deed | null): Promise<Assessment | null>;
  };
  readonly sections: {
    all(): Promise<readonly AnswerSection[]>;
    read(section: SectionId): Promise<AnswerSection | null>;
    /**
     * One update on `{ _id, lockedRound < round, answers.<q>.revision: expected }`. The answer kept has revision
     * expected + 1; clearing is saving an `open` one, so that revisions never start anew.
     */
    save(command: {
      readonly section: SectionId;
      readonly question: QuestionId;
      readonly round: number;
      /** The revision the writer saw; 0 for none. */
      readonly expected: number;
      readonly answer: Answer;
      readonly deed: Deed;
    }): Promise<SaveOutcome>;
    /** After this no answer of the round can be saved; locking again changes nothing. */
    lock(round: number): Promise<void>;
  };
  readonly claim: ClaimStore;
  readonly factSheet: AnsweredFactSheet;
  readonly submissions: {
    read(round: number): Promise<Submission | null>;
    latest(): Promise<Submission | null>;
    /** Every round's, oldest first. */
    all(): Promise<readonly Submission[]>;
    /** Writing the same round again changes nothing. */
    add(submission: Submission): Promise<void>;
  };
  readonly evidence: EvidenceReader &
    IncomingFiles & {
      /** Makes the evidence document for a received file, loose until `fasten`. Throws Stale where the file waited so long that it was swept away. */
      attach(evidence: Evidence, received: ReceivedFile, deed: Deed): Promise<void>;
      /** An answer names the document. */
      fasten(id: EvidenceId): Promise<void>;
      /** The answer is about to name the document no longer. */
      loosen(id: EvidenceId, at: Instant): Promise<void>;
      /** Removes document and bytes; the event stays in the chain. */
      remove(id: EvidenceId, deed: Deed): Promise<void>;
    };
}
