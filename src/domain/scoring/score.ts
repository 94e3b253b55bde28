import type { Answers } from '../assessments/assessment.js';
import type { CalendarDate } from '../dates.js';
import type { QuestionId, SectionId } from '../ids.js';
import type { Band, Questionnaire } from '../questionnaires/questionnaire.js';

/** How much a claim rests on: only said, or shown by an attached document. */
export type Confidence = 'stated' | 'evidenced';

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
  readonly version: 'score-1';
  readonly sections: readonly ScoredSection[];
  /** Critical questions below 0.5, for which the band is C at best; empty when there are none. */
  readonly cappedBy: readonly QuestionId[];
  readonly counts: {
    readonly asked: number;
    readonly notAsked: number;
    readonly notApplicable: number;
    readonly unanswered: number;
  };
  /** Of `earned`, how much rests on which confidence. */
  readonly proven: Readonly<Record<Confidence, number>>;
}

/** Scores answers to the questions now asked, as of a day. Total: never throws on a proven questionnaire. */
export type ScoreAnswers = (questionnaire: Questionnaire, answers: Answers, on: CalendarDate) => Score;
