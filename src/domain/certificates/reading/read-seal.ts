import type { DocumentType } from '../certificate.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { nameAndAddress } from './names.js';
import { cellsWithin, type Paragraph } from './paragraphs.js';
import { isValueOf } from './values.js';

/** `Summarly Notes` / `by Ostrava Street Software Ltd.`: whose the product is. */
const OF_MAKER = /^(?:by|from|von|par|de|por|da|di|van|door|przez)\s+(?=\p{Lu})(.{3,70})$/u;
/** Who looked at it, in the sentence that says so. */
const LOOKED_AT_BY =
  /\b(?:rated|awarded|assessed|verified|tested|reviewed|audited|evaluated|certified|granted|issued|bewertet|geprüft|verliehen|ausgezeichnet|évaluée?|décernée?|attribuée?|evaluad[oa]|otorgad[oa]|valutat[oa]|rilasciat[oa]|beoordeeld|toegekend|oceniony|przyznany) (?:by|von|durch|par|por|da|dal|door|przez) (?:the |la |der |die )?((?:\p{Lu}[\p{L}\d&.'-]*)(?: (?:\p{Lu}[\p{L}\d&.'-]*|of|for|and|&|de|du|der|für)){0,6})/gu;

/** Whose a badge or seal of another scheme is, and who gave it. */
export const readSeal = (paragraphs: readonly Paragraph[], type: DocumentType): Candidate[] =>
  type === 'other-scheme'
    ? paragraphs.flatMap((paragraph) => [...makers(paragraph), ...givers(paragraph)])
    : [];

const makers = ({ cells }: Paragraph): Candidate[] =>
  cells.flatMap((cell) => {
    const [, said = ''] = OF_MAKER.exec(cell.text) ?? [];
    const { name } = nameAndAddress(said);
    return cell.page === 1 && isValueOf('holder', name)
      ? [candidateFor('holder', name, [cell], SURENESS.rightOf)]
      : [];
  });

const givers = (paragraph: Paragraph): Candidate[] =>
  [...paragraph.text.matchAll(LOOKED_AT_BY)].flatMap(({ index, 0: said, 1: name = '' }) =>
    isValueOf('certificationBody', name)
      ? [
          candidateFor(
            'certificationBody',
            name,
            cellsWithin(paragraph, index + said.length - name.length, index + said.length),
            SURENESS.sentence,
          ),
        ]
      : [],
  );
