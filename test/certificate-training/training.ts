import { CERTIFICATE_FIELDS, type CertificateField } from '#domain/certificates/certificate.js';
import {
  type Chain,
  type FieldModel,
  type Joint,
  type Sums,
  sumsOf,
} from '#domain/certificates/reading/learned/field-model.js';
import { Chance } from '../support/chance.js';
import type { Example } from './example.js';

/** Fields that rules alone tell: by names that stand anywhere, and by the kind of document. */
const BY_RULES: ReadonlySet<CertificateField> = new Set(['standard', 'reportType', 'level']);
const LABELS: readonly string[] = ['none', ...CERTIFICATE_FIELDS.filter((field) => !BY_RULES.has(field))];

/** What is seen in fewer documents than this says nothing of others; two words together are often a name. */
const LEAST_SEEN = 6;
const LEAST_SEEN_TOGETHER = 30;
const TOGETHER = /^w(?:-0|--) /;

/**
 * How often what is seen is hidden while learning, so that no one thing is leant on: what the rules took, in a whole
 * document; a word's own letters, for names of tomorrow are not those of today; anything else.
 */
const HIDDEN = { rules: 0.3, letters: 0.4, other: 0.08 } as const;
const OF_RULES = /^r /;
const OF_LETTERS = /^(?:w|pre|suf|w-0|w--) /;

/** Step of AdaGrad (Duchi, Hazan and Singer, 2011), and by how much each weight shrinks in a round: few of them are needed. */
const STEP = 0.15;
const SHRINK = 0.03;

/** An example in numbers. */
interface Numbered {
  readonly features: readonly Int32Array[];
  readonly joints: readonly Joint[];
  readonly labels: Int32Array;
  readonly ruled: boolean;
}

/** Things seen, each with its number and the documents it was seen in. */
class Seen {
  readonly numbers = new Map<string, number>();
  readonly documents: number[] = [];

  add({ seen, joints, told, ruled }: Example): Numbered {
    const here = new Set<number>();
    const features = seen.map((names) =>
      Int32Array.from(names, (name) => {
        const number = this.numbers.get(name) ?? this.numbers.size;
        this.numbers.set(name, number);
        here.add(number);
        return number;
      }),
    );
    for (const number of here) this.documents[number] = (this.documents[number] ?? 0) + 1;
    return {
      features,
      joints,
      labels: Int32Array.from(told, (field) => Math.max(0, LABELS.indexOf(field ?? 'none'))),
      ruled,
    };
  }
}

/** A model of examples: stochastic gradient of the likelihood, an example at a time; the same for the same examples. */
export async function trained(
  examples: AsyncIterable<Example>,
  { rounds, say }: { readonly rounds: number; readonly say: (line: string) => void },
): Promise<FieldModel> {
  const seen = new Seen();
  const all: Numbered[] = [];
  for await (const example of examples) all.push(seen.add(example));
  say(`${all.length} documents made and looked at`);
  const { features, numbered } = oftenSeen(seen, all);
  const count = LABELS.length;
  const weights = new Float32Array(features.size * count);
  const squares = new Float32Array(features.size * count).fill(1e-4);
  const transitions = [0, 1, 2].map(() => new Float32Array(count * count));
  const transitionSquares = transitions.map((steps) => new Float32Array(steps.length).fill(1e-4));
  const model: FieldModel = { labels: LABELS, features, weights, transitions };
  const chance = new Chance(42);
  const hide = hiding([...features.keys()], chance);
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    let loss = 0;
    for (const example of shuffled(numbered, chance))
      loss += step(hide(example), model, { squares, transitionSquares });
    for (const [at, weight] of weights.entries())
      weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - SHRINK);
    say(
      `round ${round}: ${(loss / numbered.length).toFixed(2)} (${((performance.now() - began) / 1000).toFixed(0)} s, ${features.size} features)`,
    );
  }
  return model;
}

/** Without what was seen in too few documents. */
function oftenSeen(
  { numbers, documents }: Seen,
  all: readonly Numbered[],
): { readonly features: ReadonlyMap<string, number>; readonly numbered: readonly Numbered[] } {
  const features = new Map<string, number>();
  const rows = new Int32Array(numbers.size).fill(-1);
  for (const [name, number] of numbers) {
    if ((documents[number] ?? 0) < (TOGETHER.test(name) ? LEAST_SEEN_TOGETHER : LEAST_SEEN)) continue;
    rows[number] = features.size;
    features.set(name, features.size);
  }
  const numbered = all.map((example) => ({
    ...example,
    features: example.features.map((own) =>
      own.map((number) => rows[number] ?? -1).filter((row) => row >= 0),
    ),
  }));
  return { features, numbered };
}

/** An example with some of what is seen hidden, others every time. */
function hiding(names: readonly string[], chance: Chance): (example: Numbered) => Numbered {
  const groups = Uint8Array.from(names, (name) => (OF_RULES.test(name) ? 0 : OF_LETTERS.test(name) ? 1 : 2));
  return (example) => {
    const shares = [example.ruled || chance.next() < HIDDEN.rules ? 1 : 0, HIDDEN.letters, HIDDEN.other];
    const features = example.features.map((own) =>
      own.filter((row) => chance.next() >= (shares[groups[row] ?? 2] ?? 0)),
    );
    return { ...example, features };
  };
}

function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

interface Squares {
  readonly squares: Float32Array;
  readonly transitionSquares: readonly Float32Array[];
}

/** One step along the gradient of one example; answers how unlikely it was. */
function step(example: Numbered, model: FieldModel, { squares, transitionSquares }: Squares): number {
  const count = LABELS.length;
  const { features, joints, labels } = example;
  if (labels.length === 0) return 0;
  const chain = { scores: scoresOf(features, model.weights, count), joints };
  const sums = sumsOf(chain, model);
  const unlikely = sums.logSum - saidBy(chain, labels, model.transitions);
  for (const [word, label] of labels.entries()) {
    const joint = joints[word] ?? 0;
    const steps = model.transitions[joint];
    const stepSquares = transitionSquares[joint];
    if (word > 0 && steps !== undefined && stepSquares !== undefined)
      climbSteps({ steps, squares: stepSquares }, { chain, sums, labels, word });
    for (let to = 0; to < count; to += 1) {
      const slope = (to === label ? 1 : 0) - (sums.marginals[word * count + to] ?? 0);
      if (Math.abs(slope) > LEAST_SLOPE) climbRows(features[word], { model, squares, to, slope });
    }
  }
  return unlikely;
}

/** Moves what each thing seen of a word says for a label. */
function climbRows(
  rows: Int32Array | undefined,
  {
    model,
    squares,
    to,
    slope,
  }: {
    readonly model: FieldModel;
    readonly squares: Float32Array;
    readonly to: number;
    readonly slope: number;
  },
): void {
  for (const row of rows ?? []) climb(model.weights, squares, row * LABELS.length + to, slope);
}
/** A slope that moves nothing. */
const LEAST_SLOPE = 1e-4;

/** What speaks for the labels an example has. */
function saidBy({ scores, joints }: Chain, labels: Int32Array, transitions: readonly Float32Array[]): number {
  const count = LABELS.length;
  let said = 0;
  for (const [word, label] of labels.entries()) {
    said += scores[word * count + label] ?? 0;
    const last = labels[word - 1];
    if (last !== undefined) said += transitions[joints[word] ?? 0]?.[last * count + label] ?? 0;
  }
  return said;
}

interface Place {
  readonly chain: Chain;
  readonly sums: Sums;
  readonly labels: Int32Array;
  readonly word: number;
}

/** Moves what speaks for a label after another, at one word. */
function climbSteps(
  { steps, squares }: { readonly steps: Float32Array; readonly squares: Float32Array },
  { chain, sums: { forward, backward, logSum }, labels, word }: Place,
): void {
  const count = LABELS.length;
  const truth = (labels[word - 1] ?? 0) * count + (labels[word] ?? 0);
  for (let from = 0; from < count; from += 1) {
    const before = (forward[(word - 1) * count + from] ?? 0) - logSum;
    for (let to = 0; to < count; to += 1) {
      const after = (chain.scores[word * count + to] ?? 0) + (backward[word * count + to] ?? 0);
      const at = from * count + to;
      const slope = (at === truth ? 1 : 0) - Math.exp(before + (steps[at] ?? 0) + after);
      if (Math.abs(slope) > LEAST_SLOPE) climb(steps, squares, at, slope);
    }
  }
}

function climb(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) + (STEP * slope) / Math.sqrt(square);
}

function scoresOf(features: readonly Int32Array[], weights: Float32Array, count: number): Float64Array {
  const scores = new Float64Array(features.length * count);
  for (const [at, rows] of features.entries())
    for (const row of rows)
      for (let label = 0; label < count; label += 1)
        scores[at * count + label] = (scores[at * count + label] ?? 0) + (weights[row * count + label] ?? 0);
  return scores;
}
