import type { SectionId } from '#domain/ids.js';
import {
  type Branching,
  type BranchRow,
  branchingOf,
  type LaneCell,
} from '#domain/questionnaires/branching.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { counted } from '../../kit/listing.js';
import type { EmptyStateView, PageHeaderView } from '../../views.js';
import { hrefOf } from './questionnaire.view.js';
import { knownOf, sayCondition } from './say-question.js';

export interface BranchingView {
  readonly header: PageHeaderView;
  readonly sections: readonly {
    readonly title: string;
    /** The columns beside the title, and beside what is not drawn: lines on their way. */
    readonly passing: readonly string[];
    readonly passingBelow: readonly string[];
    readonly rows: readonly BranchRowView[];
    /** What of the section is not drawn, in words; empty where everything is. */
    readonly apart: string;
  }[];
  readonly empty: EmptyStateView | null;
}

interface BranchRowView {
  readonly number: string;
  readonly text: string;
  readonly href: string;
  /** Empty where it is always asked. */
  readonly askedWhen: string;
  /** Empty where it opens nothing. */
  readonly opens: string;
  /** The classes of each column left of the text. */
  readonly cells: readonly string[];
}

/** The conditions of a questionnaire, drawn section by section. */
export function branchingView(questionnaire: Questionnaire): BranchingView {
  const branching = branchingOf(questionnaire);
  const known = knownOf(questionnaire);
  const conditional = branching.rows.filter(({ question }) => question.askedWhen !== null).length;
  const sources = branching.rows.filter(({ opens }) => opens.length > 0).length;
  const rowView = ({ question, opens, cells }: BranchRow): BranchRowView => ({
    number: known.numbers.get(question.id) ?? '',
    text: question.text,
    href: `${hrefOf(questionnaire)}#question-${question.id}`,
    askedWhen: question.askedWhen === null ? '' : sayCondition(question.askedWhen, known),
    opens: opens.map((id) => known.numbers.get(id) ?? id).join(', '),
    cells: cells.map(classesOf),
  });
  const atTheTop = { cells: (branching.rows[0]?.cells ?? []).map((cell) => ({ ...cell, down: false })) };
  const placeOf = (section: SectionId) => questionnaire.sections.findIndex(({ id }) => id === section);
  return {
    header: {
      title: `Branching of ${questionnaire.title}`,
      facts: [
        { text: `Version ${questionnaire.version}` },
        { text: `${counted(conditional, 'question')} asked only under a condition` },
        { text: sources === 1 ? '1 question opens others' : `${sources} questions open others` },
      ],
      actions: [],
    },
    sections: questionnaire.sections.map(({ id, title }, at) => {
      const rows = branching.rows.filter(({ section }) => section === id);
      const above = branching.rows.findLast(({ section }) => placeOf(section) < at);
      return {
        title: `${at + 1} ${title}`,
        passing: passingBelow(above ?? atTheTop),
        passingBelow: passingBelow(rows.at(-1) ?? above ?? atTheTop),
        rows: rows.map(rowView),
        apart: sayApart(branching, id),
      };
    }),
    empty:
      branching.rows.length > 0
        ? null
        : {
            icon: 'list-checks',
            title: 'Every question is always asked',
            text: 'No condition stands in this questionnaire, so there is nothing to draw.',
            actions: [{ label: 'Back to the questionnaire', href: hrefOf(questionnaire) }],
          },
  };
}

/** The lines that go on below a row. */
const passingBelow = (row: Pick<BranchRow, 'cells'>): readonly string[] =>
  row.cells.map(({ down }) => (down ? 'as-up as-down' : ''));

function sayApart({ apart }: Branching, section: SectionId): string {
  const count = apart.get(section) ?? 0;
  return count === 0 ? '' : `${counted(count, 'question')} of this section: always asked, open nothing.`;
}

const classesOf = ({ up, down, turns, crossed, isSource }: LaneCell): string =>
  [
    ['as-up', up],
    ['as-down', down],
    ['as-turns', turns],
    ['as-crossed', crossed],
    ['as-source', isSource],
  ]
    .flatMap(([name, holds]) => (holds ? [name] : []))
    .join(' ');
