import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CHECK_IDS, type CheckOutcome } from '#domain/certificates/check.js';
import { OUTCOMES } from './outcomes.js';

const FOLDER = 'src/domain/certificates/checks';
const SOURCES = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

/** What a rule's own lines can come to, by how they say it. */
const WAYS: readonly (readonly [RegExp, CheckOutcome | null])[] = [
  [/\bpass\(/, 'pass'],
  [/\binfo\(/, 'info'],
  [/\bwarn\(|\bmissing\([^)]*'warn'\)/, 'warn'],
  [/\bfail\(|\bmissing\([^)]*'fail'\)/, 'fail'],
  [/\bcannotTell\(|\bmissing\(|\bforPeople\(/, 'cannot-tell'],
  [/\breturn null\b|[?:] null\b/, null],
];

/** The lines of a check: from its id to the next one's, or to the end of its table. */
function sourceOf(id: string): string {
  for (const source of SOURCES) {
    const at = source.search(new RegExp(`^  '${id}': `, 'm'));
    if (at < 0) continue;
    const rest = source.slice(at + 3);
    const end = rest.search(/^ {2}'[A-Z]+-\d\d': |^};/m);
    return rest.slice(0, end);
  }
  throw new Error(`${id} stands in no file of ${FOLDER}.`);
}

describe('Every outcome that a check’s source can give', () => {
  for (const id of CHECK_IDS) {
    it(`has a row: ${id}`, () => {
      const source = sourceOf(id);
      const tried = OUTCOMES.filter(([of]) => of === id).map(([, outcome]) => outcome);
      const lacking = WAYS.filter(([said, outcome]) => said.test(source) && !tried.includes(outcome));
      expect(lacking.map(([, outcome]) => outcome)).to.deep.equal([]);
    });
  }
});

describe('The wording of the checks', () => {
  it('never blames: what cannot be confirmed is said to be so', () => {
    const folders = ['checks', 'other-documents', 'reading', '.'];
    const files = folders.flatMap((folder) =>
      readdirSync(`src/domain/certificates/${folder}`)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(`src/domain/certificates/${folder}/${file}`, 'utf8')),
    );
    expect(files.length).to.be.above(40);
    for (const source of files) {
      expect(source).not.to.match(/\b(?:fake[ds]?|fraud\w*|forge(?:d|r|ry)|counterfeit|bogus|scam|sham)\b/i);
    }
  });
});
