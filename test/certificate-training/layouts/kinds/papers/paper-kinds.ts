import type { Material } from '../../../layout.js';
import { AUDIT_REPORT, OTHER_PAPERS, STATEMENT_OF_APPLICABILITY } from '../../../words/papers/papers.js';
import { documentsOf, type OtherDocuments, saying } from '../setting.js';
import { PAPERS } from './paper-layouts.js';

/** Such a statement mostly says which version it is. */
const withVersion = (material: Material): Material => {
  const { language, chance } = material;
  return saying(material, {
    revision: chance.pick(language.revisions).replace('{n}', String(1 + chance.below(9))),
  });
};

/** Reports, statements, and papers of every kind of which nothing is to be taken. */
export const PAPER_KINDS: readonly OtherDocuments[] = [
  documentsOf('audit-report', 6, { bank: AUDIT_REPORT, settings: PAPERS }),
  documentsOf('statement-of-applicability', 4, {
    bank: STATEMENT_OF_APPLICABILITY,
    settings: PAPERS,
    adapted: withVersion,
  }),
  ...OTHER_PAPERS.map((bank) => documentsOf('unknown', 2, { bank, settings: PAPERS, fields: [] })),
];
