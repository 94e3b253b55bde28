import { isLoose, type Loose, listIn, numberIn, textIn } from '../loose.js';
import { lineOf, linesIn } from './lines.js';

/** Steps of points, by kind: the field that says from where, and the words around it. */
const STEPS: Readonly<Record<string, { readonly field: string; readonly words: (from: number) => string }>> =
  {
    number: { field: 'from', words: (from) => `from ${from}` },
    scale: { field: 'from', words: (from) => `from ${from}` },
    date: { field: 'withinMonths', words: (months) => `within ${months} months` },
    table: { field: 'fromRows', words: (rows) => `from ${rows} rows` },
  };

/** Points by name, by kind. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'yes-no-partly': ['yes', 'partly', 'no'],
  certificate: ['current', 'expired'],
};

/** The answers of a question with their points, a line each. */
export function answersInWords(question: Loose): string {
  const kind = textIn(question, 'kind');
  const steps = STEPS[kind];
  if (Array.isArray(question.options)) {
    return listIn(question, 'options')
      .map((option) =>
        lineOf([textIn(option, 'text'), numberIn(option, 'points') ?? 0, textIn(option, 'id')]),
      )
      .join('\n');
  }
  if (steps !== undefined) {
    return listIn(question, 'points')
      .map((step) => lineOf([steps.words(numberIn(step, steps.field) ?? 0), numberIn(step, 'points') ?? 0]))
      .join('\n');
  }
  return (NAMED[kind] ?? []).map((name) => lineOf([name, numberIn(question.points, name) ?? 0])).join('\n');
}

/** Reads answers back as fields of a question of that kind; `blame` is told what is wrong with a line. */
export function answersFrom(
  kind: string,
  cell: string,
  freshId: (words: string) => string,
  blame: (reason: string) => void,
): Loose {
  const lines = linesIn(cell);
  const points = (written: string | undefined): number => {
    const number = Number((written ?? '').replace(',', '.'));
    if (!Number.isFinite(number)) blame(`“${written}” is no number of points.`);
    return number;
  };
  if (kind === 'single-choice' || kind === 'multiple-choice') {
    const options = lines.map(([text = '', given, id = '']) => ({
      id: id === '' ? freshId(text) : id,
      text,
      points: points(given),
    }));
    return { options };
  }
  const steps = STEPS[kind];
  if (steps !== undefined) {
    return {
      points: lines.map(([words = '', given]) => {
        const from = /-?\d+(?:[.,]\d+)?/.exec(words)?.[0];
        if (from === undefined) blame(`“${words}” names no number; write ${steps.words(3)} | 0.5.`);
        return { [steps.field]: Number((from ?? '').replace(',', '.')), points: points(given) };
      }),
    };
  }
  if (lines.length === 0) return {};
  const names = NAMED[kind];
  if (names === undefined) {
    blame(`A question of the kind ${kind} has no answers to choose from.`);
    return {};
  }
  for (const [name = ''] of lines) {
    if (!names.includes(name.toLowerCase()))
      blame(`“${name}” is no answer here; there are: ${names.join(', ')}.`);
  }
  return {
    points: Object.fromEntries(lines.map(([name = '', given]) => [name.toLowerCase(), points(given)])),
  };
}

/** The answers a condition may name, by id and by words, in lower case. */
export function answerNames(json: Loose): ReadonlyMap<string, string> {
  const options = listIn(json, 'options').filter(isLoose);
  if (textIn(json, 'kind') === 'yes-no-partly')
    return new Map(['yes', 'partly', 'no'].map((each) => [each, each]));
  return new Map([
    ...options.map((option) => [textIn(option, 'text').toLowerCase(), textIn(option, 'id')] as const),
    ...options.map((option) => [textIn(option, 'id').toLowerCase(), textIn(option, 'id')] as const),
  ]);
}
