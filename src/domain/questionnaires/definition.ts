import { z } from 'zod';
import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import { idShape, textShape } from '../content/shapes.js';
import type { Framework } from '../frameworks/framework.js';
import type { QuestionId, QuestionnaireId, SectionId } from '../ids.js';
import { USUAL_BANDS } from '../scoring/bands.js';
import { questionsIn } from './condition.js';
import { conditionFaults } from './condition-faults.js';
import { conditionShape, questionShape } from './kinds/question-shape.js';
import { kindOf, kinds } from './kinds/register.js';
import { answerIds, type Placed, placedQuestions } from './placed.js';
import type { Band, Condition, Question, Questionnaire, Section } from './questionnaire.js';

/** Questions one questionnaire asks at most. */
export const MOST_QUESTIONS = 5_000;
const MOST_SECTIONS = 200;
/** Characters of a questionnaire's title at most. */
export const LONGEST_TITLE = 200;

const [firstKind, ...otherKinds] = Object.values(kinds).map(({ definition }) => definition);
if (firstKind === undefined) throw new Error('There is no kind of question.');
/** A question of whichever kind as it stands in a file. */
export const questionOfAnyKind: z.ZodType<Question> = z.discriminatedUnion(
  'kind',
  [firstKind, ...otherKinds],
  {
    error: ({ code }) =>
      code === 'invalid_union'
        ? `The kind of a question is one of: ${Object.keys(kinds).join(', ')}.`
        : undefined,
  },
);

const sectionHeadShape = {
  id: idShape<SectionId>(),
  title: textShape(120),
  intro: z.string().max(600).default(''),
  askedWhen: conditionShape.exactOptional(),
};

/** A section as it stands in a file, without its questions. */
export const sectionHead = z.strictObject(sectionHeadShape);

/** A questionnaire as it stands in a file. */
export const questionnaireShape = z.strictObject({
  id: idShape<QuestionnaireId>(),
  version: z.int().min(1, 'Versions are counted from 1.').max(10_000),
  status: z.literal('published').default('published'),
  title: textShape(LONGEST_TITLE),
  purpose: textShape(1_000),
  minutes: z.int().min(1).max(10_000),
  language: z.literal('en').default('en'),
  sections: z
    .array(
      z.strictObject({
        ...sectionHeadShape,
        questions: z
          .array(questionOfAnyKind)
          .min(1, 'A section holds at least one question.')
          .max(MOST_QUESTIONS),
      }),
    )
    .min(1, 'A questionnaire holds at least one section.')
    .max(MOST_SECTIONS, `A questionnaire holds at most ${MOST_SECTIONS} sections.`),
  bands: z
    .array(
      z.strictObject({
        letter: z.enum(['A', 'B', 'C', 'D']),
        word: textShape(40),
        from: z.int('A band starts at a whole number.').min(0).max(100),
      }),
    )
    .max(4)
    .default([...USUAL_BANDS]),
  leadsTo: z
    .array(
      z.strictObject({
        questionnaire: idShape<QuestionnaireId>(),
        when: conditionShape,
        because: textShape(300),
      }),
    )
    .min(1, 'Leave the list out where it is empty.')
    .max(100, 'Answers lead to at most 100 others.')
    .exactOptional(),
});

export type QuestionnaireVerdict =
  | { readonly questionnaire: Questionnaire }
  | { readonly faults: readonly Fault[] };

/**
 * Proves a questionnaire from a file: its shape, and everything its parts say about each other as far as they have one.
 * All faults at once, each with its path; input too large or too deep is refused with one sentence. Never throws.
 */
export function checkQuestionnaire(input: unknown, frameworks: readonly Framework[]): QuestionnaireVerdict {
  const large = tooManyQuestions(input) ?? tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = questionnaireShape.safeParse(input);
  if (!parsed.success) {
    const shape = faultsOf(parsed.error);
    const isTooLong = listIn(input, 'sections').length > MOST_SECTIONS;
    return { faults: isTooLong ? shape : [...shape, ...faultsOfSense(readable(input), frameworks)] };
  }
  const faults = faultsOfSense(parsed.data, frameworks);
  return faults.length > 0 ? { faults } : { questionnaire: parsed.data };
}

/** What the parts of a questionnaire say that cannot be, of themselves and of each other. */
function faultsOfSense(questionnaire: Questionnaire, frameworks: readonly Framework[]): readonly Fault[] {
  const placed = placedQuestions(questionnaire);
  return [
    ...sectionFaults(questionnaire),
    ...placed.flatMap(questionFaults),
    ...repeatedFaults(placed),
    ...mappingFaults(placed, frameworks),
    ...conditionFaults(questionnaire, placed),
    ...bandFaults(questionnaire.bands),
  ];
}

/** What stands for a questionnaire's own fields where only its parts are looked at. */
const UNREAD = {
  id: 'unread' as QuestionnaireId,
  version: 1,
  status: 'published',
  title: 'Unread',
  purpose: 'Unread',
  minutes: 1,
  language: 'en',
} as const;

/**
 * A definition with faults of shape as far as it can be read, every part in its place: what cannot be read stands as
 * something nothing can be said against, and conditions that look at it are left out.
 */
function readable(input: unknown): Questionnaire {
  const unread = new Set<QuestionId>();
  const sections = listIn(input, 'sections').map((section, at) => ({
    ...readableHead(section, at),
    questions: listIn(section, 'questions').map((each, nth) =>
      readableQuestion(each, `unread-${at}-${nth}`, unread),
    ),
  }));
  const looksAtUnread = (condition: Condition) => [...questionsIn(condition)].some((id) => unread.has(id));
  const bands = questionnaireShape.shape.bands.safeParse(fieldIn(input, 'bands'));
  return {
    ...UNREAD,
    sections: sections.map(({ askedWhen, ...section }) => ({
      ...section,
      ...(askedWhen === undefined || looksAtUnread(askedWhen) ? {} : { askedWhen }),
      questions: section.questions.map((each) =>
        each.askedWhen !== null && looksAtUnread(each.askedWhen) ? { ...each, askedWhen: null } : each,
      ),
    })),
    bands: bands.success ? bands.data : USUAL_BANDS,
  };
}

function readableHead(section: unknown, at: number): Omit<Section, 'questions'> {
  const own = { id: fieldIn(section, 'id'), title: 'Unread' };
  const askedWhen = fieldIn(section, 'askedWhen');
  const read = [{ ...own, askedWhen }, own].map((each) => sectionHead.safeParse(each));
  return read.find(({ success }) => success)?.data ?? { ...own, id: `unread-${at}` as SectionId, intro: '' };
}

/** One whose condition alone is at fault is always asked; any other that cannot be read is a text nobody scores. */
function readableQuestion(value: unknown, otherwise: string, unread: Set<QuestionId>): Question {
  const open = typeof value === 'object' && value !== null ? { ...value, askedWhen: null } : value;
  for (const each of [value, open]) {
    const parsed = questionOfAnyKind.safeParse(each);
    if (parsed.success) return parsed.data;
  }
  const own = questionShape.id.safeParse(fieldIn(value, 'id'));
  const id = own.success ? own.data : (otherwise as QuestionId);
  unread.add(id);
  return questionOfAnyKind.parse({ id, kind: 'long-text', text: 'Unread', weight: 0 });
}

/** Counted before the shape is judged, so that a flood is answered with a sentence and not with a fault for each. */
function tooManyQuestions(input: unknown): Fault | null {
  const sections = listIn(input, 'sections');
  const count = sections.reduce<number>((sum, section) => sum + listIn(section, 'questions').length, 0);
  return count > MOST_QUESTIONS
    ? {
        path: 'sections',
        reason: `It asks ${count} questions; at most ${MOST_QUESTIONS} fit in one questionnaire.`,
      }
    : null;
}

const fieldIn = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;

function listIn(value: unknown, field: string): readonly unknown[] {
  const inner = fieldIn(value, field);
  return Array.isArray(inner) ? inner : [];
}

function sectionFaults({ sections }: Questionnaire): readonly Fault[] {
  return sections.flatMap(({ id }, at) =>
    sections.findIndex((other) => other.id === id) < at
      ? [{ path: `sections[${at}].id`, reason: `Another section is already called ${id}.` }]
      : [],
  );
}

function questionFaults({ path, question }: Placed): readonly Fault[] {
  const faults: Fault[] = kindOf(question.kind)
    .faults(question)
    .map((fault) => ({ path: `${path}.${fault.path}`, reason: fault.reason }));
  if (question.critical && question.weight === 0) {
    faults.push({
      path: `${path}.critical`,
      reason: 'A critical question needs a weight: without one it is not scored and cannot fail.',
    });
  }
  return [...faults, ...evidenceFaults(path, question)];
}

function repeatedFaults(placed: readonly Placed[]): readonly Fault[] {
  const seen = new Set<string>();
  return placed.flatMap(({ path, question: { id } }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ path: `${path}.id`, reason: `Another question is already called ${id}.` }] : [];
  });
}

function evidenceFaults(path: string, question: Question): readonly Fault[] {
  const possible = new Set<string>([...answerIds(question), 'answered']);
  return (question.evidenceRule?.when ?? []).flatMap((id, at) =>
    possible.has(id)
      ? []
      : [
          {
            path: `${path}.evidenceRule.when[${at}]`,
            reason: `${id} is not an answer of this question; possible: ${[...possible].join(', ')}.`,
          },
        ],
  );
}

function mappingFaults(placed: readonly Placed[], frameworks: readonly Framework[]): readonly Fault[] {
  const known = new Map(
    frameworks.map(({ id, requirements }) => [id, new Set(requirements.map((each) => each.id))]),
  );
  const faultAt = (path: string, { framework, requirement }: Question['mappings'][number]): Fault[] => {
    const requirements = known.get(framework);
    if (requirements === undefined)
      return [{ path: `${path}.framework`, reason: `No framework is called ${framework}.` }];
    if (requirements.has(requirement)) return [];
    return [{ path: `${path}.requirement`, reason: `${framework} has no requirement ${requirement}.` }];
  };
  return placed.flatMap(({ path, question: { mappings } }) =>
    mappings.flatMap((mapping, at) => {
      const isTwice =
        mappings.findIndex(
          (each) => each.framework === mapping.framework && each.requirement === mapping.requirement,
        ) < at;
      const here = `${path}.mappings[${at}]`;
      return isTwice
        ? [{ path: here, reason: 'The question is already mapped to this requirement.' }]
        : faultAt(here, mapping);
    }),
  );
}

function bandFaults(bands: readonly Band[]): readonly Fault[] {
  const faults: Fault[] = [];
  if (new Set(bands.map(({ letter }) => letter)).size < 4)
    faults.push({ path: 'bands', reason: 'Name each of the bands A, B, C and D once.' });
  if (!bands.some(({ from }) => from === 0))
    faults.push({ path: 'bands', reason: 'No band reaches down to 0.' });
  const ordered = [...bands].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  for (const [at, band] of ordered.entries()) {
    const better = ordered[at - 1];
    if (better !== undefined && better.from <= band.from) {
      faults.push({
        path: `bands[${bands.indexOf(band)}].from`,
        reason: `Band ${band.letter} must start below band ${better.letter}.`,
      });
    }
  }
  return faults;
}
