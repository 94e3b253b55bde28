import type { Reached, Step } from '#domain/crosswalks/crosswalk-map.js';
import { formatDay } from '#domain/dates.js';
import type { Application, EditionNumber, Requirement } from '#domain/frameworks/framework.js';
import type { Member } from '#domain/organisations/actor.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Ask, RequirementFacts } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { FactsView, LinkView, PageHeaderView, PillView } from '../../views.js';
import { knownPill, rolesInWords, type Say, sayRelation, surePill, tiersInWords } from './say-framework.js';

export interface RequirementView {
  readonly header: PageHeaderView;
  readonly summary: string;
  readonly note: string;
  readonly evidence: readonly string[];
  readonly facts: FactsView | null;
  readonly editions: readonly EditionLine[];
  readonly parts: readonly { readonly label: string; readonly href: string }[];
  readonly asks: readonly {
    readonly text: string;
    /** Null for whoever may not open questionnaires. */
    readonly href: string | null;
    readonly questionnaire: string;
  }[];
  /** Said where nobody asks. */
  readonly unasked: string;
  readonly mapped: readonly MappedLine[];
  readonly reached: readonly ReachedLine[];
  readonly reachedCount: string;
  readonly sources: readonly string[];
}

/** How one edition numbers it: as shipped, or as the reader's own organisation entered it. */
interface EditionLine {
  readonly label: string;
  readonly number: string;
  readonly note: string;
  /** Who entered it, and where it was read; empty where it is as shipped. */
  readonly entered: string;
  /** Where whoever may enters or changes it. */
  readonly deed: LinkView | null;
}

interface Target {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly framework: string;
}

interface MappedLine extends Target {
  /** By which heading it is mapped; empty where by itself. */
  readonly above: string;
  readonly relation: string;
  readonly sure: PillView;
  readonly source: string;
}

interface ReachedLine extends Target {
  readonly way: string;
  readonly relation: string;
  readonly sure: PillView;
}

/** Who reads. */
interface Reader {
  readonly actor: Member;
  readonly t: Say;
}

export function requirementView(facts: RequirementFacts, { actor, t }: Reader): RequirementView {
  const { framework, requirement, headings, parts } = facts;
  const { number, title, summary, note = '', evidence = [], confidence } = requirement;
  const hrefOf = ({ id }: Requirement) =>
    paths.requirement.to({ frameworkId: framework.id, requirementId: id });
  return {
    header: {
      title: `${number} ${title}`,
      facts: [
        ...(confidence === undefined ? [] : [{ pill: knownPill(confidence, t) }]),
        { link: { label: framework.title, href: paths.framework.to({ frameworkId: framework.id }) } },
        ...headings
          .toReversed()
          .map((each) => ({ link: { label: `${each.number} ${each.title}`, href: hrefOf(each) } })),
      ],
      actions: [],
    },
    summary,
    note,
    evidence,
    facts: factsOf(requirement, t),
    editions: (requirement.editions ?? []).map((each) => editionLine(each, facts, { actor, t })),
    parts: parts.map((part) => ({ label: `${part.number} ${part.title}`, href: hrefOf(part) })),
    asks: facts.asks.map((ask) => askLine(ask, { actor, t })),
    unasked: t(parts.length > 0 ? 'frameworks.heading-asks' : 'frameworks.nobody-asks'),
    mapped: facts.mapped.map((each) => mappedLine(each, facts, t)),
    reached: facts.reached.map((way) => reachedLine(way, facts, t)),
    reachedCount: t('frameworks.reached-count', { count: facts.reached.length }),
    sources: requirement.sources ?? framework.sources,
  };
}

/** What is known of it besides its words; null where there is nothing. */
function factsOf({ applies, confidence }: Requirement, t: Say): FactsView | null {
  const rows: FactsView['rows'] = [
    ...(applies === undefined ? [] : applicationRows(applies, t)),
    ...(confidence === undefined
      ? []
      : [{ label: t('frameworks.known'), value: t(`frameworks.${confidence}.means`) }]),
  ];
  return rows.length === 0 ? null : { rows };
}

const applicationRows = (applies: Application, t: Say): FactsView['rows'] => [
  { label: t('frameworks.concerns'), value: rolesInWords(applies) },
  { label: t('frameworks.tiers'), value: tiersInWords(applies, t) },
  {
    label: t('frameworks.applies-from'),
    value:
      applies.from.length === 0
        ? t('frameworks.no-date')
        : applies.from
            .map((each) => t('frameworks.from', { day: formatDay(each.date), for: each.for }))
            .join('; '),
  },
];

function editionLine(
  { edition, number, note = '' }: EditionNumber,
  { framework, requirement, official }: RequirementFacts,
  { actor, t }: Reader,
): EditionLine {
  const entered = official.find((each) => each.edition === edition);
  const ids = { frameworkId: framework.id, requirementId: requirement.id };
  return {
    label: t('frameworks.number-in', { edition }),
    number: entered?.number ?? number ?? t('frameworks.number-unknown'),
    note,
    entered:
      entered === undefined
        ? ''
        : t('frameworks.entered', {
            by: entered.by,
            time: formatTime(entered.at, actor.timeZone),
            source: entered.source,
          }),
    deed: mayEnter(actor, 'frameworks.number')
      ? {
          label: t(entered === undefined ? 'frameworks.enter' : 'frameworks.change-number', { edition }),
          href: paths.officialNumber.to({ ...ids, edition }),
        }
      : null,
  };
}

function askLine({ questionnaire, question }: Ask, { actor, t }: Reader): RequirementView['asks'][number] {
  const { id, version, title } = questionnaire;
  const number = questionNumbers(questionnaire).get(question.id) ?? '';
  const href = `${paths.questionnaire.to({ questionnaireId: id, version: String(version) })}#section-${sectionOf(questionnaire, question)}`;
  return {
    text: `${number} ${question.text}`,
    href: mayEnter(actor, 'questionnaires.read') ? href : null,
    questionnaire: t('frameworks.asked-by', { title, version }),
  };
}

const sectionOf = ({ sections }: Ask['questionnaire'], question: Ask['question']): string =>
  sections.find(({ questions }) => questions.some(({ id }) => id === question.id))?.id ?? '';

/** The requirement a step leads to, by the words of its framework. */
function targetOf({ to }: Pick<Step, 'to'>, { frameworks }: RequirementFacts): Target {
  const framework = frameworks.find(({ id }) => id === to.framework);
  const requirement = framework?.requirements.find(({ id }) => id === to.requirement);
  return {
    number: requirement?.number ?? to.requirement,
    title: requirement?.title ?? '',
    framework: framework?.title ?? to.framework,
    href: paths.requirement.to({ frameworkId: to.framework, requirementId: to.requirement }),
  };
}

function mappedLine(
  { step, heading }: RequirementFacts['mapped'][number],
  facts: RequirementFacts,
  t: Say,
): MappedLine {
  return {
    ...targetOf(step, facts),
    above: heading === null ? '' : t('frameworks.above', { number: heading.number }),
    relation: sayRelation(step.relation, t),
    sure: surePill(step.confidence, t),
    source: step.source,
  };
}

function reachedLine(way: Reached, facts: RequirementFacts, t: Say): ReachedLine {
  const between = way.steps.slice(0, -1).map((step) => targetOf(step, facts));
  return {
    ...targetOf(way, facts),
    way: between.map(({ number, framework }) => t('frameworks.by-way', { number, framework })).join(', '),
    relation: sayRelation(way.relation, t),
    sure: surePill(way.confidence, t),
  };
}
