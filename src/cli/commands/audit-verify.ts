import { NotFound } from '#domain/errors.js';
import type { Machine } from '#domain/organisations/actor.js';
import { type Command, printJson } from '../command.js';

const COMMAND_LINE: Machine = { kind: 'machine', name: 'command line' };

export const auditVerify: Command = {
  name: 'audit verify',
  usage: '[--organisation ID]',
  summary: 'Recomputes the audit chain of one organisation or of all. Exit 1 where a chain is broken.',
  options: { organisation: { type: 'string' } },
  required: [],
  positionals: 0,
  async run({ option, io, open }) {
    const { services } = await open();
    const wanted = option('organisation');
    const all = await services.audit.organisations(COMMAND_LINE);
    const chosen = wanted === '' ? all : all.filter(({ id }) => id === wanted);
    if (wanted !== '' && chosen.length === 0)
      throw new NotFound('not-found', `There is no organisation ${wanted}.`);
    const chains = [];
    for (const { id, name } of chosen)
      chains.push({ id, name, ...(await services.audit.verify(COMMAND_LINE, id)) });
    const valid = chains.every((chain) => chain.valid);
    printJson(io, { valid, organisations: chains });
    for (const chain of chains) {
      if (!chain.valid) io.err(`${chain.name}: broken at entry ${chain.brokenAt}: ${chain.why}\n`);
    }
    return valid ? 0 : 1;
  },
};
