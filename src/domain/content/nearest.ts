/** The known word closest to a mistyped one; null where none is close (more than two edits in five letters). */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((each) => ({ each, edits: edits(word, each) })).sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best !== undefined && best.edits <= Math.max(1, Math.floor(best.each.length * 0.4))
    ? best.each
    : null;
}

/** Letters to insert, remove or replace to turn one word into another (Levenshtein). */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of from.split('').entries()) {
    const next = [line + 1];
    for (const [at, other] of to.split('').entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? row.length;
}
