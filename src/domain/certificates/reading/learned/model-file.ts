import type { FieldModel } from './field-model.js';

/** A model as it is kept: for each thing seen, the labels it speaks for or against, as `label weight`. */
export interface ModelFile {
  /** Raised with every training. */
  readonly edition: number;
  readonly labels: readonly string[];
  /** Thousandths; from label × to label, for each joint. */
  readonly transitions: readonly (readonly number[])[];
  /** Thousandths, in pairs: number of a label, weight. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}
const THOUSANDTHS = 1000;

export function modelOf({ labels, transitions, weights }: ModelFile): FieldModel {
  const names = Object.keys(weights);
  const rows = new Float32Array(names.length * labels.length);
  for (const [row, name] of names.entries()) {
    const pairs = weights[name] ?? [];
    for (let at = 0; at < pairs.length; at += 2)
      rows[row * labels.length + (pairs[at] ?? 0)] = (pairs[at + 1] ?? 0) / THOUSANDTHS;
  }
  return {
    labels,
    features: new Map(names.map((name, row) => [name, row])),
    weights: rows,
    transitions: transitions.map((steps) => Float32Array.from(steps, (weight) => weight / THOUSANDTHS)),
  };
}

/** The other way: what weighs less than `least` is left out. */
export function fileOf(
  { labels, features, weights, transitions }: FieldModel,
  edition: number,
  least: number,
): ModelFile {
  const kept: Record<string, readonly number[]> = {};
  for (const [name, row] of features) {
    const pairs = labels.flatMap((_, label) => {
      const weight = weights[row * labels.length + label] ?? 0;
      return Math.abs(weight) < least ? [] : [label, Math.round(weight * THOUSANDTHS)];
    });
    if (pairs.length > 0) kept[name] = pairs;
  }
  return {
    edition,
    labels,
    transitions: transitions.map((steps) => Array.from(steps, (weight) => Math.round(weight * THOUSANDTHS))),
    weights: kept,
  };
}
