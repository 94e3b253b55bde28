import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarDate } from '#domain/dates.js';
import { createTranslate } from '#domain/messages/format.js';
import {
  KIND_MESSAGES,
  type KindMessage,
  kinds,
  parseTyped,
  sameValue,
  sayValue,
  scoreValue,
  typedOf,
} from '#domain/questionnaires/kinds/register.js';
import { understandNumber } from '#domain/questionnaires/kinds/understand-number.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { ANY_VALUE } from './any-value.js';
import { question } from './builders.js';

const TEXTS = JSON.parse(readFileSync('src/web/messages/kinds.en.json', 'utf8')) as Record<
  KindMessage,
  string
>;
const t = createTranslate<KindMessage>('en-GB', TEXTS);
const ON = '2026-11-21' as CalendarDate;

const QUESTIONS: readonly Question[] = [
  question('yes-no-partly', 'q'),
  question('single-choice', 'q'),
  question('multiple-choice', 'q'),
  question('long-text', 'q'),
  question('number', 'q'),
  question('number', 'q', { unit: '% of records', min: 0, max: 100, whole: true }),
  question('date', 'q'),
  question('scale', 'q'),
  question('short-text', 'q'),
  question('short-text', 'q', { format: 'web-address', maxLength: 60 }),
  question('short-text', 'q', { format: 'email' }),
  question('file', 'q'),
  question('table', 'q'),
  question('contact', 'q'),
  question('certificate', 'q'),
];

const FIELDS = [
  'choice',
  'exception.what',
  'exception.affects',
  'exception.solved-by',
  'option',
  'options',
  'text',
  'number',
  'date',
  'step',
  'documents',
  'cell',
  'contact.name',
  'contact.email',
  'certificate.standard',
  'certificate.holder',
  'certificate.valid-until',
];
const likely = fc.constantFrom(
  'yes',
  'partly',
  'no',
  'a',
  'b',
  'none',
  '',
  '12',
  '1,5',
  '-3',
  '1 234,5',
  '2026-11-21',
  '2026-02-30',
  '5',
  'example.eu/policy',
  'ada@example.eu',
  'attached',
  'model',
  'iso-42001',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  likely,
  fc.string({ minLength: 1_990, maxLength: 2_010 }),
);
const typedForm: fc.Arbitrary<Typed> = fc.dictionary(
  fc.oneof(fc.constantFrom(...FIELDS), fc.constantFrom('__proto__', 'constructor', 'kind')),
  fc.array(anything, { maxLength: 4 }),
);

describe('A kind of question', () => {
  for (const kind of Object.values(kinds)) {
    it(`reads back what it writes: ${kind.id}`, () => {
      const asked = question(kind.id, 'q');
      fc.assert(
        fc.property(ANY_VALUE[kind.id], (arbitrary) => {
          const value = arbitrary as AnswerValue;
          expect(parseTyped(asked, typedOf(asked, value))).to.deep.equal({ outcome: 'value', value });
          expect(sameValue(value, structuredClone(value))).to.equal(true);
          expect(sayValue(asked, value, t)).to.not.equal('');
        }),
        { numRuns: 200, seed: 1 },
      );
    });
  }

  it('answers whatever is typed with a value, nothing, or a sentence', () => {
    const judge = (asked: Question, typed: Typed) => {
      const parsed = parseTyped(asked, typed);
      if (parsed.outcome === 'refused') {
        expect(parsed.faults).to.not.deep.equal([]);
        for (const { message, values } of parsed.faults)
          expect(t(message as KindMessage, values)).to.be.a('string');
        return;
      }
      if (parsed.outcome === 'empty') return;
      expect(parsed.value.kind).to.equal(asked.kind);
      expect(parseTyped(asked, typedOf(asked, parsed.value))).to.deep.equal(parsed);
      const { points } = scoreValue(asked, parsed.value, ON);
      expect(points === null || (points >= 0 && points <= 1)).to.equal(true);
      expect(sayValue(asked, parsed.value, t)).to.be.a('string');
    };
    fc.assert(
      fc.property(typedForm, (typed) => {
        for (const asked of QUESTIONS) judge(asked, typed);
      }),
      { numRuns: 1_000, seed: 2 },
    );
  });

  it('has a text for every message, and no text is left over', () => {
    expect(Object.keys(TEXTS).sort()).to.deep.equal([...KIND_MESSAGES].sort());
    expect(new Set(KIND_MESSAGES).size).to.equal(KIND_MESSAGES.length);
  });
});

describe('A written number', () => {
  const READINGS: readonly [written: string, meant: number | 'ambiguous' | 'none' | 'too-precise'][] = [
    ['12', 12],
    ['1 234,5', 1234.5],
    ['1\u202F234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1 234,567', 1234.567],
    ['1.234', 1.234],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['1,234', 'ambiguous'],
    ['−3', -3],
    ['.5', 0.5],
    ['-0', 0],
    ['12,34,5', 'none'],
    ['1e5', 'none'],
    ['twelve', 'none'],
    ['0x10', 'none'],
    ['1.1234567', 'too-precise'],
    ['1234567890123456', 'too-precise'],
  ];
  for (const [written, meant] of READINGS) {
    it(`${written} is ${typeof meant === 'number' ? `understood as ${meant}` : meant}`, () => {
      const understood = understandNumber(written);
      expect(understood.reading === 'number' ? understood.number : understood.reading).to.equal(meant);
    });
  }
});

describe('What was typed', () => {
  const [share] = QUESTIONS.filter(
    ({ kind, ...rest }) => kind === 'number' && 'max' in rest && rest.max === 100,
  );
  const REFUSED: readonly [title: string, asked: Question, typed: Typed, said: string][] = [
    ['a share above 100', share ?? question('number', 'q'), { number: ['120 %'] }, 'Write 100 or less.'],
    [
      'a number read two ways',
      question('number', 'q'),
      { number: ['1,234'] },
      'This can be read two ways. Write 1234 or 1.234.',
    ],
    [
      'half a record',
      share ?? question('number', 'q'),
      { number: ['1.5'] },
      'Write a whole number, without decimals.',
    ],
    [
      'an option nobody offered',
      question('single-choice', 'q'),
      { option: ['z'] },
      'Choose one of the answers shown.',
    ],
    [
      'none together with something',
      question('multiple-choice', 'q'),
      { options: ['a', 'none'] },
      '“Option none” cannot stand beside another answer. Keep one or the other.',
    ],
    [
      'a text too long',
      question('long-text', 'q'),
      { text: ['x'.repeat(201)] },
      'Shorten this by 1 character; 200 fit.',
    ],
    [
      'a day that does not exist',
      question('date', 'q'),
      { date: ['2026-02-30'] },
      'Write the day as year-month-day, for example 2026-11-21.',
    ],
    [
      'exceptions without a choice',
      question('yes-no-partly', 'q'),
      { 'exception.what': ['Two data sets'] },
      'Choose “Partly, with exceptions”, so that what you wrote below it can be kept.',
    ],
    [
      'an exception that says nothing',
      question('yes-no-partly', 'q'),
      { choice: ['partly'], 'exception.what': ['a', ''], 'exception.affects': ['', 'b'] },
      'Exception 2: say what is excepted.',
    ],
  ];
  for (const [title, asked, typed, said] of REFUSED) {
    it(`is refused with a sentence: ${title}`, () => {
      const parsed = parseTyped(asked, typed);
      const faults = parsed.outcome === 'refused' ? parsed.faults : [];
      expect(faults.map(({ message, values }) => t(message as KindMessage, values))).to.deep.equal([said]);
    });
  }

  it('keeps exceptions only for "partly", and drops the empty rows', () => {
    const rows = {
      'exception.what': ['', 'CVs'],
      'exception.affects': ['', 'Ranking'],
      'exception.solved-by': ['', '2027-01-31'],
    };
    const asked = question('yes-no-partly', 'q');
    expect(parseTyped(asked, { choice: ['yes'], ...rows })).to.deep.equal({
      outcome: 'value',
      value: { kind: 'yes-no-partly', choice: 'yes', exceptions: [] },
    });
    const partly = parseTyped(asked, { choice: ['partly'], ...rows });
    expect(partly.outcome === 'value' && sayValue(asked, partly.value, t)).to.equal(
      'Partly, with exceptions\n– CVs; affects Ranking; to be solved by 31 Jan 2027',
    );
    const sentence = parseTyped(asked, {
      choice: ['partly'],
      'exception.what': ['Two collections of 2022.'],
      'exception.affects': ['Ranking.'],
    });
    expect(sentence.outcome === 'value' && sayValue(asked, sentence.value, t)).to.equal(
      'Partly, with exceptions\n– Two collections of 2022; affects Ranking.',
    );
  });
});
