import { createHash } from 'node:crypto';
import { describeContent } from '#domain/content/describe-content.js';
import { type Command, printJson } from '../command.js';
import { shippedContent } from '../read-definition.js';

export const content: Command = {
  name: 'content',
  usage: '',
  summary:
    'Lists what is shipped: frameworks and questionnaires with what they ask and what nobody asks, crosswalks with what they leave out, hashes, registers.',
  options: {},
  required: [],
  positionals: 0,
  async run({ io }) {
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    printJson(io, describeContent(await shippedContent(io), sha256));
    return 0;
  },
};
