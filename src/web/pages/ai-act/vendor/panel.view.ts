import type { QuestionPage } from '#domain/ai-act/rule-pack.js';
import { dayIn, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { paths } from '../../../paths.js';
import type { ActionView, LinkView } from '../../../views.js';
import {
  agreesWithNone,
  canBeTaken,
  saidBy,
  takeValue,
  type VendorSays,
  vendorSays,
  wordsOf,
} from './says.js';

/** What the vendor says of the facts of one page of the interview. */
export interface VendorPanelView {
  readonly title: string;
  readonly lines: readonly {
    readonly fact: string;
    readonly value: string;
    readonly by: string;
    readonly differs: boolean;
    readonly take: ActionView | null;
  }[];
  /** How many more it answered with no, as we do or have no answer to; '' for none. */
  readonly rest: string;
  /** What the vendor wrote beside them, once each. */
  readonly notes: readonly string[];
  /** What was asked and waits. */
  readonly waits: string;
  /** Every answer that overrules nobody of ours, at once; null where there are not several. */
  readonly takeAll: ActionView | null;
  readonly ask: LinkView;
  readonly all: LinkView | null;
}

export function vendorPanel(subject: ClassifiedAiSystem, page: QuestionPage, actor: Member): VendorPanelView {
  const { aiSystem, vendor, sheet } = subject;
  const params = { aiSystemId: aiSystem.id };
  const asked = vendorSays(subject).filter(({ definition }) => page.facts.includes(definition.id));
  const answered = asked.filter(({ theirs }) => theirs !== undefined);
  const telling = answered.filter((says) => asked.length <= SHORT || tellsMuch(says));
  const free = answered.filter(agreesWithNone);
  const take = (label: string, facts: readonly VendorSays[]) => takeAction(subject, page, { label, facts });
  return {
    title: `What ${vendor.name} says`,
    lines: telling.map((says) => ({
      fact: asked.length === 1 ? '' : says.definition.label,
      value: wordsOf(says.theirs),
      by: says.theirs === undefined ? '' : saidBy(says.theirs, actor.timeZone),
      differs: canBeTaken(says) && !agreesWithNone(says),
      take: canBeTaken(says) ? take('Take over', [says]) : null,
    })),
    rest: restWords(answered.length - telling.length, telling.length > 0),
    notes: [...new Set(answered.flatMap(({ theirs }) => theirs?.note ?? []))],
    waits: waitsWords(subject, asked.length - answered.length, actor.timeZone),
    takeAll: free.length > 1 ? take(`Take over all ${free.length} we have no answer to`, free) : null,
    ask: { label: `Ask ${vendor.name}`, href: `${paths.euAiActAsk.to(params)}?page=${page.id}` },
    all: sheet === null ? null : { label: 'All it was asked', href: paths.euAiActVendor.to(params) },
  };
}

/** So many answers are shown one by one; of more, those that tell something. */
const SHORT = 4;

/** A no that overrules nobody is what most of a long list are. */
const tellsMuch = (says: VendorSays): boolean =>
  says.theirs?.value !== 'no' || (canBeTaken(says) && !agreesWithNone(says));

const restWords = (count: number, more: boolean): string =>
  count === 0 ? '' : `No to ${more ? `${count} more` : `all ${count} it answered`}.`;

function waitsWords({ sheet }: ClassifiedAiSystem, waiting: number, timeZone: string): string {
  if (waiting === 0 || sheet === null) return '';
  const asked = formatDay(dayIn(timeZone, sheet.askedAt));
  return waiting === 1
    ? `One fact waits for its answer; last asked ${asked}.`
    : `${waiting} facts wait for answers; last asked ${asked}.`;
}

const takeAction = (
  { aiSystem }: ClassifiedAiSystem,
  page: QuestionPage,
  { label, facts }: { readonly label: string; readonly facts: readonly VendorSays[] },
): ActionView => ({
  label,
  href: paths.euAiActTakeOver.to({ aiSystemId: aiSystem.id }),
  fields: [
    { name: 'revision', value: String(aiSystem.revision) },
    { name: 'page', value: page.id },
    ...facts.flatMap(({ definition, theirs }) =>
      theirs === undefined ? [] : [{ name: 'take', value: takeValue(definition.id, theirs.value) }],
    ),
  ],
});
