import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { AiSystemId } from '#domain/ids.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import { seededRoot } from '../../support/seeded-root.js';
import type { Visitor } from '../../support/visitor.js';
import { shippedLaw } from '../../unit/ai-act/shipped-law.js';

describe('The page of rule packs', () => {
  let dataDir: string;
  let portal: TestPortal;
  let mara: Visitor;
  const ids: string[] = [];
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'assay-packs-'));
    await classifyEarlier();
    portal = await startTestPortal({ dataDir });
    mara = portal.visitor();
    await mara.open('/sign-in');
    await mara.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
  });
  after(async () => {
    await portal.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** Two AI systems are classified in June, by a portal that knew the Act as first in force and nothing else. */
  async function classifyEarlier(): Promise<void> {
    const { pack } = shippedLaw('2024-08-01');
    const seeded = await seededRoot([
      ['rule-packs', null],
      ['rule-packs/then.json', { ...pack, supersededOn: null }],
    ]);
    const at = '2026-06-01T09:00:00.000Z';
    const then = await startTestPortal({ dataDir, at, config: { root: seeded.root } });
    await then.setUp();
    const buyer = await then.memberAt();
    const { aiSystems, vendors } = then.services;
    for (const name of ['Press guard', 'Lift guard']) {
      const vendorId = await vendors.register(buyer, bareVendor({ name: `Maker of ${name}` }));
      const id = await aiSystems.add(buyer, vendorId, { name, purpose: '' });
      await aiSystems.answerFacts(buyer, id, { revision: 1, facts: { 'law-machinery': 'yes' } });
      ids.push(id);
    }
    await then.close();
    await seeded.remove();
  }

  it('tells each pack with its law, its days, what is unsettled and its sources', async () => {
    await mara.open('/rule-packs');
    expect(mara.text)
      .to.include('Law in force')
      .and.include('Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744')
      .and.include('Superseded on 27 Jul 2026')
      .and.include('What is draft, disputed or not verified')
      .and.include('https://eur-lex.europa.eu/eli/reg/2026/1744/oj')
      .and.include('Not legal advice')
      .and.not.include('To look at again');
  });

  it('shows what a newer pack would change, and takes it once a person looked', async () => {
    await portal.runDueJobs();
    await mara.open('/');
    expect(mara.text).to.include('The rule pack of 2026-07-27 would change its tiers or roles');
    await mara.open('/rule-packs?search=maker%20press');
    const rows = () => mara.$('#reopened tbody tr').length;
    expect(rows()).to.equal(1);
    expect(mara.text)
      .to.include('Maker of Press guard · 2024-08-01 to 2026-07-27')
      .and.include('Soon prohibited: Ruled out Open');
    await mara.open(`/ai-systems/${ids[0]}`);
    expect(mara.text)
      .to.include('Reopened The law in force makes something else of the same facts')
      .and.include('Soon prohibited (ruled out → open)');
    await mara.open(`/ai-systems/${ids[0]}/eu-ai-act`);
    expect(mara.text).to.include('follows the earlier result until somebody takes the new one');
    await mara.follow('Take the new result');
    expect(rows()).to.equal(1);
    await mara.submit('Take the new result');
    expect(mara.path).to.equal(`/ai-systems/${ids[0]}/eu-ai-act`);
    expect(mara.text).to.include('Press guard is now classified by the rule pack of 2026-07-27.');
    const pressId = ids[0] as AiSystemId;
    const given = async () => {
      const { aiSystem } = await portal.services.aiSystems.read(await portal.memberAt(), pressId);
      return { revision: aiSystem.revision, given: aiSystem.given };
    };
    const { revision } = await given();
    const byHand = { tiers: ['minimal'], roles: [], facts: {} } as const;
    await portal.services.aiSystems.state(await portal.memberAt(), pressId, { revision, given: byHand });
    const stated = await given();
    const again = new URLSearchParams({ _csrf: mara.csrf, revision: String(stated.revision) });
    const response = await mara.request(`/rule-packs/reopened/${pressId}`, { method: 'POST', body: again });
    expect(response.headers.get('location')).to.equal('/rule-packs');
    expect(await given(), 'nothing waits any more').to.deep.equal(stated);
    await mara.open('/rule-packs?search=press');
    expect(mara.text).to.include('No AI system to look at again is called that');
    await mara.open('/rule-packs?page=7');
    expect(mara.text).to.include('This page is past the end of the list');
    await mara.open('/rule-packs');
    expect(rows()).to.equal(1);
    await portal.runDueJobs();
    await mara.open('/audit');
    expect(mara.text)
      .to.include('Opened the classification of the AI system “Lift guard” again')
      .and.include('Looked again at the classification of the AI system “Press guard”');
  });
});
