import { parseArgs } from 'node:util';
import { nearest } from '#domain/content/nearest.js';
import { PortalError } from '#domain/errors.js';
import { BadInput, BadUsage } from './bad-input.js';
import type { Command, Exit, Given, Io, OpenPortal } from './command.js';
import { commands } from './commands.js';

/**
 * Runs one `assay` command: JSON on `io.out`, messages on `io.err`. Answers 0 done, 1 the answer is no (or the portal
 * refuses), 2 bad input or usage. `open` is called only by commands that need the portal's data, and closed after.
 */
export async function runCommand(
  argv: readonly string[],
  io: Io,
  open: () => Promise<OpenPortal>,
): Promise<Exit> {
  const command = commandIn(argv);
  if (argv.length === 0 || argv[0] === '--help' || argv[0] === '-h') {
    io.err(overview());
    return argv.length === 0 ? 2 : 0;
  }
  if (command === undefined) {
    io.err(unknownCommand(argv));
    return 2;
  }
  const words = argv.slice(command.name.split(' ').length);
  if (words.includes('--help') || words.includes('-h')) {
    io.err(helpOf(command));
    return 0;
  }
  return await attempt(command, words, io, open);
}

async function attempt(
  command: Command,
  words: readonly string[],
  io: Io,
  open: () => Promise<OpenPortal>,
): Promise<Exit> {
  const opened: OpenPortal[] = [];
  const openOnce = async () => {
    const portal = await open();
    opened.push(portal);
    return portal;
  };
  try {
    return await command.run({ ...argumentsOf(command, words), io, open: openOnce });
  } catch (error) {
    if (error instanceof BadUsage) io.err(`${error.message}\n\n${helpOf(command)}`);
    else if (error instanceof BadInput || error instanceof PortalError) io.err(`${error.message}\n`);
    else throw error;
    return error instanceof PortalError && error.status !== 400 ? 1 : 2;
  } finally {
    for (const portal of opened) await portal.close();
  }
}

/** Of commands whose names begin alike, `content` and `content lint`, the longer one is meant. */
const commandIn = (argv: readonly string[]): Command | undefined =>
  commands
    .filter(({ name }) => name === argv.slice(0, name.split(' ').length).join(' '))
    .toSorted((a, b) => b.name.length - a.name.length)[0];

function argumentsOf(
  command: Command,
  words: readonly string[],
): Pick<Given, 'option' | 'flag' | 'positionals'> {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...words], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const missing = command.required.filter((name) => typeof values[name] !== 'string' || values[name] === '');
  if (missing.length > 0) throw new BadUsage(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`);
  if (command.positionals !== 'any' && positionals.length !== command.positionals) {
    throw new BadUsage(
      `It takes ${command.positionals} words besides its options; ${positionals.length} were given.`,
    );
  }
  return {
    option: (name) => (typeof values[name] === 'string' ? values[name] : ''),
    flag: (name) => values[name] === true,
    positionals,
  };
}

const helpOf = ({ name, usage, summary }: Command): string =>
  `assay ${name} ${usage}`.trim() + `\n  ${summary}\n`;

const overview = (): string =>
  `assay <command>: JSON on stdout, messages on stderr; exit 0 done, 1 the answer is no, 2 bad input.\n\n${commands
    .map(helpOf)
    .join('\n')}`;

function unknownCommand(argv: readonly string[]): string {
  const names = commands.map(({ name }) => name);
  const guess = nearest(argv.slice(0, 2).join(' '), names) ?? nearest(argv[0] ?? '', names);
  const hint = guess === null ? `Commands: ${names.join(', ')}.` : `Did you mean “${guess}”?`;
  return `There is no command “${argv.slice(0, 2).join(' ')}”. ${hint}\n`;
}
