import { CommandError } from '../../errors.js';
import { isPlainObject } from '../../values/codec.js';
import { compareValues } from '../../values/compare.js';
import { assertVariableName } from '../variables.js';
import { type Evaluate, fieldsOf, isNullish, type Operator, operandsOf, takes, truth } from './operator.js';

function comparing(holds: (difference: number) => unknown): Operator {
  return takes([2, 2], ([a, b]) => holds(Math.sign(compareValues(a, b))));
}

/** Stops at the first operand that settles it. */
function junction(settled: boolean): Operator {
  return (operand, compile) => {
    const parts = operandsOf(operand).map((part) => compile(part));
    return (scope) => parts.some((part) => truth(part(scope)) === settled) === settled;
  };
}

const cond: Operator = (operand, compile, name) => {
  const parts = isPlainObject(operand) ? caseOf(operand, name) : operandsOf(operand);
  if (parts.length !== 3)
    throw new CommandError(
      16020,
      `Expression $cond takes exactly 3 arguments. ${parts.length} were passed in.`,
    );
  const [test, yes, no] = parts.map((part) => compile(part)) as [Evaluate, Evaluate, Evaluate];
  return (scope) => (truth(test(scope)) ? yes(scope) : no(scope));
};

function caseOf(operand: object, name: string): unknown[] {
  const fields = Object.entries(operand);
  const stray = fields.find(([field]) => !['if', 'then', 'else'].includes(field));
  if (stray !== undefined) throw new CommandError(17083, `Unrecognized parameter to ${name}: ${stray[0]}`);
  return ['if', 'then', 'else'].map((field, at) => {
    const found = fields.find(([given]) => given === field);
    if (found === undefined) throw new CommandError(17080 + at, `Missing '${field}' parameter to ${name}`);
    return found[1];
  });
}

const ifNull: Operator = (operand, compile) => {
  const given = operandsOf(operand);
  if (given.length < 2)
    throw new CommandError(1257300, `$ifNull needs at least two arguments, had: ${given.length}`);
  const parts = given.map((part) => compile(part));
  return (scope) => {
    let value: unknown;
    for (const part of parts) {
      value = part(scope);
      if (!isNullish(value)) return value;
    }
    return value;
  };
};

const switchOf: Operator = (operand, compile, name) => {
  if (!isPlainObject(operand)) throw new CommandError(40060, '$switch requires an object as an argument');
  const stray = Object.keys(operand).find((field) => field !== 'branches' && field !== 'default');
  if (stray !== undefined) throw new CommandError(40067, `$switch found an unknown argument: ${stray}`);
  if (!Array.isArray(operand.branches))
    throw new CommandError(40061, "$switch expected an array for 'branches'");
  if (operand.branches.length === 0) throw new CommandError(40068, '$switch requires at least one branch');
  const branches = operand.branches.map((branch): [Evaluate, Evaluate] => {
    if (!isPlainObject(branch)) throw new CommandError(40062, '$switch expected each branch to be an object');
    const wrong = Object.keys(branch).find((field) => field !== 'case' && field !== 'then');
    if (wrong !== undefined)
      throw new CommandError(40063, `${name} found an unknown argument to a branch: ${wrong}`);
    if (!('case' in branch))
      throw new CommandError(40064, `${name} requires each branch have a 'case' expression`);
    if (!('then' in branch))
      throw new CommandError(40065, `${name} requires each branch have a 'then' expression.`);
    return [compile(branch.case), compile(branch.then)];
  });
  const otherwise = 'default' in operand ? compile(operand.default) : undefined;
  return (scope) => {
    for (const [test, result] of branches) if (truth(test(scope))) return result(scope);
    if (otherwise === undefined)
      throw new CommandError(
        40066,
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    return otherwise(scope);
  };
};

const letOf: Operator = (operand, compile, name) => {
  const given = fieldsOf(operand, name, ['vars', 'in']);
  if (!isPlainObject(given.vars)) throw new CommandError(16876, "Missing 'vars' parameter to $let");
  if (!('in' in given)) throw new CommandError(16877, "Missing 'in' parameter to $let");
  const values = Object.entries(given.vars).map(([variable, part]): [string, Evaluate] => [
    named(variable),
    compile(part),
  ]);
  const inner = compile(
    given.in,
    values.map(([variable]) => variable),
  );
  return (scope) =>
    inner({
      root: scope.root,
      variables: {
        ...scope.variables,
        ...Object.fromEntries(values.map(([variable, evaluate]) => [variable, evaluate(scope)])),
      },
    });
};

/** The name of a variable somebody makes. Errors: 9 where it is none or cannot be one. */
export function named(variable: unknown): string {
  if (typeof variable !== 'string') throw new CommandError(9, 'A variable is named by a text');
  if (variable !== 'CURRENT') assertVariableName(variable);
  return variable;
}

export const logicOperators: Readonly<Record<string, Operator>> = {
  $eq: comparing((difference) => difference === 0),
  $ne: comparing((difference) => difference !== 0),
  $gt: comparing((difference) => difference > 0),
  $gte: comparing((difference) => difference >= 0),
  $lt: comparing((difference) => difference < 0),
  $lte: comparing((difference) => difference <= 0),
  $cmp: comparing((difference) => difference),
  $and: junction(false),
  $or: junction(true),
  $not: takes([1, 1], ([value]) => !truth(value)),
  $cond: cond,
  $ifNull: ifNull,
  $switch: switchOf,
  $let: letOf,
  $literal: (operand) => () => operand,
};
