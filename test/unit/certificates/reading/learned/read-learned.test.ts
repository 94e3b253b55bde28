import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { type CertificateField, type ReadPage, SURE } from '#domain/certificates/certificate.js';
import { modelOf } from '#domain/certificates/reading/learned/model-file.js';
import { readLearned } from '#domain/certificates/reading/learned/read-learned.js';
import { readByRules } from '#domain/certificates/reading/read-by-rules.js';
import { understand } from '#domain/certificates/reading/understand.js';
import { makeDocument } from '../../../../certificate-training/make.js';
import { LEARNED } from '../../../../support/learned.js';

const model = modelOf(JSON.parse(readFileSync(LEARNED, 'utf8')));

/** Numbers of documents that nothing was learned from. */
const NEW_FROM = 500_000;
const NEW = 40;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

describe('What the reader learned', () => {
  it('reads most of each field of documents it has not met, and seldom reads another’s words for it', function () {
    this.timeout(60_000);
    const counts = new Map<CertificateField, { stated: number; right: number; wrong: number }>();
    for (let seed = NEW_FROM; seed < NEW_FROM + NEW; seed += 1) {
      const { pages } = makeDocument(seed);
      const read = readLearned(model, readByRules(pages));
      for (const field of [
        'holder',
        'certificationBody',
        'scope',
        'number',
        'expiresOn',
        'signatory',
      ] as const) {
        const told = pages.flatMap(({ runs }) =>
          runs.flatMap(({ text, told: each }) => text.split('').filter((_, at) => each[at] === field)),
        );
        if (told.length === 0) continue;
        const count = counts.get(field) ?? { stated: 0, right: 0, wrong: 0 };
        const found = read.find((each) => each.field === field);
        count.stated += 1;
        if (found !== undefined && bare(told.join('')).includes(bare(found.said))) count.right += 1;
        else if (found !== undefined && found.confidence > 0.9) count.wrong += 1;
        counts.set(field, count);
      }
    }
    for (const [field, { stated, right, wrong }] of counts) {
      expect(right / stated, `${field}, right`).to.be.at.least(0.65);
      expect(wrong / stated, `${field}, wrong`).to.be.at.most(0.08);
    }
  });

  it('does not settle what a document says twice and differently', () => {
    const run = (text: string, left: number, baseline: number) => ({
      text,
      left,
      baseline,
      width: 0.2,
      size: 0.013,
    });
    const twoEnds: ReadPage = {
      width: 595,
      height: 842,
      runs: [
        run('Certificate of Registration', 0.3, 0.1),
        run('Certificate No: AI-5511', 0.1, 0.2),
        run('Expiry date: 9 March 2028', 0.1, 0.23),
        run('Valid until: 9 March 2027', 0.1, 0.26),
      ],
    };
    const { expiresOn, number } = understand([twoEnds], model).fields;
    expect(expiresOn?.confidence ?? 0).to.be.below(SURE);
    expect(number).to.include({ value: 'AI-5511' });
  });

  it('comes to something on pages of any kind, the same each time', () => {
    const run = fc.record({
      text: fc.oneof(
        fc.string(),
        fc.constantFrom(
          'Acme Ltd',
          '3 May 2025',
          'Certificate No: 1',
          '株式会社認証',
          '：',
          '12 High Street',
        ),
      ),
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      baseline: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.double({ min: 0, max: 1, noNaN: true }),
      size: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
    });
    const page = fc.record({
      width: fc.constant(595),
      height: fc.constant(842),
      runs: fc.array(run, { maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages: readonly ReadPage[]) => {
        const once = understand(pages, model);
        expect(understand(pages, model)).to.deep.equal(once);
        for (const { confidence } of Object.values(once.fields)) expect(confidence).to.be.within(0, 1);
      }),
      { numRuns: 60 },
    );
  });
});
