/**
 * What each word of a text is part of, told by a linear-chain conditional random field (Lafferty, McCallum and Pereira,
 * 2001): what is seen of a word speaks for or against each label, and so does the label of the word before it.
 */
export interface FieldModel {
  /** The first is none: the word is of no field's value. */
  readonly labels: readonly string[];
  /** What is seen of a word, by its row in `weights`. */
  readonly features: ReadonlyMap<string, number>;
  /** Rows of one weight a label. */
  readonly weights: Float32Array;
  /** For each way two words follow each other (`JOINTS`): from label × to label. */
  readonly transitions: readonly Float32Array[];
}

/** How a word follows the one before it: in its line, on the next line of its text, in another text. */
export const JOINTS = { line: 0, nextLine: 1, text: 2 } as const;
export type Joint = (typeof JOINTS)[keyof typeof JOINTS];

type Numbers = Float32Array | Float64Array;
/** Of typed arrays, where every index asked for is within. */
const at = (values: Numbers, index: number): number => values[index] ?? 0;

/** What speaks for each label at each word: words × labels. */
export function scoresOf(
  { labels, features, weights }: FieldModel,
  seen: readonly (readonly string[])[],
): Float64Array {
  const count = labels.length;
  const scores = new Float64Array(seen.length * count);
  for (const [word, names] of seen.entries()) {
    for (const name of names) {
      const row = features.get(name);
      if (row === undefined) continue;
      for (let label = 0; label < count; label += 1)
        scores[word * count + label] = at(scores, word * count + label) + at(weights, row * count + label);
    }
  }
  return scores;
}

/** Words in a row: what speaks for each label at each (words × labels), and how each follows the one before it. */
export interface Chain {
  readonly scores: Float64Array;
  readonly joints: readonly Joint[];
}

/** What a chain comes to. */
export interface Sums {
  /** How likely each label is at each word: words × labels. */
  readonly marginals: Float64Array;
  /** Logarithm of the sum over all ways to label the chain; `forward` up to a word, `backward` from after it. */
  readonly logSum: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Forward and backward over a chain. Total. */
export function sumsOf(
  chain: Chain,
  { labels, transitions }: Pick<FieldModel, 'labels' | 'transitions'>,
): Sums {
  const count = labels.length;
  const length = chain.joints.length;
  const forward = forwardOf(chain, transitions, count);
  const backward = backwardOf(chain, transitions, count);
  const logSum = length === 0 ? 0 : logSumOf(forward.subarray((length - 1) * count));
  const marginals = forward.map((value, index) => Math.exp(value + at(backward, index) - logSum));
  return { marginals, logSum, forward, backward };
}

const NONE = new Float32Array(0);
const stepsTo = (word: number, { joints }: Chain, transitions: readonly Float32Array[]): Float32Array =>
  transitions[joints[word] ?? JOINTS.line] ?? NONE;

function forwardOf(chain: Chain, transitions: readonly Float32Array[], count: number): Float64Array {
  const forward = Float64Array.from(chain.scores);
  const ways = new Float64Array(count);
  for (let word = 1; word < chain.joints.length; word += 1) {
    const steps = stepsTo(word, chain, transitions);
    for (let to = 0; to < count; to += 1) {
      for (let from = 0; from < count; from += 1)
        ways[from] = at(forward, (word - 1) * count + from) + at(steps, from * count + to);
      forward[word * count + to] = at(chain.scores, word * count + to) + logSumOf(ways);
    }
  }
  return forward;
}

function backwardOf(chain: Chain, transitions: readonly Float32Array[], count: number): Float64Array {
  const backward = new Float64Array(chain.scores.length);
  const ways = new Float64Array(count);
  for (let word = chain.joints.length - 2; word >= 0; word -= 1) {
    const steps = stepsTo(word + 1, chain, transitions);
    const next = (word + 1) * count;
    for (let from = 0; from < count; from += 1) {
      for (let to = 0; to < count; to += 1)
        ways[to] = at(backward, next + to) + at(chain.scores, next + to) + at(steps, from * count + to);
      backward[word * count + from] = logSumOf(ways);
    }
  }
  return backward;
}

function logSumOf(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** The likeliest labels of a chain as a whole (Viterbi). */
export function bestOf(
  chain: Chain,
  { labels, transitions }: Pick<FieldModel, 'labels' | 'transitions'>,
): readonly number[] {
  const count = labels.length;
  const length = chain.joints.length;
  const best = Float64Array.from(chain.scores);
  const from = new Int32Array(chain.scores.length);
  for (let word = 1; word < length; word += 1) {
    const steps = stepsTo(word, chain, transitions);
    for (let to = 0; to < count; to += 1) {
      const last = likeliestOf(
        count,
        (each) => at(best, (word - 1) * count + each) + at(steps, each * count + to),
      );
      from[word * count + to] = last;
      const so = at(best, (word - 1) * count + last) + at(steps, last * count + to);
      best[word * count + to] = so + at(chain.scores, word * count + to);
    }
  }
  const path: number[] = [];
  let label = length === 0 ? 0 : likeliestOf(count, (each) => at(best, (length - 1) * count + each));
  for (let word = length - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = from[word * count + label] ?? 0;
  }
  return path;
}

/** Which of the first numbers is worth most; the lowest of equals. */
function likeliestOf(count: number, worth: (number: number) => number): number {
  let best = 0;
  let most = worth(0);
  for (let each = 1; each < count; each += 1) {
    const value = worth(each);
    if (value > most) [best, most] = [each, value];
  }
  return best;
}
