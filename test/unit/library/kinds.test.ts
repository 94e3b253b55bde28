import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { LibraryDocumentId, QuestionId, QuestionnaireId } from '#domain/ids.js';
import type { LibraryDocument, StandardAnswer } from '#domain/library/library-entry.js';
import { contentOf, entryInFile, readLibraryFile } from '#domain/library/library-file.js';
import { offersFor } from '#domain/library/offers.js';
import { answerTo, standardAnswer } from '#domain/library/standard-answer.js';
import { readWritten, WRITTEN_KINDS } from '#domain/library/written-answer.js';
import { KIND_IDS, lackOf, sayValue } from '#domain/questionnaires/kinds/register.js';
import type { AnswerValue, KindId } from '#domain/questionnaires/kinds/values.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { englishMessages } from '#web/messages/messages.js';
import { sayStandard } from '#web/pages/library/library-words.js';
import { ANY_VALUE } from '../questionnaires/any-value.js';
import { question } from '../questionnaires/builders.js';
import { anEntry, TODAY } from './builders.js';

const t = englishMessages(join(process.cwd(), 'src/web/messages'));
const said = (value: unknown) =>
  ({ status: 'answered', value: value as AnswerValue, reason: '', note: '' }) as const;

/** An answer as the library keeps it. */
function kept(asked: Question, value: unknown): StandardAnswer {
  const standard = standardAnswer(asked, said(value));
  if (standard === null) throw new Error('Nothing was kept.');
  return standard;
}

const SUPPLIERS = {
  kind: 'table',
  rows: [{ supplier: 'Lumen', people: '12', since: '2026-03-09', role: 'host' }],
};

describe('An answer of every kind, kept in a library', () => {
  for (const kind of KIND_IDS) {
    it(`is given again, said, and brought along in a file: ${kind}`, () => {
      const asked = question(kind, 'q');
      fc.assert(
        fc.property(ANY_VALUE[kind], fc.boolean(), (value, own) => {
          const standard = kept(asked, value);
          const whole = lackOf(asked, value as AnswerValue) === null;
          expect(answerTo(asked, standard, own)).to.deep.equal(whole ? said(value) : null);
          expect(sayStandard(standard, t)).to.equal(sayValue(asked, value as AnswerValue, t));
          const entry = anEntry({ answer: standard });
          const file = { format: 'assay-library-1', entries: [entryInFile(entry)] };
          const read = readLibraryFile(JSON.parse(JSON.stringify(file)));
          if ('faults' in read) throw new Error(JSON.stringify(read.faults));
          const [brought] = read.entries;
          expect(brought && contentOf(brought)).to.equal(contentOf(entry));
          expect(brought && answerTo(asked, brought.answer, false)).to.deep.equal(whole ? said(value) : null);
        }),
        { numRuns: 50, seed: 3 },
      );
    });
  }

  const TABLE = question('table', 'q');
  const scale = question('scale', 'q');
  const certificate = question('certificate', 'q');
  const CERTIFIED = {
    kind: 'certificate',
    standard: 'iso-42001',
    holder: 'Lumenhire',
    body: 'Northern',
    number: '42-1',
    accreditation: '',
    validUntil: '2027-03-09',
  };
  const renamed = TABLE.columns.map((column) => ({ ...column, id: `x-${column.id}` }));
  const FITS: readonly [title: string, Question, StandardAnswer, fits: boolean][] = [
    [
      'columns of the same titles',
      question('table', 'q', { columns: renamed }),
      kept(TABLE, SUPPLIERS),
      true,
    ],
    [
      'columns in another order',
      question('table', 'q', { columns: TABLE.columns.toReversed() }),
      kept(TABLE, SUPPLIERS),
      true,
    ],
    [
      'a table without one of the columns',
      question('table', 'q', { columns: TABLE.columns.slice(1) }),
      kept(TABLE, SUPPLIERS),
      false,
    ],
    [
      'a table that needs a column more',
      question('table', 'q', {
        columns: [...TABLE.columns, { id: 'country', title: 'Country', kind: 'text', required: true }],
      }),
      kept(TABLE, SUPPLIERS),
      false,
    ],
    ['a table of more rows', question('table', 'q', { atLeast: 2 }), kept(TABLE, SUPPLIERS), false],
    [
      'a scale with other ends',
      question('scale', 'q', { highest: 'Most' }),
      kept(scale, { kind: 'scale', step: 4 }),
      false,
    ],
    ['a longer scale', question('scale', 'q', { to: 10 }), kept(scale, { kind: 'scale', step: 4 }), false],
    [
      'the same standard under another id',
      question('certificate', 'q', { standards: [{ id: 'x', text: 'ISO/IEC 42001:2023' }] }),
      kept(certificate, CERTIFIED),
      true,
    ],
    [
      'another standard',
      question('certificate', 'q', { standards: [{ id: 'iso-42001', text: 'ISO 9001' }] }),
      kept(certificate, CERTIFIED),
      false,
    ],
    [
      'a line that is no address',
      question('short-text', 'q', { format: 'email' }),
      kept(question('short-text', 'q'), { kind: 'short-text', text: 'Ada' }),
      false,
    ],
  ];
  for (const [title, asked, standard, fits] of FITS) {
    it(`${fits ? 'fits' : 'does not fit'} ${title}`, () =>
      expect(answerTo(asked, standard, false) !== null).to.equal(fits));
  }

  it('of documents is offered only with as many documents as are asked for', () => {
    const asked = question('file', 'q', { text: 'Attach the model cards.', atLeast: 2 });
    const answer = kept(asked, { kind: 'file' });
    const paper = (id: string | null): LibraryDocument => ({
      id: id as LibraryDocumentId | null,
      name: 'a.pdf',
      size: 1,
      type: 'application/pdf',
      sha256: id ?? 'c',
      validUntil: null,
    });
    const offers = (...documents: readonly LibraryDocument[]) =>
      offersFor(
        asked,
        { id: 'other' as QuestionnaireId },
        [anEntry({ question: asked.text, answer, documents })],
        TODAY,
      );
    expect(offers(paper('a'), paper('b'))).to.have.length(1);
    expect(offers(paper('a'), paper(null))).to.deep.equal([]);
  });

  it('is written by hand, or stays as it was given where its kind needs a question', () => {
    const blank = { typed: {}, options: [], unit: '', notApplicable: false, reason: '', note: 'n' };
    const contact = { 'contact.name': ['Ada'], 'contact.email': ['ada@b.eu'] };
    const written = readWritten({ ...blank, kind: 'contact', typed: contact }, null);
    expect('answer' in written && written.answer.value).to.deep.include({ name: 'Ada', email: 'ada@b.eu' });
    const half = readWritten({ ...blank, kind: 'contact', typed: { 'contact.name': ['Ada'] } }, null);
    expect('faults' in half && half.faults[0]?.message).to.equal('kinds.contact.email-missing');
    const isByHand = (kind: KindId) => (WRITTEN_KINDS as readonly KindId[]).includes(kind);
    for (const kind of KIND_IDS.filter((each) => !isByHand(each))) {
      const [value] = fc.sample(ANY_VALUE[kind], { numRuns: 1, seed: 4 });
      const before = kept(question(kind, 'q' as QuestionId), value);
      const after = readWritten({ ...blank, kind }, before);
      expect('answer' in after && after.answer).to.deep.equal({ ...before, note: 'n' });
      const from = readWritten({ ...blank, kind }, null);
      expect('faults' in from && from.faults[0]?.message).to.equal('library.fault.not-written');
    }
  });
});
