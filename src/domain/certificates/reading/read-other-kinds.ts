import { type DocumentType, type Reading, SURE } from '../certificate.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { datesIn, type NumericOrder, numericOrderIn, type SaidDate } from './dates.js';
import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import { hasLegalForm } from './names.js';
import { readLetter } from './read-letter.js';
import { readPerson } from './read-person.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** What is known of a document once its kind is. */
interface Judged {
  readonly type: DocumentType;
  readonly dayFirst: boolean;
  readonly known: Reading['fields'];
}

/** What only documents of other kinds state, and what they state in their own way. Empty for a certificate. */
export function readOtherKinds(sheet: Sheet, { type, dayFirst, known }: Judged): Candidate[] {
  const levels = LEVELS[type];
  const order = numericOrderIn(sheet.cells.map(({ text }) => text)) ?? (dayFirst ? 'day-first' : null);
  return [
    ...readLetter(sheet, type),
    ...(type === 'attestation' ? readAttestation(sheet, order) : []),
    ...(type === 'attestation' || type === 'audit-report' ? readReport(sheet, order) : []),
    ...(type === 'person' || type === 'training'
      ? readPerson(sheet, (known.certificationBody?.confidence ?? 0) >= SURE)
      : []),
    ...(levels === undefined ? [] : readLevel(sheet, levels)),
  ];
}

/** A report is dated where it is signed: a day within its sentences is another's. */
export const isInPassing = ({ field, cells }: Candidate, type: DocumentType): boolean =>
  type === 'attestation' && field === 'issuedOn' && (cells[0]?.text.length ?? 0) > A_LINE;

const readAttestation = (sheet: Sheet, order: NumericOrder): Candidate[] => [
  ...readPeriods(sheet, order),
  ...sheet.cells.flatMap(readReportType),
  ...readFirm(sheet, order),
  ...sheet.cells.flatMap(readAddressee),
];

/** `To: Hollyhock Telephony LLC`, `To the Board of Directors of …`: whose controls are reported on. */
const ADDRESSEE =
  /^(?:To|An|À|A|Aan|Do)(?: the| die| la| el| de)?(?: (?:Management|Board of Directors|Board|Geschäftsführung|Geschäftsleitung|direction|Dirección|Direzione|directie|Zarządu))*(?: of| der| de| di| van)?(?: the)?[:]? (\p{Lu}.{2,80})$/u;

function readAddressee(cell: Cell): Candidate[] {
  const [, said = ''] = ADDRESSEE.exec(cell.text) ?? [];
  const name = said.replace(/[:;,]$/, '');
  return hasLegalForm(name) && isValueOf('holder', name)
    ? [candidateFor('holder', name, [cell], SURENESS.sentence)]
    : [];
}

/** What reports put before their own number and day. */
const OF_REPORT: readonly (readonly [field: 'number' | 'issuedOn', words: RegExp])[] = [
  [
    'number',
    /^(?:(?:audit )?report (?:no|nr|number|id|ref(?:erence)?)|(?:audit)?bericht(?:s?-?(?:nr|nummer))|rapport(?:-| )?(?:n[o°]|nummer|nr)|numero (?:du rapport|del informe|del rapporto)|informe n[o°]|rapporto n[o°.]|nr raportu|numer raportu|報告書番号)[.]?$/,
  ],
  [
    'issuedOn',
    /^(?:(?:audit )?report (?:issued|date|dated|issue date)|date of (?:the )?report|issued|date|berichtsdatum|datum des berichts|date du rapport|fecha del informe|data del rapporto|rapportdatum|datum (?:van het )?rapport|data raportu|報告日|作成日)$/,
  ],
];

/** The number and day of a report, of which a certificate's labels say that they are something else's. */
function readReport(sheet: Sheet, order: NumericOrder): Candidate[] {
  return sheet.cells.flatMap((cell) => {
    const [head = '', ...rest] = cell.text.split(/[:：]/);
    const field = OF_REPORT.find(([, words]) => words.test(fold(head).trim()))?.[0];
    const beside = rest.join(':').trim() || (sheet.rightOf(cell)?.text ?? '');
    if (field === undefined || beside === '') return [];
    if (field === 'number')
      return isValueOf(field, beside) ? [candidateFor(field, beside, [cell], SURENESS.rightOf)] : [];
    const [day, ...others] = datesIn(beside, order);
    return day === undefined || others.length > 0 ? [] : dayOf(field, day, cell);
  });
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

const dayOf = (
  field: 'periodFrom' | 'periodTo' | 'issuedOn',
  date: SaidDate,
  cell: Cell | undefined,
): Candidate[] =>
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

const REPORT_TYPE = /\bt[yi]p(?:e|o|u)? ?(1|2|ii|i)\b/;

function readReportType(cell: Cell): Candidate[] {
  const [said, number] = REPORT_TYPE.exec(fold(cell.text)) ?? [];
  if (said === undefined || number === undefined) return [];
  const value = number === '1' || number === 'i' ? 'Type 1' : 'Type 2';
  return [
    { field: 'reportType', value, said: cell.text, cells: [cell], confidence: SURENESS.below, doubt: '' },
  ];
}

/** A line that is nothing but an accounting firm. */
const FIRM =
  /^(?:by |report (?:of|by) )?(\p{Lu}[^,;:]{2,60}?(?:,? LLP|,? PLLC|,? P\.C\.|,? CPAs?(?:,? (?:LLC|P\.C\.|PC|Inc\.?))?|,? S\.C\.| Wirtschaftsprüfungsgesellschaft(?: mbH)?| Wirtschaftsprüfer| Accountants(?: N\.V\.| B\.V\.)?))[.,]?(?: .*)?$/u;
const BY_FIRM =
  /(?:auditors?['’]?s?['’]? (?:assurance )?report|prepared|issued|examined|attested) by (\p{Lu}[^,;:]{2,60}?(?: LLP| PLLC| P\.C\.| CPAs?))(?=[,.\s]|$)/u;

function readFirm(sheet: Sheet, order: NumericOrder): Candidate[] {
  return sheet.cells.flatMap((cell) => {
    const [, alone] = cell.text.length < 90 ? (FIRM.exec(cell.text) ?? []) : [];
    const [, named] = BY_FIRM.exec(cell.text) ?? [];
    const value = named ?? alone;
    if (value === undefined || !isValueOf('certificationBody', value)) return [];
    const confidence = named === undefined ? SURENESS.above : SURENESS.sentence;
    return [candidateFor('certificationBody', value, [cell], confidence), ...dayUnder(sheet, cell, order)];
  });
}

/** A firm signs with its name, town and day. */
const LINES_OF_SIGNATURE = 3;

function dayUnder(sheet: Sheet, firm: Cell, order: NumericOrder): Candidate[] {
  let cell = sheet.below(firm);
  for (let line = 0; cell !== null && line < LINES_OF_SIGNATURE; line += 1) {
    const [day, ...others] = cell.text.length < A_LINE ? datesIn(cell.text, order) : [];
    if (day !== undefined && others.length === 0) return dayOf('issuedOn', day, cell);
    cell = sheet.below(cell);
  }
  return [];
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
