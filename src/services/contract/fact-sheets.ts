import type { FactSheet, TellFacts } from '#domain/ai-act/fact-sheet.js';
import type { FactId } from '#domain/ai-act/facts.js';
import type { Interview } from '#domain/ai-act/interview.js';
import type { Contradiction } from '#domain/ai-act/read-facts.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { AiSystemId, AssessmentId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';

/** A fact sheet as it lies before the respondent of its assessment. */
export interface AnsweringFacts {
  readonly assessment: Assessment;
  readonly sheet: FactSheet;
  readonly pack: RulePack;
  /** Of what is asked, what the pack in force knows; in its order. */
  readonly asked: readonly FactId[];
  /** What can still matter by what the vendor said alone. */
  readonly interview: Interview;
  /** Whether this reader can say something now. */
  readonly editable: boolean;
}

export type TellFactsOutcome =
  | { readonly outcome: 'saved' }
  /** Somebody else said something else of these facts since. Nothing was saved. */
  | { readonly outcome: 'stale' }
  /** What was to be said cannot hold together with each other or with what was said before. Nothing was saved. */
  | { readonly outcome: 'contradictory'; readonly contradictions: readonly Contradiction[] };

/** What a respondent does with the facts asked beside their assessment. */
export interface FactSheetServices {
  /** Null where no fact is asked. */
  read(guest: Actor): Promise<AnsweringFacts | null>;
  /** Throws Stale once the round is over, NotFound where nothing is asked. */
  tell(guest: Actor, command: TellFacts): Promise<TellFactsOutcome>;
}

export interface AskVendor {
  /** Beside which open assessment about the AI system they are asked. */
  readonly assessmentId: AssessmentId;
  readonly facts: readonly FactId[];
  /** Whether the contact gets a letter. */
  readonly tell: boolean;
}

export interface AskVendorServices {
  /**
   * Puts facts on the sheet beside an assessment; those asked before stay asked. Answers how many are new. Throws NotFound
   * where it is about another AI system, Stale where it can no longer be answered.
   */
  askVendor(actor: Actor, id: AiSystemId, command: AskVendor): Promise<number>;
}
