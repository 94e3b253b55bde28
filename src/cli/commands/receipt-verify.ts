import { verifyReceipt } from '#domain/assessments/receipt.js';
import { sha256 } from '#services/digests.js';
import { BadInput, BadUsage } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { readJson } from '../read-definition.js';

const NOT_COMPARED =
  'null: no fingerprint was given to compare with. Give the one from your letter, or of the other side, as --sha256.';

export const receiptVerify: Command = {
  name: 'receipt verify',
  usage: 'FILE [--sha256 FINGERPRINT]',
  summary:
    'Recomputes the fingerprint of a receipt, and compares it with one from a letter or the other side. Exit 1 where they differ.',
  options: { sha256: { type: 'string' } },
  required: [],
  positionals: 1,
  async run({ option, positionals: [file = ''], io }) {
    const given = option('sha256').trim().toLowerCase();
    if (given !== '' && !/^[0-9a-f]{64}$/.test(given))
      throw new BadUsage('--sha256: a fingerprint has 64 characters, 0-9 and a-f.');
    const verdict = verifyReceipt(await readJson(io, file), sha256);
    if ('faults' in verdict) throw new BadInput(verdict.faults.map((fault) => ({ file, ...fault })));
    const { holds, stated, computed, submission } = verdict;
    const matches = given === '' ? null : given === computed;
    const { id, round, at, attestation, names, questionnaire, questions } = submission;
    printJson(io, {
      holds,
      matches,
      ...(matches === null ? { matchesMeans: NOT_COMPARED } : {}),
      stated,
      computed,
      submission: { id, round, at, attestation, names, questionnaire, questions: questions.length },
    });
    if (!holds) io.err('The answers in this file are not those the receipt was given for.\n');
    else if (matches === false)
      io.err('The receipt is whole, but it is not the one with this fingerprint.\n');
    else if (matches === null)
      io.err('The receipt agrees with itself. Compare its fingerprint with the one in your letter.\n');
    return holds && matches !== false ? 0 : 1;
  },
};
