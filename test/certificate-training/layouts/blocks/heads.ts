import type { Column, Part, Style } from '../../draft.js';
import { filled, isUsable, part, together } from '../../facts.js';
import { type Align, capitals, type Drawn, type Furniture, hasChance, type Sheet } from './sheet.js';

/** Text and how it looks. */
export type Line = readonly [said: readonly Part[], style: Style];

export const setLines =
  (lines: readonly Line[]): ((column: Column) => void) =>
  (column) => {
    let above = 0;
    for (const [said, style] of lines) {
      const size = style.size ?? 10;
      if (above > size * 1.6) column.gap(above * 0.25);
      column.say(said, style);
      above = size;
    }
  };

/** The body's name as its letterhead has it. */
function nameLine({ facts, chance, ...sheet }: Sheet, align: Align): Line {
  // A logo's words may stand under each other.
  const isStacked = chance.below(12) === 0;
  const name = [part('body', isStacked ? facts.said.body.replaceAll(' ', '\n') : facts.said.body)];
  const size = 10 + chance.below(16);
  const material = { ...sheet, facts, chance };
  return [
    hasChance(material, 25) ? capitals(name) : name,
    { size, bold: hasChance(material, 50), spaced: hasChance(material, 8), align },
  ];
}

/** Its address, telephone and pages, as small as letterheads have them; some of it left out. */
export function contactLines(
  sheet: Sheet,
  align: Align,
  isAddressed = hasChance(sheet, 75),
): readonly Line[] {
  const { facts, chance } = sheet;
  const style: Style = { size: 6 + chance.below(7) / 2, align, leading: 1.2 };
  const between = chance.pick(['\n', '\n', ', ', ' · ', ' • ', ' | ']);
  const address: readonly Line[] = isAddressed
    ? [[[part('bodyAddress', together(facts.bodyLines, between))], style]]
    : [];
  const ways = [
    '{phone}',
    'T {phone}',
    'Tel. {phone}',
    '{website}',
    '{email}',
    '{email} | {website}',
    '{registration}',
  ];
  const others = Array.from({ length: chance.below(3) }, () => chance.pick(ways))
    .filter((frame, at, all) => all.indexOf(frame) === at && isUsable(frame, facts))
    .map((frame): Line => [filled(frame, facts), style]);
  return [...address, ...others];
}

/** The certificate's number as it stands in a corner of each page. */
function cornerNumber(sheet: Sheet, align: Align): readonly Line[] {
  const { chance, language, facts, look } = sheet;
  sheet.open.delete('number');
  const label = `${chance.pick(language.labels.number)}${look.colon}`;
  const style: Style = { size: 7 + chance.below(4), align };
  const number = part('number', facts.said.number);
  return hasChance(sheet, 60)
    ? [[[{ text: `${label} `, field: null }, number], style]]
    : [
        [[{ text: label, field: null }], style],
        [[number], { ...style, bold: true }],
      ];
}

const headed =
  (align: Align): Furniture =>
  (sheet) => {
    const contact = hasChance(sheet, 45) ? contactLines(sheet, align) : [];
    return setLines([nameLine(sheet, align), ...contact]);
  };
export const headInTheMiddle: Furniture = headed('center');
export const headLeft: Furniture = headed('left');
export const headRight: Furniture = headed('right');

/** Name on one side, address on the other. */
export const headBesideAddress: Furniture = (sheet) => {
  const isLeft = hasChance(sheet, 75);
  const align = isLeft ? sheet.chance.pick(['left', 'right'] as const) : 'left';
  const name = setLines([nameLine(sheet, isLeft ? 'left' : 'right')]);
  const contact = setLines(contactLines(sheet, align, true));
  return (column) => {
    column.beside(
      ...(isLeft
        ? ([
            [0.6, name],
            [0.4, contact],
          ] as const)
        : ([
            [0.4, contact],
            [0.6, name],
          ] as const)),
    );
  };
};

/** Name on one side, the certificate's number on the other. */
export const headBesideNumber: Furniture = (sheet) => {
  const name = setLines([nameLine(sheet, 'left')]);
  const number = setLines(cornerNumber(sheet, 'right'));
  return (column) => {
    column.beside([0.6, name], [0.4, number]);
  };
};

/** The number alone in a corner; who certifies stands elsewhere. */
export const headWithNumber: Furniture = (sheet) =>
  setLines(cornerNumber(sheet, sheet.chance.pick(['left', 'right'])));

/** Name on one side, the accreditation's mark on the other. */
export const headBesideMark: Furniture = (sheet) => {
  const { facts, chance, language, open } = sheet;
  const name = setLines([
    nameLine(sheet, 'left'),
    ...(hasChance(sheet, 30) ? contactLines(sheet, 'left') : []),
  ]);
  const style: Style = { size: 6.5 + chance.below(3), align: chance.pick(['left', 'center', 'right']) };
  const lines: Line[] = [];
  if (facts.said.accreditor !== '') {
    open.delete('accreditor');
    lines.push([[part('accreditor', facts.said.accreditor)], style]);
    if (hasChance(sheet, 40))
      lines.unshift([[{ text: chance.pick(language.labels.accreditor), field: null }], style]);
    if (facts.said.accreditationNumber !== '')
      lines.push([[part('accreditationNumber', facts.said.accreditationNumber)], style]);
  }
  const mark = setLines(lines);
  return (column) => {
    column.beside([0.65, name], [0.35, mark]);
  };
};

export const noHead: Furniture = (): Drawn => () => void 0;

/** Some head, of all there are. */
export const anyHead: Furniture = (sheet) =>
  sheet.chance.pick([
    headInTheMiddle,
    headInTheMiddle,
    headLeft,
    headLeft,
    headRight,
    headBesideAddress,
    headBesideAddress,
    headBesideNumber,
    headBesideMark,
    headWithNumber,
    noHead,
  ])(sheet);
