import { freshIds } from '../ids.js';
import { isLoose, type Loose, listIn, textIn } from '../loose.js';
import { type Note, noteOthers, parted } from '../notes.js';
import { frameworkId, idOfUrn, type Library } from './library.js';

/** A node that became a requirement. */
export interface Node {
  readonly node: Loose;
  readonly path: string;
  readonly id: string;
  readonly parent: string | null;
}

const NODE_FIELDS = [
  'urn',
  'assessable',
  'depth',
  'parent_urn',
  'ref_id',
  'name',
  'description',
  'typical_evidence',
  'annotation',
  'implementation_groups',
  'questions',
];
const MOST = { number: 40, title: 300, summary: 1_000, evidence: 400 };

/** The nodes that are requirements or headings of them, with ids; a page that only tells is noted. */
export function nodesOf(framework: Loose, path: string, note: Note): readonly Node[] {
  const given = freshUrnIds();
  const ids = new Map<string, string>();
  return listIn(framework, 'requirement_nodes').flatMap((node, at): Node[] => {
    const here = `${path}.requirement_nodes[${at}]`;
    if (!isLoose(node)) return [];
    if (textIn(node, 'display_mode') === 'splash') {
      note(here, `the page “${textIn(node, 'name')}”, which asks nothing`);
      return [];
    }
    const id = given(idOfUrn(textIn(node, 'urn')) || `node-${at + 1}`);
    ids.set(textIn(node, 'urn'), id);
    return [{ node, path: here, id, parent: ids.get(textIn(node, 'parent_urn')) ?? null }];
  });
}

/** Ids of urns are free to hold dots, so they are only counted where two are alike. */
function freshUrnIds(): (wanted: string) => string {
  const counted = freshIds();
  const given = new Set<string>();
  return (wanted) => {
    const id = given.has(wanted) ? counted(`${wanted}-again`, 'node') : wanted;
    given.add(id);
    return id;
  };
}

/** Makes a framework of a library's framework: its nodes are requirements, as they are nested. */
export function frameworkOf(framework: Loose, nodes: readonly Node[], library: Library, note: Note): Loose {
  const numbers = new Set<string>();
  return {
    id: frameworkId(textIn(framework, 'urn')) || library.id,
    version: library.version,
    title: textIn(framework, 'name') || library.name,
    publisher: library.publisher,
    asOf: library.asOf,
    sources: library.sources,
    caveats: library.caveats,
    requirements: nodes.map((each) => requirementOf(each, numbers, note)),
  };
}

function requirementOf({ node, path, id, parent }: Node, numbers: Set<string>, note: Note): Loose {
  noteOthers(node, path, NODE_FIELDS, note);
  const words = (field: string) => clean(textIn(node, field));
  const keep = (field: string, most: number): string => {
    const [kept, left] = parted(words(field), most);
    if (left !== '') note(`${path}.${field}`, `the end of its ${field.replace('_', ' ')}: “${left}”`);
    return kept;
  };
  if (words('annotation') !== '' && node.questions === undefined) {
    note(`${path}.annotation`, `the annotation “${words('annotation')}”`);
  }
  const number = numberOf(words('ref_id'), id, numbers);
  if (number !== words('ref_id') && words('ref_id') !== '') {
    note(`${path}.ref_id`, `its number “${words('ref_id')}”: it has ${number} here`);
  }
  const summary = keep('description', MOST.summary) || words('name') || number;
  const evidence = keep('typical_evidence', MOST.evidence);
  const title = parted(words('name') || words('description') || number, MOST.title)[0];
  return { id, number, title, summary, parent, ...(evidence === '' ? {} : { evidence: [evidence] }) };
}

/** The number it has in its source, where that is short and nobody else's; else its id. */
function numberOf(wanted: string, id: string, numbers: Set<string>): string {
  const isFree = wanted !== '' && wanted.length <= MOST.number && !numbers.has(wanted);
  const number = isFree ? wanted : id.slice(-MOST.number).replace(/^[.-]+/, '');
  numbers.add(number);
  return number;
}

/** One line of words. */
export const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();
