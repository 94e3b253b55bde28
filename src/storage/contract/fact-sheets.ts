import type { FactSheet } from '#domain/ai-act/fact-sheet.js';
import type { AiSystemId, AssessmentId } from '#domain/ids.js';
import type { Deed } from './deed.js';

/** What a buyer asks its vendors for beside assessments. */
export interface FactSheetStore {
  read(id: AssessmentId): Promise<FactSheet | null>;
  /** The sheets about an AI system, the longest asked first. */
  aboutSystem(id: AiSystemId): Promise<readonly FactSheet[]>;
  /** Writes what is asked over the revision before; false where that is no longer there. */
  ask(sheet: FactSheet, deed: Deed): Promise<boolean>;
}

/** The sheet beside the one assessment a respondent answers. */
export interface AnsweredFactSheet {
  read(): Promise<FactSheet | null>;
  /** Writes what is said over the revision before; false where that is no longer there, or the round is locked. */
  tell(sheet: FactSheet, round: number, deed: Deed): Promise<boolean>;
  /** After this nothing can be said in that round; locking again changes nothing. */
  lock(round: number): Promise<void>;
}
