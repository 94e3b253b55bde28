import type { Classification } from '#domain/ai-act/classification.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { ACTORS } from '#domain/ai-act/rule-pack.js';
import { ROLES } from '#domain/ai-systems/tiers-and-roles.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  EmptyStateView,
  FactView,
  LinkView,
  PageHeaderView,
  PillView,
} from '../../views.js';
import { type DifferencesView, differencesView } from './differences.view.js';
import { type DutiesView, dutiesView } from './duties.view.js';
import { linksTo } from './fact-links.js';
import { NOT_LEGAL_ADVICE, packFacts, titleOf } from './pack-words.js';
import { type NoticeView, noticesOf } from './result-notices.view.js';
import { askedAs, LAW_DAYS } from './seen-from.js';
import { type SettleView, settleView } from './settle.view.js';
import { type SuitedView, suitedView } from './suited.view.js';
import { reasonsOf, type TierTableView, tierTable } from './tier-rows.view.js';
import { STANDING_WORDS, tierWords, whoIs } from './tier-words.js';

export interface AiActResultView {
  readonly header: PageHeaderView;
  readonly lawLine: string;
  /** Asks for another day; null where nothing is known that a day could change. */
  readonly day: DayFormView | null;
  readonly notices: readonly NoticeView[];
  readonly contradictions: readonly { readonly says: string; readonly facts: readonly LinkView[] }[];
  /** Instead of the rest while nobody has answered anything; null after that. */
  readonly nothingKnown: EmptyStateView | null;
  readonly table: TierTableView;
  readonly settle: SettleView | null;
  readonly vendor: DifferencesView;
  readonly roles: readonly RoleRow[];
  /** Parts that are not settled, in a sentence; '' for none. */
  readonly openRoles: string;
  readonly duties: DutiesView;
  readonly suited: SuitedView;
  readonly caveats: readonly string[];
  readonly sources: readonly string[];
  readonly caution: string;
}

interface RoleRow {
  readonly who: string;
  readonly role: string;
  readonly pill: PillView;
  readonly reasons: readonly string[];
  readonly article: string;
  readonly note: string;
}

export function resultView(
  subject: ClassifiedAiSystem,
  published: readonly Questionnaire[],
  { actor, today }: { readonly actor: Member; readonly today: CalendarDate },
): AiActResultView {
  const { role, timeZone } = actor;
  const { aiSystem, pack, contradictions } = subject;
  const seen = askedAs(subject, today);
  const mayAnswer = may(role, 'vendors.change');
  const params = { aiSystemId: aiSystem.id };
  const begun = Object.keys(valuesOf(aiSystem.classified?.facts ?? {})).length > 0;
  return {
    header: {
      title: titleOf(aiSystem.name),
      facts: begun ? factsOf(subject) : [{ text: 'Undetermined: nobody has answered anything yet' }],
      actions: actionsOf(subject, seen, { begun, mayAnswer }),
    },
    lawLine: packFacts(subject)
      .flatMap((fact) => ('text' in fact ? [fact.text] : []))
      .join(' · '),
    day: begun ? dayForm(subject) : null,
    notices: [...otherDayNotice(subject, seen), ...noticesOf(subject)],
    contradictions: contradictions.map(({ says, facts }) => ({ says, facts: linksTo(facts, subject) })),
    nothingKnown: begun ? null : nothingKnown(subject, mayAnswer),
    table: tierTable(subject, addressWith(paths.euAiActSteps.to(params), seen)),
    settle: begun ? settleView(subject, mayAnswer) : null,
    vendor: differencesView(subject, timeZone, may(role, 'assessments.send')),
    roles: rolesOf(subject),
    openRoles: openRoles(subject),
    duties: dutiesView(subject),
    suited: suitedView(published, subject, may(role, 'assessments.send')),
    caveats: pack.caveats,
    sources: pack.sources,
    caution: NOT_LEGAL_ADVICE,
  };
}

interface DayFormView {
  readonly action: string;
  readonly value: string;
  readonly first: string;
  readonly last: string;
  /** What else was asked for. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}

const dayForm = ({ aiSystem, classification, pack }: ClassifiedAiSystem): DayFormView => ({
  action: paths.euAiAct.to({ aiSystemId: aiSystem.id }),
  value: classification.on,
  ...LAW_DAYS,
  kept: pack.supersededOn === null ? [] : [{ name: 'pack', value: pack.version }],
});

/** Said where it is looked at from another day. */
function otherDayNotice(
  { aiSystem, classification }: ClassifiedAiSystem,
  { on, ...kept }: Readonly<Record<string, string>>,
): NoticeView[] {
  if (on === undefined) return [];
  return [
    {
      tone: 'info',
      title: `As it stands on ${formatDay(classification.on)}`,
      text: 'What is known today, read on that day by the law of this rule pack. Nothing is changed by looking.',
      links: [
        {
          label: 'As it stands today',
          href: addressWith(paths.euAiAct.to({ aiSystemId: aiSystem.id }), kept),
        },
      ],
    },
  ];
}

/** Who is what, and how much is decided. */
function factsOf({ classification, vendor }: ClassifiedAiSystem): FactView[] {
  const { tiers, roles } = classification;
  const count = (wanted: string) => tiers.filter(({ standing }) => standing === wanted).length;
  const parts = roles
    .filter(({ standing }) => standing === 'applies')
    .map(({ actor, role }) => `${whoIs(actor, vendor.name)} is ${ROLES[role].word.toLowerCase()}`);
  const counts = [
    `${counted(count('applies'), 'tier applies', 'tiers apply')}`,
    ...(count('presumed') === 0 ? [] : [`${count('presumed')} presumed`]),
    ...(count('undetermined') === 0 ? [] : [`${count('undetermined')} undetermined`]),
  ];
  return [...parts.map((text) => ({ text })), { text: counts.join(', ') }];
}

function actionsOf(
  { aiSystem, interview, pack }: ClassifiedAiSystem,
  seen: Readonly<Record<string, string>>,
  { begun, mayAnswer }: { readonly begun: boolean; readonly mayAnswer: boolean },
): ActionView[] {
  const params = { aiSystemId: aiSystem.id };
  const inForce = pack.supersededOn === null;
  const statement: ActionView = {
    label: 'Statement (PDF)',
    href: addressWith(paths.euAiActStatement.to(params), seen),
    icon: 'download',
  };
  if (!inForce || !mayAnswer) return [statement];
  const facts: ActionView = {
    label: begun ? 'Change facts' : 'All facts as a form',
    href: paths.euAiActFacts.to(params),
    icon: 'list-checks',
  };
  const choose = { label: 'Choose questionnaire', href: '#questionnaires', icon: 'send' } as const;
  const answer = { href: paths.euAiActNext.to(params), icon: 'arrow-right' } as const;
  if (interview.next === null) return [statement, facts, { ...choose, primary: true }];
  const label = begun ? 'Go on answering' : 'Answer the questions';
  return [statement, facts, { ...answer, label, primary: true }];
}

/** What a rule pack presumes of an AI system nobody knows anything of, and why. */
function presumedWords({ tiers }: Classification): string {
  const presumed = tiers.filter(({ standing }) => standing === 'presumed').map(({ tier }) => tier);
  return presumed.length === 0
    ? ''
    : `What stands below as presumed (${tierWords(presumed)}) is no finding: it counts out of caution until somebody answers. `;
}

const nothingKnown = (
  { aiSystem, classification }: ClassifiedAiSystem,
  mayAnswer: boolean,
): EmptyStateView => ({
  icon: 'circle-question-mark',
  title: 'Nothing is known of it yet',
  text: `So nothing is decided, and nothing counts as minimal. ${presumedWords(classification)}A few plain questions lead to its tiers, about three minutes; “I don’t know yet” is an answer.`,
  actions: mayAnswer
    ? [
        {
          label: 'Answer the questions',
          href: paths.euAiActNext.to({ aiSystemId: aiSystem.id }),
          icon: 'arrow-right',
          primary: true,
        },
      ]
    : [],
});

function rolesOf(subject: ClassifiedAiSystem): RoleRow[] {
  const { classification, vendor, pack } = subject;
  return classification.roles
    .filter(({ standing }) => standing === 'applies' || standing === 'presumed')
    .map(({ actor, role, standing, article, because }) => ({
      who: whoIs(actor, vendor.name),
      role: ROLES[role].word,
      pill:
        standing === 'applies'
          ? { tone: 'plain', icon: 'user-check', word: STANDING_WORDS[standing] }
          : { tone: 'unknown', icon: 'circle-question-mark', word: STANDING_WORDS[standing] },
      reasons: reasonsOf(because, subject).slice(0, 2),
      article,
      note: pack.roles.find((each) => each.actor === actor && each.role === role)?.note ?? '',
    }));
}

function openRoles({ classification, vendor }: ClassifiedAiSystem): string {
  const open = classification.roles.filter(({ standing }) => standing === 'undetermined');
  return ACTORS.flatMap((actor) => {
    const roles = open.filter((each) => each.actor === actor);
    if (roles.length === 0) return [];
    return [
      `${whoIs(actor, vendor.name)}: ${roles.map(({ role }) => ROLES[role].word.toLowerCase()).join(', ')}`,
    ];
  }).join('; ');
}
