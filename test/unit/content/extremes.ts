import type { Answer, EvidenceReference } from '#domain/assessments/assessment.js';
import type { TableRow } from '#domain/questionnaires/kinds/values.js';
import type { Question, QuestionOf } from '#domain/questionnaires/questionnaire.js';
import { answered, answers, choose } from '../questionnaires/builders.js';

/** The answer that earns most, or least, of what may be said to a question; null leaves it open. */
function extreme(question: Question, best: boolean): Answer | null {
  const { kind } = question;
  if (kind === 'yes-no-partly') return choose(best ? 'yes' : 'no');
  if (kind === 'date') return best ? answered({ kind, date: '2026-10-01' }) : null;
  if (kind === 'number') return answered({ kind, number: mostOrLeast(question.points, best)?.from ?? 0 });
  if (kind === 'single-choice')
    return answered({ kind, option: mostOrLeast(question.options, best)?.id ?? '' });
  if (kind === 'multiple-choice') return answered({ kind, options: several(question, best) });
  return lessCommon(question, best);
}

function lessCommon(question: Question, best: boolean): Answer | null {
  const { kind } = question;
  if (kind === 'scale')
    return answered({ kind, step: best ? mostOrLeast(question.points, true)?.from : question.from });
  if (kind === 'short-text')
    return answered({
      kind,
      text: { any: 'Ada', email: 'a@b.eu', 'web-address': 'https://b.eu' }[question.format],
    });
  if (kind === 'long-text') return answered({ kind, text: 'We took a feature out.' });
  return best ? filledIn(question) : null;
}

/** Everything that can be filled in; null for a kind that is answered otherwise. */
function filledIn(question: Question): Answer | null {
  const { kind } = question;
  if (kind === 'file')
    return answered({ kind }, { evidence: Array.from({ length: question.atLeast }, (_, at) => paper(at)) });
  if (kind === 'contact') return answered({ kind, name: 'Ada', role: '', email: 'ada@b.eu', phone: '' });
  if (kind === 'table') return answered({ kind, rows: fullRows(question) });
  if (kind !== 'certificate') return null;
  const standard = question.standards[0]?.id ?? null;
  const said = { holder: 'Lumenhire B.V.', body: 'A body', number: '42-1', accreditation: '' };
  return answered({ kind, standard, ...said, validUntil: '2027-10-01' });
}

const paper = (at: number): EvidenceReference => ({
  id: `document-${at}` as EvidenceReference['id'],
  name: `${at}.pdf`,
  size: 1,
  type: 'application/pdf',
  sha256: '0',
});

/** As many rows as earn most, every cell filled. */
const fullRows = (question: QuestionOf<'table'>): readonly TableRow[] =>
  filledRows(question, Math.max(question.atLeast, mostOrLeast(question.points, true)?.fromRows ?? 1));

/** So many rows with every cell filled. */
function filledRows({ columns }: QuestionOf<'table'>, length: number): readonly TableRow[] {
  const cell = { text: 'Something', number: '1', date: '2026-10-01' };
  const row = Object.fromEntries(
    columns.map(({ id, kind, options }) => [id, kind === 'choice' ? (options?.[0]?.id ?? '') : cell[kind]]),
  );
  return Array.from({ length }, () => row);
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
