import type { Answer, EvidenceReference } from '#domain/assessments/assessment.js';
import type { WeighedClaim } from '#domain/certification-claims/weigh-claim.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { Translate } from '#domain/messages/format.js';
import { type KindMessage, sayValue } from '#domain/questionnaires/kinds/register.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Confidence, ReviewedQuestion } from '#domain/scoring/score.js';
import { sayBytes } from '../../kit/say-bytes.js';
import { paths } from '../../paths.js';
import type { ActionView, PillView } from '../../views.js';
import { type RequirementChip, requirementChips } from '../questionnaires/requirement-chips.js';
import { type ClaimLine, claimLine } from './claim-line.view.js';

/** One question asked, what was answered, and what that earned. */
export interface AnswerLine {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly critical: boolean;
  readonly requirements: readonly RequirementChip[];
  /** The answer in words, a line each. */
  readonly said: readonly string[];
  /** Why it does not apply. */
  readonly reason: string;
  readonly note: string;
  /** That it was given before, in words; '' where it was typed. Where it came from is the vendor's own. */
  readonly reused: string;
  readonly evidence: readonly DocumentLine[];
  /** Null where nothing was answered that could rest on anything. */
  readonly confidence: PillView | null;
  /** What the sum counts: a dash where the question is taken out of it. */
  readonly weight: string;
  readonly points: string;
  readonly contribution: string;
  readonly why: string;
  /** The points computed, and who overrode them; null where nobody did. */
  readonly override: { readonly computed: string; readonly words: string } | null;
  readonly redFlags: readonly string[];
  /** What a claim of certification comes to; null where the answer makes none. */
  readonly claim: ClaimLine | null;
}

interface DocumentLine {
  readonly name: string;
  readonly href: string;
  readonly size: string;
  readonly sha256: string;
  readonly shortHash: string;
  /** “Check as certificate”; null for what cannot be one, or for who may not. */
  readonly check: ActionView | null;
}

const CONFIDENCES: Readonly<Record<Confidence, PillView>> = {
  stated: { tone: 'plain', icon: 'message-square', word: 'stated' },
  evidenced: { tone: 'plain', icon: 'paperclip', word: 'evidenced' },
  reviewed: { tone: 'plain', icon: 'user-check', word: 'reviewed' },
};

export interface AnswerParts {
  readonly question: Question;
  readonly number: string;
  readonly scored: ReviewedQuestion;
  /** The text as it was asked. */
  readonly text: string;
  readonly answer: Answer | null;
  /** Of the answer, where it claims certification. */
  readonly claim: WeighedClaim | null;
}

/** Says answers and frameworks' codes. */
export interface Saying {
  readonly t: Translate<KindMessage>;
  readonly frameworks: readonly Framework[];
  /** Whether the reader may take a document as a certificate. */
  readonly mayCheck?: boolean;
}

export function answerLine(
  { question, number, scored, text, answer, claim }: AnswerParts,
  { t, frameworks, mayCheck }: Saying,
): AnswerLine {
  return {
    id: question.id,
    number,
    text,
    critical: question.critical,
    requirements: requirementChips(question.mappings, frameworks),
    said: sayAnswer(question, answer, t),
    reason: reasonOf(answer),
    note: answer?.note ?? '',
    reused: REUSED[answer?.provenance ?? 'typed'],
    evidence: (answer?.evidence ?? []).map((document) => documentLine(document, mayCheck === true)),
    confidence: answer?.status === 'answered' ? CONFIDENCES[scored.confidence] : null,
    ...figuresOf(scored),
    why: scored.reason,
    override: overrideLine(scored),
    redFlags: question.redFlags,
    claim: claim && claimLine(claim),
  };
}

const figuresOf = ({
  points,
  weight,
  contribution,
}: ReviewedQuestion): Pick<AnswerLine, 'weight' | 'points' | 'contribution'> =>
  points === null
    ? { weight: '–', points: '–', contribution: '–' }
    : { weight: String(weight), points: String(points), contribution: contribution.toFixed(2) };

/** Why the question does not apply; '' where it does. */
const reasonOf = (answer: AnswerParts['answer']): string =>
  answer?.status === 'not-applicable' ? answer.reason : '';

const REUSED = {
  typed: '',
  reused: 'Reused from an answer the vendor gave before',
  edited: 'Reused from an answer the vendor gave before, then edited',
} as const;

function overrideLine({ computed, override }: ReviewedQuestion): AnswerLine['override'] {
  if (override === null) return null;
  return { computed: String(computed), words: `${override.by}: “${override.reason}”` };
}

function documentLine({ id, name, size, type, sha256 }: EvidenceReference, mayCheck: boolean): DocumentLine {
  return {
    name,
    sha256,
    href: paths.evidence.to({ evidenceId: id }),
    size: sayBytes(size),
    shortHash: `${sha256.slice(0, 12)}…`,
    check: mayCheck && type === 'application/pdf' ? checkAction(id) : null,
  };
}

const checkAction = (evidenceId: string): ActionView => ({
  label: 'Check as certificate',
  href: paths.takeCertificate.to({ evidenceId }),
  fields: [],
});

/** An answer in words, a line each. */
export function sayAnswer(
  question: Question,
  answer: Answer | null,
  t: Translate<KindMessage>,
): readonly string[] {
  if (answer?.status === 'not-applicable') return ['Not applicable'];
  if (answer === null || answer.status === 'open' || answer.value === null) return ['Not answered'];
  return sayValue(question, answer.value, t).split('\n');
}
