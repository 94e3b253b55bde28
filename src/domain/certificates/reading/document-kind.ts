import type { DocumentType } from '../certificate.js';

/** Words that give a kind of document away, and how much: 2 is met in several kinds, 5 hardly in another. */
export interface Sign {
  readonly words: RegExp;
  readonly weight: number;
}

/** A kind of document, as it gives itself away in folded text. `none`: none of those that are told apart. */
export interface Kind {
  readonly type: Exclude<DocumentType, 'certificate' | 'other-standard' | 'unknown'> | 'none';
  /** What an expert would say of it. */
  readonly because: string;
  /** Words that are worth three times as much in the largest letters, and half as much again at the beginning. */
  readonly title: Sign;
  readonly says: readonly Sign[];
  /** It states the number and the days of another document, which speak for that one. */
  readonly statesAnothers?: true;
  /** Kinds that a document bearing this one's name is not, whatever of theirs it bears beside it. */
  readonly outdoes?: readonly DocumentType[];
}

/** Wordings of one meaning, a language a line, as one expression that begins at a word. */
export const wordings = (list: string): RegExp =>
  new RegExp(
    list
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => (/[\u3040-\u9FFF]/.test(line) ? `(?:${line})` : `(?<![a-z0-9])(?:${line})`))
      .join('|'),
  );

export const sign = (weight: number, list: string): Sign => ({ words: wordings(list), weight });
