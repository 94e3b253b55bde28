import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

describe('What is written in a draft', () => {
  let portal: TestPortal;
  let owner: Visitor;
  let draft = '';
  let question = '';
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
    await owner.open('/questionnaires/new');
    await owner.submit('Start draft', { Title: 'Rows' });
    draft = owner.path;
    await owner.submit('Add question to section 1');
    question = owner.path;
    await owner.submit('Change kind', { 'Kind of question': 'single-choice' });
    await owner.submit('Save question', {
      'options.0.text': 'In an open format',
      'options.0.points': '1',
      'options.1.text': 'Not at all',
      'options.1.points': '0',
    });
  });
  after(() => portal.close());

  it('keeps a new row that lacks its first cell, with what is missing said', async () => {
    await owner.open(question);
    await owner.submit('Save question', { 'options.2.points': '0.5' });
    expect(owner.$('[name="options.2.points"]').val()).to.equal('0.5');
    expect(owner.$('.as-to-mend').length).to.be.above(0);
    await owner.submit('Remove option 3');
    expect(owner.$('[name="options.2.points"]').val()).to.equal('');
  });

  it('removes the row whose button was pressed, whichever others were emptied', async () => {
    await owner.open(question);
    await owner.submit('Save question', { 'options.2.text': 'On paper', 'options.2.points': '0.5' });
    const ids = () => [0, 1, 2].map((at) => owner.$(`[name="options.${at}.id"]`).val() ?? '');
    const [first = '', second = '', third = ''] = ids();
    await owner.submit('Remove option 2', { 'options.0.text': '' });
    expect(ids()).to.deep.equal([third, '', '']);
    await owner.open(draft);
    await owner.submit('Undo');
    await owner.open(question);
    expect(ids()).to.deep.equal([first, second, third]);
    await owner.submit('Remove option 3');
    expect(ids()).to.deep.equal([first, second, '']);
  });

  it('keeps what was written of a section that somebody else removed', async () => {
    await owner.open('/questionnaires/new');
    await owner.submit('Start draft', { title: 'Two at work' });
    const shared = owner.path;
    await owner.submit('Add section');
    await owner.submit('Save section', { Title: 'The other' });
    const colleague = await portal.member('manager');
    await owner.open(`${shared}/sections/1`);
    await colleague.open(shared);
    await colleague.submit('Remove section 1 with its questions');
    await owner.submit('Save section', { Title: 'A long afternoon’s words' });
    expect(owner.status).to.equal(409);
    expect(owner.text).to.include('A long afternoon’s words');
    expect(owner.text).to.include('removed by somebody else');
    expect(owner.$('main form')).to.have.length(0);
    await colleague.submit('Throw draft away');
  });

  it('keeps what was written of a draft that somebody else published', async () => {
    await owner.open('/questionnaires/ai-vendor-first-look/versions/1');
    await owner.submit('Copy and edit');
    const shared = owner.path;
    await owner.open(`${shared}/sections/1/questions/1`);
    const colleague = await portal.member('manager');
    await colleague.open(`${shared}/publish`);
    await colleague.submit('Publish version 1');
    await owner.submit('Save question', { Question: 'A long evening’s words?' });
    expect(owner.status).to.equal(409);
    expect(owner.text).to.include('published this draft meanwhile');
    expect(owner.text).to.include('A long evening’s words?');
    expect(owner.$('main form')).to.have.length(0);
  });
});
