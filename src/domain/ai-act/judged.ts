import type { CalendarDate } from '../dates.js';
import type { Because, Standing } from './classification.js';
import { type CompiledPack, compiledPack, type RuleNode } from './compiled-pack.js';
import { type Diagram, hangsOn, type Known } from './diagram.js';
import type { FactId, Facts } from './facts.js';
import { Left } from './left.js';
import { Outcomes } from './outcomes.js';
import { quickest } from './quickest.js';
import type { Rule, RulePack } from './rule-pack.js';
import { Truths } from './truths.js';

/** What the rules of a pack come to on a day by what is known. */
export class Judged {
  readonly compiled: CompiledPack;
  private readonly facts: Facts;
  private readonly known: Known;
  private readonly outcomes: Outcomes;
  private presumed: Outcomes | null = null;
  private truths: Truths | null = null;
  private left: Left | null = null;
  private readonly said: (Because | undefined)[] = [];

  constructor(pack: RulePack, facts: Facts, on: CalendarDate) {
    this.compiled = compiledPack(pack);
    this.facts = facts;
    this.known = this.compiled.known(facts, on);
    this.outcomes = new Outcomes(this.compiled.flat, this.known);
  }

  /** Whether a rule holds; null while what is unknown can make it so or not. */
  holds(rule: Rule): boolean | null {
    return this.outcomes.of(this.compiled.placeOf(rule));
  }

  /** The same by its parts alone, which do not see that a fact they both look at is one. */
  holdsByParts(node: RuleNode): boolean | null {
    this.truths ??= new Truths(this.known, this.compiled.size);
    return this.truths.of(node);
  }

  /** Whether somebody answered a fact the pack knows, be it with "I don't know". */
  isAnswered(fact: FactId): boolean {
    return this.facts[fact] === 'unknown' || this.compiled.isKnown(fact, this.known);
  }

  standing(rule: Rule): Standing {
    const place = this.compiled.placeOf(rule);
    const holds = this.outcomes.of(place);
    if (holds !== null) return holds ? 'applies' : 'ruled-out';
    this.presumed ??= new Outcomes(this.compiled.flat, this.compiled.presumed(this.known));
    return this.presumed.of(place) === true ? 'presumed' : 'undetermined';
  }

  /** The unknown facts a rule hangs on: for each, some completion of the others lets it decide. */
  needs(rule: Rule): readonly FactId[] {
    const facts: FactId[] = [];
    for (const variable of hangsOn(this.leftOf(rule))) {
      const id = this.compiled.factAt(variable)?.id;
      if (id !== undefined) facts.push(id);
    }
    return facts;
  }

  /** The fewest answers that decide a rule. */
  quickest(rule: Rule): readonly Because[] {
    const way = quickest(this.leftOf(rule), this.made.diagrams);
    return way.map((choice) => this.compiled.answerOf(choice));
  }

  /** What is known of a variable, as a reason; null for the day of the classification. */
  reason(variable: number): Because | null {
    const there = this.said[variable];
    if (there !== undefined) return there;
    const id = this.compiled.factAt(variable)?.id;
    const value = id === undefined ? undefined : this.facts[id];
    if (id === undefined || value === undefined) return null;
    const made = { fact: id, value };
    this.said[variable] = made;
    return made;
  }

  /** Known variables that decide a rule together, by its diagram alone. */
  decidedBy({ diagram }: RuleNode): readonly number[] {
    const seen = new Set<Diagram>();
    const variables = new Set<number>();
    const walk = (at: Diagram): void => {
      if (at.branches.length === 0 || seen.has(at)) return;
      seen.add(at);
      const branch = this.known[at.variable] ?? -1;
      if (branch >= 0) variables.add(at.variable);
      for (const [each, next] of at.branches.entries()) if (branch < 0 || branch === each) walk(next);
    };
    walk(diagram);
    return [...variables].sort((a, b) => a - b);
  }

  private get made(): Left {
    this.left ??= new Left(this.compiled.diagrams, this.known);
    return this.left;
  }

  private leftOf(rule: Rule): Diagram {
    return this.made.of(this.compiled.nodeOf(rule).diagram);
  }
}
