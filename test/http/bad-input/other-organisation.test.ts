import { expect } from 'chai';
import type { EvidenceId, OrganisationId, QuestionId } from '#domain/ids.js';
import { rolesFor } from '#domain/organisations/organisation.js';
import type { Page } from '#web/kit/page.js';
import { routes } from '#web/routes.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { type Sent, sendFirstLook } from '../respond/sent.js';
import { addOrganisation, inDatabase } from './database.js';

/** Words that only the other tenant's records hold. */
const SECRETS = [
  'Northmark',
  'Lumenhire',
  'ShortlistIQ',
  'Sanne',
  'owner@northmark.example',
  'licence.pdf',
  'We renew in June',
];

const pages = routes({ development: false });
const withIds = (page: Page) =>
  /:(vendorId|aiSystemId|assessmentId|evidenceId|certificateId)/.test(page.definition.path.pattern);

describe('Somebody of another organisation', () => {
  let portal: TestPortal;
  let sent: Sent;
  let ids: Record<string, string>;
  let strangers: ReadonlyMap<string, Visitor>;

  before(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    const { answering, assessments, certificates } = portal.services;
    const guest = await answering.open(sent.link.split('/').at(-1) ?? '');
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    await sanne.submit(
      'Upload document',
      { file: { file: 'licence.pdf', bytes: '%PDF-1.7\n' } },
      '#q-named-owner',
    );
    const evidence = (await answering.read(guest)).answers['named-owner' as QuestionId]?.evidence[0];
    const { vendor, aiSystem } = await assessments.read(sent.buyer, sent.id);
    const certificateId = await certificates.takeFromEvidence(sent.buyer, evidence?.id as EvidenceId);
    const { certificate } = await certificates.read(sent.buyer, certificateId);
    ids = {
      certificateId,
      fileId: certificate.file.id,
      field: 'holder',
      check: 'SCOPE-02',
      lookUpId: 'look-up-1',
      lifeId: 'life-1',
      entryId: 'entry-1',
      ownCertificateId: 'own-1',
      vendorId: vendor.id,
      aiSystemId: aiSystem.id,
      assessmentId: sent.id,
      evidenceId: String(evidence?.id),
      sectionId: 'governance',
      questionId: 'named-owner',
      pageId: 'ai-system',
      questionnaireId: 'ai-vendor-first-look',
      version: '1',
    };
    const elsewhere: OrganisationId = await addOrganisation(portal, 'Harbourline Bank');
    const visitors: [string, Visitor][] = [];
    for (const role of rolesFor(['buyer'])) visitors.push([role, await portal.member(role, elsewhere)]);
    strangers = new Map(visitors);
  });
  after(() => portal.close());

  /** A page's address with ids of the other organisation's; one that nobody thought of is a fault of this test. */
  const addressOf = (pattern: string): string =>
    pattern.replace(/:(\w+)/g, (_, name: string) => {
      const id = ids[name];
      if (id === undefined) throw new Error(`No id is given for :${name}`);
      return encodeURIComponent(id);
    });

  const revisions = () =>
    inDatabase(portal.dataDir, async (db) => {
      const kept = ['vendors', 'aiSystems', 'assessments', 'answerSections', 'evidence', 'certificates'];
      return Promise.all(
        kept.map((name) =>
          db
            .collection(name)
            .find({}, { projection: { pending: 0 } })
            .toArray(),
        ),
      );
    });

  it('is somebody, with a portal of their own', async () => {
    for (const [role, visitor] of strangers) {
      await visitor.open('/vendors');
      expect(visitor.status, role).to.equal(200);
      expect(visitor.text).to.include('Harbourline Bank').and.not.include('Lumenhire');
    }
  });

  it('is asked about every page that has an id', () => {
    expect(pages.filter(withIds).length).to.be.greaterThan(15);
  });

  for (const page of pages.filter(withIds)) {
    const { path, get, post } = page.definition;
    const methods = [...(get === undefined ? [] : ['GET']), ...(post === undefined ? [] : ['POST'])];
    for (const method of methods) {
      it(`finds nothing at ${method} ${path.pattern}, whatever their role, and changes nothing`, async () => {
        const before = await revisions();
        const address = addressOf(path.pattern);
        for (const [role, visitor] of strangers) {
          await visitor.open('/');
          const { status, words } = await knock(visitor, method, address);
          const refusals = page.admission === 'guest' ? [401] : [404, 403];
          expect(status, role).to.be.oneOf(refusals);
          // The vendor's own side is open to no role of a buyer's.
          const isBuyers = page.admission !== 'guest' && !path.pattern.startsWith('/our-certificates');
          if (role === 'owner' && isBuyers) expect(status).to.equal(404);
          for (const secret of SECRETS) expect(words, role).not.to.include(secret);
        }
        expect(await revisions()).to.deep.equal(before);
      });
    }
  }

  /** Goes there as a browser would, on where it is led; a form is filled as our pages fill it, so that only the id is wrong. */
  async function knock(
    visitor: Visitor,
    method: string,
    address: string,
  ): Promise<{ status: number; words: string }> {
    const fields = {
      _csrf: visitor.csrf,
      ...(/\/vendors\/[^/]+\/change/.test(address)
        ? {
            name: 'Mine now',
            website: '',
            criticality: 'low',
            notes: '',
            revision: '1',
          }
        : {}),
      ...(/\/vendors\/[^/]+\/(archive|restore)/.test(address) ? { revision: '1' } : {}),
      ...(/ai-systems\/(new|[^/]+\/change)/.test(address) ? { name: 'Mine now', purpose: 'None' } : {}),
      ...(/\/assessments\/[^/]+\/resend/.test(address) ? { revision: '1' } : {}),
      ...(/\/assessments\/[^/]+\/reminders/.test(address) ? { paused: 'yes' } : {}),
      ...(/ai-systems\/[^/]+\/change/.test(address) ? { revision: '1' } : {}),
      ...(/\/rule-packs\/reopened\/|\/take-over$/.test(address) ? { revision: '1' } : {}),
      ...certificateFields(address),
      ...(address.endsWith('/send')
        ? {
            requestId: `taken-by-me-${address.length}`,
            questionnaire: 'ai-vendor-first-look@1',
            contactName: 'Me',
            contactEmail: 'me@harbourline.example',
            dueOn: '2026-12-24',
            message: '',
          }
        : {}),
    };
    if (method === 'GET') {
      await visitor.open(address);
      return { status: visitor.path.startsWith('/sign-in') ? 401 : visitor.status, words: visitor.html };
    }
    const response = await visitor.request(address, { method, body: bodyFor(address, fields) });
    const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n');
    return { status: response.status, words: `${headers}\n${await response.text()}` };
  }

  /** What forms of a certificate ask. */
  function certificateFields(address: string): Readonly<Record<string, string>> {
    const life = { requestId: 'life-of-others', kind: 'withdrawal', on: '2026-11-01', source: 'Letter' };
    if (address.endsWith('/life/new')) return life;
    if (address.endsWith('/pause')) return { until: '2026-12-24', reason: 'Not theirs' };
    if (address.endsWith('/take-back')) return { reason: 'Not theirs' };
    return address.endsWith('/type') ? { type: 'person' } : {};
  }

  /** Forms with a file come in parts. */
  function bodyFor(address: string, fields: Readonly<Record<string, string>>): URLSearchParams | FormData {
    if (!/(certificates|look-ups|files|life)\/new$/.test(address)) return new URLSearchParams(fields);
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return body;
  }

  it('cannot take the number of another organisation’s assessment for their own', async () => {
    const owner = strangers.get('owner') as Visitor;
    await owner.open('/vendors/new');
    await owner.submit('Register vendor', { Name: 'Own vendor' });
    await owner.open(`${owner.path}/ai-systems/new`);
    await owner.submit('Add AI system', { name: 'Own system', purpose: 'Own purpose' });
    await owner.follow('Send questionnaire');
    const before = await revisions();
    await owner.submit('Send questionnaire', {
      questionnaire: 'ai-vendor-first-look@1',
      requestId: sent.id,
      contactName: 'Me',
      contactEmail: 'me@harbourline.example',
      dueOn: '2026-12-24',
    });
    expect(owner.status).to.be.oneOf([400, 404, 409]);
    for (const secret of SECRETS) expect(owner.html).not.to.include(secret);
    expect(await revisions()).to.deep.equal(before);
  });

  it('finds nothing by searching, and reads no event of others', async () => {
    for (const [role, visitor] of strangers) {
      for (const list of [
        '/vendors?search=lumenhire',
        '/assessments?search=lumenhire',
        '/certificates?search=licence',
        `/audit?thing=${sent.id}`,
        '/audit',
        '/',
      ]) {
        await visitor.open(list);
        const words = visitor.text.replaceAll('lumenhire', '');
        for (const secret of SECRETS) expect(words, `${role} ${list}`).not.to.include(secret);
      }
    }
  });

  it('gains nothing from a link of their own', async () => {
    const guest = await sent.respondent();
    for (const page of pages.filter(withIds)) {
      if (page.admission === 'guest' || page.definition.get === undefined) continue;
      const address = addressOf(page.definition.path.pattern);
      const { status, words } = await knock(guest, 'GET', address);
      expect(status, address).to.equal(401);
      expect(words).not.to.include('Lumenhire');
    }
  });
});
