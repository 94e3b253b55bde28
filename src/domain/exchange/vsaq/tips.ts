import { NotUnderstood } from '../boolean-grammar.js';
import { textIn } from '../loose.js';
import { type Note, noteOthers, parted } from '../notes.js';
import { plainText } from '../plain-text.js';
import { type Named, namesIn } from './condition.js';
import { type Asked, type Item, wordsIn } from './items.js';

const MOST_FLAG = 300;
const MOST_FLAGS = 10;
const MOST_HELP = 600;

/** Gives a tip to the question it is about: the one its condition names first, else the one before it in its block. */
export function placeTip(
  { node, path, conditions }: Item,
  asked: readonly Asked[],
  named: ReadonlyMap<string, Named>,
  note: Note,
): void {
  const about = aboutWhich(conditions.at(-1)?.text ?? '', path, asked, named);
  noteOthers(node, path, ['type', 'id', 'text', 'cond', 'warn', 'name', 'severity'], note);
  const words = wordsIn(node.text, `${path}.text`, note);
  if (about === undefined) return note(path, `the tip “${words}”`);
  const severity = textIn(node, 'severity');
  const left =
    node.warn === 'yes' || node.warn === true || severity !== ''
      ? warn(
          about,
          `${plainText(textIn(node, 'name')) || 'Warning'}${severity === '' ? '' : ` (${severity})`}: ${words}`,
        )
      : advise(about, words);
  if (left !== '') note(path, `of its words: “${left}”`);
}

/** Adds red flags, one after the other where one is too short for all of it; answers with what found no place. */
function warn({ redFlags }: Asked, flag: string): string {
  let left = flag;
  while (left !== '' && redFlags.length < MOST_FLAGS) {
    const [kept, rest] = parted(left, MOST_FLAG);
    redFlags.push(kept);
    left = rest;
  }
  return left;
}

/** Adds to the guidance; answers with what found no place. */
function advise(about: Asked, words: string): string {
  const [kept, left] = parted(`${about.help} ${words}`.trim(), MOST_HELP);
  about.help = kept;
  return left;
}

function aboutWhich(
  condition: string,
  path: string,
  asked: readonly Asked[],
  named: ReadonlyMap<string, Named>,
): Asked | undefined {
  const question = namesUnderstood(condition)
    .map((name) => named.get(name)?.question)
    .find((id) => id !== undefined);
  return asked.find(({ json }) => json.id === question) ?? before(path, asked);
}

function namesUnderstood(condition: string): readonly string[] {
  try {
    return namesIn(condition);
  } catch (error) {
    if (error instanceof NotUnderstood) return [];
    throw error;
  }
}

/** The question that stands last before a place in the same block. */
function before(path: string, asked: readonly Asked[]): Asked | undefined {
  const placeIn = (text: string) => {
    const bracket = text.lastIndexOf('[');
    return { block: text.slice(0, bracket), at: Number(text.slice(bracket + 1, -1)) };
  };
  const here = placeIn(path);
  return asked.findLast(({ item }) => {
    const there = placeIn(item.path);
    return there.block === here.block && there.at < here.at;
  });
}
