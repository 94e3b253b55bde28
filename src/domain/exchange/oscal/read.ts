import { tooMuch } from '../../content/fault.js';
import { idFrom } from '../ids.js';
import { inShort, isLoose, type Loose, listIn, textIn } from '../loose.js';
import { type Note, noteOthers, parted } from '../notes.js';
import { plainText } from '../plain-text.js';
import { notedOnce, type Reading, refusedReading } from '../reading.js';
import { labelOf, type Parameters, parametersIn, proseOf, wordsOfParts } from './prose.js';

const MOST = { number: 40, title: 300, summary: 1_000 };
const GROUP = ['id', 'class', 'title', 'params', 'groups', 'controls', 'parts'];
const CONTROL = ['id', 'class', 'title', 'params', 'props', 'parts', 'controls'];
const METADATA = ['title', 'version', 'last-modified', 'parties', 'oscal-version', 'published'];

/**
 * Reads an OSCAL catalog as a framework: groups and controls are requirements, as they are nested. The statement of a
 * control becomes its summary with parameters put in; its other parts are listed.
 */
export function readOscal(json: unknown, { name }: { readonly name: string }): Reading {
  const large = tooMuch(json);
  if (large !== null) return refusedReading(large.reason);
  const catalog = isLoose(json) ? json.catalog : undefined;
  if (!isLoose(catalog)) return refusedReading('An OSCAL catalog has a field catalog; this file has none.');
  const { notCarried, note } = notedOnce();
  const metadata = isLoose(catalog.metadata) ? catalog.metadata : {};
  noteOthers(catalog, 'catalog', ['uuid', 'metadata', 'params', 'groups', 'controls'], note);
  noteOthers(metadata, 'catalog.metadata', METADATA, note);
  const requirements = requirementsOf(catalog, note);
  if (requirements.length === 0) return refusedReading('The catalog holds no controls.');
  const title = textIn(metadata, 'title') || name;
  const framework = {
    id: idFrom(name).toLowerCase() || 'imported',
    version: textIn(metadata, 'version'),
    title: title.slice(0, 200),
    publisher: textIn(listIn(metadata, 'parties')[0], 'name') || title.slice(0, 200),
    asOf: (textIn(metadata, 'published') || textIn(metadata, 'last-modified')).slice(0, 10),
    sources: [`OSCAL catalog ${textIn(catalog, 'uuid') || name}: ${title}`.slice(0, 500)],
    caveats: [],
    requirements,
  };
  const notes = ['Parameters without a value stand in square brackets with their label.'];
  return { made: [{ kind: 'framework', json: framework }], notCarried, notes, faults: [] };
}

/** Groups and controls in the order written, each before what it holds. */
function requirementsOf(catalog: Loose, note: Note): readonly Loose[] {
  const found: Loose[] = [];
  const numbers = new Set<string>();
  const enter = (node: Loose, path: string, parent: string | null, around: Parameters): void => {
    const parameters = parametersIn(node, around);
    for (const [field, isGroup] of [
      ['groups', true],
      ['controls', false],
    ] as const) {
      for (const [at, each] of listIn(node, field).entries()) {
        if (!isLoose(each)) continue;
        const here = `${path}.${field}[${at}]`;
        noteOthers(each, here, isGroup ? GROUP : CONTROL, note);
        const within = parametersIn(each, parameters);
        const id = textIn(each, 'id') || `${field}-${found.length + 1}`;
        found.push(requirementOf({ node: each, path: here, id, parent }, within, numbers, note));
        enter(each, here, id, parameters);
      }
    }
  };
  enter(catalog, 'catalog', null, new Map());
  return found;
}

interface Place {
  readonly node: Loose;
  readonly path: string;
  readonly id: string;
  readonly parent: string | null;
}

function requirementOf(
  { node, path, id, parent }: Place,
  parameters: Parameters,
  numbers: Set<string>,
  note: Note,
): Loose {
  noteProps(node, path, note);
  const title = plainText(proseOf(textIn(node, 'title'), parameters));
  const parts = listIn(node, 'parts');
  const statements = parts.filter((part) => ['statement', 'overview', 'item'].includes(textIn(part, 'name')));
  for (const [at, part] of parts.entries()) {
    if (statements.includes(part)) continue;
    const words = wordsOfParts([part], parameters);
    note(`${path}.parts[${at}]`, `the part ${textIn(part, 'name')}: “${inShort(words)}”`);
  }
  const [summary, left] = parted(wordsOfParts(statements, parameters) || title || id, MOST.summary);
  if (left !== '') note(path, `the end of its statement: “${left}”`);
  const label = labelOf(node) || id;
  const number = numbers.has(label) || label.length > MOST.number ? id : label;
  numbers.add(number);
  return {
    id: requirementId(id),
    number,
    title: parted(title || id, MOST.title)[0],
    summary,
    parent: parent === null ? null : requirementId(parent),
  };
}

function noteProps(node: Loose, path: string, note: Note): void {
  const others = listIn(node, 'props').filter((prop) => textIn(prop, 'name') !== 'label');
  if (others.length > 0) note(`${path}.props`, `its properties ${inShort(others)}`);
}

/** Control ids may hold what ours may not; dots and hyphens stay. */
const requirementId = (id: string): string =>
  id
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/[.-]{2,}/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
