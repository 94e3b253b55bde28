import type { TakenApart } from './names.js';

/** Things with a name each, found by names that come near theirs without looking at the others. */
export interface NearNames<Thing> {
  /** All whose name may agree with this one, in their order; whether and how one does, `agree` says. */
  near(parts: TakenApart): readonly Thing[];
}

/** Whatever `agree` calls more than different is one name without spaces, or begins with the other's words. */
export function nearNames<Thing extends { readonly parts: TakenApart }>(
  things: readonly Thing[],
): NearNames<Thing> {
  const [squeezed, cores, beginnings] = [new Places(), new Places(), new Places()];
  for (const [at, { parts }] of things.entries()) {
    for (const part of parts) {
      squeezed.add(part.squeezed, at);
      cores.add(part.core, at);
      for (const beginning of beginningsOf(part.core)) beginnings.add(beginning, at);
    }
  }
  return {
    near(parts) {
      const found = parts.flatMap((part) => [
        ...squeezed.at(part.squeezed),
        ...beginnings.at(part.core),
        ...beginningsOf(part.core).flatMap((beginning) => cores.at(beginning)),
      ]);
      return inOrder(things, found);
    },
  };
}

/** Things of some words each, found by the words among which theirs may stand. */
export function amongWords<Thing extends { readonly words: readonly string[] }>(things: readonly Thing[]) {
  const firsts = new Places();
  for (const [at, { words }] of things.entries()) firsts.add(words[0] ?? '', at);
  return (words: readonly string[]): readonly Thing[] =>
    inOrder(
      things,
      ['', ...words].flatMap((word) => firsts.at(word)),
    );
}

/** Where in a list something stands, by a text. */
class Places {
  private readonly places = new Map<string, number[]>();

  add(text: string, at: number): void {
    const there = this.places.get(text);
    if (there === undefined) this.places.set(text, [at]);
    else there.push(at);
  }

  at(text: string): readonly number[] {
    return this.places.get(text) ?? [];
  }
}

/** `acme quality`, `acme`: the words a longer name begins with, fewer than all. */
function beginningsOf(core: string): readonly string[] {
  const beginnings: string[] = [];
  for (let end = core.lastIndexOf(' '); end > 0; end = core.lastIndexOf(' ', end - 1))
    beginnings.push(core.slice(0, end));
  return beginnings;
}

function inOrder<Thing>(things: readonly Thing[], places: readonly number[]): readonly Thing[] {
  const once = [...new Set(places)].sort((a, b) => a - b);
  return once.flatMap((at) => things[at] ?? []);
}
