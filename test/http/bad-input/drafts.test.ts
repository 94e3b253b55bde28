import { expect } from 'chai';
import type { Json } from '#domain/audit/event.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { KIND_IDS } from '#domain/questionnaires/kinds/register.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

/** What any field of a definition may hold instead of what belongs there. */
const ANYTHING: readonly Json[] = [
  null,
  1e308,
  'constructor',
  [],
  [null],
  [1, 'a', {}],
  JSON.parse('{ "__proto__": 1, "$where": 1, "a.b": 2 }') as Json,
];

const FIELDS = [
  'text help why goodEvidence redFlags required mayBeNotApplicable weight critical askedWhen evidenceRule mappings',
  'options exclusive points from to lowest highest format maxLength unit min max whole future columns standards',
  'atLeast atMost',
].flatMap((names) => names.split(' '));

/** A definition with the same thing in every place, and with it a level further in. */
const filledWith = (it: Json): readonly Loose[] => {
  const shallow = KIND_IDS.map((kind) => ({
    ...Object.fromEntries(FIELDS.map((field) => [field, it])),
    id: it,
    kind,
  }));
  const inner = KIND_IDS.map((kind, at) => ({
    id: `q${at}`,
    kind,
    text: 'What is it?',
    weight: 0,
    askedWhen: { any: [{ question: it, is: it }, { tier: it }, { fact: it, is: it }] },
    evidenceRule: { when: it, without: it },
    mappings: [{ framework: it, requirement: it }],
    redFlags: [it],
    options: [{ id: it, text: it, points: it }],
    columns: [{ id: it, title: it, kind: it, options: it }],
    standards: [{ id: it, text: it }],
    points: { yes: it, current: it },
  }));
  const about = { title: it, purpose: it, minutes: it, bands: it, leadsTo: it };
  return [
    { ...about, sections: [{ id: it, title: it, intro: it, askedWhen: it, questions: shallow }] },
    { title: 'Inner', sections: [{ id: 's', title: 'S', askedWhen: { all: it }, questions: inner }] },
    { sections: it },
  ];
};

/** The whole of a questionnaire but for what it asks. */
const asking = (questions: readonly Loose[]): Loose => ({
  title: 'Ours',
  purpose: 'To see.',
  minutes: 5,
  sections: [{ id: 'all', title: 'All', questions }],
});

const nested = (levels: number): Loose => {
  let condition: Loose = { tier: ['gpai'] };
  for (let level = 0; level < levels; level += 1) condition = { not: condition };
  return condition;
};

describe('A draft whose definition means harm', () => {
  let portal: TestPortal;
  let owner: Visitor;
  let actor: Member;
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
    actor = await portal.memberAt();
  });
  after(() => portal.close());

  const begun = async (definition: Loose): Promise<string> => {
    const { startDraft } = portal.services.questionnaires;
    return `/questionnaires/drafts/${await startDraft(actor, { definition, origin: 'blank' })}`;
  };

  it('is shown on every page of the editor, whatever stands in whichever field', async () => {
    const answers = Buffer.from(
      JSON.stringify({ q0: { typed: { choice: ['yes'], cell: ['a'] }, notApplicable: false } }),
    ).toString('base64url');
    for (const [at, definition] of ANYTHING.flatMap(filledWith).entries()) {
      const draft = await begun(definition);
      const pages = ['', '/about', '/publish', '/pick', `/preview?section=1&answers=${answers}`];
      if (Array.isArray(definition['sections']) && at % 3 < 2)
        pages.push('/sections/1', ...KIND_IDS.map((_kind, nth) => `/sections/1/questions/${nth + 1}`));
      for (const page of pages) {
        await owner.open(draft + page);
        expect(owner.status, `${page} of ${JSON.stringify(definition).slice(0, 200)}`).to.equal(200);
      }
    }
  }).timeout(60_000);

  it('is refused where it is nested deeper than a page can show, in a sentence', async () => {
    await owner.open('/questionnaires/new');
    await owner.submit('Start draft', { Title: 'Deep' });
    const draft = owner.path;
    await owner.submit('Add question to section 1');
    const deep = `${'{"not":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    await owner.submit('Save JSON', { json: deep });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('nested too deep, so nothing was saved');
    await owner.open(`${draft}/preview`);
    expect(owner.status).to.equal(200);
    const error = await begun(asking([{ id: 'q', askedWhen: nested(1_500) }])).catch(String);
    expect(error).to.include('draft-too-many');
  });

  it('is refused with more parts than are ever published', async () => {
    const many = Array.from({ length: 5_001 }, () => ({}));
    for (const definition of [{ sections: many }, asking(many)])
      expect(await begun(definition).catch(String)).to.include('draft-too-many');
  });

  it('lists the first of thousands of faults and counts the rest', async () => {
    const draft = await begun(asking(Array.from({ length: 3_000 }, () => ({}))));
    await owner.open(draft);
    expect(owner.$('.as-fault-lines li')).to.have.length(500);
    expect(owner.text).to.include('3,000 things to mend').and.include('and 2,500 more');
    expect(owner.text).to.include('1 to mend');
  }).timeout(30_000);
});
