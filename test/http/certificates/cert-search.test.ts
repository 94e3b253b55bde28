import { expect } from 'chai';
import { NotFound, TooMany } from '#domain/errors.js';
import type { CertificateId } from '#domain/ids.js';
import {
  aCompany,
  aListedCertificate,
  anError,
  answering,
  type CertSearchStandIn,
  startCertSearchStandIn,
} from '../../support/cert-search-stand-in.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture, registerVendor, uploadCertificate } from './documents.js';

const LISTED = aCompany(
  [
    aListedCertificate({
      certification_bodies_name: 'Aldgate Certification Ltd',
      certification_scope: 'Provision and operation of machine learning for ShortlistIQ, as provider.',
    }),
  ],
  { matched_certified_entity_name: 'Lumenhire B.V.' },
);

describe('A portal with a key for IAF CertSearch', () => {
  let standIn: CertSearchStandIn;
  let portal: TestPortal;
  let mara: Visitor;
  let page: string;
  before(async () => {
    standIn = await startCertSearchStandIn();
    portal = await startTestPortal({ config: { certSearch: { url: standIn.url, key: 'the-secret-key' } } });
    mara = await portal.setUp();
    const vendor = await registerVendor(mara);
    page = await uploadCertificate(mara, vendor, aCertificatePdf());
    await portal.runDueJobs();
  });
  after(async () => {
    await portal.close();
    await standIn.close();
  });

  const open = () => mara.open(`${page}/look-ups/new?place=2`);
  const ask = async (country: string) => {
    await open();
    await mara.submit('Ask IAF CertSearch', { country });
  };

  it('offers to ask on the form of a look-up there, and nowhere else', async () => {
    await open();
    expect(mara.text).to.include('Untested against the real service');
    expect(mara.text).to.include('The portal sends Lumenhire B.V. and the country, nothing else.');
    await mara.open(`${page}/look-ups/new?place=1`);
    expect(mara.text).not.to.include('Ask IAF CertSearch');
    expect(standIn.asked).to.deep.equal([]);
  });

  it('wants one country that exists', async () => {
    for (const country of ['', 'Atlantis', 'EU']) {
      await ask(country);
      expect(mara.status, country).to.equal(422);
    }
    expect(standIn.asked).to.deep.equal([]);
  });

  it('fills the form in with the answer, and nothing counts until a person records it', async () => {
    standIn.answer(answering(200, LISTED));
    await ask('Netherlands');
    expect(standIn.asked.at(-1)).to.deep.include({
      key: 'the-secret-key',
      body: { company_name: 'Lumenhire B.V.', company_country: 'NL', match_rate: 90 },
    });
    expect(mara.text).to.include('is filled in with “matches”. Nothing counts until you record it.');
    expect(mara.$('input[name=answer][value=match]').is('[checked]')).to.equal(true);
    expect(mara.text).not.to.include('the-secret-key');

    await mara.submit('Record look-up', {});
    expect(mara.path).to.equal(page);
    expect(mara.text).to.include('Your look-up in IAF CertSearch is kept: matches.');
    expect(mara.text).to.include('(Asked by the portal, for Netherlands.)');
    await portal.runDueJobs();
    await mara.open(page);
    expect(mara.text).to.include('Had the portal ask IAF CertSearch for Lumenhire B.V. (NL)');
  });

  it('leads to “verified” with a look-up of the body, by the hand of the person who records both', async () => {
    await mara.open(`${page}/look-ups/new?place=0`);
    await mara.submit('Record look-up', {
      answer: 'match',
      subject: 'accreditation',
      'Accredited since': '2024-06-03',
      file: { file: 'seen.png', bytes: aPicture() },
    });
    expect(mara.$('.as-page-header .as-pill').first().text().trim()).to.equal('Accredited, verified');
  });

  it('proposes what differs', async () => {
    portal.pass(60_000);
    standIn.answer(
      answering(200, {
        data: { ...LISTED.data, certificates: [aListedCertificate({ certification_status: 'Suspended' })] },
      }),
    );
    await ask('NL');
    expect(mara.$('input[name=answer][value=mismatch]').is('[checked]')).to.equal(true);
    expect(mara.$('select[name=difference] option[selected]').attr('value')).to.equal('suspended');
    await mara.submit('Record look-up', {});
    expect(mara.$('.as-page-header .as-pill').first().text().trim()).to.equal('Not valid now');
  });

  for (const [status, body, said] of [
    [401, anError(401, 'unauthorized'), 'does not take the portal’s key'],
    [403, anError(403, 'insufficient_credit'), 'has no questions left'],
    [429, anError(429, 'too_many_requests'), 'takes no more questions just now'],
    [500, 'Oops', 'did not answer within ten seconds'],
    [200, '{"data":', 'answered something the portal does not understand'],
  ] as const) {
    it(`says plainly why there is no answer (${status}), and leaves the guided look-up as it was`, async () => {
      standIn.answer(answering(status, body));
      await ask('Netherlands');
      expect(mara.status).to.equal(200);
      expect(mara.text).to.include(said);
      expect(mara.$('input[name=answer][checked]')).to.have.length(0);
      expect(mara.$('input[name=country]').attr('value')).to.equal('Netherlands');
    });
  }
});

describe('Questions to IAF CertSearch', () => {
  it('are sixty an hour for an organisation: each may cost the operator', async () => {
    const standIn = await startCertSearchStandIn();
    const portal = await startTestPortal({
      config: { certSearch: { url: standIn.url, key: 'the-secret-key' } },
    });
    try {
      const mara = await portal.setUp();
      const page = await uploadCertificate(mara, await registerVendor(mara), aCertificatePdf());
      await portal.runDueJobs();
      const id = page.split('/').at(-1) as CertificateId;
      const member = await portal.memberAt();
      const ask = () =>
        portal.services.certificates
          .askCertSearch(member, id, { country: 'NL' })
          .catch((error: unknown) => error);
      for (let asked = 0; asked < 60; asked += 1) expect(await ask()).not.to.be.instanceOf(TooMany);
      expect(await ask()).to.be.instanceOf(TooMany);
      expect(standIn.asked).to.have.length(60);
    } finally {
      await portal.close();
      await standIn.close();
    }
  });
});

describe('A portal without a key for IAF CertSearch', () => {
  it('offers the guided look-up only, and asks nobody', async () => {
    const portal = await startTestPortal();
    const mara = await portal.setUp();
    const page = await uploadCertificate(mara, await registerVendor(mara), aCertificatePdf());
    await portal.runDueJobs();
    await mara.open(`${page}/look-ups/new?place=2`);
    expect(mara.text).to.include('Record look-up').and.not.to.include('Ask IAF CertSearch');
    const id = page.split('/').at(-1) as CertificateId;
    const asked = portal.services.certificates.askCertSearch(await portal.memberAt(), id, { country: 'NL' });
    expect(await asked.catch((error: unknown) => error)).to.be.instanceOf(NotFound);
    await portal.close();
  });
});
