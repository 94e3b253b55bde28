/** The words of an English text, in small letters; hyphens and apostrophes stay inside a word. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** A text as it sounds: without capitals, punctuation or spacing. Two that sound the same are word for word the same. */
export const soundOf = (text: string): string => wordsOf(text).join(' ');

const FUNCTION_WORDS = new Set(
  `a an the this that these those it its they them their he she his her you your yours we us our i my one ones
  who whom whose which what when where why how whether
  and or but nor so than then as if unless until while because although though
  of in on at by to for from with without within into onto over under above below between among through throughout
  during before after since about against across along around per via upon beyond beside besides behind
  do does did done is are was were be been being has have had having can could will would may might must shall should
  not no yes any some all each every either neither both few many much more most several other another such same own only
  there here now also still just even ever never always already again once else too very`
    .trim()
    .split(/\s+/),
);

/** Whether a word carries the sentence's form and not its matter. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** The words that carry the matter of a text, in order. */
export const contentWords = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !isFunctionWord(word));
