import type { Classified } from '#domain/ai-act/classified.js';
import { FACTS, type Fact, type Given, isNothing, STATED, type Stated } from '#domain/ai-systems/given.js';
import { ROLE_IDS, ROLES, TIER_IDS, TIERS, type TierId } from '#domain/ai-systems/tiers-and-roles.js';
import { formatDay } from '#domain/dates.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { summaryOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactsView, FaultView } from '../../views.js';
import { FACT_WORDS } from './fact-words.js';

/** What is known of an AI system, to be ticked. */
export interface GivenFormView {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly summary: ErrorSummaryView | null;
  /** What somebody else stated meanwhile; null where nobody did. */
  readonly meanwhile: { readonly title: string; readonly theirs: FactsView } | null;
  /** What the classification tells instead; null where nobody classified it or it tells the same. */
  readonly classified: { readonly facts: FactsView; readonly result: string } | null;
  readonly tiers: readonly BoxesView[];
  readonly roles: BoxesView;
  readonly facts: readonly {
    readonly name: string;
    readonly label: string;
    /** Yes, no, not stated. */
    readonly choices: readonly { readonly value: string; readonly label: string; readonly ticked: boolean }[];
  }[];
}

export interface BoxesView {
  readonly legend: string;
  readonly name: string;
  readonly boxes: readonly { readonly value: string; readonly label: string; readonly ticked: boolean }[];
}

/** The tiers as they are ticked; each stands in one group. */
export const TIER_GROUPS: readonly (readonly [legend: string, tiers: readonly TierId[]])[] = [
  ['Prohibited', ['prohibited', 'prohibited-upcoming']],
  [
    'High-risk',
    [
      'high-risk-annex-iii',
      'high-risk-annex-i-a',
      'high-risk-annex-i-b',
      'derogation-unsupported',
      'derogated-annex-iii',
    ],
  ],
  [
    'People have to be told',
    ['transparency-50-1', 'transparency-50-2', 'transparency-50-3', 'transparency-50-4'],
  ],
  ['General-purpose models', ['gpai', 'gpai-open', 'gpai-systemic', 'embeds-gpai']],
  ['None of these', ['minimal']],
  [
    'Outside the Act',
    ['not-an-ai-system', 'out-of-scope-territory', 'excluded', 'excluded-for-now', 'excluded-foss'],
  ],
];

const STATED_WORDS: Readonly<Record<Stated, string>> = { yes: 'Yes', no: 'No' };

const FACT_CHOICES: readonly { readonly value: Stated | ''; readonly label: string }[] = [
  ...STATED.map((id) => ({ value: id, label: STATED_WORDS[id] })),
  { value: '', label: 'Not stated' },
];

/** The field a fact is stated in. */
export const factField = (fact: Fact): `fact-${Fact}` => `fact-${fact}`;

/** The form fields that say what is given. */
export const typedGiven = ({ tiers, roles, facts }: Given): Typed => ({
  tiers,
  roles,
  ...Object.fromEntries(FACTS.map((fact) => [factField(fact), [facts[fact] ?? '']])),
});

export function givenFormView(
  subject: ClassifiedAiSystem,
  typed: Typed,
  told: { readonly faults: readonly FaultView[]; readonly meanwhile?: GivenFormView['meanwhile'] },
): GivenFormView {
  const { id, name, revision } = subject.aiSystem;
  const boxes = <Id extends string>(
    field: string,
    legend: string,
    words: readonly (readonly [Id, string])[],
  ) => ({
    legend,
    name: field,
    boxes: words.map(([value, label]) => ({ value, label, ticked: typed[field]?.includes(value) === true })),
  });
  return {
    title: `What is known of ${name}`,
    lead: `What you state opens the questions that bear on it. ${sayOrigin(subject)}`,
    action: paths.stateGiven.to({ aiSystemId: id }),
    back: paths.aiSystem.to({ aiSystemId: id }),
    revision,
    summary: summaryOf(told.faults),
    meanwhile: told.meanwhile ?? null,
    classified: told.meanwhile === undefined ? otherwise(subject) : null,
    tiers: TIER_GROUPS.map(([legend, tiers]) =>
      boxes(
        'tiers',
        legend,
        tiers.map((tier) => [tier, TIERS[tier].word]),
      ),
    ),
    roles: boxes(
      'roles',
      'What the vendor is to it',
      ROLE_IDS.map((role) => [role, ROLES[role].word]),
    ),
    facts: FACTS.map((fact) => {
      const field = factField(fact);
      const stated = typed[field]?.[0] ?? '';
      const choices = FACT_CHOICES.map((choice) => ({ ...choice, ticked: choice.value === stated }));
      return { name: field, label: FACT_WORDS[fact], choices };
    }),
  };
}

/** What is given, line by line; nothing for what nobody stated. */
export function givenFacts({ tiers, roles, facts }: Given): FactsView {
  const listed = (label: string, words: readonly string[]) =>
    words.length === 0 ? [] : [{ label, value: words.join('; ') }];
  return {
    rows: [
      ...listed(
        'Under the EU AI Act',
        TIER_IDS.filter((tier) => tiers.includes(tier)).map((tier) => TIERS[tier].word),
      ),
      ...listed(
        'The vendor is',
        ROLE_IDS.filter((role) => roles.includes(role)).map((role) => ROLES[role].word),
      ),
      ...FACTS.flatMap((fact) => {
        const stated = facts[fact];
        return stated === undefined ? [] : [{ label: FACT_WORDS[fact], value: STATED_WORDS[stated] }];
      }),
    ],
  };
}

/** Where what is given comes from. */
export function sayOrigin(subject: ClassifiedAiSystem): string {
  if (!isClassified(subject)) return 'Stated by your organisation; nothing here is a classification.';
  if (tellsTheSame(subject))
    return `It follows from the facts of the classification, rule pack ${subject.pack.version}.`;
  const { classified } = subject.aiSystem;
  return classified !== null && followsFrom(classified, subject.aiSystem.given)
    ? `It follows from the facts as they were classified on ${formatDay(classified.on)} by rule pack ${classified.pack.version}; by the law as it is now they tell it differently.`
    : 'Stated by your organisation; its classification tells it differently.';
}

/** Whether the tiers and the parts are those that were found when the facts were saved. */
function followsFrom({ tiers, roles }: Classified, given: Given): boolean {
  const found = tiers.filter(({ standing }) => standing !== 'undetermined').map(({ tier }) => tier);
  const parts = roles
    .filter(({ actor, standing }) => actor === 'vendor' && standing !== 'undetermined')
    .map(({ role }) => role);
  return sayGiven({ ...given, tiers: found, roles: parts }) === sayGiven(given);
}

const isClassified = ({ interview }: ClassifiedAiSystem): boolean => interview.answered.length > 0;

const tellsTheSame = ({ aiSystem, given }: ClassifiedAiSystem): boolean =>
  sayGiven(aiSystem.given) === sayGiven(given);

/** What the classification tells, where it is not what is given. */
const otherwise = (subject: ClassifiedAiSystem): GivenFormView['classified'] =>
  !isClassified(subject) || tellsTheSame(subject)
    ? null
    : {
        facts: givenFacts(subject.given),
        result: paths.euAiAct.to({ aiSystemId: subject.aiSystem.id }),
      };

/** What is given, in one line. */
export const sayGiven = (given: Given): string =>
  isNothing(given)
    ? 'Nothing is stated of it yet.'
    : `${givenFacts(given)
        .rows.map(({ label, value }) => `${label}: ${value}`)
        .join('. ')}.`;
