import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { DatabaseDeeds, Exit, Io, OpenPortal } from '#cli/command.js';
import { runCommand } from '#cli/run-command.js';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { xlsxOf } from '#documents/making/xlsx.js';
import { createCertificateReader } from '#documents/reading/create-certificate-reader.js';
import { CONTENT_FOLDERS, type ContentVerdict, proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import { createTranslate } from '#domain/messages/format.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import { LEARNED } from '../../support/learned.js';
import { shipped } from '../content/shipped.js';

const TEXTS = JSON.parse(readFileSync('src/web/messages/kinds.en.json', 'utf8')) as Record<
  KindMessage,
  string
>;

/** The shipped definitions, proven once for every command line: nothing changes them. */
let provenOnce: ContentVerdict | undefined;
const proven = (): ContentVerdict =>
  (provenOnce ??= proveContent(
    Object.fromEntries(CONTENT_FOLDERS.map((folder) => [folder, shipped(folder)])),
  ));

/** The reader the command is given; its thread ends by itself. */
const reader = createCertificateReader({ now: () => '2026-11-21T09:00:00.000Z' as Instant, model: LEARNED });

export interface Ran {
  readonly exit: Exit;
  readonly out: string;
  readonly err: string;
  readonly opened: number;
  readonly closed: number;
  /** Files the command wrote, by path. */
  readonly written: Readonly<Record<string, string | Uint8Array>>;
}

/** Runs a command line over files that exist only here (and the shipped ones), with services that only the test gives. */
export async function run(
  line: readonly string[],
  files: Record<string, unknown> = {},
  services: object = {},
  given: { readonly password?: string; readonly database?: Partial<DatabaseDeeds> } = {},
): Promise<Ran> {
  const said = { out: '', err: '', opened: 0, closed: 0 };
  const written: Record<string, string | Uint8Array> = {};
  const io: Io = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    readFile: async (path) => {
      const held = files[path];
      if (held === undefined) return readFileSync(path, 'utf8');
      return typeof held === 'string' ? held : JSON.stringify(held);
    },
    readBytes: async (path) => {
      const held = files[path];
      if (held === undefined) return await readFile(path);
      return held instanceof Uint8Array
        ? held
        : Buffer.from(typeof held === 'string' ? held : JSON.stringify(held));
    },
    writeFile: async (path, content) => void (written[path] = content),
    makeWorkbook: (workbook) => xlsxOf(workbook),
    readExchange: (bytes, wish) => createExchangeReader().read(bytes, wish),
    readCertificate: (bytes) => reader.read(bytes),
    readPassword: async () => given.password ?? '',
    database: () => (given.database ?? {}) as DatabaseDeeds,
    content: async () => proven(),
    say: createTranslate('en-GB', TEXTS),
    today: () => '2026-11-21' as CalendarDate,
  };
  const open = async () => {
    said.opened += 1;
    const close = async () => void (said.closed += 1);
    return { services, close } as unknown as OpenPortal;
  };
  const exit = await runCommand(line, io, open);
  return { exit, ...said, written };
}
