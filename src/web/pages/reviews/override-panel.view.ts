import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { dayIn } from '#domain/dates.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Override } from '#domain/reviews/review.js';
import type { Arithmetic, ReviewedScore } from '#domain/scoring/score.js';
import { scoreReviewed } from '#domain/scoring/score-reviewed.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { FactsView, FieldView, PillView } from '../../views.js';
import { type AtQuestion, type HiddenFields, hiddenAt, type PanelParts } from './at-question.js';
import { overrideFields } from './judgement-fields.js';

/** The computed points, the override beside them, and what it does to section and total. */
export interface OverridePanel {
  /** Null where the question is not in the sum, or nothing can be judged now. */
  readonly form: {
    readonly action: string;
    readonly hidden: HiddenFields;
    readonly fields: readonly FieldView[];
    readonly deed: string;
    readonly open: boolean;
  } | null;
  readonly withdraw: { readonly action: string; readonly hidden: HiddenFields } | null;
  /** Null where there is none; one that is stale is shown as such. */
  readonly standing: {
    readonly facts: FactsView;
    readonly state: PillView;
    readonly words: string;
  } | null;
}

export function overridePanel(at: AtQuestion, parts: PanelParts): OverridePanel {
  const { scored, judgement, detail, id } = at;
  const { mayJudge, filter, timeZone } = parts;
  const { override } = judgement;
  const params = { assessmentId: detail.assessment.id, questionId: id };
  return {
    form: mayJudge && scored.computed !== null ? overrideForm(at, parts) : null,
    withdraw:
      mayJudge && override !== null
        ? { action: paths.withdrawOverride.to(params), hidden: hiddenAt(at, filter) }
        : null,
    standing: override === null ? null : standingOf(at, override, timeZone),
  };
}

function overrideForm(at: AtQuestion, { refused, filter }: PanelParts): OverridePanel['form'] {
  const { scored, detail, id } = at;
  const counting = scored.override;
  const mine = refused?.form === 'override' ? refused : null;
  const typed: Typed = mine?.typed ?? {
    points: [counting === null ? '' : String(counting.points)],
    reason: [counting?.reason ?? ''],
  };
  return {
    action: paths.overrideScore.to({ assessmentId: detail.assessment.id, questionId: id }),
    hidden: hiddenAt(at, filter),
    fields: overrideFields(typed, mine?.faults ?? []),
    deed: counting === null ? 'Override points' : 'Change override',
    open: mine !== null,
  };
}

const standingOf = (at: AtQuestion, override: Override, timeZone: string): OverridePanel['standing'] => ({
  facts: { rows: rowsOf(at) },
  state:
    at.scored.override !== null
      ? { tone: 'override', icon: 'pencil', word: 'active' }
      : { tone: 'unknown', icon: 'history', word: 'stale: the answer changed' },
  words: `“${override.reason}” ${override.by.name}, ${formatTime(override.at, timeZone)}, on revision ${override.answerRevision} of the answer.`,
});

/** Both values, and what the override does to its section and to the total. */
function rowsOf(at: AtQuestion): FactsView['rows'] {
  const { scored, detail, id } = at;
  const { computed, weight, points, contribution, override } = scored;
  const before = { label: 'Computed', value: `${computed ?? '–'} × weight ${weight}` };
  if (override === null) return [before];
  const without = withoutOverride(at);
  const sectionOf = ({ sections }: ReviewedScore) =>
    sections.find(({ questions }) => questions.some((each) => each.id === id));
  return [
    before,
    { label: 'Override', value: `${points} × weight ${weight} = ${contribution.toFixed(2)}` },
    { label: 'Section', value: fromTo(sectionOf(without), sectionOf(detail.score)) },
    { label: 'Total', value: fromTo(without, detail.score) },
  ];
}

/** The score as it would be if this one override were not there. */
function withoutOverride({ detail, id, judgement }: AtQuestion): ReviewedScore {
  const { review, submission, questionnaire, assessment, claims } = detail;
  const answers = Object.fromEntries(
    submission.questions.flatMap((each) => (each.answer === null ? [] : [[each.id, each.answer]])),
  );
  const judgements = { ...review?.judgements, [id]: { ...judgement, override: null } };
  return scoreReviewed({
    questionnaire,
    answers,
    judgements,
    on: dayIn(assessment.timeZone, submission.at),
    given: submission.given ?? NOTHING_GIVEN,
    claims,
  });
}

function fromTo(before: Arithmetic | undefined, after: Arithmetic | undefined): string {
  const value = (of: Arithmetic | undefined) => of?.value?.toFixed(1) ?? 'not scored';
  const letter = (of: Arithmetic | undefined) => of?.band?.letter ?? '–';
  const [from, to] = [letter(before), letter(after)];
  return `${value(before)} → ${value(after)}, ${from === to ? `stays ${to}` : `${from} → ${to}`}`;
}
