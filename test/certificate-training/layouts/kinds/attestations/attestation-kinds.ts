import type { Material } from '../../../layout.js';
import { ATTESTATION } from '../../../words/attestation/attestation.js';
import type { LetterWords } from '../../../words/letter-words.js';
import { BRIDGE } from '../../../words/letters/letters.js';
import { asLetter } from '../letters/letter-kinds.js';
import { LETTERS } from '../letters/letters.js';
import { documentsOf, type OtherDocuments, saying } from '../setting.js';
import { ATTESTATIONS } from './attestation-layouts.js';
import { asReport, shortOf } from './attestation-pieces.js';

/** The service organisation's own letter on the time since its auditor's report. */
const asBridge = (material: Material, words: LetterWords): Material => {
  const report = asReport(material, ATTESTATION[material.language.code] ?? ATTESTATION.en);
  const { said } = report.facts;
  return saying(asLetter(report, words), {
    signatory: said.otherPerson,
    otherPerson: material.facts.said.signatory,
    short: shortOf(said.holder),
  });
};

/** Reports of auditors, and letters on them. */
export const ATTESTATION_KINDS: readonly OtherDocuments[] = [
  documentsOf('attestation', 18, { bank: ATTESTATION, settings: ATTESTATIONS, adapted: asReport }),
  documentsOf('attestation', 3, { bank: BRIDGE, settings: LETTERS, adapted: asBridge }),
];
