import { type Command, printJson } from '../command.js';

export const dbBackup: Command = {
  name: 'db backup',
  usage: 'FILE [--data DIR]',
  summary:
    'Writes the whole database and the secrets of the data folder into one file, while portals go on. The file can open everything: keep it as you keep the data folder.',
  options: { data: { type: 'string' } },
  required: [],
  positionals: 1,
  async run({ option, positionals: [file = ''], io }) {
    const made = await io.database(option('data')).backUp(file);
    if ('refused' in made) {
      io.err(`${made.refused}\n`);
      return 1;
    }
    printJson(io, { file, ...made });
    if (!made.oneMoment) {
      io.err(
        'This server does not show its data at one moment, so what was written during the backup may be there in part. For a backup of one moment, stop the portals first, or use the server’s own tools.\n',
      );
    }
    return 0;
  },
};
