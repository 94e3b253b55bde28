import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

const FIRST_LOOK = '/questionnaires/ai-vendor-first-look/versions/1';

describe('A questionnaire among others', () => {
  let portal: TestPortal;
  let owner: Visitor;
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
  });
  after(() => portal.close());

  it('shows which answers open which questions, and leads to each', async () => {
    await owner.open(FIRST_LOOK);
    await owner.follow('Branching');
    expect(owner.text).to.include('1 question asked only under a condition');
    expect(owner.text).to.match(/Opens \d\.\d/);
    expect(owner.text).to.match(/Asked only when \d\.\d is “Partly”\./);
    const [anchor] = owner.$('.as-branches a').first().attr('href')?.split('#').slice(1) ?? [];
    await owner.open(FIRST_LOOK);
    expect(owner.$(`#${anchor}`)).to.have.length(1);
  });

  it('is compared with another, question by question', async () => {
    await owner.open(FIRST_LOOK);
    await owner.follow('Compare');
    expect(owner.text).to.include('Choose what to compare it with');
    await owner.submit('Compare', { 'Compare with': 'iso-iec-42001-vendor-assessment@1' });
    expect(owner.status).to.equal(200);
    expect(owner.text).to.include('0 the same');
    expect(owner.$('.as-question-change')).to.have.length.above(80);
  });

  it('is compared with what it replaced, retired or not', async () => {
    await owner.open(FIRST_LOOK);
    await owner.follow('Retire version…');
    await owner.submit('Retire version', { Reason: 'Another took its place.' });
    await owner.open('/questionnaires/iso-iec-42001-vendor-assessment/versions/1/compare');
    await owner.submit('Compare', { 'Compare with': 'ai-vendor-first-look@1' });
    expect(owner.status).to.equal(200);
    expect(owner.text).to.include('From First look at an AI vendor, version 1, to');
  });

  it('is compared with nothing that is not there', async () => {
    await owner.open(`${FIRST_LOOK}/compare?with=nothing%401`);
    expect(owner.status).to.equal(404);
    await owner.open('/questionnaires/ai-vendor-first-look/versions/2/compare');
    expect(owner.status).to.equal(404);
  });
});
