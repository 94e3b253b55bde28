import type { RuleNode } from './compiled-pack.js';
import { type Known, YES } from './diagram.js';

const FALSE = 1;
const OPEN = 2;
const TRUE = 3;
/** 0 where nobody has looked. */
type Truth = 0 | typeof FALSE | typeof OPEN | typeof TRUE;

/** What rules come to by what is known, in Kleene's strong logic: each is looked at once. */
export class Truths {
  readonly known: Known;
  private readonly truths: Int8Array;

  /** `rules`: how many rules and parts there are. */
  constructor(known: Known, rules: number) {
    this.known = known;
    this.truths = new Int8Array(rules);
  }

  /** Whether a rule holds; null where its parts leave it open. */
  of(node: RuleNode): boolean | null {
    const truth = this.truthOf(node);
    return truth === OPEN ? null : truth === TRUE;
  }

  private truthOf(node: RuleNode): Truth {
    const there = this.truths[node.at] as Truth;
    if (there !== 0) return there;
    const truth = node.kind === 'leaf' ? this.ofLeaf(node) : this.ofParts(node);
    this.truths[node.at] = truth;
    return truth;
  }

  private ofLeaf({ variable, diagram }: RuleNode): Truth {
    if (diagram.branches.length === 0) return diagram === YES ? TRUE : FALSE;
    const branch = this.known[variable] ?? -1;
    return branch < 0 ? OPEN : diagram.branches[branch] === YES ? TRUE : FALSE;
  }

  private ofParts({ kind, parts }: RuleNode): Truth {
    if (kind === 'not' || kind === 'named') {
      const [part] = parts;
      const truth = part === undefined ? FALSE : this.truthOf(part);
      return kind === 'named' || truth === OPEN ? truth : truth === TRUE ? FALSE : TRUE;
    }
    const decides = kind === 'all' ? FALSE : TRUE;
    let truth: Truth = kind === 'all' ? TRUE : FALSE;
    for (const part of parts) {
      const each = this.truthOf(part);
      if (each === decides) return decides;
      if (each === OPEN) truth = OPEN;
    }
    return truth;
  }
}
