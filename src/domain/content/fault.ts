import type { z } from 'zod';

/** What is wrong in a definition or a file, and where: `sections[1].questions[3].askedWhen.question`. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** Spells a path the way JavaScript would reach it. */
function pathText(steps: readonly PropertyKey[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

/** Every issue of a zod error as a fault; of a union's branches the one that came closest speaks. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, []));
}

function issueFaults(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closest(issue.errors).flatMap((inner) => issueFaults(inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      reason: 'This field is not known here.',
    }));
  }
  return [{ path: pathText(path), reason: sentence(issue.message) }];
}

/** The branch with the fewest complaints at its own top, unknown fields one by one, then the fewest in all. */
function closest(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const complaints = (issue: z.core.$ZodIssue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.length : issue.path.length < 2 ? 1 : 0;
  const atTop = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => sum + complaints(issue), 0);
  return [...branches].sort((a, b) => atTop(a) - atTop(b) || a.length - b.length)[0] ?? [];
}

const sentence = (message: string): string => (/[.?!]$/.test(message) ? message : `${message}.`);

const DEEPEST = 60;
const LARGEST = 500_000;

/** Refuses input too deep or too large to be judged field by field; null where it is neither. Never recurses. */
export function tooMuch(input: unknown): Fault | null {
  let level: unknown[] = [input];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return { path: '', reason: `It is nested more than ${DEEPEST} levels deep.` };
    seen += level.length;
    if (seen > LARGEST) return { path: '', reason: `It holds more than ${LARGEST} values.` };
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return null;
}
