import { type Facts, valuesOf } from '#domain/ai-act/facts.js';
import type { InterviewPage } from '#domain/ai-act/interview.js';
import type { FactDefinition, QuestionPage } from '#domain/ai-act/rule-pack.js';
import type { Member } from '#domain/organisations/actor.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, PageHeaderView } from '../../views.js';
import { type DecidedView, decidedView } from './decided.view.js';
import { type EffectView, effectsView } from './effects.view.js';
import {
  type FactListView,
  type FactQuestionView,
  type FactTyping,
  type FactWords,
  factList,
  factQuestion,
  keysOf,
} from './fact-fields.view.js';
import { definitionsOf } from './fact-says.js';
import { type GateView, gatesView } from './gates.view.js';
import type { MeanwhileView } from './meanwhile.view.js';
import { NOT_LEGAL_ADVICE, packFacts, statedWords, titleOf } from './pack-words.js';
import { type VendorPanelView, vendorPanel } from './vendor/panel.view.js';

/** One page of the interview. */
export interface AiActQuestionView {
  readonly header: PageHeaderView;
  readonly summary: ErrorSummaryView | null;
  readonly meanwhile: MeanwhileView | null;
  readonly gates: readonly GateView[];
  /** `Gate 8 of 11: Article 6(3) exception` */
  readonly gate: string;
  readonly articles: readonly string[];
  readonly title: string;
  readonly lead: string;
  /** Said where the answer changes nothing by what is known. */
  readonly idle: string;
  /** Said where tiers were stated by hand, which the first answer puts aside. */
  readonly stated: string;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] } | null;
  readonly notes: readonly string[];
  readonly action: string;
  readonly revision: number;
  /** One question, or a list to tick. */
  readonly question: FactQuestionView | null;
  readonly list: FactListView | null;
  /** In their own words; null on a list. */
  readonly note: { readonly name: string; readonly value: string } | null;
  readonly back: string;
  readonly more: string;
  /** What chooses an answer on the keyboard. */
  readonly keys: readonly string[];
  readonly effects: readonly EffectView[];
  readonly decided: DecidedView;
  readonly vendor: VendorPanelView;
  readonly caution: string;
}

export const BUYER_WORDS: FactWords = {
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know yet',
  unsure: 'I am not sure about the rest',
  more: 'More',
  rest: 'What you leave unticked counts as no, unless you are not sure.',
};

/** The facts a page asks for now: those that can still change something, and those answered; all where neither is there. */
export function shownFacts(
  { page, live }: InterviewPage,
  known: Facts,
  definitions: ReadonlyMap<string, FactDefinition>,
): FactDefinition[] {
  const wanted = page.facts.filter((id) => live.includes(id) || known[id] !== undefined);
  return (wanted.length > 0 ? wanted : page.facts).flatMap((id) => definitions.get(id) ?? []);
}

/** What is told besides what stands in the record. */
export interface QuestionTold extends FactTyping {
  readonly note: string;
  /** Of the record the form was first made from, where it is shown again; else of the record as it is. */
  readonly revision?: number;
  readonly meanwhile?: MeanwhileView;
}

export function questionView(
  subject: ClassifiedAiSystem,
  asked: InterviewPage,
  told: QuestionTold,
  actor: Member,
): AiActQuestionView {
  const { aiSystem, pack } = subject;
  const { page, live } = asked;
  const known = valuesOf(aiSystem.classified?.facts ?? {});
  const shown = shownFacts(asked, known, definitionsOf(pack));
  const [first, ...others] = shown;
  const params = { aiSystemId: aiSystem.id };
  const idle = live.length === 0 && shown.every(({ id }) => known[id] === undefined);
  return {
    header: {
      title: titleOf(aiSystem.name),
      facts: packFacts(subject),
      actions: [
        { label: 'All facts as a form', href: paths.euAiActFacts.to(params), icon: 'list-checks' },
        { label: 'Result so far', href: paths.euAiAct.to(params), icon: 'scale' },
      ],
    },
    summary: summaryOf(told.faults),
    meanwhile: told.meanwhile ?? null,
    gates: gatesView(subject, page.id),
    gate: gateWords(subject, page.gate),
    idle: idle ? IDLE : '',
    stated: statedWords(subject),
    ...(first !== undefined && others.length === 0
      ? askOne(subject, first, page.lead, told)
      : askSeveral(page, shown, told)),
    ...(idle ? { effects: [] } : {}),
    action: paths.euAiActQuestions.to({ ...params, pageId: page.id }),
    revision: told.revision ?? aiSystem.revision,
    back: backOf(subject, page.id),
    more: moreWords(subject),
    decided: decidedView(subject),
    vendor: vendorPanel(subject, page, actor),
    caution: NOT_LEGAL_ADVICE,
  };
}

const IDLE = 'By what is known so far the answer changes nothing. You can still give it.';

/** What differs between one question and a list. */
type Asking = Pick<
  AiActQuestionView,
  'title' | 'articles' | 'lead' | 'examples' | 'notes' | 'question' | 'list' | 'note' | 'keys' | 'effects'
>;

function askOne(
  subject: ClassifiedAiSystem,
  fact: FactDefinition,
  lead: string | undefined,
  told: QuestionTold,
): Asking {
  const { question, article, help, examples, note } = fact;
  return {
    title: question,
    articles: [article],
    lead: [lead, help].filter((part) => part !== undefined).join(' '),
    examples: examples ?? null,
    notes: note === undefined ? [] : [note],
    question: factQuestion(fact, told, BUYER_WORDS),
    list: null,
    note: { name: 'note', value: told.note },
    keys: keysOf(fact),
    effects: effectsView(subject, fact),
  };
}

/** A list explains each line by itself. */
const askSeveral = (page: QuestionPage, shown: readonly FactDefinition[], told: QuestionTold): Asking => ({
  title: page.title,
  articles: [],
  lead: page.lead ?? '',
  examples: null,
  notes: [],
  question: null,
  list: factList(page, shown, told, BUYER_WORDS),
  note: null,
  keys: keysOf(null),
  effects: [],
});

function gateWords({ pack }: ClassifiedAiSystem, id: string): string {
  const at = pack.gates.findIndex((gate) => gate.id === id);
  return `Gate ${at + 1} of ${pack.gates.length}: ${pack.gates[at]?.title ?? ''}`;
}

/** The question that was answered before this one; the AI system's own page from the first. */
function backOf({ aiSystem, interview }: ClassifiedAiSystem, current: string): string {
  const params = { aiSystemId: aiSystem.id };
  const at = interview.pages.findIndex(({ page }) => page.id === current);
  const before = interview.pages.slice(0, at).findLast(({ state }) => state === 'answered');
  return before === undefined
    ? paths.aiSystem.to(params)
    : paths.euAiActQuestions.to({ ...params, pageId: before.page.id });
}

function moreWords({ interview }: ClassifiedAiSystem): string {
  if (interview.atMost === 0) return 'Nothing else is asked';
  return `At most ${counted(interview.atMost, 'question')} left`;
}
