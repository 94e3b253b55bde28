import { Buffer } from 'node:buffer';
import { type MessageOptions, type Signer, signedMessage } from './signed-message.js';

/** Digits of the place for a message. */
const ROOM = 12_000;
const BLANK = '0000000000';

export interface SigningOptions extends MessageOptions {
  /** Put into the signature's entry: `/Reference [...]`. */
  readonly entry?: string;
  /** What is done to the message before it is put in. */
  readonly changeMessage?: (message: Buffer) => Buffer;
  /** Bytes beside the message that are left out of what is signed. */
  readonly leaveOut?: string;
}

/** Signs a file as programs do: grows it by an entry, and signs everything but the place of the message. */
export function signPdf(file: Buffer, signer: Signer, options: SigningOptions = {}): Buffer {
  const { entry = '', changeMessage = (message) => message, leaveOut = '', ...how } = options;
  const number = nextNumber(file);
  const object =
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${entry} ` +
    `/ByteRange [0 ${BLANK} ${BLANK} ${BLANK}] /Contents ${leaveOut}<${'0'.repeat(ROOM)}> >>`;
  const grown = growPdf(file, [[number, object]]);
  const until = grown.lastIndexOf(`${leaveOut}<${'0'.repeat(64)}`);
  const from = until + leaveOut.length + ROOM + 2;
  const range = [until, from, grown.length - from].map((at) => String(at).padStart(BLANK.length, ' '));
  grown.write(`[0 ${range.join(' ')}]`, grown.lastIndexOf(`[0 ${BLANK}`), 'latin1');
  const bytes = Buffer.concat([grown.subarray(0, until), grown.subarray(from)]);
  const message = changeMessage(signedMessage(signer, bytes, how));
  if (message.length * 2 > ROOM) throw new Error('The message does not fit its place.');
  grown.write(message.toString('hex'), until + leaveOut.length + 1, 'latin1');
  return grown;
}

/** Grows a file by objects, as an editing program does: what stood there is left as it was. */
export function growPdf(file: Buffer, objects: readonly (readonly [number, string | Buffer])[]): Buffer {
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1'))?.[1];
  if (before === undefined) throw new Error('The file has no end that can be grown.');
  let grown = file;
  const places = objects.map(([number, object]) => {
    const at = grown.length;
    grown = Buffer.concat([
      grown,
      Buffer.from(`${number} 0 obj\n`, 'latin1'),
      Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'),
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = Math.max(nextNumber(file), ...objects.map(([number]) => number + 1));
  return Buffer.concat([
    grown,
    Buffer.from(
      `xref\n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R /Prev ${before} >>\n` +
        `startxref\n${grown.length}\n%%EOF\n`,
      'latin1',
    ),
  ]);
}

const nextNumber = (file: Buffer): number =>
  Math.max(...[...file.toString('latin1').matchAll(/\/Size (\d+)/g)].map(([, size]) => Number(size)));
