import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';
import { summaryOf } from '../../../kit/form-view.js';
import { paths } from '../../../paths.js';
import type { SectionListView } from '../../../respondent-views.js';
import type { ErrorSummaryView, LinkView, ProgressView } from '../../../views.js';
import {
  type FactListView,
  type FactQuestionView,
  type FactTyping,
  type FactWords,
  factList,
  factQuestion,
  keysOf,
} from '../../ai-act/fact-fields.view.js';
import { definitionsOf } from '../../ai-act/fact-says.js';
import { pageTitle } from '../../ai-act/page-title.js';
import { sayTime } from '../sheet.js';
import { closedNotice, toQuestionnaire } from './overview.view.js';
import { type AskedPage, askedPages, type FactReader, factOf, factProgress, pageHref } from './told.js';

/** One page of facts before a respondent. */
export interface FactPageView {
  readonly progress: ProgressView;
  readonly list: SectionListView;
  readonly toOverview: LinkView;
  readonly summary: ErrorSummaryView | null;
  readonly stale: StaleFactsView | null;
  readonly notice: string | null;
  readonly articles: readonly string[];
  readonly title: string;
  readonly lead: string;
  /** Said where the answer can no longer matter. */
  readonly needless: string | null;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] } | null;
  readonly hint: string | null;
  /** Null while nothing can be said; what was said stands in `said` then. */
  readonly form: FactFormView | null;
  readonly said: readonly { readonly fact: string; readonly value: string }[];
  /** Who answered last on it, and the note beside it. */
  readonly told: string | null;
  readonly note: string;
  readonly promise: string;
  readonly law: string;
  readonly back: LinkView;
}

interface FactFormView {
  readonly action: string;
  readonly revision: number;
  /** Which facts it shows. */
  readonly shown: { readonly name: string; readonly ids: readonly FactId[] };
  readonly question: FactQuestionView | null;
  readonly list: FactListView | null;
  readonly note: { readonly label: string; readonly value: string; readonly error: string | null };
  readonly deed: string;
  /** Which keys choose an answer. */
  readonly keys: readonly string[];
}

/** Both answers where two respondents answered at once. */
interface StaleFactsView {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly { readonly fact: string; readonly theirs: string; readonly mine: string }[];
}

/** The field that names the facts a form shows: what was asked since is not answered by it. */
export const SHOWN = 'shown';

/** What is told besides what stands on the sheet. */
export interface FactPageTold extends FactTyping {
  readonly note: string;
  /** Of the sheet the form was first made from, where it is shown again; else of the sheet as it is. */
  readonly revision?: number;
  /** What the form said, where somebody else was faster. */
  readonly mine?: Readonly<Record<FactId, FactValue>>;
  /** Said where it came too late. */
  readonly tooLate?: boolean;
}

/** What is asked on a page, as the pack defines it. */
export function definitionsOn({ pack }: FactReader, { asked }: AskedPage): readonly FactDefinition[] {
  const definitions = definitionsOf(pack);
  return asked.flatMap((id) => definitions.get(id) ?? []);
}

/** The note that stands beside what was said on a page. */
export const noteOn = (reader: FactReader, { asked }: AskedPage): string =>
  asked.map((id) => factOf(reader, id)?.note ?? '').find((note) => note !== '') ?? '';

export function factPageView(reader: FactReader, at: AskedPage, told: FactPageTold): FactPageView {
  const { t, assessment, pack } = reader;
  const { buyer } = assessment.names;
  const { asked, answered } = factProgress(reader);
  return {
    progress: { value: answered, of: asked, words: t('facts.progress', { asked, answered }), after: '' },
    list: pageList(reader, at),
    toOverview: {
      label: t('facts.back'),
      href: paths.respondFacts.to({ assessmentId: assessment.id }),
    },
    summary: summaryOf(told.faults, t),
    stale: told.mine === undefined ? null : staleView(reader, at, told.mine),
    notice: told.tooLate === true ? t('facts.too-late', { buyer }) : closedNotice(reader),
    needless: at.state === 'needless' ? t('facts.needless') : null,
    ...wordsOn(reader, at),
    form: reader.editable ? formView(reader, at, told) : null,
    said: reader.editable ? [] : saidOn(reader, at),
    told: toldOn(reader, at),
    note: reader.editable ? '' : told.note,
    promise: t('facts.promise', { buyer }),
    law: t('facts.law', { law: pack.law }),
    back: toQuestionnaire(reader),
  };
}

/** A single fact is asked for with all that explains it; a list explains each line by itself. */
function wordsOn(
  reader: FactReader,
  at: AskedPage,
): Pick<FactPageView, 'title' | 'articles' | 'lead' | 'examples' | 'hint'> {
  const { page } = at;
  const [fact, ...others] = definitionsOn(reader, at);
  if (fact === undefined || others.length > 0)
    return { title: page.title, articles: [], lead: page.lead ?? '', examples: null, hint: null };
  const { question, article, help, examples, note } = fact;
  return {
    title: question,
    articles: [article],
    lead: [page.facts.length === 1 ? page.lead : undefined, help]
      .filter((part) => part !== undefined)
      .join(' '),
    examples: examples ?? null,
    hint: note ?? null,
  };
}

function formView(reader: FactReader, at: AskedPage, told: FactPageTold): FactFormView {
  const { t, assessment, sheet } = reader;
  const definitions = definitionsOn(reader, at);
  const [fact, ...others] = definitions;
  const words = wordsIn(reader);
  const single = fact !== undefined && others.length === 0 ? fact : null;
  return {
    action: pageHref(reader, at.page.id),
    revision: told.revision ?? sheet.revision,
    shown: { name: SHOWN, ids: at.asked },
    question: single === null ? null : factQuestion(single, told, words),
    list: single === null ? factList({ ...at.page, none: t('facts.none') }, definitions, told, words) : null,
    note: {
      label: t('facts.note', { buyer: assessment.names.buyer }),
      value: told.note,
      error: told.faults.find(({ field }) => field === 'note')?.text ?? null,
    },
    deed: t('facts.save'),
    keys: keysOf(single),
  };
}

const wordsIn = ({ t }: FactReader): FactWords => ({
  yes: t('facts.yes'),
  no: t('facts.no'),
  unknown: t('facts.unknown'),
  unsure: t('facts.unsure'),
  more: t('facts.more'),
  rest: t('facts.rest'),
});

const pageList = (reader: FactReader, current: AskedPage): SectionListView => ({
  label: reader.t('facts.pages'),
  sections: askedPages(reader).map(({ page, asked, answered, state }) => ({
    title: pageTitle(reader.pack, page),
    href: pageHref(reader, page.id),
    count: reader.t('facts.count-short', { asked: asked.length, answered }),
    state: state === 'needless' ? 'done' : state,
    stateWord: reader.t(`facts.state.${state}`),
    current: page.id === current.page.id,
  })),
});

/** A value in the reader's words. */
function sayValue({ t }: FactReader, value: FactValue | undefined): string {
  if (value === undefined) return t('facts.said.none');
  if (value === 'yes') return t('facts.yes');
  if (value === 'no') return t('facts.no');
  return value === 'unknown' ? t('facts.said.unknown') : formatDay(value as CalendarDate);
}

const saidOn = (reader: FactReader, at: AskedPage) =>
  definitionsOn(reader, at).map(({ id, label }) => ({
    fact: label,
    value: sayValue(reader, factOf(reader, id)?.value),
  }));

function toldOn(reader: FactReader, { asked }: AskedPage): string | null {
  const [latest] = asked
    .flatMap((id) => factOf(reader, id) ?? [])
    .toSorted((a, b) => b.revision - a.revision);
  return latest === undefined
    ? null
    : reader.t('facts.told', { name: latest.by.name, at: sayTime(reader, latest.at) });
}

function staleView(
  reader: FactReader,
  at: AskedPage,
  mine: Readonly<Record<FactId, FactValue>>,
): StaleFactsView {
  const { t } = reader;
  return {
    title: t('facts.stale'),
    lead: t('facts.stale.lead'),
    rows: definitionsOn(reader, at)
      .filter(({ id }) => mine[id] !== factOf(reader, id)?.value)
      .map(({ id, label }) => {
        const theirs = factOf(reader, id);
        const by = theirs === undefined ? '' : ` (${theirs.by.name})`;
        return {
          fact: label,
          theirs: `${sayValue(reader, theirs?.value)}${by}`,
          mine: sayValue(reader, mine[id]),
        };
      }),
  };
}
