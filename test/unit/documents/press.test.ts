import { expect } from 'chai';
import { readXlsx } from 'hucre/xlsx';
import { getDocumentProxy } from 'unpdf';
import { createPress, type Press } from '#documents/making/create-press.js';
import { runsOf, setText } from '#documents/making/typeface.js';
import type { Paper, PaperBlock } from '#domain/documents/paper.js';

const paperOf = (blocks: readonly PaperBlock[]): Paper => ({
  title: 'Test',
  author: 'Assay',
  language: 'en',
  madeAt: '2026-11-21T09:00:00.000Z',
  foot: 'Made for a test',
  pageOf: 'Page {page} of {pages}',
  blocks,
  attachments: [],
});

/** The text of each page. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item: object) => ('str' in item ? String(item.str) : '')).join(' '));
  }
  return pages;
}

const COMPANY = 'شركة الأمثلة المحدودة';

describe('The press', () => {
  let press: Press;
  before(() => {
    press = createPress();
  });
  after(() => press.close());

  it('puts words that run from right to left in the order in which they are seen, a name in Latin letters among them', () => {
    const set = setText(`${COMPANY} (Example Ltd) رقم 42`, { width: 400, size: 10, weight: 'normal' });
    if (!('lines' in set)) throw new Error('It was set as one flow.');
    expect(set.rightToLeft).to.equal(true);
    expect(set.lines).to.have.length(1);
    const seen = set.lines[0]?.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('');
    expect(seen).to.equal('42 رقم (Example Ltd) المحدودة الأمثلة شركة');
  });

  it('keeps a sentence in Latin letters from left to right around a right-to-left name', () => {
    const set = setText(`Answers of ${COMPANY} for us`, { width: 400, size: 10, weight: 'normal' });
    if (!('lines' in set)) throw new Error('It was set as one flow.');
    expect(set.rightToLeft).to.equal(false);
    const seen = set.lines[0]?.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('');
    expect(seen).to.equal('Answers of المحدودة الأمثلة شركة for us');
  });

  it('breaks a long right-to-left text into lines that fit', () => {
    const set = setText(`${COMPANY} `.repeat(20), { width: 200, size: 10, weight: 'normal' });
    expect('lines' in set && set.lines.length).to.be.within(8, 20);
  });

  it('cuts a right-to-left run without a break where a line is full, and loses no letter of it', () => {
    const run = 'שלום'.repeat(60);
    const set = setText(`${run} סוף`, { width: 200, size: 10, weight: 'normal' });
    if (!('lines' in set)) throw new Error('It was set as one flow.');
    expect(set.lines.length).to.be.within(4, 12);
    const drawn = set.lines.map((line) => line.map(({ text }) => text).join(''));
    expect(Math.max(...drawn.map((line) => line.length))).to.be.below(60);
    expect(drawn.join('').replaceAll('\u00a0', '')).to.have.length(run.length + 3);
  });

  const FACES: readonly [string, string, readonly string[]][] = [
    ['Latin letters with marks', 'Łódź Ærø Ünal', ['Roboto']],
    ['Greek and Cyrillic', 'Ελλάδα Кирилл', ['Roboto']],
    ['Arabic', COMPANY, ['Arabic']],
    ['Hebrew', 'עברית', ['Hebrew']],
  ];
  for (const [what, text, fonts] of FACES) {
    it(`draws ${what} in a face that has them`, () => {
      expect(runsOf(text).map(({ font }) => font)).to.deep.equal(fonts);
    });
  }

  it('shows a box for what no face draws, and nothing for marks that turn the direction of a text', () => {
    expect(runsOf('A\u202eB 한').map(({ text }) => text)).to.deep.equal(['AB □']);
  });

  it('prints a PDF whatever names hold: scripts, markup, one word without end', async () => {
    const names = [COMPANY, '<b>&amp;</b>', 'x'.repeat(5_000), '', '\u0000\ud800', '=cmd|x', '\u{1f600}'];
    const bytes = await press.pdf(
      paperOf([
        { kind: 'title', text: COMPANY, below: names.join(' ') },
        { kind: 'facts', rows: names.map((value) => ({ label: value.slice(0, 40), value })) },
        {
          kind: 'bars',
          sentence: '',
          ticks: [50, 70],
          rows: names.map((label) => ({ label, value: null, said: 'not scored', letter: null })),
        },
        {
          kind: 'table',
          columns: [{ label: 'Name' }, { label: 'Points', width: 40, figures: true }],
          rows: names.map((name) => [{ text: name, below: name }, '1.00']),
        },
        { kind: 'list', items: names },
      ]),
    );
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).to.equal('%PDF-');
  });

  it('gives each document its time from when its turn comes, however many were ordered before', async () => {
    const long = paperOf(
      Array.from({ length: 60 }, () => ({ kind: 'text', text: 'A sentence. '.repeat(40) })),
    );
    const began = Date.now();
    await press.pdf(long);
    // Far more than one takes, whatever else the machine does, and far less than all together.
    const patient = createPress({ patience: 6 * (Date.now() - began) });
    const made = await Promise.allSettled(Array.from({ length: 18 }, () => patient.pdf(long)));
    await patient.close();
    expect(made.map(({ status }) => status)).to.deep.equal(Array.from({ length: 18 }, () => 'fulfilled'));
  }).timeout(60_000);

  it('refuses a document that takes too long, and makes the next one', async () => {
    const hasty = createPress({ patience: 1 });
    const rows = Array.from({ length: 2_000 }, () => [{ text: COMPANY.repeat(10) }]);
    let refused = '';
    await hasty
      .pdf(paperOf([{ kind: 'table', columns: [{ label: 'Name' }], rows }]))
      .catch((error: Error) => (refused = error.message));
    await hasty.close();
    expect(refused).to.equal('The document took too long to make.');
    expect(await press.pdf(paperOf([{ kind: 'text', text: 'Next' }]))).to.not.have.length(0);
  });

  it('starts a new thread after a rest', async () => {
    const sleepy = createPress({ idle: 1 });
    await sleepy.pdf(paperOf([{ kind: 'text', text: 'One' }]));
    await new Promise((done) => setTimeout(done, 30));
    expect(await sleepy.pdf(paperOf([{ kind: 'text', text: 'Two' }]))).to.not.have.length(0);
    await sleepy.close();
  });

  it('keeps every cell of a workbook a text or a number, whatever sign it begins with', async () => {
    const texts = ["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', COMPANY, 'line\nbreak', 'bell\u0007'];
    const bytes = await press.xlsx({
      title: 'Test',
      author: 'Assay',
      madeAt: '2026-11-21T09:00:00.000Z',
      sheets: [{ name: 'Names', columns: [{ label: 'Name', width: 30 }], rows: texts.map((text) => [text]) }],
    });
    const workbook = await readXlsx(bytes);
    expect(workbook.sheets[0]?.rows.map(([cell]) => cell)).to.deep.equal([
      'Name',
      ...texts.slice(0, -1),
      'bell',
    ]);
    expect(Buffer.from(bytes).includes('<f>')).to.equal(false);
  });

  it('leaves no heading alone at the end of a page, and no row of a table in two', async () => {
    const long = 'One of many words of an answer. '.repeat(12);
    const bodies: readonly PaperBlock[] = [
      {
        kind: 'bars',
        sentence: '',
        ticks: [50],
        rows: Array.from({ length: 14 }, () => ({
          label: 'Body',
          value: 50,
          said: '50 C',
          letter: 'C' as const,
        })),
      },
      {
        kind: 'table',
        columns: [{ label: 'No.', width: 28 }, { label: 'Body' }, { label: 'Points', width: 42 }],
        rows: Array.from({ length: 6 }, () => ['1.1', { text: 'Question', below: `${long}\nROWEND` }, '1']),
      },
      { kind: 'table', columns: [{ label: 'Body' }], rows: [['word '.repeat(3_000)]] },
      { kind: 'facts', rows: Array.from({ length: 8 }, () => ({ label: 'Body', value: long })) },
    ];
    for (const body of bodies) {
      const blocks = Array.from({ length: 16 }, (_, at): PaperBlock[] => [
        ...Array.from({ length: at * 3 }, () => ({ kind: 'text' as const, text: 'Filling' })),
        { kind: 'heading', text: 'Heading' },
        { kind: 'text', tone: 'quiet', text: 'Fine print' },
        { kind: 'subheading', text: 'Below it' },
        body,
      ]).flat();
      for (const page of await pagesOf(await press.pdf(paperOf(blocks)))) {
        const end = page.replace(/Made for a test[^]*$/, '').trimEnd();
        expect(end, body.kind).not.to.match(/(Heading|Fine print|Below it|Points)$/);
        expect(page.match(/Question/g)?.length, body.kind).to.equal(page.match(/ROWEND/g)?.length);
      }
    }
  }).timeout(60_000);
});
