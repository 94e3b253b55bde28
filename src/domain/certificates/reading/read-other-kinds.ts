import type { DocumentType } from '../certificate.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { datesIn, type NumericOrder, numericOrderIn, type SaidDate } from './dates.js';
import { wordings } from './document-kind.js';
import { fold, foldInPlace } from './fold.js';
import type { Cell } from './lines.js';
import { cellsWithin, type Paragraph } from './paragraphs.js';
import { readKindLabels } from './read-kind-labels.js';
import { readLetter } from './read-letter.js';
import { readPerson } from './read-person.js';
import { readReport } from './read-report.js';
import { readSeal } from './read-seal.js';
import type { Sheet } from './sheet.js';

/** What documents of other kinds state, and where those state it: reports, letters, papers of people, seals. */
export function readOtherKinds({ sheet, paragraphs, type, dayFirst }: OtherAsked): Candidate[] {
  const order = numericOrderIn(sheet.cells.map(({ text }) => text)) ?? (dayFirst ? 'day-first' : null);
  const levels = LEVELS[type];
  return [
    ...(type === 'attestation'
      ? [...readPeriods(sheet, order), ...paragraphs.flatMap(readReportType), ...readReport(sheet, order)]
      : []),
    ...(levels === undefined ? [] : readLevel(sheet, levels)),
    ...readPerson(sheet, type),
    ...readSeal(paragraphs, type),
    ...readKindLabels(sheet, type, order),
    ...readLetter({ sheet, paragraphs, type, order }),
  ];
}

export interface OtherAsked {
  readonly sheet: Sheet;
  readonly paragraphs: readonly Paragraph[];
  readonly type: DocumentType;
  /** Whether its language writes the day before the month. */
  readonly dayFirst: boolean;
}

/** What stands shortly before the first day of a period that is covered. */
const COVERS = wordings(`
  period|throughout|covering|covers|from|between
  zeitraum|vom|von|zwischen
  periode|du\\b|entre
  periodo|del?\\b|entre
  periodo|dal?\\b|dall'
  periode|tijdvak|van\\b|over
  okres|od\\b
  期間|対象`);
/** All that may stand between the two days of a period. */
const SPAN =
  /^[\s,(]*(?:(?:and ending |ending )?(?:to|through|thru|until|till|and|bis(?: zum)?|au|al?|hasta(?: el)?|t\/m|tot(?: en met)?|do|do dnia|から|より)(?: the| el| il| le)?|[-~〜～])[\s,]*$/;
const BEFORE = 70;

function readPeriods(sheet: Sheet, order: NumericOrder): Candidate[] {
  return sheet.pages.flatMap((lines) => {
    const cells = lines.flat();
    const starts: number[] = [];
    let text = '';
    for (const cell of cells) {
      starts.push(text.length);
      text += `${cell.text} `;
    }
    const cellAt = (at: number): Cell | undefined => cells[starts.findLastIndex((start) => start <= at)];
    const dates = datesIn(text, order);
    return dates.flatMap((from, at) => {
      const to = dates[at + 1];
      if (to === undefined || !isPeriod(text, from, to)) return [];
      return [dayOf('periodFrom', from, cellAt(from.start)), dayOf('periodTo', to, cellAt(to.start))].flat();
    });
  });
}

const isPeriod = (text: string, from: SaidDate, to: SaidDate): boolean =>
  SPAN.test(fold(` ${text.slice(from.end, to.start)} `)) &&
  (COVERS.test(fold(text.slice(Math.max(0, from.start - BEFORE), from.start))) || from.start < BEFORE);

const dayOf = (field: 'periodFrom' | 'periodTo', date: SaidDate, cell: Cell | undefined): Candidate[] =>
  cell === undefined
    ? []
    : [
        {
          field,
          value: date.value,
          said: date.said,
          cells: [cell],
          confidence: date.value === null ? 0 : Math.min(SURENESS.rightOf, date.confidence),
          doubt: date.doubt,
        },
      ];

const REPORT_TYPE = /\bt[yi]p(?:e|o|u)?\s?(1|2|ii|i)\b/;

function readReportType(paragraph: Paragraph): Candidate[] {
  const match = REPORT_TYPE.exec(foldInPlace(paragraph.text));
  if (match === null) return [];
  const value = match[1] === '1' || match[1] === 'i' ? 'Type 1' : 'Type 2';
  const cells = cellsWithin(paragraph, match.index, match.index + match[0].length);
  return [{ ...candidateFor('reportType', value, cells, SURENESS.below), said: match[0] }];
}

type Levels = readonly (readonly [words: RegExp, level: string])[];

/** The most telling first. */
const LEVELS: Readonly<Partial<Record<DocumentType, Levels>>> = {
  person: [
    [/senior lead implementer/, 'Senior Lead Implementer'],
    [/senior lead auditor/, 'Senior Lead Auditor'],
    [/lead implementer|implementador lider/, 'Lead Implementer'],
    [/lead auditor|auditor lider|leitender auditor/, 'Lead Auditor'],
    [/provisional implementer/, 'Provisional Implementer'],
    [/provisional auditor/, 'Provisional Auditor'],
    [/internal auditor|interner auditor|auditeur interne|auditor interno/, 'Internal Auditor'],
    [/\bimplementer\b/, 'Implementer'],
    [/\bfoundation\b/, 'Foundation'],
  ],
  'csa-star': [
    [/level (?:2|two).{0,40}attestation|star attestation/, 'Level 2 attestation'],
    [/level (?:2|two)\b|star certification/, 'Level 2'],
    [/level (?:1|one)\b|self-assessment/, 'Level 1'],
  ],
  hitrust: [
    [/\br2\b/, 'r2'],
    [/\bi1\b/, 'i1'],
    [/\be1\b/, 'e1'],
  ],
};
/** Set so large, or so short, that it is no part of a sentence. */
const A_LINE = 70;

function readLevel({ cells }: Sheet, levels: Levels): Candidate[] {
  return cells
    .filter(({ page }) => page === 1)
    .flatMap((cell) => {
      const text = fold(cell.text);
      const level = levels.find(([words]) => words.test(text))?.[1];
      if (level === undefined) return [];
      const confidence = cell.text.length <= A_LINE ? SURENESS.rightOf : SURENESS.above;
      return [
        { field: 'level' as const, value: level, said: cell.text, cells: [cell], confidence, doubt: '' },
      ];
    });
}
