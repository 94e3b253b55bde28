import { tooMuch } from '../../content/fault.js';
import { NotUnderstood } from '../boolean-grammar.js';
import { freshIds, idFrom } from '../ids.js';
import { isLoose, type Loose, listIn, textIn } from '../loose.js';
import { noteOthers } from '../notes.js';
import { notedOnce, type Reading, refusedReading } from '../reading.js';
import { conditionsRead, type WrittenCondition } from '../written-conditions.js';
import type { Carried, Reader, WeightsFrom } from './carried.js';
import { conditionOf, type Referent } from './condition.js';
import { carry } from './elements.js';
import { parseExpression } from './expression.js';
import { textsOf } from './texts.js';

/** An element that is no panel, with every condition that must hold for it, the outermost first. */
interface Leaf {
  readonly node: Loose;
  readonly path: string;
  readonly conditions: readonly WrittenCondition[];
}

interface Page {
  readonly title: string;
  readonly intro: string;
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

export interface SurveyJsOptions {
  /** What the file is called: the title of a survey without one. */
  readonly name: string;
  readonly weights: WeightsFrom;
}

const SURVEY = ['title', 'description', 'pages', 'elements', 'questions', 'locale'];
const PAGE = ['name', 'title', 'description', 'elements', 'questions', 'visibleIf'];
const PANEL = ['type', 'name', 'title', 'elements', 'visibleIf'];

/**
 * Reads a SurveyJS survey as a questionnaire: a page is a section, a panel's questions stand in it under their
 * conditions, which all hold together with the page's. Nothing is required unless it says so; nothing is scored unless
 * options have weights. Everything else it says is listed.
 */
export function readSurveyJs(json: unknown, options: SurveyJsOptions): Reading {
  const large = tooMuch(json);
  if (large !== null) return refusedReading(large.reason);
  if (!isLoose(json)) return refusedReading('A SurveyJS survey is a JSON object; this is none.');
  const { notCarried, note } = notedOnce();
  const texts = textsOf(note);
  const reader: Reader = { texts, note, weights: options.weights, freshId: freshIds() };
  const pages = pagesOf(json, reader);
  const made = pages.map((page) => ({
    page,
    questions: page.leaves.flatMap((leaf) => carry(leaf, reader).map((carried) => ({ carried, leaf }))),
  }));
  const count = made.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return refusedReading('Nothing in it is a question that could be carried over.');
  const find = finder(made.flatMap(({ questions }) => questions.map(({ carried }) => carried)));
  const conditionFor = conditionsRead((text) => conditionOf(parseExpression(text), find), note);
  noteOthers(json, '', SURVEY, note);
  const freshSection = freshIds();
  const title = texts.read(json.title, 'title') || options.name;
  const questionnaire = {
    id: idFrom(options.name).toLowerCase() || 'imported',
    version: 1,
    title,
    purpose: texts.read(json.description, 'description') || `Imported from the SurveyJS survey “${title}”.`,
    minutes: Math.max(1, Math.round(count / 2)),
    sections: made
      .filter(({ questions }) => questions.length > 0)
      .map(({ page, questions }, at) => ({
        id: freshSection(page.name, `section-${at + 1}`),
        title: page.title,
        intro: page.intro,
        questions: questions.map(({ carried, leaf }) => ({
          ...carried.json,
          askedWhen: conditionFor(leaf.conditions),
        })),
      })),
  };
  for (const language of texts.leftBehind()) note('', language);
  return {
    made: [{ kind: 'questionnaire', json: questionnaire }],
    notCarried,
    notes: notesOf(json, options, count),
    faults: [],
  };
}

function notesOf(json: Loose, { weights }: SurveyJsOptions, count: number): readonly string[] {
  const locale = textIn(json, 'locale');
  return [
    weights === 'value-suffix'
      ? 'Weights were read from the number after the last hyphen of each option’s value.'
      : 'Weights were read from the field score of each option; a question without any is not scored.',
    'Where a condition compares what was never answered, it is false; not equal and not contained are true.',
    `The minutes are a guess: half a minute for each of ${count} questions.`,
    ...(locale === '' || locale === 'en'
      ? []
      : [`The survey is in “${locale}”; its words stand as they are.`]),
  ];
}

function pagesOf(json: Loose, reader: Reader): readonly Page[] {
  const pages = listIn(json, 'pages');
  const bare = pages.length === 0 ? [json] : pages;
  return bare.filter(isLoose).map((page, at): Page => {
    const path = pages.length === 0 ? '' : `pages[${at}]`;
    if (page !== json) noteOthers(page, path, PAGE, reader.note);
    const { leaves, titles } = leavesOf(page, path, reader);
    const own = page === json ? '' : reader.texts.read(page.title, `${path}.title`);
    const panel = titles.length === 1 ? (titles[0]?.title ?? '') : '';
    const title = [...new Set([own, panel])].filter((words) => words !== '').join(': ');
    if (titles.length > 1) {
      for (const { title: words, path: place } of titles) {
        reader.note(place, `the heading “${words}” of a panel`);
      }
    }
    const name = textIn(page, 'name');
    const intro = page === json ? '' : reader.texts.read(page.description, `${path}.description`);
    return { title: title || name || `Part ${at + 1}`, intro, name, leaves };
  });
}

interface Found {
  readonly leaves: Leaf[];
  readonly titles: { readonly title: string; readonly path: string }[];
}

/** Every element of a page that is no panel, in the order written, with the conditions around it. */
function leavesOf(page: Loose, path: string, reader: Reader): Found {
  const found: Found = { leaves: [], titles: [] };
  const enter = (holder: Loose, place: string, around: readonly WrittenCondition[]): void => {
    const field = Array.isArray(holder.elements) ? 'elements' : 'questions';
    for (const [at, node] of listIn(holder, field).entries()) {
      if (!isLoose(node)) continue;
      const here = `${place === '' ? '' : `${place}.`}${field}[${at}]`;
      const conditions = [...around, ...writtenIn(node, here)];
      if (textIn(node, 'type') !== 'panel') {
        found.leaves.push({ node, path: here, conditions });
        continue;
      }
      noteOthers(node, here, PANEL, reader.note);
      const title = reader.texts.read(node.title, `${here}.title`);
      if (title !== '') found.titles.push({ title, path: `${here}.title` });
      enter(node, here, conditions);
    }
  };
  enter(page, path, writtenIn(page, path));
  return found;
}

const writtenIn = (node: Loose, path: string): readonly WrittenCondition[] => {
  const text = textIn(node, 'visibleIf');
  return text === '' ? [] : [{ text, path: path === '' ? 'visibleIf' : `${path}.visibleIf` }];
};

/** Finds what conditions look at by its name in the survey, in whichever case. Throws NotUnderstood. */
function finder(all: readonly Carried[]): (name: string) => Referent {
  const byName = new Map(all.map(({ name, referent }) => [name.toLowerCase(), referent]));
  return (name) => {
    const referent = byName.get(name.toLowerCase());
    if (referent === undefined) throw new NotUnderstood(`no question “${name}” was carried over`);
    return referent;
  };
}
