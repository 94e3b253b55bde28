import type { Paper, PaperBlock, PaperCell, PaperColumn } from '#domain/documents/paper.js';
import { barsSvg } from './bars-svg.js';
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
    content: paper.blocks.map(drawn),
    // A heading with nothing under it belongs on the next page.
    pageBreakBefore: ({ headlineLevel }, around) =>
      headlineLevel !== undefined && around.getFollowingNodesOnPage().length === 0,
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
        headlineLevel: 1,
        ...(block.newPage === true ? { pageBreak: 'before' } : {}),
      };
    case 'subheading':
      return {
        ...textOf(block.text, { size: 11, weight: 'bold' }),
        margin: [0, 10, 0, 4],
        headlineLevel: 2,
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

function tableOf({ columns, rows, foot }: Extract<PaperBlock, { kind: 'table' }>): PdfNode {
  const widths = widthsOf(columns);
  const cells = (row: readonly PaperCell[], strong = false): PdfNode[] =>
    columns.map((column, at) => cellOf(row[at] ?? '', { column, width: widths[at] ?? WIDTH, strong }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
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
