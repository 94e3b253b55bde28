/**
 * Parts things into knots, each after those it needs: what needs itself by any way round stands in one knot with all that
 * is on that way (Tarjan 1972). Linear in things and needs; with a stack of its own, because a chain of needs may be
 * longer than the call stack.
 */
export function knotsOf<Thing>(
  things: readonly Thing[],
  needs: (thing: Thing) => readonly Thing[],
): readonly (readonly Thing[])[] {
  const knots: Thing[][] = [];
  const entered = new Map<Thing, number>();
  /** The earliest thing a thing leads back to, as far as it is known. */
  const earliest = new Map<Thing, number>();
  const loose: Thing[] = [];
  const settled = new Set<Thing>();
  const stack: { readonly thing: Thing; readonly needs: readonly Thing[]; next: number }[] = [];

  const enter = (thing: Thing) => {
    entered.set(thing, entered.size);
    earliest.set(thing, entered.size - 1);
    loose.push(thing);
    stack.push({ thing, needs: needs(thing), next: 0 });
  };
  const leadsBack = (thing: Thing, to: number) =>
    earliest.set(thing, Math.min(earliest.get(thing) ?? to, to));
  const leave = (thing: Thing) => {
    stack.pop();
    const back = earliest.get(thing) ?? 0;
    if (back < (entered.get(thing) ?? 0)) {
      const above = stack.at(-1);
      if (above !== undefined) leadsBack(above.thing, back);
      return;
    }
    const knot = loose.splice(loose.lastIndexOf(thing));
    for (const each of knot) settled.add(each);
    knots.push(knot);
  };

  for (const thing of things) {
    if (entered.has(thing)) continue;
    enter(thing);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const need = top.needs[top.next];
      top.next += 1;
      if (need === undefined) leave(top.thing);
      else if (!entered.has(need)) enter(need);
      else if (!settled.has(need)) leadsBack(top.thing, entered.get(need) ?? 0);
    }
  }
  return knots;
}
