import { NotFound } from '#domain/errors.js';
import { LIST_TITLES, REGISTER_LISTS, type RegisterList } from '#domain/registers/register-lists.js';
import type { EntryId } from '#services/contract.js';
import type { Crumb } from '../../contract.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';

/** The list an address names. Throws NotFound where there is none of that name. */
export function listOf(text: string): RegisterList {
  const list = REGISTER_LISTS.find((each) => each === text);
  if (list === undefined) throw new NotFound();
  return list;
}

export const entryIdOf = ({ list, key }: { readonly list: string; readonly key: string }): EntryId => ({
  list: listOf(list),
  key,
});

/** Where a page about one list or one entry of it lies. */
export const registerCrumbs = (list: RegisterList, ...rest: readonly Crumb[]): readonly Crumb[] => [
  { label: 'Registers', href: paths.registers.to() },
  { label: LIST_TITLES[list].all, href: addressWith(paths.registers.to(), { list }) },
  ...rest,
];
