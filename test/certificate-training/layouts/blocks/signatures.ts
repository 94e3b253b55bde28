import type { Column, Part } from '../../draft.js';
import { type Facts, part } from '../../facts.js';
import { type Align, hasChance, leave, type Sheet, sentence } from './sheet.js';

type Signatory = Facts['signatories'][number];

/** A signature: name and role in one of the orders papers have, with what stands over it. */
function signature(
  column: Column,
  sheet: Sheet,
  { signatory, align }: { signatory: Signatory; align: Align },
): void {
  const { chance, look, language, facts } = sheet;
  const style = { size: look.size * chance.pick([0.8, 0.9, 1]), align, leading: look.leading };
  const name: Part = part('signatory', signatory.name);
  const role: Part = { text: signatory.role, field: null };
  const line: Part = {
    text: chance.pick(['____________________', '. . . . . . . . . . . . . .', '–––––––––––––––']),
    field: null,
  };
  const body: Part = part('body', facts.said.body);
  if (hasChance(sheet, 45)) column.say(sentence(sheet, language.overSignature), style);
  column.gap(chance.pick([2, 14, 24, 30]));
  if (hasChance(sheet, 20)) column.say(line, style);
  const comma: Part = { text: chance.pick([', ', ' – ', ' | ', ' / ']), field: null };
  const orders: readonly (readonly (Part | readonly Part[])[])[] =
    signatory.role === ''
      ? [[name], [name], [name, body]]
      : [
          [name, role],
          [name, role],
          [name, role],
          [role, name],
          [[name, comma, role]],
          [[role, { text: chance.pick([' ', '  ', ', ', ': ']), field: null }, name]],
          [name, role, body],
          [body, name, role],
        ];
  for (const each of chance.pick(orders))
    column.say(each, { ...style, bold: each === name && hasChance(sheet, 25) });
}

/** What a program prints over an electronic signature; its hour is no day of the certificate. */
function electronically(column: Column, { chance, facts, look }: Sheet): void {
  const hour = `${10 + chance.below(10)}:${10 + chance.below(50)}:${10 + chance.below(50)}`;
  const day = `202${3 + chance.below(4)}.0${1 + chance.below(9)}.${10 + chance.below(18)}`;
  column.say([{ text: 'Digitally signed by ', field: null }, part('signatory', facts.said.signatory)], {
    size: look.size * 0.75,
  });
  column.say(`Date: ${day} ${hour} +0${chance.below(3)}'00'`, { size: look.size * 0.75 });
}

/** The signatures at the end of a certificate, with place and day beside them now and then. */
export function signatures(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, look, facts } = sheet;
  const [first, second] = facts.signatories;
  if (first === undefined || hasChance(sheet, 8)) return;
  sheet.open.delete('signatory');
  leave(column, sheet, 18);
  const align = look.align === 'center' && hasChance(sheet, 50) ? 'center' : 'left';
  const sign = (signatory: Signatory, at: Align) => (each: Column) =>
    signature(each, sheet, { signatory, align: at });
  if (second !== undefined && hasChance(sheet, 80)) {
    column.beside([0.5, sign(first, align)], [0.5, sign(second, chance.pick([align, 'right']))]);
    return;
  }
  const day = (each: Column) => placeAndDay(each, sheet);
  if (hasChance(sheet, 4)) electronically(column, sheet);
  const drawn = chance.below(5);
  if (drawn === 0) column.beside([0.5, day], [0.5, sign(first, align)]);
  else if (drawn === 1) column.beside([0.55, sign(first, align)], [0.45, day]);
  else if (drawn === 2)
    column.beside([0.5, () => void 0], [0.5, sign(first, chance.pick(['left', 'right']))]);
  else column.keep(sign(first, look.align));
}

/** `Leeds, 4 May 2025` over or beside a signature. */
export function placeAndDay(column: Column, sheet: Sheet): void {
  const { chance, facts, look, words } = sheet;
  const town = facts.bodyLines
    .filter((line) => POST_CODE.test(line))
    .map((line) => line.replace(/[^\s,]*\d[^\s,]*/gu, '').replace(/^[\s,-]+|[\s,-]+$/gu, ''))
    .find((line) => /^[^,]{3,24}$/u.test(line));
  const label = hasChance(sheet, 35)
    ? `${chance.pick(words.placeAndDay)}${look.colon}${chance.pick([' ', '\n'])}`
    : '';
  column.gap(chance.pick([0, 10, 20]));
  column.say(
    [
      { text: town === undefined ? label : `${label}${town}${chance.pick([', ', ' ', ', '])}`, field: null },
      part('issued', facts.said.issued),
    ],
    {
      size: look.size * 0.95,
    },
  );
}
const POST_CODE = /\b\d{4,5}\b|\b\d{2}-\d{3}\b|\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/u;
