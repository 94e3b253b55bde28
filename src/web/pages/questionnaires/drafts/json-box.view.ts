import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { JsonForm } from './json-form.js';
import { markOf } from './part-mark.js';

/** A part of a draft as it stands in the file, to be replaced whole. */
export interface JsonBoxView {
  /** `question`, `section`, `questionnaire`. */
  readonly of: string;
  readonly action: string;
  readonly revision: string;
  readonly id: string;
  readonly mark: string;
  readonly json: string;
  /** Why what was typed was not saved; empty where nothing was refused. */
  readonly error: string;
}

export const jsonBox = (
  part: Loose,
  rest: Omit<JsonBoxView, 'json' | 'error' | 'revision' | 'mark'> & { readonly revision: number },
): JsonBoxView => ({
  ...rest,
  revision: String(rest.revision),
  mark: markOf(part),
  json: JSON.stringify(part, null, 2),
  error: '',
});

/** The box again with what was typed, which is no JSON of the part. */
export const refusedBox = (box: JsonBoxView, { revision, id, mark, json }: JsonForm): JsonBoxView => ({
  ...box,
  revision,
  id,
  mark,
  json,
  error: `This is no JSON of a ${box.of}, or it is nested too deep, so nothing was saved.`,
});
