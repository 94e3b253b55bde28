import { expect } from 'chai';
import fc from 'fast-check';
import { type BranchRow, branchingOf } from '#domain/questionnaires/branching.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { question, questionnaire } from './builders.js';

/** A questionnaire from lines such as `b: a`, "b is asked when a is answered"; several sources are joined by "all". */
const drawn = (...lines: readonly string[]): Questionnaire =>
  questionnaire(
    lines.map((line) => {
      const [id = '', sources = ''] = line.split(': ');
      const all = sources
        .split(' ')
        .filter(Boolean)
        .map((source) => ({ question: source, answered: true }));
      return question('yes-no-partly', id, { askedWhen: all.length === 0 ? null : { all } });
    }),
  );

/** A row's columns as box-drawing characters. */
const boxes = ({ cells }: BranchRow): string =>
  cells
    .map(({ up, down, turns, crossed, isSource }) => {
      if (isSource) return '●';
      if (turns) return up && down ? '├' : up ? '└' : '┌';
      if (up || down) return crossed ? '┼' : '│';
      return crossed ? '─' : ' ';
    })
    .join('');

const nameOf = ({ branch }: BranchRow): string => {
  if (branch.kind === 'question') return branch.question.id;
  return branch.kind === 'section' ? branch.section.id.toUpperCase() : branch.given;
};

const picture = (definition: Questionnaire): readonly string[] =>
  branchingOf(definition)
    .filter(({ branch }) => branch.kind === 'question' || definition.sections.length > 1)
    .map((row) => `${boxes(row)} ${nameOf(row)}`);

describe('The branching of a questionnaire', () => {
  it('draws a line from a question to those it opens', () => {
    expect(picture(drawn('a', 'b: a', 'c: a'))).to.deep.equal(['● a', '├ b', '└ c']);
  });

  it('keeps short lines next to the text and lets long ones pass', () => {
    expect(picture(drawn('a', 'b', 'c: b', 'd: a'))).to.deep.equal(['●─ a', '│● b', '│└ c', '└─ d']);
  });

  it('draws a chain in as few columns as its lines need', () => {
    expect(picture(drawn('a', 'b: a', 'c: b'))).to.deep.equal([' ● a', '●└ b', '└─ c']);
  });

  it('draws a line upwards where an earlier question looks at a later one', () => {
    expect(picture(drawn('a: b', 'b'))).to.deep.equal(['┌ a', '● b']);
  });

  it('leads to a section that is asked under a condition, and from what is stated of the AI system', () => {
    const plain = questionnaire([question('yes-no-partly', 'a')], [question('yes-no-partly', 'b')]);
    const [first, second] = plain.sections;
    const askedWhen = {
      any: [
        { question: 'a', answered: true },
        { tier: ['prohibited'] },
        { fact: 'sub-suppliers', is: ['yes'] },
      ],
    };
    const sections = [first, { ...second, askedWhen }];
    expect(picture({ ...plain, sections } as Questionnaire)).to.deep.equal([
      '●── tier',
      '│●─ sub-suppliers',
      '││  S1',
      '││● a',
      '└└└ S2',
    ]);
  });

  it('leaves out what is always asked and opens nothing, and counts it', () => {
    const rows = branchingOf(drawn('a', 'b', 'c: b', 'd'));
    expect(rows.map(nameOf)).to.deep.equal(['S1', 'b', 'c']);
    expect(rows.map(({ apart }) => apart)).to.deep.equal([2, 0, 0]);
  });

  it('turns each question into one line to each that looks at it, whatever the order', () => {
    const edges = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
      maxLength: 20,
      selector: ([a, b]) => `${a} ${b}`,
    });
    fc.assert(
      fc.property(edges, (pairs) => {
        const forward = pairs.filter(([a, b]) => a < b);
        const lines = Array.from({ length: 10 }, (_, to) => {
          const sources = forward.filter(([, b]) => b === to).map(([a]) => `q${a}`);
          return sources.length === 0 ? `q${to}` : `q${to}: ${sources.join(' ')}`;
        });
        const rows = branchingOf(drawn(...lines));
        for (const [at, row] of rows.entries()) {
          for (const [column, cell] of row.cells.entries()) {
            const below = rows[at + 1]?.cells[column];
            // No line has a gap: what goes down arrives from above in the next row.
            expect(cell.down).to.equal(below?.up ?? false);
          }
          const incoming = forward.filter(([, b]) => `q${b}` === nameOf(row)).length;
          expect(row.cells.filter(({ turns, isSource }) => turns && !isSource)).to.have.length(incoming);
          expect(row.cells.some(({ isSource }) => isSource)).to.equal(row.opens.length > 0);
        }
      }),
    );
  });
});
