import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import * as companies from './played/eu-ai-act-transparency-gpai.js';
import { itStandsTrial, opened, shippedQuestionnaire } from './trial.js';

const ASKED_FOR = [
  ['art-50-1', 'art-50-2', 'art-50-3', 'art-50-4', 'art-50-5', 'art-5-1-ba-bb', 'downstream-gpai'],
  [
    'art-52-1',
    'art-53-1-a',
    'art-53-1-b',
    'art-53-1-c',
    'art-53-1-d',
    'art-53-4',
    'art-54',
    'art-25-4-supplier',
  ],
  ['art-55-1-a', 'art-55-1-b', 'art-55-1-c', 'art-55-1-d'],
].flat();

const OWN = [
  'model-licence',
  'training-compute',
  'annex-xi-updated',
  'downstream-pack',
  'copyright-practice',
];
const OWN_OPEN = [
  'content-summary',
  'summary-address',
  'gpai-code',
  'high-risk-agreement',
  'eu-representative',
];
const SYSTEMIC = [
  'commission-told',
  'systemic-evaluation',
  'systemic-limits',
  'systemic-incidents',
  'weights-guarded',
];

describe('Transparency and general-purpose models', () => {
  const { questionnaire, questions, bearsOn } = shippedQuestionnaire('eu-ai-act-transparency-gpai');
  const given = (tier: 'gpai-systemic' | 'embeds-gpai' | 'transparency-50-3') => ({
    ...NOTHING_GIVEN,
    tiers: [tier],
  });

  it('asks about Article 50, the barriers of Article 5 and Articles 52 to 55', () => {
    expect(questions).to.have.length.at.least(30);
    expect([...bearsOn('eu-ai-act')]).to.include.members(ASKED_FOR);
  });

  it('asks whoever builds on a model about that model, and not how it was made', () => {
    const builder = opened(questionnaire, { 'model-part': ['as-is'] });
    expect(builder).to.include('embedded-models').and.to.include('model-version-choice');
    expect(builder).to.not.include.members(['content-summary']);
    expect(opened(questionnaire, {}, given('embeds-gpai'))).to.deep.equal(builder);
  });

  it('asks makers about their model, about systemic risk above the limit, and free and open ones less', () => {
    const made = (more = {}) => opened(questionnaire, { 'model-part': ['own'], ...more });
    expect(made()).to.deep.equal([...OWN, ...OWN_OPEN]);
    expect(made({ 'training-compute': 'above' })).to.deep.equal([...OWN, ...OWN_OPEN, ...SYSTEMIC]);
    const open = { 'model-licence': 'open-free' };
    const less = made(open);
    expect(less).to.not.include.members(['annex-xi-updated', 'downstream-pack']);
    expect(less).to.include.members(['copyright-practice', 'content-summary']);
    expect(made({ ...open, 'training-compute': 'above' })).to.include('annex-xi-updated');
    expect(opened(questionnaire, {}, given('gpai-systemic'))).to.include.members(SYSTEMIC);
  });

  it('asks about barriers whoever makes pictures, and about consent whoever makes real people', () => {
    const produces = (option: string) => opened(questionnaire, { produces: [option] });
    expect(produces('text')).to.not.include('intimate-barriers');
    expect(produces('media')).to.include('intimate-barriers').and.to.not.include('likeness-consent');
    expect(produces('likeness')).to.include.members(['intimate-barriers', 'likeness-consent']);
    expect(opened(questionnaire, {}, given('transparency-50-3'))).to.include('emotion-settings');
  });

  itStandsTrial(
    questionnaire,
    {
      choices: {
        produces: ['talks', 'text', 'media', 'likeness', 'reads-people'],
        'model-part': ['own', 'changed', 'as-is'],
        'training-compute': 'above',
      },
    },
    ['marked-share', 'intimate-barriers', 'embedded-models', 'content-summary'],
    companies,
  );
});
