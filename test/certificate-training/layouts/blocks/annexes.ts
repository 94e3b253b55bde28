import type { Column, Part } from '../../draft.js';
import { part, type Site, together } from '../../facts.js';
import { bringIn, holderAddress, holderName } from './names.js';
import { hasChance, labelOf, leave, running, type Sheet, sentence } from './sheet.js';

const nothing = (text: string): Part => ({ text, field: null });
const placed = (text: string): Part => ({ text, field: 'sites' });

/** A row of a list of places: the holder's own is not one of the further ones. */
interface Row {
  readonly name: readonly Part[];
  readonly address: readonly Part[];
  readonly scope: string;
}

function rowsOf(sheet: Sheet): readonly Row[] {
  const { facts, chance, words } = sheet;
  const between = chance.pick(['\n', ', ', ', ']);
  const own: Row = {
    name: [nothing(chance.pick(words.headOffice))],
    address: [part('holderAddress', together(facts.holderLines, between))],
    scope: hasChance(sheet, 40) ? facts.said.scope : '',
  };
  const isWithHolder = hasChance(sheet, 20);
  const further = facts.sites.map(
    (site: Site): Row => ({
      name: [
        ...(isWithHolder ? [part('holder', facts.said.holder), nothing(site.name === '' ? '' : ' – ')] : []),
        placed(site.name),
      ],
      address: [placed(together(site.lines, between))],
      scope: site.scope,
    }),
  );
  return hasChance(sheet, 40) ? [own, ...further] : further;
}

type Rows = (column: Column, sheet: Sheet, rows: readonly Row[]) => void;

const inAList: Rows = (column, sheet, rows) => {
  const { chance } = sheet;
  const bullet = chance.pick(['', '', '• ', '- ', '– ', '#']);
  const isOneLine = hasChance(sheet, 50);
  const align = isOneLine ? sheet.look.align : 'left';
  rows.forEach(({ name, address, scope }, at) => {
    const before = nothing(bullet === '#' ? `${at + 1}. ` : bullet);
    const isNamed = name.some(({ text }) => text !== '');
    const between = isNamed ? [nothing(isOneLine ? chance.pick([', ', ': ']) : '\n')] : [];
    column.keep(() => {
      column.say([before, ...name, ...between, ...address], running(sheet, { align }));
      if (scope !== '') column.say(scope, running(sheet, { align, size: sheet.look.size * 0.9 }));
    });
    column.gap(chance.pick([1, 4, 8]));
  });
};

/** All in one paragraph: `Leeds, 12 Mill Lane; Bristol, 4 High Street`. */
const inOneParagraph: Rows = (column, sheet) => {
  const { chance, facts } = sheet;
  const [within, between] = [chance.pick([', ', ' – ', ': ']), chance.pick(['; ', ' | ', ' / ', ' • '])];
  const each = facts.sites.map(
    ({ name, lines }) => `${name === '' ? '' : `${name}${within}`}${lines.join(', ')}`,
  );
  column.say(placed(each.join(between)), running(sheet));
};

const inATable: Rows = (column, sheet, rows) => {
  const { chance, words, look } = sheet;
  const isNumbered = hasChance(sheet, 30);
  const hasScopes = rows.some(({ scope }) => scope !== '');
  const shares = hasScopes
    ? chance.pick([
        [0.25, 0.35, 0.4],
        [0.2, 0.3, 0.5],
      ])
    : [0.35, 0.65];
  const style = running(sheet, { align: 'left', size: look.size * 0.9 });
  const isNamedFirst = hasChance(sheet, 75);
  const swapped = <T>(one: T, two: T): readonly [T, T] => (isNamedFirst ? [one, two] : [two, one]);
  const row = (cells: readonly (readonly Part[])[], isBold: boolean) => {
    column.beside(
      ...shares.map(
        (share, at) =>
          [share, (cell: Column) => void cell.say(cells[at] ?? [], { ...style, bold: isBold })] as const,
      ),
    );
    column.gap(2 + look.air * 3);
  };
  if (hasChance(sheet, 80)) {
    const [first, second, third] = words.siteColumns;
    row([...swapped([nothing(first)], [nothing(second)]), [nothing(third)]], hasChance(sheet, 60));
  }
  rows.forEach(({ name, address, scope }, at) => {
    const numbered = isNumbered ? [nothing(`${at + 1} `), ...name] : name;
    row([...swapped(numbered, address), [nothing(scope)]], false);
  });
};

/** Name over address over activities, two or three of them beside each other. */
const inCells: Rows = (column, sheet, rows) => {
  const across = sheet.chance.pick([2, 2, 3]);
  const style = running(sheet, { align: 'left', size: sheet.look.size * 0.85 });
  for (let at = 0; at < rows.length; at += across) {
    column.beside(
      ...rows.slice(at, at + across).map(
        ({ name, address, scope }) =>
          [
            1 / across,
            (cell: Column) =>
              void cell
                .say(name, { ...style, bold: true })
                .say(address, style)
                .say(scope, style),
          ] as const,
      ),
    );
    column.gap(6);
  }
};

const rowsIn: readonly Rows[] = [inAList, inAList, inOneParagraph, inATable, inATable, inATable, inCells];

/** The further places on the certificate's own page. */
export function sites(sheet: Sheet, column: Column = sheet.page): void {
  if (sheet.facts.sites.length === 0 || !sheet.open.delete('sites')) return;
  leave(column, sheet, 10);
  column.keep(() => {
    column.say(labelOf(sheet, 'sites'), { ...running(sheet), ...sheet.look.label }).gap(3);
  });
  sheet.chance.pick(rowsIn)(column, sheet, rowsOf(sheet));
}

/** What stands over further pages: which certificate they belong to, and whose it is. */
function annexHead(sheet: Sheet, name: string): void {
  const { look, chance, words, page } = sheet;
  page.turn();
  leave(page, sheet, 16);
  const style = running(sheet, {
    size: look.size * (1.1 + chance.below(8) / 10),
    bold: hasChance(sheet, 60),
  });
  page.say(name === '' ? sentence(sheet, words.annexes) : name, style);
  leave(page, sheet, 8);
  if (hasChance(sheet, 20)) bringIn(sheet);
  if (hasChance(sheet, 60)) holderName(sheet);
  if (hasChance(sheet, 40)) holderAddress(sheet);
  leave(page, sheet, 8);
}

/** Pages with the further places. */
export function siteAnnex(sheet: Sheet): void {
  const { page, facts, chance } = sheet;
  if (facts.sites.length === 0 || !sheet.open.delete('sites')) return;
  annexHead(sheet, '');
  if (hasChance(sheet, 60))
    page.say(labelOf(sheet, 'sites'), { ...running(sheet), ...sheet.look.label }).gap(4);
  chance.pick(rowsIn)(page, sheet, rowsOf(sheet));
}

/** A page with the scope in full. */
export function scopeAnnex(sheet: Sheet): void {
  const { page, facts, words } = sheet;
  annexHead(sheet, '');
  page.say(labelOf(sheet, 'scope'), { ...running(sheet), ...sheet.look.label }).gap(3);
  if (hasChance(sheet, 15)) page.say(words.continued, running(sheet));
  page.say(part('scope', facts.said.scope), running(sheet, { align: 'left' }));
  if (hasChance(sheet, 50)) page.gap(6).say(sentence(sheet, sheet.language.applicability), running(sheet));
}

/** The issues of a certificate, the last of them this one. */
export function history(sheet: Sheet, column: Column = sheet.page): void {
  const { chance, words, facts, look } = sheet;
  const isDayFirst = hasChance(sheet, 40);
  const shares = chance.pick([
    [0.2, 0.3, 0.5],
    [0.33, 0.33, 0.34],
  ]);
  const style = running(sheet, { align: 'left', size: look.size * 0.85 });
  const count = 1 + chance.below(3);
  const row = (revision: readonly Part[], day: readonly Part[], change: string) => {
    const cells = isDayFirst ? [day, revision, [nothing(change)]] : [revision, day, [nothing(change)]];
    column.beside(
      ...shares.map((share, at) => [share, (cell: Column) => void cell.say(cells[at] ?? [], style)] as const),
    );
  };
  leave(column, sheet, 14);
  column.say(chance.pick(words.history), { ...style, bold: hasChance(sheet, 70) }).gap(4);
  const [revision, day, change] = words.historyColumns;
  row([nothing(revision)], [nothing(day)], change);
  for (let at = 1; at < count; at += 1) {
    const on = at === 1 ? part('first', facts.said.first) : part('otherDay', facts.said.otherDay);
    row([nothing(String(at))], [on], words.changes[at === 1 ? 0 : chance.below(words.changes.length)] ?? '');
  }
  const last = chance.pick(words.changes);
  row([nothing(String(count))], [part('issued', facts.said.issued)], last);
}

/** A page of small print nobody asks for. */
export function conditions(sheet: Sheet): void {
  const { page, words, language, chance, look } = sheet;
  page.turn();
  leave(page, sheet, 14);
  page.say(chance.pick(words.conditions), running(sheet, { bold: true, size: look.size * 1.2 })).gap(8);
  const count = 3 + chance.below(5);
  for (let at = 1; at <= count; at += 1) {
    const number = nothing(hasChance(sheet, 50) ? `${at}. ` : '');
    page
      .say(
        [number, ...sentence(sheet, language.notes)],
        running(sheet, { align: 'left', size: look.size * 0.9 }),
      )
      .gap(4);
  }
}
