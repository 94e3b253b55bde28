import type { Assessment, Submission } from '#domain/assessments/assessment.js';
import type { WeighedClaim } from '#domain/certification-claims/weigh-claim.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { QuestionId } from '#domain/ids.js';
import type { Translate } from '#domain/messages/format.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Band, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { CRITICAL, hundredths } from '#domain/scoring/arithmetic.js';
import type { Arithmetic, ReviewedScore, ReviewedSection, ScoredQuestion } from '#domain/scoring/score.js';
import { sharesOf } from '#domain/scoring/shares.js';
import type { BandScaleView, ProvenBarView, ScoreBarsView } from '../../chart-views.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { BandView, PageHeaderView } from '../../views.js';
import { type TakeAwayView, takeAway } from '../reports/take-away.view.js';
import { type AnswerLine, answerLine, type Saying } from './answer-line.view.js';
import { bandOf } from './band.view.js';
import { type LeadView, leadsView } from './leads.view.js';

export interface ScoreView {
  readonly header: PageHeaderView;
  readonly band: BandView;
  readonly scale: BandScaleView;
  readonly arithmetic: string;
  /** Where overrides count: both sums in a sentence; null where none does. */
  readonly overridden: string | null;
  /** What holds the band down, and what was said beside it. */
  readonly caps: readonly string[];
  /** What whoever decides must not overlook although it costs no points. */
  readonly notices: readonly string[];
  readonly counts: readonly string[];
  readonly chart: ScoreBarsView;
  /** Null where nothing was earned. */
  readonly proven: { readonly bar: ProvenBarView; readonly of: string } | null;
  readonly leads: readonly LeadView[];
  readonly sections: readonly SectionView[];
  readonly attested: string;
  readonly sha256: string;
  readonly takeAway: TakeAwayView;
}

interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AnswerLine[];
  readonly weight: string;
  readonly earned: string;
  readonly sum: string;
}

/** Who reads, and what there is to send. */
export interface ScoreReader {
  readonly t: Translate<KindMessage>;
  readonly timeZone: string;
  readonly mayCheck?: boolean;
  readonly maySend?: boolean;
  /** What can be sent now. */
  readonly questionnaires?: readonly Questionnaire[];
}

export interface Submitted {
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly questionnaire: Questionnaire;
  readonly score: ReviewedScore;
  /** What the answers that claim certification come to. */
  readonly claims: readonly WeighedClaim[];
  readonly frameworks: readonly Framework[];
}

export function scoreView(
  submitted: Submitted,
  { t, timeZone, mayCheck = false, maySend = false, questionnaires = [] }: ScoreReader,
): ScoreView {
  const { questionnaire, score, submission } = submitted;
  const numbers = questionNumbers(questionnaire);
  const at = formatTime(submission.at, timeZone);
  const { name, title } = submission.attestation;
  return {
    header: headerOf(submitted, at),
    band: bandOf(score),
    scale: scaleOf(score, questionnaire.bands),
    arithmetic: arithmeticOf(score),
    overridden: overriddenWords(score, numbers),
    caps: score.cappedBy.map((id) => capWords(numbers.get(id) ?? id)),
    notices: criticalTakenOut(submitted).map((id) => notApplicableWords(numbers.get(id) ?? id)),
    counts: countsOf(score, takenOut(submitted)),
    chart: chartOf(score, questionnaire.bands),
    proven: provenOf(score),
    leads: leadsView(submitted, { questionnaires, maySend }),
    sections: sectionsOf(submitted, numbers, { t, frameworks: submitted.frameworks, mayCheck }),
    attested: `${name}${title === '' ? '' : `, ${title}`}, attested the answers on ${at}.`,
    sha256: submission.sha256,
    takeAway: takeAway(submitted.assessment.id),
  };
}

function headerOf({ assessment, submission }: Submitted, at: string): PageHeaderView {
  const { names, questionnaire, vendorId, id } = assessment;
  return {
    title: `Score of ${names.aiSystem}`,
    facts: [
      { link: { label: names.vendor, href: paths.vendor.to({ vendorId }) } },
      { text: `${questionnaire.title}, version ${questionnaire.version}` },
      { text: `Submitted ${at}${submission.round > 1 ? `, round ${submission.round}` : ''}` },
    ],
    actions: [
      { label: 'Delivery and history', href: paths.assessment.to({ assessmentId: id }), icon: 'history' },
    ],
  };
}

const ascending = (bands: readonly Band[]) => [...bands].sort((a, b) => a.from - b.from);

function scaleOf({ value, band }: ReviewedScore, bands: readonly Band[]): BandScaleView {
  const shown = value === null ? null : Math.round(value);
  return {
    sentence:
      shown === null || band === null
        ? 'Not scored.'
        : `${shown} of 100, band ${band.letter}, ${band.word}. ${ascending(bands)
            .map(({ letter, from }) => `${letter} from ${from}`)
            .join(', ')}.`,
    value,
    said: shown === null ? '' : String(shown),
    bands: ascending(bands).map(({ letter, from }) => ({ letter, from })),
  };
}

/** The sum as a person would write it; each figure stands on the page above or below. */
export function arithmeticOf({ earned, weight, value }: Arithmetic): string {
  if (value === null)
    return 'None of the questions asked\ncarries weight, so there is\nnothing to score. Not a zero.';
  return [
    `${earned.toFixed(2)} points earned`,
    `÷ ${weight} weight asked`,
    `= ${value.toFixed(2)} % → ${Math.round(value)}`,
  ].join('\n');
}

/** Both totals, and which questions differ: the computed one stays on record. */
function overriddenWords(
  { value, computed, sections }: ReviewedScore,
  numbers: ReadonlyMap<QuestionId, string>,
): string | null {
  const overridden = sections
    .flatMap(({ questions }) => questions)
    .filter(({ override }) => override !== null);
  if (overridden.length === 0 || value === null || computed.value === null) return null;
  const which = overridden.map(({ id }) => numbers.get(id) ?? id).join(', ');
  return `${computed.value.toFixed(2)} computed, ${value.toFixed(2)} with ${counted(overridden.length, 'override')} (${which}). Both are kept.`;
}

const capWords = (number: string): string =>
  `Question ${number} is critical and earned less than ${CRITICAL}, so the band is C at best.`;

const notApplicableWords = (number: string): string =>
  `Question ${number} is critical and was answered not applicable: read its reason.`;

/** Questions that “not applicable” took out of the sum. */
function takenOut({ submission, score }: Submitted): readonly ScoredQuestion[] {
  const answers = new Map(submission.questions.map(({ id, answer }) => [id, answer]));
  return score.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id, points }) => points === null && answers.get(id)?.status === 'not-applicable');
}

function criticalTakenOut(submitted: Submitted): readonly QuestionId[] {
  const critical = new Set(
    questionsOf(submitted.questionnaire)
      .filter((question) => question.critical)
      .map(({ id }) => id),
  );
  return takenOut(submitted)
    .map(({ id }) => id)
    .filter((id) => critical.has(id));
}

function countsOf({ counts, version }: ReviewedScore, without: readonly ScoredQuestion[]): readonly string[] {
  const { asked, notAsked, notApplicable, unanswered } = counts;
  const weight = without.reduce((sum, each) => sum + each.weight, 0);
  return [
    `${asked} of ${counted(asked + notAsked, 'question')} asked`,
    ...(notAsked === 0 ? [] : [`${notAsked} not asked, because of other answers`]),
    ...(notApplicable === 0
      ? []
      : [`${notApplicable} not applicable with a reason, taken out with a weight of ${weight}`]),
    unanswered === 0 ? 'none unanswered' : `${unanswered} unanswered, counting 0 at full weight`,
    `formula ${version}`,
  ];
}

/** `46 D` by whole number and letter. */
const saidOf = ({ value, band }: Arithmetic): string =>
  value === null || band === null ? 'not scored' : `${Math.round(value)} ${band.letter}`;

const sumOf = ({ earned, weight }: Arithmetic): string => `${earned} of ${weight}`;

function chartOf({ sections }: ReviewedScore, bands: readonly Band[]): ScoreBarsView {
  const weakestFirst = [...sections].sort((a, b) => (a.value ?? 101) - (b.value ?? 101));
  const [weakest] = weakestFirst;
  return {
    sentence:
      weakest === undefined || weakest.value === null
        ? 'No section is scored.'
        : `Sections, weakest first: ${weakestFirst.map((section) => `${section.title} ${saidOf(section)}`).join(', ')}.`,
    ticks: ascending(bands)
      .map(({ from }) => from)
      .filter((from) => from > 0),
    rows: weakestFirst.map((section) => ({
      label: section.title,
      note: '',
      value: section.value,
      said: saidOf(section),
      letter: section.band?.letter ?? null,
      sum: section.weight === 0 ? 'no weight' : sumOf(section),
    })),
    words: { label: 'Section', value: 'Score', sum: 'points / weight', asTable: 'As a table' },
  };
}

function provenOf({ earned, proven }: ReviewedScore): ScoreView['proven'] {
  if (earned === 0) return null;
  const { stated, evidenced, reviewedWithDocument: shown } = proven;
  const trusted = hundredths(proven.reviewed - shown);
  const shares = sharesOf([stated, evidenced, trusted, shown]);
  const partOf = (at: number, points: number, [confidence, word, note]: ProvenWords) => ({
    confidence,
    share: shares[at] ?? 0,
    label: `${shares[at] ?? 0} % ${word}`,
    note: `${points} points · ${note}`,
  });
  const accepted = [
    partOf(2, trusted, ['trusted', 'reviewed, without document', 'accepted by a person']),
    partOf(3, shown, ['reviewed', 'reviewed, with document', 'accepted by a person']),
  ];
  const acceptedWords = `, ${shares[3]} % on answers a person accepted with a document and ${shares[2]} % on answers accepted without one.`;
  return {
    of: `share of the ${earned} points earned`,
    bar: {
      sentence: `Of ${earned} points earned, ${shares[0]} % rest on what was only said and ${shares[1]} % on attached documents${proven.reviewed > 0 ? acceptedWords : '.'}`,
      parts: [
        partOf(0, stated, ['stated', 'stated', 'only said']),
        partOf(1, evidenced, ['evidenced', 'evidenced', 'document attached']),
        ...(proven.reviewed > 0 ? accepted : []),
      ],
    },
  };
}

/** The part of the bar, its word, and what stands for it. */
type ProvenWords = readonly [ProvenBarView['parts'][number]['confidence'], string, string];

const computedWords = ({ earned, computed }: ReviewedSection): string =>
  earned === computed.earned ? '' : ` (computed ${computed.earned.toFixed(2)} → ${saidOf(computed)})`;

function sectionsOf(
  { questionnaire, submission, score, claims }: Submitted,
  numbers: ReadonlyMap<QuestionId, string>,
  saying: Saying,
): readonly SectionView[] {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const asked = new Map(submission.questions.map((each) => [each.id, each]));
  const place = new Map(questionnaire.sections.map(({ id }, at) => [id, at + 1]));
  const rowsOf = (section: ReviewedSection) =>
    section.questions.flatMap((scored) => {
      const question: Question | undefined = questions.get(scored.id);
      if (question === undefined) return [];
      const { text = question.text, answer = null } = asked.get(scored.id) ?? {};
      const number = numbers.get(scored.id) ?? '';
      const claim = claims.find((each) => each.question === scored.id) ?? null;
      return [answerLine({ question, number, scored, text, answer, claim }, saying)];
    });
  return score.sections.map((section) => ({
    id: section.id,
    title: `${place.get(section.id) ?? ''} ${section.title}`,
    rows: rowsOf(section),
    weight: String(section.weight),
    earned: section.earned.toFixed(2),
    sum:
      section.value === null
        ? 'nothing scorable, not a zero'
        : `${section.earned.toFixed(2)} ÷ ${section.weight} = ${section.value} % → ${saidOf(section)}${computedWords(section)}`,
  }));
}
