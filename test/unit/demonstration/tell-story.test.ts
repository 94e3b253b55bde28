import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { createCertificateReader } from '#documents/reading/create-certificate-reader.js';
import { proveContent } from '#domain/content/prove-content.js';
import { type Instant, instantOf } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { FINDING_STATES } from '#domain/reviews/finding.js';
import { createPostman } from '#mail/create-postman.js';
import type { LetterTexts } from '#mail/letters/letter.js';
import type { Services } from '#services/contract.js';
import { createServices } from '#services/create-services.js';
import { readStory } from '#services/demonstration/story.js';
import { tellStory } from '#services/demonstration/tell-story.js';
import type { World } from '#services/world.js';
import { readDefinitions } from '#storage/content/read-definitions.js';
import type { Storage } from '#storage/contract.js';
import { anOrganisation } from '#test/storage/builders.js';
import { nextId, onEachDatabase } from '#test/storage/test-bed.js';
import { LEARNED } from '../../support/learned.js';

const told = (name: string): unknown => JSON.parse(readFileSync(`seeds/demonstration/${name}.json`, 'utf8'));
const story = readStory(told('story'), told('answers'));
const texts = JSON.parse(readFileSync('src/mail/messages/en.json', 'utf8')) as LetterTexts;

const password = 'a fine password';
const unexpected = (message: string, details?: unknown) => {
  throw new Error(`${message} ${JSON.stringify(details)}`);
};
const world: World = {
  now: () => instantOf(new Date('2026-11-21T18:02:37.000Z')),
  newId: nextId,
  log: { info: () => undefined, warn: unexpected, error: unexpected },
};

const reader = createCertificateReader({ now: () => world.now(), model: LEARNED });
after(() => reader.close());

async function builder(storage: Storage): Promise<(world: World) => Services> {
  const proof = proveContent({
    frameworks: await readDefinitions('seeds', 'frameworks'),
    questionnaires: await readDefinitions('seeds', 'questionnaires'),
    registers: await readDefinitions('seeds', 'registers'),
    sspa: await readDefinitions('seeds', 'sspa'),
    'rule-packs': await readDefinitions('seeds', 'rule-packs'),
  });
  if (!('content' in proof)) throw new Error('the shipped content is not sound');
  const { content } = proof;
  return (told) =>
    createServices({
      storage,
      world: told,
      content,
      reader,
      exchange: createExchangeReader(),
      certSearch: null,
      postman: createPostman({
        smtpUrl: null,
        from: 'Assay <assay@localhost.localdomain>',
        viewsDir: 'views',
        publicUrl: 'http://127.0.0.1:3000',
        texts,
        capture: (mail) => storage.captured.add(mail),
        now: told.now,
      }),
      settings: {
        publicUrl: 'http://127.0.0.1:3000',
        secret: 'a secret of at least thirty-two characters',
        setUpToken: null,
        invitationDays: 30,
        uploadLimit: 1_000_000,
        production: false,
      },
    });
}

/** Services that die at their nth call, as a process does: what was written stays. `still` waits for what was under way. */
function dyingAt(services: Services, calls: number) {
  let left = calls;
  const underway: Promise<unknown>[] = [];
  const room = (acts: object) =>
    new Proxy(acts, {
      get:
        (target, name) =>
        async (...given: unknown[]) => {
          left -= 1;
          if (left < 0) throw new Error('killed');
          const act = (Reflect.get(target, name) as (...all: unknown[]) => Promise<unknown>)(...given);
          underway.push(act);
          return await act;
        },
    });
  const dying = new Proxy(services, { get: (target, name) => room(Reflect.get(target, name) as object) });
  return { dying, still: () => Promise.allSettled(underway) };
}

async function memberOf(storage: Storage, services: Services, email: string): Promise<Member> {
  const known = await storage.users.byEmail(email);
  const member = known && (await services.organisations.memberOf(known.user.id));
  if (!member) throw new Error(`nobody is ${email}`);
  return member;
}

const EVERY_FINDING = {
  search: '',
  severity: null,
  mine: false,
  overdue: false,
  page: 1,
  sort: 'severity',
} as const;
const EVERY_CERTIFICATE = {
  search: '',
  verdict: null,
  kind: null,
  withinDays: null,
  lookUpWithin: null,
  awaitsSecond: false,
  vendorId: null,
  archived: false,
  sort: 'expires',
  page: 1,
} as const;

/** What a reader of the portal sees of the story, without ids and times. */
async function seen(storage: Storage, services: Services) {
  const reader = await memberOf(storage, services, 'marta.lindqvist@northmark.example');
  const vendors = await services.vendors.list(reader, { search: '', page: 1, sort: 'name' });
  const list = await services.assessments.list(reader, { search: '', states: [], page: 1, sort: 'due' });
  const rows = list.rows.items.map(async ({ assessment, score, dueIn }) => ({
    about: assessment.names.aiSystem,
    state: assessment.state,
    due: dueIn,
    band: score?.band?.letter ?? null,
    answered: (await services.assessments.read(reader, assessment.id)).progress.answered,
  }));
  const assessments = await Promise.all(rows);
  const letters = (await services.mailbox.list()).map(({ subject }) => subject).sort();
  const found = await services.findings.list(reader, { ...EVERY_FINDING, states: FINDING_STATES });
  const kept = await services.certificates.list(reader, EVERY_CERTIFICATE);
  const certificates = kept.rows.items.map(async ({ id, fileName, standing }) => {
    const { certificate } = await services.certificates.read(reader, id);
    return `${fileName} ${standing.verdict}, looked up ${certificate.lookUps.length}`;
  });
  const systems = await services.aiSystems.list(reader, { filter: { all: true }, search: '', page: 1 });
  const tiers = systems.items.flatMap(({ aiSystem: { name, classified } }) =>
    classified === null
      ? []
      : [[name, ...classified.tiers.map(({ tier, standing }) => `${tier} ${standing}`)]],
  );
  return {
    tiers,
    findings: found.rows.items.map(({ severity, state }) => `${severity} ${state}`),
    certificates: await Promise.all(certificates),
    vendors: vendors.items.map(({ vendor, aiSystems }) => [vendor.name, aiSystems.length]),
    microsoft: vendors.items.flatMap(({ aiSystems }) =>
      aiSystems.flatMap(({ name, sspa }) => (sspa === null ? [] : [`${name} ${sspa.version}`])),
    ),
    records: vendors.items.flatMap(({ aiSystems }) =>
      aiSystems.flatMap(({ name, profile, former }) =>
        profile.models.length === 0 ? [] : [{ about: name, profile, written: former.length }],
      ),
    ),
    assessments,
    letters,
  };
}

const byName = ([a = '']: readonly string[], [b = '']: readonly string[]) => a.localeCompare(b);

onEachDatabase('Telling the demonstration', (bed) => {
  let whole: Awaited<ReturnType<typeof seen>>;

  it('goes on after every death and comes to the end it would have come to', async function () {
    this.timeout(120_000);
    const { storage } = bed();
    const servicesIn = await builder(storage);
    await servicesIn(world).content.keepPublished();
    const tell = async (calls: number) => {
      let still: () => Promise<unknown> = () => Promise.resolve();
      const mortal = (told: World) => {
        const services = dyingAt(servicesIn(told), calls);
        still = services.still;
        return services.dying;
      };
      try {
        const begun = await tellStory({ storage, servicesIn: mortal, story, password, world });
        await begun.told;
        return begun;
      } finally {
        await still();
      }
    };
    let deaths = 0;
    for (const calls of [0, 3, 47, 160, 330, 480, 640]) {
      await tell(calls).catch((error: Error) => {
        if (error.message !== 'killed') throw error;
        deaths += 1;
      });
    }
    expect(deaths).to.be.greaterThan(4);
    const { signIns } = await tell(Number.POSITIVE_INFINITY);
    expect(signIns).to.have.length(10);
    whole = await seen(storage, servicesIn(world));
    expect(
      whole.assessments.map(({ about, state, due, band, answered }) => [about, state, due, band, answered]),
    ).to.have.deep.members([
      ['PageSense', 'decided', null, 'A', 9],
      ['RoofView', 'expired', null, null, 0],
      ['PageSense', 'decided', null, 'A', 82],
      ['ShiftFair', 'cancelled', null, null, 0],
      ['RingFinder', 'decided', null, 'D', 72],
      ['ClaimSight', 'decided', null, 'C', 84],
      ['ShortlistIQ', 'submitted', null, 'C', 10],
      ['RiskLens Life', 'in-review', null, 'B', 9],
      ['TriageNote', 'in-progress', -4, null, 3],
      ['RoofView', 'sent', -1, null, 0],
      ['Tessel Assist', 'in-progress', 9, null, 17],
      ['CallMirror', 'returned', 12, 'D', 7],
      ['PolicyLingua', 'sent', 20, null, 0],
    ]);
    expect(whole.vendors).to.have.length(12);
    const [triage, ...others] = whole.tiers.toSorted(byName).toReversed();
    expect(others.toReversed()).to.deep.equal([
      ['CallMirror', 'prohibited applies', 'high-risk-annex-iii applies', 'transparency-50-3 applies'],
      ['ClaimSight', 'minimal applies'],
      ['PageSense', 'derogated-annex-iii applies'],
      ['PolicyLingua', 'transparency-50-2 applies', 'embeds-gpai applies'],
      ['RiskLens Life', 'high-risk-annex-iii applies'],
      ['ShiftFair', 'high-risk-annex-iii applies'],
      ['ShortlistIQ', 'high-risk-annex-iii applies'],
      ['Tessel Assist', 'transparency-50-1 applies', 'transparency-50-2 applies', 'embeds-gpai applies'],
    ]);
    expect(triage).to.include('TriageNote').and.include('high-risk-annex-iii undetermined');
    expect(whole.microsoft).to.deep.equal(['PageSense v12']);
    expect(whole.records.map(({ about, written }) => `${about}: ${written}`)).to.deep.equal([
      'CallMirror: 0',
      'PolicyLingua: 0',
      'ShortlistIQ: 1',
      'Tessel Assist: 0',
    ]);
    expect(whole.findings.toSorted()).to.deep.equal([
      'critical in-progress',
      'critical open',
      'critical risk-accepted',
      'high open',
      'high open',
      'high resolved',
      'low verified',
      'medium risk-accepted',
    ]);
    expect(whole.certificates.toSorted()).to.deep.equal([
      'brightwell-global-ai-trust.pdf not-accredited, looked up 1',
      'cordata-certificate.pdf needs-review, looked up 1',
      'kestrel-lead-implementer.pdf not-a-certificate, looked up 0',
      'lumenhire-iso-42001-old.pdf not-valid-now, looked up 0',
      'meridian-docs-iso-42001.pdf needs-review, looked up 2',
      'oakline-soc-2-type-2.pdf not-a-certificate, looked up 0',
      'tessel-ai-certificate.pdf needs-review, looked up 0',
      'tessel-ai-recertified.pdf needs-review, looked up 0',
    ]);
    const letters = (beginning: RegExp) => whole.letters.filter((subject) => beginning.test(subject)).length;
    expect(letters(/ asks you (up to )?\d+ questions about /), 'invitations').to.equal(15);
    expect(letters(/^Received: your answers/), 'receipts').to.equal(9);
    expect(letters(/ has decided about /), 'decisions').to.equal(4);
    expect(letters(/ answers on .* again/), 'questions returned').to.equal(2);
    expect(letters(/^(Due in|Due today|Was due)/), 'reminders').to.be.greaterThan(15);
  });

  it('changes nothing when it is told again', async () => {
    const { storage } = bed();
    const servicesIn = await builder(storage);
    const begun = await tellStory({ storage, servicesIn, story, password: 'another password', world });
    await begun.told;
    const { signIns } = begun;
    expect(signIns).to.have.length(10);
    expect(await seen(storage, servicesIn(world))).to.deep.equal(whole);
  });

  it('leaves a whole chain of what happened, in the order of its days, for each organisation', async () => {
    const { storage } = bed();
    const services = (await builder(storage))(world);
    for (const { id } of story.organisations) {
      const organisationId = id as OrganisationId;
      const verdict = await services.audit.verify({ kind: 'machine', name: 'test' }, organisationId);
      expect(verdict.valid).to.be.true;
      let day = '' as Instant | string;
      for await (const { at, action } of storage.within(organisationId).audit.entries()) {
        if (action === 'user.created') continue;
        expect(at.slice(0, 10) >= day, `${action} at ${at} after ${day}`).to.be.true;
        day = at.slice(0, 10);
      }
    }
  });

  it('shows one organisation nothing of the other', async () => {
    const { storage } = bed();
    const services = (await builder(storage))(world);
    const reader = await memberOf(storage, services, 'callum.reid@fenwick.example');
    const { items } = await services.vendors.list(reader, { search: '', page: 1, sort: 'name' });
    expect(items.map(({ vendor }) => vendor.name)).to.deep.equal(['Quillon Risk', 'Tessel AI']);
  });
});

onEachDatabase('A portal with organisations of its own', (bed) => {
  it('is left alone', async () => {
    const { storage } = bed();
    const servicesIn = await builder(storage);
    const id = 'org-1' as OrganisationId;
    const organisation = {
      ...anOrganisation({ id, name: 'Own' }),
      createdAt: world.now(),
    };
    const actor = { kind: 'machine', id: 'test', name: 'test' } as const;
    await storage.organisations.add(organisation, {
      action: 'organisation.set-up',
      actor,
      at: world.now(),
      payload: {},
    });
    const { signIns } = await tellStory({ storage, servicesIn, story, password, world });
    expect(signIns).to.deep.equal([]);
    expect(await storage.acrossAll('test').organisations.all()).to.have.length(1);
  });
});

onEachDatabase('A demonstration told in one go', (bed) => {
  it('stands in each chain in the order it happened, to the minute', async function () {
    this.timeout(120_000);
    const { storage } = bed();
    const servicesIn = await builder(storage);
    await servicesIn(world).content.keepPublished();
    await (await tellStory({ storage, servicesIn, story, password, world })).told;
    for (const { id } of story.organisations) {
      const times: Instant[] = [];
      const entries = storage.within(id as OrganisationId).audit.entries();
      for await (const { at } of entries) times.push(at);
      expect(times).to.have.length.greaterThan(5);
      expect(times).to.deep.equal(times.toSorted());
    }
  });
});
