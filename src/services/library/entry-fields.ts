import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import { calendarDate } from '#domain/dates.js';
import { LIBRARY_LIMITS, type LibraryEntry } from '#domain/library/library-entry.js';
import { comparable } from '#domain/library/wording.js';
import { readWritten } from '#domain/library/written-answer.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import type { Mapping } from '#domain/questionnaires/questionnaire.js';
import type { TypedFault } from '#domain/questionnaires/typed.js';
import { demand } from '../authorise.js';
import type { EntryForm } from '../contract/library.js';
import type { Parts } from '../parts.js';

type Fields = Pick<LibraryEntry, 'question' | 'wordings' | 'answer' | 'requirements' | 'reviewBy'>;

/** What an entry's form says, as it is kept, or what is wrong with it. Throws BadRequest where no form of ours would let it through. */
export function entryFields(
  parts: Parts,
  form: EntryForm,
  before: LibraryEntry | null,
): Fields | { readonly faults: readonly TypedFault[] } {
  const question = cleanText(form.question);
  demand(question.length <= LIBRARY_LIMITS.question, 'A question has at most 400 characters.');
  demand(calendarDate(form.reviewBy) !== null, 'This is not a day that exists.');
  demand(
    form.note.length <= ANSWER_LIMITS.note && form.reason.length <= ANSWER_LIMITS.reason,
    'This is longer than an answer takes.',
  );
  demand(
    form.wordings.length <= LIBRARY_LIMITS.wordings &&
      form.wordings.every((wording) => wording.length <= LIBRARY_LIMITS.question),
    'These are more wordings than an entry takes.',
  );
  const requirements = form.requirements.map((text) => requirementNamed(parts, text));
  const written = readWritten(form, before?.answer ?? null);
  const faults: TypedFault[] = [
    ...(comparable(question) === ''
      ? [{ field: 'question', message: 'library.fault.question', values: {} }]
      : []),
    ...form.requirements
      .filter((_, at) => requirements[at] === null)
      .map((text) => ({ field: 'requirements', message: 'library.fault.requirement', values: { text } })),
    ...('faults' in written ? written.faults : []),
  ];
  if (faults.length > 0 || 'faults' in written) return { faults };
  return {
    question,
    wordings: apart(question, form.wordings),
    answer: written.answer,
    requirements: requirements.flatMap((mapping) => mapping ?? []),
    reviewBy: form.reviewBy,
  };
}

/** Wordings that differ from the first and from each other. */
export function apart(question: string, wordings: readonly string[]): readonly string[] {
  const known = new Set([comparable(question), '']);
  return wordings.filter((wording) => {
    const words = comparable(wording);
    return known.has(words) ? false : known.add(words);
  });
}

/**
 * `A.7.5`, alone or after the framework's id; null where no framework here has it. A number alone that stands in several
 * means the one questionnaires ask about.
 */
function requirementNamed({ content }: Parts, text: string): Mapping | null {
  const [first = '', second] = text.trim().split(/\s+/);
  const wanted = (second ?? first).toLowerCase();
  const named = content.frameworks
    .filter(({ id }) => second === undefined || id === first)
    .flatMap(({ id, requirements }) =>
      requirements
        .filter(({ number }) => number.toLowerCase() === wanted)
        .map((requirement) => ({ framework: id, requirement: requirement.id })),
    );
  const isAsked = ({ framework, requirement }: Mapping) =>
    content.questionnaires
      .flatMap(questionsOf)
      .some(({ mappings }) =>
        mappings.some((each) => each.framework === framework && each.requirement === requirement),
      );
  return named.find(isAsked) ?? named[0] ?? null;
}
