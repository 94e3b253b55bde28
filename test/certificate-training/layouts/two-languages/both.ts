import type { Column } from '../../draft.js';
import type { LabelKey } from '../../language.js';
import { type Look, leave, type Sheet } from '../blocks/sheet.js';
import { WORDS } from '../words.js';

/** The same document in its second language: what it shows there is not shown in the first thereby. */
export const inSecond = (sheet: Sheet, look: Partial<Look> = {}): Sheet => ({
  ...sheet,
  ...sheet.second,
  words: WORDS[sheet.second.language.code],
  look: {
    ...sheet.look,
    isBilingual: false,
    colon: sheet.look.colon.replace('：', ':').replace('\u3000', ''),
    ...look,
  },
  open: new Set(Object.keys(sheet.second.language.labels) as LabelKey[]),
});

/** A part of a document, set in a language's sheet. */
export type Block = (sheet: Sheet, column: Column) => void;

/** Each part in both languages beside each other, beginning at one height. */
export function besideEachOther([own, other]: readonly [Sheet, Sheet], blocks: readonly Block[]): void {
  const share = own.chance.pick([0.5, 0.5, 0.5, 0.48, 0.52]);
  for (const block of blocks) {
    own.page.beside([share, (left) => block(own, left)], [1 - share, (right) => block(other, right)]);
    leave(own.page, own, 4);
  }
}

/** Each part in one language, and under it in the other. */
export function underEachOther([own, other]: readonly [Sheet, Sheet], blocks: readonly Block[]): void {
  for (const block of blocks) {
    block(own, own.page);
    own.page.gap(own.chance.below(3));
    block(other, own.page);
  }
}
