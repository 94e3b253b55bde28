import { cpus } from 'node:os';
import { join } from 'node:path';
import { Model, Version } from 'survey-core';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { Interview } from '#domain/questionnaires/interview.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { proveShippedContent } from '#roof/portal.js';
import { asSurvey, surveyValue } from './as-survey.js';
import { answersOf, madeAnswers, madeDefinition, madeQuestionnaire } from './made-questionnaire.js';

const ROUNDS = 15;
/** The other engine takes its time. */
const ITS_ROUNDS = 3;
const SIZE = 1_000;

type Made = ReturnType<typeof madeAnswers>;

/** What both engines tell after each answer: who is visible, and how far it is. */
interface Seen {
  readonly visible: readonly string[];
  readonly asked: number;
  readonly answered: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed<Result>(act: () => Result): { readonly took: number; readonly result: Result } {
  const started = performance.now();
  const result = act();
  return { took: performance.now() - started, result };
}

const medianOf = (rounds: number, act: () => unknown): number =>
  median(Array.from({ length: rounds }, () => timed(act).took));

/** Answers whatever is asked, in order, and looks after each answer. */
function ours(questionnaire: Questionnaire, made: Made, tell: (seen: Seen) => void): number {
  const interview = new Interview(questionnaire, {}, NOTHING_GIVEN);
  return timed(() => {
    for (const { id, answer } of made) {
      if (!interview.isAsked(id)) continue;
      interview.answer(id, answer);
      tell({ visible: [...interview.asked], ...interview.progress });
    }
  }).took;
}

function theirs(questionnaire: Questionnaire, made: Made, tell: (seen: Seen) => void): number {
  const survey = new Model(asSurvey(questionnaire));
  return timed(() => {
    for (const { id, answer } of made) {
      if (survey.getQuestionByName(id)?.isVisible !== true) continue;
      survey.setValue(id, surveyValue(answer));
      const visible = survey.getAllQuestions(true).map(({ name }) => name);
      const { questionCount, answeredQuestionCount } = survey.getProgressInfo();
      tell({ visible, asked: questionCount, answered: answeredQuestionCount });
    }
  }).took;
}

/** Answers given a round, whatever the size, so that one is as practised as the other. */
const ANSWERS = 20_000;

/** One answer after the other with what it changed and the progress, as the portal uses it. Milliseconds an answer. */
function eachAnswer(interviews: readonly Interview[], made: Made): number {
  // The progress is counted when it is first wanted, which is part of opening.
  let told = interviews.reduce((sum, { progress }) => sum + progress.answered, 0);
  const { took } = timed(() => {
    for (const interview of interviews) {
      for (const { id, answer } of made) {
        const { appeared, disappeared } = interview.answer(id, answer);
        told += appeared.length + disappeared.length + interview.progress.answered;
      }
    }
  });
  if (told === 0) throw new Error('No answer changed anything.');
  return took / (interviews.length * made.length);
}

/** Every question of a questionnaire in turn, each in its own interview. */
const answeringAll = (questionnaire: Questionnaire, made: Made): number =>
  eachAnswer(
    Array.from({ length: ANSWERS / made.length }, () => new Interview(questionnaire, {}, NOTHING_GIVEN)),
    made,
  );

/** A hundred questions in the midst of one, over and over: the same work, but what it touches stays in the cache. */
function answeringSome(questionnaire: Questionnaire, made: Made): number {
  const interview = new Interview(questionnaire, answersOf(made), NOTHING_GIVEN);
  const from = made.length / 2 - 50;
  return eachAnswer(Array(ANSWERS / 100).fill(interview), made.slice(from, from + 100));
}

function sideBySide(): void {
  const questionnaire = madeQuestionnaire(SIZE);
  const questions = questionsOf(questionnaire);
  const conditional = questions.filter(({ askedWhen }) => askedWhen !== null).length;
  const made = madeAnswers(questions);
  const [mine, its]: [Seen[], Seen[]] = [[], []];
  ours(questionnaire, made, (seen) => mine.push(seen));
  const itsFirst = theirs(questionnaire, made, (seen) => its.push(seen));
  const differs = mine.findIndex((seen, at) => JSON.stringify(seen) !== JSON.stringify(its[at]));
  if (differs >= 0 || mine.length !== its.length) {
    throw new Error(`The engines differ after answer ${differs}.`);
  }
  console.log(
    `${SIZE} questions, ${conditional} conditional; ${mine.length} answered one by one, the visible set and the progress read after each, the same in both engines each time`,
  );
  const ourTime = median(Array.from({ length: ROUNDS }, () => ours(questionnaire, made, () => undefined)));
  const itsOthers = Array.from({ length: ITS_ROUNDS - 1 }, () =>
    theirs(questionnaire, made, () => undefined),
  );
  const itsTime = median([itsFirst, ...itsOthers]);
  console.log(`  Assay: ${ourTime.toFixed(1)} ms (median of ${ROUNDS})`);
  console.log(
    `  survey-core ${Version}: ${itsTime.toFixed(0)} ms (median of ${ITS_ROUNDS}), ${(itsTime / ourTime).toFixed(0)} times as long`,
  );
}

function bySize(): void {
  for (const size of [100, 1_000, 5_000]) {
    const questionnaire = madeQuestionnaire(size);
    const made = madeAnswers(questionsOf(questionnaire));
    const inMicroseconds = (each: typeof answeringAll) =>
      (median(Array.from({ length: ROUNDS }, () => each(questionnaire, made))) * 1_000).toFixed(2);
    const definition = madeDefinition(size);
    const proof = medianOf(5, () => checkQuestionnaire(definition, []));
    console.log(
      `${size} questions: one answer, with what it opens and closes and the progress, ${inMicroseconds(answeringAll)} µs, the same hundred over and over ${inMicroseconds(answeringSome)} µs; proof of the definition ${proof.toFixed(0)} ms`,
    );
  }
}

function onePass(): void {
  const questionnaire = madeQuestionnaire(912);
  const questions = questionsOf(questionnaire);
  const answers = answersOf(madeAnswers(questions));
  const conditional = questions.filter(({ askedWhen }) => askedWhen !== null).length;
  const passes = 200;
  const each = (pass: () => unknown) =>
    medianOf(ROUNDS, () => {
      for (let at = 0; at < passes; at += 1) pass();
    }) / passes;
  const judged = each(() => new Interview(questionnaire, answers, NOTHING_GIVEN));
  const listed = each(() => askedQuestions(questionnaire, answers, NOTHING_GIVEN));
  console.log(
    `one full pass of ${conditional} conditions among ${questions.length} questions: ${judged.toFixed(3)} ms, with the list of what is asked ${listed.toFixed(3)} ms`,
  );
}

async function shipped(): Promise<void> {
  const times: number[] = [];
  let counted = '';
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    const verdict = await proveShippedContent(join(process.cwd(), 'seeds'));
    times.push(performance.now() - started);
    if ('faults' in verdict) throw new Error(`${verdict.faults.length} faults in shipped content`);
    const { frameworks, questionnaires } = verdict.content;
    const questions = questionnaires.flatMap(questionsOf).length;
    counted = `${frameworks.length} frameworks, ${questionnaires.length} questionnaires of ${questions} questions`;
  }
  const [first = 0, ...again] = times;
  console.log(
    `all shipped content (${counted}) read and proven: ${first.toFixed(0)} ms the first time, ${median(again).toFixed(0)} ms after`,
  );
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}`);
await shipped();
onePass();
bySize();
sideBySide();
