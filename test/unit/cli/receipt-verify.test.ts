import { expect } from 'chai';
import { canonicalJson } from '#domain/canonical-json.js';
import { sha256 } from '#services/digests.js';
import { run } from './command-line.js';

describe('assay receipt verify', () => {
  const submission = {
    id: 'a-1',
    round: 1,
    at: '2026-11-21T09:00:00.000Z',
    attestation: { name: 'Sanne de Wit', title: 'Head of trust', at: '2026-11-21T09:00:00.000Z' },
    names: { buyer: 'Northmark', vendor: 'شركة الأمثلة', aiSystem: 'ShortlistIQ' },
    questionnaire: { id: 'first-look', version: 1, title: 'First look' },
    questions: [{ id: 'q', text: 'Who?', answer: { value: 1e21, note: '€' } }],
  };
  const fingerprint = sha256(canonicalJson(submission));
  const receipt = { format: 'assay-receipt-1', sha256: fingerprint, submission };
  const verify = (file: unknown, ...more: string[]) =>
    run(['receipt', 'verify', 'receipt.json', ...more], { 'receipt.json': file });

  it('says yes to a receipt that agrees with itself and with the fingerprint of the letter', async () => {
    const alone = await verify(receipt);
    expect([alone.exit, alone.err]).to.deep.equal([
      0,
      'The receipt agrees with itself. Compare its fingerprint with the one in your letter.\n',
    ]);
    expect(JSON.parse(alone.out)).to.include({ matches: null });
    expect(JSON.parse(alone.out).matchesMeans).to.include('no fingerprint was given');
    const { exit, out, err } = await verify(receipt, '--sha256', fingerprint.toUpperCase());
    expect([exit, err]).to.deep.equal([0, '']);
    expect(JSON.parse(out)).to.include({ holds: true, matches: true, computed: fingerprint });
  });

  const TAMPERED: readonly [string, object][] = [
    [
      'an answer',
      { ...submission, questions: [{ id: 'q', text: 'Who?', answer: { value: 1e21, note: '$' } }] },
    ],
    ['a field nobody reads', { ...submission, more: null }],
    ['the hour', { ...submission, at: '2026-11-21T09:00:00.001Z' }],
  ];
  for (const [what, changed] of TAMPERED) {
    it(`says no where ${what} was changed afterwards`, async () => {
      const { exit, err } = await verify({ ...receipt, submission: changed });
      expect(exit).to.equal(1);
      expect(err).to.equal('The answers in this file are not those the receipt was given for.\n');
    });
  }

  it('says no where the receipt is whole but another one', async () => {
    expect((await verify(receipt, '--sha256', '0'.repeat(64))).exit).to.equal(1);
  });

  it('names what is wrong with a file that is no receipt, and with a fingerprint that is none', async () => {
    const strange = await verify({ format: 'other', sha256: 'x' });
    expect(strange.exit).to.equal(2);
    expect(strange.err).to.include('receipt.json: format: This is not a receipt of Assay.');
    expect((await verify(receipt, '--sha256', 'abc')).exit).to.equal(2);
    expect((await verify('{')).exit).to.equal(2);
    expect((await verify('%PDF-1.7')).err).to.include('has receipt.json attached to it');
  });
});
