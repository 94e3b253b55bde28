import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import type { Cell } from './lines.js';
import { isPerson, isRole } from './names.js';
import type { Sheet } from './sheet.js';

/** Who signed: a person's name at a role, in one line or in two. */
export const readSignatory = (sheet: Sheet): Candidate[] =>
  sheet.cells.flatMap((cell) => atRole(sheet, cell));

/** A small word over a name in larger letters is a label of something else: `Programme manager`. */
const SAME_LETTERS = 0.15;
/** `Il Direttore Tecnico`: who is called so is in the next line, however large. */
const WITH_ARTICLE = /^(?:Il|Lo|La|Le|El|Der|Die|De|The|L'|Presid|Prezes|Dyrektor)/;
const BY_SOMEBODY = /(?:\bby|durch|von|par|por|da|door|przez)\s+([\p{Lu}][^,;]{3,50}),\s+([^.;]{3,60})\.?$/u;

function atRole(sheet: Sheet, cell: Cell): Candidate[] {
  if (isAContact(sheet, cell)) return [];
  const own = inOwnLine(cell.text);
  if (own !== null) return [found(own, cell)];
  if (!isRole(cell.text)) return [];
  const lower = sheet.below(cell);
  const under =
    lower !== null &&
    (Math.abs(lower.size - cell.size) < SAME_LETTERS * cell.size || WITH_ARTICLE.test(cell.text))
      ? [lower]
      : [];
  const near = [sheet.above(cell), ...under].find((other) => other !== null && isPerson(other.text)) ?? null;
  if (near === null) return [];
  const beside = sheet.leftOf(near);
  const first = beside !== null && isPerson(beside.text) && sheet.below(beside) !== null ? beside : near;
  return [found(first.text, first)];
}

/** Whom to ask, or who audited, signs nothing. */
const NO_SIGNATORY =
  /\b(?:contact|ansprechpartner|interlocuteur|persona de contacto|referente|contactpersoon|audit team|programme|representative of the client)\b/i;

/** Who directs a company, as its letters must say at their foot. */
const OF_THE_COMPANY =
  /^(?:geschäftsführ\p{L}*|geschäftsleitung|vorstand|aufsichtsrat|gérance|directors?|zarząd)\s*:/iu;

function isAContact(sheet: Sheet, cell: Cell): boolean {
  const left = sheet.leftOf(cell);
  return (
    OF_THE_COMPANY.test(cell.text) ||
    NO_SIGNATORY.test(cell.text.split(':')[0] ?? '') ||
    (left !== null && NO_SIGNATORY.test(left.text))
  );
}

/** `Ruth Penrose, Managing Director`, `Chief Executive: Tom Aldous`, `(S. Raghunandan) Director`, `代表取締役 山本 健一` */
const inOwnLine = (text: string): string | null =>
  LINES.flatMap(({ form, name, role }) => {
    const parts = form.exec(text);
    const [said = '', as = ''] = [parts?.[name], role === null ? undefined : parts?.[role]];
    return isPerson(said) && (role === null || isRole(as)) ? [said] : [];
  })[0] ?? null;

/** How a name and a role stand in one line, and in which part of it each; a form without a role holds it itself. */
const LINES: readonly { readonly form: RegExp; readonly name: number; readonly role: number | null }[] = [
  { form: BY_SOMEBODY, name: 1, role: 2 },
  { form: /^(?:.*[:：]\s*)?(.+?)(?:,\s+|\s+[-–|]\s+|　)(.+)$/u, name: 1, role: 2 },
  { form: /^(?:.*[:：]\s*)(.+?)(?:,\s+|\s+[-–|]\s+)([^,]+)/u, name: 2, role: 1 },
  { form: /^(.+?)　(.+)$/u, name: 2, role: 1 },
  { form: /^((?:Le|La|Il|El|Der|Die|The) .+?)(?:,\s+|\s+[-–|]\s+)(.+)$/u, name: 2, role: 1 },
  { form: /^([^:：]{3,60})[:：]\s*(.+)$/u, name: 2, role: 1 },
  { form: /^\(([^)]+)\)\s+(.+)$/u, name: 1, role: 2 },
  { form: /^(?:代表取締役(?:社長)?|理事長|社長)\s*(.+)$/u, name: 1, role: null },
];

const found = (name: string, cell: Cell): Candidate =>
  candidateFor('signatory', name.replace(PER_PRO, ''), [cell], SURENESS.sentence);

/** Before a name: signed for somebody. */
const PER_PRO = /^(?:i\. ?[VA]\.|ppa\.|p\.p\.|p\.o\.|gez\.|fdo\.:?|w\.g\.) /iu;
