import type { Part, Style } from '../../draft.js';
import { filled, isUsable, part } from '../../facts.js';
import { contactLines, type Line, setLines } from './heads.js';
import { type Align, type Furniture, hasChance, type Sheet, sentence } from './sheet.js';

const small = (sheet: Sheet, align: Align): Style => ({
  size: 5.5 + sheet.chance.below(7) / 2,
  align,
  leading: 1.2,
});
const nothing = (text: string): Part => ({ text, field: null });

/** Frames of a bank, each once, as lines. */
function linesOf(
  sheet: Sheet,
  frames: readonly string[],
  { count, style }: { count: number; style: Style },
): readonly Line[] {
  const usable = frames.filter((frame) => isUsable(frame, sheet.facts));
  if (usable.length === 0) return [];
  return Array.from({ length: count }, () => sheet.chance.pick(usable))
    .filter((frame, at, all) => all.indexOf(frame) === at)
    .map((frame): Line => [filled(frame, sheet.facts), style]);
}

/** `Page 1 of 2`, if this document counts its pages. */
function pageNumber(sheet: Sheet, style: Style): (page: number) => readonly Line[] {
  if (!hasChance(sheet, 40)) return () => [];
  const { chance, words } = sheet;
  const frame = chance.pick(words.pages);
  const count = 1 + chance.below(3);
  const align = chance.pick(['left', 'center', 'right'] as const);
  return (page) => [
    [
      [nothing(frame.replace('{n}', String(page)).replace('{m}', String(Math.max(count, page))))],
      { ...style, align },
    ],
  ];
}

/** Lines of small print: who certifies, notes, accreditation, where to check, the page. */
export const smallPrint: Furniture = (sheet) => {
  const { chance, language, open, look } = sheet;
  const align = chance.pick([look.align, look.align, 'left', 'center'] as const);
  const style = small(sheet, align);
  const lines: Line[] = [];
  if (hasChance(sheet, 45))
    lines.push(...linesOf(sheet, language.notes, { count: 1 + chance.below(3), style }));
  if (hasChance(sheet, 25) && open.delete('accreditor'))
    lines.push([sentence(sheet, language.accreditations), style]);
  if (hasChance(sheet, 25) && open.delete('verifyAt'))
    lines.push([sentence(sheet, language.verification), style]);
  lines.push(...linesOf(sheet, language.feet, { count: 1 + chance.below(2), style }));
  if (hasChance(sheet, 8)) lines.push(...linesOf(sheet, sheet.words.localOffices, { count: 1, style }));
  const number = pageNumber(sheet, style);
  return (column, page) => setLines([...lines, ...number(page)])(column);
};

/** Name and address of who certifies, and nothing else. */
export const bodyInFoot: Furniture = (sheet) => {
  const { chance, facts } = sheet;
  const align = chance.pick(['left', 'center', 'right'] as const);
  const name: Line = [
    [part('body', facts.said.body)],
    { size: 7.5 + chance.below(5), align, bold: hasChance(sheet, 50) },
  ];
  const lines = [name, ...contactLines(sheet, align, true)];
  const number = pageNumber(sheet, small(sheet, align));
  return (column, page) => setLines([...lines, ...number(page)])(column);
};

/** Two or three columns of small type. */
export const footInColumns: Furniture = (sheet) => {
  const { chance, facts, language } = sheet;
  const style = small(sheet, 'left');
  const boxes = [
    setLines([
      [[part('body', facts.said.body)], style],
      [[part('bodyAddress', facts.bodyLines.join('\n'))], style],
    ]),
    setLines(linesOf(sheet, ['{phone}', '{email}', '{website}', '{registration}'], { count: 3, style })),
    setLines(linesOf(sheet, [...language.notes, ...language.verification], { count: 1, style })),
  ];
  const shown = boxes.slice(0, 2 + chance.below(2));
  return (column) => {
    column.beside(...shown.map((fill) => [1 / shown.length, fill] as const));
  };
};

/** A reference of the form and the page, in the corners. */
export const footInCorners: Furniture = (sheet) => {
  const { language } = sheet;
  const style = small(sheet, 'left');
  const left = setLines(
    linesOf(sheet, [...language.notes, '{website}', '{otherNumber}', '{number}'], { count: 1, style }),
  );
  const number = pageNumber(sheet, style);
  return (column, page) => {
    column.beside([0.6, left], [0.4, setLines(number(page))]);
  };
};

const noFoot: Furniture = () => () => void 0;

export const anyFoot: Furniture = (sheet) =>
  sheet.chance.pick([
    smallPrint,
    smallPrint,
    smallPrint,
    smallPrint,
    bodyInFoot,
    bodyInFoot,
    footInColumns,
    footInCorners,
    noFoot,
  ])(sheet);
