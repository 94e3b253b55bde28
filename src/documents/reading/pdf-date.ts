import { type Instant, instantOf } from '#domain/dates.js';

const SHAPE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?'?)?/;

/** A date of a PDF's own record (`D:20250310080000+01'00'`; ISO 32000-2, 7.9.4) as an instant; '' where it is none. */
export function readPdfDate(text: string): Instant | '' {
  const parts = SHAPE.exec(text.trim());
  if (parts === null) return '';
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = parts;
  const [, , , , , , , sign, hours = '00', minutes = '00'] = parts;
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(date.getTime()) ? '' : instantOf(date);
}
