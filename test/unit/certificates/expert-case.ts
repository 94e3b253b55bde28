import { expect } from 'chai';
import type { CertificateFacts, CheckId, VerdictId } from '#domain/certificates/check.js';
import { facts, type Stated, verdictOf } from './builders.js';

/** What differs from a flawless certificate, and what an expert would say; `because` is among the checks that decided. */
export type ExpertCase = readonly [
  title: string,
  stated: Stated,
  more: Partial<CertificateFacts>,
  verdict: VerdictId,
  because: CheckId,
];

/** The type the reader takes the document for. */
export const typed = (type: CertificateFacts['type']['type']): Partial<CertificateFacts> => ({
  type: { type, from: 'read', because: '' },
});

export function describeCases(subject: string, cases: readonly ExpertCase[]): void {
  describe(subject, () => {
    for (const [title, stated, more, verdict, because] of cases) {
      it(`that ${title} comes to “${verdict}” because of ${because}`, () => {
        const found = verdictOf(facts(stated, more));
        expect(found.id, found.sentence).to.equal(verdict);
        expect(found.because, found.sentence).to.include(because);
        expect(found.sentence).to.match(/^\S.*[.]$/);
      });
    }
  });
}
