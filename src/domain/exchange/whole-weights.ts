/** A weight and the points of each option, so that weight × points is what the source gives for it. */
export interface Weighing {
  readonly weight: number;
  readonly points: readonly number[];
}

const MOST = 100;

/**
 * Turns what a source gives for each option (≥ 0, at most two decimals) into a weight and points of 0..1 whose product
 * is exactly that. The weight is the smallest that keeps all points in hundredths; `adds` says that chosen options add
 * up. Null where there is none of at most 100; all zeros weigh nothing.
 */
export function weigh(gives: readonly number[], adds: boolean): Weighing | null {
  const units = gives.map((each) => Math.round(each * 100));
  if (units.some((unit, at) => unit < 0 || Math.abs(unit / 100 - (gives[at] ?? 0)) > 1e-9)) return null;
  const most = adds ? units.reduce((sum, each) => sum + each, 0) : Math.max(0, ...units);
  if (most === 0) return { weight: 0, points: gives.map(() => 0) };
  const step = units.reduce(greatestCommonDivisor, 0);
  // Every option is a whole number of hundredths of the weight exactly where the weight divides a hundred steps.
  for (let weight = most; weight <= MOST * 100; weight += 1) {
    if ((step * 100) % weight !== 0) continue;
    return { weight: weight / 100, points: units.map((unit) => (unit * 100) / weight / 100) };
  }
  return null;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [large, small] = [Math.max(a, b), Math.min(a, b)];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
