import { FORMATS } from '#domain/exchange/formats.js';
import type { DefinitionImported } from '#services/contract.js';
import { BadInput } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { readExchange, tell } from '../exchange.js';

export const frameworkImport: Command = {
  name: 'framework import',
  usage: `FILE [--from ${FORMATS.join('|')}] [--dry-run]`,
  summary:
    'Keeps the frameworks and mapping sets of a file beside the shipped ones; the portal knows them from its next start. With --dry-run nothing is kept. Exit 1: something has faults, is shipped, or was imported with other contents, so nothing was kept.',
  options: { from: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  required: [],
  positionals: 1,
  async run(given) {
    const { io, flag } = given;
    const [file = ''] = given.positionals;
    const reading = await readExchange(given, file);
    if (reading.made.every(({ kind }) => kind === 'questionnaire')) {
      throw new BadInput([{ file, path: '', reason: 'It holds neither a framework nor a mapping set.' }]);
    }
    const dryRun = flag('dry-run');
    const { services } = await given.open();
    const { kept, definitions } = await services.content.importDefinitions(reading.made, { dryRun });
    tell(
      io,
      file,
      reading,
      definitions.flatMap(({ faults }) => faults),
    );
    printJson(io, { from: reading.format, dryRun, kept, definitions, notCarried: reading.notCarried });
    for (const { kind, id, version, outcome } of definitions) {
      const words = REFUSALS[outcome];
      if (words !== undefined) io.err(`${kind} ${id} ${version}: ${words}\n`);
    }
    if (kept) io.err('Kept. A portal that is running knows it from its next start.\n');
    return definitions.some(({ outcome }) => REFUSALS[outcome] !== undefined) ? 1 : 0;
  },
};

const REFUSALS: Partial<Readonly<Record<DefinitionImported['outcome'], string>>> = {
  faulty: 'it has faults to mend, so nothing was kept.',
  shipped: 'the portal ships one of that name, so nothing was kept.',
  changed:
    'this version was imported before with other contents, so nothing was kept. Give it a new version.',
};
