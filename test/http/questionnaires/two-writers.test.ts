import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

describe('Two people at one draft', () => {
  let portal: TestPortal;
  let owner: Visitor;
  let colleague: Visitor;
  let draft = '';
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
    colleague = await portal.member('manager');
    await owner.open('/questionnaires/ai-vendor-first-look/versions/1');
    await owner.submit('Copy and edit');
    draft = owner.path;
  });
  after(() => portal.close());

  it('see both where they change the same question', async () => {
    const at = `${draft}/sections/1/questions/2`;
    await owner.open(at);
    await colleague.open(at);
    await colleague.submit('Save question', { Weight: '7' });
    await owner.submit('Save question', { Weight: '9', 'options.1.points': '0.5' });
    expect(owner.status).to.equal(409);
    expect(owner.text).to.include('Somebody else changed this draft meanwhile');
    expect(owner.text).to.match(/Weight\s*7\s*9/);
    expect(owner.text).to.match(/approved written rules for AI, and staff know them\., points 0\.5/);
    await owner.submit('Keep mine');
    expect(owner.status).to.equal(200);
    expect(owner.$('[name=weight]').val()).to.equal('9');
  });

  it('are led back to the draft where a button comes too late', async () => {
    await colleague.open(draft);
    await owner.submit('Save question', { Weight: '8' });
    await colleague.submit('Remove question 1.1');
    expect(colleague.status).to.equal(409);
    await colleague.follow('Open the draft again');
    expect(colleague.path).to.equal(draft);
  });

  it('keep what they write in different places, wherever these stand by then', async () => {
    await owner.open(`${draft}/sections/2/questions/1`);
    await colleague.open(`${draft}/sections/1/questions/1`);
    await colleague.submit('Save question', { Help: 'Written by a colleague.' });
    await colleague.open(draft);
    await colleague.submit('Move question 2.1 down');
    await owner.submit('Save question', { Help: 'Written by the owner.' });
    expect(owner.path).to.equal(`${draft}/sections/2/questions/2`);
    expect(owner.$('[name=help]').text()).to.include('Written by the owner.');
    await owner.open(`${draft}/sections/3`);
    await colleague.open(draft);
    await colleague.submit('Move section 3 up');
    await owner.submit('Save and stay', { Title: 'In daily use' });
    expect(owner.path).to.equal(`${draft}/sections/2#field-askedWhen`);
    await colleague.open(`${draft}/sections/1/questions/1`);
    expect(colleague.$('[name=help]').text()).to.include('Written by a colleague.');
  });

  it('lose nothing of a section that one of them removed', async () => {
    await owner.open(`${draft}/sections/1`);
    await colleague.open(draft);
    await colleague.submit('Remove section 1 with its questions');
    await owner.submit('Save section', { Title: 'A long afternoon’s words' });
    expect(owner.status).to.equal(409);
    expect(owner.text).to.include('A long afternoon’s words');
    expect(owner.text).to.include('removed by somebody else');
    expect(owner.$('main form')).to.have.length(0);
  });
});
