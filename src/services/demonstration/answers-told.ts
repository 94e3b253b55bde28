import { Readable } from 'node:stream';
import type { Answer } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import type { Guest } from '#domain/organisations/actor.js';
import type { TellAnswers } from './story.js';
import type { StoryClock } from './story-clock.js';
import type { Telling } from './telling.js';

/** Gives the story's answers in the questionnaire's order to whatever is asked by then; those given before stay. */
export async function tellAnswers(
  telling: Telling,
  guest: Guest,
  { answers, first = Number.POSITIVE_INFINITY }: { answers: TellAnswers; first?: number | undefined },
): Promise<void> {
  const { questionnaire, answers: given, asked } = await telling.services.answering.read(guest);
  const nowAsked = new Set(asked);
  let count = 0;
  for (const { id } of questionnaire.sections.flatMap(({ questions }) => questions)) {
    const told = answers[id];
    if (told === undefined || !nowAsked.has(id)) continue;
    count += 1;
    if (count > first) return;
    const appeared = await giveAnswer(telling, guest, { id, told, before: given[id] });
    for (const question of appeared) nowAsked.add(question);
  }
}

type Given = {
  readonly id: QuestionId;
  readonly told: TellAnswers[string];
  readonly before: Answer | undefined;
};

/** Saves one answer with its documents; answers which questions are asked from now on. */
async function giveAnswer({ services, clock }: Telling, guest: Guest, { id, told, before }: Given) {
  let appeared: readonly QuestionId[] = [];
  if (before === undefined || before.status === 'open') {
    const { notApplicable, reason, note } = told;
    const typed = Object.fromEntries(
      Object.entries(told.typed).map(([field, texts]) => [field, texts.map((text) => withDays(clock, text))]),
    );
    const command = { question: id, revision: before?.revision ?? 0, typed, notApplicable, reason, note };
    const saved = await services.answering.saveAnswer(guest, command);
    if (saved.outcome !== 'saved')
      throw new Error(`The demonstration’s answer to ${id} was ${saved.outcome}.`);
    appeared = saved.appeared;
  }
  for (const { name, text } of told.evidence) {
    if (before?.evidence.some((document) => document.name === name)) continue;
    const file = { stream: Readable.from([Buffer.from(text)]), name };
    await services.answering.attachEvidence(
      guest,
      id,
      await services.answering.receiveEvidence(guest, id, file),
    );
  }
  return appeared;
}

/** `{day -200}` becomes the date so many days from today, so that the story never grows old. */
const withDays = (clock: StoryClock, text: string): string =>
  text.replace(/\{day ([+-]?\d{1,4})\}/g, (_, days: string) => clock.dateAt(Number(days)));
