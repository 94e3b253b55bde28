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
