import type { Column, Part } from '../../draft.js';
import { part } from '../../facts.js';
import { hasChance, isStated, labelOf, leave, running, type Sheet, sentence, stressed } from './sheet.js';

const nothing = (text: string): Part => ({ text, field: null });

/** The scope under what brings it in, or in the words of a label. */
export function scope(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, look, language, facts } = sheet;
  if (!sheet.open.delete('scope')) return;
  leave(column, sheet, 10);
  const isWorded = hasChance(sheet, 50);
  const lead = isWorded ? sentence(sheet, language.beforeScope) : [];
  if (lead.length > 0) column.say(lead, running(sheet, { bold: hasChance(sheet, 15) }));
  else column.say(labelOf(sheet, 'scope'), { ...running(sheet), ...look.label });
  const quotes = chance.pick(QUOTES);
  const value = [nothing(quotes[0]), part('scope', facts.said.scope), nothing(quotes[1])];
  const wide = hasChance(sheet, 10) ? value.map(upper) : value;
  column.gap(chance.below(5)).say(
    wide,
    running(sheet, {
      bold: hasChance(sheet, 25),
      size: look.size * chance.pick([0.9, 1, 1, 1, 1.1, 1.25]),
    }),
  );
  applicability(sheet, column);
}
const QUOTES = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['', ''],
  ['', ''],
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['', '.'],
] as const;
const upper = ({ text, field }: Part): Part => ({ text: text.toUpperCase(), field });

/** What is said of the Statement of Applicability under a scope. */
export function applicability(sheet: Sheet, column: Column = sheet.page): void {
  if (!isStated(sheet, 'soa') || !hasChance(sheet, 60) || !sheet.open.delete('soa')) return;
  column.gap(sheet.chance.below(8)).say(sentence(sheet, sheet.language.applicability), running(sheet));
}

/** A sentence that names holder and standard, with the scope in it or behind it. */
export function certification(sheet: Sheet, column: Column = sheet.page): void {
  leave(column, sheet, 12);
  const said = sentence(sheet, sheet.language.sentences);
  for (const key of ['holder', 'holderAddress', 'scope', 'body'] as const) {
    if (said.some(({ field }) => field === (key === 'body' ? 'certificationBody' : key)))
      sheet.open.delete(key);
  }
  column.say(stressed(sheet, said), running(sheet));
}

/** All in one paragraph: who, what for, by which standard, from when to when. */
export function flowing(sheet: Sheet, column: Column = sheet.page): void {
  const { language, facts } = sheet;
  leave(column, sheet, 12);
  const pieces: (readonly Part[])[] = [sentence(sheet, language.sentences)];
  const shows = (field: string) => pieces.some((each) => each.some((piece) => piece.field === field));
  if (!shows('scope'))
    pieces.push([...sentence(sheet, language.beforeScope), nothing(' '), part('scope', facts.said.scope)]);
  if (isStated(sheet, 'soa') && hasChance(sheet, 70)) pieces.push(sentence(sheet, language.applicability));
  pieces.push(sentence(sheet, language.days));
  if (hasChance(sheet, 40)) pieces.push(sentence(sheet, language.accreditations));
  for (const key of ['holder', 'scope', 'soa'] as const) sheet.open.delete(key);
  column.say(stressed(sheet, joined(pieces)), running(sheet));
}

const joined = (pieces: readonly (readonly Part[])[]): readonly Part[] =>
  pieces.filter((each) => each.length > 0).flatMap((each, at) => (at === 0 ? each : [nothing(' '), ...each]));

/** One to three sentences about days. */
export function daysInSentences(sheet: Sheet, column: Column = sheet.page): void {
  leave(column, sheet, 10);
  const count = 1 + sheet.chance.below(3);
  const isParagraph = hasChance(sheet, 40);
  const drawn = Array.from({ length: count }, () => sentence(sheet, sheet.language.days));
  const different = drawn.filter(
    (each, at) => drawn.findIndex((other) => spoken(other) === spoken(each)) === at,
  );
  for (const each of isParagraph ? [joined(different)] : different)
    column.say(stressed(sheet, each), running(sheet));
}
const spoken = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** Small print that nobody asks for. */
export function notes(
  sheet: Sheet,
  { column = sheet.page, count = 1 }: { readonly column?: Column; readonly count?: number } = {},
): void {
  leave(column, sheet, 8);
  for (let at = 0; at < count; at += 1) {
    column.say(sentence(sheet, sheet.language.notes), running(sheet, { size: sheet.look.size * 0.75 }));
  }
}

/** Which certificate this one replaces or belongs to. */
export function otherCertificate(sheet: Sheet, column: Column = sheet.page): void {
  leave(column, sheet, 6);
  column.say(sentence(sheet, sheet.words.otherCertificates), running(sheet, { size: sheet.look.size * 0.9 }));
}

/** Where validity can be checked, in a sentence or beside the picture of a code. */
export function verification(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, look, language, words } = sheet;
  if (!isStated(sheet, 'verifyAt') || !sheet.open.delete('verifyAt')) return;
  leave(column, sheet, 8);
  const style = running(sheet, { size: look.size * chance.pick([0.75, 0.85, 1]) });
  if (hasChance(sheet, 25))
    column.say(sentence(sheet, words.scanHere), style).say(sentence(sheet, ['{verifyAt}']), style);
  else column.say(sentence(sheet, language.verification), style);
}
