import { addDays, type CalendarDate, type Instant } from '../dates.js';

/** Something on one whole day. */
export interface CalendarEvent {
  /** Stays the same when the day moves, so that a calendar moves it too. */
  readonly uid: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly changedAt: Instant;
}

/** Bytes in a line before it is folded. Source: RFC 5545, 3.1. */
const LINE = 75;

/**
 * A calendar as RFC 5545 has it: lines ended by CRLF and folded at 75 bytes, never within a character; texts escaped
 * (3.3.11); whole days as dates without a time zone, ending on the day after, which is exclusive (3.6.1).
 */
export function icalOf(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Assay//Certificates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n').concat('\r\n');
}

const eventLines = ({ uid, on, title, text: words, link, changedAt }: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `DTSTAMP:${changedAt.replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${plain(on)}`,
  `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
  `SUMMARY:${text(title)}`,
  `DESCRIPTION:${text(words)}`,
  `URL:${link}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const plain = (day: CalendarDate): string => day.replaceAll('-', '');

/** Control characters have no place in a text. */
const CONTROLS = /(?!\n)\p{Cc}/gu;

/** Halves of a character, which no encoding can write. */
const HALVES = /\p{Cs}/gu;

const text = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, ' ')
    .replace(HALVES, '\uFFFD')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 bytes; each but the first begins with a blank, which counts. */
function folded(line: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > LINE) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += character;
    bytes += more;
  }
  return [...pieces, piece];
}

/** In UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
