import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import { formatDay } from '#domain/dates.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { summaryOf } from '../../../kit/form-view.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { ActionView, ErrorSummaryView, FaultView, FieldView, PageHeaderView } from '../../../views.js';
import { definitionsOf, valueWords } from '../fact-says.js';
import { NOT_LEGAL_ADVICE, packFacts } from '../pack-words.js';
import { pageTitle } from '../page-title.js';

/** Which facts a vendor is asked for, and beside which questionnaire. */
export interface AiActAskView {
  readonly header: PageHeaderView;
  readonly summary: ErrorSummaryView | null;
  /** Where no questionnaire is open: the way to sending one. Nothing can be asked without. */
  readonly closed: { readonly text: string; readonly send: ActionView } | null;
  readonly lead: string;
  readonly action: string;
  readonly beside: FieldView | null;
  readonly assessmentId: string;
  readonly error: string | null;
  /** What can still change the outcome, page by page. */
  readonly open: readonly AskGroup[];
  /** What we have an answer to, or what can no longer matter. */
  readonly others: readonly AskGroup[];
  readonly tell: { readonly label: string; readonly ticked: boolean };
  readonly back: string;
  readonly caution: string;
}

interface AskGroup {
  readonly title: string;
  readonly count: string;
  /** Where something is ticked it is seen at once. */
  readonly open: boolean;
  readonly boxes: readonly {
    readonly value: string;
    readonly label: string;
    readonly article: string;
    /** What we hold to be so. */
    readonly ours: string;
    readonly ticked: boolean;
  }[];
}

/** What was typed, or what the form begins with. */
export interface AskTold {
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
}

const askTitle = ({ vendor, aiSystem }: ClassifiedAiSystem): string =>
  `Ask ${vendor.name} for facts about ${aiSystem.name}`;

export function aiActAskView(
  subject: ClassifiedAiSystem,
  beside: readonly Assessment[],
  told: AskTold,
): AiActAskView {
  const { aiSystem, vendor, sheet } = subject;
  const params = { aiSystemId: aiSystem.id };
  const [first] = beside;
  return {
    header: {
      title: askTitle(subject),
      facts: [
        ...(sheet === null ? [] : [{ text: `${counted(sheet.asked.length, 'fact')} asked before` }]),
        ...packFacts(subject),
      ],
      actions: [],
    },
    summary: summaryOf(told.faults),
    closed:
      first === undefined
        ? {
            text: `Facts are asked beside a questionnaire that ${vendor.name} can still answer. None about ${aiSystem.name} is open.`,
            send: {
              label: 'Send a questionnaire',
              href: paths.sendQuestionnaire.to(params),
              icon: 'send',
              primary: true,
            },
          }
        : null,
    lead: `${vendor.name} answers each with yes, no or “I don’t know yet”, by its link or account. Its answers stand beside yours; nothing of yours changes until you take one over.`,
    action: paths.euAiActAsk.to(params),
    beside: besideField(beside, told),
    assessmentId: first?.id ?? '',
    error: told.faults.find(({ field }) => field === 'facts')?.text ?? null,
    ...groupsOf(subject, told.typed['facts'] ?? []),
    tell: {
      label: first === undefined ? '' : `Write to ${first.contact.name} about it now`,
      ticked: (told.typed['tell']?.[0] ?? '') !== '',
    },
    back: paths.euAiActVendor.to(params),
    caution: NOT_LEGAL_ADVICE,
  };
}

/** Asked only where there is a choice. */
function besideField(beside: readonly Assessment[], { typed, faults }: AskTold): FieldView | null {
  if (beside.length < 2) return null;
  return {
    name: 'assessment',
    label: 'Beside which questionnaire?',
    type: 'radios',
    required: true,
    value: typed['assessment']?.[0] ?? beside[0]?.id ?? '',
    error: faults.find(({ field }) => field === 'assessment')?.text ?? null,
    options: beside.map(({ id, questionnaire, contact, dueOn }) => ({
      value: id,
      label: questionnaire.title,
      help: `${contact.name}, due ${formatDay(dueOn)}`,
    })),
  };
}

/** Facts the vendor was not asked for yet, page by page. */
function groupsOf(
  { pack, sheet, interview, aiSystem }: ClassifiedAiSystem,
  ticked: readonly string[],
): Pick<AiActAskView, 'open' | 'others'> {
  const definitions = definitionsOf(pack);
  const ours = aiSystem.classified?.facts ?? {};
  const box = ({ id, label, article }: FactDefinition) => {
    const fact = ours[id];
    return {
      value: id,
      label,
      article,
      ours: fact === undefined ? '' : valueWords(fact.value),
      ticked: ticked.includes(id),
    };
  };
  const groups = (wanted: (id: string, live: readonly string[]) => boolean): AskGroup[] =>
    interview.pages.flatMap(({ page, live }) => {
      const boxes = page.facts
        .filter((id) => sheet?.asked.includes(id) !== true && wanted(id, live))
        .flatMap((id) => definitions.get(id) ?? [])
        .map(box);
      if (boxes.length === 0) return [];
      const open = boxes.some((each) => each.ticked);
      return [{ title: pageTitle(pack, page), count: counted(boxes.length, 'fact'), open, boxes }];
    });
  return {
    open: groups((id, live) => live.includes(id)),
    others: groups((id, live) => !live.includes(id)),
  };
}
