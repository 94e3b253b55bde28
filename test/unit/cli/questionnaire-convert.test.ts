import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { checkFramework } from '#domain/frameworks/definition.js';
import { checkQuestionnaire, MOST_QUESTIONS } from '#domain/questionnaires/definition.js';
import { shipped } from '../content/shipped.js';
import { run } from './command-line.js';

const SURVEY = {
  title: 'Ours',
  pages: [{ name: 'one', elements: [{ type: 'comment', name: 'who', title: 'Who?' }] }],
};

const SHIPPED = 'seeds/questionnaires/ai-vendor-first-look.json';

function provenJson(json: unknown): unknown {
  const frameworks = shipped('frameworks').flatMap((file) => {
    const verdict = checkFramework(file.json);
    return 'framework' in verdict ? [verdict.framework] : [];
  });
  return checkQuestionnaire(json, frameworks);
}

const convert = (file: unknown, ...more: readonly string[]) =>
  run(['questionnaire', 'convert', 'in.json', ...more], { 'in.json': file });

describe('assay questionnaire convert', () => {
  it('prints the questionnaire, and tells people what was not carried over', async () => {
    const { exit, out, err } = await convert({ ...SURVEY, showTimer: true });
    expect(exit).to.equal(0);
    expect(JSON.parse(out)).to.have.nested.property('sections[0].questions[0].id', 'who');
    expect(err).to.contain('Not carried over (1):\n  showTimer: showTimer: true\n');
  });

  it('writes it to a file, and prints what became of it', async () => {
    const { exit, out, written } = await convert(SURVEY, '--out', 'out.json');
    expect(exit).to.equal(0);
    expect(JSON.parse(String(written['out.json']))).to.have.property('title', 'Ours');
    expect(JSON.parse(out)).to.deep.include({ from: 'surveyjs', notCarried: [], faults: [] });
  });

  it('takes our own form as it is, and names every fault there is to mend', async () => {
    const own = {
      id: 'ours',
      version: 1,
      title: 'Ours',
      purpose: 'To ask.',
      minutes: 5,
      sections: [
        { id: 'a', title: 'A', questions: [{ id: 'x', kind: 'long-text', text: 'Who?', weight: 3 }] },
        { id: 'a', title: 'A', questions: [{ id: 'x', kind: 'long-text', text: 'Who?', weight: 0 }] },
      ],
    };
    const { exit, err, out } = await convert(own);
    expect(exit).to.equal(1);
    expect(JSON.parse(out)).to.deep.equal(own);
    expect(err).to.contain('To be mended (3)').and.contain('sections[0].questions[0].weight');
  });

  it('makes nothing of a file that is none, that asks too much, or that is in no known form', async () => {
    const flood = Array.from({ length: 50_000 }, (_, at) => ({
      type: 'comment',
      name: `q${at}`,
      title: 'Why?',
    }));
    for (const [file, reason] of [
      ['{ "pages": [', /It is not JSON/],
      [{ elements: flood }, new RegExp(`It asks 50000 questions; at most ${MOST_QUESTIONS} fit`)],
      [{ anything: 1 }, /Its form is not known here/],
      [`section,kind,question\n${'Use,long text,Why?\n'.repeat(7_000)}`, /more than 6,000 rows/],
      [
        `section,kind,question\n${'Use,long text,Why?\n'.repeat(MOST_QUESTIONS + 1)}`,
        /It asks \d+ questions; at most/,
      ],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /form is not known/],
      [Uint8Array.from({ length: 64 }, (_, at) => at % 3), /neither a text file nor a workbook/],
    ] as const) {
      const { exit, out, err } = await convert(file);
      expect(exit, String(reason)).to.equal(2);
      expect(out).to.equal('');
      expect(err).to.match(reason);
    }
  });

  it('refuses a file that is too large, and ends the reading of one that takes too long or too much', async () => {
    const wish = { name: 'x', format: null, weights: 'score' } as const;
    const bytes = Buffer.from(JSON.stringify(SURVEY));
    const reasons = await Promise.all(
      [{ bytes: 10 }, { time: 0 }].map(async (limits) => {
        const { faults, made } = await createExchangeReader(limits).read(bytes, wish);
        expect(made).to.deep.equal([]);
        return faults.map(({ reason }) => reason).join();
      }),
    );
    expect(reasons[0]).to.match(/larger than 0 MB/);
    expect(reasons[1]).to.match(/took too long/);
    const large = Buffer.from(`{"elements":[${'{"type":"comment"},'.repeat(400_000)}1]}`);
    const { faults } = await createExchangeReader({ heap: 24 }).read(large, wish);
    expect(faults[0]?.reason).to.match(/more memory than one file may have/);
  });

  it('names the options there are', async () => {
    const { exit, err } = await convert(SURVEY, '--from', 'word');
    expect(exit).to.equal(2);
    expect(err).to.contain('--from: choose one of');
  });

  for (const ending of ['xlsx', 'csv']) {
    it(`writes ${ending} and reads it back as the same questionnaire`, async () => {
      const there = await run(['questionnaire', 'convert', SHIPPED, '--out', `out.${ending}`]);
      expect(there.exit, there.err).to.equal(0);
      const back = await run(['questionnaire', 'convert', `out.${ending}`], there.written);
      expect(back.exit, back.err).to.equal(0);
      expect(back.err).to.equal('');
      expect(provenJson(JSON.parse(back.out))).to.deep.equal(
        provenJson(JSON.parse(readFileSync(SHIPPED, 'utf8'))),
      );
    });

    it(`gives the template as ${ending}, which is read as it is`, async () => {
      const { exit, written, err } = await run(['questionnaire', 'template', '--out', `t.${ending}`]);
      expect(exit, err).to.equal(0);
      const read = await run(['questionnaire', 'convert', `t.${ending}`], written);
      expect(read.exit, read.err).to.equal(0);
      expect(JSON.parse(read.out)).to.have.nested.property('sections[0].questions[1].id', 'protection');
    });
  }

  it('reads a CSV table in whatever way a spreadsheet wrote it', async () => {
    const text = 'section;kind;question\nÜber uns;long text;Wer prüft “Modelle”?\n';
    const cp1252 = Buffer.from(
      text.replace(/[“”]/g, (sign) => (sign === '“' ? '\u0093' : '\u0094')),
      'latin1',
    );
    const forms: readonly [string, Uint8Array][] = [
      ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
      ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['cp1252', cp1252],
      ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ];
    for (const [form, bytes] of forms) {
      const { exit, out, err } = await convert(bytes);
      expect(exit, `${form}: ${err}`).to.equal(0);
      const [section] = (JSON.parse(out) as { sections: { title: string; questions: { text: string }[] }[] })
        .sections;
      expect([section?.title, section?.questions[0]?.text], form).to.deep.equal([
        'Über uns',
        'Wer prüft “Modelle”?',
      ]);
    }
  });

  it('names the cell of a formula and of a merge in a workbook, and refuses one that is empty or no template', async () => {
    const heads = ['section', 'kind', 'question', 'weight'];
    const rows = [heads, ['Use', 'long text', 'Why?', 0], ['', 'long text', 'How?', 0]];
    const formula = new Map([
      ['1,3', { value: 2, type: 'formula' as const, formula: '1+1', formulaResult: 2 }],
    ]);
    const merges = [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }];
    const sheet = { name: 'Questions', rows };
    for (const [sheets, reason] of [
      [[{ ...sheet, cells: formula }], /Questions, row 2, weight: The cell is calculated by a formula/],
      [[{ ...sheet, merges }], /Questions, row 2, question: The cell is merged with others/],
      [
        [
          { name: 'A', rows: [] },
          { name: 'B', rows: [] },
        ],
        /every sheet is empty/,
      ],
      [[{ name: 'Fragen', rows: [['Nr', 'Frage']] }], /no sheet \(Fragen\) has a row of heads/],
    ] as const) {
      const bytes = await writeXlsx({
        sheets: sheets.map((each) => ({ ...each, rows: each.rows.map((row) => [...row]) })) as WriteSheet[],
      });
      const { exit, err, out } = await convert(bytes);
      expect(exit, err).to.equal(2);
      expect(out).to.equal('');
      expect(err).to.match(reason);
    }
  });

  it('refuses a workbook that unpacks to more than it may, and a packed file that is none', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x'.repeat(30_000)], ['y'.repeat(30_000)]] }],
    });
    const wish = { name: 'x', format: null, weights: 'score' } as const;
    const { faults } = await createExchangeReader({ stream: 10_000, streams: 10_000 }).read(bytes, wish);
    expect(faults[0]?.reason).to.match(/unpacks to more than one file may hold/);
    const { err } = await convert(bytes.slice(0, bytes.length - 100));
    expect(err).to.match(/damaged, or another packed file/);
  });
});
