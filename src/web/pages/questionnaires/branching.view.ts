import { type Branch, type BranchRow, branchingOf, type LaneCell } from '#domain/questionnaires/branching.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { counted } from '../../kit/listing.js';
import type { EmptyStateView, PageHeaderView } from '../../views.js';
import { hrefOf } from './questionnaire.view.js';
import { type Known, knownOf, sayCondition, sayGivenSource } from './say-question.js';

export interface BranchingView {
  readonly header: PageHeaderView;
  readonly rows: readonly BranchRowView[];
  readonly empty: EmptyStateView | null;
}

interface BranchRowView {
  readonly kind: Branch['kind'];
  readonly text: string;
  /** Empty for what is stated and stands on no page of the questionnaire. */
  readonly href: string;
  /** Empty where it is always asked. */
  readonly askedWhen: string;
  /** Empty where it opens nothing. */
  readonly opens: string;
  /** What of a section is not drawn; empty where everything is. */
  readonly apart: string;
  /** The classes of each column left of the text. */
  readonly cells: readonly string[];
}

/** The conditions of a questionnaire, drawn. */
export function branchingView(questionnaire: Questionnaire): BranchingView {
  const rows = branchingOf(questionnaire);
  const known = knownOf(questionnaire);
  const count = (counts: (row: BranchRow) => boolean) => rows.filter(counts).length;
  const conditional = count(({ branch }) => branch.kind === 'question' && branch.question.askedWhen !== null);
  const sections = count(({ branch }) => branch.kind === 'section' && branch.section.askedWhen !== undefined);
  const sources = count(({ opens }) => opens.length > 0);
  return {
    header: {
      title: `Branching of ${questionnaire.title}`,
      facts: [
        { text: `Version ${questionnaire.version}` },
        { text: `${counted(conditional, 'question')} asked only under a condition` },
        ...(sections > 0 ? [{ text: `${counted(sections, 'section')} too` }] : []),
      ],
      actions: [],
    },
    rows: rows.map((row) => rowView(row, questionnaire, known)),
    empty:
      sources > 0
        ? null
        : {
            icon: 'list-checks',
            title: 'Every question is always asked',
            text: 'No condition stands in this questionnaire, so there is nothing to draw.',
            actions: [{ label: 'Back to the questionnaire', href: hrefOf(questionnaire) }],
          },
  };
}

function rowView(
  { branch, opens, cells, apart }: BranchRow,
  questionnaire: Questionnaire,
  known: Known,
): BranchRowView {
  const condition = conditionOf(branch);
  return {
    kind: branch.kind,
    text: nameOf(branch, questionnaire, known),
    href: anchorOf(branch, questionnaire),
    askedWhen: condition === null ? '' : sayCondition(condition, known),
    opens: shortened(opens.map((each) => numberOf(each, questionnaire, known))),
    apart: apart === 0 ? '' : `${counted(apart, 'question')} without a line here.`,
    cells: cells.map(classesOf),
  };
}

const MOST_NAMED = 8;

/** The lines show them all; the words name the first. */
const shortened = (numbers: readonly string[]): string =>
  numbers.length <= MOST_NAMED
    ? numbers.join(', ')
    : `${numbers.slice(0, MOST_NAMED - 1).join(', ')} and ${numbers.length - MOST_NAMED + 1} more`;

function conditionOf(branch: Branch) {
  if (branch.kind === 'question') return branch.question.askedWhen;
  return (branch.kind === 'section' ? branch.section.askedWhen : undefined) ?? null;
}

/** `2.3` for a question, `section 2` for a section. */
function numberOf(branch: Branch, { sections }: Questionnaire, known: Known): string {
  if (branch.kind === 'question') return known.numbers.get(branch.question.id) ?? '';
  return branch.kind === 'section' ? `section ${sections.indexOf(branch.section) + 1}` : '';
}

function nameOf(branch: Branch, questionnaire: Questionnaire, known: Known): string {
  if (branch.kind === 'given') return sayGivenSource(branch.given);
  if (branch.kind === 'question') return `${numberOf(branch, questionnaire, known)} ${branch.question.text}`;
  return `${questionnaire.sections.indexOf(branch.section) + 1} ${branch.section.title}`;
}

function anchorOf(branch: Branch, questionnaire: Questionnaire): string {
  if (branch.kind === 'given') return '';
  const anchor =
    branch.kind === 'question' ? `question-${branch.question.id}` : `section-${branch.section.id}`;
  return `${hrefOf(questionnaire)}#${anchor}`;
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
