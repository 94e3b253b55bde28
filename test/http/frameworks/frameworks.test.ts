import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';

describe('The frameworks', () => {
  let portal: TestPortal;
  let buyer: Visitor;
  before(async () => {
    portal = await startTestPortal();
    await portal.setUp();
    buyer = await portal.member('viewer');
  });
  after(() => portal.close());

  it('are listed with their version, day, requirements and crosswalks, and lead to a requirement', async () => {
    await buyer.open('/');
    await buyer.follow('Frameworks');
    for (const words of [
      'EU AI Act',
      'NIST AI Risk Management',
      'Section K',
      '70 of 70, 100 %',
      '21 Nov 2026',
    ])
      expect(buyer.text).to.include(words);
    await buyer.follow('EU AI Act: obligations by tier and role');
    expect(buyer.text).to.include('This is no legal advice').and.include('7 relations of its sources');
    await buyer.follow('Art. 14');
    expect(buyer.text).to.include('Human oversight').and.include('2 Dec 2027: systems of Annex III');
    expect(buyer.text).to.include('Verified').and.include('Concerns Provider');
  });

  it('are searched by words, tier, role, and by whether anybody asks', async () => {
    const shown = async (query: string) => {
      await buyer.open(`/frameworks/eu-ai-act?${query}`);
      return buyer
        .$('.as-requirements tbody th[scope=row] a')
        .toArray()
        .map((each) => buyer.$(each).text());
    };
    expect(await shown('search=logs+deployer')).to.deep.equal(['Art. 13', 'Art. 26(6)']);
    expect(await shown('role=distributor')).to.deep.equal(['Art. 24', 'Art. 25(1)']);
    expect(await shown('tier=gpai-systemic&search=adversarial')).to.deep.equal(['Art. 55(1)(a)']);
    expect(await shown('search=nothing+of+the+kind')).to.deep.equal([]);
    expect(buyer.text).to.include('No requirement matches');
    await buyer.open('/frameworks/iso-iec-42001?asked=no');
    expect(buyer.text).to.include('No requirement matches');
    await buyer.open('/frameworks/nist-ai-rmf?tier=gpai');
    expect(buyer.status).to.equal(200);
  });

  it('say of a requirement who asks it, what maps to it and how sure that is, and what is reached over two steps', async () => {
    await buyer.open('/frameworks/iso-iec-42001/A.6.2.6');
    expect(buyer.text).to.include('Which signs do you watch while customers use this AI system?');
    expect(buyer.text).to.include('Shares something with it').and.include('put together by us');
    await buyer.follow('v11 61');
    expect(buyer.text).to.include('Number in v11').and.include('Number in v12 Not known');
    expect(buyer.text).to.include('What shows it is inferred');
    expect(buyer.$('.as-reached').text())
      .to.include('A lead: nothing follows')
      .and.include('by way of A.6.2.6');
  });

  it('show of a requirement what its heading is mapped to, and of a heading what stands under it', async () => {
    await buyer.open('/frameworks/nist-ai-rmf/MS-2.11');
    expect(buyer.text).to.include('by its heading MEASURE 2').and.include('Art. 10');
    await buyer.follow('MEASURE 2 Trustworthiness');
    expect(buyer.text).to.include('What stands under it').and.include('MEASURE 2.12');
    expect(buyer.text).to.include('questions bear on what stands under it');
  });

  it('are reached from the requirements beside a question', async () => {
    await buyer.open('/questionnaires/iso-iec-42001-vendor-assessment/versions/1');
    await buyer.follow('A.6.2.6');
    expect(buyer.path).to.equal('/frameworks/iso-iec-42001/A.6.2.6');
  });

  it('count what a buyer asks by a questionnaire of its own, and nobody else sees it', async () => {
    const owner = await portal.member('owner');
    await owner.open('/questionnaires/ai-vendor-first-look/versions/1');
    await owner.submit('Copy and edit');
    await owner.open(`${owner.path}/about`);
    await owner.submit('Save', { Title: 'Our own look' });
    await owner.follow('Publish…');
    await owner.submit('Publish version 1');
    await buyer.open('/frameworks/iso-iec-42001/A.3.2');
    expect(buyer.text).to.include('Our own look, version 1');
    await buyer.follow(buyer.$('a[href*="/questionnaires/"]:not([href*="ai-vendor"])').last().text());
    expect(buyer.status).to.equal(200);
    const other = await portal.member('owner', await addOrganisation(portal, 'Fenwick', ['buyer']));
    await other.open('/frameworks/iso-iec-42001/A.3.2');
    expect(other.text).to.include('Who asks it').and.not.include('Our own look');
  });

  it('are read by vendors too, without a way to the buyers’ questionnaires', async () => {
    const vendor = await portal.member('viewer', await addOrganisation(portal, 'Lumenhire', ['vendor']));
    await vendor.open('/frameworks/iso-iec-42001/A.6.2.6');
    expect(vendor.status).to.equal(200);
    expect(vendor.text).to.include('Which signs do you watch');
    expect(vendor.$('a[href^="/questionnaires"]').length).to.equal(0);
  });

  it('that are not there are not found', async () => {
    for (const path of ['/frameworks/nobody', '/frameworks/eu-ai-act/art-999', '/frameworks/__proto__/x']) {
      await buyer.open(path);
      expect(buyer.status, path).to.equal(404);
    }
  });
});
