import type { Paper, PaperBlock, PaperCell, PaperColumn } from '#domain/documents/paper.js';
import { barsHeight, barsSvg } from './bars-svg.js';
import type { PdfDefinition, PdfNode, PdfRuling } from './pdfmake.js';
import { type Run, setText } from './typeface.js';

/** Points: A4 with its margins, and what lies between a cell's edge and its text. */
const MARGINS = { side: 48, top: 52, bottom: 56 } as const;
const WIDTH = 595.28 - 2 * MARGINS.side;
const CELL_PADDING = 5;

const INK = '#16202c';
const QUIET = '#465160';
const LINE = '#c9cfd8';

interface Style {
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly color?: string;
}
const BODY: Style = { size: 9.5, weight: 'normal' };
const CELL: Style = { size: 8.5, weight: 'normal' };
const CELL_BELOW: Style = { size: 8, weight: 'normal', color: '#34404f' };
const HEAD: Style = { size: 8, weight: 'bold', color: QUIET };

/** What pdfmake draws a paper from. Whatever the texts hold, they are drawn as texts. */
export function pdfDefinition(paper: Paper): PdfDefinition {
  return {
    pageSize: 'A4',
    pageMargins: [MARGINS.side, MARGINS.top, MARGINS.side, MARGINS.bottom],
    info: {
      title: paper.title,
      author: paper.author,
      creationDate: new Date(paper.madeAt),
      producer: 'Assay',
    },
    language: paper.language,
    defaultStyle: { font: 'Roboto', fontSize: BODY.size, color: INK, lineHeight: 1.25 },
    content: headed(paper.blocks),
    footer: (page, pages) => ({
      margin: [MARGINS.side, 18, MARGINS.side, 0],
      columns: [
        { width: '*', ...textOf(paper.foot, { size: 7.5, weight: 'normal', color: QUIET }, WIDTH - 90) },
        {
          width: 80,
          text: paper.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages)),
          fontSize: 7.5,
          color: QUIET,
          alignment: 'right',
        },
      ],
    }),
    files: Object.fromEntries(
      paper.attachments.map(({ name, type, text }) => [
        name,
        { src: `data:${type};base64,${Buffer.from(text, 'utf8').toString('base64')}`, name, type },
      ]),
    ),
  };
}

/**
 * Headings, with the fine print below them, are drawn as one unbreakable piece that holds the room which the beginning of
 * what they head needs; that is then drawn into this room. So no heading is left alone at the end of a page.
 */
function headed(blocks: readonly PaperBlock[]): readonly PdfNode[] {
  const content: PdfNode[] = [];
  let heads: PaperBlock[] = [];
  for (const block of blocks) {
    if (isHead(block, heads)) heads.push(block);
    else if (heads.length === 0) content.push(drawn(block));
    else {
      const room = roomFor(block);
      const [first] = heads;
      content.push(
        {
          stack: [{ stack: heads.map(drawn), margin: [0, 0, 0, room] }],
          unbreakable: true,
          ...(first?.kind === 'heading' && first.newPage === true ? { pageBreak: 'before' } : {}),
        },
        { stack: [drawn(block)], margin: [0, -room, 0, 0] },
      );
      heads = [];
    }
  }
  return [...content, ...heads.map(drawn)];
}

const isHead = (block: PaperBlock, heads: readonly PaperBlock[]): boolean =>
  block.kind === 'heading' ||
  block.kind === 'subheading' ||
  (heads.length > 0 && block.kind === 'text' && block.tone === 'quiet');

/** Points for the first few lines; a chart stands in one piece. */
function roomFor(block: PaperBlock): number {
  if (block.kind === 'bars') return barsHeight(block) + 12;
  if (block.kind === 'table') return beginningOf(block);
  return ROOM;
}

function drawn(block: PaperBlock): PdfNode {
  switch (block.kind) {
    case 'title':
      return {
        stack: [
          textOf(block.text, { size: 20, weight: 'bold' }),
          textOf(block.below, { size: 10.5, weight: 'normal', color: QUIET }),
        ],
        margin: [0, 0, 0, 14],
      };
    case 'heading':
      return {
        ...textOf(block.text, { size: 14, weight: 'bold' }),
        margin: [0, 14, 0, 6],
        outline: true,
      };
    case 'subheading':
      return {
        ...textOf(block.text, { size: 11, weight: 'bold' }),
        margin: [0, 10, 0, 4],
      };
    case 'text':
      return { ...textOf(block.text, TONES[block.tone ?? 'plain']), margin: [0, 0, 0, 6] };
    case 'list':
      return {
        ul: block.items.map((item) => textOf(item, BODY, WIDTH - 20)),
        margin: [0, 0, 0, 6],
      };
    case 'facts':
      return factsOf(block.rows);
    case 'table':
      return tableOf(block);
    case 'bars':
      return { svg: barsSvg(block, WIDTH), width: WIDTH, margin: [0, 4, 0, 8] };
  }
}

const TONES: Readonly<Record<'plain' | 'quiet' | 'strong' | 'code', Style>> = {
  plain: BODY,
  quiet: { ...BODY, size: 8.5, color: QUIET },
  strong: { ...BODY, weight: 'bold' },
  code: { ...BODY, size: 8 },
};

function factsOf(rows: Extract<PaperBlock, { kind: 'facts' }>['rows']): PdfNode {
  const label = 130;
  return {
    table: {
      widths: [label, '*'],
      body: rows.map((row) => [
        textOf(row.label, { ...CELL, color: QUIET }, label),
        textOf(row.value, row.code === true ? TONES.code : BODY, WIDTH - label - 4 * CELL_PADDING),
      ]),
    },
    layout: RULED,
    margin: [0, 0, 0, 8],
  };
}

/** Points: the room a heading leaves for what it heads, and the height up to which rows are kept in one piece. */
const ROOM = 48;
const WHOLE_ROW = 360;

/** More than a line takes of its size, and more than a letter does: a height judged by them is rather too much. */
const LINE_ROOM = 1.5;

/** Points a row takes at most, judged by its letters. */
function rowHeight(row: readonly PaperCell[], widths: readonly number[]): number {
  const heights = row.map((cell, at) => {
    const { text, below = '' } = typeof cell === 'string' ? { text: cell } : cell;
    const width = widths[at] ?? WIDTH;
    return (
      linesOf(text, width, CELL.size) * CELL.size * LINE_ROOM +
      (below === '' ? 0 : linesOf(below, width, CELL_BELOW.size) * CELL_BELOW.size * LINE_ROOM)
    );
  });
  return Math.max(...heights) + 6;
}

const linesOf = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * AVERAGE_LETTER) / width)), 0);

/** Whether every row is low enough to be kept in one piece: a row higher than a page would be cut off. */
const keepsRows = (table: Table, widths: readonly number[]): boolean =>
  table.rows.every((row) => rowHeight(row, widths) <= WHOLE_ROW);

/** Points for the heads and the first row, or the beginning of it where rows may break. */
function beginningOf(table: Table): number {
  const widths = widthsOf(table.columns);
  return ROOM + (keepsRows(table, widths) ? rowHeight(table.rows[0] ?? [''], widths) : 0);
}

type Table = Extract<PaperBlock, { kind: 'table' }>;

function tableOf(block: Table): PdfNode {
  const { columns, rows, foot } = block;
  const widths = widthsOf(columns);
  const whole = keepsRows(block, widths);
  const cells = (row: readonly PaperCell[], strong = false): PdfNode[] =>
    columns.map((column, at) => cellOf(row[at] ?? '', { column, width: widths[at] ?? WIDTH, strong }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths: [...widths],
      body: [
        columns.map((column, at) => ({
          ...textOf(column.label, HEAD, widths[at]),
          ...(column.figures === true ? { alignment: 'right' as const } : {}),
        })),
        ...rows.map((row) => cells(row)),
        ...(foot === undefined ? [] : [cells(foot, true)]),
      ],
    },
    layout: RULED,
    margin: [0, 0, 0, 8],
  };
}

/** Points for each column: the fixed ones as they are, the rest shares what is left. */
function widthsOf(columns: readonly PaperColumn[]): readonly number[] {
  const free = columns.filter(({ width }) => width === undefined).length;
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const left = WIDTH - fixed - columns.length * 2 * CELL_PADDING;
  return columns.map(({ width }) => width ?? left / free);
}

function cellOf(
  cell: PaperCell,
  { column, width, strong }: { column: PaperColumn; width: number; strong: boolean },
): PdfNode {
  const { text, below = '', strong: own = false } = typeof cell === 'string' ? { text: cell } : cell;
  const style: Style = strong || own ? { ...CELL, weight: 'bold' } : CELL;
  const top = textOf(text, style, width);
  const content = below === '' ? top : { stack: [top, textOf(below, CELL_BELOW, width)] };
  return column.figures === true ? { ...content, alignment: 'right' } : content;
}

/** Hairlines between rows, none at the sides. */
const RULED: PdfRuling = {
  hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** A text in its style, in faces that draw it, broken where nothing else would break it. */
function textOf(text: string, style: Style, width: number = WIDTH) {
  const look = {
    fontSize: style.size,
    bold: style.weight === 'bold',
    ...(style.color === undefined ? {} : { color: style.color }),
  };
  const set = setText(text, { ...style, width });
  if ('flow' in set) return { text: inlines(set.flow, style, width), ...look };
  return {
    stack: set.lines.map((line) => ({
      text: inlines(line, style, width),
      alignment: set.rightToLeft ? ('right' as const) : ('left' as const),
      noWrap: true,
    })),
    ...look,
  };
}

/** A word this many times its column's width at an average letter would stick out. */
const AVERAGE_LETTER = 0.55;

function inlines(runs: readonly Run[], { size }: Style, width: number) {
  const longest = Math.floor(width / (size * AVERAGE_LETTER));
  return runs.flatMap(({ text, font }) =>
    longStretches(text, longest).map((piece) => ({
      text: piece.text,
      font,
      ...(piece.breaks ? { wordBreak: 'break-all' as const } : {}),
    })),
  );
}

/** A text in stretches: those that may be broken anywhere hold one word too long for a line. */
function longStretches(text: string, longest: number): readonly { text: string; breaks: boolean }[] {
  if (text.length <= longest) return [{ text, breaks: false }];
  const stretches: { text: string; breaks: boolean }[] = [];
  for (const [piece] of text.matchAll(/\S+\s*|\s+/gu)) {
    const breaks = piece.trimEnd().length > longest;
    const last = stretches.at(-1);
    if (last !== undefined && !last.breaks && !breaks) last.text += piece;
    else stretches.push({ text: piece, breaks });
  }
  return stretches;
}
