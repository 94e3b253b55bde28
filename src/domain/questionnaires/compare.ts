import { canonicalJson } from '../canonical-json.js';
import type { QuestionId, SectionId } from '../ids.js';
import type { Question, Questionnaire, Section } from './questionnaire.js';

/** What every question has and a version may change; `answers` is all that its kind adds: options, points, limits. */
export const QUESTION_FIELDS = [
  'text',
  'help',
  'why',
  'goodEvidence',
  'redFlags',
  'kind',
  'answers',
  'weight',
  'critical',
  'required',
  'mayBeNotApplicable',
  'askedWhen',
  'evidenceRule',
  'mappings',
] as const;

export type QuestionField = (typeof QUESTION_FIELDS)[number];

/** One question in two versions; `before` is null where it was added, `after` where it was removed. */
export type QuestionChange =
  | { readonly state: 'added'; readonly before: null; readonly after: Question }
  | { readonly state: 'removed'; readonly before: Question; readonly after: null }
  | {
      readonly state: 'changed' | 'same';
      readonly before: Question;
      readonly after: Question;
      /** It stands in another section, or at another place among the questions both versions have. */
      readonly isMoved: boolean;
      readonly fields: readonly QuestionField[];
    };

/** A section of the later version, or one that it no longer has, with its questions; removed ones stand last. */
export interface SectionChange {
  readonly id: SectionId;
  readonly state: 'added' | 'removed' | 'changed' | 'same';
  readonly before: Section | null;
  readonly after: Section | null;
  readonly questions: readonly QuestionChange[];
}

export interface Comparison {
  /** Of the questionnaire itself. */
  readonly facts: readonly ('title' | 'purpose' | 'minutes' | 'bands')[];
  readonly sections: readonly SectionChange[];
  readonly counts: Readonly<Record<QuestionChange['state'] | 'moved', number>>;
}

/**
 * Two questionnaires question by question, matched by id: what was added, removed, moved and changed, field by field.
 * A question that is the same in another section counts as changed, because it is shown elsewhere.
 */
export function compareQuestionnaires(before: Questionnaire, after: Questionnaire): Comparison {
  const earlier = placesOf(before);
  const later = placesOf(after);
  const moved = movedBetween(earlier, later);
  const changeOf = (question: Question): QuestionChange => {
    const was = earlier.get(question.id);
    if (was === undefined) return { state: 'added', before: null, after: question };
    const fields = fieldsThatDiffer(was.question, question);
    const isMoved = moved.has(question.id);
    const state = isMoved || fields.length > 0 ? 'changed' : 'same';
    return { state, before: was.question, after: question, isMoved, fields };
  };
  const goneFrom = (section: SectionId): QuestionChange[] =>
    (before.sections.find(({ id }) => id === section)?.questions ?? [])
      .filter(({ id }) => !later.has(id))
      .map((question) => ({ state: 'removed', before: question, after: null }));
  const sections = [
    ...after.sections.map((section): SectionChange => {
      const was = before.sections.find(({ id }) => id === section.id) ?? null;
      const state = was === null ? 'added' : isSameHead(was, section) ? 'same' : 'changed';
      const questions = [...section.questions.map(changeOf), ...goneFrom(section.id)];
      return { id: section.id, state, before: was, after: section, questions };
    }),
    ...before.sections
      .filter(({ id }) => !after.sections.some((section) => section.id === id))
      .map((section): SectionChange => {
        const questions = goneFrom(section.id);
        return { id: section.id, state: 'removed', before: section, after: null, questions };
      }),
  ];
  const facts = (['title', 'purpose', 'minutes', 'bands'] as const).filter(
    (fact) => !isSame(before[fact], after[fact]),
  );
  return { facts, sections, counts: countsOf(sections) };
}

interface Place {
  readonly section: SectionId;
  readonly question: Question;
}

const placesOf = ({ sections }: Questionnaire): ReadonlyMap<QuestionId, Place> =>
  new Map(
    sections.flatMap(({ id, questions }) =>
      questions.map((question) => [question.id, { section: id, question }]),
    ),
  );

/** Questions of both that changed their section, or their place: as few as explain the new order. */
function movedBetween(
  earlier: ReadonlyMap<QuestionId, Place>,
  later: ReadonlyMap<QuestionId, Place>,
): ReadonlySet<QuestionId> {
  const placeBefore = new Map([...earlier.keys()].map((id, place) => [id, place]));
  const both = [...later.keys()].filter((id) => earlier.has(id));
  const placeOf = (id: QuestionId): number => placeBefore.get(id) ?? 0;
  const inPlace = longestRising(both.map(placeOf));
  const outOfPlace = both.filter((id) => !inPlace.has(placeOf(id)));
  const elsewhere = both.filter((id) => earlier.get(id)?.section !== later.get(id)?.section);
  return new Set([...outOfPlace, ...elsewhere]);
}

/** The most of these numbers, no two alike, that already rise as they stand (Fredman 1975); n log n. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** The lowest number that a rising run of each length ends with. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rising.add(at);
  return rising;
}

function fieldsThatDiffer(before: Question, after: Question): readonly QuestionField[] {
  return QUESTION_FIELDS.filter((field) =>
    field === 'answers' ? !isSame(ownOfKind(before), ownOfKind(after)) : !isSame(before[field], after[field]),
  );
}

const COMMON: ReadonlySet<string> = new Set([...QUESTION_FIELDS, 'id']);

/** What a question has beyond the fields common to all kinds: its options, points, limits. */
export const ownOfKind = (question: Question): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(question).filter(([field]) => !COMMON.has(field)));

function isSameHead(before: Section, after: Section): boolean {
  const { questions: _before, ...headBefore } = before;
  const { questions: _after, ...headAfter } = after;
  return isSame(headBefore, headAfter);
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson({ a }) === canonicalJson({ a: b });

function countsOf(sections: readonly SectionChange[]): Comparison['counts'] {
  const counts = { added: 0, removed: 0, changed: 0, same: 0, moved: 0 };
  for (const question of sections.flatMap(({ questions }) => questions)) {
    counts[question.state] += 1;
    if ('isMoved' in question && question.isMoved) counts.moved += 1;
  }
  return counts;
}

/** The weights of questions added up, to the two decimals a weight has: what one question's weight is a share of. */
export const weightOf = (questions: readonly { readonly weight: number }[]): number =>
  Math.round(questions.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
