import type { Contract, VendorContact, VendorFacts } from '../vendor.js';
import { VENDOR_LIMITS } from '../vendor.js';
import type { VendorColumn } from '../vendor-table.js';

/**
 * A vendor's facts with what a row tells put over them. Only what the row holds changes anything; names, tags and contacts
 * are added to those there, and the name stays, for the row was found to be the same vendor. Doing it twice is doing it once.
 */
export function mergeRow(facts: VendorFacts, row: VendorFacts, told: readonly VendorColumn[]): VendorFacts {
  const has = (column: VendorColumn): boolean => told.includes(column);
  const otherName = row.name.toLowerCase() === facts.name.toLowerCase() ? [] : [row.name];
  return {
    name: facts.name,
    aliases: united(facts.aliases, [...row.aliases, ...otherName], VENDOR_LIMITS.aliases),
    website: has('website') ? row.website : facts.website,
    criticality: has('criticality') ? row.criticality : facts.criticality,
    contacts: withContact(facts.contacts, row.contacts[0]),
    owner: row.owner ?? facts.owner,
    tags: united(facts.tags, row.tags, VENDOR_LIMITS.tags),
    notes: has('notes') ? row.notes : facts.notes,
    contract: mergedContract(facts.contract, row.contract),
  };
}

const mergedContract = (before: Contract, { startsOn, endsOn, noticeDays }: Contract): Contract => ({
  startsOn: startsOn ?? before.startsOn,
  endsOn: endsOn ?? before.endsOn,
  noticeDays: noticeDays ?? before.noticeDays,
});

/** Without repeating what is there in other letters; what would be too many stays out. */
function united(before: readonly string[], more: readonly string[], most: number): readonly string[] {
  const known = new Set(before.map((each) => each.toLowerCase()));
  const fresh = more.filter((each) => !known.has(each.toLowerCase()));
  return [...before, ...fresh].slice(0, Math.max(most, before.length));
}

/** A contact already known by address, or by name where there is none, is renewed; another one is added. */
function withContact(
  before: readonly VendorContact[],
  contact: VendorContact | undefined,
): readonly VendorContact[] {
  if (contact === undefined) return before;
  const at = before.findIndex(({ name, email }) =>
    contact.email === '' ? name === contact.name : email === contact.email,
  );
  const known = before[at];
  if (known === undefined)
    return before.length >= VENDOR_LIMITS.contacts
      ? before
      : [...before, { ...contact, receives: before.length === 0 }];
  const renewed = { ...known, name: contact.name || known.name, title: contact.title || known.title };
  return before.with(at, renewed);
}
