import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { visitOf } from './guest-visit.js';

export const readReceipt =
  (parts: Parts): Services['answering']['receipt'] =>
  async (actor) => {
    const { stores, assessment } = await visitOf(parts, actor);
    const submission = assessment.submission === null ? null : await stores.submissions.latest();
    if (submission === null) throw new NotFound('nothing-submitted');
    return submission;
  };
