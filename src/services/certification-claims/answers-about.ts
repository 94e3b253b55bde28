import type { Answer, Assessment } from '#domain/assessments/assessment.js';
import { submittedAnswers } from '#domain/assessments/submission.js';
import type { Certificate } from '#domain/certificates/certificate.js';
import type { AnswersAbout } from '#domain/certificates/check.js';
import { comparedNumber, type Standing } from '#domain/certificates/standing.js';
import { type CertificationClaim, claimsOf } from '#domain/certification-claims/claims-of.js';
import { weighClaim } from '#domain/certification-claims/weigh-claim.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { inUseOf } from '../certificates/in-use-of.js';
import type { Bench } from '../certificates/judge.js';
import type { Parts } from '../parts.js';
import { groundOf } from './weigh-claims.js';

/** A submitted questionnaire. */
interface Submitted {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly answers: ReadonlyMap<Question, Answer>;
  readonly claims: readonly CertificationClaim[];
}

/** What the vendor's latest submissions make of a certificate. Answers that name another of its numbers are about that one. */
export async function answersAbout(
  parts: Parts,
  bench: Bench,
  {
    certificate,
    standing,
    assessments,
  }: {
    readonly certificate: Certificate;
    readonly standing: Standing;
    /** Of the vendor, those that were submitted. */
    readonly assessments: readonly Assessment[];
  },
): Promise<AnswersAbout> {
  const submitted = await submissionsOf(parts, bench, assessments);
  const others = await otherNumbers(bench, certificate);
  const claims = await Promise.all(
    submitted.map((each) => claimsAbout(parts, bench, { certificate, standing, others, each })),
  );
  const sspa = parts.content.sspa?.framework ?? null;
  const resting = submitted.flatMap(({ answers, claims: made }) =>
    [...answers].filter(
      ([{ id }, { evidence }]) =>
        evidence.some(({ sha256 }) => sha256 === certificate.file.sha256) &&
        !made.some(({ question }) => question === id),
    ),
  );
  const aboutSspa = resting.filter(
    ([{ mappings }, { evidence }]) =>
      evidence.length === 1 && mappings.some(({ framework }) => framework === sspa),
  );
  return { claims: claims.flat(), cited: resting.length, citedAloneForSspa: aboutSspa.length };
}

async function submissionsOf(
  { shelf, content }: Parts,
  { stores }: Bench,
  assessments: readonly Assessment[],
): Promise<readonly Submitted[]> {
  const read = await Promise.all(
    assessments.map(async (assessment): Promise<Submitted | null> => {
      const [submission, questionnaire] = await Promise.all([
        stores.submissions.latest(assessment.id),
        shelf.take(assessment.questionnaire),
      ]);
      if (submission === null) return null;
      const given = submittedAnswers(submission);
      const answers = questionsOf(questionnaire).flatMap((question): [Question, Answer][] => {
        const answer = given[question.id];
        return answer === undefined ? [] : [[question, answer]];
      });
      const claims = claimsOf(content.claimRules, questionnaire, given);
      return { assessment, questionnaire, answers: new Map(answers), claims };
    }),
  );
  return read.flatMap((each) => (each === null ? [] : [each]));
}

/** The numbers of the vendor's other certificates. */
async function otherNumbers({ stores }: Bench, { id, vendorId }: Certificate): Promise<ReadonlySet<string>> {
  const records = await inUseOf(stores, vendorId);
  return new Set(
    records.filter((each) => each.id !== id).map(({ standing }) => comparedNumber(standing.number)),
  );
}

interface About {
  readonly certificate: Certificate;
  readonly standing: Standing;
  readonly others: ReadonlySet<string>;
  readonly each: Submitted;
}

async function claimsAbout(
  parts: Parts,
  bench: Bench,
  { certificate, standing, others, each: { assessment, questionnaire, claims } }: About,
): Promise<AnswersAbout['claims']> {
  const own = comparedNumber(standing.number);
  const about = claims.filter(({ stated }) => {
    const named = comparedNumber(stated?.number ?? '');
    return named === own || !others.has(named);
  });
  if (about.length === 0) return [];
  const ground = await groundOf(parts, bench, { id: certificate.id, aiSystemId: assessment.aiSystemId });
  if (ground === null) return [];
  const numbers = questionNumbers(questionnaire);
  return about.map((claim) => {
    const { differences } = weighClaim(parts.content.claimRules, claim, [ground], bench.on);
    const where = `Question ${numbers.get(claim.question) ?? claim.question} of “${questionnaire.title}” on ${assessment.names.aiSystem}`;
    return { where, verdict: ground.verdict, differences };
  });
}
