import type { DocumentType, Reading, ReadPage } from '../certificate.js';
import { fieldsOf } from '../fields-of.js';
import { settled } from './candidate.js';
import { judgeType } from './document-type.js';
import { fold } from './fold.js';
import { paragraphsOf } from './paragraphs.js';
import { readAgain } from './read-again.js';
import { readBody } from './read-body.js';
import { readDates, readDayAlone } from './read-dates.js';
import { readHolder } from './read-holder.js';
import { readLabelled } from './read-labelled.js';
import { readOtherKinds } from './read-other-kinds.js';
import { readParties } from './read-parties.js';
import { isInPassing } from './read-report.js';
import { readSentences } from './read-sentences.js';
import { readSignatory } from './read-signatory.js';
import { readSites } from './read-sites.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Raised whenever the same file would be read differently, so that an old reading can be told from a new one. */
const READER = '6';
const MOST_CHARACTERS = 100_000;

export type Understood = Pick<Reading, 'reader' | 'text' | 'type' | 'fields'>;

/** What a document says, from its text and where that stands. Total, and the same every time. */
export function understand(pages: readonly ReadPage[]): Understood {
  const sheet = sheetOf(pages);
  const text = textOf(sheet);
  const paragraphs = paragraphsOf(sheet);
  const dayFirst = writesDayFirst(text);
  const candidates = [
    ...readLabelled(sheet),
    ...readSentences(sheet, paragraphs),
    ...readHolder(sheet, paragraphs),
    ...readBody(sheet, paragraphs),
    ...readSignatory(sheet),
    ...readSites(sheet),
    ...readDates(sheet, paragraphs, dayFirst),
  ];
  const first = settled(candidates, pages);
  const type = judgeType(sheet, text, first);
  const fields = settled(
    [
      ...candidates.filter((candidate) => !isInPassing(candidate, type.type)),
      ...readAgain(sheet, first),
      ...readParties(sheet, first, type.type),
      ...(first.issuedOn === undefined ? readDayAlone(sheet, dayFirst) : []),
      ...readOtherKinds({ sheet, paragraphs, type: type.type, dayFirst }),
    ],
    pages,
  );
  return { reader: READER, text, type, fields: ofKind(fields, type.type) };
}

/** What a document of this kind can state; what looks like anything else is none. */
function ofKind(fields: Understood['fields'], type: DocumentType): Understood['fields'] {
  const stated = new Set<string>(fieldsOf(type));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => stated.has(field)));
}

/** The same of a file that could not be read: nothing is made up. */
export const nothingUnderstood: Understood = {
  reader: READER,
  text: '',
  type: { type: 'unknown', confidence: 0, because: 'The file could not be read.' },
  fields: {},
};

const textOf = (sheet: Sheet): string =>
  sheet.said
    .flatMap((lines) => lines.map((line) => line.map(({ text }) => text).join('  ')))
    .join('\n')
    .slice(0, MOST_CHARACTERS);

/** Words that stand in nearly every text of a language, and of which only languages that write the day first have any. */
const DAY_FIRST =
  /\b(?:und|der|gultig|est|pour|les|fecha|para|del|della|rilascio|che|het|voor|geldig|jest|oraz|wydania|di|da|al|certificato|scadenza|norma|data|numero|hasta|titular|entidad|certificado|certificat|norme|certificaat|zertifikat|norm)\b/g;
const ENOUGH_WORDS = 4;

/** Whether the document is in a language in which 03/04/2025 can only be the third of April. English is not one. */
const writesDayFirst = (text: string): boolean =>
  [...fold(text.slice(0, 5_000)).matchAll(DAY_FIRST)].length >= ENOUGH_WORDS &&
  !/\b(?:the|this|with|that)\b/.test(fold(text.slice(0, 5_000)));
