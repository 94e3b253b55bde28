import type { DocumentType, ReadPage } from '../certificate.js';
import { type Candidate, SURENESS, settled } from './candidate.js';
import { type JudgedType, judgeType, standardsCertified } from './document-type.js';
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

/** What rules make of a document: everything that could be a field's value, and what kind of document it is. */
export interface Ruled {
  readonly sheet: Sheet;
  readonly text: string;
  readonly type: JudgedType;
  readonly candidates: readonly Candidate[];
  /** Whether 03/04/2025 can only be the third of April here. */
  readonly dayFirst: boolean;
}

const MOST_CHARACTERS = 100_000;

export function readByRules(pages: readonly ReadPage[]): Ruled {
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
  return {
    sheet,
    text,
    type,
    dayFirst,
    candidates: [
      ...jointly(sheet, candidates, type.type).filter((candidate) => !isInPassing(candidate, type.type)),
      ...readAgain(sheet, first),
      ...readParties(sheet, first, type.type),
      ...(first.issuedOn === undefined ? readDayAlone(sheet, dayFirst) : []),
      ...readOtherKinds({ sheet, paragraphs, type: type.type, dayFirst }),
    ],
  };
}

/** On a certificate to several standards they are one value, ISO/IEC 42001 first. */
function jointly(sheet: Sheet, candidates: readonly Candidate[], type: DocumentType): readonly Candidate[] {
  const { is42001, others } = standardsCertified(sheet);
  if (type !== 'certificate' || !is42001 || others.length === 0) return surelyAlone(candidates);
  const named = ['42001', ...others].flatMap((standard) => {
    const number = /\d{4,5}/.exec(standard)?.[0] ?? standard;
    const [best] = candidates
      .filter(({ field, value }) => field === 'standard' && value?.includes(number) === true)
      .sort((a, b) => b.confidence - a.confidence);
    return best === undefined ? [] : [best];
  });
  const [first] = named;
  if (first === undefined) return candidates;
  const value = named.map((each) => each.value).join(', ');
  const cells = named.flatMap((each) => each.cells);
  const joint = { ...first, value, said: value, cells, confidence: SURENESS.below };
  return [...candidates.filter(({ field }) => field !== 'standard'), joint];
}

/** A nation's edition is doubtful only beside another. */
function surelyAlone(candidates: readonly Candidate[]): readonly Candidate[] {
  const values = new Set(candidates.flatMap(({ field, value }) => (field === 'standard' ? [value] : [])));
  return values.size !== 1
    ? candidates
    : candidates.map((each) =>
        each.field === 'standard' && /:\d{4}/.test(each.value ?? '')
          ? { ...each, confidence: Math.max(each.confidence, SURENESS.above) }
          : each,
      );
}

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
