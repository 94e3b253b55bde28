import type { CrosswalkId, FrameworkId, RequirementId } from '../ids.js';
import { type Crosswalk, SURENESS, type Sureness } from './crosswalk.js';
import { compose, inverse, type Relation, strengthOf } from './relation.js';

/** A requirement of a framework. */
export interface Place {
  readonly framework: FrameworkId;
  readonly requirement: RequirementId;
}

/** One relation, seen from the requirement that was asked about. */
export interface Step {
  readonly to: Place;
  /** What the requirement before it is to this one. */
  readonly relation: Relation;
  readonly confidence: Sureness;
  readonly source: string;
  readonly crosswalk: CrosswalkId;
}

/** A requirement and the way to it. */
export interface Reached {
  readonly to: Place;
  readonly steps: readonly Step[];
  /** What the first requirement is to the last, as far as it follows; null where it does not: then this is a lead only. */
  readonly relation: Relation | null;
  /** The least sure of the steps. */
  readonly confidence: Sureness;
}

/** No way is longer than this many steps: what is said after more of them says nothing. */
const LONGEST = 3;

/** What all crosswalks together say of a requirement. Each relation is read in both directions. */
export function crosswalkMap(crosswalks: readonly Crosswalk[]) {
  const steps = new Map<string, Step[]>();
  const add = (from: Place, step: Step) => {
    const key = keyOf(from);
    const there = steps.get(key);
    if (there === undefined) steps.set(key, [step]);
    else there.push(step);
  };
  for (const { id, from, to, relations } of crosswalks) {
    for (const { confidence, source, ...related } of relations) {
      const here = { framework: from, requirement: related.from };
      const there = { framework: to, requirement: related.to };
      const said = { confidence, source, crosswalk: id };
      add(here, { ...said, to: there, relation: related.relation });
      add(there, { ...said, to: here, relation: inverse(related.relation) });
    }
  }
  const mappedTo = (place: Place): readonly Step[] => steps.get(keyOf(place)) ?? [];
  return {
    /** What a requirement is mapped to by a crosswalk itself, in the order of the crosswalks. */
    mappedTo,
    /**
     * What is reached over two steps or more, at most `longest` (three and no more), and not mapped to in fewer. No
     * framework is passed twice. A way is worth its weakest link: its relation is what follows from all its relations
     * together, never stronger than the weakest of them, and its confidence that of its least sure step. Of several ways
     * to one requirement the shortest is kept, among those the one that says most, then the surest.
     */
    reachedFrom: (place: Place, longest: 2 | 3 = 2): readonly Reached[] =>
      reachedFrom(place, Math.min(longest, LONGEST), mappedTo),
  };
}

function reachedFrom(
  place: Place,
  longest: number,
  mappedTo: (place: Place) => readonly Step[],
): readonly Reached[] {
  const known = new Set([keyOf(place), ...mappedTo(place).map(({ to }) => keyOf(to))]);
  const reached: Reached[] = [];
  let ends = mappedTo(place).map((step) => reachedBy([step]));
  for (let length = 2; length <= longest; length += 1) {
    const best = new Map<string, Reached>();
    // Longer ways go on from every way there is, for the best one so far may not be the best to go on from.
    ends = ends.flatMap((way) => {
      const passed = new Set([place.framework, ...way.steps.map(({ to }) => to.framework)]);
      return mappedTo(way.to)
        .filter(({ to }) => !passed.has(to.framework))
        .map((step) => reachedBy([...way.steps, step]));
    });
    for (const way of ends) {
      const key = keyOf(way.to);
      const rival = best.get(key);
      if (!known.has(key) && (rival === undefined || saysMore(way, rival))) best.set(key, way);
    }
    for (const [key, way] of best) {
      known.add(key);
      reached.push(way);
    }
  }
  return reached;
}

function reachedBy(steps: readonly [Step, ...Step[]] | readonly Step[]): Reached {
  const [first, ...further] = steps;
  if (first === undefined) throw new Error('a way has a step');
  return {
    to: (steps.at(-1) ?? first).to,
    steps,
    relation: further.reduce<Relation | null>((so, step) => compose(so, step.relation), first.relation),
    confidence: leastSure(steps.map(({ confidence }) => confidence)),
  };
}

const leastSure = (all: readonly Sureness[]): Sureness =>
  SURENESS[Math.max(...all.map((each) => SURENESS.indexOf(each)))] as Sureness;

const saysMore = (one: Reached, other: Reached): boolean =>
  strengthOf(one.relation) - strengthOf(other.relation) > 0 ||
  (strengthOf(one.relation) === strengthOf(other.relation) &&
    SURENESS.indexOf(one.confidence) < SURENESS.indexOf(other.confidence));

const keyOf = ({ framework, requirement }: Place): string => `${framework} ${requirement}`;
