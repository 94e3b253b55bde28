import type { Answer, Answers } from '../assessments/assessment.js';
import type { QuestionId, SectionId } from '../ids.js';
import { chosenIn } from './kinds/chosen.js';
import { lackOf } from './kinds/register.js';
import type { AnswerValue } from './kinds/values.js';
import type { Question, Questionnaire, Section } from './questionnaire.js';

/** Counts over the questions now asked. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
}

/** What keeps an assessment from being submitted. */
export interface Gap {
  readonly section: SectionId;
  readonly question: QuestionId;
  readonly kind: 'unanswered' | 'reason-missing' | 'exception-missing' | 'incomplete' | 'evidence-missing';
}

/** Whether a question is settled: a value given, or not applicable with a reason. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return answer.status === 'not-applicable'
    ? answer.reason.trim() !== ''
    : answer.status === 'answered' && answer.value !== null;
}

/** The value that counts; null where none is given or the question does not apply. */
export const valueOf = (answer: Answer | undefined): AnswerValue | null =>
  answer?.status === 'answered' ? answer.value : null;

/** What must be mended before the answers can be submitted, in the order shown; at most one gap a question. */
export function gapsOf(
  questionnaire: Questionnaire,
  answers: Answers,
  asked: ReadonlySet<QuestionId>,
): readonly Gap[] {
  const gapIn = (section: Section, question: Question): Gap[] => {
    const kind = asked.has(question.id) ? gapKind(question, answers[question.id]) : null;
    return kind === null ? [] : [{ section: section.id, question: question.id, kind }];
  };
  return questionnaire.sections.flatMap((section) =>
    section.questions.flatMap((question) => gapIn(section, question)),
  );
}

function gapKind(question: Question, answer: Answer | undefined): Gap['kind'] | null {
  if (answer?.status === 'not-applicable') return isAnswered(answer) ? null : 'reason-missing';
  const value = valueOf(answer);
  if (answer === undefined || value === null) return question.required ? 'unanswered' : null;
  if (lacksException(value)) return 'exception-missing';
  if (lackOf(question, value) !== null) return 'incomplete';
  return needsEvidence(question, answer) && !isExplained(answer) ? 'evidence-missing' : null;
}

const isExplained = ({ evidence, note }: Answer): boolean => evidence.length > 0 || note.trim() !== '';

/** "Partly" says nothing before it says what is left out; while answering it may stand alone. */
const lacksException = (value: AnswerValue | null): boolean =>
  value?.kind === 'yes-no-partly' && value.choice === 'partly' && value.exceptions.length === 0;

/** Whether the question's evidence rule asks for a document beside this answer. */
export function needsEvidence({ evidenceRule }: Question, answer: Answer | undefined): boolean {
  const value = valueOf(answer);
  if (evidenceRule === null || value === null) return false;
  const when: readonly string[] = evidenceRule.when;
  return when.includes('answered') || chosenIn(value).some((id) => when.includes(id));
}
