import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';

const FIRST_LOOK = '/questionnaires/ai-vendor-first-look/versions/1';

describe('Writing a questionnaire', () => {
  let portal: TestPortal;
  let owner: Visitor;
  let draft = '';
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
  });
  after(() => portal.close());

  it('begins with a copy of a published one', async () => {
    await owner.open(FIRST_LOOK);
    await owner.submit('Copy and edit');
    expect(owner.path).to.match(/^\/questionnaires\/drafts\/\w+$/);
    draft = owner.path;
    expect(owner.text).to.include('Nothing to mend');
    expect(owner.$('h1').text()).to.equal('First look at an AI vendor (copy)');
    expect(owner.text).to.include('From First look at an AI vendor, version 1');
  });

  it('says what is wrong where it is wrong, and keeps what was typed', async () => {
    await owner.open(`${draft}/sections/2/questions/1`);
    await owner.submit('Save question', { Question: '', Weight: 'much', 'Points for partly': '1,5' });
    expect(owner.status).to.equal(200);
    expect(owner.$('[name=weight]').val()).to.equal('much');
    expect(owner.$('[id="field-weight-error"]').text()).to.include('Write a number here.');
    expect(owner.$('[id="field-points.partly-error"]').text()).to.include('between 0 and 1');
    await owner.open(draft);
    expect(owner.text).to.include('3 things to mend');
    await owner.follow('Question 2.1, weight');
    expect(owner.path).to.match(/#field-weight$/);
    await owner.open(draft);
    await owner.follow('Question 2.1');
    expect(owner.path).to.match(/\/sections\/2\/questions\/1#field-text$/);
    await owner.open(`${draft}/publish`);
    expect(owner.text).to.include('To mend first');
    expect(owner.$('main button').text()).not.to.include('Publish');
  });

  it('takes the last change back', async () => {
    await owner.open(draft);
    await owner.submit('Undo');
    expect(owner.text).to.include('Nothing to mend');
    await owner.submit('Remove question 1.2');
    expect(owner.text).to.include('Removed question 1.2.');
    expect(owner.$('#section-1 li')).to.have.length(2);
    await owner.submit('Undo');
    expect(owner.$('#section-1 li')).to.have.length(3);
  });

  it('moves, doubles and adds questions and sections', async () => {
    const texts = () =>
      owner
        .$('.as-outline li a')
        .map((_, link) => owner.$(link).text())
        .get();
    await owner.open(draft);
    const [first, second, third, fourth] = texts();
    expect(owner.text).to.match(/2\.1\s+For every data set.+2\.1a\s+What share/);
    const closed = owner.$('.as-outline button[disabled]').map((_, each) => owner.$(each).attr('aria-label'));
    expect(closed.get()).to.deep.equal(['Move question 1.1 up', 'Move question 3.3 down']);
    await owner.submit('Move question 1.1 down');
    expect(texts().slice(0, 2)).to.deep.equal([second, first]);
    await owner.submit('Move question 1.3 down');
    expect(owner.$('#section-1 li')).to.have.length(2);
    expect(texts().slice(2, 4)).to.deep.equal([third, fourth]);
    await owner.submit('Duplicate question 1.1');
    expect(texts().slice(0, 2)).to.deep.equal([second, second]);
    await owner.submit('Remove question 1.2');
    await owner.submit('Add section');
    await owner.submit('Save section', { Title: 'Leaving', Introduction: 'What happens at the end.' });
    await owner.submit('Add question to section 4');
    expect(owner.path).to.equal(`${draft}/sections/4/questions/1`);
    await owner.submit('Change kind', { 'Kind of question': 'single-choice' });
    await owner.submit('Save question', {
      Question: 'How are records handed over when the contract ends?',
      'Why we ask': 'A customer without its records cannot leave.',
      'Good evidence': 'The clause of the contract.',
      'options.0.text': 'In an open format within 30 days',
      'options.0.points': '1',
      'options.1.text': 'Not at all',
      'options.1.points': '0',
    });
    expect(owner.$('.as-to-mend')).to.have.length(0);
    expect(owner.$('[name="options.0.id"]').val()).to.equal('in-an-open-format-within-30-days');
    await owner.submit('Move option 2 up');
    expect(owner.$('[name="options.0.text"]').text().trim()).to.equal('Not at all');
  });

  it('puts a question under a condition, picked line by line', async () => {
    const at = `${draft}/sections/4/questions/1`;
    const looked = 'question:data-provenance';
    await owner.open(at);
    await owner.submit('Save question', { 'when.0.subject': looked });
    expect(owner.$('[id="field-askedWhen"]').text()).to.include('Choose at least one.');
    await owner.submit('Save question', { 'when.0.value': ['no', 'partly'] });
    expect(owner.$('.as-to-mend')).to.have.length(0);
    await owner.submit('Save, and add a group', { 'when.1.subject': 'fact:personal-data' });
    await owner.submit('Save question', {
      'when.join': 'any',
      'when.1.value': ['yes'],
      'when.2.0.subject': 'tier',
    });
    await owner.submit('Save question', { 'when.2.0.value': ['gpai'] });
    expect(owner.$('.as-to-mend')).to.have.length(0);
    const { askedWhen } = JSON.parse(owner.$('[name=json]').text());
    expect(askedWhen).to.deep.equal({
      any: [
        { question: 'data-provenance', is: ['partly', 'no'] },
        { fact: 'personal-data', is: ['yes'] },
        { any: [{ tier: ['gpai'] }] },
      ],
    });
    await owner.open(draft);
    expect(owner.text).to.include('asked on a condition');
  });

  it('keeps a condition that is deeper than its lines as it is', async () => {
    const at = `${draft}/sections/4/questions/1`;
    await owner.open(at);
    const question = JSON.parse(owner.$('[name=json]').text());
    const deep = { not: { all: [{ tier: ['gpai'] }, { role: ['provider'] }] } };
    await owner.submit('Save JSON', { json: JSON.stringify({ ...question, askedWhen: deep }) });
    expect(owner.text).to.include('deeper than the lines of this form show');
    await owner.submit('Save question', { Weight: '3' });
    expect(JSON.parse(owner.$('[name=json]').text()).askedWhen).to.deep.equal(deep);
    await owner.submit('Save JSON', { json: '{ not json' });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('This is no JSON of a question');
    expect(owner.$('[name=json]').text().trim()).to.equal('{ not json');
    expect(owner.$('details:has([name=json])').is('[open]')).to.equal(true);
    await owner.submit('Save JSON', { json: JSON.stringify({ ...question, askedWhen: deep }) });
    expect(owner.text).to.include('deeper than the lines of this form show');
  });

  it('puts a section under a condition, and takes it away again', async () => {
    const at = `${draft}/sections/4`;
    await owner.open(at);
    await owner.submit('Save and stay', { 'when.0.subject': 'role' });
    expect(owner.$('[name="when.0.value"]')).to.have.length(9);
    await owner.submit('Save and stay', { 'when.0.value': ['provider'] });
    await owner.open(draft);
    expect(owner.text).to.include('Nothing to mend');
    await owner.open(at);
    await owner.submit('Save section', { 'when.0.subject': '' });
    await owner.open(at);
    expect(owner.$('[name="when.0.value"]')).to.have.length(0);
  });

  it('is previewed as its vendor sees it, conditions at work and nothing kept', async () => {
    await owner.open(draft);
    await owner.follow('Preview');
    const numbers = () =>
      owner
        .$('.as-question-number')
        .map((_, number) => owner.$(number).text())
        .get();
    await owner.follow('2 Data and testing');
    const before = numbers();
    const partly = { choice: 'partly', 'exception.what': 'One set' };
    await owner.submit('Show what is asked now', partly, '#q-data-provenance');
    expect(numbers().filter((number) => !before.includes(number))).to.have.length(1);
    expect(owner.text).to.include('Asked because you answered');
    expect(owner.$('#q-data-provenance input[value=partly]').attr('checked')).to.equal('checked');
    await owner.open(`${draft}/preview?section=2`);
    expect(numbers()).to.deep.equal(before);
    await owner.open(`${draft}/preview?section=99&answers=%7Bnonsense&supposed=tier.nothing`);
    expect(owner.status).to.equal(200);
  });

  it('shows in a preview what is asked when something is supposed of the AI system', async () => {
    const at = `${draft}/sections/4`;
    await owner.open(at);
    await owner.submit('Save and stay', { 'when.0.subject': 'role' });
    await owner.submit('Save and stay', { 'when.0.value': ['provider'] });
    await owner.open(`${draft}/preview?section=4`);
    expect(owner.text).to.include('Nothing of this section is asked now.');
    await owner.submit('Show what is asked then', { supposed: ['role.provider'] });
    expect(owner.$('.as-question')).to.have.length(1);
    await owner.open(at);
    await owner.submit('Save section', { 'when.0.subject': '' });
  });

  it('takes questions over from others, with their condition where what it looks at is there', async () => {
    await owner.open(draft);
    await owner.follow('Add from others');
    await owner.submit('Add the ticked questions', {});
    expect(owner.status).to.equal(422);
    await owner.submit('Find', { search: 'share of the training records' });
    const [exceptions] = owner
      .$('[name=question]')
      .map((_, box) => owner.$(box).attr('value') ?? '')
      .get();
    await owner.submit('Add the ticked questions', { question: [exceptions ?? ''], 'Into section': '4' });
    expect(owner.text).to.include('1 question is added.');
    expect(owner.$('#section-4 li')).to.have.length(2);
    expect(owner.text).to.include('Nothing to mend');
    await owner.submit('Undo');
  });

  it('lets everything else be mended in the JSON of its part', async () => {
    await owner.open(`${draft}/about`);
    const about = JSON.parse(owner.$('[name=json]').text());
    const stray = { ...about, leadsTo: 'nowhere', sections: 'not here' };
    await owner.submit('Save JSON', { json: JSON.stringify(stray) });
    expect(owner.path).to.equal(draft);
    expect(owner.$('.as-outline li').length).to.be.above(9);
    await owner.follow('The questionnaire');
    expect(owner.path).to.equal(`${draft}/about#field-json`);
    await owner.submit('Save JSON', { json: JSON.stringify(about) });
    await owner.open(`${draft}/sections/2`);
    const section = JSON.parse(owner.$('[name=json]').text());
    await owner.submit('Save JSON', { json: JSON.stringify({ ...section, id: 'governance' }) });
    expect(owner.text).to.include('Another section is already called governance.');
    await owner.submit('Undo');
    expect(owner.text).to.include('Nothing to mend');
  });

  it('is published, frozen and sent', async () => {
    await owner.open(`${draft}/about`);
    await owner.submit('Save', { Title: 'Our own look' });
    await owner.follow('Publish…');
    expect(owner.text).to.include('What changes');
    await owner.submit('Publish version 1');
    expect(owner.path).to.match(/^\/questionnaires\/\w+\/versions\/1$/);
    expect(owner.text).to.include('Published, frozen');
    const published = owner.path;
    await owner.open(draft);
    expect(owner.path).to.equal(published);
    await owner.open('/questionnaires');
    expect(owner.text).to.include('Our own look');
    const edited = await owner.request(draft, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: owner.csrf, revision: '1', deed: 'remove-section 0' }),
    });
    expect(edited.status).to.equal(409);
    expect(await edited.text()).to.include('What is published never changes');
  });

  it('is retired with a reason and taken back', async () => {
    await owner.open('/questionnaires');
    await owner.follow('Our own look');
    await owner.follow('Retire version…');
    await owner.submit('Retire version', {});
    expect(owner.status).to.equal(422);
    await owner.submit('Retire version', { Reason: 'We ask less now.' });
    expect(owner.text).to.include('We ask less now.');
    await owner.submit('Take back into use');
    expect(owner.text).to.include('Published, frozen');
  });

  it('is found by its state, its words and its frameworks', async () => {
    await owner.open('/questionnaires');
    await owner.submit('Our own 1');
    const titles = () =>
      owner
        .$('tbody th a')
        .map((_, link) => owner.$(link).text())
        .get();
    expect(titles()).to.deep.equal(['Our own look']);
    await owner.submit('Find', { search: 'nothing says this' });
    expect(owner.text).to.include('None of these matches');
    await owner.open('/questionnaires?show=retired');
    expect(owner.text).to.include('Nothing is retired');
    await owner.open('/questionnaires?show=drafts');
    expect(owner.text).to.include('No draft is open');
    await owner.follow('New questionnaire');
    expect(owner.path).to.equal('/questionnaires/new');
    await owner.open(
      '/questionnaires?framework=iso-iec-42001&search=ten+questions+lawful+behaviour+day+it+goes+wrong+plan+owner',
    );
    expect(titles()).to.include.members(['First look at an AI vendor', 'Our own look']);
    expect(titles()).not.to.include('AI vendor triage');
  });

  it('names its next version while it is written, and once it is out', async () => {
    await owner.open('/questionnaires?show=own');
    await owner.follow('Our own look');
    const first = owner.path;
    await owner.submit('Edit as a new version');
    await owner.open(first);
    expect(owner.text).to.include('Its next version is being written, changed by');
    const viewer = await portal.member('viewer');
    await viewer.open(first);
    expect(viewer.text).not.to.include('being written');
    await owner.follow('Open the draft');
    await owner.follow('Publish…');
    await owner.submit('Publish version 2');
    expect(owner.text).not.to.include('not the latest version');
    await viewer.open(first);
    await viewer.follow('Open version 2');
    expect(viewer.path).to.equal(owner.path);
  });

  it('begins empty, and is thrown away', async () => {
    await owner.open('/questionnaires/new');
    await owner.submit('Start draft', { Title: '' });
    expect(owner.status).to.equal(422);
    await owner.submit('Start draft', { Title: 'From nothing' });
    expect(owner.text).to.include('To mend before it can be published');
    const empty = owner.path;
    await owner.submit('Throw draft away');
    await owner.open(empty);
    expect(owner.status).to.equal(404);
  });

  it('is nobody else’s', async () => {
    await owner.open(FIRST_LOOK);
    await owner.submit('Copy and edit');
    const mine = owner.path;
    const viewer = await portal.member('viewer');
    const stranger = await portal.member('owner', await addOrganisation(portal, 'Lumen Bank', ['buyer']));
    for (const path of [mine, `${mine}/publish`, `${mine}/sections/1/questions/1`]) {
      await stranger.open(path);
      expect(stranger.status, path).to.equal(404);
    }
    await viewer.open(mine);
    expect(viewer.status).to.equal(403);
    await viewer.open(FIRST_LOOK);
    expect(viewer.text).not.to.include('Copy and edit');
  });
});
