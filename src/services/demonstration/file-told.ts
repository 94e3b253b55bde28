import { Buffer } from 'node:buffer';

const PAGE = { width: 595, height: 842, margin: 64 } as const;
const FONTS = { '#': { size: 20, pitch: 32 }, ' ': { size: 11, pitch: 17 } } as const;
/** The width of Helvetica's letters as part of their size, on average. */
const LETTER = 0.5;

/** The bytes of a document of the story: a page of A4 where its name ends in .pdf, else the text itself. */
export const fileOf = (name: string, text: string): Buffer =>
  name.endsWith('.pdf') ? pageOf(text) : Buffer.from(text);

/** A PDF of one page; a line that begins with `# ` is set large. What Windows-1252 cannot write becomes a question mark. */
function pageOf(text: string): Buffer {
  let y = PAGE.height - PAGE.margin;
  const drawn = text.split('\n').flatMap((line) => {
    const { size, pitch } = FONTS[line.startsWith('# ') ? '#' : ' '];
    return brokenAt((PAGE.width - 2 * PAGE.margin) / (size * LETTER), line.replace(/^# /, '')).map((part) => {
      y -= pitch;
      return `BT /F1 ${size} Tf ${PAGE.margin} ${y} Td (${escaped(part)}) Tj ET`;
    });
  });
  const content = drawn.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  return Buffer.from(assembled(objects), 'latin1');
}

/** Objects with the table of where each begins. */
function assembled(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const WINDOWS: Readonly<Record<string, string>> = { '’': '\x92', '“': '\x93', '”': '\x94', '–': '\x96' };

const escaped = (text: string): string =>
  text
    .replace(/[^\x20-\xff]/g, (letter) => WINDOWS[letter] ?? '?')
    .replace(/[\\()]/g, (letter) => `\\${letter}`);

/** Lines of at most so many letters; an empty line stays one. */
function brokenAt(letters: number, text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
