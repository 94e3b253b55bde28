import { CRITICALITIES, type VendorOwner } from '#domain/vendors/vendor.js';
import type { VendorCounts } from '#services/contract.js';
import { toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { FilterBarView } from '../../views.js';
import { capital } from '../reviews/band.view.js';
import { type VendorAddress, vendorListAddress } from './vendor-query.js';

/** What an address asks for, in words; empty where it asks for everything. */
export function filterWords(query: VendorAddress, owners: readonly VendorOwner[]): string[] {
  return [
    query.search === '' ? '' : `search “${query.search}”`,
    query.criticality === '' ? '' : `criticality ${query.criticality}`,
    query.band === '' ? '' : bandWords(query.band),
    ownerWords(query.owner, owners),
    query.tag === '' ? '' : `tag “${query.tag}”`,
    query.ending === '' ? '' : 'contract ends within 90 days',
    query.assessed === '' ? '' : 'never assessed',
    query.risk === '' ? '' : 'with a high-risk AI system',
    query.archived === '' ? '' : 'archived',
  ].filter((words) => words !== '');
}

function ownerWords(asked: VendorAddress['owner'], owners: readonly VendorOwner[]): string {
  if (asked === '') return '';
  if (asked === 'me') return 'owned by you';
  return `owned by ${owners.find(({ id }) => id === asked)?.name ?? 'somebody who left'}`;
}

const bandWords = (band: Exclude<VendorAddress['band'], ''>): string =>
  band === 'none' ? 'not scored' : `band ${band}`;

type Chip = FilterBarView['chips'][number];

/** Chips with counts; the counts are of all vendors in use, whatever else is pressed. */
export function vendorFilterBar(
  query: VendorAddress,
  counts: VendorCounts,
  owners: readonly VendorOwner[],
): FilterBarView {
  const plain = vendorListAddress(paths.vendors.to(), { ...query, page: 1, sort: 'name' });
  return {
    action: paths.vendors.to(),
    label: 'Find vendors',
    search: { name: 'search', label: 'Find vendor', value: query.search, button: 'Find' },
    chips: chipsOf(query, counts, owners),
    kept: keptOf(query),
    clear: plain === paths.vendors.to() ? null : { label: 'Clear filters', href: paths.vendors.to() },
  };
}

function chipsOf(query: VendorAddress, counts: VendorCounts, owners: readonly VendorOwner[]): Chip[] {
  const chip = (name: keyof VendorAddress, value: string, label: string, count: number | null): Chip =>
    toggleChip({ name, value, label, count, pressed: query[name] === value });
  const owner = owners.find(({ id }) => id === query.owner);
  return [
    ...CRITICALITIES.toReversed().map((value) =>
      chip('criticality', value, `Criticality ${value}`, counts.criticality[value]),
    ),
    chip('owner', 'me', 'Mine', counts.mine),
    chip('ending', 'yes', 'Contract ends within 90 days', counts.ending),
    chip('assessed', 'never', 'Never assessed', counts.neverAssessed),
    chip('risk', 'high', 'High-risk AI system', null),
    ...(counts.archived > 0 || query.archived !== ''
      ? [chip('archived', 'yes', 'Archived', counts.archived)]
      : []),
    ...(query.band === '' ? [] : [chip('band', query.band, capital(bandWords(query.band)), null)]),
    ...(query.tag === '' ? [] : [chip('tag', query.tag, `Tag: ${query.tag}`, null)]),
    ...(owner === undefined ? [] : [chip('owner', owner.id, `Owner: ${owner.name}`, null)]),
  ];
}

/** What the form must send again besides what is pressed; a chip's own value comes after it and wins. */
const keptOf = (query: VendorAddress): FilterBarView['kept'] =>
  (['criticality', 'band', 'owner', 'tag', 'ending', 'assessed', 'risk', 'archived', 'sort'] as const)
    .map((name) => ({ name, value: query[name] }))
    .filter(({ name, value }) => value !== '' && !(name === 'sort' && value === 'name'));
