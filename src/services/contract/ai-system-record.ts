import type { Readable } from 'node:stream';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { GroundsChange } from '#domain/ai-systems/overtaken.js';
import type { SystemProfile } from '#domain/ai-systems/profile.js';
import type { Touched } from '#domain/ai-systems/reassessment-rules.js';
import type { SystemFile } from '#domain/ai-systems/system-file.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, QuestionId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { ReceivedDocument } from './received-document.js';

/** An assessment of which some answers may no longer hold, because of what changed since. */
export interface Overtaken {
  readonly assessment: Assessment;
  /** Since when: it was sent, or somebody last dealt with changes. */
  readonly since: Instant;
  readonly changes: readonly GroundsChange[];
  readonly questionnaire: Questionnaire;
  /** Questions the changes bear on: of those submitted, or of all before anything was. */
  readonly touched: readonly Touched[];
  /** How many questions were submitted; null before anything was. */
  readonly asked: number | null;
  /** Questions that are flagged in the open review: they go back as well. */
  readonly alreadyFlagged: readonly QuestionId[];
}

/** What a buyer writes down of an AI system, and what follows from its changes. */
export interface AiSystemRecordServices {
  /** Writes the profile down; the audit log keeps each before and after. Saving what stands there already changes nothing. */
  describe(
    actor: Actor,
    id: AiSystemId,
    command: { revision: number; profile: SystemProfile },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: AiSystem }>;
  /** Takes a file's bytes in for a record. Throws TooLarge, also where the record has no room, and WrongType. */
  receiveFile(
    actor: Actor,
    id: AiSystemId,
    file: { readonly stream: Readable; readonly name: string },
  ): Promise<ReceivedDocument>;
  discardFile(actor: Actor, received: ReceivedDocument): Promise<void>;
  /** Names it in the record. `there`: the same file of the same name is attached already, and nothing changes. */
  attachFile(
    actor: Actor,
    id: AiSystemId,
    received: ReceivedDocument,
  ): Promise<{ readonly outcome: 'attached' | 'there' }>;
  /** Takes a file out of the record and deletes it; answers which it was. */
  removeFile(actor: Actor, id: AiSystemId, fileId: string): Promise<SystemFile>;
  /** That it was taken away is written down. */
  openFile(
    actor: Actor,
    id: AiSystemId,
    fileId: string,
  ): Promise<{ readonly file: SystemFile; readonly stream: Readable }>;
  /** Of each questionnaire the assessment sent last, where what changed since then bears on its questions. */
  overtaken(
    actor: Actor,
    id: AiSystemId,
  ): Promise<{
    aiSystem: AiSystem;
    vendor: Vendor;
    overtaken: readonly Overtaken[];
    /** What the choice of questions rests on. */
    honesty: string;
  }>;
  /**
   * Sends the chosen questions back with a message, as a review does; every other answer stays as it was submitted.
   * `stale`: the record or the review changed since it was shown.
   */
  reassess(
    actor: Actor,
    id: AiSystemId,
    command: Settling & { questions: readonly QuestionId[]; message: string; dueOn: CalendarDate },
  ): Promise<{ outcome: 'reassessed'; count: number } | { outcome: 'stale' } | { outcome: 'nothing-chosen' }>;
  /** Lets the answers stand, with a reason that is kept. */
  keepAnswers(
    actor: Actor,
    id: AiSystemId,
    command: Settling & { reason: string },
  ): Promise<{ outcome: 'kept' } | { outcome: 'stale' }>;
}

interface Settling {
  readonly assessmentId: AssessmentId;
  /** Of the AI system, as it was shown. */
  readonly revision: number;
}
