/** A constant of an expression. */
export type Constant = string | number | boolean;

/** How two sides are compared; every spelling comes down to one of these. */
export type Comparison =
  | 'equal'
  | 'notequal'
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'allof'
  | 'noneof'
  | 'less'
  | 'lessorequal'
  | 'greater'
  | 'greaterorequal';

/** An expression as a tree. `holds` asks whether there is anything in the named value that counts as true. */
export type Expression =
  | { readonly form: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly form: 'not'; readonly part: Expression }
  | { readonly form: 'holds'; readonly name: string }
  | { readonly form: 'empty' | 'notempty'; readonly name: string }
  | {
      readonly form: 'compare';
      readonly by: Comparison;
      readonly name: string;
      readonly to: Constant | readonly Constant[];
    };

/** Why an expression is not understood, in a few words. */
export class NotUnderstood extends Error {}

type Token =
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'constant'; readonly value: Constant }
  | { readonly is: 'sign'; readonly text: string }
  | { readonly is: 'end' };

const LONGEST = 20_000;
const DEEPEST = 40;

const SPELLINGS: Readonly<Record<string, Comparison>> = {
  '=': 'equal',
  '==': 'equal',
  equal: 'equal',
  equals: 'equal',
  '!=': 'notequal',
  '<>': 'notequal',
  notequal: 'notequal',
  contains: 'contains',
  contain: 'contains',
  '*=': 'contains',
  notcontains: 'notcontains',
  notcontain: 'notcontains',
  anyof: 'anyof',
  allof: 'allof',
  noneof: 'noneof',
  '<': 'less',
  less: 'less',
  '<=': 'lessorequal',
  lessorequal: 'lessorequal',
  '>': 'greater',
  greater: 'greater',
  '>=': 'greaterorequal',
  greaterorequal: 'greaterorequal',
};

const MIRRORED: Partial<Readonly<Record<Comparison, Comparison>>> = {
  equal: 'equal',
  notequal: 'notequal',
  less: 'greater',
  lessorequal: 'greaterorequal',
  greater: 'less',
  greaterorequal: 'lessorequal',
};

/**
 * Reads a SurveyJS condition (`visibleIf`) as a tree: names in braces, constants, lists in brackets, comparisons by sign
 * or word, `and`, `or`, `not`, round brackets. Throws NotUnderstood for anything else: functions, arithmetic.
 */
export function parseExpression(written: string): Expression {
  if (written.length > LONGEST) throw new NotUnderstood(`it is longer than ${LONGEST} characters`);
  const tokens = tokensOf(written);
  const cursor: Cursor = { tokens, at: 0 };
  const whole = either(cursor, 0);
  const rest = peek(cursor);
  if (rest.is !== 'end') throw new NotUnderstood(`“${shown(rest)}” is not expected there`);
  return whole;
}

/** Where reading stands; each function below takes what it understands and moves on. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const peek = ({ tokens, at }: Cursor): Token => tokens[at] ?? { is: 'end' };

function takeSign(cursor: Cursor, ...texts: readonly string[]): boolean {
  const token = peek(cursor);
  if (token.is !== 'sign' || !texts.includes(token.text)) return false;
  cursor.at += 1;
  return true;
}

function either(cursor: Cursor, depth: number): Expression {
  const parts = [both(cursor, depth)];
  while (takeSign(cursor, 'or', '||')) parts.push(both(cursor, depth));
  return joined('or', parts);
}

function both(cursor: Cursor, depth: number): Expression {
  const parts = [one(cursor, depth)];
  while (takeSign(cursor, 'and', '&&')) parts.push(one(cursor, depth));
  return joined('and', parts);
}

function one(cursor: Cursor, depth: number): Expression {
  if (depth > DEEPEST) throw new NotUnderstood(`brackets are nested more than ${DEEPEST} deep`);
  if (takeSign(cursor, 'not', '!')) return { form: 'not', part: one(cursor, depth + 1) };
  if (!takeSign(cursor, '(')) return comparison(cursor);
  const inner = either(cursor, depth + 1);
  if (!takeSign(cursor, ')')) throw new NotUnderstood('a closing bracket is missing');
  return inner;
}

function comparison(cursor: Cursor): Expression {
  const left = operand(cursor);
  const sign = peek(cursor);
  if (sign.is === 'sign' && (sign.text === 'empty' || sign.text === 'notempty')) {
    cursor.at += 1;
    return { form: sign.text, name: nameOf(left) };
  }
  const by = sign.is === 'sign' ? SPELLINGS[sign.text] : undefined;
  if (by === undefined) return { form: 'holds', name: nameOf(left) };
  cursor.at += 1;
  return compared(left, by, operand(cursor));
}

function operand(cursor: Cursor): Operand {
  if (takeSign(cursor, '[')) return { list: listUpToBracket(cursor) };
  const token = peek(cursor);
  cursor.at += 1;
  if (token.is === 'name') return { name: token.text };
  if (token.is === 'constant') return { constant: token.value };
  throw new NotUnderstood(
    token.is === 'sign' ? `“${token.text}” stands where a value should` : 'it ends too early',
  );
}

function listUpToBracket(cursor: Cursor): readonly Constant[] {
  const values: Constant[] = [];
  while (!takeSign(cursor, ']')) {
    const value = operand(cursor);
    if (!('constant' in value)) throw new NotUnderstood('a list holds something that is no constant');
    values.push(value.constant);
    takeSign(cursor, ',');
  }
  return values;
}

type Operand =
  | { readonly name: string }
  | { readonly constant: Constant }
  | { readonly list: readonly Constant[] };

const joined = (form: 'and' | 'or', parts: readonly Expression[]): Expression => {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { form, parts };
};

function nameOf(operand: Operand): string {
  if ('name' in operand) return operand.name;
  throw new NotUnderstood('it compares no question');
}

function compared(left: Operand, by: Comparison, right: Operand): Expression {
  if ('name' in left) {
    if ('name' in right) throw new NotUnderstood('it compares two questions with each other');
    return { form: 'compare', by, name: left.name, to: 'list' in right ? right.list : right.constant };
  }
  const mirrored = MIRRORED[by];
  if (mirrored === undefined || !('constant' in left)) throw new NotUnderstood('it compares no question');
  return { form: 'compare', by: mirrored, name: nameOf(right), to: left.constant };
}

const shown = (token: Token): string =>
  token.is === 'name'
    ? `{${token.text}}`
    : token.is === 'constant'
      ? String(token.value)
      : token.is === 'sign'
        ? token.text
        : '';

const PIECE =
  /\s+|\{([^{}]*)\}|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\w.-])|(<=|>=|<>|!=|==|&&|\|\||\*=|[=<>!()[\],])|([\p{L}_][\p{L}\p{N}_.-]*)/uy;

const WORDS = new Set(['and', 'or', 'not', 'empty', 'notempty', ...Object.keys(SPELLINGS)]);

function tokensOf(written: string): readonly Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < written.length) {
    const from = PIECE.lastIndex;
    const piece = PIECE.exec(written);
    if (piece === null) throw new NotUnderstood(`“${written.slice(from, from + 20)}” is not understood`);
    const token = tokenOf(piece, written[PIECE.lastIndex]);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: RegExpExecArray, following: string | undefined): Token | null {
  const [, name, single, double, number, sign, word] = piece;
  if (name !== undefined) return { is: 'name', text: name.trim() };
  const quoted = single ?? double;
  if (quoted !== undefined) return { is: 'constant', value: quoted.replace(/\\(.)/g, '$1') };
  if (number !== undefined) return { is: 'constant', value: Number(number) };
  if (sign !== undefined) return { is: 'sign', text: sign };
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (WORDS.has(lower)) return { is: 'sign', text: lower };
  if (following === '(') throw new NotUnderstood(`it calls the function ${word}`);
  if (lower === 'true' || lower === 'false') return { is: 'constant', value: lower === 'true' };
  return { is: 'constant', value: word };
}
