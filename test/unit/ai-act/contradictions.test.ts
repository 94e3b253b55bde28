import { expect } from 'chai';
import { shippedLaw } from './shipped-law.js';
import { contradictionsToldBy, IN_FORCE } from './told.js';

/** What cannot hold together, and what is said of it. */
const CONTRADICTIONS: readonly [
  told: string,
  facts: readonly string[],
  but: Record<string, string>,
  says: string,
][] = [
  [
    'for armed forces alone and for science alone',
    ['only-military', 'only-science'],
    {},
    'for science alone',
  ],
  ['supplied and not yet supplied', ['not-yet-supplied'], {}, 'has left research'],
  [
    'a language model inside, and nothing inferred',
    ['embeds-model'],
    { 'infers-outputs': 'no' },
    'infers its outputs',
  ],
  ['an importer outside the EU', ['vendor-imports', 'vendor-outside-eu'], {}, 'established in the EU'],
  [
    'crime predicted from profiling alone, by the facts of a case',
    ['predicts-crime', 'crime-from-traits-alone', 'crime-supports-facts'],
    {},
    'from profiling alone',
  ],
  ['a safety function for comfort alone', ['only-comfort', 'for-safety'], {}, 'meant to prevent dangers'],
  [
    'passers-by recognised live, one to one',
    ['identifies-live-in-public', 'only-verifies-identity'],
    {},
    'more than confirming',
  ],
  ['a new high-risk purpose, and no high-risk use', ['buyer-changes-purpose'], {}, 'none is ticked'],
  ['a private public body', ['buyer-public-body', 'buyer-public-services'], {}, 'A public body is not'],
];

describe('What is told of an AI system against itself', () => {
  for (const [told, facts, but, says] of CONTRADICTIONS) {
    it(`is named with the facts: ${told}`, () => {
      const found = contradictionsToldBy({ facts, but });
      expect(found.map((each) => each.says.includes(says))).to.deep.equal([true]);
      expect(found[0]?.facts).to.include.members([...facts]);
    });
  }

  it('is found for every contradiction the law in force knows', () => {
    expect(CONTRADICTIONS).to.have.length(shippedLaw(IN_FORCE).pack.contradictions.length);
  });
});
