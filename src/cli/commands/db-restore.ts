import { type Command, printJson } from '../command.js';

export const dbRestore: Command = {
  name: 'db restore',
  usage: 'FILE [--replace] [--data DIR]',
  summary:
    'Puts a backup into an empty database, or with --replace in place of what a database holds. Stop every portal first. The file is checked as a whole before anything changes; cut short, run it again.',
  options: { replace: { type: 'boolean' }, data: { type: 'string' } },
  required: [],
  positionals: 1,
  async run({ option, flag, positionals: [file = ''], io }) {
    const restored = await io.database(option('data')).restore(file, flag('replace'));
    if ('refused' in restored) {
      io.err(`${restored.refused}\n`);
      return 1;
    }
    printJson(io, { file, ...restored });
    return 0;
  },
};
