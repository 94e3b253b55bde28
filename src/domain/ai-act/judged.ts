import type { CalendarDate } from '../dates.js';
import type { Because, Standing } from './classification.js';
import { type CompiledPack, compiledPack } from './compiled-pack.js';
import type { Diagram } from './diagram.js';
import type { FactId, Facts } from './facts.js';
import type { FactDefinition, Rule, RulePack } from './rule-pack.js';

/** What the rules of a pack come to on a day by what is known. */
export class Judged {
  readonly compiled: CompiledPack;
  readonly facts: Facts;
  private readonly known: Int8Array;
  private readonly left = new Map<number, Diagram>();
  private presumed: Int8Array | null = null;
  private readonly leftPresuming = new Map<number, Diagram>();

  constructor(pack: RulePack, facts: Facts, on: CalendarDate) {
    this.compiled = compiledPack(pack);
    this.facts = facts;
    this.known = this.compiled.known(facts, on);
  }

  /** Whether a rule holds; null while what is unknown can make it so or not. */
  holds(rule: Rule): boolean | null {
    return this.truthOf(this.leftOf(rule));
  }

  /** Whether somebody answered a fact the pack knows, be it with "I don't know". */
  isAnswered(fact: FactId): boolean {
    return this.facts[fact] === 'unknown' || this.compiled.isKnown(fact, this.known);
  }

  standing(rule: Rule): Standing {
    const holds = this.holds(rule);
    if (holds !== null) return holds ? 'applies' : 'ruled-out';
    this.presumed ??= this.compiled.presumed(this.known);
    const { diagrams } = this.compiled;
    const cautious = diagrams.given(this.leftOf(rule), this.presumed, this.leftPresuming);
    return this.truthOf(cautious) === true ? 'presumed' : 'undetermined';
  }

  /** The unknown facts a rule hangs on: for each, some completion of the others lets it decide. */
  needs(rule: Rule): readonly FactId[] {
    return this.compiled.diagrams
      .hangsOn(this.leftOf(rule))
      .flatMap((variable) => this.compiled.factAt(variable)?.id ?? []);
  }

  /** The fewest answers that decide a rule. */
  quickest(rule: Rule): readonly Because[] {
    const { compiled } = this;
    return compiled.diagrams.quickest(this.leftOf(rule)).map((choice) => compiled.answerOf(choice));
  }

  /** Known facts that decide a rule together, by the diagram alone. */
  decidedBy(rule: Rule): readonly FactDefinition[] {
    const seen = new Set<Diagram>();
    const facts = new Set<number>();
    const walk = (at: Diagram): void => {
      if (seen.has(at)) return;
      seen.add(at);
      const branch = this.known[at.variable] ?? -1;
      if (branch >= 0) facts.add(at.variable);
      for (const [each, next] of at.branches.entries()) if (branch < 0 || branch === each) walk(next);
    };
    walk(this.compiled.diagramOf(rule));
    return [...facts].sort((a, b) => a - b).flatMap((variable) => this.compiled.factAt(variable) ?? []);
  }

  private leftOf(rule: Rule): Diagram {
    return this.compiled.diagrams.given(this.compiled.diagramOf(rule), this.known, this.left);
  }

  private truthOf(diagram: Diagram): boolean | null {
    const { yes, no } = this.compiled.diagrams;
    return diagram === yes ? true : diagram === no ? false : null;
  }
}
