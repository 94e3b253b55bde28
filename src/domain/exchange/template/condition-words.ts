import type { Condition } from '../../questionnaires/questionnaire.js';
import { type Cursor, NotUnderstood, parseTree, type Tree } from '../boolean-grammar.js';

/** What the names in a condition stand for. Throws NotUnderstood for one that stands for nothing. */
export interface Names {
  question(name: string): string;
  /** An answer of a question, by its id or its words. */
  answer(question: string, name: string): string;
  /** A tier, role or fact as it is called; checks that there is one. */
  term(sort: 'tier' | 'role' | 'fact' | 'fact answer', name: string): string;
}

const RESERVED = new Set([
  'and',
  'or',
  'not',
  'is',
  'answered',
  'unanswered',
  'all',
  'any',
  'tier',
  'role',
  'fact',
]);
const PLAIN = /^[^\s(),"<>=]+$/;
const PIECE = /\s+|"((?:[^"\\]|\\.)*)"|(>=|<=|[(),])|([^\s(),"<>=]+)/y;

/** A condition in words, so that `conditionFromWords` reads the same tree again. */
export function conditionInWords(condition: Condition): string {
  if ('all' in condition) return listInWords('all', condition.all);
  if ('any' in condition) return listInWords('any', condition.any);
  if ('not' in condition) return `not (${conditionInWords(condition.not)})`;
  if ('tier' in condition) return `tier is ${valuesInWords(condition.tier)}`;
  if ('role' in condition) return `role is ${valuesInWords(condition.role)}`;
  if ('fact' in condition) return `fact ${condition.fact} is ${valuesInWords(condition.is)}`;
  const question = named(condition.question);
  if ('is' in condition) return `${question} is ${valuesInWords(condition.is)}`;
  if ('answered' in condition) return `${question} is ${condition.answered ? 'answered' : 'unanswered'}`;
  return 'atLeast' in condition
    ? `${question} >= ${condition.atLeast}`
    : `${question} <= ${condition.atMost}`;
}

function listInWords(joint: 'all' | 'any', parts: readonly Condition[]): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `${joint} (${conditionInWords(only)})`;
  const isList = (part: Condition) =>
    ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1);
  return parts
    .map((part) => (isList(part) ? `(${conditionInWords(part)})` : conditionInWords(part)))
    .join(joint === 'all' ? ' and ' : ' or ');
}

const valuesInWords = (values: readonly string[]): string => values.map(named).join(' or ');

const named = (name: string): string =>
  PLAIN.test(name) && !RESERVED.has(name.toLowerCase()) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;

interface Piece {
  readonly text: string;
  /** Quoted names are never words of the language. */
  readonly quoted: boolean;
}

interface Line {
  readonly pieces: readonly Piece[];
  readonly names: Names;
  at: number;
}

/**
 * Reads a condition in words: `purpose is sold or lent and share >= 30`, `not (tier is minimal)`, `"2.1" is answered`.
 * `or` between answers belongs to them; `and` binds closer than `or`; brackets part. Throws NotUnderstood.
 */
export function conditionFromWords(written: string, names: Names): Condition {
  const line: Line = { pieces: piecesOf(written), names, at: 0 };
  const condition = exactly(parseTree(cursorOf(line)));
  const rest = line.pieces[line.at];
  if (rest !== undefined) throw new NotUnderstood(`“${rest.text}” is not expected there`);
  return condition;
}

function cursorOf(line: Line): Cursor<Condition> {
  return { take: (joint) => takeWord(line, joint), leaf: () => leaf(line) };
}

/** The tree as it was written, part for part: what is read was often written by us, and must come back the same. */
function exactly(tree: Tree<Condition>): Condition {
  if ('leaf' in tree) return tree.leaf;
  if ('not' in tree) return { not: exactly(tree.not) };
  return 'all' in tree ? { all: tree.all.map(exactly) } : { any: tree.any.map(exactly) };
}

function leaf(line: Line): Condition {
  for (const joint of ['all', 'any'] as const) {
    if (isWord(line, joint) && line.pieces[line.at + 1]?.text === '(') {
      line.at += 2;
      const inner = exactly(parseTree(cursorOf(line), 1));
      if (!takeWord(line, ')')) throw new NotUnderstood('a closing bracket is missing');
      return joint === 'all' ? { all: [inner] } : { any: [inner] };
    }
  }
  return stated(line) ?? aboutQuestion(line);
}

/** A condition on what is stated of the AI system; null where it is none. */
function stated(line: Line): Condition | null {
  const { names } = line;
  for (const sort of ['tier', 'role'] as const) {
    if (!takeWord(line, sort)) continue;
    expectIs(line);
    const values = valuesAt(line, (name) => names.term(sort, name));
    return { [sort]: values } as unknown as Condition;
  }
  if (!takeWord(line, 'fact')) return null;
  const fact = names.term('fact', nameAt(line));
  expectIs(line);
  return { fact, is: valuesAt(line, (name) => names.term('fact answer', name)) } as unknown as Condition;
}

function aboutQuestion(line: Line): Condition {
  const { names } = line;
  const question = names.question(nameAt(line));
  const condition = (rest: object) => ({ question, ...rest }) as unknown as Condition;
  for (const [sign, field] of [
    ['>=', 'atLeast'],
    ['<=', 'atMost'],
  ] as const) {
    if (takeWord(line, sign)) return condition({ [field]: numberAt(line) });
  }
  expectIs(line);
  const isNot = takeWord(line, 'not');
  if (takeWord(line, 'answered')) return condition({ answered: !isNot });
  if (takeWord(line, 'unanswered')) return condition({ answered: isNot });
  const is = condition({ is: valuesAt(line, (name) => names.answer(question, name)) });
  return isNot ? { not: is } : is;
}

/** Values with commas or `or` between; an `or` before the next comparison joins that instead. */
function valuesAt(line: Line, known: (name: string) => string): readonly string[] {
  const values = [known(nameAt(line))];
  while (takeWord(line, ',') || takeOrBeforeValue(line)) values.push(known(nameAt(line)));
  return values;
}

function takeOrBeforeValue(line: Line): boolean {
  const [next, after] = [line.pieces[line.at + 1], line.pieces[line.at + 2]];
  const isValue =
    next !== undefined && (next.quoted || (PLAIN.test(next.text) && !RESERVED.has(next.text.toLowerCase())));
  const compares =
    after !== undefined && !after.quoted && ['is', '>=', '<='].includes(after.text.toLowerCase());
  return isValue && !compares && takeWord(line, 'or');
}

function expectIs(line: Line): void {
  if (!takeWord(line, 'is')) throw new NotUnderstood('“is”, “>=” or “<=” is missing');
}

function nameAt(line: Line): string {
  const piece = line.pieces[line.at];
  if (piece === undefined) throw new NotUnderstood('it ends too early');
  if (!piece.quoted && (RESERVED.has(piece.text.toLowerCase()) || !PLAIN.test(piece.text))) {
    throw new NotUnderstood(`“${piece.text}” stands where a name should`);
  }
  line.at += 1;
  return piece.text;
}

function numberAt(line: Line): number {
  const name = nameAt(line);
  const number = Number(name);
  if (!Number.isFinite(number)) throw new NotUnderstood(`“${name}” is no number`);
  return number;
}

function isWord({ pieces, at }: Line, word: string): boolean {
  const piece = pieces[at];
  return piece !== undefined && !piece.quoted && piece.text.toLowerCase() === word;
}

function takeWord(line: Line, word: string): boolean {
  if (!isWord(line, word)) return false;
  line.at += 1;
  return true;
}

function piecesOf(written: string): readonly Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < written.length) {
    const from = PIECE.lastIndex;
    const found = PIECE.exec(written);
    if (found === null) throw new NotUnderstood(`“${written.slice(from, from + 20)}” is not understood`);
    const [, quoted, sign, word] = found;
    if (quoted !== undefined) pieces.push({ text: quoted.replace(/\\(.)/g, '$1'), quoted: true });
    else if (sign !== undefined || word !== undefined)
      pieces.push({ text: sign ?? word ?? '', quoted: false });
  }
  return pieces;
}
