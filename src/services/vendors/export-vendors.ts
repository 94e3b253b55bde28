import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { dayIn } from '#domain/dates.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { VENDOR_TABLE_HEAD, vendorTableRow } from '#domain/vendors/vendor-table.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { vendorFilter } from './vendor-choice.js';

/** Row by row from the database to the visitor, so that ten thousand vendors take no more memory than ten. */
export const exportVendors =
  ({ storage, world }: Parts): Services['vendors']['exportCsv'] =>
  async (actor, { sort, ...choice }) => {
    const { organisationId, timeZone } = memberWith(actor, 'vendors.read');
    const stores = storage.within(organisationId);
    const today = dayIn(timeZone, world.now());
    const deed = deedOf(world, actor, 'vendors.exported', { search: choice.search });
    await stores.audit.record({ ...deed, thing: { kind: 'organisation', id: organisationId } });
    const { search } = choice;
    const filter = await vendorFilter(stores, choice, today);
    const vendors = stores.vendors.each({ search, filter, sort });
    return { name: `vendors-${today}.csv`, stream: csvOf(vendors) };
  };

function csvOf(vendors: AsyncIterable<Vendor>): Readable {
  const rows = Readable.from(rowsOf(vendors));
  // A spreadsheet would run a cell that begins like a formula; the mark at the start tells it that this is UTF-8.
  const csv = stringify({ escape_formulas: true, bom: true, record_delimiter: 'windows' });
  // Whoever reads `csv` learns of an error there; a visitor who hangs up ends the reading of rows too.
  pipeline(rows, csv, () => undefined);
  return csv;
}

async function* rowsOf(vendors: AsyncIterable<Vendor>): AsyncIterable<readonly string[]> {
  yield VENDOR_TABLE_HEAD;
  for await (const vendor of vendors) yield vendorTableRow(vendor);
}
