/** Whole percents of several amounts, none negative, that add up to 100: rounded down, and what is left goes to the largest remainders. All 0 where nothing is there. */
export function sharesOf(amounts: readonly number[]): readonly number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (100 * amount) / whole);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left);
  const raised = new Set(byRemainder.map(({ at }) => at));
  return shares.map((share, at) => (raised.has(at) ? share + 1 : share));
}
