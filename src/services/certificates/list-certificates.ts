import { addDays, type CalendarDate } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { certificateRows } from './certificate-rows.js';
import { everyCertificate } from './every-certificate.js';
import { memberBench } from './member-bench.js';

const PAGE_SIZE = 20;
/** A vendor with more is read through the list. */
const SHOWN_OF_VENDOR = 20;
/** Before any certificate of this standard could end. */
const LONG_AGO = '1900-01-01' as CalendarDate;

/** The days up to so many from today; null where none is given. */
const upTo = (on: CalendarDate, days: number | null) =>
  days === null ? null : { from: LONG_AGO, to: addDays(on, days) };

export const listCertificates =
  (parts: Parts): Services['certificates']['list'] =>
  async (actor, { verdict, withinDays, lookUpWithin, vendorId, ...query }) => {
    const { stores, on } = memberBench(parts, actor, 'certificates.read');
    const vendor = vendorId === null ? null : await stores.vendors.read(vendorId);
    if (vendorId !== null && vendor === null) throw new NotFound();
    const [page, counts] = await Promise.all([
      stores.certificates.list({
        ...query,
        vendorId,
        verdicts: verdict === null ? [] : [verdict],
        expires: upTo(on, withinDays),
        lookUpDue: upTo(on, lookUpWithin),
        size: PAGE_SIZE,
      }),
      stores.certificates.countByVerdict(),
    ]);
    return {
      rows: { ...page, items: await certificateRows(stores, page.items) },
      counts,
      on,
      vendor: vendor && { id: vendor.id, name: vendor.name },
    };
  };

export const certificatesOfVendor =
  (parts: Parts): Services['certificates']['ofVendor'] =>
  async (actor, vendorId) => {
    const { stores } = memberBench(parts, actor, 'certificates.read');
    const query = { ...everyCertificate, vendorId, size: SHOWN_OF_VENDOR };
    const { items } = await stores.certificates.list(query);
    return certificateRows(stores, items);
  };
