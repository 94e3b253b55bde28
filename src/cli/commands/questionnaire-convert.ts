import { basename, extname } from 'node:path';
import type { Fault } from '#domain/content/fault.js';
import { FORMATS } from '#domain/exchange/formats.js';
import { proveMade } from '#domain/exchange/prove-made.js';
import type { FileReading } from '#domain/exchange/read-unpacked.js';
import type { Made } from '#domain/exchange/reading.js';
import { BadInput, BadUsage, faultLine } from '../bad-input.js';
import { type Command, type Given, type Io, printJson } from '../command.js';
import { shippedContent, unreadable } from '../read-definition.js';

const WEIGHTS = ['score', 'value-suffix'] as const;

export const questionnaireConvert: Command = {
  name: 'questionnaire convert',
  usage: `FILE [--from ${FORMATS.join('|')}] [--out FILE] [--weights ${WEIGHTS.join('|')}]`,
  summary:
    'Turns a questionnaire of another form into ours. The definition goes to --out, and what became of it to stdout; without --out the definition goes to stdout. What is not carried over and every fault are told with their places. Exit 1: it was converted and has faults to mend. Exit 2: it could not be read, and nothing was made.',
  options: { from: { type: 'string' }, out: { type: 'string' }, weights: { type: 'string' } },
  required: [],
  positionals: 1,
  async run(given) {
    const { io, option } = given;
    const [file = ''] = given.positionals;
    const reading = await readExchange(given, file);
    const { frameworks } = await shippedContent(io);
    const faults = proveMade(reading.made, frameworks).flatMap((proof) => proof.faults);
    tell(io, file, reading, faults);
    const out = option('out');
    const [first] = reading.made;
    const definition = reading.made.length === 1 ? first?.json : reading.made.map(({ json }) => json);
    if (out === '') printJson(io, definition);
    else {
      await io.writeFile(out, `${JSON.stringify(definition, null, 2)}\n`);
      const { format, notCarried, notes } = reading;
      printJson(io, { from: format, out, made: reading.made.map(inFigures), notes, notCarried, faults });
    }
    return faults.length > 0 ? 1 : 0;
  },
};

/** Reads a file of another form as the options say. Throws BadInput where nothing could be made of it. */
async function readExchange({ io, option }: Given, file: string): Promise<FileReading> {
  const format = oneOf('from', option('from'), FORMATS);
  const weights = oneOf('weights', option('weights'), WEIGHTS) ?? 'score';
  const bytes = await io.readBytes(file).catch((error: unknown) => {
    throw new BadInput([{ file, path: '', reason: unreadable(error) }]);
  });
  const reading = await io.readExchange(bytes, { name: basename(file, extname(file)), format, weights });
  if (reading.faults.length > 0) throw new BadInput(reading.faults.map((fault) => ({ file, ...fault })));
  return reading;
}

function oneOf<Word extends string>(name: string, written: string, words: readonly Word[]): Word | null {
  const word = words.find((each) => each === written);
  if (word === undefined && written !== '') {
    throw new BadUsage(`--${name}: choose one of ${words.join(', ')}.`);
  }
  return word ?? null;
}

/** What people read beside the result. */
function tell(io: Io, file: string, { notCarried, notes }: FileReading, faults: readonly Fault[]): void {
  for (const note of notes) io.err(`${note}\n`);
  if (notCarried.length > 0) io.err(`Not carried over (${notCarried.length}):\n`);
  for (const { path, what } of notCarried)
    io.err(`  ${[path, what].filter((part) => part !== '').join(': ')}\n`);
  if (faults.length > 0) io.err(`To be mended (${faults.length}):\n`);
  for (const fault of faults) io.err(`  ${faultLine({ file, ...fault })}\n`);
}

const count = (value: unknown, field: string): number => {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return Array.isArray(list) ? list.length : 0;
};

const inFigures = ({ kind, json }: Made) => {
  const sections = Array.isArray(json.sections) ? json.sections : [];
  return kind === 'questionnaire'
    ? {
        kind,
        id: json.id,
        sections: sections.length,
        questions: sections.reduce<number>((sum, section) => sum + count(section, 'questions'), 0),
      }
    : { kind, id: json.id, requirements: count(json, 'requirements'), relations: count(json, 'relations') };
};
