import { endsAs, FILE_TYPES } from '#domain/assessments/file-types.js';

const LONGEST = 200;

/** A file's name as it is kept and shown: no folders, no control or direction characters, at most 200 characters. */
export function fileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/\p{Cc}|\p{Cs}|\p{Bidi_Control}/gu, '')
    .trim();
  const characters = Array.from(clean);
  if (characters.length <= LONGEST) return clean === '' ? 'document' : clean;
  const dot = characters.lastIndexOf('.');
  const ending = characters.length - dot <= 12 ? characters.slice(dot) : [];
  return [...characters.slice(0, LONGEST - ending.length), ...ending].join('');
}

/**
 * A file's name that ends as its bytes do: whoever saves it opens it by its ending, and a file can be a PDF and a program
 * at once. `letter.hta` with the bytes of a PDF becomes `letter.hta.pdf`.
 */
export function fittingName(name: string, type: string): string {
  const taken = FILE_TYPES.find((each) => each.type === type);
  // Text was told by its ending already.
  return taken === undefined || taken.toldBy === 'ending' || endsAs([taken], name)
    ? name
    : fileName(`${name}.${taken.endings[0]}`);
}
