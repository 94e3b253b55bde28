import { Readable } from 'node:stream';
import { type Answer, NO_ANSWER } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import type { Guest } from '#domain/organisations/actor.js';
import { answersByRule } from './answers-by-rule.js';
import { fileOf } from './file-told.js';
import type { AnswerSet, TellAnswers } from './story.js';
import type { StoryClock } from './story-clock.js';
import type { Telling } from './telling.js';

/**
 * Gives the story's answers to whatever is asked by then. What does not depend on each other is given at once; what an
 * answer brings up comes in the next turn. Telling it again adds what is missing and changes nothing else.
 */
export async function tellAnswers(
  telling: Telling,
  guest: Guest,
  { answers, first = Number.POSITIVE_INFINITY }: { answers: AnswerSet; first?: number | undefined },
): Promise<void> {
  const { services } = telling;
  const { questionnaire, answers: given, asked, locked } = await services.answering.read(guest);
  const told = answersByRule(questionnaire, answers);
  const order = questionnaire.sections
    .flatMap(({ questions }) => questions.map(({ id }) => id))
    .filter((id) => Object.hasOwn(told, id) && !locked.has(id));
  const nowAsked = new Set(asked);
  const done = new Set<QuestionId>();
  for (;;) {
    const next = order
      .filter((id) => nowAsked.has(id) && !done.has(id))
      .slice(0, Math.max(first - done.size, 0));
    if (next.length === 0) return;
    const appeared = await Promise.all(
      next.map((id) => giveAnswer(telling, guest, { id, told: told[id], before: given[id] })),
    );
    for (const id of next) done.add(id);
    for (const id of appeared.flat()) nowAsked.add(id);
  }
}

type Given = {
  readonly id: QuestionId;
  readonly told: TellAnswers[string] | undefined;
  readonly before: Answer | undefined;
};

/** Saves one answer with its documents; answers which questions are asked from now on. */
async function giveAnswer({ services, clock }: Telling, guest: Guest, { id, told, before }: Given) {
  if (told === undefined) return [];
  const { notApplicable, reason, note } = told;
  const typed = Object.fromEntries(
    Object.entries(told.typed).map(([field, texts]) => [field, texts.map((text) => withDays(clock, text))]),
  );
  const { revision, evidence } = before ?? NO_ANSWER;
  const command = { question: id, revision, typed, notApplicable, reason, note };
  const saved = await services.answering.saveAnswer(guest, command);
  if (saved.outcome !== 'saved') throw new Error(`The demonstration’s answer to ${id} was ${saved.outcome}.`);
  for (const { name, text } of told.evidence) {
    if (evidence.some((document) => document.name === name)) continue;
    const file = { stream: Readable.from([fileOf(name, text)]), name };
    await services.answering.attachEvidence(
      guest,
      id,
      await services.answering.receiveEvidence(guest, id, file),
    );
  }
  return saved.appeared;
}

/** `{day -200}` becomes the date so many days from today, so that the story never grows old. */
export const withDays = (clock: StoryClock, text: string): string =>
  text.replace(/\{day ([+-]?\d{1,4})\}/g, (_, days: string) => clock.dateAt(Number(days)));
