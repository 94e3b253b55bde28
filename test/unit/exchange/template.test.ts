import { expect } from 'chai';
import fc from 'fast-check';
import { NotUnderstood } from '#domain/exchange/boolean-grammar.js';
import type { Sheet } from '#domain/exchange/sheet.js';
import {
  conditionFromWords,
  conditionInWords,
  type Names,
} from '#domain/exchange/template/condition-words.js';
import { readTemplate } from '#domain/exchange/template/read.js';
import { templateSheets, templateTable } from '#domain/exchange/template/write.js';
import { checkFramework } from '#domain/frameworks/definition.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import type { Condition, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { shipped } from '../content/shipped.js';

const frameworks = shipped('frameworks').flatMap(({ json }) => {
  const verdict = checkFramework(json);
  return 'framework' in verdict ? [verdict.framework] : [];
});

const proven = (json: unknown): Questionnaire => {
  const verdict = checkQuestionnaire(json, frameworks);
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults.slice(0, 5)));
  return verdict.questionnaire;
};

const sheetOf = (rows: readonly (readonly string[])[], name = ''): Sheet => ({
  name,
  rows,
  calculated: [],
  merged: [],
});

/** Everything is its own name. */
const ANY_NAME: Names = { question: (name) => name, answer: (_, name) => name, term: (_, name) => name };

const HEADS = ['section', 'id', 'kind', 'question', 'answers', 'condition', 'weight'];
const ROWS = [
  ['Use', '', 'yes/no/partly', 'Is it sold?', 'yes | 1\npartly | 0.5\nno | 0', '', '2'],
  ['', 'share', 'number', 'To how many?', 'from 10 | 1', '1.1 is yes or partly', '1'],
  [
    '',
    'how',
    'single choice',
    'How?',
    'Built here | 1\nBought \\| changed | 0.5',
    'share >= 30 and not (1.1 is no)',
    '1',
  ],
  ['More', 'why', 'long text', 'Why?', '', '(share >= 30 or how is "built here") and role is provider', ''],
];

const read = (rows: readonly (readonly string[])[], more: Partial<Sheet> = {}) =>
  readTemplate([{ ...sheetOf(rows), ...more }], { name: 'ours' });

describe('The template', () => {
  for (const { path, json } of shipped('questionnaires')) {
    it(`gives ${path} back as it was, from a workbook and from one table`, () => {
      const before = proven(json);
      const sheets = templateSheets(before).map(({ name, columns, rows }) =>
        sheetOf(
          [columns.map(({ label }) => label), ...rows.map((row) => row.map((cell) => String(cell ?? '')))],
          name,
        ),
      );
      for (const form of [sheets, [sheetOf(templateTable(before))]]) {
        const { made, faults, notCarried } = readTemplate(form, { name: 'x' });
        expect(faults).to.deep.equal([]);
        expect(notCarried).to.deep.equal([]);
        expect(proven(made[0]?.json)).to.deep.equal(before);
      }
    });
  }

  it('reads what people write: kinds in words, places as names, answers by id or words', () => {
    const { made, faults } = read([HEADS, ...ROWS]);
    expect(faults).to.deep.equal([]);
    const { sections } = proven(made[0]?.json);
    const [first, share, how] = sections[0]?.questions ?? [];
    expect(share?.askedWhen).to.deep.equal({ question: first?.id, is: ['yes', 'partly'] });
    expect(how?.askedWhen).to.deep.equal({
      all: [{ question: 'share', atLeast: 30 }, { not: { question: first?.id, is: ['no'] } }],
    });
    expect(how).to.have.nested.property('options[1].text', 'Bought | changed');
    expect(sections[1]?.questions[0]?.askedWhen).to.deep.equal({
      all: [
        {
          any: [
            { question: 'share', atLeast: 30 },
            { question: 'how', is: ['built-here'] },
          ],
        },
        { role: ['provider'] },
      ],
    });
  });

  it('reads the columns of a table as the sheet Help shows them, with ids and without', () => {
    const columns = 'column: Since | date | optional\ncolumn: Role | choice | required';
    for (const [choices, ids] of [
      [' | role | Trains it | trains | Runs it | runs', ['role', 'trains', 'runs']],
      [' | | Trains it | | Runs it |', ['role', 'trains-it', 'runs-it']],
      [' | | Trains it | | Runs it', ['role', 'trains-it', 'runs-it']],
    ] as const) {
      const { made } = read([
        [...HEADS, 'settings'],
        ['Use', '', 'table', 'By whom?', '', '', '', columns + choices],
      ]);
      const [table] = proven(made[0]?.json).sections[0]?.questions ?? [];
      const [role, first, second] = ids;
      expect(table).to.have.deep.property('columns', [
        { id: 'since', title: 'Since', kind: 'date', required: false },
        {
          id: role,
          title: 'Role',
          kind: 'choice',
          required: true,
          options: [
            { id: first, text: 'Trains it' },
            { id: second, text: 'Runs it' },
          ],
        },
      ]);
    }
  });

  const FAULTY: readonly [column: number, cell: string, place: string, reason: RegExp][] = [
    [2, 'essay', 'row 3, kind', /“essay” is no kind of question; there are: yes-no-partly/],
    [3, '', 'row 3, question', /asks nothing/],
    [4, 'many | 1', 'row 3, answers', /names no number; write from 3/],
    [4, 'from 3 | lots', 'row 3, answers', /“lots” is no number/],
    [5, 'gone is yes', 'row 3, condition', /no question is called “gone”/],
    [5, '1.1 is maybe', 'row 3, condition', /“maybe” is no answer of q-1-1/],
    [5, '1.1 is yes and', 'row 3, condition', /ends too early/],
    [5, '(1.1 is yes', 'row 3, condition', /closing bracket is missing/],
    [5, 'tier is dangerous', 'row 3, condition', /there is no tier “dangerous”/],
    [5, '1.1 yes', 'row 3, condition', /“is”, “>=” or “<=” is missing/],
    [6, 'heavy', 'row 3, weight', /“heavy” is no number/],
  ];
  for (const [column, cell, place, reason] of FAULTY) {
    it(`names row and column of ${JSON.stringify(cell)} under ${HEADS[column]}, and makes nothing`, () => {
      const rows = ROWS.map((row, at) => (at === 1 ? row.with(column, cell) : row));
      const { made, faults } = read([HEADS, ...rows]);
      expect(made).to.deep.equal([]);
      expect(faults.find(({ path }) => path === place)?.reason).to.match(reason);
    });
  }

  it('names every fault at once', () => {
    const rows = ROWS.map((row) => row.with(2, 'essay'));
    expect(read([HEADS, ...rows]).faults.filter(({ path }) => path.endsWith('kind'))).to.have.length(
      ROWS.length,
    );
  });

  it('refuses calculated cells and merged cells of questions with their place, and takes merged sections', () => {
    const { faults } = read([HEADS, ...ROWS], {
      name: 'Questions',
      calculated: [{ row: 2, column: 6 }],
      merged: [
        { row: 1, column: 0, rows: 3, columns: 1 },
        { row: 1, column: 3, rows: 2, columns: 1 },
      ],
    });
    expect(faults).to.deep.equal([
      {
        path: 'Questions, row 3, weight',
        reason: 'The cell is calculated by a formula: write what it should say.',
      },
      {
        path: 'Questions, row 2, question',
        reason: 'The cell is merged with others: part them, and write into each what belongs there.',
      },
    ]);
  });

  it('lists columns it does not know, and refuses in a sentence what is no template, empty, or without rows', () => {
    const wider = [[...HEADS, 'Owner'], ...ROWS.map((row) => [...row, 'Ann'])];
    expect(read(wider).notCarried).to.deep.equal([
      { path: 'column 8', what: 'the column “owner” (4 cells)' },
    ]);
    for (const [rows, reason] of [
      [[], /every sheet is empty/],
      [[['No', 'Question']], /not filled in by Assay’s template: it has no row of heads/],
      [[HEADS], /heads and no rows/],
      [[[...HEADS, 'weight'], ...ROWS], /Two columns are called weight/],
    ] as const) {
      expect(
        read(rows)
          .faults.map((fault) => fault.reason)
          .join(),
        String(reason),
      ).to.match(reason);
      expect(read(rows).made).to.deep.equal([]);
    }
  });
});

describe('A condition in words', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9]{1,6}(-[a-z]{1,3})?$/);
  const word = fc.oneof(name, fc.constantFrom('or', 'is', 'not', 'tier', 'answered', 'ALL'));
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ question: word, is: fc.array(word, { minLength: 1, maxLength: 3 }) }),
      fc.record({ question: word, answered: fc.boolean() }),
      fc.record({ question: word, atLeast: fc.integer() }),
      fc.record({
        question: word,
        atMost: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      }),
      fc.record({ tier: fc.array(name, { minLength: 1, maxLength: 2 }) }),
      fc.record({ fact: name, is: fc.constant(['yes']) }),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ) as fc.Arbitrary<Condition>,
  }));

  it('is read as the very tree it was written from', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(conditionFromWords(conditionInWords(tree), ANY_NAME)).to.deep.equal(tree);
      }),
    );
  });

  it('never fails but by saying what is not understood', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          conditionFromWords(text, ANY_NAME);
        } catch (error) {
          expect(error).to.be.instanceOf(NotUnderstood);
        }
      }),
    );
  });
});
