import type { Loose } from '#domain/questionnaires/drafts/loose.js';

/** A part of a draft as it stands in the file, to be replaced whole. */
export interface JsonBoxView {
  /** `question`, `section`, `questionnaire`. */
  readonly of: string;
  readonly action: string;
  readonly revision: number;
  readonly id: string;
  readonly json: string;
}

export const jsonBox = (part: Loose, rest: Omit<JsonBoxView, 'json'>): JsonBoxView => ({
  ...rest,
  json: JSON.stringify(part, null, 2),
});
