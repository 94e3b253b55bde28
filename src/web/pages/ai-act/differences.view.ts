import type { KeptFact } from '#domain/ai-act/facts.js';
import { TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { LinkView, PillView } from '../../views.js';
import { answerPill } from './answer-pill.js';
import { definitionsOf } from './fact-says.js';
import { STANDING_WORDS } from './tier-words.js';

/** Facts on which buyer and vendor differ, and what hangs on it. */
export interface DifferencesView {
  readonly title: string;
  readonly vendor: string;
  readonly rows: readonly {
    readonly label: string;
    readonly article: string;
    readonly ours: SaidView;
    readonly theirs: SaidView;
  }[];
  /** Whose facts decide, what the others would change, and how many agree. */
  readonly says: string;
  /** To ask, or to what was asked and said; null for whoever may do neither. */
  readonly link: LinkView | null;
}

interface SaidView {
  readonly pill: PillView;
  readonly by: string;
  readonly note: string;
}

/** More of them stand on the page of what the vendor says. */
const ROWS = 8;

export function differencesView(
  subject: ClassifiedAiSystem,
  timeZone: string,
  maySend: boolean,
): DifferencesView {
  const { aiSystem, vendor, sheet, differences, pack } = subject;
  const definitions = definitionsOf(pack);
  const said = (fact: KeptFact | undefined): SaidView => ({
    pill: answerPill(fact?.value),
    by: fact === undefined ? '' : `${fact.by.name}, ${formatTime(fact.at, timeZone)}`,
    note: fact?.note ?? '',
  });
  const rows = differences.facts.flatMap(({ fact }) => {
    const definition = definitions.get(fact);
    if (definition === undefined) return [];
    const { label, article } = definition;
    const ours = said(aiSystem.classified?.facts[fact]);
    return [{ label, article, ours, theirs: said(sheet?.facts[fact]) }];
  });
  return {
    title: rows.length === 0 ? `What ${vendor.name} says` : `Facts on which you and ${vendor.name} differ`,
    vendor: vendor.name,
    rows: rows.slice(0, ROWS),
    says: sayDifferences(subject, rows.length),
    link: linkOf(subject, maySend),
  };
}

function sayDifferences({ vendor, sheet, differences }: ClassifiedAiSystem, count: number): string {
  if (sheet === null)
    return `${vendor.name} was not asked for any fact yet. What it says is kept apart from what you say.`;
  const { alike, changes } = differences;
  const moved = changes.tiers.map(
    ({ tier, was, standing }) =>
      `${TIERS[tier].short} would be “${STANDING_WORDS[standing].toLowerCase()}”, not “${STANDING_WORDS[was].toLowerCase()}”`,
  );
  const more = count - ROWS;
  return [
    ...(more > 0 ? [`${counted(more, 'more fact differs', 'more facts differ')}.`] : []),
    'Your facts decide.',
    ...(count === 0
      ? []
      : [
          moved.length === 0
            ? 'No tier would change with the vendor’s.'
            : `With the vendor’s, ${moved.join('; ')}.`,
        ]),
    `${counted(alike, 'fact agrees', 'facts agree')}.`,
  ].join(' ');
}

function linkOf({ aiSystem, sheet }: ClassifiedAiSystem, maySend: boolean): LinkView | null {
  const params = { aiSystemId: aiSystem.id };
  if (sheet !== null) return { label: 'What the vendor says', href: paths.euAiActVendor.to(params) };
  return maySend ? { label: 'Ask the vendor', href: paths.euAiActAsk.to(params) } : null;
}
