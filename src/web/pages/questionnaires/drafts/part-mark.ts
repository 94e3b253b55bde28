import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';

/** What a part of a draft said when its form was made, in a few letters: while it still says so, nobody changed it. */
export const markOf = (part: Loose): string =>
  createHash('sha256').update(canonicalJson(part)).digest('base64url').slice(0, 22);
