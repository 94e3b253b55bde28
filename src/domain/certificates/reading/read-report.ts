import type { DocumentType } from '../certificate.js';
import { isAccountant, isProfession } from './accountants.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { datesIn, type NumericOrder } from './dates.js';
import { withoutStop } from './letter-blocks.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isPerson, nameAndAddress } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** A report names its parties and its day where every report does. */
const IN_ITS_PLACE = 0.97;

/** Whom a report on controls is for, which firm gave it and when it signed. */
export const readReport = (sheet: Sheet, order: NumericOrder): Candidate[] => [
  ...firms(sheet),
  ...inSentences(sheet),
  ...forWhom(sheet),
  ...accountantsNamed(sheet),
  ...dayOfOpinion(sheet, order),
];

/** A report is dated where it is signed: a day within its sentences is another's. */
export const isInPassing = ({ field, cells }: Candidate, type: DocumentType): boolean =>
  type === 'attestation' &&
  field === 'issuedOn' &&
  ((cells[0]?.text.length ?? 0) > A_LINE || AS_OF.test(cells[0]?.text ?? ''));
/** The day of which it speaks, not on which. */
const AS_OF = /^(?:\(?as (?:of|at)|zum|per|stichtag|au|à la date du|a fecha|al|alla data|stan na)\s/iu;
const A_LINE = 70;

/** What stands before the firm on a title page or in a heading, and after its name in a longer line. */
const BEFORE_FIRM =
  /^(?:(?:.{0,60}\b)?(?:prepared|issued|examined|attested|audited|performed|report) (?:of|by)|by|(?:independent )?(?:service )?auditors?:?|geprüft (?:durch|von)|erstellt (?:durch|von)|établi par|(?:emitido|elaborado|preparado) por|(?:redatto|emesso) da|opgesteld door|sporządzon\p{L}+ przez)[:\s]+(?=\p{Lu})/iu;
const AFTER_FIRM = /\.?\s+(?:[·|–-]\s|\()?.*$/u;
const FIRM =
  /^\p{Lu}.{1,60}?(?:,? (?:LLP|PLLC|P\.C\.|S\.C\.|CPAs?(?:,? (?:LLC|PLLC|P\.C\.|PC|Inc\.?|Ltd\.?))?|Limited Liability Partnership|Wirtschaftsprüfungsgesellschaft(?: mbH)?|Wirtschaftsprüfer(?: PartG mbB)?|Chartered (?:Professional )?Accountants|Accountants(?: N\.V\.| B\.V\.)?|Auditores,? S\.L\.P?\.?|Revisione S\.(?:p\.A|r\.l)\.)|監査法人)(?![\p{L}\d])/u;

const firms = (sheet: Sheet): Candidate[] =>
  sheet.cells.flatMap((cell) => {
    const own = cell.text.replace(BEFORE_FIRM, '');
    const name = sheet.labelAt(cell) === null ? firmIn(own, sheet.below(cell)?.text ?? '') : '';
    const sure = own === cell.text ? SURENESS.above : SURENESS.sentence;
    return isValueOf('certificationBody', name)
      ? [candidateFor('certificationBody', name, [cell], sure)]
      : [];
  });

/** A line that is nothing but a firm's name, or is over the line that says what the firm is; else ''. */
function firmIn(line: string, under: string): string {
  if (line.length > LONGEST_LINE || isProfession(line) || isPerson(line)) return '';
  const [named] = FIRM.exec(line) ?? [];
  if (named !== undefined && line.slice(named.length).replace(AFTER_FIRM, '').length <= 1) return named;
  return isProfession(under) ? line : '';
}
const LONGEST_LINE = 100;

const BY_FIRM =
  /(?:auditors?['’]?s?['’]? (?:assurance )?report|prepared|issued|examined|attested) by (\p{Lu}[^,;:]{2,60}?(?: LLP| PLLC| P\.C\.| CPAs?))(?=[,.\s]|$)/u;

const inSentences = ({ cells }: Sheet): Candidate[] =>
  cells.flatMap((cell) => {
    const [, name] = BY_FIRM.exec(cell.text) ?? [];
    return name === undefined || !isValueOf('certificationBody', name)
      ? []
      : [candidateFor('certificationBody', name, [cell], SURENESS.sentence)];
  });

/** `To the Board of Directors of Acme, Inc.`, `An die Geschäftsführung der …`: whom the opinion is given to. */
const TO_WHOM =
  /^(?:to(?: the)?(?: (?:management|board|directors|shareholders|members|partners)(?:,? (?:and )?(?:the )?(?:management|board|directors|of directors))*(?: of)?)?|an:? die (?:geschäftsführung|geschäftsleitung|organe|vorstand|gesellschafter)(?: der| des| von)?|an den vorstand (?:der|des|von)|à:? (?:la direction|l'attention de la direction)(?: de(?: la société)?)?|a la (?:dirección|administración) de|(?:alla direzione|al consiglio di amministrazione)(?: di| della)?|aan:? (?:de directie|het bestuur)(?: van)?|(?:do )?zarząd\p{L}* (?:spółki )?|prepared for|report (?:of|for))[:\s]+(?=\p{Lu})/iu;

/** The same alone on its line, over the company's name. */
const TO_WHOM_BELOW =
  /^(?:to )?(?:the )?(?:board of directors|management|directors|shareholders)(?:,? (?:and|&) (?:the )?(?:board of directors|management|directors|shareholders))*(?: of)?[:,]?$/iu;

function forWhom(sheet: Sheet): Candidate[] {
  const over = sheet.cells.filter(({ text }) => TO_WHOM_BELOW.test(text));
  const below = over.flatMap((cell) => sheet.below(cell) ?? []).flatMap((cell) => companyIn(cell, cell.text));
  const beside = sheet.cells.flatMap((cell) => {
    const match = TO_WHOM.exec(cell.text);
    return match === null ? [] : companyIn(cell, cell.text.slice(match[0].length));
  });
  return [...below, ...beside];
}

function companyIn(cell: Cell, said: string): Candidate[] {
  const { name } = nameAndAddress(withoutStop(said.split(/[:;]/)[0] ?? ''));
  const isCompany = cell.text.length <= LONGEST_LINE && hasLegalForm(name) && !isAccountant(name);
  return isCompany && isValueOf('holder', name)
    ? [candidateFor('holder', name, [cell], SURENESS.sameCell)]
    : [];
}

/** `Dr. Anselm Kelter` over `Wirtschaftsprüfer`: who signed for the firm. */
const accountantsNamed = (sheet: Sheet): Candidate[] =>
  sheet.cells.flatMap((cell) => {
    const under = sheet.below(cell);
    return isPerson(cell.text) && under !== null && isProfession(under.text)
      ? [candidateFor('signatory', cell.text, [cell], SURENESS.sentence)]
      : [];
  });

/** The day under the firm's name, or under the town it signs in. */
function dayOfOpinion(sheet: Sheet, order: NumericOrder): Candidate[] {
  const days = sheet.cells.flatMap((cell) => {
    const [date] = datesIn(cell.text, order);
    if (date === undefined || date.value === null || cell.text.length - date.end > 2) return [];
    const before = cell.text.slice(0, date.start);
    const signed = (PLACE.test(before) || before === '') && !AS_OF.test(cell.text) && isByFirm(sheet, cell);
    return signed ? [{ ...candidateFor('issuedOn', date.value, [cell], IN_ITS_PLACE), said: date.said }] : [];
  });
  return days.slice(-1);
}
const PLACE =
  /^\p{Lu}[\p{L}' .-]{1,30}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:,|\s)\s*(?:den|le|el|il|op|dnia|on)?\s*$/u;
const NEAR = 4;

/** The firm's name is a few lines over the day, or under it. */
const isByFirm = (sheet: Sheet, cell: Cell): boolean =>
  [sheet.above, sheet.below].some((step) => {
    let near = step(cell);
    for (let steps = 0; near !== null && steps < NEAR; steps += 1) {
      if (FIRM.test(near.text) || isProfession(near.text)) return true;
      near = step(near);
    }
    return false;
  });
