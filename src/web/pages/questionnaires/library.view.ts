import { type Framework, shortTitle } from '#domain/frameworks/framework.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { DraftOrigin } from '#domain/questionnaires/drafts/draft.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { DraftLine, Library, ShelvedVersion } from '#services/contract.js';
import { aboutTime } from '../../kit/duration.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith, counted, toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, FilterBarView, PageHeaderView, PillView } from '../../views.js';
import { hrefOf } from './questionnaire.view.js';

export const SHOWN = ['published', 'own', 'drafts', 'retired'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the address asks for. */
export interface LibraryQuery {
  readonly show: Shown;
  readonly search: string;
  /** The id of a framework, or empty. */
  readonly framework: string;
}

/** Who looks. */
interface Reader {
  readonly mayChange: boolean;
  readonly timeZone: string;
}

interface LibraryRow {
  readonly title: string;
  readonly href: string;
  readonly purpose: string;
  readonly state: PillView;
  readonly version: string;
  readonly questions: number;
  readonly minutes: string;
  readonly frameworks: readonly string[];
}

export interface QuestionnaireListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView;
  readonly rows: readonly LibraryRow[];
  readonly empty: EmptyStateView | null;
}

const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  published: 'Published',
  own: 'Our own',
  drafts: 'Drafts',
  retired: 'Retired',
};

/** A line of the list, with the words it is found by and the frameworks it is mapped to. */
interface Item {
  readonly shown: readonly Shown[];
  readonly words: string;
  readonly frameworks: readonly Framework[];
  readonly row: LibraryRow;
}

export function questionnaireListView(
  library: Library,
  query: LibraryQuery,
  reader: Reader,
): QuestionnaireListView {
  const items = [
    ...library.versions.map((version) => versionItem(version, library.frameworks)),
    ...library.drafts.map((draft) => draftItem(draft, reader)),
  ];
  const searched = items.filter(({ words }) => matches(words, query.search));
  const inState = searched.filter(({ shown }) => shown.includes(query.show));
  const rows = inState.filter(
    ({ frameworks }) => query.framework === '' || frameworks.some(({ id }) => id === query.framework),
  );
  return {
    header: {
      title: 'Questionnaires',
      facts: [
        {
          text: counted(items.filter(({ shown }) => shown.includes('published')).length, 'published version'),
        },
      ],
      actions: reader.mayChange
        ? [
            { label: 'Import', href: paths.importQuestionnaire.to(), icon: 'upload' },
            { label: 'New questionnaire', href: paths.newQuestionnaire.to(), primary: true, icon: 'plus' },
          ]
        : [],
    },
    filter: filterOf({ items: searched, inState, library, query, reader }),
    rows: rows.map(({ row }) => row),
    empty: rows.length > 0 ? null : emptyOf(query, reader),
  };
}

/** What a vendor reads of a question. */
const wordsOf = (question: Question): string =>
  [
    question.text,
    question.help,
    question.why,
    ...('options' in question ? question.options.map(({ text }) => text) : []),
  ].join(' ');

const matches = (words: string, search: string): boolean =>
  search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));

const PUBLISHED: PillView = { tone: 'good', icon: 'lock', word: 'Published' };
const RETIRED: PillView = { tone: 'warn', icon: 'archive', word: 'Retired' };
const DRAFT: PillView = { tone: 'info', icon: 'pencil', word: 'Draft' };

function versionItem(
  { questionnaire, published, retirement }: ShelvedVersion,
  all: readonly Framework[],
): Item {
  const questions = questionsOf(questionnaire);
  const mapped = new Set(questions.flatMap(({ mappings }) => mappings.map(({ framework }) => framework)));
  const frameworks = all.filter(({ id }) => mapped.has(id));
  const { title, purpose, version, minutes } = questionnaire;
  return {
    shown:
      retirement === null ? ['published', ...(published === null ? [] : (['own'] as const))] : ['retired'],
    words: `${title} ${purpose} ${questions.map(wordsOf).join(' ')}`.toLowerCase(),
    frameworks,
    row: {
      title,
      href: hrefOf(questionnaire),
      purpose,
      state: retirement === null ? PUBLISHED : RETIRED,
      version: `${version}${published === null ? '' : ', our own'}`,
      questions: questions.length,
      minutes: aboutTime(minutes),
      frameworks: frameworks.map(shortTitle),
    },
  };
}

function draftItem(
  { id, title, origin, questions, changedAt, changedBy }: DraftLine,
  { timeZone }: Reader,
): Item {
  return {
    shown: ['drafts'],
    words: title.toLowerCase(),
    frameworks: [],
    row: {
      title: title || 'Without a title',
      href: paths.draft.to({ draftId: id }),
      purpose: `${sayOrigin(origin)}, changed by ${changedBy.name} on ${formatTime(changedAt, timeZone)}`,
      state: DRAFT,
      version: 'not yet',
      questions,
      minutes: '–',
      frameworks: [],
    },
  };
}

function sayOrigin(origin: DraftOrigin): string {
  if (origin === 'blank') return 'Begun empty';
  return 'copyOf' in origin
    ? `From version ${origin.copyOf.version}`
    : `Imported from ${origin.importedFrom}`;
}

interface Listed {
  readonly items: readonly Item[];
  readonly inState: readonly Item[];
  readonly library: Library;
  readonly query: LibraryQuery;
  readonly reader: Reader;
}

/** Chips count what the search finds; those of frameworks what is shown in that state. */
function filterOf({ items, inState, library, query, reader }: Listed): FilterBarView {
  const shown = SHOWN.filter((each) => each !== 'drafts' || reader.mayChange);
  const states = shown.map((value) => ({
    name: 'show',
    value,
    label: SHOWN_WORDS[value],
    count: items.filter((item) => item.shown.includes(value)).length,
    pressed: query.show === value,
  }));
  const frameworks = library.frameworks.flatMap((framework) => {
    const { id } = framework;
    const count = inState.filter((item) => item.frameworks.some((each) => each.id === id)).length;
    const pressed = query.framework === id;
    return count === 0 && !pressed
      ? []
      : [toggleChip({ name: 'framework', value: id, label: shortTitle(framework), count, pressed })];
  });
  const isFiltered = query.search !== '' || query.framework !== '';
  return {
    action: paths.questionnaires.to(),
    label: 'Find questionnaires',
    search: { name: 'search', label: 'Find in titles and questions', value: query.search, button: 'Find' },
    chips: [...states, ...frameworks],
    kept: [
      { name: 'show', value: query.show },
      { name: 'framework', value: query.framework },
    ].filter(({ value }) => value !== ''),
    clear: isFiltered
      ? { label: 'Clear filters', href: addressWith(paths.questionnaires.to(), { show: query.show }) }
      : null,
  };
}

const EMPTY: Readonly<Record<Shown, Pick<EmptyStateView, 'title' | 'text'>>> = {
  published: {
    title: 'No questionnaire is published',
    text: 'Whoever runs this portal adds questionnaires as files; one can also be written here.',
  },
  own: {
    title: 'Nothing of your own is published yet',
    text: 'Open a published questionnaire, copy it and change what you want; or begin with an empty one.',
  },
  drafts: {
    title: 'No draft is open',
    text: 'A draft is a questionnaire being written. Begin an empty one, or copy a published one from its page.',
  },
  retired: {
    title: 'Nothing is retired',
    text: 'A version that is not to be sent any more is retired on its page. What was sent goes on.',
  },
};

function emptyOf({ show, search, framework }: LibraryQuery, { mayChange }: Reader): EmptyStateView {
  const address = addressWith(paths.questionnaires.to(), { show });
  if (search !== '' || framework !== '')
    return {
      icon: 'search',
      title: search === '' ? 'None of these bears on that framework' : `None of these matches “${search}”`,
      text: 'Look for another word, or among the other states.',
      actions: [{ label: 'Clear filters', href: address }],
    };
  return {
    icon: 'list-checks',
    ...EMPTY[show],
    actions:
      mayChange && show !== 'retired'
        ? [{ label: 'New questionnaire', href: paths.newQuestionnaire.to() }]
        : [],
  };
}
