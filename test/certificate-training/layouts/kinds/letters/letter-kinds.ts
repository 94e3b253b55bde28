import type { Material } from '../../../layout.js';
import type { LetterWords } from '../../../words/letter-words.js';
import {
  READINESS,
  STAGE_1,
  STAGE_2,
  SURVEILLANCE,
  SUSPENSION,
  WITHDRAWAL,
} from '../../../words/letters/letters.js';
import { documentsOf, type OtherDocuments, saying } from '../setting.js';
import { LETTERS } from './letters.js';

/** A letter also says where it was written, and knows a short name of who writes. */
export const asLetter = (material: Material, { manner }: LetterWords): Material =>
  saying(material, {
    town: material.chance.pick(manner.towns),
    short: material.facts.said.body.split(' ')[0] ?? '',
  });

const set = { settings: LETTERS, adapted: asLetter };

/** Letters of bodies and consultants: before there is a certificate, and on what became of one. */
export const LETTER_KINDS: readonly OtherDocuments[] = [
  documentsOf('stage-1-letter', 9, { bank: STAGE_1, ...set }),
  documentsOf('stage-2-letter', 9, { bank: STAGE_2, ...set }),
  documentsOf('readiness-letter', 7, { bank: READINESS, ...set }),
  documentsOf('unknown', 4, { bank: SUSPENSION, ...set }),
  documentsOf('unknown', 3, { bank: WITHDRAWAL, ...set }),
  documentsOf('unknown', 6, { bank: SURVEILLANCE, ...set }),
];
