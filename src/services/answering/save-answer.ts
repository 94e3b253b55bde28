import { ANSWER_LIMITS, type Answer, NO_ANSWER } from '#domain/assessments/assessment.js';
import { TooLarge } from '#domain/errors.js';
import { settledByDocuments } from '#domain/questionnaires/kinds/file.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { parseTyped, sameValue } from '#domain/questionnaires/kinds/register.js';
import type { TypedFault } from '#domain/questionnaires/typed.js';
import { demand } from '../authorise.js';
import type { SaveAnswer, SaveAnswerOutcome, Services } from '../contract.js';
import { originOf } from '../library/origin-of.js';
import { tellLibrary } from '../library/tell-library.js';
import type { Parts } from '../parts.js';
import { alreadySubmitted } from './guest-visit.js';
import { keepAnswer } from './keep-answer.js';
import { type QuestionAt, questionAt } from './question-at.js';

export const saveAnswer =
  (parts: Parts): Services['answering']['saveAnswer'] =>
  async (actor, command) => {
    const at = await questionAt(parts, actor, command.question);
    const written = writtenAnswer(at, command);
    if ('faults' in written) return { outcome: 'refused', faults: written.faults };
    // Posted twice, or nothing changed: what is there already is what was meant.
    if (saysTheSame(at.answer, written)) return saved(at, at.answer);
    const origin = await originOf(parts, at, command.from, written);
    const mine = {
      ...written,
      ...origin,
      by: at.guest.name,
      at: parts.world.now(),
      revision: command.revision + 1,
    };
    if (command.revision !== at.answer.revision) return { outcome: 'stale', current: at.answer, mine };
    const outcome = await keepAnswer(parts, at, mine);
    if (outcome.outcome === 'saved') {
      await tellLibrary(parts, actor, at, mine);
      return saved(at, mine);
    }
    if (outcome.outcome === 'locked') throw alreadySubmitted();
    const current = outcome.current ?? NO_ANSWER;
    return saysTheSame(current, mine) ? saved(at, current) : { outcome: 'stale', current, mine };
  };

/** What the form says, as an answer; the documents stay as they are. */
function writtenAnswer(
  { question, answer }: QuestionAt,
  command: SaveAnswer,
): Answer | { faults: readonly TypedFault[] } {
  const note = cleanText(command.note);
  const reason = cleanText(command.reason);
  if (note.length > ANSWER_LIMITS.note || reason.length > ANSWER_LIMITS.reason) {
    throw new TooLarge('text-too-long', { note: ANSWER_LIMITS.note, reason: ANSWER_LIMITS.reason });
  }
  const blank = { ...NO_ANSWER, note, evidence: answer.evidence };
  if (command.notApplicable) {
    demand(question.mayBeNotApplicable, 'This question cannot be answered “not applicable”.');
    return { ...blank, status: 'not-applicable', reason };
  }
  const parsed = parseTyped(question, command.typed);
  if (parsed.outcome === 'refused') return { faults: parsed.faults };
  const said: Answer =
    parsed.outcome === 'empty' ? blank : { ...blank, status: 'answered', value: parsed.value };
  return settledByDocuments(question, said, answer.evidence);
}

function saysTheSame(a: Answer, b: Answer): boolean {
  const values = a.value === null || b.value === null ? a.value === b.value : sameValue(a.value, b.value);
  return values && a.status === b.status && a.reason === b.reason && a.note === b.note;
}

function saved({ question, section, interview }: QuestionAt, answer: Answer): SaveAnswerOutcome {
  const change = interview.answer(question.id, answer);
  return {
    outcome: 'saved',
    answer,
    ...change,
    progress: interview.progress,
    sectionProgress: interview.progressIn(section.id),
  };
}
