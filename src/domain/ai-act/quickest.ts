import { type Choice, type Diagram, type Diagrams, NO, type Way, YES } from './diagram.js';

/** The fewest choices that make a diagram yes or no, whatever the rest is; none where it is decided. */
export function quickest(diagram: Diagram, diagrams: Diagrams): Way {
  if (diagram.branches.length === 0) return [];
  const [single] = [...singlesTo(diagram, YES), ...singlesTo(diagram, NO)];
  if (single !== undefined) return [single];
  const yes = wayTo(diagram, YES, diagrams);
  const no = wayTo(diagram, NO, diagrams);
  if (yes === null || no === null) return yes ?? no ?? [];
  return yes.length <= no.length ? yes : no;
}

/** The choices each of which alone leads to an end. */
function singlesTo(diagram: Diagram, end: Diagram): readonly Choice[] {
  diagram.found.single ??= [];
  const there = diagram.found.single[end.id];
  if (there !== undefined) return there;
  const { variable, branches } = diagram;
  const own = branches.flatMap((next, branch) => (next === end ? [{ variable, branch }] : []));
  const others = branches.filter((next) => next !== end);
  const made = others.some((next) => next.branches.length === 0) ? own : [...own, ...shared(others, end)];
  diagram.found.single[end.id] = made;
  return made;
}

/** Choices further down that lead to an end from each of these. */
function shared(diagrams: readonly Diagram[], end: Diagram): readonly Choice[] {
  const [first = [], ...others] = diagrams.map((each) => singlesTo(each, end));
  return first.filter((choice) =>
    others.every((more) =>
      more.some((each) => each.variable === choice.variable && each.branch === choice.branch),
    ),
  );
}

/** The shortest way to an end: a variable that is left open must lead there on every branch. Null where none does. */
function wayTo(diagram: Diagram, end: Diagram, diagrams: Diagrams): Way | null {
  if (diagram === end) return [];
  if (diagram.branches.length === 0) return null;
  diagram.found.shortest ??= [];
  const there = diagram.found.shortest[end.id];
  if (there !== undefined) return there;
  const way = search(diagram, end, diagrams);
  diagram.found.shortest[end.id] = way;
  return way;
}

function search(diagram: Diagram, end: Diagram, diagrams: Diagrams): Way | null {
  const [single] = singlesTo(diagram, end);
  if (single !== undefined) return [single];
  const meet = (a: Diagram, b: Diagram) => (end === YES ? diagrams.and(a, b) : diagrams.or(a, b));
  let best = wayTo(diagram.branches.reduce(meet), end, diagrams);
  for (const [branch, next] of diagram.branches.entries()) {
    // Nothing alone leads there, so two are the fewest there can be.
    if (best !== null && best.length <= 2) return best;
    const rest = wayTo(next, end, diagrams);
    if (rest !== null && (best === null || rest.length + 1 < best.length))
      best = [{ variable: diagram.variable, branch }, ...rest];
  }
  return best;
}
