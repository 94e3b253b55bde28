import { proveMade } from '#domain/exchange/prove-made.js';
import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import type { Parts } from '../parts.js';

/** Reads a file and proves what it could become; nothing is kept. */
export const readImport =
  ({ exchange, content }: Parts): QuestionnaireServices['readImport'] =>
  async (actor, { bytes, ...wish }) => {
    memberWith(actor, 'questionnaires.change');
    const { made, ...reading } = await exchange.read(bytes, wish);
    return { ...reading, proofs: proveMade(made, content.frameworks) };
  };
