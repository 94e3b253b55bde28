import type { Column, Draft, Part, Style } from '../../draft.js';
import { filled, isUsable } from '../../facts.js';
import type { Material } from '../../layout.js';

/** Text of a document, page after page, in frames filled with what it says. */
export class Flow {
  readonly draft: Draft;
  readonly material: Material;
  readonly size: number;
  /** What is set over and under the text of every page. */
  private readonly frame: (draft: Draft, page: number) => void;
  private readonly left: number;
  private readonly width: number;
  private readonly bottom: number;
  /** Whether values stand out of their sentences. */
  private readonly isValueBold: boolean;
  column: Column;

  constructor(
    draft: Draft,
    material: Material,
    {
      left,
      width,
      top,
      size,
      bottom = 130,
      frame = () => undefined,
    }: {
      readonly left: number;
      readonly width: number;
      readonly top: number;
      readonly size: number;
      /** Under a paragraph that begins above it there has to be room for the whole of it. */
      readonly bottom?: number;
      readonly frame?: (draft: Draft, page: number) => void;
    },
  ) {
    this.draft = draft;
    this.material = material;
    this.size = size;
    this.left = left;
    this.width = width;
    this.bottom = draft.height - bottom;
    this.frame = frame;
    this.isValueBold = material.chance.below(7) === 0;
    this.column = draft.column(left, width, top);
    frame(draft, 1);
  }

  /** Sets a frame of words, on the next page where this one is full. */
  say(frame: string, style: Style = {}): this {
    const parts = filled(frame, this.material.facts);
    const isBold = this.isValueBold && parts.length > 1;
    return this.put(isBold ? parts.map((each) => ({ ...each, bold: each.field !== null })) : parts, style);
  }

  put(said: string | Part | readonly Part[], style: Style = {}): this {
    if (this.column.top > this.bottom) this.turn();
    this.column.say(said, { size: this.size, ...style });
    return this;
  }

  /** Sets one of these that says only what is stated; nothing where there is none. */
  any(frames: readonly string[], style: Style = {}): this {
    return this.some(frames, 1, style);
  }

  /** Sets up to so many of these, each a paragraph of its own. */
  some(frames: readonly string[], count: number, style: Style = {}, gap = 0): this {
    for (const frame of chosen(frames, count, this.material)) this.say(frame, style).gap(gap);
    return this;
  }

  gap(points: number): this {
    this.column.gap(points);
    return this;
  }

  turn(): this {
    this.draft.newPage();
    this.column = this.draft.column(this.left, this.width, 60);
    this.frame(this.draft, this.draft.pages.length);
    return this;
  }
}

/** Up to so many of the frames that say only what is stated, in an order of chance. */
export function chosen(
  frames: readonly string[],
  count: number,
  { facts, chance }: Material,
): readonly string[] {
  const left = frames.filter((frame) => isUsable(frame, facts));
  const taken: string[] = [];
  while (left.length > 0 && taken.length < count) {
    taken.push(...left.splice(chance.below(left.length), 1));
  }
  return taken;
}
