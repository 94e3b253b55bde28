import { expect } from 'chai';
import { aCertificatePdf } from '#test/http/certificates/documents.js';
import { certificateFace } from '#test/support/certificate-face.js';
import { setPage } from '#test/support/certificate-layout.js';
import { textPdf } from '#test/support/pdf.js';
import { corrupt, imageOnly, locked, manyPages, zip } from '../documents/reading/hostile-files.js';
import { run } from './command-line.js';

const certificate = textPdf([setPage(certificateFace('9 March 2028'))]);
const expired = textPdf([setPage(certificateFace('9 March 2026'))]);
const diploma = textPdf([
  setPage([
    {
      centre: [
        [22, 'Certificate'],
        [10, 'This certifies that'],
        [15, 'Maria Hedlund'],
        [10, 'has passed the exam for ISO/IEC 42001 Lead Implementer'],
      ],
    },
  ]),
]);

interface Printed {
  readonly on: string;
  readonly documents: readonly {
    readonly file: string;
    readonly fault?: string;
    readonly type: { readonly type: string };
    readonly fields: readonly {
      readonly field: string;
      readonly value: string;
      readonly confidence: number;
    }[];
    readonly checks: readonly { readonly id: string; readonly outcome: string; readonly reason: string }[];
    readonly verdict: { readonly id: string; readonly sentence: string };
  }[];
}

describe('assay certificate check', () => {
  const check = (files: Record<string, Uint8Array>, ...more: string[]) =>
    run(['certificate', 'check', ...Object.keys(files), ...more], files);
  const printed = async (files: Record<string, Uint8Array>, ...more: string[]) => {
    const { exit, out, err } = await check(files, '--json', ...more);
    expect(err).to.equal('');
    return { exit, ...(JSON.parse(out) as Printed) };
  };

  it('prints type, fields with confidence, checks and verdict of several files', async () => {
    const { exit, on, documents } = await printed({ 'a.pdf': certificate, 'b.pdf': diploma });
    expect([exit, on]).to.deep.equal([1, '2026-11-21']);
    expect(documents.map(({ file, type }) => [file, type.type])).to.deep.equal([
      ['a.pdf', 'certificate'],
      ['b.pdf', 'person'],
    ]);
    const [first, second] = documents;
    const holder = first?.fields.find(({ field }) => field === 'holder');
    expect(holder?.value).to.equal('Lumen Harbour Analytics Ltd');
    expect(holder?.confidence).to.be.above(0.8);
    expect(first?.checks.length).to.be.above(30);
    expect(first?.verdict.id).to.equal('needs-review');
    expect(second?.verdict.id).to.equal('not-a-certificate');
  });

  it('says all of it in words, the open checks with what would settle them', async () => {
    const { exit, out, err } = await check(
      { 'a.pdf': expired },
      '--holder',
      'Lumen Harbour Analytics Limited',
    );
    expect([exit, out]).to.deep.equal([1, '']);
    expect(err).to.match(/^a\.pdf\n {2}certificate \(\d+ %\): It certifies/);
    expect(err).to.match(/\n {2}holder +\d+ % {2}Lumen Harbour Analytics Ltd\n/);
    expect(err).to.match(/\n {2}checks: \d+ pass, \d+ fail/);
    expect(err).to.match(/\n {2}Not valid now: /);
  });

  it('shows a day that no calendar has as a doubt in its printed words, and checks it', async () => {
    const printedSo = aCertificatePdf({ issued: '2022-02-29' });
    const { exit, documents } = await printed({ 'a.pdf': printedSo });
    expect(exit).to.equal(1);
    expect(documents[0]?.fields.find(({ field }) => field === 'issuedOn')).to.deep.include({
      value: '',
      said: '2022-02-29',
      doubt: 'No calendar has the day “2022-02-29”.',
    });
    const outcomes = new Map(documents[0]?.checks.map(({ id, outcome }) => [id, outcome]));
    expect([outcomes.get('FACE-09'), outcomes.get('DATE-10')]).to.deep.equal(['cannot-tell', 'warn']);
    const { err } = await check({ 'a.pdf': printedSo });
    expect(err).to.match(/\n {2}issuedOn +0 % {2}no value from “2022-02-29” \(No calendar/);
  });

  it('judges on the day that is named', async () => {
    const { on, documents } = await printed({ 'a.pdf': expired }, '--on', '2026-03-09');
    expect(on).to.equal('2026-03-09');
    expect(documents[0]?.verdict.id).to.equal('needs-review');
  });

  it('compares the holder and the scope with what is named, and cannot tell where nothing is', async () => {
    const outcomes = async (...more: string[]) => {
      const { documents } = await printed({ 'a.pdf': certificate }, ...more);
      return ['SCOPE-01', 'SCOPE-02'].map(
        (id) => documents[0]?.checks.find((each) => each.id === id)?.outcome,
      );
    };
    expect(await outcomes()).to.deep.equal(['cannot-tell', 'cannot-tell']);
    expect(
      await outcomes('--holder', 'Lumen Harbour Analytics Ltd', '--scope', 'credit-risk models'),
    ).to.deep.equal(['pass', 'pass']);
    expect((await outcomes('--holder', 'Polder Vision B.V.'))[0]).to.equal('fail');
  });

  const UNREADABLE: readonly [string, () => Uint8Array, RegExp][] = [
    ['a ZIP named .pdf', zip, /no PDF/],
    ['a corrupt PDF', corrupt, /damaged/],
    ['a PDF with a password', locked, /password/],
    ['a PDF of pictures', imageOnly, /no text/],
    ['a PDF of 301 pages', () => manyPages(301), /300 pages/],
  ];
  for (const [name, file, words] of UNREADABLE) {
    it(`calls ${name} bad input, and still checks the other file`, async () => {
      const { exit, documents } = await printed({ 'bad.pdf': file(), 'good.pdf': certificate });
      expect(exit).to.equal(2);
      expect(documents[0]?.fault).to.match(words);
      expect(documents[1]?.type.type).to.equal('certificate');
    });
  }

  it('says of a folder and of a file that is not there what they are', async () => {
    const { exit, err } = await run(['certificate', 'check', 'seeds', 'gone.pdf']);
    expect(exit).to.equal(2);
    expect(err).to.equal('seeds: This is a folder, not a file.\n\ngone.pdf: There is no such file.\n');
  });

  it('wants a file, and a day that exists', async () => {
    for (const more of [[], ['a.pdf', '--on', '2026-02-30']]) {
      const { exit, err } = await run(['certificate', 'check', ...more], { 'a.pdf': certificate });
      expect(exit).to.equal(2);
      expect(err).to.contain('assay certificate check FILE...');
    }
  });
});
