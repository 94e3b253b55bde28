import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const FOLDER = 'public/css';
/** Every page loads all of them, so a class two of them mean differently looks wrong wherever the first is used. */
const SHEETS = readdirSync(FOLDER).filter((name) => name.endsWith('.css') && name !== 'print.css');

/** The classes a stylesheet gives a look of their own. */
const classesIn = (css: string): readonly string[] => [
  ...new Set([...css.matchAll(/^\.(as-[\w-]+)(?=\s*\{|,$)/gm)].map(([, name = '']) => name)),
];

/** Classes with a look of their own in several stylesheets, with where. */
function sharedIn(sheets: readonly (readonly [string, string])[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const [name, css] of sheets)
    for (const each of classesIn(css)) places.set(each, [...(places.get(each) ?? []), name]);
  return [...places]
    .filter(([, names]) => names.length > 1)
    .map(([each, names]) => `${each}: ${names.join(', ')}`);
}

describe('The classes of the stylesheets', () => {
  it('get their look in one stylesheet each', () => {
    const sheets = SHEETS.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
    expect(sheets.flatMap(([, css]) => classesIn(css)).length).to.be.above(100);
    expect(sharedIn(sheets)).to.deep.equal([]);
  });

  it('would be seen in two', () => {
    const twice = sharedIn([
      ['a.css', '.as-list {\n  margin: 0;\n}\n'],
      ['b.css', '.as-list,\n.as-other {\n  margin: 1px;\n}\n'],
    ]);
    expect(twice).to.deep.equal(['as-list: a.css, b.css']);
  });
});
