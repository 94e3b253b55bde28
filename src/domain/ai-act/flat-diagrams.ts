import { type Diagram, NO, YES } from './diagram.js';

/** Where the ends are. */
export const NO_PLACE = 0;
export const YES_PLACE = 1;

/**
 * Diagrams as one list of numbers, which is read many times as fast as objects. At the place of a node stands the variable it
 * looks at, then how many branches it has, then for each of them the place where to go on.
 */
export class FlatDiagrams {
  readonly cells: number[] = [-1, -1];
  private readonly places = new Map<Diagram, number>([
    [NO, NO_PLACE],
    [YES, YES_PLACE],
  ]);

  /** The place of a diagram; it is laid down with all it leads to where it is not yet. */
  placeOf(diagram: Diagram): number {
    const there = this.places.get(diagram);
    if (there !== undefined) return there;
    const { variable, branches } = diagram;
    const place = this.cells.length;
    this.places.set(diagram, place);
    this.cells.push(variable, branches.length, ...branches.map(() => NO_PLACE));
    for (const [at, branch] of branches.entries()) this.cells[place + 2 + at] = this.placeOf(branch);
    return place;
  }
}
