import { addDays, type CalendarDate, calendarDate } from '../dates.js';
import type { Because } from './classification.js';
import { type Choice, type Diagram, Diagrams } from './diagram.js';
import type { FactId, Facts } from './facts.js';
import type { FactDefinition, NamedRule, Rule, RulePack } from './rule-pack.js';
import { partsOf, wholeRules } from './rules-in.js';

/** Branches of a yes-no fact; a day's are the spans between the days its rules look at. */
const NO = 0;
const YES = 1;

/** A fact as a variable of the diagrams. Variable 0 is the day of the classification. */
interface Variable {
  readonly definition: FactDefinition | null;
  /** The days between its spans, in order; empty for a yes-no fact. */
  readonly days: readonly CalendarDate[];
}

/** A rule pack made ready: every rule a diagram, in the order of the pack's facts. */
export class CompiledPack {
  readonly pack: RulePack;
  readonly diagrams = new Diagrams();
  private readonly variables: readonly Variable[];
  private readonly places: ReadonlyMap<FactId, number>;
  private readonly rules: ReadonlyMap<string, NamedRule>;
  private readonly made = new Map<Rule, Diagram>();

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
    this.rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  }

  /** A rule as a diagram; no where it names what the pack does not have. */
  diagramOf(rule: Rule): Diagram {
    const there = this.made.get(rule);
    if (there !== undefined) return there;
    const diagram = this.make(rule);
    this.made.set(rule, diagram);
    return diagram;
  }

  ruleCalled(id: string): NamedRule | null {
    return this.rules.get(id) ?? null;
  }

  /** The fact a variable stands for; null for the day of the classification. */
  factAt(variable: number): FactDefinition | null {
    return this.variables[variable]?.definition ?? null;
  }

  /** What is known on a day: the branch of each variable. What the pack does not know, and what is of the wrong type, is left aside. */
  known(facts: Facts, on: CalendarDate): Int8Array {
    const known = new Int8Array(this.variables.length).fill(-1);
    known[0] = spanOf(on, this.variables[0]?.days ?? []);
    for (const [id, value] of Object.entries(facts)) {
      const place = this.places.get(id);
      if (place === undefined) continue;
      const { definition, days } = this.variables[place] ?? {};
      if (definition?.type === 'yes-no') known[place] = branchOf(value);
      else if (days !== undefined && calendarDate(value) !== null)
        known[place] = spanOf(value as CalendarDate, days);
    }
    return known;
  }

  isKnown(fact: FactId, known: Int8Array): boolean {
    return (known[this.places.get(fact) ?? -1] ?? -1) >= 0;
  }

  /** The same with what is presumed while nobody knows. */
  presumed(known: Int8Array): Int8Array {
    return known.map((branch, at) =>
      branch >= 0 ? branch : branchOf(this.variables[at]?.definition?.presume ?? 'unknown'),
    );
  }

  /** A choice in a diagram as an answer: of a span of days, one of its days. */
  answerOf({ variable, branch }: Choice): Because {
    const { definition, days = [] } = this.variables[variable] ?? {};
    const fact = definition?.id ?? '';
    if (definition?.type === 'yes-no') return { fact, value: branch === YES ? 'yes' : 'no' };
    const from = days[branch - 1];
    const [first] = days;
    return { fact, value: from ?? (first === undefined ? 'unknown' : addDays(first, -1)) };
  }

  private make(rule: Rule): Diagram {
    const { diagrams } = this;
    if ('all' in rule)
      return rule.all.reduceRight((made, each) => diagrams.and(this.diagramOf(each), made), diagrams.yes);
    if ('any' in rule)
      return rule.any.reduceRight((made, each) => diagrams.or(this.diagramOf(each), made), diagrams.no);
    if ('not' in rule) return diagrams.not(this.diagramOf(rule.not));
    if ('rule' in rule) {
      const named = this.rules.get(rule.rule);
      return named === undefined ? diagrams.no : this.diagramOf(named.when);
    }
    if ('since' in rule) return diagrams.not(this.beforeDay(0, rule.since));
    if ('before' in rule) return this.beforeDay(this.places.get(rule.before.fact) ?? -1, rule.before.date);
    const place = this.places.get(rule.fact);
    return place === undefined ? diagrams.no : diagrams.node(place, [diagrams.no, diagrams.yes]);
  }

  /** Whether a day lies in a span before another. */
  private beforeDay(variable: number, day: CalendarDate): Diagram {
    const { no, yes } = this.diagrams;
    const days = this.variables[variable]?.days ?? [];
    const last = days.indexOf(day);
    if (last < 0) return no;
    return this.diagrams.node(variable, [...days.map((_, at) => (at <= last ? yes : no)), no]);
  }
}

const branchOf = (value: string): number => (value === 'yes' ? YES : value === 'no' ? NO : -1);

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
/** Past so many nodes a pack is made ready afresh, so that what is remembered of past questions stays small. */
const MOST_NODES = 200_000;

/** A pack made ready; remembered as long as the pack is. */
export function compiledPack(pack: RulePack): CompiledPack {
  const there = compiled.get(pack);
  if (there !== undefined && there.diagrams.size < MOST_NODES) return there;
  const made = new CompiledPack(pack);
  compiled.set(pack, made);
  return made;
}
