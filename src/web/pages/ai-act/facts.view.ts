import type { FactId, KeptFact } from '#domain/ai-act/facts.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { summaryOf } from '../../kit/form-view.js';
import { counted, toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FilterBarView, PageHeaderView } from '../../views.js';
import { errorAt, type FactTyping } from './fact-fields.view.js';
import { definitionsOf } from './fact-says.js';
import type { MeanwhileView } from './meanwhile.view.js';
import { NOT_LEGAL_ADVICE, packFacts, statedWords, titleOf } from './pack-words.js';
import { BUYER_WORDS } from './question.view.js';
import { dayField, factField, wasField } from './typed-facts.js';

/** Every fact of the pack, for those who know. */
export interface AiActFactsView {
  readonly header: PageHeaderView;
  readonly summary: ErrorSummaryView | null;
  readonly meanwhile: MeanwhileView | null;
  readonly filter: FilterBarView;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  /** Said where tiers were stated by hand, which the first answer puts aside. */
  readonly stated: string;
  readonly gates: readonly {
    readonly title: string;
    readonly article: string;
    readonly rows: readonly FactRow[];
  }[];
  /** Said where the filter leaves nothing. */
  readonly nothing: string;
  readonly caution: string;
}

interface FactRow {
  readonly id: string;
  readonly question: string;
  readonly article: string;
  readonly help: string;
  readonly note: string;
  /** Whether it can still change the outcome. */
  readonly open: boolean;
  /** Who answered it. */
  readonly by: string;
  /** Yes, no, not known, not answered; a day's first two are one field for it. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly ticked: boolean }[];
  readonly name: string;
  readonly day: { readonly name: string; readonly value: string } | null;
  readonly was: { readonly name: string; readonly value: string };
  readonly error: string | null;
}

/** Which facts are shown. */
export interface FactFilter {
  readonly search: string;
  readonly only: string;
}

/** The fields of the form as the record fills them. */
export const typedOf = (facts: Readonly<Record<FactId, KeptFact>>): FactTyping['typed'] =>
  Object.fromEntries(
    Object.entries(facts).map(([id, { value }]) =>
      /^\d/.test(value) ? [dayField(id), [value]] : [factField(id), [value]],
    ),
  );

export function factsView(
  subject: ClassifiedAiSystem,
  filter: FactFilter,
  told: FactTyping & { readonly revision?: number; readonly meanwhile?: MeanwhileView },
): AiActFactsView {
  const { aiSystem, pack } = subject;
  const params = { aiSystemId: aiSystem.id };
  const rows = rowsOf(subject, told);
  const shown = rows.filter(({ row }) => isWanted(row, filter));
  return {
    header: {
      title: titleOf(aiSystem.name),
      facts: packFacts(subject),
      actions: [{ label: 'Result so far', href: paths.euAiAct.to(params), icon: 'scale' }],
    },
    summary: summaryOf(told.faults),
    meanwhile: told.meanwhile ?? null,
    filter: filterBar(subject, filter, rows.filter(({ row }) => row.open).length),
    action: paths.euAiActFacts.to(params),
    back: paths.euAiAct.to(params),
    stated: statedWords(subject),
    revision: told.revision ?? aiSystem.revision,
    gates: pack.gates.flatMap(({ id, title, article }) => {
      const within = shown.filter(({ gate }) => gate === id).map(({ row }) => row);
      return within.length === 0 ? [] : [{ title, article, rows: within }];
    }),
    nothing: shown.length > 0 ? '' : 'No fact is left by this filter.',
    caution: NOT_LEGAL_ADVICE,
  };
}

function filterBar({ aiSystem, pack }: ClassifiedAiSystem, { search, only }: FactFilter, open: number) {
  const action = paths.euAiActFacts.to({ aiSystemId: aiSystem.id });
  return {
    action,
    label: 'Find a fact',
    search: {
      name: 'search',
      label: `Search ${counted(pack.facts.length, 'fact')} and articles`,
      value: search,
      button: 'Search',
    },
    chips: [
      toggleChip({
        label: 'Can still change it',
        count: open,
        name: 'only',
        value: 'open',
        pressed: only === 'open',
      }),
    ],
    kept: only === '' ? [] : [{ name: 'only', value: only }],
    clear: search === '' && only === '' ? null : { label: 'All facts', href: action },
  };
}

function isWanted({ question, article, help, id, open }: FactRow, { search, only }: FactFilter): boolean {
  const words = `${question} ${article} ${help} ${id}`.toLowerCase();
  return (only !== 'open' || open) && words.includes(search.toLowerCase());
}

function rowsOf({ pack, interview, aiSystem }: ClassifiedAiSystem, told: FactTyping) {
  const definitions = definitionsOf(pack);
  const known = aiSystem.classified?.facts ?? {};
  return interview.pages.flatMap(({ page, live }) =>
    page.facts.flatMap((id) => {
      const definition = definitions.get(id);
      if (definition === undefined) return [];
      const row = rowOf(definition, known[id], told);
      return [{ gate: page.gate, row: { ...row, open: live.includes(id) } }];
    }),
  );
}

function rowOf(definition: FactDefinition, known: KeptFact | undefined, { typed, faults }: FactTyping) {
  const { id, type, question, article, help = '', note = '' } = definition;
  const [name, day] = [factField(id), dayField(id)];
  return {
    id,
    question,
    article,
    help,
    note,
    by: known?.by.name ?? '',
    choices: choicesOf(type, typed[name]?.[0]),
    name,
    day: type === 'date' ? { name: day, value: typed[day]?.[0] ?? '' } : null,
    was: { name: wasField(id), value: stoodThere(id, typed, known) },
    error: errorAt(faults, name) ?? errorAt(faults, day),
  };
}

/** What stood there when the form was first made. */
const stoodThere = (id: FactId, typed: Typed, known: KeptFact | undefined): string =>
  typed[wasField(id)]?.[0] ?? known?.value ?? '';

function choicesOf(type: FactDefinition['type'], said = ''): FactRow['choices'] {
  const values = type === 'date' ? ([] as const) : (['yes', 'no'] as const);
  return [
    ...values.map((value) => ({ value, label: BUYER_WORDS[value] })),
    { value: 'unknown', label: BUYER_WORDS.unknown },
    { value: '', label: 'Not answered' },
  ].map((choice) => ({ ...choice, ticked: choice.value === said }));
}
