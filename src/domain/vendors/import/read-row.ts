import type { UserId } from '../../ids.js';
import {
  type Contract,
  VENDOR_LIMITS,
  type VendorContact,
  type VendorFacts,
  type VendorOwner,
} from '../vendor.js';
import type { VendorColumn } from '../vendor-table.js';
import {
  meantText,
  type Reading,
  readCriticality,
  readDay,
  readEmail,
  readLine,
  readList,
  readNotice,
  readWebsite,
  shortened,
} from './read-cells.js';
import type { Mapping } from './suggest-columns.js';

/** A member whom a row may name as owner, by name or e-mail address. */
export interface PossibleOwner {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
}

/** A row of a file as a vendor. */
export interface ReadRow {
  /** Null where something keeps it from being taken. */
  readonly facts: VendorFacts | null;
  /** Its name as written, to be known by where it cannot be taken. */
  readonly called: string;
  /** Columns that hold something in this row: an update touches only these. */
  readonly told: readonly VendorColumn[];
  readonly faults: readonly string[];
  /** What is taken otherwise than written. */
  readonly remarks: readonly string[];
}

/** Reads a row; every fault is said, each in a sentence of its own. */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  owners: readonly PossibleOwner[],
): ReadRow {
  const texts = new Map<VendorColumn, string>();
  for (const [at, column] of mapping.entries())
    if (column !== null) texts.set(column, meantText(cells[at] ?? ''));
  const of = (column: VendorColumn): string => texts.get(column) ?? '';
  const faults: string[] = [];
  const take = <T>(reading: Reading<T>, otherwise: T): T => {
    if ('value' in reading) return reading.value;
    faults.push(reading.fault);
    return otherwise;
  };
  if (of('name') === '') faults.push('It has no name.');
  const owner = ownerFrom(of('owner'), owners);
  const facts: VendorFacts = {
    name: take(readLine(of('name'), VENDOR_LIMITS.name, 'Name'), ''),
    aliases: take(readList(of('aliases'), /[;\n]/, VENDOR_LIMITS.aliases, VENDOR_LIMITS.name), []),
    website: take(readWebsite(of('website')), ''),
    criticality: take(readCriticality(of('criticality')), 'medium'),
    contacts: contactsFrom(of, take),
    owner,
    tags: take(readList(of('tags'), /[;,\n]/, VENDOR_LIMITS.tags, VENDOR_LIMITS.tag), []),
    notes: take(readLine(of('notes'), VENDOR_LIMITS.notes, 'Notes'), ''),
    contract: contractFrom(of, take),
  };
  const { startsOn, endsOn } = facts.contract;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    faults.push('The contract ends before it starts.');
  const unknown = of('owner') !== '' && owner === null;
  return {
    facts: faults.length === 0 ? facts : null,
    called: shortened(of('name')),
    told: [...texts].filter(([, text]) => text !== '').map(([column]) => column),
    faults,
    remarks: unknown ? [`Owner “${shortened(of('owner'))}” is no member; it is taken without one.`] : [],
  };
}

type TextOf = (column: VendorColumn) => string;
type Take = <T>(reading: Reading<T>, otherwise: T) => T;

function ownerFrom(text: string, owners: readonly PossibleOwner[]): VendorOwner | null {
  const said = text.toLowerCase();
  const found = owners.filter(({ name, email }) => name.toLowerCase() === said || email === said);
  const [owner] = found;
  return owner === undefined || found.length > 1 ? null : { id: owner.id, name: owner.name };
}

function contactsFrom(of: TextOf, take: Take): readonly VendorContact[] {
  const name = take(readLine(of('contactName'), VENDOR_LIMITS.name, 'Contact'), '');
  const title = take(readLine(of('contactTitle'), VENDOR_LIMITS.name, 'Role'), '');
  const email = take(readEmail(of('contactEmail')), '');
  return name === '' && email === '' ? [] : [{ name, title, email, receives: true }];
}

const contractFrom = (of: TextOf, take: Take): Contract => ({
  startsOn: take(readDay(of('startsOn')), null),
  endsOn: take(readDay(of('endsOn')), null),
  noticeDays: take(readNotice(of('noticeDays')), null),
});
