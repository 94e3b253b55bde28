import { expect } from 'chai';
import fc from 'fast-check';
import type { Facts, FactValue } from '#domain/ai-act/facts.js';
import { interviewOf, whatAnswerDecides } from '#domain/ai-act/interview.js';
import type { CalendarDate } from '#domain/dates.js';
import { smallLaw } from './small-pack.js';

const ON = '2026-11-22' as CalendarDate;
const { pack, framework } = smallLaw();
const interview = (facts: Record<string, string>) => interviewOf(pack, framework, facts as Facts, ON);
const states = (facts: Record<string, string>) =>
  Object.fromEntries(interview(facts).pages.map(({ page, state }) => [page.id, state]));

const USES = { 'is-ai': 'yes', 'scores-people': 'no', 'hires-people': 'yes', 'sorts-files': 'no' };
const NO_USES = { ...USES, 'hires-people': 'no' };

describe('An interview', () => {
  it('asks the first page first, and holds the others ready', () => {
    expect(interview({})).to.deep.include({ answered: [], next: 'is-ai', atMost: 9 });
    expect(states({})).to.include({ 'is-ai': 'asked', profiles: 'waiting', 'buyer-is-public': 'waiting' });
  });

  it('drops what nothing hangs on any more', () => {
    expect(states({ 'is-ai': 'no' })).to.deep.equal({
      'is-ai': 'answered',
      'scores-people': 'dropped',
      profiles: 'dropped',
      'narrow-task': 'dropped',
      documented: 'dropped',
      'on-market': 'dropped',
      'made-by-vendor': 'dropped',
      'used-by-buyer': 'dropped',
      'buyer-is-public': 'dropped',
    });
    expect(interview({ 'is-ai': 'no' })).to.deep.include({ next: null, atMost: 0 });
    expect(states(NO_USES)).to.include({
      profiles: 'dropped',
      'on-market': 'dropped',
      'buyer-is-public': 'dropped',
    });
    expect(interview(NO_USES).next).to.equal('made-by-vendor');
    expect(states({ ...USES, profiles: 'yes' })).to.include({
      'narrow-task': 'dropped',
      documented: 'dropped',
    });
  });

  it('asks for a day only while it moves one, and for a condition only where somebody may owe it', () => {
    expect(states({ ...USES, profiles: 'yes' })).to.include({
      'on-market': 'asked',
      'buyer-is-public': 'waiting',
    });
    const exempt = { ...USES, profiles: 'no', 'narrow-task': 'yes', documented: 'yes' };
    expect(states(exempt)).to.include({ 'on-market': 'dropped', 'buyer-is-public': 'dropped' });
    expect(states({ ...USES, profiles: 'yes', 'used-by-buyer': 'no' })['buyer-is-public']).to.equal(
      'dropped',
    );
  });

  it('does not ask again what somebody does not know', () => {
    const { pages, answered, next } = interview({ 'is-ai': 'unknown' });
    expect(pages[0]).to.deep.include({ live: ['is-ai'], state: 'answered' });
    expect({ answered, next }).to.deep.equal({ answered: ['is-ai'], next: 'scores-people' });
  });

  it('asks a list again where a part of it has no answer', () => {
    expect(states({ 'is-ai': 'yes', 'hires-people': 'yes' })['scores-people']).to.equal('asked');
  });

  it('never gets longer by an answer, and ends', () => {
    const answer = fc.record({ skip: fc.nat(3), value: fc.constantFrom('yes', 'no', 'unknown') });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 40, maxLength: 40 }), (answers) => {
        let facts: Record<string, string> = {};
        for (const { skip, value } of answers) {
          const { pages, atMost, next } = interview(facts);
          const open = pages.filter(({ state }) => state === 'asked' || state === 'waiting');
          expect(open).to.have.length(atMost);
          if (next === null) return;
          const page = open[skip % open.length];
          for (const fact of page?.live ?? []) {
            const said = fact === 'on-market' && value !== 'unknown' ? '2026-03-01' : value;
            facts = { ...facts, [fact]: said };
            const now = interview(facts);
            expect(now.atMost).to.be.at.most(atMost);
          }
          expect(interview(facts).atMost).to.be.below(atMost);
        }
        expect(interview(facts).next).to.equal(null);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

describe('What an answer decides', () => {
  const decides = (facts: Record<string, string>, fact: string) =>
    whatAnswerDecides(pack, framework, { facts: facts as Record<string, FactValue>, on: ON }, fact);

  it('is told for yes, for no and for nobody knows', () => {
    const { yes, no, unknown } = decides(USES, 'profiles');
    expect(yes).to.deep.equal({
      tiers: [
        { tier: 'high-risk-annex-iii', standing: 'applies' },
        { tier: 'derogated-annex-iii', standing: 'ruled-out' },
        { tier: 'derogation-unsupported', standing: 'ruled-out' },
      ],
      roles: [],
      dropped: ['narrow-task', 'documented'],
      next: 'on-market',
    });
    expect(no).to.deep.include({ dropped: [], next: 'narrow-task' });
    expect(no.tiers.map(({ standing }) => standing)).to.deep.equal([
      'presumed',
      'undetermined',
      'undetermined',
    ]);
    expect(unknown).to.deep.include({ dropped: [], next: 'narrow-task' });
  });

  it('is told of parts, and also for a fact that has an answer', () => {
    const answered = decides({ ...NO_USES, 'made-by-vendor': 'no' }, 'made-by-vendor');
    expect(answered.yes.roles).to.deep.equal([{ actor: 'vendor', role: 'provider', standing: 'applies' }]);
    expect(answered.no.roles).to.deep.equal([{ actor: 'vendor', role: 'provider', standing: 'ruled-out' }]);
  });
});
