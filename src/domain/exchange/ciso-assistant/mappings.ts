import { inShort, isLoose, type Loose, listIn, textIn } from '../loose.js';
import { type Note, noteOthers } from '../notes.js';
import { frameworkId, idOfUrn, type Library } from './library.js';

/** How a library calls a relation, and how it is called here; what is not related is no relation. */
const RELATION: Readonly<Record<string, string>> = {
  equal: 'equal',
  superset: 'superset',
  subset: 'subset',
  intersect: 'intersects',
  intersects: 'intersects',
};

const SET_FIELDS = [
  'urn',
  'ref_id',
  'name',
  'description',
  'source_framework_urn',
  'target_framework_urn',
  'requirement_mappings',
];
const MAPPING_FIELDS = [
  'source_requirement_urn',
  'target_requirement_urn',
  'relationship',
  'rationale',
  'strength_of_relationship',
];

/** Makes a crosswalk of a mapping set. It says nothing of how sure a relation is, so each counts as little sure. */
export function crosswalkOf(set: Loose, path: string, library: Library, note: Note): Loose {
  noteOthers(set, path, SET_FIELDS, note);
  const relations = listIn(set, 'requirement_mappings').flatMap((mapping, at): Loose[] => {
    const here = `${path}.requirement_mappings[${at}]`;
    if (!isLoose(mapping)) return [];
    noteOthers(mapping, here, MAPPING_FIELDS, note);
    const strength = mapping.strength_of_relationship;
    if (strength !== null && strength !== undefined)
      note(`${here}.strength_of_relationship`, `its strength ${inShort(strength)}`);
    const written = textIn(mapping, 'relationship');
    const relation = RELATION[written];
    const [from, to] = ['source_requirement_urn', 'target_requirement_urn'].map((end) =>
      idOfUrn(textIn(mapping, end)),
    );
    if (relation === undefined) {
      note(here, `that ${from} and ${to} are “${written}”`);
      return [];
    }
    const rationale = textIn(mapping, 'rationale');
    const source = `${library.name}${rationale === '' ? '' : `; rationale: ${rationale}`}`;
    return [{ from, to, relation, confidence: 'low', source: source.slice(0, 500) }];
  });
  return {
    id: library.id,
    from: frameworkId(textIn(set, 'source_framework_urn')),
    to: frameworkId(textIn(set, 'target_framework_urn')),
    version: library.version,
    asOf: library.asOf,
    sources: library.sources,
    caveats: library.caveats,
    relations,
  };
}
