import type { Standing } from '#domain/ai-act/classification.js';
import { TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { ActionView, PageHeaderView } from '../../../views.js';
import { NOT_LEGAL_ADVICE, packFacts } from '../pack-words.js';
import { STANDING_WORDS } from '../tier-words.js';
import {
  agreesWithNone,
  canBeTaken,
  saidBy,
  takeValue,
  type VendorSays,
  vendorSays,
  wordsOf,
} from './says.js';

/** What the vendor says of an AI system beside what we hold to be so. */
export interface AiActVendorView {
  readonly header: PageHeaderView;
  /** Why nothing was taken over. */
  readonly problems: readonly string[];
  /** Said where the vendor was asked nothing. */
  readonly nothing: string;
  readonly rows: readonly VendorRow[];
  /** Null where there is nothing to take over, or the reader may not. */
  readonly take: { readonly action: string; readonly revision: number } | null;
  readonly changes: readonly { readonly tier: string; readonly was: string; readonly standing: string }[];
  readonly caution: string;
}

interface VendorRow {
  readonly question: string;
  readonly article: string;
  readonly theirs: string;
  readonly by: string;
  /** What the vendor wrote beside it; said once where several facts in a row carry the same. */
  readonly note: string;
  readonly ours: string;
  readonly state: string;
  /** Null where there is nothing to take over. */
  readonly take: { readonly value: string; readonly label: string; readonly ticked: boolean } | null;
}

const vendorTitle = ({ vendor, aiSystem }: ClassifiedAiSystem): string =>
  `What ${vendor.name} says of ${aiSystem.name}`;

export function aiActVendorView(
  subject: ClassifiedAiSystem,
  { role, timeZone }: Member,
  problems: readonly string[] = [],
): AiActVendorView {
  const { aiSystem, vendor, sheet, differences } = subject;
  const params = { aiSystemId: aiSystem.id };
  const says = vendorSays(subject);
  const answered = says.filter(({ theirs }) => theirs !== undefined).length;
  return {
    header: {
      title: vendorTitle(subject),
      facts: [
        ...(sheet === null ? [] : [{ text: `${counted(says.length, 'fact')} asked, ${answered} answered` }]),
        ...packFacts(subject),
      ],
      actions: actionsOf(subject, may(role, 'assessments.send')),
    },
    problems,
    nothing: sheet === null ? `${vendor.name} was not asked for any fact yet.` : '',
    rows: says.map((each, at) => vendorRow(each, timeZone, says[at - 1]?.theirs?.note)),
    take:
      may(role, 'vendors.change') && says.some(canBeTaken)
        ? { action: paths.euAiActTakeOver.to(params), revision: aiSystem.revision }
        : null,
    changes: differences.changes.tiers.map(({ tier, was, standing }) => ({
      tier: TIERS[tier].word,
      was: standingWord(was),
      standing: standingWord(standing),
    })),
    caution: NOT_LEGAL_ADVICE,
  };
}

const standingWord = (standing: Standing): string => STANDING_WORDS[standing];

function actionsOf({ aiSystem, sheet }: ClassifiedAiSystem, maySend: boolean): ActionView[] {
  const params = { aiSystemId: aiSystem.id };
  const ask: ActionView = {
    label: sheet === null ? 'Ask for facts' : 'Ask for more facts',
    href: paths.euAiActAsk.to(params),
    icon: 'send',
    primary: sheet === null,
  };
  return [
    { label: 'Result so far', href: paths.euAiAct.to(params), icon: 'scale' },
    ...(maySend ? [ask] : []),
  ];
}

function vendorRow(says: VendorSays, timeZone: string, noteBefore: string | undefined): VendorRow {
  const { definition, theirs, ours } = says;
  const { id, question, article } = definition;
  return {
    question,
    article,
    theirs: wordsOf(theirs),
    by: theirs === undefined ? '' : saidBy(theirs, timeZone),
    note: theirs?.note === noteBefore ? '' : (theirs?.note ?? ''),
    ours: wordsOf(ours),
    state: stateOf(says),
    take:
      theirs === undefined || !canBeTaken(says)
        ? null
        : {
            value: takeValue(id, theirs.value),
            label: `Take over: ${question}`,
            ticked: agreesWithNone(says),
          },
  };
}

function stateOf(says: VendorSays): string {
  const { theirs, ours } = says;
  if (theirs === undefined) return 'Waits for the vendor';
  if (theirs.value === ours?.value) return 'The same';
  if (theirs.value === 'unknown') return 'The vendor does not know';
  return agreesWithNone(says) ? 'Only the vendor says so' : 'Different';
}
