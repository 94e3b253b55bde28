import type { DocumentType } from '../certificate.js';
import { addressUnder } from './address-under.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isCertifier, isPerson, nameAndAddress } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** With these a letter begins: whom it greets, or what it is about; English to Polish. */
const BEGINS = wordings(`
  (?:dear|to whom it may concern|re:|ref:|subject:|attn)
  (?:sehr geehrte|guten tag|betreff|betr\\.)
  (?:madame|monsieur|mesdames|messieurs|objet)(?:[ ,:]|$)
  (?:estimad[oa]s?|muy senor|distinguid[oa]s?|asunto)
  (?:spett\\.? ?le|egregi[oa]?|gentil[ei]|oggetto)
  (?:geachte|beste|betreft|onderwerp)
  (?:szanown[aiy]|dotyczy|temat)`);

/** What these parties are by the kind of letter: who writes, and to whom; null where the letter leaves it open. */
const PARTIES: Readonly<Partial<Record<DocumentType, Parties>>> = {
  'stage-1-letter': { sender: 'certificationBody', recipient: 'holder' },
  'stage-2-letter': { sender: 'certificationBody', recipient: 'holder' },
  'readiness-letter': { sender: null, recipient: 'holder' },
  unknown: { sender: 'certificationBody', recipient: 'holder' },
  hitrust: { sender: null, recipient: 'holder' },
  attestation: { sender: 'holder', recipient: null },
  'self-declaration': { sender: 'holder', recipient: null },
};
type Party = 'holder' | 'certificationBody';
interface Parties {
  readonly sender: Party | null;
  readonly recipient: Party | null;
}

/** A name with its address over a letter's greeting. */
interface Block {
  readonly cell: Cell;
  readonly name: string;
  readonly address: string;
  /** The address stands under the name, not after it. */
  readonly under: readonly Cell[];
}

/**
 * Who writes a letter and to whom, by where they stand over its greeting: the recipient lowest. Nothing where it greets
 * nobody, nor of a Japanese one, which sets the sender lowest and is read by its labels alone.
 */
export function readLetter(sheet: Sheet, type: DocumentType): Candidate[] {
  const parties = PARTIES[type];
  const greeting = sheet.cells.find(({ page, text }) => page === 1 && beginsLetter(text));
  if (parties === undefined || greeting === undefined) return [];
  const blocks = blocksOver(sheet, greeting);
  const addressed = blocks.filter(({ under }) => under.length > 0);
  const lowest = addressed.at(-1);
  const isHead = lowest !== undefined && addressed.length === 1 && isLetterhead(sheet, lowest);
  const recipient = isHead ? undefined : lowest;
  const others = blocks.filter((block) => block !== recipient && block.name !== recipient?.name);
  const [sender] = others;
  const seat = others.find(({ address }) => address !== '');
  return [
    ...(recipient === undefined || parties.recipient === null ? [] : stated(recipient, parties.recipient)),
    ...(sender === undefined || parties.sender === null
      ? []
      : stated({ ...(seat ?? sender), name: sender.name, cell: sender.cell }, parties.sender)),
  ];
}

const beginsLetter = (text: string): boolean => {
  const found = BEGINS.exec(fold(text));
  return found !== null && found.index === 0;
};

function blocksOver(sheet: Sheet, greeting: Cell): Block[] {
  return sheet.cells
    .filter(({ page, baseline }) => page === 1 && baseline < greeting.baseline)
    .flatMap((cell): Block[] => {
      const { name, address } = nameAndAddress(cell.text);
      const under = address === '' ? addressUnder(sheet, cell, 'holderAddress') : null;
      const isName = hasLegalForm(name) || isCertifier(name) || under !== null;
      if (!isName || isPerson(name) || !isValueOf('holder', name) || beginsLetter(name)) return [];
      return [{ cell, name, address: under?.value ?? address, under: under?.cells ?? [] }];
    })
    .filter((block, _, all) => !all.some(({ under }) => under.includes(block.cell)));
}

/** At the very top, or in letters of its own, stands whoever writes. */
const isLetterhead = (sheet: Sheet, { cell, under }: Block): boolean =>
  sheet.lineOf(cell) === sheet.pages[0]?.[0] || (under[0] !== undefined && cell.size > under[0].size * 1.1);

function stated({ cell, name, address, under }: Block, party: Party): Candidate[] {
  const field = party === 'holder' ? 'holderAddress' : 'certificationBodyAddress';
  return [
    ...(isValueOf(party, name) ? [candidateFor(party, name, [cell], SURENESS.below)] : []),
    ...(address !== '' && isValueOf(field, address)
      ? [candidateFor(field, address, under.length > 0 ? under : [cell], SURENESS.below)]
      : []),
  ];
}
