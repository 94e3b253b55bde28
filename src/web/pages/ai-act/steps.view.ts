import { type KeptFacts, valuesOf } from '#domain/ai-act/facts.js';
import { Judged } from '#domain/ai-act/judged.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import type { Member } from '#domain/organisations/actor.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { PageHeaderView, PillView } from '../../views.js';
import { answerPill } from './answer-pill.js';
import { pageOf } from './fact-links.js';
import { definitionsOf } from './fact-says.js';
import { NOT_LEGAL_ADVICE, packFacts } from './pack-words.js';

/** Every gate with its facts and answers, and every rule with what it comes to: nothing is left to trust. */
export interface AiActStepsView {
  readonly header: PageHeaderView;
  readonly lead: string;
  readonly gates: readonly {
    readonly title: string;
    readonly article: string;
    readonly count: string;
    readonly facts: readonly StepRow[];
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly says: string;
    readonly article: string;
    readonly pill: PillView;
    readonly note: string;
  }[];
  readonly rulesTitle: string;
  readonly caution: string;
}

interface StepRow {
  readonly label: string;
  readonly article: string;
  readonly steps: string;
  readonly answer: PillView;
  readonly by: string;
  readonly note: string;
  readonly caveat: string;
  readonly href: string;
}

const UNKNOWN = { tone: 'unknown', icon: 'circle-question-mark' } as const;

export function stepsView(subject: ClassifiedAiSystem, { timeZone }: Member): AiActStepsView {
  const { pack, aiSystem, classification } = subject;
  const kept = aiSystem.classified?.facts ?? {};
  const definitions = definitionsOf(pack);
  const judged = new Judged(pack, valuesOf(kept), classification.on);
  return {
    header: {
      title: `All steps for ${aiSystem.name}`,
      facts: packFacts(subject),
      actions: [
        {
          label: 'Back to the tiers',
          href: paths.euAiAct.to({ aiSystemId: aiSystem.id }),
          icon: 'arrow-left',
        },
      ],
    },
    lead: `${counted(pack.gates.length, 'gate')} in the order they are gone through, with each of ${counted(pack.facts.length, 'fact')}, who answered it, and below them what each of ${counted(pack.rules.length, 'rule')} comes to.`,
    gates: pack.gates.map(({ id, title, article }) => {
      const facts = pack.pages.filter(({ gate }) => gate === id).flatMap((page) => page.facts);
      const answered = facts.filter((fact) => kept[fact] !== undefined).length;
      return {
        title,
        article,
        count: `${answered} of ${facts.length} answered`,
        facts: facts.flatMap((fact) => {
          const definition = definitions.get(fact);
          return definition === undefined ? [] : [stepRow(definition, kept, { subject, timeZone })];
        }),
      };
    }),
    rules: pack.rules.map(({ id, says, article, when, note = '' }) => ({
      id,
      says,
      article,
      note,
      pill: rulePill(judged.holds(when)),
    })),
    rulesTitle: `${counted(pack.rules.length, 'rule')}`,
    caution: NOT_LEGAL_ADVICE,
  };
}

function stepRow(
  { id, label, article, steps, note: caveat = '' }: FactDefinition,
  kept: KeptFacts,
  { subject, timeZone }: { readonly subject: ClassifiedAiSystem; readonly timeZone: string },
): StepRow {
  const fact = kept[id];
  return {
    label,
    article,
    steps: steps.join(', '),
    answer: answerPill(fact?.value),
    by: fact === undefined ? '' : `${fact.by.name}, ${formatTime(fact.at, timeZone)}`,
    note: fact?.note ?? '',
    caveat,
    href: pageOf(id, subject) ?? '',
  };
}

function rulePill(holds: boolean | null): PillView {
  if (holds === null) return { ...UNKNOWN, word: 'Open' };
  return holds
    ? { tone: 'plain', icon: 'check', word: 'Holds' }
    : { tone: 'plain', icon: 'x', word: 'Does not hold' };
}
