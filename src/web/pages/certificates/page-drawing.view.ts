import type { Certificate } from '#domain/certificates/certificate.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { FieldRow } from './fields.view.js';

/** A page drawn from its text: what stood where, in points, and where each field was read. */
export interface PageDrawing {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly width: number;
  }[];
  readonly marks: readonly {
    readonly number: number;
    readonly state: 'sure' | 'doubt' | 'typed';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly badgeX: number;
    readonly badgeY: number;
  }[];
  readonly previous: string | null;
  readonly next: string | null;
}

/** Room around a field's words, and of its number, in points of a page as wide as A4. */
const MARGIN = 3;
const BADGE = 12;
const A4_WIDTH = 595;

/** The page asked for, as far as it was read; null where nothing was. */
export function pageDrawing(
  { id, reading }: Pick<Certificate, 'id' | 'reading'>,
  rows: readonly FieldRow[],
  wanted: number,
): PageDrawing | null {
  const pages = reading?.pages ?? [];
  const number = Math.min(Math.max(wanted, 1), pages.length);
  const page = pages[number - 1];
  if (page === undefined || reading === null) return null;
  const { width, height } = page;
  const scale = width / A4_WIDTH;
  const hrefOf = (to: number) =>
    addressWith(paths.certificate.to({ certificateId: id }), { page: to }).concat('#page');
  const here = rows.filter(({ place }) => place?.page === number);
  return {
    title: `Page ${number} of ${reading.pageCount}`,
    sentence: sentenceOf(number, here),
    width,
    height,
    runs: page.runs.map((run) => ({
      text: run.text,
      x: tenths(run.left * width),
      y: tenths(run.baseline * height),
      size: tenths(run.size * height),
      width: tenths(run.width * width),
    })),
    marks: here.flatMap((row) =>
      row.place === null ? [] : [markOf(row, row.place, { width, height, scale })],
    ),
    previous: number > 1 ? hrefOf(number - 1) : null,
    next: number < pages.length ? hrefOf(number + 1) : null,
  };
}

function markOf(
  { number, toConfirm, confidence }: FieldRow,
  place: NonNullable<FieldRow['place']>,
  { width, height, scale }: { width: number; height: number; scale: number },
): PageDrawing['marks'][number] {
  const x = Math.max(0, place.left * width - MARGIN * scale);
  const y = Math.max(0, place.top * height - MARGIN * scale);
  const wide = Math.min(width - x, place.width * width + 2 * MARGIN * scale);
  const high = place.height * height + 2 * MARGIN * scale;
  return {
    number,
    state: toConfirm ? 'doubt' : confidence === null ? 'typed' : 'sure',
    x: tenths(x),
    y: tenths(y),
    width: tenths(wide),
    height: tenths(high),
    badgeX: tenths(Math.min(x + wide + (BADGE + 2) * scale, width - BADGE * scale)),
    badgeY: tenths(y + Math.min(high / 2, BADGE * scale * 1.5)),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const sentenceOf = (page: number, rows: readonly FieldRow[]): string =>
  rows.length === 0
    ? `The words of page ${page}. No field was read there.`
    : `The words of page ${page}, with the places where ${rows.map(({ number, label }) => `${number} ${label}`).join(', ')} stand.`;
