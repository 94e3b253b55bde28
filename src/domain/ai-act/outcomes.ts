import type { Known } from './diagram.js';
import { type FlatDiagrams, NO_PLACE, YES_PLACE } from './flat-diagrams.js';

const IS_NO = 1;
const IS_OPEN = 2;
const IS_YES = 3;
/** 0 where nobody has looked. */
type Outcome = 0 | typeof IS_NO | typeof IS_OPEN | typeof IS_YES;

/**
 * What diagrams come to by what is known. Each node is looked at once, whichever rules lead to it: most share most of their
 * nodes, those of scope above all.
 */
export class Outcomes {
  private readonly cells: readonly number[];
  private readonly known: Known;
  /** By place. */
  private readonly outcomes: Int8Array;

  constructor({ cells }: FlatDiagrams, known: Known) {
    this.cells = cells;
    this.known = known;
    this.outcomes = new Int8Array(cells.length);
    this.outcomes[NO_PLACE] = IS_NO;
    this.outcomes[YES_PLACE] = IS_YES;
  }

  /** Whether a diagram comes to yes, by its place; null while both ends can still be reached. */
  of(place: number): boolean | null {
    const outcome = this.look(place);
    return outcome === IS_OPEN ? null : outcome === IS_YES;
  }

  private look(at: number): Outcome {
    const there = (this.outcomes[at] ?? 0) as Outcome;
    if (there !== 0) return there;
    const branch = this.known[this.cells[at] ?? -1] ?? -1;
    const outcome = branch < 0 ? this.lookAtAll(at) : this.look(this.cells[at + 2 + branch] ?? NO_PLACE);
    this.outcomes[at] = outcome;
    return outcome;
  }

  /** What every branch comes to where they agree, else open. */
  private lookAtAll(at: number): Outcome {
    const first = this.look(this.cells[at + 2] ?? NO_PLACE);
    if (first === IS_OPEN) return IS_OPEN;
    const end = at + 2 + (this.cells[at + 1] ?? 0);
    for (let next = at + 3; next < end; next += 1)
      if (this.look(this.cells[next] ?? NO_PLACE) !== first) return IS_OPEN;
    return first;
  }
}
