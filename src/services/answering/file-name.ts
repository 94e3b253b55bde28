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

/** The endings by which programs open a type; the first is the usual one. Text is told by its ending already. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['application/pdf', ['pdf']],
  ['image/png', ['png']],
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/webp', ['webp']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', ['pptx']],
  ['application/vnd.oasis.opendocument.text', ['odt']],
  ['application/vnd.oasis.opendocument.spreadsheet', ['ods']],
]);

/**
 * A file's name that ends as its bytes do: whoever saves it opens it by its ending, and a file can be a PDF and a program
 * at once. `letter.hta` with the bytes of a PDF becomes `letter.hta.pdf`.
 */
export function fittingName(name: string, type: string): string {
  const endings = ENDINGS.get(type);
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return endings === undefined || (name.includes('.') && endings.includes(ending))
    ? name
    : fileName(`${name}.${endings[0]}`);
}
