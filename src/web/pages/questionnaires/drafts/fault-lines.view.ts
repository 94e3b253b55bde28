import type { Fault } from '#domain/content/fault.js';
import type { DraftId } from '#domain/ids.js';
import type { DraftVerdict } from '#domain/questionnaires/drafts/check-draft.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import { draftNumbers, type NumberAt } from '#domain/questionnaires/drafts/draft-numbers.js';
import { paths } from '../../../paths.js';
import { fieldSaid } from './field-labels.js';

/** A fault or a remark with the way to its field. */
export interface FaultLine {
  /** `Question 2.3, weight`, `Section 2, title`, `The questionnaire`. */
  readonly where: string;
  readonly href: string;
  readonly text: string;
}

/** Faults or remarks as a list: how many there are, the first of them, and how many more where there are too many for a page. */
export interface FaultLines {
  readonly count: number;
  readonly lines: readonly FaultLine[];
  readonly more: string;
}

/** Lines of one list that a page shows: more than anybody mends before looking again. */
const MOST_LINES = 500;

export function faultLines(draft: QuestionnaireDraft, faults: readonly Fault[]): FaultLines {
  const left = faults.length - MOST_LINES;
  const numberAt = draftNumbers(draft.definition);
  return {
    count: faults.length,
    lines: faults.slice(0, MOST_LINES).map((fault) => faultLine(draft.id, numberAt, fault)),
    more: left > 0 ? `and ${left.toLocaleString('en-GB')} more, which are listed once these are mended` : '',
  };
}

/** Remarks as lines show them. */
export const remarksAsFaults = ({ remarks }: DraftVerdict): readonly Fault[] =>
  remarks.map(({ path, advice }) => ({ path, reason: advice }));

/** How many stand at each place itself, all looked at once: `2` is a section's own, `2.3` a question's, counted from 0. */
export function countedByPlace(found: readonly Pick<Fault, 'path'>[]): (place: string) => number {
  const counts = new Map<string, number>();
  for (const { path } of found) {
    const { section, question } = targetOf(path);
    const place = question === null ? String(section) : `${section}.${question}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return (place) => counts.get(place) ?? 0;
}

/** What a path in a definition points at, counted from 0. */
interface Target {
  readonly section: number | null;
  readonly question: number | null;
  /** From the section or the question on: `options[2].text`. */
  readonly field: string;
}

export function targetOf(path: string): Target {
  const inQuestion = /^sections\[(\d+)\]\.questions\[(\d+)\]\.?(.*)$/.exec(path);
  if (inQuestion !== null)
    return { section: Number(inQuestion[1]), question: Number(inQuestion[2]), field: inQuestion[3] ?? '' };
  const inSection = /^sections\[(\d+)\]\.?(.*)$/.exec(path);
  if (inSection !== null) return { section: Number(inSection[1]), question: null, field: inSection[2] ?? '' };
  return { section: null, question: null, field: path };
}

/** Fields that are edited as one. */
const WHOLE = ['askedWhen', 'mappings', 'redFlags', 'evidenceRule'];

/** The fragment of a field: `#field-options.2.text`. */
export function anchorOf(field: string): string {
  const [first = ''] = field.split(/[.[]/);
  if (first === '') return '';
  return `#field-${WHOLE.includes(first) ? first : field.replace(/\[(\d+)\]/g, '.$1')}`;
}

/** Fields with a place of their own on their page; everything else is mended in the JSON. */
const OF_QUESTIONNAIRE = ['title', 'purpose', 'minutes', 'bands'];
const OF_SECTION = ['title', 'intro', 'askedWhen'];

const anchorAmong = (fields: readonly string[], field: string): string =>
  fields.includes(field.split(/[.[]/)[0] ?? '') ? anchorOf(field) : '#field-json';

function faultLine(draftId: DraftId, numberAt: NumberAt, { path, reason }: Fault): FaultLine {
  const { section, question, field } = targetOf(path);
  const text = withNumbers(sayReason(reason), numberAt);
  const outline = paths.draft.to({ draftId });
  if (section === null) {
    const isList = field === 'sections' || field === '';
    const anchor = anchorAmong(OF_QUESTIONNAIRE, field);
    const href = isList ? outline : `${paths.draftAbout.to({ draftId })}${anchor}`;
    return { where: joined('The questionnaire', field), href, text };
  }
  const at = { draftId, section: String(section + 1) };
  if (question === null) {
    const anchor = anchorAmong(OF_SECTION, field);
    const isEmpty = field === 'questions';
    const href = isEmpty ? `${outline}#section-${section + 1}` : `${paths.draftSection.to(at)}${anchor}`;
    return { where: joined(`Section ${section + 1}`, field), href, text };
  }
  const isNowhere = field === 'id' || field === '' || reason === 'This field is not known here.';
  const anchor = isNowhere ? '#field-json' : anchorOf(field);
  return {
    where: joined(`Question ${numberAt({ section, question })}`, field),
    href: `${paths.draftQuestion.to({ ...at, question: String(question + 1) })}${anchor}`,
    text,
  };
}

function joined(place: string, field: string): string {
  const said = fieldSaid(field);
  return said === '' ? place : `${place}, ${said}`;
}

/** A remark may name another question by its path in the file, which no form shows. */
const withNumbers = (text: string, numberAt: NumberAt): string =>
  text.replace(
    /sections\[(\d{1,4})\]\.questions\[(\d{1,4})\](?:\.\w+)?/g,
    (_, section, question) =>
      `question ${numberAt({ section: Number(section), question: Number(question) })}`,
  );

/** What the definition's own check says of a bare shape, in the words of a form. */
const SHAPE_REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Invalid input: expected (?:number|int)/, 'Write a number here.'],
  [/^Invalid input: expected string/, 'Write something here: it is missing.'],
  [/^Invalid input: expected array/, 'This list is missing.'],
  [/^Invalid input/, 'This cannot be read.'],
  [/^Too big: expected string to have <=(\d+)/, 'Keep it to $1 characters.'],
  [/^Too big: expected (?:number|int) to be <=(\S+?)\.?$/, 'At most $1 is possible here.'],
  [/^Too small: expected (?:number|int) to be >=(\S+?)\.?$/, 'At least $1 is needed here.'],
  [/^Too small: expected array to have >=1/, 'Choose at least one.'],
  [/^Too big: expected array to have <=(\d+)/, 'At most $1 fit here.'],
];

export function sayReason(reason: string): string {
  const known = SHAPE_REASONS.find(([pattern]) => pattern.test(reason));
  if (known === undefined) return reason;
  const [pattern, words] = known;
  const found = pattern.exec(reason);
  return words.replace('$1', found?.[1] ?? '');
}
