import type { Assessment } from '#domain/assessments/assessment.js';
import { later, MINUTE } from '#domain/dates.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { linkOf } from '../assessments/link.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import type { LetterFacts } from '../postman.js';

/** How long a letter is one process's alone; longer than any mail server is waited for. */
const LEASE = 2 * MINUTE;
/** Minutes to wait after the first, second … failed try; after the last one it is given up. */
const WAITS = [1, 5, 15, 60, 240, 240, 240] as const;
/** Letters in one run, so that a job comes to an end. */
const AT_ONCE = 200;

export const deliverMail =
  (parts: Parts): Services['background']['deliverMail'] =>
  async () => {
    const { storage, world } = parts;
    const { outbox } = storage.acrossAll('letters are delivered for every organisation');
    let handled = 0;
    for (; handled < AT_ONCE; handled += 1) {
      const mail = await outbox.claim(world.now(), later(world.now(), LEASE));
      if (mail === null) break;
      await deliver(parts, mail);
    }
    return handled;
  };

async function deliver(parts: Parts, mail: OutboxMail): Promise<void> {
  const { storage, world, postman } = parts;
  const { outbox } = storage.acrossAll('a letter was tried');
  const assessment = await storage.within(mail.organisationId).assessments.read(mail.assessmentId);
  const why = assessment === null ? 'What it is about no longer exists.' : pointless(mail, assessment);
  if (assessment === null || why !== null) {
    return await outbox.failed(mail.id, why ?? '', { state: 'failed', at: world.now() });
  }
  try {
    const state = await postman.deliver(mail, await factsOf(parts, mail, assessment));
    await outbox.done(mail.id, state, world.now());
  } catch (error) {
    const wait = WAITS[mail.attempts - 1];
    const sentence = error instanceof Error ? error.message : String(error);
    const state = wait === undefined ? 'failed' : 'queued';
    await outbox.failed(mail.id, sentence, { state, at: later(world.now(), (wait ?? 0) * MINUTE) });
  }
}

/** Why an invitation need not go out any more; null while it should. */
function pointless({ template, invitation }: OutboxMail, assessment: Assessment): string | null {
  if (template !== 'invitation') return null;
  if (assessment.state === 'cancelled') return 'The assessment was cancelled before this letter went out.';
  return invitation === assessment.invitation.number ? null : 'Replaced by a newer link before it went out.';
}

async function factsOf(parts: Parts, mail: OutboxMail, assessment: Assessment): Promise<LetterFacts> {
  const questionnaire = await parts.shelf.take(assessment.questionnaire);
  const current = mail.invitation === assessment.invitation.number;
  return {
    assessment,
    link: current ? linkOf(parts, assessment) : null,
    questions: questionsOf(questionnaire).length,
    minutes: questionnaire.minutes,
    buyerLink: `${parts.settings.publicUrl}/assessments/${assessment.id}`,
  };
}
