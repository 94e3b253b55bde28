import { NotFound } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Machine } from '#domain/organisations/actor.js';
import { type PlannedRegisterRow, ROW_KINDS } from '#domain/registers/plan-register-import.js';
import { REGISTER_LISTS, type RegisterList } from '#domain/registers/register-lists.js';
import type { Services } from '#services/contract.js';
import { BadInput, BadUsage } from '../bad-input.js';
import { type Command, type Given, printJson } from '../command.js';
import { unreadable } from '../read-definition.js';

const COMMAND_LINE: Machine = { kind: 'machine', name: 'command line' };

export const registerImport: Command = {
  name: 'register import',
  usage: `FILE --list ${REGISTER_LISTS.join('|')} [--organisation ID] [--dry-run]`,
  summary:
    'Brings a CSV file into an organisation’s registers of accreditation (DATA_DIR or MONGODB_URI), and prints what becomes of each row. With --dry-run nothing is written. The organisation may be left out where there is one. Exit 1: a row was not taken.',
  options: { list: { type: 'string' }, organisation: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  required: ['list'],
  positionals: 1,
  async run({ option, flag, io, open, positionals: [file = ''] }) {
    const list = listFrom(option);
    const bytes = await io.readBytes(file).catch((error: unknown) => {
      throw new BadInput([{ file, path: '', reason: unreadable(error) }]);
    });
    const dryRun = flag('dry-run');
    const { services } = await open();
    const organisationId = await organisationFrom(services, option('organisation'));
    const name = file.split('/').at(-1) ?? file;
    const done = await services.registers.importFile(COMMAND_LINE, {
      organisationId,
      list,
      name,
      bytes,
      dryRun,
    });
    if (done.outcome === 'refused') throw new BadInput([{ file, path: '', reason: done.why }]);
    printJson(io, { list, organisation: organisationId, dryRun, ...tally(done.rows), rows: done.rows });
    const refused = done.rows.filter(({ kind }) => kind === 'refused');
    for (const { line, called, reasons } of refused)
      io.err(`${file}: line ${line}${called === '' ? '' : ` (${called})`}: ${reasons.join(' ')}\n`);
    return refused.length > 0 ? 1 : 0;
  },
};

/** The list that was named. Throws BadUsage. */
export function listFrom(option: Given['option']): RegisterList {
  const list = REGISTER_LISTS.find((each) => each === option('list'));
  if (list === undefined) throw new BadUsage(`--list: choose one of ${REGISTER_LISTS.join(', ')}.`);
  return list;
}

/** The organisation that was named, or the only one. Throws NotFound or BadUsage. */
export async function organisationFrom(services: Services, wanted: string): Promise<OrganisationId> {
  const all = await services.audit.organisations(COMMAND_LINE);
  const [only] = all;
  if (wanted === '' && all.length === 1 && only !== undefined) return only.id;
  const listed = all.map(({ id, name }) => `${id} (${name})`).join(', ');
  if (wanted === '') throw new BadUsage(`--organisation: there are several, name one: ${listed}.`);
  const found = all.find(({ id, name }) => id === wanted || name === wanted);
  if (found === undefined) throw new NotFound('not-found', `There is no organisation ${wanted}.`);
  return found.id;
}

const tally = (rows: readonly PlannedRegisterRow[]) =>
  Object.fromEntries(ROW_KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]));
