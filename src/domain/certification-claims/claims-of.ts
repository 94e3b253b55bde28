import type { Answer, Answers } from '../assessments/assessment.js';
import type { QuestionId } from '../ids.js';
import { questionsOf } from '../questionnaires/asked.js';
import type { CertificateFields } from '../questionnaires/kinds/values.js';
import { isAnswered, valueOf } from '../questionnaires/progress.js';
import type { Question, Questionnaire, SingleChoiceQuestion } from '../questionnaires/questionnaire.js';
import type { ClaimRules } from './claim-rules.js';

/** An answer that says "certified against ISO/IEC 42001". */
export interface CertificationClaim {
  readonly question: QuestionId;
  /** The question as it was asked. */
  readonly asked: string;
  /** What says so: the choice, or the standard of a certificate. */
  readonly says: string;
  /** What a question of kind `certificate` was told of it; null where nothing but the claim was given. */
  readonly stated: Omit<CertificateFields, 'standard'> | null;
  /** The points that count without the certificate, 0..1. */
  readonly otherwise: number;
}

/** What a certificate's standard is called where it is the one that counts here. */
const IS_42001 = /42001/;

/** The claims of certification in answers, in the order asked. Rules hold for every version of a questionnaire that still offers the choice. */
export const claimsOf = (
  rules: ClaimRules,
  questionnaire: Questionnaire,
  answers: Answers,
): readonly CertificationClaim[] =>
  questionsOf(questionnaire).flatMap((question) => {
    const answer = answers[question.id];
    if (answer === undefined || !isAnswered(answer)) return [];
    if (question.kind === 'single-choice') return byChoice(rules, questionnaire, { question, answer });
    return byCertificate(question, answer);
  });

function byChoice(
  { claims }: ClaimRules,
  { id }: Questionnaire,
  { question, answer }: { readonly question: SingleChoiceQuestion; readonly answer: Answer },
): readonly CertificationClaim[] {
  const value = valueOf(answer);
  if (value?.kind !== 'single-choice') return [];
  const rule = claims.find(
    (each) => each.questionnaire === id && each.question === question.id && each.option === value.option,
  );
  const chosen = question.options.find((each) => each.id === value.option);
  if (rule === undefined || chosen === undefined) return [];
  const otherwise = question.options.find((each) => each.id === rule.otherwise)?.points ?? 0;
  return [{ question: question.id, asked: question.text, says: chosen.text, stated: null, otherwise }];
}

function byCertificate(question: Question, answer: Answer): readonly CertificationClaim[] {
  const value = valueOf(answer);
  if (question.kind !== 'certificate' || value?.kind !== 'certificate') return [];
  const standard = question.standards.find(({ id }) => id === value.standard);
  if (standard === undefined || !IS_42001.test(`${standard.id} ${standard.text}`)) return [];
  const { kind: _, standard: __, ...stated } = value;
  return [{ question: question.id, asked: question.text, says: standard.text, stated, otherwise: 0 }];
}
