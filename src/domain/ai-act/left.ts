import { type Diagram, Diagrams, type Known, setBit } from './diagram.js';

/** What is left of diagrams once something is known: they hang on nothing known any more. */
export class Left {
  /** What was made for it, upon the diagrams themselves; forgotten with it. */
  readonly diagrams: Diagrams;
  private readonly known: Known;
  private readonly bits: number[] = [];
  /** By the id of what it is left of. */
  private readonly left = new Map<number, Diagram>();

  constructor(diagrams: Diagrams, known: Known) {
    this.diagrams = new Diagrams(diagrams);
    this.known = known;
    for (const [variable, branch] of known.entries()) if (branch >= 0) setBit(this.bits, variable);
  }

  of(diagram: Diagram): Diagram {
    const at = this.along(diagram);
    if (at.branches.length === 0 || !overlap(at.hangsOn, this.bits)) return at;
    const there = this.left.get(at.id);
    if (there !== undefined) return there;
    const branches: Diagram[] = [];
    let changed = false;
    for (const branch of at.branches) {
      const left = this.of(branch);
      changed ||= left !== branch;
      branches.push(left);
    }
    const left = changed ? this.diagrams.node(at.variable, branches) : at;
    this.left.set(at.id, left);
    return left;
  }

  /** Where what is known leads to, as far as it does without a gap. */
  private along(diagram: Diagram): Diagram {
    let at = diagram;
    for (;;) {
      const next = at.branches[this.known[at.variable] ?? -1];
      if (next === undefined) return at;
      at = next;
    }
  }
}

/** Whether a bit is set in both; what nobody looked into may be. */
function overlap(some: readonly number[] | null, others: readonly number[]): boolean {
  if (some === null) return true;
  for (let at = 0; at < some.length; at += 1) if (((some[at] ?? 0) & (others[at] ?? 0)) !== 0) return true;
  return false;
}
