import { agree, type TakenApart, takeApart } from './names.js';

/** Who goes by which name, so that no two bodies share one; asked in the same time however many there are. */
export interface NameBook {
  /** Whose name this is; null where it is nobody’s, or no name by itself. */
  ownerOf(name: string): string | null;
  /** Writes a name down for somebody. */
  enter(owner: string, name: string): void;
}

/** Whether a text is a name by itself: `B.V.` alone is a legal form. */
export const isName = (name: string): boolean => takeApart(name).some(({ core }) => core !== '');

export function openNameBook(): NameBook {
  const known = new Map<string, { owner: string; parts: TakenApart }[]>();
  return {
    ownerOf(name) {
      const parts = takeApart(name);
      const near = parts.flatMap(({ squeezed }) => known.get(squeezed) ?? []);
      return near.find((each) => agree(each.parts, parts) === 'same')?.owner ?? null;
    },
    enter(owner, name) {
      const parts = takeApart(name);
      for (const { squeezed } of parts)
        known.set(squeezed, [...(known.get(squeezed) ?? []), { owner, parts }]);
    },
  };
}
