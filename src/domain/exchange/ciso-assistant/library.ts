import { type Loose, listIn, textIn } from '../loose.js';

/** What a library says of itself; whatever is made of it rests on this. */
export interface Library {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  /** The day of publication as written; undefined where it says none, which is to be mended. */
  readonly asOf: string | undefined;
  readonly sources: readonly string[];
  readonly caveats: readonly string[];
}

const LONGEST_CAVEAT = 800;

/** The fields that become something; every other field of a library is noted. */
export const LIBRARY_FIELDS = [
  'urn',
  'locale',
  'ref_id',
  'name',
  'version',
  'publication_date',
  'provider',
  'packager',
  'copyright',
  'objects',
];

export function libraryOf(json: Loose, named: string): Library {
  const urn = textIn(json, 'urn');
  const packager = textIn(json, 'packager');
  const copyright = textIn(json, 'copyright').replace(/\s+/g, ' ');
  return {
    id: requirementId(urn.split(':').at(-1) ?? '') || requirementId(textIn(json, 'ref_id')) || 'imported',
    name: textIn(json, 'name') || named,
    version: textIn(json, 'version'),
    publisher: textIn(json, 'provider') || packager,
    asOf: textIn(json, 'publication_date') || undefined,
    sources: [`CISO Assistant library ${urn || named}${packager === '' ? '' : `, packaged by ${packager}`}`],
    caveats:
      copyright === '' ? [] : [`Copyright, as the library states it: ${copyright}`.slice(0, LONGEST_CAVEAT)],
  };
}

/** An id of a urn's last part: letters and digits, with single hyphens or dots between. */
const requirementId = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/[.-]*-[.-]*/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 80)
    .replace(/^[.-]+|[.-]+$/g, '');

/** The id a requirement's urn stands for: what follows its framework's name. */
export const idOfUrn = (urn: string): string => requirementId(urn.split(':').slice(5).join('-'));

/** The framework a urn names, by its last part. */
export const frameworkId = (urn: string): string => requirementId(urn.split(':').at(-1) ?? '');

/** The objects of a kind, in the old form (one) and the new (a list). */
export const objectsOf = (
  objects: Loose,
  one: string,
  many: string,
): readonly (readonly [unknown, string])[] => [
  ...(objects[one] === undefined ? [] : [[objects[one], `objects.${one}`] as const]),
  ...listIn(objects, many).map((each, at) => [each, `objects.${many}[${at}]`] as const),
];
