import { expect } from 'chai';
import type { AssessmentId } from '#domain/ids.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { at, sendFirstLook } from '../respond/sent.js';
import { addOrganisation } from './database.js';

const HARM = '=1+1<script>alert(1)</script><img src=x onerror=alert(1)>"\'<%= 7 * 7 %>';
/** Words that are the buyer's own. */
const OURS = ['only the reviewer reads this', 'what follows from it', '0.37'];

const asked = {
  help: HARM,
  why: HARM,
  goodEvidence: HARM,
  redFlags: [OURS[0] ?? ''],
  mappings: [],
  weight: 7,
};
const DEFINITION: Loose = {
  title: HARM,
  purpose: HARM,
  minutes: 5,
  sections: [
    {
      id: 'constructor',
      title: HARM,
      intro: HARM,
      questions: [
        { ...asked, id: 'then', kind: 'yes-no-partly', text: HARM, points: { yes: 1, partly: 0.37, no: 0 } },
        {
          ...asked,
          id: 'length',
          kind: 'single-choice',
          text: HARM,
          options: [
            { id: 'constructor', text: HARM, points: 1 },
            { id: 'a.b', text: 'Another', points: 0.37 },
          ],
        },
      ],
    },
    {
      id: 'a.b.c',
      title: 'Dots',
      questions: [
        {
          ...asked,
          id: '1',
          kind: 'table',
          text: HARM,
          weight: 0,
          columns: [
            { id: '1', title: HARM.slice(0, 79), kind: 'text' },
            { id: '0', title: 'Zero', kind: 'text' },
          ],
          atMost: 3,
        },
      ],
    },
  ],
  leadsTo: [
    { questionnaire: 'ai-vendor-core', when: { question: 'then', is: ['yes'] }, because: OURS[1] ?? '' },
  ],
};

describe('An organisation’s own questionnaire whose words and ids mean harm', () => {
  let portal: TestPortal;
  let vendor: Visitor;
  let version = '';
  let assessment = '' as AssessmentId;
  before(async () => {
    portal = await startTestPortal();
    const { buyer, command } = await sendFirstLook(portal);
    const { questionnaires, assessments } = portal.services;
    const draft = await questionnaires.startDraft(buyer, { definition: DEFINITION, origin: 'blank' });
    const result = await questionnaires.publishDraft(buyer, draft, { revision: 1, version: 1 });
    if (result.outcome !== 'published') throw new Error('It has faults.');
    const own = { questionnaireId: result.version.id, version: 1 };
    version = `/questionnaires/${own.questionnaireId}/versions/1`;
    assessment = await assessments.send(buyer, { ...command, ...own, requestId: 'own-and-harmful' });
    const link = new URL(await assessments.copyLink(buyer, assessment)).pathname;
    vendor = await portal.visitor().open(link);
  });
  after(() => portal.close());

  const shown = () => {
    expect(vendor.status, vendor.path).to.equal(200);
    expect(vendor.html).not.to.match(/<script>alert|<img src=x/);
    for (const words of OURS) expect(vendor.html, vendor.path).not.to.include(words);
  };

  it('is shown to its vendor as words, without what is the buyer’s own, and takes answers under its ids', async () => {
    shown();
    await vendor.open(`/respond/${assessment}/sections/constructor`);
    shown();
    await vendor.submit('Save answer', { choice: 'yes' }, at('then'));
    await vendor.submit('Save answer', { option: 'constructor' }, at('length'));
    shown();
    await vendor.open(`/respond/${assessment}/sections/a.b.c`);
    shown();
    await vendor.open(`/respond/${assessment}/submit`);
    shown();
    expect(vendor.text).to.include(HARM.slice(0, 40));
  });

  it('is nothing that another organisation finds at any of its addresses', async () => {
    const elsewhere = await addOrganisation(portal, 'Harbourline Bank');
    const stranger = await portal.member('owner', elsewhere);
    await stranger.open('/questionnaires');
    expect(stranger.html).not.to.include('alert(1)');
    for (const page of ['', '/json', '/csv', '/xlsx', '/compare', '/branching', '/retire'])
      expect((await stranger.request(version + page)).status, page).to.equal(404);
    const key = version.replace('/questionnaires/', '').replace('/versions/', '@');
    const shipped = '/questionnaires/ai-vendor-first-look/versions/1';
    expect((await stranger.request(`${shipped}/compare?with=${key}`)).status).to.equal(404);
    for (const deed of ['/copy', '/take-back']) {
      const body = new URLSearchParams({ _csrf: stranger.csrf });
      expect((await stranger.request(version + deed, { method: 'POST', body })).status, deed).to.equal(404);
    }
  });
});
