import type { Machine } from '#domain/organisations/actor.js';
import { REGISTER_LISTS } from '#domain/registers/register-lists.js';
import { BadInput } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { listFrom, organisationFrom } from './register-import.js';

const COMMAND_LINE: Machine = { kind: 'machine', name: 'command line' };

export const registerExport: Command = {
  name: 'register export',
  usage: `FILE --list ${REGISTER_LISTS.join('|')} [--organisation ID]`,
  summary:
    'Writes one list of the registers of accreditation as an organisation knows it (DATA_DIR or MONGODB_URI) into a CSV file that register import takes back as it is.',
  options: { list: { type: 'string' }, organisation: { type: 'string' } },
  required: ['list'],
  positionals: 1,
  async run({ option, io, open, positionals: [file = ''] }) {
    const list = listFrom(option);
    const { services } = await open();
    const organisationId = await organisationFrom(services, option('organisation'));
    const csv = await services.registers.exportFile(COMMAND_LINE, organisationId, list);
    await io.writeFile(file, csv).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new BadInput([{ file, path: '', reason: `It cannot be written: ${reason}` }]);
    });
    printJson(io, { file, list, organisation: organisationId });
    return 0;
  },
};
