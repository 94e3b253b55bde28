import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import {
  degrees,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
  setCharacterSpacing,
} from 'pdf-lib';
import { MADE_ON } from './made-on.js';

const STANDARD = {
  sans: StandardFonts.Helvetica,
  'sans-bold': StandardFonts.HelveticaBold,
  'sans-italic': StandardFonts.HelveticaOblique,
  serif: StandardFonts.TimesRoman,
  'serif-bold': StandardFonts.TimesRomanBold,
  'serif-italic': StandardFonts.TimesRomanItalic,
  mono: StandardFonts.Courier,
} as const;
/** Embedded; what is not in the alphabets of Western Europe. */
const EMBEDDED = {
  wide: 'pdfmake/fonts/Roboto/Roboto-Regular.ttf',
  'wide-bold': 'pdfmake/fonts/Roboto/Roboto-Medium.ttf',
} as const;
export type Face = keyof typeof STANDARD | keyof typeof EMBEDDED;

export interface TextStyle {
  readonly face?: Face;
  readonly size?: number;
  /** What `x` is of the text: its left end where nothing is said. */
  readonly align?: 'left' | 'centre' | 'right';
  /** Degrees, against the clock. */
  readonly turned?: number;
  /** 0 is black, 1 is white. */
  readonly grey?: number;
  /** Points between letters. */
  readonly spread?: number;
  /** Each word is drawn on its own, as layout programs do. */
  readonly apart?: true;
}

export interface ProseStyle extends TextStyle {
  readonly width: number;
  /** From one base line to the next. */
  readonly pitch?: number;
}
type Point = readonly [x: number, y: number];

/** A page to draw on. Points from its upper left corner; `y` is the base line of a text. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  text(x: number, y: number, text: string, style?: TextStyle): void;
  /** A text broken into lines of at most `width` points; the base line of the line after it. */
  prose(x: number, y: number, text: string, style: ProseStyle): number;
  line(from: Point, to: Point, thickness?: number): void;
  /** Drawn as an outline, or filled with a grey: 0 is black, 1 is white. */
  box(x: number, y: number, size: Point, fill?: number): void;
  ring(x: number, y: number, radius: number): void;
  /** A drawing that is not text: a scan's grey noise, a signature. */
  path(x: number, y: number, svg: string): void;
}
export type Draw = (newSheet: (size?: readonly [width: number, height: number]) => Sheet) => void;

const INK = rgb(0.1, 0.1, 0.2);
const A4 = [595.28, 841.89] as const;

export async function printWithPdfLib(draw: Draw, title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0]);
  document.setTitle(title);
  document.setCreationDate(MADE_ON);
  document.setModificationDate(MADE_ON);
  const fonts = await embedFonts(document);
  draw((size = A4) => sheetOf(document.addPage([...size]), fonts));
  return document.save();
}

type Fonts = Readonly<Record<Face, PDFFont>>;

/** One after the other: the order is in the file. */
async function embedFonts(document: PDFDocument): Promise<Fonts> {
  const fonts: Partial<Record<Face, PDFFont>> = {};
  for (const face of Object.keys(STANDARD) as (keyof typeof STANDARD)[])
    fonts[face] = await document.embedFont(STANDARD[face]);
  for (const face of Object.keys(EMBEDDED) as (keyof typeof EMBEDDED)[]) {
    const bytes = await readFile(fileURLToPath(import.meta.resolve(EMBEDDED[face])));
    fonts[face] = await document.embedFont(bytes);
  }
  return fonts as Fonts;
}

function sheetOf(page: PDFPage, fonts: Fonts): Sheet {
  const { width, height } = page.getSize();
  const styled = (style: TextStyle) => ({
    font: fonts[style.face ?? 'sans'],
    size: style.size ?? 10,
    color: rgb(style.grey ?? 0, style.grey ?? 0, style.grey ?? 0),
  });
  const place = (x: number, y: number, text: string, style: TextStyle): void => {
    page.pushOperators(pushGraphicsState(), setCharacterSpacing(style.spread ?? 0));
    page.drawText(text, { x, y: height - y, ...styled(style), rotate: degrees(style.turned ?? 0) });
    page.pushOperators(popGraphicsState());
  };
  const widthOf = (text: string, style: TextStyle): number => {
    const { font, size } = styled(style);
    return font.widthOfTextAtSize(text, size) + (style.spread ?? 0) * text.length;
  };
  const text: Sheet['text'] = (x, y, said, style = {}) => {
    const share = { left: 0, centre: 0.5, right: 1 }[style.align ?? 'left'];
    let left = x - widthOf(said, style) * share;
    if (!style.apart) return place(left, y, said, style);
    for (const word of said.split(' ')) {
      place(left, y, word, style);
      left += widthOf(`${word} `, style);
    }
  };
  return {
    width,
    height,
    text,
    prose(x, y, said, style) {
      let base = y;
      for (const line of linesOf(said, style.width, (part) => widthOf(part, style))) {
        text(x, base, line, style);
        base += style.pitch ?? (style.size ?? 10) * 1.3;
      }
      return base;
    },
    line: ([x1, y1], [x2, y2], thickness = 0.7) =>
      page.drawLine({ start: { x: x1, y: height - y1 }, end: { x: x2, y: height - y2 }, thickness }),
    box: (x, y, [wide, high], fill) =>
      page.drawRectangle({
        x,
        y: height - y - high,
        width: wide,
        height: high,
        ...(fill === undefined ? { borderWidth: 0.8, borderColor: INK } : { color: rgb(fill, fill, fill) }),
      }),
    ring: (x, y, radius) =>
      page.drawEllipse({
        x,
        y: height - y,
        xScale: radius,
        yScale: radius,
        borderWidth: 1.2,
        borderColor: INK,
      }),
    path: (x, y, svg) => page.drawSvgPath(svg, { x, y: height - y, borderWidth: 0.9, borderColor: INK }),
  };
}

function linesOf(text: string, room: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
