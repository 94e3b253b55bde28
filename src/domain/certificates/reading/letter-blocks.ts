import { isAccountant } from './accountants.js';
import { isPlainAddress } from './address-shape.js';
import { datesIn } from './dates.js';
import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import { AT_WHOM, CONTACT, FOR_WHOM, FOR_WHOM_AFTER, SUBJECT } from './letter-words.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isCertifier, isPerson, isRole, nameAndAddress } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** Lines under one another that name somebody, most often with where they are. */
export interface Block {
  readonly name: string;
  /** The cell the name stands in. */
  readonly cell: Cell;
  /** Empty where no line looks like one. */
  readonly address: string;
  readonly addressCells: readonly Cell[];
  /** Whether the block itself says that it is for whom the letter is. */
  readonly isForWhom: boolean;
  /** Whether it says how to reach them, as a letterhead does. */
  readonly hasContact: boolean;
}

/** Lines of a block are closer than this many letter heights; the first may be larger. */
const PITCH = 1.8;
const MOST_LINES = 9;
/** Under smaller letters another matter begins: the addressee under the sender's line for the envelope. */
const LARGER = 1.2;

/** Addresses that stand without a name: beside a letterhead, or apart from the name over them. */
export function addressesAlone(
  sheet: Sheet,
  cells: readonly Cell[],
): { readonly address: string; readonly cells: readonly Cell[] }[] {
  const among = new Set(cells.filter((cell) => !isInTable(sheet, cell)));
  return [...among].flatMap((cell) => {
    const upper = sheet.above(cell);
    const isFirst = upper === null || !linesFrom(sheet, upper, among).includes(cell);
    const lines = isFirst ? linesFrom(sheet, cell, among).filter(({ text }) => isOfAddress(text, 1)) : [];
    const address = lines.map(({ text }) => withoutStop(text)).join(', ');
    return isPlainAddress(address) ? [{ address, cells: lines }] : [];
  });
}

/** Every block of the cells that names an organisation, from top to bottom. */
export function blocksIn(sheet: Sheet, cells: readonly Cell[]): Block[] {
  const among = new Set(cells.filter((cell) => !isInTable(sheet, cell)));
  const taken = new Set<Cell>();
  return cells.flatMap((cell) => {
    if (taken.has(cell) || !among.has(cell)) return [];
    const lines = linesFrom(sheet, cell, among).filter((line) => !taken.has(line));
    for (const line of lines) taken.add(line);
    const block = blockOf(lines);
    return block === null ? [] : [block];
  });
}

/** Beside its label, it is a fact of a table. */
function isInTable(sheet: Sheet, cell: Cell): boolean {
  const left = sheet.leftOf(cell);
  return sheet.labelAt(cell) !== null || (left !== null && sheet.labelAt(left) !== null);
}

function linesFrom(sheet: Sheet, first: Cell, among: ReadonlySet<Cell>): Cell[] {
  const lines = [first];
  for (let next = sheet.below(first); next !== null && lines.length < MOST_LINES; next = sheet.below(next)) {
    const last = lines.at(-1) ?? first;
    const near = next.baseline - last.baseline <= PITCH * Math.max(last.size, next.size);
    const isLarger = next.size > LARGER * last.size;
    if (!near || isLarger || !among.has(next) || !startsAlike(last, next)) break;
    lines.push(next);
  }
  return lines;
}

/** Set at one edge, or centred: what merely reaches under another does not go on from it. */
function startsAlike(last: Cell, next: Cell): boolean {
  const near = Math.max(last.size, next.size) * 0.6;
  return (
    Math.abs(last.left - next.left) < near ||
    Math.abs(last.right - next.right) < near ||
    Math.abs(last.left + last.right - next.left - next.right) < 2 * near
  );
}

function blockOf(lines: readonly Cell[]): Block | null {
  const marked = lines.findIndex(({ text }) => FOR_WHOM.test(text) || FOR_WHOM_AFTER.test(text));
  const plain = lines
    .map((cell) => ({
      cell,
      text: withoutStop(cell.text.replace(FOR_WHOM, '').replace(FOR_WHOM_AFTER, '')),
    }))
    .filter(({ text }) => text !== '');
  const named = namedIn(plain);
  if (named === null) return null;
  const { at, name, rest } = named;
  const after = plain.slice(at + 1).filter(({ text }, line) => isOfAddress(text, line));
  const address = [rest, ...after.map(({ text }) => text)].filter((text) => text !== '').join(', ');
  const cell = (plain[at] as { readonly cell: Cell }).cell;
  return {
    name,
    cell,
    address: /\d/.test(address) && isValueOf('holderAddress', address) ? address : '',
    addressCells: rest === '' ? after.map((line) => line.cell) : [cell, ...after.map((line) => line.cell)],
    isForWhom: marked >= 0,
    hasContact: plain.some(({ text }) => CONTACT.test(text)),
  };
}

interface Plain {
  readonly cell: Cell;
  readonly text: string;
}

/** The line that names the organisation: the first with a legal form or a certifier's word, else the first that is a name over an address. */
function namedIn(
  lines: readonly Plain[],
): { readonly at: number; readonly name: string; readonly rest: string } | null {
  const read = lines.map(({ text }, at) => {
    const { name, address } = nameAndAddress(text);
    return { at, name, rest: address };
  });
  const mayBe = read.filter(({ at, name }) => isNameOfParty(name) && !isStatement(lines[at]?.text ?? ''));
  const telling = mayBe.find(({ name }) => isFirm(name));
  const [first] = mayBe;
  const isOverAddress = first !== undefined && first.at <= 1 && !AT_WHOM.test(first.name) && lines.length > 1;
  return (
    telling ?? (isOverAddress && lines.slice(first.at + 1).some(({ text }) => /\d/.test(text)) ? first : null)
  );
}

const isNameOfParty = (name: string): boolean =>
  isValueOf('certificationBody', name) &&
  /^[\p{Lu}\p{Lo}\d"']/u.test(name) &&
  !isRole(name) &&
  !CONTACT.test(name);

/** A name with its legal form, or with a certifier's word and every word large: `Larkfield Assurance`, and no title. */
export const isFirm = (name: string): boolean =>
  name.length < LONGEST_NAME &&
  !SMALL_WORDS.test(name) &&
  !LETTER_TITLE.test(fold(name)) &&
  (hasLegalForm(name) || isCertifier(name) || isAccountant(name));
const LONGEST_NAME = 80;
/** Three small words, or one long at the end, make a sentence or a title. */
const SMALL_WORDS = /(?:\s\p{Ll}{3,}.*){3}|^\P{Lu}*\p{Lu}\p{Ll}+(?: \p{Ll}+)* \p{Ll}{3,}$/u;
const LETTER_TITLE = wordings(`
  ^(?:confirmation|attestation|letter|statement|notice|notification|certificate|certification|report|result|outcome|recommendation|declaration|quality|assurance)\\b(?! (?:limited|ltd|llc|inc|services|partners|group|international|bureau)\\b)
  ^(?:bestatigung|mitteilung|bescheinigung|zertifikat|bericht|ergebnis|schreiben|empfehlung|erklarung)\\b
  ^(?:avis|lettre|attestation|certificat|rapport|notification|decision|courrier)\\b
  ^(?:carta|notificacion|informe|comunicacion|certificado|constancia|declaracion)\\b
  ^(?:lettera|comunicazione|attestazione|notifica|certificato|relazione|dichiarazione|esito)\\b
  ^(?:brief|verklaring|bevestiging|kennisgeving|certificaat|rapport)\\b
  ^(?:pismo|zaswiadczenie|potwierdzenie|zawiadomienie|certyfikat|raport|oswiadczenie)\\b`);

/** A name without the comma or full stop after it; that of `Inc.` is its own. */
export const withoutStop = (name: string): string =>
  name
    .replace(
      /(?<!\b(?:Inc|Ltd|Corp|Co|S\.A|S\.A\.S|B\.V|N\.V|S\.p\.A|S\.r\.l|S\.L|z o\.o|e\. ?V|P\.C))[.,]$/u,
      '',
    )
    .replace(/,$/, '');

/** A day, a subject, a fact with its label: nobody's name. */
const isStatement = (text: string): boolean =>
  SUBJECT.test(fold(text)) || /[:：]\s/.test(text) || datesIn(text, 'day-first').length > 0;

/** Whether a line under the name is part of the address, rather than a person or a department there. */
function isOfAddress(text: string, line: number): boolean {
  if (CONTACT.test(text) || AT_WHOM.test(text) || isRole(text) || isStatement(text)) return false;
  return !(line === 0 && isPerson(text) && !BUILDING.test(text));
}
const BUILDING =
  /house|haus|building|tower|court|plaza|cent(?:re|er)|park|works|mill|quay|wharf|hof|turm|hall|lodge|campus|palazzo|edificio|torre|immeuble|gebouw|street|road|avenue|lane|square/i;
