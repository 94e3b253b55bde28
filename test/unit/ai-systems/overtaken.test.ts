import { expect } from 'chai';
import fc from 'fast-check';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { Settled } from '#domain/ai-systems/former.js';
import {
  changesSince,
  countedFrom,
  formerAfter,
  MOST_FORMER,
  settledWith,
} from '#domain/ai-systems/overtaken.js';
import type { AssessmentId, UserId } from '#domain/ids.js';
import { anAiSystem, at } from '#test/storage/builders.js';

const NEW = anAiSystem('northmark' as never, { purpose: '' });

/** A record after somebody wrote its purpose and the data, at a minute. */
const written = (system: AiSystem, minute: number, { purpose, data }: { purpose: string; data: string }) => {
  const next = { ...system, purpose, profile: { ...system.profile, data } };
  return { ...next, former: formerAfter(system, next, { at: at(minute), by: 'Ines' }) };
};

const told = (system: AiSystem, minute: number) =>
  changesSince(system, at(minute)).map(
    ({ kind, field, before, after }) => `${kind}/${field}: ${before} → ${after || '–'}`,
  );

describe('What changed since an assessment was sent', () => {
  const ranked = written(NEW, 1, { purpose: 'Ranks', data: '' });
  const both = written(ranked, 5, { purpose: 'Ranks', data: 'CVs' });
  const rejecting = written(both, 10, { purpose: 'Rejects', data: 'CVs, photos' });

  const CASES: readonly (readonly [string, AiSystem, number, readonly string[]])[] = [
    ['nothing where a part was only written down for the first time', both, 0, []],
    [
      'what stood there then against what stands there now',
      rejecting,
      7,
      ['purpose/purpose: Ranks → Rejects', 'data/data: CVs → CVs, photos'],
    ],
    [
      'against what was first known, where nothing was known then',
      rejecting,
      0,
      ['purpose/purpose: Ranks → Rejects', 'data/data: CVs → CVs, photos'],
    ],
    ['nothing before it was sent', rejecting, 10, []],
    ['nothing where all was changed back', written(rejecting, 12, { purpose: 'Ranks', data: 'CVs' }), 7, []],
    [
      'that something was taken away',
      written(both, 9, { purpose: 'Ranks', data: '' }),
      7,
      ['data/data: CVs → –'],
    ],
  ];
  for (const [title, system, since, expected] of CASES)
    it(`is ${title}`, () => {
      expect(told(system, since)).to.deep.equal(expected);
    });

  it('leaves out what answers do not rest on', () => {
    const renamed = { ...both, name: 'Another', notes: 'x', profile: { ...both.profile, countries: ['DE'] } };
    expect(formerAfter(both, renamed, { at: at(20), by: 'Ines' })).to.equal(both.former);
  });

  const words = fc.constantFrom('', 'a', 'b', 'c');
  const edits = fc.array(fc.record({ purpose: words, data: words }), { maxLength: 12 });

  it('is found by walking back, whatever was written in between', () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 0, max: 13 }), (history, since) => {
        const states = [NEW];
        for (const [nth, edit] of history.entries())
          states.push(written(states.at(-1) ?? NEW, nth + 1, edit));
        const last = states.at(-1) ?? NEW;
        const then = Math.min(since, history.length);
        const known = (part: (system: AiSystem) => string) =>
          states
            .slice(then)
            .map(part)
            .find((value) => value !== '') ?? '';
        const changed = new Set(changesSince(last, at(since)).map(({ field }) => field));
        expect(changed.has('purpose')).to.equal(known(({ purpose }) => purpose) !== last.purpose);
        expect(changed.has('data')).to.equal(known(({ profile }) => profile.data) !== last.profile.data);
      }),
    );
  });

  it('is never lost, however often a record is changed', () => {
    let system = written(NEW, 0, { purpose: 'first', data: 'first' });
    for (let nth = 1; nth <= 3 * MOST_FORMER; nth += 1)
      system = written(system, nth, { purpose: `${nth}`, data: nth === 2 ? 'second' : system.profile.data });
    expect(system.former).to.have.length(MOST_FORMER);
    expect(told(system, 0)).to.deep.equal([
      `purpose/purpose: first → ${3 * MOST_FORMER}`,
      'data/data: first → second',
    ]);
    expect(told(system, 3 * MOST_FORMER - 1)).to.deep.equal([
      `purpose/purpose: ${3 * MOST_FORMER - 1} → ${3 * MOST_FORMER}`,
    ]);
  });
});

describe('What was made of changes', () => {
  const word = (assessmentId: string, minute: number): Settled => ({
    assessmentId: assessmentId as AssessmentId,
    at: at(minute),
    by: { id: 'u' as UserId, name: 'Ines' },
    how: 'no-need',
    reason: 'Only the name is new.',
  });

  it('counts for its own assessment, the last word of several', () => {
    const settled = settledWith({ settled: [word('one', 3), word('two', 4)] }, word('one', 9));
    expect(settled.map(({ assessmentId }) => assessmentId)).to.deep.equal(['two', 'one']);
    const from = (id: string, sent: number) =>
      countedFrom({ settled }, { id: id as AssessmentId, sentAt: at(sent) });
    expect([from('one', 1), from('two', 1), from('three', 1), from('one', 20)]).to.deep.equal([
      at(9),
      at(4),
      at(1),
      at(20),
    ]);
  });
});
