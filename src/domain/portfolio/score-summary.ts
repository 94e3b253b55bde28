import type { Instant } from '../dates.js';
import type { Framework } from '../frameworks/framework.js';
import type { AiSystemId, AssessmentId, FrameworkId, QuestionnaireId, RequirementId } from '../ids.js';
import { questionsOf } from '../questionnaires/asked.js';
import type { Band, Mapping, Questionnaire } from '../questionnaires/questionnaire.js';
import { addUp } from '../scoring/arithmetic.js';
import type { ReviewedScore, Score, ScoredQuestion } from '../scoring/score.js';

/** Worst first. */
export const BAND_LETTERS = ['D', 'C', 'B', 'A'] as const satisfies readonly Band['letter'][];
export type BandLetter = Band['letter'];

/** One figure of a summary: of a section, or of a theme. */
export interface SummaryPart {
  readonly id: string;
  /** 0..100; null where nothing in it was scorable. */
  readonly value: number | null;
  readonly letter: BandLetter | null;
}

/** What the portfolio knows of one score: enough to draw it, and nothing that would have to be added up again. */
export interface ScoreSummary {
  readonly assessmentId: AssessmentId;
  readonly aiSystemId: AiSystemId;
  readonly questionnaire: { readonly id: QuestionnaireId; readonly version: number };
  readonly round: number;
  /** When the answers were submitted. */
  readonly at: Instant;
  /** Whether a finished review stands behind it. */
  readonly reviewed: boolean;
  readonly value: number | null;
  readonly letter: BandLetter | null;
  /** Percent of what was earned that rests on a document or on a reviewer; null where nothing was earned. */
  readonly proven: number | null;
  readonly sections: readonly SummaryPart[];
  /** By heading at the top of each framework the questions bear on: a clause, an objective. */
  readonly themes: readonly (SummaryPart & { readonly framework: FrameworkId })[];
}

/** What a summary is made from. */
export interface Summarised extends Omit<ScoreSummary, 'questionnaire' | keyof Arithmetic> {
  readonly questionnaire: Questionnaire;
  readonly frameworks: readonly Framework[];
  readonly score: Score | ReviewedScore;
}
type Arithmetic = Pick<ScoreSummary, 'value' | 'letter' | 'proven' | 'sections' | 'themes'>;

/** Sums up a score by section and by theme. A question that bears on several requirements of one theme counts there once. */
export function summarise({
  questionnaire,
  frameworks,
  score,
  assessmentId,
  aiSystemId,
  round,
  at,
  reviewed,
}: Summarised): ScoreSummary {
  const { earned, proven, value, band, sections } = score;
  const shown = earned - proven.stated;
  return {
    assessmentId,
    aiSystemId,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    round,
    at,
    reviewed,
    value,
    letter: band?.letter ?? null,
    proven: earned === 0 ? null : Math.round((100 * shown) / earned),
    sections: sections.map((section) => ({
      id: section.id,
      value: section.value,
      letter: section.band?.letter ?? null,
    })),
    themes: themesOf(questionnaire, frameworks, score),
  };
}

function themesOf(
  questionnaire: Questionnaire,
  frameworks: readonly Framework[],
  { sections }: Score | ReviewedScore,
): ScoreSummary['themes'] {
  const mappings = new Map(questionsOf(questionnaire).map((question) => [question.id, question.mappings]));
  const scored: readonly ScoredQuestion[] = sections.flatMap(({ questions }) => questions);
  return frameworks.flatMap((framework) => {
    const headings = headingsOf(framework);
    const bears = (on: readonly Mapping[], theme: RequirementId) =>
      on.some((mapping) => mapping.framework === framework.id && headings.get(mapping.requirement) === theme);
    return [...new Set(headings.values())].flatMap((theme) => {
      const questions = scored.filter(({ id }) => bears(mappings.get(id) ?? [], theme));
      if (questions.length === 0) return [];
      const { value, band } = addUp(questions, questionnaire.bands);
      return [{ framework: framework.id, id: theme as string, value, letter: band?.letter ?? null }];
    });
  });
}

/** For each requirement the heading at the top it stands under, in the framework's order. */
export function headingsOf({ requirements }: Framework): ReadonlyMap<RequirementId, RequirementId> {
  const parents = new Map(requirements.map(({ id, parent }) => [id, parent]));
  const topOf = (id: RequirementId): RequirementId => {
    const parent = parents.get(id) ?? null;
    return parent === null ? id : topOf(parent);
  };
  return new Map(requirements.map(({ id }) => [id, topOf(id)]));
}

/**
 * The summaries of a vendor with one more: one for each AI system and questionnaire, that of the latest answers. Null
 * where what is there is of later answers, or the same; so noting a summary twice, or late, changes nothing.
 */
export function withSummary(
  summaries: readonly ScoreSummary[],
  next: ScoreSummary,
): readonly ScoreSummary[] | null {
  const isSame = ({ aiSystemId, questionnaire }: ScoreSummary) =>
    aiSystemId === next.aiSystemId && questionnaire.id === next.questionnaire.id;
  const before = summaries.find(isSame);
  if (before !== undefined && !isLater(next, before)) return null;
  return [...summaries.filter((summary) => !isSame(summary)), next];
}

/** Later answers; of the same answers, what a review made of them. */
const isLater = (next: ScoreSummary, before: ScoreSummary): boolean =>
  next.at === before.at ? next.reviewed : next.at > before.at;

/** Where an AI system stands: the summary of its latest answers that were scored. */
export function latestBySystem(summaries: readonly ScoreSummary[]): ReadonlyMap<AiSystemId, ScoreSummary> {
  const latest = new Map<AiSystemId, ScoreSummary>();
  for (const summary of summaries) {
    const before = latest.get(summary.aiSystemId);
    if (summary.letter !== null && (before === undefined || summary.at > before.at))
      latest.set(summary.aiSystemId, summary);
  }
  return latest;
}

/** Where a vendor stands: where its weakest AI system stands. */
export interface Place {
  readonly letter: BandLetter;
  /** Orders places, weakest first: by band, then by value. */
  readonly rank: number;
}

/** Null where nothing of it is scored. */
export function placeOf(summaries: readonly ScoreSummary[]): Place | null {
  const places = [...latestBySystem(summaries).values()].flatMap(({ letter, value }) =>
    letter === null || value === null ? [] : [{ letter, rank: BAND_LETTERS.indexOf(letter) * 1_000 + value }],
  );
  return places.reduce<Place | null>(
    (weakest, place) => (weakest === null || place.rank < weakest.rank ? place : weakest),
    null,
  );
}
