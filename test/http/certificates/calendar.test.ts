import { expect } from 'chai';
import ICAL from 'ical.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, registerVendor, uploadCertificate } from './documents.js';

describe('A calendar of dates', () => {
  let portal: TestPortal;
  let mara: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const vendor = await registerVendor(mara);
    await uploadCertificate(mara, vendor, aCertificatePdf());
    await portal.runDueJobs();
  });
  afterEach(() => portal.close());

  async function address(visitor: Visitor, of: 'own' | 'all', deed = 'Make address'): Promise<string> {
    await visitor.open('/profile');
    await visitor.submit(deed, { of });
    return new URL(visitor.$('code.as-break').text()).pathname;
  }
  /** Read as a calendar program does: without a session. */
  const read = (path: string, headers: Record<string, string> = {}) =>
    portal.visitor().request(path, { headers });
  async function events(path: string) {
    const response = await read(path);
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.equal('text/calendar; charset=utf-8');
    const root = new ICAL.Component(ICAL.parse(await response.text()));
    return root.getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      return `${event.startDate.toString()} ${event.summary}`;
    });
  }

  it('tells whoever holds its address what ends, and what is due', async () => {
    expect(await events(await address(mara, 'all'))).to.deep.equal([
      '2028-03-09 Certificate ends: AIMS 24817 of Lumenhire B.V.',
      '2026-03-10 Surveillance audit due: AIMS 24817 of Lumenhire B.V.',
    ]);
    // Mara looks after this vendor, because she registered it; her colleague does not.
    expect(await events(await address(mara, 'own', 'Make a new address'))).to.have.length(2);
    expect(await events(await address(await portal.member('manager'), 'own'))).to.deep.equal([]);
  });

  it('is sent anew only where it changed', async () => {
    const path = await address(mara, 'all');
    const tag = (await read(path)).headers.get('etag') ?? '';
    const again = await read(path, { 'If-None-Match': `W/${tag}, "other"` });
    expect(again.status).to.equal(304);
    expect(await again.text()).to.equal('');
    expect((await read(path, { 'If-None-Match': '"other"' })).status).to.equal(200);
  });

  it('ends with a new address, by hand, and with the membership; a wrong one is not there', async () => {
    const marta = await portal.member('manager');
    const first = await address(marta, 'all');
    const second = await address(marta, 'all', 'Make a new address');
    expect(second).not.to.equal(first);
    expect((await read(first)).status).to.equal(404);
    expect((await read(second)).status).to.equal(200);
    expect((await read('/calendars/nothing-like-it/certificates.ics')).status).to.equal(404);
    await marta.open('/profile');
    await marta.submit('End address');
    expect((await read(second)).status).to.equal(404);
    const third = await address(marta, 'all');
    await mara.open('/members');
    await mara.follow('manager 1');
    await mara.submit('Remove manager 1');
    expect((await read(third)).status).to.equal(404);
  });

  it('keeps its token out of the database', async () => {
    const path = await address(mara, 'all');
    const token = path.split('/')[2] ?? '';
    await read(path);
    expect(token).to.have.length.greaterThan(30);
    const organisation = await portal.services.account.readOrganisation(await portal.memberAt());
    expect(JSON.stringify(organisation)).to.include('tokenHash').and.not.include(token);
  });
});
