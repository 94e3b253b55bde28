import { EJSON } from 'bson';
import type { Case } from './cases.js';
import type { Answer } from './engine.js';

/** How two answers stand to each other. */
export type Verdict = 'same' | 'refused here' | 'code' | 'error' | 'answer' | 'documents';

/** Codes by which the embedded database says it does not do something. */
const refusals = new Set([20, 59, 115]);

/** The other engine's code for an error it has no number for. */
const UNNUMBERED = 8;

function verdictOfErrors(ours: Answer, theirs: Answer): Verdict {
  if (ours.code === undefined || theirs.code === undefined)
    return ours.code !== undefined && refusals.has(ours.code) ? 'refused here' : 'error';
  if (refusals.has(ours.code)) return 'refused here';
  return ours.code === theirs.code || theirs.code === UNNUMBERED || theirs.code === 1 ? 'same' : 'code';
}

export function compareAnswers(ours: Answer, theirs: Answer): Verdict {
  if (ours.code !== theirs.code) {
    const verdict = verdictOfErrors(ours, theirs);
    if (verdict !== 'same') return verdict;
    return ours.documents === theirs.documents ? 'same' : 'documents';
  }
  if (ours.code === undefined && ours.reply !== theirs.reply) return 'answer';
  return ours.documents === theirs.documents ? 'same' : 'documents';
}

/** The operators a case uses: differences of one cause mostly share them. */
export function operatorsOf({ command }: Case): string {
  const found = EJSON.stringify(command, { relaxed: true }).match(/"\$[a-zA-Z]+"(?=:)/g) ?? [];
  const names = [...new Set(found)]
    .map((name) => name.slice(1, -1))
    .filter(
      (name) => !/^\$(number|oid|date|binary|timestamp|regularExpression|minKey|maxKey|uuid)/.test(name),
    );
  return `${Object.keys(command)[0]} ${names.sort().join(' ')}`;
}
