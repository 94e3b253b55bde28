import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { CalendarDate } from '#domain/dates.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { settledByDocuments } from '#domain/questionnaires/kinds/file.js';
import { lackOf, parseTyped, sayValue, scoreValue, typedOf } from '#domain/questionnaires/kinds/register.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { englishMessages } from '#web/messages/messages.js';
import { answered, answers, document, notApplicable, question, questionnaire } from './builders.js';

const t = englishMessages(join(process.cwd(), 'src/web/messages'));
const ON = '2026-11-21' as CalendarDate;

/** What was typed, as a value. */
function read(asked: Question, typed: Typed): AnswerValue {
  const parsed = parseTyped(asked, typed);
  if (parsed.outcome !== 'value') throw new Error(JSON.stringify(parsed));
  return parsed.value;
}

const steps = (...all: readonly [from: number, points: number][]) =>
  all.map(([from, points]) => ({ from, points }));
const byRows = (...all: readonly [fromRows: number, points: number][]) =>
  all.map(([fromRows, points]) => ({ fromRows, points }));
const column = (id: string, fields: object = {}) => ({
  id,
  title: id,
  kind: 'text',
  required: true,
  ...fields,
});
const TWO = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];

describe('A definition of a kind', () => {
  const CASES: readonly [title: string, asked: Question, paths: readonly string[]][] = [
    ['a scale that falls', question('scale', 'q', { from: 5, to: 1, points: [], weight: 0 }), ['to']],
    ['a scale beyond ten', question('scale', 'q', { to: 11 }), ['to']],
    ['half a step', question('scale', 'q', { points: steps([1.5, 1]) }), ['points[0].from']],
    [
      'a step nobody reaches',
      question('scale', 'q', { points: steps([2, 0.5], [6, 1]) }),
      ['points[1].from'],
    ],
    ['a scale that earns the same', question('scale', 'q', { points: steps([1, 1]) }), ['points']],
    ['an end without words', question('scale', 'q', { lowest: ' ' }), ['lowest']],
    ['a line with a weight', question('short-text', 'q', { weight: 1 }), ['weight']],
    ['a line of another format', question('short-text', 'q', { format: 'fax' }), ['format']],
    [
      'documents asked for twice',
      question('file', 'q', { evidenceRule: { when: ['answered'], without: 0.5 } }),
      ['evidenceRule'],
    ],
    ['no document', question('file', 'q', { atLeast: 0 }), ['atLeast']],
    ['more documents than fit', question('file', 'q', { atLeast: 21 }), ['atLeast']],
    ['a table without columns', question('table', 'q', { columns: [] }), ['columns']],
    [
      'a table of 13 columns',
      question('table', 'q', { columns: Array.from({ length: 13 }, (_, at) => column(`c${at}`)) }),
      ['columns'],
    ],
    [
      'a column twice',
      question('table', 'q', { columns: [column('c'), column('c')] }),
      ['columns[1].id', 'columns[1].title'],
    ],
    ['a dot in a column', question('table', 'q', { columns: [column('c.1')] }), ['columns[0].id']],
    [
      'nothing to choose in a column',
      question('table', 'q', { columns: [column('c', { kind: 'choice' })] }),
      ['columns[0].options'],
    ],
    [
      'something to choose in a date',
      question('table', 'q', { columns: [column('c', { kind: 'date', options: TWO })] }),
      ['columns[0].options'],
    ],
    [
      'an option of a column twice',
      question('table', 'q', {
        columns: [column('c', { kind: 'choice', options: [TWO[0], TWO[0]] })],
      }),
      ['columns[0].options[1].id', 'columns[0].options[1].text'],
    ],
    ['fewer rows than asked for', question('table', 'q', { atLeast: 3, atMost: 2 }), ['atMost']],
    ['too many rows', question('table', 'q', { atMost: 101 }), ['atMost']],
    [
      'points for rows nobody can add',
      question('table', 'q', { atMost: 3, points: byRows([1, 0.5], [4, 1], [1, 1]) }),
      ['points[1].fromRows', 'points[2].fromRows'],
    ],
    ['a table that earns nothing', question('table', 'q', { points: [] }), ['points']],
    ['a certificate to nothing', question('certificate', 'q', { standards: [] }), ['standards']],
    [
      'a standard twice',
      question('certificate', 'q', { standards: [TWO[0], TWO[0]] }),
      ['standards[1].id', 'standards[1].text'],
    ],
    [
      'an expired certificate worth more',
      question('certificate', 'q', { points: { current: 0.5, expired: 1 } }),
      ['points.expired'],
    ],
    [
      'a certificate that earns nothing',
      question('certificate', 'q', { points: { current: 0, expired: 0 } }),
      ['points'],
    ],
    [
      'an evidence rule for one standard',
      question('certificate', 'q', { evidenceRule: { when: ['iso-42001'], without: 0.5 } }),
      ['evidenceRule.when[0]'],
    ],
  ];
  const pathsOf = (...asked: readonly Question[]) => {
    const verdict = checkQuestionnaire(questionnaire(asked), []);
    return 'faults' in verdict
      ? verdict.faults.map(({ path }) => path.replace(/^sections\[0\]\.questions\[0\]\./, ''))
      : [];
  };
  for (const [title, asked, paths] of CASES) {
    it(`is told each of its faults: ${title}`, () => expect(pathsOf(asked)).to.deep.equal(paths));
  }

  it('is left at what is usual where it says no more', () => {
    const { points: _points, ...certificate } = question('certificate', 'certificate');
    const { atLeast: _atLeast, ...file } = question('file', 'file');
    const { format: _format, maxLength: _max, ...line } = question('short-text', 'line');
    const { atLeast: _rows, atMost: _most, ...rows } = question('table', 'table');
    const verdict = checkQuestionnaire(questionnaire([certificate, file, line, rows] as Question[]), []);
    const found = 'questionnaire' in verdict ? verdict.questionnaire.sections[0]?.questions : [];
    expect(found).to.deep.include({ ...certificate, points: { current: 1, expired: 0 } });
    expect(found).to.deep.include({ ...file, atLeast: 1 });
    expect(found).to.deep.include({ ...line, format: 'any', maxLength: 200 });
    expect(found).to.deep.include({ ...rows, atLeast: 1, atMost: 100 });
  });

  it('lets a condition measure a scale, and finds the steps that are never taken', () => {
    const when = (askedWhen: unknown) => question('yes-no-partly', 'b', { askedWhen });
    const scale = question('scale', 'q');
    expect(pathsOf(scale, when({ question: 'q', atLeast: 4 }))).to.deep.equal([]);
    expect(pathsOf(scale, when({ question: 'q', atLeast: 6 }))).to.deep.equal([
      'sections[0].questions[1].askedWhen.atLeast',
    ]);
    const between = {
      all: [
        { question: 'q', atLeast: 4.1 },
        { question: 'q', atMost: 4.9 },
      ],
    };
    expect(pathsOf(scale, when(between))).to.deep.equal(['sections[0].questions[1].askedWhen']);
    expect(pathsOf(question('contact', 'q'), when({ question: 'q', answered: true }))).to.deep.equal([]);
    expect(pathsOf(question('table', 'q'), when({ question: 'q', atLeast: 2 }))).to.have.length(1);
    const asked = askedQuestions(
      questionnaire([scale, when({ question: 'q', atLeast: 4 })]),
      answers({ q: answered({ kind: 'scale', step: 4 }) }),
      NOTHING_GIVEN,
    );
    expect([...asked]).to.deep.equal(['q', 'b']);
  });
});

describe('A value of a kind', () => {
  const table = question('table', 'q', { atLeast: 2, points: byRows([2, 0.5], [3, 1]) });
  const cells = (count: number) => ({
    cell: Array.from({ length: count }, (_, at) => [`Supplier ${at}`, '1 200', '2026-03-09', 'host']).flat(),
  });
  const certificate = question('certificate', 'q');
  const valid = (until: string) => ({
    'certificate.standard': ['iso-42001'],
    'certificate.holder': ['Lumenhire B.V.'],
    'certificate.body': ['Northern Assurance'],
    'certificate.number': ['42-1'],
    'certificate.valid-until': [until],
  });
  const contact = question('contact', 'q');

  const EARNED: readonly [title: string, Question, Typed, points: number | null, reason: string][] = [
    ['a step', question('scale', 'q'), { step: ['4'] }, 1, '4 of 5: 4 or more = 1'],
    ['a step below', question('scale', 'q'), { step: ['3'] }, 0, '3 of 5 is below every step = 0'],
    ['an unscored scale', question('scale', 'q', { points: [] }), { step: ['3'] }, null, 'not scored'],
    ['a line', question('short-text', 'q'), { text: ['Ada'] }, null, 'read by people, not scored'],
    ['three rows', table, cells(3), 1, '3 rows filled in: 3 or more = 1'],
    ['two rows', table, cells(2), 0.5, '2 rows filled in: from 2 to under 3 = 0.5'],
    ['too few rows', table, cells(1), 0, '1 row filled in, 2 asked for = 0'],
    [
      'a row half filled',
      table,
      { cell: [...cells(2).cell, 'A third', '', '', ''] },
      0.5,
      '2 rows filled in: from 2 to under 3 = 0.5',
    ],
    ['an unscored table', question('table', 'q', { points: [], weight: 0 }), cells(1), null, 'not scored'],
    ['a contact', contact, { 'contact.name': ['Ada'], 'contact.email': ['a@b.eu'] }, 1, 'contact given = 1'],
    ['a name alone', contact, { 'contact.name': ['Ada'] }, 0, 'no name or no e-mail address, counts 0'],
    ['a certificate', certificate, valid('2027-03-09'), 1, 'valid until 9 Mar 2027 = 1'],
    ['its last day', certificate, valid(ON), 1, 'valid until 21 Nov 2026 = 1'],
    ['the day after', certificate, valid('2026-11-20'), 0.25, 'expired on 20 Nov 2026 = 0.25'],
    ['one without a day', certificate, valid(''), 0, 'not filled in, counts 0'],
    ['documents', question('file', 'q'), { documents: ['attached'] }, 1, 'documents attached = 1'],
  ];
  for (const [title, asked, typed, points, reason] of EARNED) {
    it(`earns ${points ?? 'nothing that counts'}: ${title}`, () =>
      expect(scoreValue(asked, read(asked, typed), ON)).to.deep.equal({ points, reason }));
  }

  const LACKS: readonly [title: string, Question, Typed, said: string | null][] = [
    ['rows', table, cells(1), 'One more row is asked for.'],
    ['a cell', table, { cell: ['A', '', '', 'host', 'B', '', '', ''] }, 'Row 2: “Role” is still empty.'],
    ['nothing', table, cells(2), null],
    ['a name', contact, { 'contact.email': ['a@b.eu'] }, 'A name is still missing.'],
    ['an address', contact, { 'contact.role': ['CEO'] }, 'A name is still missing.'],
    ['nothing but role and telephone', contact, { 'contact.name': ['A'], 'contact.email': ['a@b.eu'] }, null],
    ['a day', certificate, valid(''), 'One field is still empty. Only the accreditation body may stay so.'],
    ['nothing but the accreditation', certificate, valid(ON), null],
  ];
  for (const [title, asked, typed, said] of LACKS) {
    it(`lacks ${title}`, () => {
      const lack = lackOf(asked, read(asked, typed));
      expect(lack && t(lack.message as Parameters<typeof t>[0], lack.values)).to.equal(said);
    });
  }

  it('is kept half filled in, and is a gap until it is whole', () => {
    const of = questionnaire([table, { ...contact, id: 'contact' as never }]);
    const given = answers({
      q: answered(read(table, cells(1))),
      contact: answered(read(contact, { 'contact.name': ['Ada'] })),
    });
    const asked = askedQuestions(of, given, NOTHING_GIVEN);
    expect(gapsOf(of, given, asked).map(({ kind }) => kind)).to.deep.equal(['incomplete', 'incomplete']);
  });

  const LINES: readonly [format: string, written: string, kept: string | null][] = [
    ['any', '  a \n b  ', 'a b'],
    ['web-address', 'lumenhire.example/ai', 'https://lumenhire.example/ai'],
    ['web-address', 'HTTP://lumenhire.example', 'HTTP://lumenhire.example'],
    ['web-address', 'javascript:alert(1)//a.b', null],
    ['web-address', 'ftp://lumenhire.example', null],
    ['web-address', 'https://ada:secret@lumenhire.example', null],
    ['web-address', 'https://intranet', null],
    ['web-address', 'on our page lumenhire.example', null],
    ['email', 'Ada@Lumenhire.example', 'ada@lumenhire.example'],
    ['email', 'ada@lumenhire', null],
  ];
  for (const [format, written, kept] of LINES) {
    it(`of ${format} is ${kept === null ? 'refused' : `kept as ${kept}`}: ${JSON.stringify(written)}`, () => {
      const parsed = parseTyped(question('short-text', 'q', { format }), { text: [written] });
      expect(parsed.outcome === 'value' && 'text' in parsed.value ? parsed.value.text : null).to.equal(kept);
    });
  }

  it('of a table keeps cells in their columns whatever order they are stored in, and drops empty rows', () => {
    const kept = read(table, { cell: ['', '', '', '', 'Lumen', '1.5', '', 'host'] });
    expect(kept).to.deep.equal({
      kind: 'table',
      rows: [{ supplier: 'Lumen', people: '1.5', since: '', role: 'host' }],
    });
    const shuffled = { kind: 'table', rows: [{ role: 'host', supplier: 'Lumen', people: '1.5' }] };
    expect(typedOf(table, shuffled as unknown as AnswerValue)).to.deep.equal({
      cell: ['Lumen', '1.5', '', 'host'],
    });
    expect(sayValue(table, kept, t)).to.equal('1. Supplier: Lumen; People: 1.5; Role: Runs it');
  });

  it('of documents follows what is attached, and never what is said of it', () => {
    const asked = question('file', 'q', { atLeast: 2 });
    const settle = (answer: Parameters<typeof settledByDocuments>[1], count: number) =>
      settledByDocuments(asked, answer, Array.from({ length: count }, () => document.evidence).flat()).status;
    fc.assert(
      fc.property(fc.nat(5), fc.boolean(), (count, before) => {
        const answer = before ? answered({ kind: 'file' }) : answered(null, { status: 'open' });
        expect(settle(answer, count)).to.equal(count >= 2 ? 'answered' : 'open');
        expect(settle(notApplicable(), count)).to.equal('not-applicable');
      }),
    );
    const beside = settledByDocuments(
      question('date', 'q'),
      answered(null, { status: 'open' }),
      document.evidence,
    );
    expect([beside.status, beside.evidence]).to.deep.equal(['open', document.evidence]);
  });
});
