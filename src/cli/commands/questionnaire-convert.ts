import type { Fault } from '#domain/content/fault.js';
import { FORMATS } from '#domain/exchange/formats.js';
import { proveMade } from '#domain/exchange/prove-made.js';
import type { Made } from '#domain/exchange/reading.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { BadInput, BadUsage } from '../bad-input.js';
import { type Command, type Given, type Io, printJson } from '../command.js';
import { oneOf, readExchange, tell, templateFile, WEIGHTS } from '../exchange.js';
import { shippedContent } from '../read-definition.js';

const TARGETS = ['json', 'xlsx', 'csv'] as const;
type Target = (typeof TARGETS)[number];

export const questionnaireConvert: Command = {
  name: 'questionnaire convert',
  usage: `FILE [--from ${FORMATS.join('|')}] [--to ${TARGETS.join('|')}] [--out FILE] [--weights ${WEIGHTS.join('|')}]`,
  summary:
    'Turns a questionnaire of another form into ours: JSON, or the template as XLSX or CSV. The result goes to --out, and what became of it to stdout; without --out JSON goes to stdout. What is not carried over and every fault are told with their places. Exit 1: it was converted and has faults to mend. Exit 2: it could not be read, and nothing was made.',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    weights: { type: 'string' },
  },
  required: [],
  positionals: 1,
  async run(given) {
    const { io, option } = given;
    const [file = ''] = given.positionals;
    const out = option('out');
    const to = targetOf(option('to'), out);
    const reading = await readExchange(given, file);
    const { frameworks } = await shippedContent(io);
    const faults = proveMade(reading.made, frameworks).flatMap((proof) => proof.faults);
    tell(io, file, reading, faults);
    const [first] = reading.made;
    const definition = reading.made.length === 1 ? first?.json : reading.made.map(({ json }) => json);
    if (to === 'json' && out === '') printJson(io, definition);
    else {
      const content =
        to === 'json'
          ? `${JSON.stringify(definition, null, 2)}\n`
          : await templateOf(given, to, { file, made: reading.made, frameworks });
      await io.writeFile(out, content);
      printReport(io, out, reading, faults);
    }
    return faults.length > 0 ? 1 : 0;
  },
};

/** What --to says, or else the ending of the file that is written. */
function targetOf(written: string, out: string): Target {
  const to =
    oneOf('to', written, TARGETS) ?? TARGETS.find((each) => out.toLowerCase().endsWith(`.${each}`)) ?? 'json';
  if (to !== 'json' && out === '') throw new BadUsage(`--out: say which file the ${to} goes to.`);
  return to;
}

/** The questionnaire among what was read, in the template. Throws BadInput where there is none that is proven. */
function templateOf(
  { io }: Given,
  to: Exclude<Target, 'json'>,
  { file, made, frameworks }: { file: string; made: readonly Made[]; frameworks: readonly Framework[] },
) {
  const questionnaire = made.find(({ kind }) => kind === 'questionnaire');
  if (questionnaire === undefined)
    throw new BadInput([{ file, path: '', reason: 'It holds no questionnaire.' }]);
  const verdict = checkQuestionnaire(questionnaire.json, frameworks);
  if ('questionnaire' in verdict) return templateFile(io, verdict.questionnaire, to);
  throw new BadInput([
    {
      file,
      path: '',
      reason: 'Mend its faults first (--to json keeps them): the template takes what is proven.',
    },
  ]);
}

function printReport(
  io: Io,
  out: string,
  { format, made, notes, notCarried }: Awaited<ReturnType<typeof readExchange>>,
  faults: readonly Fault[],
): void {
  printJson(io, { from: format, out, made: made.map(inFigures), notes, notCarried, faults });
}

const count = (value: unknown, field: string): number => {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return Array.isArray(list) ? list.length : 0;
};

const inFigures = ({ kind, json }: Made) => {
  const sections: readonly unknown[] = Array.isArray(json.sections) ? json.sections : [];
  return kind === 'questionnaire'
    ? {
        kind,
        id: json.id,
        sections: sections.length,
        questions: sections.reduce<number>((sum, section) => sum + count(section, 'questions'), 0),
      }
    : { kind, id: json.id, requirements: count(json, 'requirements'), relations: count(json, 'relations') };
};
