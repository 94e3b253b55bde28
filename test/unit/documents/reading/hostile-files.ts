import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { firstFree, pdfOf, stream, textPdf } from '#test/support/pdf.js';

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (contents: string, font = 6) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << /F1 ${font} 0 R >> >> >>`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const onePage = '<< /Type /Pages /Count 1 /Kids [4 0 R] >>';

const lines = (...texts: string[]) => [texts.map((text, at) => ({ x: 60, y: 80 + at * 20, size: 11, text }))];

/** A ZIP archive of one stored file. */
export function zip(): Buffer {
  const name = Buffer.from('certificate.txt');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** Text of a page, then a file broken off in the middle of it. */
export const truncated = (): Buffer => {
  const whole = textPdf(lines('Certificate number: AI-1'));
  return whole.subarray(0, Math.floor(whole.length * 0.4));
};

export const corrupt = (): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('broken '.repeat(400))]);

/** A picture and no letter. */
export const imageOnly = (): Buffer =>
  pdfOf([
    CATALOGUE,
    onePage,
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /Im 6 0 R >> >> >>',
    stream('q 595 0 0 842 0 0 cm /Im Do Q'),
    stream(
      Buffer.alloc(64 * 64, 200),
      '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
  ]);

/** As many pages as asked for, each with its number on it. */
export const manyPages = (count: number): Buffer =>
  textPdf(Array.from({ length: count }, (_, at) => [{ x: 60, y: 80, size: 11, text: `Leaf ${at + 1}` }]));

/** Text that a viewer shows, and scripts that a viewer would run. */
export const scripted = (): Buffer =>
  textPdf(lines('Certificate number: AI-1'), {
    catalogue: `/OpenAction ${firstFree(1)} 0 R`,
    objects: ["<< /S /JavaScript /JS (app.alert\\('ran'\\); while \\(true\\) {}) >>"],
  });

/** A program that a viewer would start. */
export const launching = (): Buffer =>
  textPdf(lines('Certificate number: AI-1'), {
    catalogue: `/OpenAction ${firstFree(1)} 0 R`,
    objects: ['<< /S /Launch /F (calc.exe) >>'],
  });

/** A signature's traces; nobody checks here whether it is good. */
export const signed = (): Buffer =>
  textPdf(lines('Certificate number: AI-1'), {
    objects: ['<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 100 200 100] /Contents <00> >>'],
  });

/** Blanks, packed twice: a small file that asks for this many megabytes. */
export function bomb(megabytes: number): Buffer {
  const twice = deflateSync(packedBlanks(megabytes), { level: 9 });
  return contentsPdf([`<< /Length ${twice.length} /Filter [/FlateDecode /FlateDecode] >>`], twice);
}

/** Every stream stays under the bound; all of them together do not. */
export function manyBombs(count: number, megabytes: number): Buffer {
  const packed = packedBlanks(megabytes);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>`;
  return contentsPdf(Array<string>(count).fill(head), packed);
}

/** A packed megabyte, as often as asked for; each ends at a whole byte, so that they can be strung together. */
function packedBlanks(megabytes: number): Buffer {
  const megabyte = deflateRawSync(Buffer.alloc(1024 * 1024, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(megabytes).fill(megabyte), end]);
}

/** A page whose contents are streams with these heads and all the same bytes. */
function contentsPdf(heads: readonly string[], bytes: Buffer): Buffer {
  const contents = heads.map((head) =>
    Buffer.concat([Buffer.from(`${head}\nstream\n`), bytes, Buffer.from('\nendstream')]),
  );
  const all = `[${contents.map((_, at) => `${at + 6} 0 R`).join(' ')}]`;
  return pdfOf([CATALOGUE, onePage, '<< >>', page(all, 5), FONT, ...contents]);
}

/** Pages whose parent is their child. */
export const loopOfPages = (): Buffer =>
  pdfOf([CATALOGUE, '<< /Type /Pages /Count 1 /Kids [2 0 R] >>', '<< >>']);

/** A form that draws itself. */
export const loopOfForms = (): Buffer =>
  pdfOf([
    CATALOGUE,
    onePage,
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /Fx 6 0 R >> >> >>',
    stream('/Fx Do'),
    stream(
      '/Fx Do /Fx Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fx 6 0 R >> >>',
    ),
  ]);

/** Forms that draw the next one ten times each: ten to the power of their number. */
export function forms(depth: number): Buffer {
  const form = (at: number) =>
    stream(
      at === depth ? 'BT /F1 9 Tf (x) Tj ET' : '/Fx Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 6 0 R >> /XObject << /Fx ${at + 8} 0 R >> >>`,
    );
  return pdfOf([
    CATALOGUE,
    onePage,
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /Fx 7 0 R >> >> >>',
    stream('/Fx Do'),
    FONT,
    ...Array.from({ length: depth + 1 }, (_, at) => form(at)),
  ]);
}

/** A reference that leads to itself, where a length is expected. */
export const loopOfReferences = (): Buffer =>
  pdfOf([CATALOGUE, onePage, '<< >>', page('5 0 R'), '<< /Length 5 0 R >>\nstream\nBT ET\nendstream', FONT]);

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (word: string) => Buffer.concat([Buffer.from(word, 'latin1'), PADDING]).subarray(0, 32);
const md5 = (...parts: readonly Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const rc4 = (key: Buffer, data: Buffer): Buffer => {
  const state = Array.from({ length: 256 }, (_, at) => at);
  let j = 0;
  for (let at = 0; at < 256; at += 1) {
    j = (j + (state[at] ?? 0) + (key[at % key.length] ?? 0)) % 256;
    [state[at], state[j]] = [state[j] ?? 0, state[at] ?? 0];
  }
  let [i, k] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) % 256;
      k = (k + (state[i] ?? 0)) % 256;
      [state[i], state[k]] = [state[k] ?? 0, state[i] ?? 0];
      return byte ^ (state[((state[i] ?? 0) + (state[k] ?? 0)) % 256] ?? 0);
    }),
  );
};

/** A document that opens with a password nobody here knows (standard security, revision 2; ISO 32000-1, 7.6.3). */
export function locked(): Buffer {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded('secret'));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const id = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
  const key = md5(padded('secret'), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, PADDING);
  return pdfOf(
    [
      CATALOGUE,
      onePage,
      '<< >>',
      page('5 0 R'),
      stream('BT /F1 9 Tf (Certificate) Tj ET'),
      FONT,
      `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
    ],
    `/Encrypt 7 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`,
  );
}
