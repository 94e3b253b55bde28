import { addDays, type CalendarDate, calendarDate } from '../dates.js';
import type { Because } from './classification.js';
import { type Choice, type Diagram, Diagrams, type Known, NO, YES } from './diagram.js';
import type { FactId, Facts } from './facts.js';
import { FlatDiagrams } from './flat-diagrams.js';
import type { FactDefinition, Rule, RulePack, TierRule } from './rule-pack.js';
import { partsOf, wholeRules } from './rules-in.js';
import { WORST_FIRST } from './worst-first.js';

/** Branches of a yes-no fact; a day's are the spans between the days its rules look at. */
const NO_BRANCH = 0;
const YES_BRANCH = 1;

/** A fact as a variable of the diagrams. Variable 0 is the day of the classification. */
interface Variable {
  readonly definition: FactDefinition | null;
  /** The days between its spans, in order; empty for a yes-no fact. */
  readonly days: readonly CalendarDate[];
}

/** A rule made ready. A named rule is one part of every rule that names it. */
export interface RuleNode {
  /** Its number among the nodes of its pack. */
  readonly at: number;
  readonly kind: 'leaf' | 'named' | 'not' | 'all' | 'any';
  readonly parts: readonly RuleNode[];
  readonly diagram: Diagram;
  /** The variable a leaf looks at; -1 elsewhere. */
  readonly variable: number;
  /** The named rules in it, itself too, the most particular first. */
  readonly named: readonly { readonly id: string; readonly node: RuleNode }[];
}

/** A rule pack made ready: every rule with its diagram, over the pack's facts in their order. */
export class CompiledPack {
  readonly pack: RulePack;
  readonly diagrams = new Diagrams();
  /** Those of whole rules, laid flat to be read fast. */
  readonly flat = new FlatDiagrams();
  readonly tiersWorstFirst: readonly TierRule[];
  private readonly variables: readonly Variable[];
  private readonly places: ReadonlyMap<FactId, number>;
  private readonly presumptions: readonly Choice[];
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly nodes = new Map<Rule, RuleNode>();
  private readonly namedNodes = new Map<string, RuleNode>();
  private readonly placesOfRules = new Map<Rule, number>();
  private made = 0;

  constructor(pack: RulePack) {
    this.pack = pack;
    const days = daysIn(pack);
    const daysOf = (id: FactId | null): readonly CalendarDate[] => [...(days.get(id) ?? [])].sort();
    this.variables = [
      { definition: null, days: daysOf(null) },
      ...pack.facts.map((definition) => ({
        definition,
        days: definition.type === 'date' ? daysOf(definition.id) : [],
      })),
    ];
    this.places = new Map(pack.facts.map(({ id }, at) => [id, at + 1]));
    this.presumptions = pack.facts.flatMap(({ presume }, at) =>
      presume === undefined ? [] : [{ variable: at + 1, branch: branchOf(presume) }],
    );
    this.rules = new Map(pack.rules.map(({ id, when }) => [id, when]));
    for (const { rule } of wholeRules(pack)) this.placeOf(rule);
    this.tiersWorstFirst = pack.tiers.toSorted(
      (a, b) => WORST_FIRST.indexOf(a.tier) - WORST_FIRST.indexOf(b.tier),
    );
  }

  /** How many rules and parts of rules there are. */
  get size(): number {
    return this.made;
  }

  /** A rule of the pack made ready. */
  nodeOf(rule: Rule): RuleNode {
    const there = this.nodes.get(rule);
    if (there !== undefined) return there;
    const node = 'rule' in rule ? this.namedNode(rule.rule) : this.plainNode(rule);
    this.nodes.set(rule, node);
    return node;
  }

  /** The place of the diagram of a rule among those laid flat. */
  placeOf(rule: Rule): number {
    const there = this.placesOfRules.get(rule);
    if (there !== undefined) return there;
    const place = this.flat.placeOf(this.nodeOf(rule).diagram);
    this.placesOfRules.set(rule, place);
    return place;
  }

  /** The fact a variable stands for; null for the day of the classification. */
  factAt(variable: number): FactDefinition | null {
    return this.variables[variable]?.definition ?? null;
  }

  /** Whether any rule can come out otherwise for being read on the one day and not on the other. */
  tellsApart(one: CalendarDate, other: CalendarDate): boolean {
    const days = this.variables[0]?.days ?? [];
    return spanOf(one, days) !== spanOf(other, days);
  }

  /** What is known on a day. What the pack does not know, and what is of the wrong type, is left aside. */
  known(facts: Facts, on: CalendarDate): Known {
    const branches = new Int8Array(this.variables.length).fill(-1);
    branches[0] = spanOf(on, this.variables[0]?.days ?? []);
    for (const id of Object.keys(facts)) {
      const place = this.places.get(id);
      const value = facts[id];
      if (place === undefined || value === undefined) continue;
      const { definition, days } = this.variables[place] ?? {};
      if (definition?.type === 'yes-no') branches[place] = branchOf(value);
      else if (days !== undefined && calendarDate(value) !== null)
        branches[place] = spanOf(value as CalendarDate, days);
    }
    return branches;
  }

  /** The same with what is presumed while nobody knows. */
  presumed(known: Known): Known {
    const branches = known.slice();
    for (const { variable, branch } of this.presumptions)
      if (branches[variable] === -1) branches[variable] = branch;
    return branches;
  }

  isKnown(fact: FactId, known: Known): boolean {
    return (known[this.places.get(fact) ?? -1] ?? -1) >= 0;
  }

  /** A choice in a diagram as an answer: of a span of days, one of its days. */
  answerOf({ variable, branch }: Choice): Because {
    const { definition, days = [] } = this.variables[variable] ?? {};
    const fact = definition?.id ?? '';
    if (definition?.type === 'yes-no') return { fact, value: branch === YES_BRANCH ? 'yes' : 'no' };
    const from = days[branch - 1];
    const [first] = days;
    return { fact, value: from ?? (first === undefined ? 'unknown' : addDays(first, -1)) };
  }

  /** The node all who name a rule share; one that never holds where there is none of that name. */
  private namedNode(id: string): RuleNode {
    const there = this.namedNodes.get(id);
    if (there !== undefined) return there;
    const inner = this.nodeOf(this.rules.get(id) ?? { any: [] });
    const named = [...inner.named];
    const node: RuleNode = { ...inner, at: this.count(), kind: 'named', parts: [inner], variable: -1, named };
    named.push({ id, node });
    this.namedNodes.set(id, node);
    return node;
  }

  private plainNode(rule: Rule): RuleNode {
    const parts = partsOf(rule).map((part) => this.nodeOf(part));
    return {
      at: this.count(),
      kind: 'all' in rule ? 'all' : 'any' in rule ? 'any' : 'not' in rule ? 'not' : 'leaf',
      parts,
      diagram: this.diagramOf(rule, parts),
      variable: this.variableOf(rule),
      named: [...new Map(parts.flatMap(({ named }) => named).map((each) => [each.id, each])).values()],
    };
  }

  private count(): number {
    this.made += 1;
    return this.made - 1;
  }

  private variableOf(rule: Rule): number {
    if ('since' in rule) return 0;
    const fact = 'fact' in rule ? rule.fact : 'before' in rule ? rule.before.fact : '';
    return this.places.get(fact) ?? -1;
  }

  private diagramOf(rule: Rule, parts: readonly RuleNode[]): Diagram {
    const { diagrams } = this;
    const inner = parts.map(({ diagram }) => diagram);
    if ('all' in rule) return inner.reduceRight((made, each) => diagrams.and(each, made), YES);
    if ('any' in rule) return inner.reduceRight((made, each) => diagrams.or(each, made), NO);
    if ('not' in rule) return diagrams.not(inner[0] ?? NO);
    const variable = this.variableOf(rule);
    if ('since' in rule) return diagrams.not(this.beforeDay(variable, rule.since));
    if ('before' in rule) return this.beforeDay(variable, rule.before.date);
    return variable < 0 ? NO : diagrams.node(variable, [NO, YES]);
  }

  /** Whether a day lies in a span before another. */
  private beforeDay(variable: number, day: CalendarDate): Diagram {
    const days = this.variables[variable]?.days ?? [];
    const last = days.indexOf(day);
    return last < 0
      ? NO
      : this.diagrams.node(variable, [...days.map((_, at) => (at <= last ? YES : NO)), NO]);
  }
}

const branchOf = (value: string): number => (value === 'yes' ? YES_BRANCH : value === 'no' ? NO_BRANCH : -1);

/** The span a day lies in: how many of the days between are this day or earlier. */
const spanOf = (day: CalendarDate, days: readonly CalendarDate[]): number =>
  days.filter((each) => each <= day).length;

/** The days rules look at, by fact; under null those of the classification itself. */
function daysIn(pack: RulePack): ReadonlyMap<FactId | null, ReadonlySet<CalendarDate>> {
  const days = new Map<FactId | null, Set<CalendarDate>>();
  const note = (fact: FactId | null, day: CalendarDate) =>
    days.set(fact, (days.get(fact) ?? new Set()).add(day));
  const look = (rule: Rule): void => {
    if ('since' in rule) note(null, rule.since);
    else if ('before' in rule) note(rule.before.fact, rule.before.date);
    else for (const part of partsOf(rule)) look(part);
  };
  for (const { rule } of wholeRules(pack)) look(rule);
  return days;
}

const compiled = new WeakMap<RulePack, CompiledPack>();

/** A pack made ready; remembered as long as the pack is. */
export function compiledPack(pack: RulePack): CompiledPack {
  const there = compiled.get(pack);
  if (there !== undefined) return there;
  const made = new CompiledPack(pack);
  compiled.set(pack, made);
  return made;
}
