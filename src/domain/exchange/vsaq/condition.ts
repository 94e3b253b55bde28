import type { OptionId, QuestionId } from '../../ids.js';
import type { Condition } from '../../questionnaires/questionnaire.js';
import { conditionOfTree, type Joint, NotUnderstood, parseTree } from '../boolean-grammar.js';

/** What a name in a condition stands for: a choice that is made, or a question that is answered. */
export interface Named {
  readonly question: QuestionId;
  readonly option: OptionId | null;
}

const PIECE = /\s+|(&&|\|\||[!()])|([A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)?)/y;
const JOINTS: Readonly<Record<Joint, string>> = { and: '&&', or: '||', not: '!', '(': '(', ')': ')' };

/** The names in a condition, in the order written. */
export const namesIn = (written: string): readonly string[] =>
  piecesOf(written).filter((piece) => !Object.values(JOINTS).includes(piece));

/** Reads a condition (`a && !(b || c/yes)`) as a tree. Throws NotUnderstood. */
export function vsaqCondition(written: string, find: (name: string) => Named | undefined): Condition {
  const pieces = piecesOf(written);
  let at = 0;
  const tree = parseTree<string>({
    take(joint) {
      if (pieces[at] !== JOINTS[joint]) return false;
      at += 1;
      return true;
    },
    leaf() {
      const name = pieces[at];
      if (name === undefined || Object.values(JOINTS).includes(name))
        throw new NotUnderstood('a name is missing');
      at += 1;
      return name;
    },
  });
  if (at < pieces.length) throw new NotUnderstood(`“${pieces[at]}” is not expected there`);
  return conditionOfTree(tree, (name) => {
    const named = find(name);
    if (named === undefined) throw new NotUnderstood(`nothing called “${name}” was carried over`);
    const { question, option } = named;
    return option === null ? { question, answered: true } : { question, is: [option] };
  });
}

function piecesOf(written: string): readonly string[] {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < written.length) {
    const from = PIECE.lastIndex;
    const piece = PIECE.exec(written);
    if (piece === null) throw new NotUnderstood(`“${written.slice(from, from + 20)}” is not understood`);
    const [, sign, name] = piece;
    if (sign !== undefined || name !== undefined) pieces.push(sign ?? name ?? '');
  }
  return pieces;
}
