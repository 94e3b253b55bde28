import type { DocumentType } from '../certificate.js';
import { isAccountant } from './accountants.js';
import { type Candidate, candidateFor } from './candidate.js';
import { datesIn, type NumericOrder } from './dates.js';
import { fold } from './fold.js';
import { type Letter, letterIn } from './letter.js';
import { addressesAlone, type Block, blocksIn, isFirm, withoutStop } from './letter-blocks.js';
import { FOR_WHOM, SIGNS_AS, SIGNS_FOR } from './letter-words.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isPerson, isRole, nameAndAddress } from './names.js';
import { organisationsIn } from './organisations.js';
import { cellsWithin, type Paragraph } from './paragraphs.js';
import { readLetterTells } from './read-letter-tells.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** Where a letter names its parties and its day, they stand where letters have them: hardly another text can be meant. */
const IN_ITS_PLACE = 0.98;
/** Only the other party's place tells which of the two it is. */
const BY_THE_OTHER = 0.86;

export interface LetterAsked {
  readonly sheet: Sheet;
  readonly paragraphs: readonly Paragraph[];
  readonly type: DocumentType;
  readonly order: NumericOrder;
}

/** Who wrote a letter to whom and when, who signed it, and what it tells of a certificate; nothing where the document is no letter. */
export function readLetter({ sheet, paragraphs, type, order }: LetterAsked): Candidate[] {
  const letter = letterIn(sheet, type);
  if (letter === null) return [];
  const { addressee, sender } = partiesOf(sheet, letter);
  const speaksForItself = SPEAK_FOR_THEMSELVES.has(type) && !isAccountant(sender?.name ?? '');
  const body = speaksForItself ? null : sender;
  const holder = speaksForItself ? sender : addressee;
  return [
    ...partyAs('certificationBody', body),
    ...partyAs('holder', holder ?? onlyOrganisation(letter, paragraphs, body?.name ?? '')),
    ...dayOf(letter, order),
    ...signatoryOf(sheet, letter),
    ...readLetterTells(letter, paragraphs, order),
  ];
}

/** The only organisation the letter speaks of beside who wrote it, and beside accountants: whom it is about. */
function onlyOrganisation({ body }: Letter, paragraphs: readonly Paragraph[], sender: string): Party | null {
  const own = new Set(body);
  const named = paragraphs
    .filter(({ cells }) => cells.some((cell) => own.has(cell)))
    .flatMap((paragraph) =>
      organisationsIn(paragraph.text).map(({ name, at }) => ({
        name,
        cells: cellsWithin(paragraph, at, at + name.length),
      })),
    )
    .filter(({ name }) => !isAccountant(name) && (sender === '' || !isSameParty(name, sender)));
  const [first] = named;
  const isOnly = first !== undefined && named.every(({ name }) => isSameParty(name, first.name));
  return isOnly ? { ...first, address: '', addressCells: [], confidence: BY_THE_OTHER } : null;
}

/** A bridge letter and a declaration are written by whom they are about. */
const SPEAK_FOR_THEMSELVES: ReadonlySet<DocumentType> = new Set(['attestation', 'self-declaration']);

interface Party {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly address: string;
  readonly addressCells: readonly Cell[];
  readonly confidence: number;
}

function partyAs(field: 'holder' | 'certificationBody', party: Party | null): Candidate[] {
  if (party === null || !isValueOf(field, party.name)) return [];
  const addressField = field === 'holder' ? 'holderAddress' : 'certificationBodyAddress';
  const { name, cells, address, addressCells, confidence } = party;
  return [
    candidateFor(field, name, cells, confidence),
    ...(address !== '' && isValueOf(addressField, address)
      ? [candidateFor(addressField, address, addressCells, confidence)]
      : []),
  ];
}

function partiesOf(
  sheet: Sheet,
  letter: Letter,
): { readonly addressee: Party | null; readonly sender: Party | null } {
  const blocks = blocksIn(sheet, letter.head);
  const foot = letter.signed.flatMap(lineOfSender);
  const window = letter.head
    .flatMap(lineOfSender)
    .filter(({ cell }) => !blocks.some((block) => block.cell === cell && block.isForWhom));
  const signs = letter.signed.flatMap(signsFor);
  const placed = [...foot, ...window].map(({ name }) => name);
  const known = { placed, all: [...placed, ...signs.map(({ name }) => name)] };
  const receives = blocks.findLast(({ isForWhom }) => isForWhom) ?? lastNotOf(blocks, known, letter);
  const sends = [...blocks.filter((block) => block !== receives), ...foot, ...window, ...signs].filter(
    ({ name }) => receives === undefined || !isSameParty(name, receives.name),
  );
  return {
    addressee: receives === undefined || receives.address === '' ? null : partyFrom([receives]),
    sender: withAddressAlone(sheet, letter, partyFrom(sends)),
  };
}

/** The only address of the letterhead that stands without a name is the sender's. */
function withAddressAlone(sheet: Sheet, { head }: Letter, sender: Party | null): Party | null {
  const [only, other] = addressesAlone(sheet, head);
  return sender === null || sender.address !== '' || only === undefined || other !== undefined
    ? sender
    : { ...sender, address: only.address, addressCells: only.cells };
}

/**
 * The last block over what the letter says, of which neither the signature, the foot nor the letterhead says that they
 * wrote it; the only one, at the top of the page, is the letterhead.
 */
function lastNotOf(blocks: readonly Block[], known: KnownSenders, { head }: Letter): Block | undefined {
  const placed = blocks.filter(({ address }) => address !== '');
  const last = placed.findLast(
    ({ name, hasContact }) => !hasContact && !known.all.some((other) => isSameParty(name, other)),
  );
  const isOnTop = placed.length === 1 && last?.cell === head[0] && known.placed.length === 0;
  return isOnTop ? undefined : last;
}

/** Names of whom the letter itself says that they wrote it, and those of them that stand with their address. */
interface KnownSenders {
  readonly placed: readonly string[];
  readonly all: readonly string[];
}

/** One name for all that is said of a party; null where two are named that are not the same. */
function partyFrom(said: readonly SaidParty[]): Party | null {
  const [first] = said;
  if (first === undefined) return null;
  const agreed = said.filter(({ name }) => isSameParty(name, first.name));
  if (agreed.length < said.length) return null;
  const best = [...agreed].sort((a, b) => fullness(b.name) - fullness(a.name))[0] ?? first;
  const placed = agreed.find(({ address }) => address !== '');
  return {
    name: best.name,
    cells: [best.cell],
    address: placed?.address ?? '',
    addressCells: placed?.addressCells ?? [],
    confidence: agreed.length > 1 || placed !== undefined ? IN_ITS_PLACE : BY_THE_OTHER,
  };
}

type SaidParty = Pick<Block, 'name' | 'cell' | 'address' | 'addressCells'>;

/** A legal form is worth more than any length. */
const fullness = (name: string): number => (hasLegalForm(name) ? 100 : 0) + name.length;

/** The same name, longer or shorter, or its initials: `HZG mbH`, `Hanseatische Zertifizierungsgesellschaft mbH`. */
function isSameParty(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) => fold(name).split(/[^\p{L}\p{N}&]+/u)[0] ?? '');
  return a === b || isInitials(a, other) || isInitials(b, one);
}

/** Letters that the words of a name, or the parts of a compound, begin with. */
function isInitials(short: string, name: string): boolean {
  if (short.length < 2 || short.length > 5) return false;
  const folded = fold(name).replace(/[^\p{L}]+/gu, ' ');
  let at = 0;
  for (const letter of short) {
    const next = at === 0 ? (folded.startsWith(letter) ? 0 : -1) : folded.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return folded.length > short.length * 3;
}

/** `HZG mbH · Am Speicher 17 · 23552 Lübeck`, in one line: over the window of an envelope, or at the foot. */
function lineOfSender(cell: Cell): SaidParty[] {
  const { name, address } = nameAndAddress(cell.text);
  if (address === '' || FOR_WHOM.test(cell.text) || !isValueOf('certificationBodyAddress', address))
    return [];
  return isValueOf('certificationBody', name) && isFirm(name)
    ? [{ name, cell, address, addressCells: [cell] }]
    : [];
}

/** The firm in a signature: `For Calder Assurance Ltd`, or its name on a line by itself, or after a role. */
function signsFor(cell: Cell): SaidParty[] {
  const own = withoutStop(cell.text.replace(SIGNS_FOR, ''));
  const [role = '', ...after] = own.split(/,\s+/);
  const name = isRole(role) && after.length > 0 ? after.join(', ') : own;
  const isNamed = (SIGNS_FOR.test(cell.text) || isFirm(name)) && !isRole(name) && !isPerson(name);
  return isNamed &&
    isValueOf('certificationBody', name) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !/[:·|\d]|\s-\s/.test(name)
    ? [{ name, cell, address: '', addressCells: [] }]
    : [];
}

/** `Lübeck, den 4. Dezember 2025`: a day that has its line for itself, with at most a town and a word before it. */
function dayOf({ head, signed, isSpoken }: Letter, order: NumericOrder): Candidate[] {
  const days = (cells: readonly Cell[]) =>
    cells.flatMap((cell) => {
      const [date, other] = datesIn(cell.text, order);
      if (date === undefined || other !== undefined || date.value === null) return [];
      const before = cell.text.slice(0, date.start);
      const isAlone = cell.text.length - date.end <= 2 && BEFORE_DAY.test(before);
      return isAlone
        ? [{ ...candidateFor('issuedOn', date.value, [cell], IN_ITS_PLACE), said: date.said }]
        : [];
    });
  const over = days(head);
  const found = over.length > 0 ? over : days(signed);
  return isSpoken || found.length === 1 ? found.slice(-1) : [];
}

const BEFORE_DAY =
  /^(?:(?:date|datum|data|fecha|le|den|dated|日付|発行日)\s*:?\s*)?(?:[\p{L}][\p{L}' ./()-]{1,30}(?:,| )\s*)?(?:the|den|le|el|il|a|op|dnia|on|am)?\s*:?\s*$/iu;

/** The first person named where the letter takes its leave, and that with a role before any other. */
function signatoryOf(sheet: Sheet, { signed, isSpoken }: Letter): Candidate[] {
  const people = signed.slice(0, NEAR_LEAVE).flatMap((cell) => {
    const [own = ''] = cell.text
      .replace(SIGNS_FOR, '')
      .replace(SIGNS_AS, '')
      .split(/,\s+|\s+[-–|]\s+|\s*\(/);
    if (!isPerson(own)) return [];
    const under = sheet.below(cell);
    return [
      {
        own,
        cell,
        hasRole:
          isRole(cell.text.slice(cell.text.indexOf(own) + own.length).replace(/^[\s,|–-]+/, '')) ||
          (under !== null && looksLikeRole(under.text)),
      },
    ];
  });
  const signs =
    people.find(({ hasRole }) => hasRole) ?? (people.length === 1 && isSpoken ? people[0] : undefined);
  return signs === undefined ? [] : [candidateFor('signatory', signs.own, [signs.cell], IN_ITS_PLACE)];
}
/** Names further from it belong to the foot. */
const NEAR_LEAVE = 8;

/** A role, or a short line of words in the place where roles stand. */
const looksLikeRole = (text: string): boolean =>
  isRole(text) || (text.length < 60 && !/\d|@|:/.test(text) && !isPerson(text) && !isFirm(text));
