import { tooMuch } from '../../content/fault.js';
import { freshIds } from '../ids.js';
import { isLoose, type Loose, textIn } from '../loose.js';
import { type Note, noteOthers } from '../notes.js';
import { type Made, notedOnce, type Reading, refusedReading } from '../reading.js';
import { clean, frameworkOf, type Node, nodesOf } from './framework.js';
import { frameworkId, LIBRARY_FIELDS, type Library, libraryOf, objectsOf } from './library.js';
import { crosswalkOf } from './mappings.js';
import { type Asked, questionsOf } from './questions.js';
import { askedWhen, visibilityOf } from './visibility.js';

const OBJECTS = ['framework', 'frameworks', 'requirement_mapping_set', 'requirement_mapping_sets'];
const FRAMEWORK_FIELDS = [
  'urn',
  'ref_id',
  'name',
  'description',
  'requirement_nodes',
  'implementation_groups_definition',
];

/**
 * Reads a CISO Assistant library: its framework, a questionnaire of the questions its requirements ask, mapped to them,
 * and its mapping sets as crosswalks. Scores keep their sums; choices that open a group become conditions of the
 * questions in that group.
 */
export function readCisoAssistant(json: unknown, { name }: { readonly name: string }): Reading {
  const large = tooMuch(json);
  if (large !== null) return refusedReading(large.reason);
  if (!isLoose(json) || !isLoose(json.objects)) {
    return refusedReading('A CISO Assistant library has a field objects; this file has none.');
  }
  const { notCarried, note } = notedOnce();
  const library = libraryOf(json, name);
  noteOthers(json, '', [...LIBRARY_FIELDS, 'description'], note);
  noteOthers(json.objects, 'objects', OBJECTS, note);
  const made = [
    ...objectsOf(json.objects, 'framework', 'frameworks').flatMap(([framework, path]) =>
      isLoose(framework) ? madeOf(framework, path, library, note) : [],
    ),
    ...objectsOf(json.objects, 'requirement_mapping_set', 'requirement_mapping_sets').flatMap(
      ([set, path]): Made[] =>
        isLoose(set) ? [{ kind: 'crosswalk', json: crosswalkOf(set, path, library, note) }] : [],
    ),
  ];
  if (made.length === 0) return refusedReading('The library holds neither a framework nor a mapping set.');
  return { made, notCarried, notes: notesOf(json, made), faults: [] };
}

function madeOf(framework: Loose, path: string, library: Library, note: Note): readonly Made[] {
  noteOthers(framework, path, FRAMEWORK_FIELDS, note);
  const nodes = nodesOf(framework, path, note);
  const own: Made = { kind: 'framework', json: frameworkOf(framework, nodes, library, note) };
  const freshId = freshIds();
  const id = frameworkId(textIn(framework, 'urn')) || library.id;
  const asked = nodes.flatMap((node) => questionsOf(node, id, freshId, note));
  return asked.length === 0
    ? [own]
    : [own, { kind: 'questionnaire', json: questionnaireOf(framework, nodes, asked, { id, library, note }) }];
}

function questionnaireOf(
  framework: Loose,
  nodes: readonly Node[],
  asked: readonly Asked[],
  { id, library, note }: { readonly id: string; readonly library: Library; readonly note: Note },
): Loose {
  const visibility = visibilityOf(framework, asked);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sections = new Map<string, Asked[]>();
  for (const each of asked) {
    const { id: section } = topOf(each.node, byId);
    sections.set(section, [...(sections.get(section) ?? []), each]);
  }
  const freshSection = freshIds();
  return {
    id: `${id.slice(0, 66)}-questions`,
    version: Math.max(1, Math.trunc(Number(library.version)) || 1),
    title: (textIn(framework, 'name') || library.name).slice(0, 200),
    purpose: `Imported from the CISO Assistant library “${library.name}”.`,
    minutes: Math.max(1, Math.round(asked.length / 2)),
    sections: [...sections].map(([section, questions], at) => ({
      id: freshSection(section, `section-${at + 1}`),
      title: clean(titleOf(byId.get(section))).slice(0, 120) || `Part ${at + 1}`,
      questions: questions.map((each) => ({ ...each.json, askedWhen: askedWhen(each, visibility, note) })),
    })),
  };
}

const titleOf = (node: Node | undefined): string =>
  node === undefined
    ? ''
    : textIn(node.node, 'name') || textIn(node.node, 'ref_id') || textIn(node.node, 'description');

function topOf(node: Node, byId: ReadonlyMap<string, Node>): Node {
  const parent = node.parent === null ? undefined : byId.get(node.parent);
  // A parent stands before its children, so this ends.
  return parent === undefined ? node : topOf(parent, byId);
}

function notesOf(json: Loose, made: readonly Made[]): readonly string[] {
  const locale = textIn(json, 'locale');
  const has = (kind: Made['kind']) => made.some((each) => each.kind === kind);
  return [
    ...(has('questionnaire')
      ? [
          'Scores became weights and points whose product is exactly the score; where choices have only a result, compliant gives all points, partially compliant half of them.',
          'Questions are mapped to the requirements that ask them: import the framework first.',
        ]
      : []),
    ...(has('crosswalk')
      ? ['A mapping set says nothing of how sure a relation is, so each counts as little sure (low).']
      : []),
    ...(locale === '' || locale === 'en'
      ? []
      : [`The library is in “${locale}”; its words stand as they are.`]),
  ];
}
