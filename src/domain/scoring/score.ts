import type { Given } from '../ai-systems/given.js';
import type { Answers } from '../assessments/assessment.js';
import type { CalendarDate, Instant } from '../dates.js';
import type { QuestionId, SectionId } from '../ids.js';
import type { Band, Questionnaire } from '../questionnaires/questionnaire.js';

/** How much a claim rests on: only said, shown by an attached document, or accepted by a person who read it. */
export type Confidence = 'stated' | 'evidenced' | 'reviewed';

export interface ScoredQuestion {
  readonly id: QuestionId;
  readonly weight: number;
  /** 0..1; null where it is not scored (no weight, or not applicable). */
  readonly points: number | null;
  /** weight × points in hundredths, half up; 0 where not scored. */
  readonly contribution: number;
  /** Why, in a few words: `partly = 0.5, no document −0.25`. */
  readonly reason: string;
  readonly confidence: Confidence;
}

/**
 * Sums with their result: value = 100 × earned ÷ weight in hundredths, or null where nothing is scorable. `earned` is
 * the sum of the contributions as shown, to the hundredth, so that anybody can add it up.
 */
export interface Arithmetic {
  readonly earned: number;
  readonly weight: number;
  readonly value: number | null;
  /** Read from the value rounded to a whole number, half up, so that the letter never contradicts the figure beside it. */
  readonly band: Band | null;
}

export interface ScoredSection extends Arithmetic {
  readonly id: SectionId;
  readonly title: string;
  /** The questions asked, in order. */
  readonly questions: readonly ScoredQuestion[];
}

/** A score with everything needed to add it up by hand. */
export interface Score extends Arithmetic {
  /** `score-3` where claims of certification were weighed. */
  readonly version: 'score-1' | 'score-3';
  readonly sections: readonly ScoredSection[];
  /** Critical questions below 0.5, for which the band is C at best; empty when there are none. */
  readonly cappedBy: readonly QuestionId[];
  readonly counts: {
    readonly asked: number;
    readonly notAsked: number;
    readonly notApplicable: number;
    readonly unanswered: number;
  };
  /** Of `earned`, how much rests on which confidence; nobody has reviewed anything yet. */
  readonly proven: Readonly<Record<'stated' | 'evidenced', number>>;
}

/** A question with what the review says of it; `points` and `contribution` are those that count. */
export interface ReviewedQuestion extends ScoredQuestion {
  /** The points without the override. */
  readonly computed: number | null;
  /** Null where none counts. */
  readonly override: {
    readonly points: number;
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
  } | null;
}

export interface ReviewedSection extends Arithmetic {
  readonly id: SectionId;
  readonly title: string;
  readonly computed: Arithmetic;
  readonly questions: readonly ReviewedQuestion[];
}

/** A score taken with a review: the sums that count, and beside them those without overrides. */
export interface ReviewedScore extends Omit<Score, 'version' | 'sections' | 'proven'> {
  readonly version: Score['version'] | 'score-2';
  readonly computed: Arithmetic;
  readonly sections: readonly ReviewedSection[];
  /** Of `earned`, how much rests on which confidence, and of what is reviewed how much has a document besides. */
  readonly proven: Readonly<Record<Confidence | 'reviewedWithDocument', number>>;
}

/** Scores answers to the questions now asked, as of a day. Total: never throws on a proven questionnaire. */
export type ScoreAnswers = (
  questionnaire: Questionnaire,
  answers: Answers,
  on: CalendarDate,
  given: Given,
) => Score;
