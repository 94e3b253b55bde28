/**
 * A yes or no that hangs on variables, as an ordered decision diagram (Bryant 1986): read from the top, each node looks at
 * one variable and goes on by what it is. Equal functions are one object, so a function is decided exactly when it is an
 * end, and hangs on exactly the variables its nodes look at.
 */
export interface Diagram {
  readonly id: number;
  /** The variable it looks at; past the last one at an end. */
  readonly variable: number;
  /** Where to go on, by branch of the variable; empty at an end. */
  readonly branches: readonly Diagram[];
}

/** What is known: the branch of each variable, -1 where it is unknown. */
export type Known = ArrayLike<number>;

/** A branch of a variable that was chosen. */
export interface Choice {
  readonly variable: number;
  readonly branch: number;
}

interface Shortest {
  readonly length: number;
  readonly choices: readonly Choice[];
}

/** Makes diagrams over one list of variables; only diagrams of one maker go together. */
export class Diagrams {
  readonly no: Diagram = { id: 0, variable: Number.MAX_SAFE_INTEGER, branches: [] };
  readonly yes: Diagram = { id: 1, variable: Number.MAX_SAFE_INTEGER, branches: [] };
  private readonly nodes = new Map<string, Diagram>();
  private readonly ends = new Map<string, Diagram>();
  private readonly negations = new Map<number, Diagram>();
  private readonly variables = new Map<number, readonly number[]>();
  private readonly shortest = new Map<string, Shortest | null>();

  /** How many nodes are kept. */
  get size(): number {
    return this.nodes.size;
  }

  /** A node; what it leads to itself where every branch leads to the same. */
  node(variable: number, branches: readonly Diagram[]): Diagram {
    const [first] = branches;
    if (first !== undefined && branches.every((branch) => branch === first)) return first;
    let key = String(variable);
    for (const { id } of branches) key += ` ${id}`;
    const there = this.nodes.get(key);
    if (there !== undefined) return there;
    const made = { id: this.nodes.size + 2, variable, branches };
    this.nodes.set(key, made);
    return made;
  }

  and(one: Diagram, other: Diagram): Diagram {
    if (one === this.no || other === this.no) return this.no;
    if (one === this.yes || one === other) return other;
    if (other === this.yes) return one;
    const key = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
    const there = this.ends.get(key);
    if (there !== undefined) return there;
    const variable = Math.min(one.variable, other.variable);
    const { length } = one.variable === variable ? one.branches : other.branches;
    const branches = Array.from({ length }, (_, at) =>
      this.and(onBranch(one, variable, at), onBranch(other, variable, at)),
    );
    const made = this.node(variable, branches);
    this.ends.set(key, made);
    return made;
  }

  not(diagram: Diagram): Diagram {
    if (diagram === this.no) return this.yes;
    if (diagram === this.yes) return this.no;
    const there = this.negations.get(diagram.id);
    if (there !== undefined) return there;
    const made = this.node(
      diagram.variable,
      diagram.branches.map((branch) => this.not(branch)),
    );
    this.negations.set(diagram.id, made);
    return made;
  }

  or(one: Diagram, other: Diagram): Diagram {
    return this.not(this.and(this.not(one), this.not(other)));
  }

  /** What is left of a diagram once something is known. `done` remembers, for one and the same knowledge. */
  given(diagram: Diagram, known: Known, done: Map<number, Diagram>): Diagram {
    let at = diagram;
    for (let branch = known[at.variable] ?? -1; branch >= 0; branch = known[at.variable] ?? -1)
      at = at.branches[branch] ?? at;
    if (at.branches.length === 0) return at;
    const there = done.get(at.id);
    if (there !== undefined) return there;
    const left = this.node(
      at.variable,
      at.branches.map((branch) => this.given(branch, known, done)),
    );
    done.set(at.id, left);
    return left;
  }

  /** The variables a diagram hangs on: for each, some choice of the others lets it decide. In their order. */
  hangsOn(diagram: Diagram): readonly number[] {
    if (diagram.branches.length === 0) return [];
    const there = this.variables.get(diagram.id);
    if (there !== undefined) return there;
    const found = new Set([diagram.variable]);
    for (const branch of diagram.branches) for (const variable of this.hangsOn(branch)) found.add(variable);
    const sorted = [...found].sort((a, b) => a - b);
    this.variables.set(diagram.id, sorted);
    return sorted;
  }

  /** The fewest choices that make it yes, or no, whatever the rest is. */
  quickest(diagram: Diagram): readonly Choice[] {
    const yes = this.shortestTo(diagram, this.yes);
    const no = this.shortestTo(diagram, this.no);
    if (yes === null || no === null) return [];
    return yes.length <= no.length ? yes.choices : no.choices;
  }

  /** Null where it can never be reached. A variable that is left open must lead there on every branch. */
  private shortestTo(diagram: Diagram, end: Diagram): Shortest | null {
    if (diagram === end) return { length: 0, choices: [] };
    if (diagram.branches.length === 0) return null;
    const key = `${diagram.id} ${end.id}`;
    const there = this.shortest.get(key);
    if (there !== undefined) return there;
    const meet = (a: Diagram, b: Diagram) => (end === this.yes ? this.and(a, b) : this.or(a, b));
    let best = this.shortestTo(diagram.branches.reduce(meet), end);
    for (const [branch, next] of diagram.branches.entries()) {
      const rest = this.shortestTo(next, end);
      if (rest !== null && (best === null || rest.length + 1 < best.length)) {
        const choice = { variable: diagram.variable, branch };
        best = { length: rest.length + 1, choices: [choice, ...rest.choices] };
      }
    }
    this.shortest.set(key, best);
    return best;
  }
}

/** Where a diagram goes on when a variable takes a branch; itself where it does not look at it first. */
const onBranch = (diagram: Diagram, variable: number, branch: number): Diagram =>
  diagram.variable === variable ? (diagram.branches[branch] ?? diagram) : diagram;
