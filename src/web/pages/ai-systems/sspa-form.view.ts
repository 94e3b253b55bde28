import type { Typed } from '#domain/questionnaires/typed.js';
import type { SspaProfile } from '#domain/sspa/sspa-profile.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import type { SspaDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactsView, FaultView, FieldView } from '../../views.js';
import { ANSWER_CHOICES, type GroundsView, groundsView } from './sspa-words.js';

/** What is known of a supplier to Microsoft, to be answered. */
export interface SspaFormView {
  readonly action: string;
  readonly revision: number;
  readonly summary: ErrorSummaryView | null;
  /** What somebody else stated meanwhile; null where nobody did. */
  readonly meanwhile: { readonly title: string; readonly theirs: FactsView } | null;
  readonly fields: readonly FieldView[];
  readonly groups: readonly {
    readonly title: string;
    readonly lead: string;
    readonly facts: readonly {
      readonly name: string;
      readonly question: string;
      readonly help: string;
      readonly grounds: GroundsView;
      readonly error: string;
      readonly choices: readonly {
        readonly value: string;
        readonly label: string;
        readonly ticked: boolean;
      }[];
    }[];
  }[];
}

/** What a form says besides the record it is about. */
export interface SspaTyped {
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
  readonly meanwhile?: SspaFormView['meanwhile'];
}

/** What the name of a field begins with in which a fact is answered. */
export const SSPA_FIELD = 'fact-';

export const sspaField = (fact: string): string => `${SSPA_FIELD}${fact}`;

/** The form fields that say what is known. */
export const typedSspa = ({ facts }: Pick<SspaRules, 'facts'>, profile: Omit<SspaProfile, 'at'>): Typed => ({
  version: [profile.version],
  issuedOn: [profile.issuedOn ?? ''],
  ...Object.fromEntries(facts.map(({ id }) => [sspaField(id), [profile.facts[id] ?? '']])),
});

export function sspaFormView(
  { aiSystem, rules }: Pick<SspaDetail, 'aiSystem' | 'rules'>,
  { typed, faults, meanwhile }: SspaTyped,
): SspaFormView {
  return {
    action: paths.stateSspa.to({ aiSystemId: aiSystem.id }),
    revision: aiSystem.revision,
    summary: summaryOf(faults),
    meanwhile: meanwhile ?? null,
    fields: fieldsOf(plansFor(rules), typed, faults),
    groups: rules.groups.map(({ id, title, lead }) => ({
      title,
      lead: lead ?? '',
      facts: rules.facts
        .filter(({ group }) => group === id)
        .map((fact) => {
          const name = sspaField(fact.id);
          const answer = typed[name]?.[0] ?? '';
          return {
            name,
            question: fact.question,
            help: [fact.help, fact.withoutRule].filter((words) => words !== undefined).join(' '),
            grounds: groundsView(fact),
            error: faults.find(({ field }) => field === name)?.text ?? '',
            choices: ANSWER_CHOICES.map((choice) => ({ ...choice, ticked: choice.value === answer })),
          };
        }),
    })),
  };
}

const plansFor = ({ versions }: SspaRules): readonly FieldPlan[] => [
  {
    name: 'version',
    label: 'Version of the requirements',
    type: 'select',
    help: 'The one Microsoft’s portal names for this year’s cycle. Old ones circulate.',
    options: versions
      .toReversed()
      .map(({ id, title, fromSays }) => ({ value: id, label: `${title}, from ${fromSays}` })),
  },
  {
    name: 'issuedOn',
    label: 'Day the requirements were issued',
    hint: 'optional',
    type: 'date',
    narrow: true,
    help: 'Or any anniversary of the vendor’s enrolment. Deadlines are counted from it.',
  },
];

/** What is known, line by line; nothing for what nobody answered. */
export const sspaFacts = ({ facts }: Pick<SspaRules, 'facts'>, profile: SspaProfile | null): FactsView => ({
  rows: facts.flatMap(({ id, question }) => {
    const answer = ANSWER_CHOICES.find(({ value }) => value === profile?.facts[id]);
    return answer === undefined ? [] : [{ label: question, value: answer.label }];
  }),
});
