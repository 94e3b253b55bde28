import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { schemaOf } from '#cli/schemas.js';
import { EVERY_KIND } from '../../http/respond/every-kind.js';
import { run } from './command-line.js';

describe('Answers to every kind of question, in a file', () => {
  const asked = (answers: object) =>
    run(['ask', '--questionnaire', 'kinds.json', '--answers', 'answers.json'], {
      'kinds.json': EVERY_KIND,
      'answers.json': { answers },
    });
  const DOCUMENTS = { evidence: [{ name: 'a.pdf' }, { name: 'b.pdf' }] };
  const row = { role: 'host', supplier: 'Lumen' };

  it('are read: a scale and a line in short, documents by their names, the rest in full', async () => {
    const { exit, out } = await asked({
      oversight: 7,
      policy: 'lumenhire.example',
      card: DOCUMENTS,
      suppliers: { value: { kind: 'table', rows: [row, { ...row, people: '12' }] } },
      reports: { value: { kind: 'contact', name: 'Ada' } },
      certified: { value: { kind: 'certificate', standard: 'iso-42001' }, note: 'Later.' },
    });
    const printed = JSON.parse(out);
    expect([exit, printed.progress.answered]).to.deep.equal([0, 6]);
    const open = printed.gaps.filter(({ kind }: { kind: string }) => kind === 'incomplete');
    expect(open.map(({ question }: { question: string }) => question)).to.deep.equal([
      'reports',
      'certified',
    ]);
    const validate = new Ajv2020().compile(schemaOf('ask') ?? {});
    expect(validate(printed), JSON.stringify(validate.errors)).to.equal(true);
  });

  it('are refused where no form would take them, and too few documents are no answer', async () => {
    const few = await asked({ card: { value: { kind: 'file' }, evidence: [{ name: 'a.pdf' }] } });
    expect(JSON.parse(few.out).progress.answered).to.equal(0);
    const wrong = await asked({
      oversight: 11,
      card: 'a.pdf',
      suppliers: { value: { kind: 'table', rows: [{ ...row, people: 'x' }] } },
    });
    expect(wrong.exit).to.equal(2);
    for (const said of [
      'answers.oversight: Choose one of the steps shown.',
      'answers.card: This is no value for a file question.',
      'answers.suppliers.value: Row 1, “People”: write a number',
    ])
      expect(wrong.err).to.include(said);
  });
});
