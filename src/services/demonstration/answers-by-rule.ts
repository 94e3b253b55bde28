import type { Option, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { AnswerSet, TellAnswers } from './story.js';

/** Days a month stands for; a little less than any month, so that a day inside a limit stays inside. */
const DAYS_A_MONTH = 28;

/**
 * What somebody types into every question of a questionnaire: what is told word for word, and for the rest the best
 * answer that earns no more than the level of its section. Questions that only words can answer stay open.
 */
export function answersByRule(
  { sections }: Questionnaire,
  { rule, documents, told }: AnswerSet,
): TellAnswers {
  let excuses = 0;
  const all = sections.flatMap(({ id, questions }) =>
    questions.flatMap((question): [string, TellAnswers[string]][] => {
      const typed = rule === undefined ? null : typedAt(rule.sections[id] ?? rule.level, question);
      const said = told[question.id] ?? (typed === null ? undefined : { ...NOTHING_MORE, typed });
      if (said === undefined) return [];
      const shown = documents
        .filter(({ shows }) => shows.includes(question.id))
        .map(({ name, text }) => ({ name, text }));
      const evidence = [...said.evidence, ...shown];
      const silent = question.evidenceRule !== null && evidence.length === 0 && said.note === '';
      const note = silent ? (rule?.notes[excuses++ % rule.notes.length] ?? '') : said.note;
      return [[question.id, { ...said, evidence, note }]];
    }),
  );
  return Object.fromEntries(all);
}

const NOTHING_MORE: Omit<TellAnswers[string], 'typed'> = {
  notApplicable: false,
  reason: '',
  note: '',
  evidence: [],
};

/** The best answer worth at most so many points, as it is typed; null where there is none without words. */
function typedAt(level: number, question: Question): Record<string, string[]> | null {
  const { kind } = question;
  if (kind === 'single-choice') return { option: [bestOf(question.options, level).id] };
  if (kind === 'multiple-choice') return { options: ticked(question.options, level) };
  if (kind === 'yes-no-partly') return { choice: [question.points.yes <= level ? 'yes' : 'no'] };
  if (kind === 'number') return withBest(question.points, level, ({ from }) => ({ number: [String(from)] }));
  if (kind === 'scale') return withBest(question.points, level, ({ from }) => ({ step: [String(from)] }));
  return kind === 'date'
    ? withBest(question.points, level, ({ withinMonths }) => ({
        date: [`{day -${withinMonths * DAYS_A_MONTH - 100}}`],
      }))
    : null;
}

/** What reaches the most points up to a level; null where nothing does. */
function withBest<Step extends { readonly points: number }>(
  steps: readonly Step[],
  level: number,
  typed: (step: Step) => Record<string, string[]>,
): Record<string, string[]> | null {
  const best = steps.filter(({ points }) => points <= level).toSorted((a, b) => b.points - a.points)[0];
  return best === undefined ? null : typed(best);
}

const bestOf = (options: readonly Option[], level: number): Option => {
  const sorted = options.toSorted((a, b) => a.points - b.points);
  return (sorted.findLast(({ points }) => points <= level) ?? sorted[0]) as Option;
};

/** Those worth most first, as long as they fit; the one that says "none" where none does. */
function ticked(options: readonly Option[], level: number): string[] {
  let left = level;
  const chosen = new Set<string>();
  for (const { id, points } of options.toSorted((a, b) => b.points - a.points)) {
    if (points === 0 || points > left + 1e-9) continue;
    left -= points;
    chosen.add(id);
  }
  const none = options.filter(({ points }) => points === 0).slice(0, 1);
  return (chosen.size > 0 ? options.filter(({ id }) => chosen.has(id)) : none).map(({ id }) => id);
}
