import type { CalendarDate } from '../dates.js';
import type { Because, Standing } from './classification.js';
import { type CompiledPack, compiledPack, type RuleNode } from './compiled-pack.js';
import { type Diagram, Diagrams, decided, hangsOn, type Known } from './diagram.js';
import type { FactId, Facts } from './facts.js';
import { quickest } from './quickest.js';
import type { Rule, RulePack } from './rule-pack.js';
import { Truths } from './truths.js';

/** Diagrams made for one record, forgotten with it; what is left of a pack's own, by their id. */
interface Making {
  readonly diagrams: Diagrams;
  readonly left: Map<number, Diagram>;
}

/** What the rules of a pack come to on a day by what is known. */
export class Judged {
  readonly compiled: CompiledPack;
  private readonly facts: Facts;
  private readonly known: Known;
  private readonly truths: Truths;
  private making: Making | null = null;
  private presumed: Truths | null = null;
  private readonly standings: Standing[] = [];
  private readonly said: (Because | undefined)[] = [];

  constructor(pack: RulePack, facts: Facts, on: CalendarDate) {
    this.compiled = compiledPack(pack);
    this.facts = facts;
    this.known = this.compiled.known(facts, on);
    this.truths = new Truths(this.known, this.compiled.size);
  }

  /** Whether a rule holds; null while what is unknown can make it so or not. */
  holds(rule: Rule): boolean | null {
    const standing = this.standing(rule);
    return standing === 'applies' ? true : standing === 'ruled-out' ? false : null;
  }

  /** The same by its parts alone, which do not see that a fact they both look at is one. */
  holdsByParts(node: RuleNode): boolean | null {
    return this.truths.of(node);
  }

  /** Whether somebody answered a fact the pack knows, be it with "I don't know". */
  isAnswered(fact: FactId): boolean {
    return this.facts[fact] === 'unknown' || this.compiled.isKnown(fact, this.known);
  }

  standing(rule: Rule): Standing {
    const node = this.compiled.nodeOf(rule);
    const there = this.standings[node.at];
    if (there !== undefined) return there;
    const holds = this.truths.of(node) ?? (node.readOnce ? null : decided(node.diagram, this.known));
    const standing = holds === null ? this.openStanding(node) : holds ? 'applies' : 'ruled-out';
    this.standings[node.at] = standing;
    return standing;
  }

  /** The unknown facts a rule hangs on: for each, some completion of the others lets it decide. */
  needs(rule: Rule): readonly FactId[] {
    const facts: FactId[] = [];
    for (const variable of hangsOn(this.leftOf(this.compiled.nodeOf(rule)))) {
      const id = this.compiled.factAt(variable)?.id;
      if (id !== undefined) facts.push(id);
    }
    return facts;
  }

  /** The fewest answers that decide a rule. */
  quickest(rule: Rule): readonly Because[] {
    const way = quickest(this.leftOf(this.compiled.nodeOf(rule)), this.make().diagrams);
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
      const branch = this.known.branches[at.variable] ?? -1;
      if (branch >= 0) variables.add(at.variable);
      for (const [each, next] of at.branches.entries()) if (branch < 0 || branch === each) walk(next);
    };
    walk(diagram);
    return [...variables].sort((a, b) => a - b);
  }

  private openStanding(node: RuleNode): Standing {
    this.presumed ??= new Truths(this.compiled.presumed(this.known), this.compiled.size);
    const byParts = this.presumed.of(node);
    const isPresumed =
      byParts === null && !node.readOnce
        ? decided(node.diagram, this.presumed.known) === true
        : byParts === true;
    return isPresumed ? 'presumed' : 'undetermined';
  }

  private leftOf({ diagram }: RuleNode): Diagram {
    const { diagrams, left } = this.make();
    return diagrams.given(diagram, this.known, left);
  }

  private make(): Making {
    this.making ??= { diagrams: new Diagrams(this.compiled.diagrams), left: new Map() };
    return this.making;
  }
}
