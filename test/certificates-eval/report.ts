import { CERTIFICATE_FIELDS, type Reading } from '#domain/certificates/certificate.js';
import type { Judged, Outcome, TypeOutcome } from './compare.js';
import { type Producer, producerOf } from './print.js';
import type { Expected, Sample } from './sample.js';

/** What the reader made of one document. */
export interface Judgement {
  readonly sample: Sample;
  readonly reading: Reading;
  readonly milliseconds: number;
  readonly type: TypeOutcome;
  readonly fields: readonly Judged[];
}

const PRODUCERS: readonly Producer[] = ['pdfmake', 'pdf-lib', 'Chromium'];

const count = <T>(things: readonly T[], holds: (thing: T) => boolean): number => things.filter(holds).length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Right and abstained of what is stated; wrong is what was misread and what was invented, of what is stated. */
function lineOf(name: string, judged: readonly Judged[]): string {
  const of = (outcome: Outcome) => count(judged, (each) => each.outcome === outcome);
  const stated = judged.length - of('invented');
  const wrong = of('wrong') + of('invented');
  const figures = [
    stated,
    of('right'),
    wrong,
    of('abstained'),
    percent(of('right'), stated),
    percent(wrong, stated),
  ];
  return `${name.padEnd(26)}${figures.map((figure) => String(figure).padStart(10)).join('')}`;
}

/** The figures of one part: documents by producer, type, fields one by one and together, and how long reading took. */
export function tableOf(part: string, judgements: readonly Judgement[]): string {
  const all = judgements.flatMap(({ fields }) => fields);
  const byProducer = PRODUCERS.map((name) => {
    const of = judgements.filter(({ sample }) => producerOf(sample.making) === name);
    return lineOf(
      `${name} (${of.length})`,
      of.flatMap(({ fields }) => fields),
    );
  });
  const types = (outcome: TypeOutcome) => count(judgements, ({ type }) => type === outcome);
  const times = judgements.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const median = times[Math.floor(times.length / 2)]?.milliseconds ?? 0;
  const longest = times.at(-1);
  return [
    '',
    `== ${part}: ${judgements.length} documents ==`,
    `type: ${types('right')} right, ${types('wrong')} wrong, ${types('abstained')} abstained: ${percent(types('right'), judgements.length)}`,
    `reading: median ${median.toFixed(0)} ms, longest ${longest === undefined ? '' : `${longest.milliseconds.toFixed(0)} ms (${longest.sample.name}, ${longest.reading.pageCount} pages)`}`,
    `${'field'.padEnd(26)}${['stated', 'right', 'wrong', 'abstained', 'right %', 'wrong %'].map((word) => word.padStart(10)).join('')}`,
    ...CERTIFICATE_FIELDS.map((field) =>
      lineOf(
        field,
        all.filter((each) => each.field === field),
      ),
    ),
    ...byProducer,
    lineOf('all fields', all),
  ].join('\n');
}

const said = (expected: Expected | null): string =>
  expected === null
    ? 'nothing'
    : typeof expected === 'string'
      ? expected
      : Object.values(expected).flat().join(' | ');

/** A line for every document or field that was not read right, the wrong ones marked. */
export function wrongLines(judgements: readonly Judgement[]): string {
  const lines = judgements.flatMap(({ sample, reading, type, fields }) => [
    ...(type === 'right'
      ? []
      : [
          `${type === 'wrong' ? '✖' : '·'} ${sample.name} type: ${sample.truth.type}, read ${reading.type.type} (${reading.type.confidence})`,
        ]),
    ...fields
      .filter(({ outcome }) => outcome !== 'right')
      .map(
        ({ field, outcome, expected, read }) =>
          `${outcome === 'abstained' ? '·' : '✖'} ${sample.name} ${field} ${outcome}: ${said(expected)}${read === '' ? '' : `, read ${read}`}`,
      ),
  ]);
  return ['', 'Not right (✖ wrong, · left to a person):', ...lines].join('\n');
}
