import type { Answer } from '#domain/assessments/assessment.js';
import type { Question, QuestionOf } from '#domain/questionnaires/questionnaire.js';
import { answered, answers, choose } from '../questionnaires/builders.js';

/** The answer that earns most, or least, of what may be said to a question; null leaves it open. */
function extreme(question: Question, best: boolean): Answer | null {
  const { kind } = question;
  if (kind === 'yes-no-partly') return choose(best ? 'yes' : 'no');
  if (kind === 'long-text') return answered({ kind, text: 'We took a feature out.' });
  if (kind === 'date') return best ? answered({ kind, date: '2026-10-01' }) : null;
  if (kind === 'number') return answered({ kind, number: mostOrLeast(question.points, best)?.from ?? 0 });
  if (kind === 'single-choice')
    return answered({ kind, option: mostOrLeast(question.options, best)?.id ?? '' });
  return answered({ kind, options: several(question, best) });
}

const mostOrLeast = <Each extends { readonly points: number }>(all: readonly Each[], best: boolean) =>
  all.toSorted((a, b) => (best ? b.points - a.points : a.points - b.points))[0];

/** Every option but the one that excludes them, or that one alone; the first where none does. */
function several({ options, exclusive }: QuestionOf<'multiple-choice'>, best: boolean): readonly string[] {
  const chosen = options.filter(({ id }) => (id === exclusive) !== best);
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map(({ id }) => id);
}

/** Best or worst answers to all questions; what is best left open is left out. */
export const allAnswered = (questions: readonly Question[], best: boolean, fields: Partial<Answer> = {}) =>
  answers(
    Object.fromEntries(
      questions.flatMap((question) => {
        const answer = extreme(question, best);
        return answer === null ? [] : [[question.id, { ...answer, ...fields }]];
      }),
    ),
  );
