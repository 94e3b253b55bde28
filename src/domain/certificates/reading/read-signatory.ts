import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import type { Cell } from './lines.js';
import { isPerson, isRole } from './names.js';
import type { Sheet } from './sheet.js';

/** Who signed: a person's name at a role, in one line or in two. */
export const readSignatory = (sheet: Sheet): Candidate[] =>
  sheet.cells.flatMap((cell) => atRole(sheet, cell));

/** A small word over a name in larger letters is a label of something else: `Programme manager`. */
const SAME_LETTERS = 0.15;
const BY_SOMEBODY = /(?:\bby|durch|von|par|por|da|door|przez)\s+([\p{Lu}][^,;]{3,50}),\s+([^.;]{3,60})\.?$/u;

function atRole(sheet: Sheet, cell: Cell): Candidate[] {
  if (isAContact(sheet, cell)) return [];
  const own = inOwnLine(cell.text);
  if (own !== null) return [found(own, cell)];
  if (!isRole(cell.text)) return [];
  const lower = sheet.below(cell);
  const under = lower !== null && Math.abs(lower.size - cell.size) < SAME_LETTERS * cell.size ? [lower] : [];
  const near = [sheet.above(cell), ...under].find((other) => other !== null && isPerson(other.text)) ?? null;
  return near === null ? [] : [found(near.text, near)];
}

/** Whom to ask, or who audited, signs nothing. */
const NO_SIGNATORY =
  /\b(?:contact|ansprechpartner|interlocuteur|persona de contacto|referente|contactpersoon|audit team|programme|representative of the client)\b/i;

function isAContact(sheet: Sheet, cell: Cell): boolean {
  const left = sheet.leftOf(cell);
  return NO_SIGNATORY.test(cell.text.split(':')[0] ?? '') || (left !== null && NO_SIGNATORY.test(left.text));
}

/** `Ruth Penrose, Managing Director`, `Chief Executive: Tom Aldous`, `代表取締役 山本 健一` */
function inOwnLine(text: string): string | null {
  const [, signed = '', as = ''] = BY_SOMEBODY.exec(text) ?? [];
  const [first = '', second = ''] = text.replace(/^.*[:：]\s*/, '').split(/,\s+|\s+[-–|]\s+|　/);
  const [, after = ''] = JAPANESE_ROLE.exec(text) ?? [];
  const pairs: readonly (readonly [name: string, role: boolean])[] = [
    [signed, isRole(as)],
    [first, isRole(second)],
    [second, isRole(first) && /[:：]|　|^(?:Le|La|Il|El|Der|Die|The) /.test(text)],
    [after, true],
  ];
  return pairs.find(([name, role]) => role && isPerson(name))?.[0] ?? null;
}

const JAPANESE_ROLE = /^(?:代表取締役(?:社長)?|理事長|社長)\s*(.+)$/u;

const found = (name: string, cell: Cell): Candidate =>
  candidateFor('signatory', name, [cell], SURENESS.sentence);
