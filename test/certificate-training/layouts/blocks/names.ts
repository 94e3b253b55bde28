import type { Column, Part, Style } from '../../draft.js';
import { part, together } from '../../facts.js';
import { english } from '../../languages/english.js';
import { valueOf } from './items.js';
import { capitals, hasChance, labelOf, leave, running, type Sheet, sentence, stressed } from './sheet.js';

/** The document's name: `CERTIFICATE`. */
export function title(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, look, facts } = sheet;
  const size = 16 + chance.below(22);
  const name = hasChance(sheet, 35) ? facts.said.title.toUpperCase() : facts.said.title;
  const numbered =
    hasChance(sheet, 5) && sheet.open.delete('number') ? [part('number', facts.said.number)] : [];
  const text = numbered.length === 0 ? name : `${name}${chance.pick([' ', ' No. ', ' – ', '\n'])}`;
  leave(column, sheet, 14);
  column.say([nothing(text), ...numbered], {
    size: Math.min(size, (column.width / text.length) * 1.3),
    align: look.align,
    bold: hasChance(sheet, 45),
    spaced: hasChance(sheet, 20),
  });
}

/** The standard in large letters under the title. */
export function standardLine(sheet: Sheet, column: Column = sheet.page): void {
  leave(column, sheet, 8);
  column.say(
    [part('standard', sheet.facts.said.standard)],
    running(sheet, {
      size: sheet.look.size * (1.2 + sheet.chance.below(12) / 10),
      bold: hasChance(sheet, 60),
    }),
  );
  sheet.open.delete('standard');
}

/** Line that brings in the holder's name. */
export function bringIn(sheet: Sheet, column: Column = sheet.page): void {
  leave(column, sheet, 12);
  const line = sentence(sheet, sheet.language.before);
  column.say(hasChance(sheet, 10) ? capitals(line) : line, running(sheet));
  inEnglishToo(sheet, { column, frames: english.before });
}

const nothing = (text: string): Part => ({ text, field: null });
const QUOTES = [
  ['“', '”'],
  ['»', '«'],
  ['"', '"'],
  ['– ', ' –'],
] as const;

/** The holder's name, large, with or without whose company it is. */
export function holderName(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, look, facts, words } = sheet;
  sheet.open.delete('holder');
  leave(column, sheet, 6);
  const [opening, closing] = hasChance(sheet, 6) ? chance.pick(QUOTES) : ['', ''];
  const name = [nothing(opening), part('holder', facts.said.holder), nothing(closing)];
  column.say(
    hasChance(sheet, 25) ? capitals(name) : name,
    running(sheet, {
      size: look.size * (1 + chance.below(12) / 10),
      bold: hasChance(sheet, 70),
      leading: 1.25,
    }),
  );
  if (hasChance(sheet, 7))
    column.say(sentence(sheet, words.groups), running(sheet, { size: look.size * 0.9 }));
}

/** The holder's address in lines or in one. */
export function holderAddress(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, facts, language, words } = sheet;
  if (hasChance(sheet, 8)) return;
  sheet.open.delete('holderAddress');
  const address: Part = part(
    'holderAddress',
    together(facts.holderLines, chance.pick(['\n', '\n', ', ', ' · ', ' - ', ' '])),
  );
  if (hasChance(sheet, 12))
    column.say(labelOf(sheet, 'holderAddress'), { ...running(sheet), ...sheet.look.label });
  column.say(address, running(sheet, { bold: hasChance(sheet, 12) }));
  if (hasChance(sheet, 6)) column.say(sentence(sheet, ['{registration}']), running(sheet));
  if (facts.sites.length > 0 && hasChance(sheet, 40))
    column.say(sentence(sheet, words.withSites), running(sheet));
  if (language.notes.length > 0 && hasChance(sheet, 3))
    column.say(sentence(sheet, language.notes), running(sheet));
}

/** Name and address in one phrase: `Larkfield Ltd, 12 Mill Lane, Leeds`. */
export function holderInOneLine(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, facts } = sheet;
  sheet.open.delete('holder');
  sheet.open.delete('holderAddress');
  leave(column, sheet, 4);
  const between = chance.pick([', ', ' – ', ' | ', ' · ', '; ', ' ']);
  column.say(
    [
      part('holder', facts.said.holder),
      { text: between, field: null },
      part('holderAddress', facts.said.holderAddress),
    ],
    running(sheet, { bold: hasChance(sheet, 30) }),
  );
}

/** Label and holder, label and address, as in a form. */
export function holderUnderLabels(sheet: Sheet, column: Column = sheet.page): void {
  const style: Style = { ...running(sheet), ...sheet.look.label };
  for (const key of ['holder', 'holderAddress'] as const) {
    leave(column, sheet, 8);
    column
      .say(labelOf(sheet, key), style)
      .say(valueOf(sheet, key), { ...running(sheet), ...sheet.look.value });
    sheet.open.delete(key);
  }
}

/** A holder in one of all these manners. */
export function holder(sheet: Sheet, column: Column = sheet.page): void {
  const drawn = sheet.chance.below(10);
  if (drawn < 6) {
    holderName(sheet, column);
    holderAddress(sheet, column);
  } else if (drawn < 8) holderInOneLine(sheet, column);
  else holderUnderLabels(sheet, column);
}

/** The same in English, smaller, on a certificate of two languages. */
function inEnglishToo(
  sheet: Sheet,
  { column, frames }: { readonly column: Column; readonly frames: readonly string[] },
): void {
  if (!sheet.look.isBilingual) return;
  column.say(sentence(sheet, frames), running(sheet, { size: sheet.look.size * 0.85 }));
}

/** What goes on under a name: `has been assessed and found …`; the standard in a line of its own now and then. */
export function goOn(sheet: Sheet, column: Column = sheet.page): void {
  const { language, look } = sheet;
  leave(column, sheet, 10);
  const line = sentence(sheet, language.after);
  const at = line.findIndex(({ field }) => field === 'standard');
  const standard = line[at];
  if (standard !== undefined) sheet.open.delete('standard');
  if (standard === undefined || hasChance(sheet, 65)) column.say(stressed(sheet, line), running(sheet));
  else {
    column.say(line.slice(0, at), running(sheet));
    column
      .gap(look.size * 0.4)
      .say(standard, running(sheet, { size: look.size * 1.3, bold: hasChance(sheet, 70) }));
    column.gap(look.size * 0.4).say(trimmed(line.slice(at + 1)), running(sheet));
  }
  inEnglishToo(sheet, { column, frames: english.after });
}

/** What stands behind something else, without the blank before it; nothing where only a stop is left. */
const trimmed = ([first, ...others]: readonly Part[]): readonly Part[] =>
  first === undefined || /^[.,;:]?$/u.test(first.text.trim())
    ? others
    : [{ ...first, text: first.text.replace(/^[ ,.;]+/u, '') }, ...others];
