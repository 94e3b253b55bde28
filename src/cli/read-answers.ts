import type { Answer, Answers, EvidenceReference } from '#domain/assessments/assessment.js';
import { type Fault, faultsOf, tooMuch } from '#domain/content/fault.js';
import { nearest } from '#domain/content/nearest.js';
import type { Instant } from '#domain/dates.js';
import type { EvidenceId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { settledByDocuments } from '#domain/questionnaires/kinds/file.js';
import { parseTyped } from '#domain/questionnaires/kinds/register.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { BadInput } from './bad-input.js';
import type { Io } from './command.js';
import { readJson } from './read-definition.js';
import { type AnswersFile, answersShape, type Entry } from './shapes/answers-shape.js';
import { typedFrom } from './typed-from.js';

type Read<Value> = { readonly read: Value } | { readonly faults: readonly Fault[] };

/** A file of answers to a questionnaire. Throws BadInput with every fault. */
export async function readAnswers(io: Io, file: string, questionnaire: Questionnaire): Promise<Answers> {
  const json = await readJson(io, file);
  const blame = (faults: readonly Fault[]) => new BadInput(faults.map((fault) => ({ file, ...fault })));
  const large = tooMuch(json);
  if (large !== null) throw blame([large]);
  const parsed = answersShape.safeParse(json);
  if (!parsed.success) throw blame(faultsOf(parsed.error));
  const questions = new Map<string, Question>(
    questionsOf(questionnaire).map((question) => [question.id, question]),
  );
  const faults: Fault[] = [];
  const answers: [string, Answer][] = [];
  for (const [id, written] of Object.entries(parsed.data.answers)) {
    const question = questions.get(id);
    const result =
      question === undefined ? unknownQuestion(id, [...questions.keys()]) : readEntry(question, written, io);
    if ('faults' in result) faults.push(...result.faults);
    else answers.push([id, result.read]);
  }
  if (faults.length > 0) throw blame(faults);
  return Object.fromEntries(answers);
}

function unknownQuestion(id: string, known: readonly string[]): Read<Answer> {
  const guess = nearest(id, known);
  const hint = guess === null ? '' : ` Did you mean ${guess}?`;
  return { faults: [{ path: `answers.${id}`, reason: `The questionnaire has no such question.${hint}` }] };
}

function readEntry(question: Question, written: AnswersFile['answers'][string], io: Io): Read<Answer> {
  const isShort = typeof written !== 'object' || Array.isArray(written);
  const entry: Entry = isShort ? { value: written, reason: '', note: '', evidence: [] } : (written as Entry);
  const status = entry.status ?? usualStatus(entry);
  const path = `answers.${question.id}`;
  if (status === 'not-applicable') {
    if (entry.value !== null)
      return { faults: [{ path: `${path}.value`, reason: 'What does not apply has no value.' }] };
    return { read: answerOf(entry, status, null) };
  }
  const value = readValue(question, entry.value, io, isShort ? path : `${path}.value`);
  if ('faults' in value) return value;
  if (status === 'answered' && value.read === null) {
    return { faults: [{ path: `${path}.value`, reason: 'An answered question needs a value.' }] };
  }
  const answer = answerOf(entry, value.read === null ? 'open' : status, value.read);
  return { read: settledByDocuments(question, answer, answer.evidence) };
}

/** Without a status: a value is an answer, a reason alone says not applicable, anything else is open. */
function usualStatus({ value, reason }: Entry): Answer['status'] {
  if (value !== null) return 'answered';
  return reason.trim() === '' ? 'open' : 'not-applicable';
}

function readValue(
  question: Question,
  value: Entry['value'],
  io: Io,
  path: string,
): Read<AnswerValue | null> {
  if (value === null) return { read: null };
  const typed = typedFrom(question, value);
  if (typed === null)
    return { faults: [{ path, reason: `This is no value for a ${question.kind} question.` }] };
  const parsed = parseTyped(question, typed);
  if (parsed.outcome === 'empty') return { read: null };
  if (parsed.outcome === 'value') return { read: parsed.value };
  return {
    faults: parsed.faults.map(({ message, values }) => ({ path, reason: sayFault(io, message, values) })),
  };
}

/** The kinds' message keys are typed where they are made; a fault carries them as text. */
const sayFault = (io: Io, message: string, values: Readonly<Record<string, string | number>>): string =>
  io.say(message as Parameters<Io['say']>[0], values);

/** A file says neither who answered nor when, and names documents without holding them. */
const answerOf = (entry: Entry, status: Answer['status'], value: AnswerValue | null): Answer => ({
  status,
  value,
  reason: entry.reason,
  note: entry.note,
  evidence: entry.evidence.map(namedEvidence),
  provenance: 'typed',
  by: '',
  at: '1970-01-01T00:00:00.000Z' as Instant,
  revision: 1,
});

const namedEvidence = ({ name }: { readonly name: string }, at: number): EvidenceReference => ({
  id: String(at + 1) as EvidenceId,
  name,
  size: 0,
  type: '',
  sha256: '',
});
