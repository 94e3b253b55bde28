import type { Column } from '../../draft.js';
import { part, together } from '../../facts.js';
import type { Align } from './sheet.js';
import { hasChance, isStated, labelOf, leave, running, type Sheet, sentence } from './sheet.js';

/** An accreditation mark: two or three short lines of small type, as read from a logo. */
export function mark(sheet: Sheet, column: Column = sheet.page, align: Align = sheet.look.align): void {
  const { facts, chance, language } = sheet;
  if (!isStated(sheet, 'accreditor') || !sheet.open.delete('accreditor')) return;
  const small = { size: 6 + chance.below(3), align, leading: 1.15 };
  const spoken = facts.said.accreditor;
  const name = part('accreditor', hasChance(sheet, 20) ? spoken.replaceAll(' ', '\n') : spoken);
  const seal = { text: chance.pick(SEALS), field: null };
  const word = chance.pick(language.labels.accreditor);
  const lines = chance.pick([[name], [word, name], [name, word], [name], [name, seal], [seal, name]]);
  for (const line of lines) column.say(line, { ...small, bold: line === name && hasChance(sheet, 40) });
  if (hasChance(sheet, 3)) column.say(facts.said.otherAddress, small);
  if (!isStated(sheet, 'accreditationNumber') || !hasChance(sheet, 80)) return;
  sheet.open.delete('accreditationNumber');
  const number = part('accreditationNumber', facts.said.accreditationNumber);
  const label = { text: `${chance.pick(language.labels.accreditationNumber)} `, field: null };
  column.say(hasChance(sheet, 50) ? [number] : [label, number], small);
}

/** What marks say beside a name. */
const SEALS = [
  'MANAGEMENT SYSTEMS',
  'MANAGEMENT\nSYSTEMS',
  'CB-MS',
  'MSCB',
  'IAF MLA',
  'ISO/IEC 17021-1',
  'MS',
];

/** An accreditation in a sentence. */
export function accreditation(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, look, language } = sheet;
  if (!sheet.open.delete('accreditor')) return;
  const said = sentence(sheet, language.accreditations);
  if (said.length === 0) return;
  if (said.some(({ field }) => field === 'accreditationNumber')) sheet.open.delete('accreditationNumber');
  leave(column, sheet, 6);
  column.say(said, running(sheet, { size: look.size * chance.pick([0.7, 0.8, 1]) }));
}

/** Marks in a row: the accreditation's between those of others. */
export function marksInARow(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, words } = sheet;
  leave(column, sheet, 10);
  const others = [
    () => void 0,
    (each: Column) => void each.say(chance.pick(['QUALITY', 'MEMBER', 'IQ', 'CERTIFIED']), { size: 7 }),
    (each: Column) => void each.say(chance.pick(words.scanHere), { size: 6.5, align: 'center' }),
  ];
  const own = (each: Column) => mark(sheet, each, chance.pick(['left', 'center']));
  const row = hasChance(sheet, 50)
    ? [own, chance.pick(others)]
    : [chance.pick(others), own, chance.pick(others)];
  column.beside(...row.map((fill) => [1 / row.length, fill] as const));
}

/** What stands round a seal. */
export function seal(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, facts, look } = sheet;
  const style = {
    size: 6 + chance.below(3),
    align: chance.pick([look.align, 'right', 'center'] as const),
    leading: 1.2,
  };
  leave(column, sheet, 10);
  if (hasChance(sheet, 50)) column.say(part('body', facts.said.body.toUpperCase()), style);
  column.say(part('standard', facts.said.standard), { ...style, bold: true });
  column.say(chance.pick(['CERTIFIED', 'AIMS', '★ ★ ★', 'CERTIFIED ORGANISATION', 'AI']), style);
}

/** Who certifies, named at its signature or in the text: `Issued by X on behalf of Y`. */
export function issuer(sheet: Sheet, column: Column = sheet.page): void {
  const { look, facts, words } = sheet;
  leave(column, sheet, 10);
  if (hasChance(sheet, 15)) {
    column.say(sentence(sheet, words.behalf), running(sheet));
    return;
  }
  if (hasChance(sheet, 40)) column.say(labelOf(sheet, 'body'), { ...running(sheet), ...look.label });
  column.say(part('body', facts.said.body), running(sheet, { bold: hasChance(sheet, 50) }));
  if (hasChance(sheet, 50)) {
    const between = sheet.chance.pick(['\n', ', ']);
    column.say(
      part('bodyAddress', together(facts.bodyLines, between)),
      running(sheet, { size: look.size * 0.85 }),
    );
  }
}
