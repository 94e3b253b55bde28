import type { Command } from '../command.js';

export const dbServe: Command = {
  name: 'db serve',
  usage: '[--data DIR]',
  summary:
    'Serves the embedded database of a data folder (DATA_DIR) until it is stopped, for several portals, and prints its address: portals with the same DATA_DIR find it, others take the address as MONGODB_URI.',
  options: { data: { type: 'string' } },
  required: [],
  positionals: 0,
  async run({ option, io }) {
    const served = await io.database(option('data')).serve();
    if ('refused' in served) {
      io.err(`${served.refused}\n`);
      return 1;
    }
    io.out(`${served.uri}\n`);
    return (await served.untilStopped()) ? 0 : 1;
  },
};
