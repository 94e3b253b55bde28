import type { Framework } from '#domain/frameworks/framework.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import {
  type Comparison,
  compareQuestionnaires,
  type QuestionChange,
  type QuestionField,
  type SectionChange,
  weightOf,
} from '#domain/questionnaires/compare.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { lineChanges, type Stretch, wordChanges } from '#domain/questionnaires/word-changes.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ChooseOneView, EmptyStateView, PageHeaderView, PillView } from '../../views.js';
import { versionKey } from '../assessments/send.view.js';
import { bandsInWords, hrefOf, referenceIn } from './questionnaire.view.js';
import { FIELD_LINES, FIELD_WORDS, type Read, type Said } from './say-field.js';
import { KIND_WORDS, knownOf, sayCondition } from './say-question.js';

/** What differs, in order. */
export type ComparisonBody = Pick<ComparisonView, 'direction' | 'facts' | 'sections'>;

export interface ComparisonView {
  readonly header: PageHeaderView;
  /** Everything it can be compared with. */
  readonly choice: ChooseOneView;
  /** Which of the two is earlier, in words. */
  readonly direction: string;
  readonly facts: readonly FieldChangeView[];
  readonly sections: readonly SectionChangeView[];
  /** Said where nothing can be compared, or nothing differs. */
  readonly empty: EmptyStateView | null;
}

interface SectionChangeView {
  readonly title: string;
  readonly pill: PillView | null;
  readonly heads: readonly FieldChangeView[];
  readonly questions: readonly QuestionChangeView[];
  /** `12 questions are the same` */
  readonly same: string;
}

interface QuestionChangeView {
  readonly number: string;
  readonly text: string;
  readonly pill: PillView;
  readonly notes: readonly string[];
  readonly fields: readonly FieldChangeView[];
}

/** A field in both versions. */
export interface FieldChangeView {
  readonly label: string;
  /** Stretches of one text, or lines of a list. */
  readonly stretches: readonly Stretch[];
  readonly isList: boolean;
}

const PILLS: Readonly<Record<'added' | 'removed' | 'changed', PillView>> = {
  added: { tone: 'good', icon: 'plus', word: 'Added' },
  removed: { tone: 'bad', icon: 'trash-2', word: 'Removed' },
  changed: { tone: 'info', icon: 'pencil', word: 'Changed' },
};

/** What the page shows: `other` null where there is nothing to compare with. */
export function comparisonView(
  shown: Questionnaire,
  other: Questionnaire | null,
  all: readonly Questionnaire[],
  frameworks: readonly Framework[],
): ComparisonView {
  const choices = all
    .filter((each) => versionKey(each) !== versionKey(shown))
    .map((each) => ({
      value: versionKey(each),
      label: `${each.title}, version ${each.version}`,
      isChosen: other !== null && versionKey(each) === versionKey(other),
    }));
  const frame = {
    choice: {
      action: paths.questionnaireComparison.to(referenceIn(shown)),
      label: 'Compare with',
      name: 'with',
      button: 'Compare',
      choices,
    },
  };
  if (other === null) return { ...frame, ...nothing(shown, choices.length > 0) };
  const [before, after] = inOrder(shown, other);
  const comparison = compareQuestionnaires(before, after);
  const readOf = (questionnaire: Questionnaire): Read => ({
    questionnaire,
    known: knownOf(questionnaire),
    frameworks,
  });
  const [was, is] = [readOf(before), readOf(after)];
  return {
    ...frame,
    header: headerOf(shown, comparison, weightOf(questionsOf(before)), weightOf(questionsOf(after))),
    direction: `From ${before.title}, version ${before.version}, to ${after.title}, version ${after.version}.`,
    facts: comparison.facts.map((fact) => factChange(fact, before, after)),
    sections: comparison.sections
      .filter(({ state, questions }) => state !== 'same' || questions.some((each) => each.state !== 'same'))
      .map((section) => sectionView(section, was, is)),
    empty: isNothing(comparison) ? sameEmpty(shown) : null,
  };
}

/** Of one questionnaire the lower version is earlier; of two, the one it is compared with. */
const inOrder = (shown: Questionnaire, other: Questionnaire): readonly [Questionnaire, Questionnaire] =>
  shown.id === other.id && shown.version < other.version ? [shown, other] : [other, shown];

const isNothing = ({ facts, sections, counts }: Comparison): boolean =>
  facts.length === 0 &&
  counts.added + counts.removed + counts.changed === 0 &&
  sections.every(({ state }) => state === 'same');

function nothing(
  shown: Questionnaire,
  canChoose: boolean,
): Pick<ComparisonView, 'header' | 'direction' | 'facts' | 'sections' | 'empty'> {
  return {
    header: { title: `Compare ${shown.title}`, facts: [], actions: [] },
    direction: '',
    facts: [],
    sections: [],
    empty: canChoose
      ? {
          icon: 'copy',
          title: 'Choose what to compare it with',
          text: 'No other version of it is here. Any questionnaire above can be set beside it, a copy of it best of all.',
          actions: [],
        }
      : {
          icon: 'copy',
          title: 'There is nothing to compare it with',
          text: 'It is the only questionnaire here. Its next version, or a copy of it, can be compared with it question by question.',
          actions: [{ label: 'Back to the questionnaire', href: hrefOf(shown) }],
        },
  };
}

const sameEmpty = (shown: Questionnaire): EmptyStateView => ({
  icon: 'circle-check',
  title: 'The two are the same',
  text: 'Every section, question, weight and condition is alike.',
  actions: [{ label: 'Back to the questionnaire', href: hrefOf(shown) }],
});

function headerOf(
  shown: Questionnaire,
  { counts }: Comparison,
  weightBefore: number,
  weightAfter: number,
): PageHeaderView {
  const said = [
    `${counts.changed} changed`,
    ...(counts.moved > 0 ? [`${counts.moved} of them moved`] : []),
    `${counts.added} added`,
    `${counts.removed} removed`,
    `${counts.same} the same`,
    weightBefore === weightAfter
      ? `weights add up to ${weightAfter} in both`
      : `weights add up to ${weightAfter}, before ${weightBefore}`,
  ];
  return {
    title: `Compare ${shown.title}`,
    facts: said.map((text) => ({ text })),
    actions: [],
  };
}

function factChange(
  fact: Comparison['facts'][number],
  before: Questionnaire,
  after: Questionnaire,
): FieldChangeView {
  const labels = { title: 'Title', purpose: 'Purpose', minutes: 'Minutes it takes', bands: 'Bands' };
  const say = (questionnaire: Questionnaire) =>
    fact === 'bands' ? bandsInWords(questionnaire) : String(questionnaire[fact]);
  return textChange(labels[fact], say(before), say(after));
}

const textChange = (label: string, before: string, after: string): FieldChangeView => ({
  label,
  stretches: wordChanges(before, after),
  isList: false,
});

function sectionView(change: SectionChange, before: Read, after: Read): SectionChangeView {
  const { state, questions } = change;
  const section = change.after ?? change.before;
  const same = questions.filter((each) => each.state === 'same').length;
  return {
    title: section?.title ?? '',
    pill: state === 'same' ? null : PILLS[state],
    heads: headChanges(change, before, after),
    questions: questions.flatMap((each) => questionView(each, before, after) ?? []),
    same: same === 0 ? '' : `${counted(same, 'question')} of this section: the same.`,
  };
}

function headChanges({ before, after }: SectionChange, was: Read, is: Read): readonly FieldChangeView[] {
  if (before === null || after === null) return [];
  const whenOf = ({ askedWhen }: typeof before, { known }: Read) =>
    askedWhen === undefined ? 'always' : sayCondition(askedWhen, known);
  const said: readonly (readonly [string, string, string])[] = [
    ['Title', before.title, after.title],
    ['Introduction', before.intro, after.intro],
    ['Asked when', whenOf(before, was), whenOf(after, is)],
  ];
  return said.filter(([, a, b]) => a !== b).map(([label, a, b]) => textChange(label, a, b));
}

function questionView(change: QuestionChange, before: Read, after: Read): QuestionChangeView | null {
  if (change.state === 'same') return null;
  const question = change.after ?? change.before;
  const { known } = change.after === null ? before : after;
  const shared = {
    number: known.numbers.get(question.id) ?? '',
    text: question.text,
    pill: PILLS[change.state],
  };
  if (change.state !== 'changed') {
    return { ...shared, notes: [`${KIND_WORDS[question.kind]}, weight ${question.weight}`], fields: [] };
  }
  const notes = change.isMoved ? [`Moved: it was ${before.known.numbers.get(question.id) ?? ''}.`] : [];
  const fields = change.fields.map((field) =>
    fieldChange(field, { question: change.before, ...before }, { question: change.after, ...after }),
  );
  return { ...shared, notes, fields };
}

/** Texts are compared word by word, lists line by line. */
function fieldChange(field: QuestionField, before: Said, after: Said): FieldChangeView {
  const label = FIELD_WORDS[field];
  const [was, is] = [FIELD_LINES[field](before), FIELD_LINES[field](after)];
  return field === 'redFlags' || field === 'answers' || field === 'mappings'
    ? { label, stretches: lineChanges(was, is), isList: true }
    : textChange(label, was.join(' '), is.join(' '));
}
