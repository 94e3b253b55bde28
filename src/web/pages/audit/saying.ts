import type { IconName } from '../../icon-names.js';
import type { Tone } from '../../views.js';

/** How one action is told. */
export interface Saying {
  /** What stands in the choice of a filter. */
  readonly title: string;
  /** The sentence, from what the event tells; who did it stands beside it. */
  readonly say: (told: (field: string) => string) => string;
  readonly icon: IconName;
  readonly tone: Tone;
}

/** A saying that is its title. */
export const plain = (title: string, icon: IconName): Saying => ({
  title,
  say: () => title,
  icon,
  tone: 'plain',
});

/** A name in quotation marks after a blank; nothing where it was erased. */
export const named = (name: string): string => after(' “', name, '”');
/** A text with what stands before and after it; nothing where there is no text. */
export const after = (before: string, text: string, end = ''): string =>
  text === '' ? '' : before + text + end;
