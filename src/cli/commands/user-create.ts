import { z } from 'zod';
import type { OrganisationId } from '#domain/ids.js';
import type { Machine } from '#domain/organisations/actor.js';
import { ROLES } from '#domain/organisations/organisation.js';
import { BadUsage } from '../bad-input.js';
import { type Command, printJson } from '../command.js';

const COMMAND_LINE: Machine = { kind: 'machine', name: 'command line' };

const emailShape = z.email().max(254);

export const userCreate: Command = {
  name: 'user create',
  usage: `--email ADDRESS --name NAME --role ${ROLES.join('|')} [--organisation ID]`,
  summary:
    'Makes a user. The password is read from standard input or ASSAY_PASSWORD, never from an argument.',
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    organisation: { type: 'string' },
  },
  required: ['email', 'name', 'role'],
  positionals: 0,
  async run({ option, io, open }) {
    const email = option('email').trim().toLowerCase();
    const role = ROLES.find((each) => each === option('role'));
    if (!emailShape.safeParse(email).success)
      throw new BadUsage(`--email: ${email} is not an e-mail address.`);
    if (role === undefined) throw new BadUsage(`--role: choose one of ${ROLES.join(', ')}.`);
    const password = await io.readPassword();
    if (password === '') throw new BadUsage('No password: give one on standard input or in ASSAY_PASSWORD.');
    const organisationId = option('organisation') === '' ? null : (option('organisation') as OrganisationId);
    const { services } = await open();
    const command = { organisationId, role, name: option('name').trim(), email, password };
    const result = await services.organisations.createUser(COMMAND_LINE, command);
    printJson(io, { email, role, ...result });
    if (result.outcome === 'created') return 0;
    io.err(`${email} already has an account.\n`);
    return 1;
  },
};
