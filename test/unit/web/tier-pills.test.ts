import { expect } from 'chai';
import type { Classified } from '#domain/ai-act/classified.js';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { CalendarDate } from '#domain/dates.js';
import { at } from '#test/storage/builders.js';
import { alarmingPill, tierPills } from '#web/pages/ai-systems/tier-pills.view.js';

const classifiedAs = (...tiers: Classified['tiers']): Classified => ({
  facts: {},
  pack: { id: 'eu-ai-act', version: '2026-07-27' },
  on: '2026-11-22' as CalendarDate,
  at: at(0),
  tiers,
  roles: [],
  reopenedBy: null,
});

const CASES: readonly (readonly [
  string,
  Parameters<typeof tierPills>[0],
  readonly string[],
  string | null,
])[] = [
  ['nothing where nobody knows anything', { classified: null, given: NOTHING_GIVEN }, [], null],
  [
    'what is stated by hand, as stated, until somebody classifies it',
    { classified: null, given: { ...NOTHING_GIVEN, tiers: ['gpai', 'high-risk-annex-iii'] } },
    ['plain General model, stated', 'plain High-risk, Annex III, stated'],
    'High-risk, Annex III, stated',
  ],
  [
    'what the classification found, what it presumes as such, and how many are open',
    {
      given: { ...NOTHING_GIVEN, tiers: ['minimal'] },
      classified: classifiedAs(
        { tier: 'prohibited', standing: 'undetermined' },
        { tier: 'high-risk-annex-iii', standing: 'presumed' },
        { tier: 'transparency-50-1', standing: 'applies' },
        { tier: 'gpai', standing: 'undetermined' },
      ),
    },
    ['unknown High-risk, Annex III, presumed', 'info Talks with people', 'unknown 2 open'],
    'High-risk, Annex III, presumed',
  ],
  [
    'no alarm for what is open or neither forbidden nor high-risk',
    {
      given: NOTHING_GIVEN,
      classified: classifiedAs(
        { tier: 'prohibited', standing: 'undetermined' },
        { tier: 'embeds-gpai', standing: 'applies' },
      ),
    },
    ['plain Built on a model', 'unknown 1 open'],
    null,
  ],
];

describe('The tiers of an AI system as chips', () => {
  for (const [title, system, expected, alarm] of CASES)
    it(`say ${title}`, () => {
      expect(tierPills(system).map(({ tone, word }) => `${tone} ${word}`)).to.deep.equal(expected);
      expect(alarmingPill(system)?.word ?? null).to.equal(alarm);
    });
});
