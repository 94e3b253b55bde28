import { NotFound } from '#domain/errors.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import type { Parts } from '../parts.js';

/** The rules of the programme. Throws NotFound where none are shipped. */
export function rulesOf({ content }: Pick<Parts, 'content'>): SspaRules {
  if (content.sspa === null) throw new NotFound();
  return content.sspa;
}
