import { nearest } from '#domain/content/nearest.js';
import { BadUsage } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { SCHEMA_NAMES, schemaOf } from '../schemas.js';

export const schema: Command = {
  name: 'schema',
  usage: SCHEMA_NAMES.join('|'),
  summary: 'Prints the JSON Schema of a format.',
  options: {},
  required: [],
  positionals: 1,
  async run({ positionals: [name = ''], io }) {
    const found = schemaOf(name);
    if (found === null) {
      const guess = nearest(name, SCHEMA_NAMES);
      throw new BadUsage(`There is no format “${name}”.${guess === null ? '' : ` Did you mean ${guess}?`}`);
    }
    printJson(io, found);
    return 0;
  },
};
