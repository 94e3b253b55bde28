import type { FindingId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { NO_JUDGEMENT, revisionOf } from '#domain/reviews/review.js';
import { withDays } from './answers-told.js';
import type { HappeningThat } from './happenings.js';
import { needed } from './needed.js';
import { memberOf, type Told } from './scene.js';
import type { Telling } from './telling.js';

type Review = HappeningThat<'review'>;
type Judged = Review['judgements'][number];

/** Begins the review and judges each answer that nobody judged yet. */
export async function review({ services }: Telling, told: Told, happening: Review): Promise<void> {
  const member = memberOf(told, happening.by);
  await services.reviews.start(member, told.id);
  const { submission, review } = await services.reviews.read(member, told.id);
  const named = new Map(happening.judgements.map((judged) => [judged.question, judged]));
  await Promise.all(
    submission.questions.map(async ({ id, answer }) => {
      const judged = named.get(id) ?? (happening.acceptOthers ? accepted(id) : null);
      const before = review?.judgements[id] ?? NO_JUDGEMENT;
      if (judged === null || before.verdict !== null) return;
      const at = { question: id, round: submission.round, answerRevision: revisionOf(answer) };
      await judge(services, { member, told }, { at, judged, revision: before.revision });
    }),
  );
}

const accepted = (question: QuestionId): Judged => ({ question, verdict: 'accept', message: '', note: '' });

interface Judging {
  readonly at: { readonly question: QuestionId; readonly round: number; readonly answerRevision: number };
  readonly judged: Judged;
  readonly revision: number;
}

/** The override first: an answer that has its verdict is not looked at again. */
async function judge(
  { reviews }: Telling['services'],
  { member, told }: { member: Member; told: Told },
  { at, judged, revision }: Judging,
): Promise<void> {
  const { verdict, message, note, override } = judged;
  if (override !== undefined)
    agreed(await reviews.override(member, told.id, { ...at, ...override, revision }));
  const now = revision + (override === undefined ? 0 : 1);
  agreed(await reviews.judge(member, told.id, { ...at, verdict, message, note, revision: now }));
}

export async function raise(
  { services, clock }: Telling,
  told: Told,
  { by, finding }: HappeningThat<'raise'>,
): Promise<void> {
  const { id, question, severity, title, detail, owner, due } = finding;
  await services.findings.raise(memberOf(told, by), told.id, {
    requestId: id,
    question: question as QuestionId | null,
    severity,
    title,
    detail,
    ownerId: memberOf(told, owner).userId,
    dueOn: clock.dateAt(due),
  });
}

/** Moves the finding on where it has not been moved so yet: each move adds one to its revision. */
export async function move(
  { services }: Telling,
  told: Told,
  { by, finding, action, reason }: HappeningThat<'move'>,
): Promise<void> {
  const member = memberOf(told, by);
  const { finding: current } = await services.findings.read(member, finding as FindingId);
  const moves = told.scene.organisation.assessments
    .flatMap(({ happens }) => happens)
    .filter((happening) => happening.does === 'move')
    .filter((each) => each.finding === finding);
  const place = moves.findIndex((each) => each.action === action);
  if (current.revision > place + 1) return;
  agreed(await services.findings.move(member, current.id, { revision: current.revision, action, reason }));
}

export async function returnQuestions(
  { services, clock }: Telling,
  told: Told,
  { by, due }: HappeningThat<'return'>,
): Promise<void> {
  const member = memberOf(told, by);
  const { revision } = needed((await services.reviews.read(member, told.id)).review);
  agreed(await services.reviews.returnQuestions(member, told.id, { revision, dueOn: clock.dateAt(due) }));
}

export async function decide(
  { services, clock }: Telling,
  told: Told,
  { by, outcome, reasons, conditions, findings, lookAgain, told: words }: HappeningThat<'decide'>,
): Promise<void> {
  const member = memberOf(told, by);
  const { revision } = needed((await services.reviews.read(member, told.id)).review);
  agreed(
    await services.reviews.decide(member, told.id, {
      revision,
      outcome,
      reasons,
      conditions: conditions.map((condition) => withDays(clock, condition)),
      namedFindings: findings as FindingId[],
      lookAgainOn: lookAgain === null ? null : clock.dateAt(lookAgain),
      told: words,
    }),
  );
}

/** In the story nobody comes in between: anything but the deed done is a fault of the story. */
function agreed({ outcome }: { readonly outcome: string }): void {
  if (!['saved', 'moved', 'returned', 'decided'].includes(outcome))
    throw new Error(`The demonstration’s deed was ${outcome}.`);
}
