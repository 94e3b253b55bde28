/**
 * A yes or no that hangs on variables, as an ordered decision diagram (Bryant 1986): read from the top, each node looks at
 * one variable and goes on by what it is. Equal functions are one node, so a function is decided exactly when it is an
 * end, and hangs on exactly the variables its nodes look at.
 */
export interface Diagram {
  /** 0 no, 1 yes, others in the order they were made. */
  readonly id: number;
  /** The variable it looks at; past the last one at an end. */
  readonly variable: number;
  /** Where to go on, by branch of the variable; empty at an end. */
  readonly branches: readonly Diagram[];
  /** The variables it hangs on, as bits; null in what was made upon other diagrams and is soon forgotten. */
  readonly hangsOn: readonly number[] | null;
  /** What was found out of it. */
  readonly found: Findings;
}

/** A branch of a variable that was chosen. */
export interface Choice {
  readonly variable: number;
  readonly branch: number;
}

/** Choices that lead to an end, whatever the rest is. */
export type Way = readonly Choice[];

/** The variables it hangs on; and towards an end, by its id, the single choices that lead there, and the shortest way. */
interface Findings {
  hangsOn?: readonly number[];
  single?: (readonly Choice[] | undefined)[];
  shortest?: (Way | null | undefined)[];
}

/** What is known: the branch of each variable, -1 where it is unknown. */
export type Known = Int8Array;

/** A variable behind every other. */
const PAST_ALL = 2 ** 20;

const end = (id: 0 | 1): Diagram => ({
  id,
  variable: PAST_ALL,
  branches: [],
  hangsOn: [],
  found: {},
});

export const NO: Diagram = end(0);
export const YES: Diagram = end(1);

/** Bits in a word that stays a small integer. */
const WORD = 30;
/** So many nodes can be told apart: two of them and a variable fit a whole number. */
const RADIX = 2 ** 21;

/** The variables whose bits are set, in order. */
function variablesIn(bits: readonly number[]): readonly number[] {
  const variables: number[] = [];
  for (const [at, word] of bits.entries()) {
    for (let left = word; left !== 0; left &= left - 1)
      variables.push(at * WORD + 31 - Math.clz32(left & -left));
  }
  return variables;
}

/** Sets the bit of a variable. */
export function setBit(bits: number[], variable: number): void {
  const at = Math.floor(variable / WORD);
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] ?? 0) | (1 << (variable % WORD));
}

/**
 * Makes diagrams over one list of variables. Made upon others it knows theirs and leaves them as they are, so that what is
 * made for one question is forgotten with it.
 */
export class Diagrams {
  private readonly below: Diagrams | null;
  private readonly nodes = new Map<number | string, Diagram>();
  private readonly meets = new Map<number, Diagram>();
  private readonly negations = new Map<number, Diagram>();
  private made: number;

  constructor(below: Diagrams | null = null) {
    this.below = below;
    this.made = below === null ? 2 : below.made;
  }

  /** How many nodes there are, the ends and those below too. */
  get size(): number {
    return this.made;
  }

  /** A node; what it leads to itself where every branch leads to the same. */
  node(variable: number, branches: readonly Diagram[]): Diagram {
    const [first, second] = branches;
    if (first !== undefined && areOne(branches)) return first;
    const key =
      branches.length === 2 && first !== undefined && second !== undefined
        ? (variable * RADIX + first.id) * RADIX + second.id
        : [variable, ...branches.map(({ id }) => id)].join(' ');
    const there = this.below?.nodes.get(key) ?? this.nodes.get(key);
    if (there !== undefined) return there;
    const hangsOn = this.below === null ? bitsOf(variable, branches) : null;
    const made = { id: this.made, variable, branches, hangsOn, found: {} };
    this.made += 1;
    this.nodes.set(key, made);
    return made;
  }

  and(one: Diagram, other: Diagram): Diagram {
    if (one === NO || other === NO) return NO;
    if (one === YES || one === other) return other;
    if (other === YES) return one;
    const key = Math.min(one.id, other.id) * RADIX + Math.max(one.id, other.id);
    const there = this.meets.get(key);
    if (there !== undefined) return there;
    const variable = Math.min(one.variable, other.variable);
    const { branches } = one.variable === variable ? one : other;
    const made = this.node(
      variable,
      branches.map((_, at) => this.and(onBranch(one, variable, at), onBranch(other, variable, at))),
    );
    this.meets.set(key, made);
    return made;
  }

  not(diagram: Diagram): Diagram {
    if (diagram === NO) return YES;
    if (diagram === YES) return NO;
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
}

/** The variables a diagram hangs on: for each, some choice of the others lets it decide. In their order. */
export function hangsOn(diagram: Diagram): readonly number[] {
  diagram.found.hangsOn ??= hangingOn(diagram);
  return diagram.found.hangsOn;
}

function hangingOn(diagram: Diagram): readonly number[] {
  const bits: number[] = [];
  const seen = new Set<Diagram>();
  const look = (at: Diagram): void => {
    if (at.hangsOn !== null) mergeBits(bits, at.hangsOn);
    else if (!seen.has(at)) {
      seen.add(at);
      setBit(bits, at.variable);
      for (const branch of at.branches) look(branch);
    }
  };
  look(diagram);
  return variablesIn(bits);
}

function areOne(diagrams: readonly Diagram[]): boolean {
  for (const each of diagrams) if (each !== diagrams[0]) return false;
  return true;
}

function bitsOf(variable: number, branches: readonly Diagram[]): readonly number[] {
  const bits: number[] = [];
  setBit(bits, variable);
  for (const branch of branches) mergeBits(bits, branch.hangsOn ?? []);
  return bits;
}

function mergeBits(into: number[], bits: readonly number[]): void {
  for (let at = 0; at < bits.length; at += 1) into[at] = (into[at] ?? 0) | (bits[at] ?? 0);
}

/** Where a diagram goes on when a variable takes a branch; itself where it does not look at it first. */
const onBranch = (diagram: Diagram, variable: number, branch: number): Diagram =>
  diagram.variable === variable ? (diagram.branches[branch] ?? diagram) : diagram;
