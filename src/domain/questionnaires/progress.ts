import type { QuestionId, SectionId } from '../ids.js';

/** Counts over the questions now asked. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
}

/** What keeps an assessment from being submitted. */
export interface Gap {
  readonly section: SectionId;
  readonly question: QuestionId;
  readonly kind: 'unanswered' | 'reason-missing' | 'evidence-missing';
}
