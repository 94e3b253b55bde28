import { type Cursor, type Joint, NotUnderstood, parseTree, type Tree } from '../boolean-grammar.js';

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

/** One comparison. `holds` asks whether there is anything in the named value that counts as true. */
export type Leaf =
  | { readonly form: 'holds' | 'empty' | 'notempty'; readonly name: string }
  | {
      readonly form: 'compare';
      readonly by: Comparison;
      readonly name: string;
      readonly to: Constant | readonly Constant[];
    };

export type Expression = Tree<Leaf>;

type Token =
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'constant'; readonly value: Constant }
  | { readonly is: 'sign'; readonly text: string }
  | { readonly is: 'end' };

const LONGEST = 20_000;

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
  const line: Line = { tokens: tokensOf(written), at: 0 };
  const cursor: Cursor<Leaf> = {
    take: (joint) => takeSign(line, ...JOINTS[joint]),
    leaf: () => comparison(line),
  };
  const whole = parseTree(cursor);
  const rest = peek(line);
  if (rest.is !== 'end') throw new NotUnderstood(`“${shown(rest)}” is not expected there`);
  return whole;
}

const JOINTS: Readonly<Record<Joint, readonly string[]>> = {
  and: ['and', '&&'],
  or: ['or', '||'],
  not: ['not', '!'],
  '(': ['('],
  ')': [')'],
};

/** Where reading stands; each function below takes what it understands and moves on. */
interface Line {
  readonly tokens: readonly Token[];
  at: number;
}

const peek = ({ tokens, at }: Line): Token => tokens[at] ?? { is: 'end' };

function takeSign(line: Line, ...texts: readonly string[]): boolean {
  const token = peek(line);
  if (token.is !== 'sign' || !texts.includes(token.text)) return false;
  line.at += 1;
  return true;
}

function comparison(line: Line): Leaf {
  const left = operand(line);
  const sign = peek(line);
  if (sign.is === 'sign' && (sign.text === 'empty' || sign.text === 'notempty')) {
    line.at += 1;
    return { form: sign.text, name: nameOf(left) };
  }
  const by = sign.is === 'sign' ? SPELLINGS[sign.text] : undefined;
  if (by === undefined) return { form: 'holds', name: nameOf(left) };
  line.at += 1;
  return compared(left, by, operand(line));
}

function operand(line: Line): Operand {
  if (takeSign(line, '[')) return { list: listUpToBracket(line) };
  const token = peek(line);
  line.at += 1;
  if (token.is === 'name') return { name: token.text };
  if (token.is === 'constant') return { constant: token.value };
  throw new NotUnderstood(
    token.is === 'sign' ? `“${token.text}” stands where a value should` : 'it ends too early',
  );
}

function listUpToBracket(line: Line): readonly Constant[] {
  const values: Constant[] = [];
  while (!takeSign(line, ']')) {
    const value = operand(line);
    if (!('constant' in value)) throw new NotUnderstood('a list holds something that is no constant');
    values.push(value.constant);
    takeSign(line, ',');
  }
  return values;
}

type Operand =
  | { readonly name: string }
  | { readonly constant: Constant }
  | { readonly list: readonly Constant[] };

function nameOf(operand: Operand): string {
  if ('name' in operand) return operand.name;
  throw new NotUnderstood('it compares no question');
}

function compared(left: Operand, by: Comparison, right: Operand): Leaf {
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
