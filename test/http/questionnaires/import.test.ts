import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { EXAMPLE } from '#domain/exchange/template/example.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

const SHIPPED = '/questionnaires/ai-vendor-first-look/versions/1';

const SURVEY = {
  title: 'Somebody’s survey',
  showTimer: true,
  pages: [
    {
      title: 'Use',
      elements: [
        { type: 'radiogroup', name: 'use', title: 'How is it used?', choices: ['own', 'sold'] },
        { type: 'comment', name: 'why', title: 'Why is it sold?', visibleIf: "{use} = 'sold'" },
        { type: 'dropdown', name: 'one', title: 'Only one?', choices: ['alone'] },
      ],
    },
  ],
};

describe('Importing a questionnaire', () => {
  let portal: TestPortal;
  let owner: Visitor;
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
  });
  after(() => portal.close());

  /** Rows of the page's tables, cell by cell. */
  const rows = () =>
    owner
      .$('tbody tr')
      .map((_, row) =>
        owner
          .$(row)
          .find('th, td')
          .map((_at, cell) => owner.$(cell).text().trim())
          .get()
          .join(' ~ '),
      )
      .get();

  const upload = (file: string, bytes: Uint8Array | string, fillings = {}) =>
    owner.submit('Look at the file', { File: { file, bytes }, ...fillings });

  it('shows what would become of a file, with what stays behind and what is to be mended, each with its place', async () => {
    await owner.open('/questionnaires');
    await owner.follow('Import');
    await upload('survey.json', JSON.stringify(SURVEY));
    expect(owner.status).to.equal(200);
    expect(owner.text)
      .to.include('Somebody’s survey')
      .and.include('SurveyJS JSON')
      .and.include('Questions 3');
    expect(owner.text).to.include('showTimer: true');
    expect(rows()).to.include('Question 1.3, options ~ A choice needs at least two options.');
    expect(rows().join()).to.match(/Why is it sold\?\s+Asked under a condition ~ Text/);
  });

  it('makes a draft of it only when told to, with its condition', async () => {
    await owner.submit('Make a draft of it, and mend it there');
    expect(owner.path).to.match(/^\/questionnaires\/drafts\/\w+$/);
    expect(owner.text).to.include('Somebody’s survey');
    await owner.open(`${owner.path}/sections/1/questions/2`);
    expect(owner.text).to.include('sold');
  });

  it('says at the form why a file was not read, every fault with its place', async () => {
    await owner.open('/questionnaires/import');
    await upload('ours.csv', 'section,kind,question\nUse,essay,Why?\n,guess,\n');
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('Nothing was imported.');
    expect(rows().join()).to.include('row 2, kind ~ “essay” is no kind of question');
    expect(rows()).to.include('row 3, question ~ It asks nothing.');
    await upload(
      'cat.jpg',
      Uint8Array.from({ length: 3_000 }, (_, at) => at % 7),
    );
    expect(owner.text).to.include('neither a text file nor a workbook');
    const framework = readFileSync('seeds/frameworks/iso-iec-42001.json');
    await upload('framework.json', framework);
    expect(owner.text).to.include('assay framework import');
  });

  it('refuses a second step that did not come back whole', async () => {
    await owner.open('/questionnaires/import');
    const body = new URLSearchParams({ _csrf: owner.csrf, kept: 'AAAA' });
    const answer = await owner.request('/questionnaires/import/keep', { method: 'POST', body });
    expect(answer.status).to.equal(422);
    expect(await answer.text()).to.include('Choose the file again.');
  });

  it('gives a questionnaire as JSON, XLSX and CSV, each of which is read as that questionnaire', async () => {
    for (const form of ['json', 'xlsx', 'csv']) {
      const answer = await owner.request(`${SHIPPED}/${form}`);
      expect(answer.headers.get('content-disposition')).to.include(`ai-vendor-first-look-1.${form}`);
      await owner.open('/questionnaires/import');
      await upload(`back.${form}`, new Uint8Array(await answer.arrayBuffer()));
      expect(owner.text, form)
        .to.include('Questions 10')
        .and.include('Everything the file says has a place here.');
      expect(owner.$('main button').text(), form).to.include('Make a draft of it').and.not.include('mend');
    }
  });

  it('gives the template as a workbook and as CSV, and reads each as it is', async () => {
    for (const form of ['XLSX', 'CSV']) {
      await owner.open('/questionnaires/import');
      const answer = await owner.request(owner.$(`main a:contains("as ${form}")`).attr('href') ?? '');
      await upload(`template.${form.toLowerCase()}`, new Uint8Array(await answer.arrayBuffer()));
      expect(owner.text, form)
        .to.include(EXAMPLE.title)
        .and.include('Everything the file says has a place here.');
    }
  });

  it('does not call a file without columns a template that is not filled in', async () => {
    for (const text of ['hello', 'null', '%PDF-1.7\n%%EOF']) {
      await owner.open('/questionnaires/import');
      await upload('some.json', Buffer.from(text));
      expect(owner.text, text).to.include('Its form is not known here.');
    }
  });
});
