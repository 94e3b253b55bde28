import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { visitOf } from './guest-visit.js';

export const readReceipts =
  (parts: Parts): Services['answering']['receipts'] =>
  async (actor) => {
    const { stores, assessment } = await visitOf(parts, actor);
    const submissions = assessment.submission === null ? [] : await stores.submissions.all();
    if (submissions.length === 0) throw new NotFound('nothing-submitted');
    return submissions;
  };
