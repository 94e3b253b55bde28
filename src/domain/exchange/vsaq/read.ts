import { tooMuch } from '../../content/fault.js';
import { freshIds, idFrom } from '../ids.js';
import { isLoose, type Loose, listIn, textIn } from '../loose.js';
import { type Note, noteOthers } from '../notes.js';
import { plainText } from '../plain-text.js';
import { notedOnce, type Reading, refusedReading } from '../reading.js';
import { conditionsRead } from '../written-conditions.js';
import { vsaqCondition } from './condition.js';
import { ASKING, type Asked, type Item, questionOf, wordsIn } from './items.js';
import { placeTip } from './tips.js';

/** A run of questions under the block that holds them. */
interface Run {
  readonly block: Loose;
  readonly title: string;
  readonly questions: Asked[];
}

/**
 * Reads a VSAQ questionnaire: a block that asks something is a section, its conditions hold together with those of the
 * blocks around it. A tip that warns becomes a red flag of the question it is about, with its severity; other tips and
 * the texts before a question become guidance. VSAQ knows no points, so nothing is scored.
 */
export function readVsaq(json: unknown, { name }: { readonly name: string }): Reading {
  const large = tooMuch(json);
  if (large !== null) return refusedReading(large.reason);
  const { notCarried, note } = notedOnce();
  const runs: Run[] = [];
  const tips: Item[] = [];
  const freshId = freshIds();
  walk(json, note, (item, block, title) => {
    if (textIn(item.node, 'type') === 'tip') return void tips.push(item);
    const last = runs.at(-1);
    const run = last?.block === block ? last : { block, title, questions: [] };
    if (run !== last) runs.push(run);
    run.questions.push(questionOf(item, freshId, note));
  });
  const asked = runs.flatMap(({ questions }) => questions);
  if (asked.length === 0) return refusedReading('Nothing in it is a question that could be carried over.');
  const named = new Map(asked.flatMap(({ names }) => names));
  for (const tip of tips) placeTip(tip, asked, named, note);
  const conditionFor = conditionsRead((text) => vsaqCondition(text, (each) => named.get(each)), note);
  if (isLoose(json)) noteOthers(json, '', ['questionnaire', 'version'], note);
  const freshSection = freshIds();
  const top = listIn(json, 'questionnaire');
  const title = (top.length === 1 ? plainText(textIn(top[0], 'text')) : '') || name;
  const questionnaire = {
    id: idFrom(name).toLowerCase() || 'imported',
    version: 1,
    title,
    purpose: `Imported from the VSAQ questionnaire “${title}”.`,
    minutes: Math.max(1, Math.round(asked.length / 2)),
    sections: runs.map(({ title: words, questions }, at) => ({
      id: freshSection(words, `section-${at + 1}`),
      title: runs.findIndex((run) => run.title === words) < at ? `${words} (continued)` : words,
      questions: questions.map(({ json: question, item, help, redFlags }) => ({
        ...question,
        help,
        redFlags,
        askedWhen: conditionFor(item.conditions),
      })),
    })),
  };
  return { made: [{ kind: 'questionnaire', json: questionnaire }], notCarried, notes: NOTES, faults: [] };
}

const NOTES = [
  'Names are written with hyphens here: application_name became application-name.',
  'VSAQ gives no points, so no question is scored until you give weights.',
  'A tip that does not warn stands in the guidance of its question, whatever is answered.',
  'The minutes are a guess: half a minute for each question.',
];

/** Goes through blocks in the order written, telling of every item that asks or advises; the rest is noted. */
function walk(json: unknown, note: Note, tell: (item: Item, block: Loose, title: string) => void): void {
  const enter = (block: Loose, path: string, title: string, around: Item['conditions']): void => {
    const field = block === json ? 'questionnaire' : 'items';
    let before = '';
    for (const [at, node] of listIn(block, field).entries()) {
      if (!isLoose(node)) continue;
      const here = `${path}${field}[${at}]`;
      const cond = textIn(node, 'cond');
      const conditions = cond === '' ? around : [...around, { text: cond, path: `${here}.cond` }];
      const type = textIn(node, 'type');
      if (type === 'block') {
        noteOthers(node, here, ['type', 'id', 'text', 'cond', 'items'], note);
        enter(node, `${here}.`, wordsIn(node.text, `${here}.text`, note) || title, conditions);
      } else if (type === 'info') before = `${before} ${wordsIn(node.text, `${here}.text`, note)}`.trim();
      else if (type === 'tip') tell({ node, path: here, conditions, before: '' }, block, title);
      else if (ASKING.has(type)) {
        tell({ node, path: here, conditions, before }, block, title);
        before = '';
      } else if (type !== 'spacer') {
        note(here, `the whole item “${textIn(node, 'id')}”, of a sort that has no equal here (${type})`);
      }
    }
    if (before !== '') note(path.replace(/\.$/, ''), `the text “${before}”`);
  };
  if (isLoose(json)) enter(json, '', 'Questions', []);
}
