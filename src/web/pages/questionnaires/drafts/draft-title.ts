import { textIn } from '#domain/questionnaires/drafts/loose.js';
import type { DraftSheet } from '#services/contract.js';

/** What a draft is called on its pages. */
export const titleOf = ({ draft }: Pick<DraftSheet, 'draft'>): string =>
  textIn(draft.definition, 'title') || 'Without a title';
