import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import type { AiSystemId, AssessmentId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';

const attested = { name: 'Ines Roca', title: 'Head of AI' };

onEachDatabase('Facts asked of a vendor', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  const systemOf = async (id: AssessmentId): Promise<AiSystemId> =>
    (await house.standing(id)).assessment.aiSystemId;
  const asking = (id: AssessmentId, ...facts: readonly string[]) => ({ assessmentId: id, facts, tell: true });
  const wasKilled = (act: Promise<unknown>): Promise<boolean> =>
    act.then(
      () => false,
      (error: unknown) => {
        if (error instanceof Killed) return true;
        throw error;
      },
    );
  const tellTales = async (id: AssessmentId, action: string) => {
    const { events, mails } = await house.standing(id);
    return {
      events: events.filter((event) => event.action === action).length,
      letters: mails.filter(({ template }) => template === 'facts-asked').length,
    };
  };

  it('are asked once, with one event and one letter, wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const { id } = await house.sent();
      const system = await systemOf(id);
      const dying = house.another({ before: dyingAt(call) });
      const command = asking(id, 'ai-system', 'rates-credit');
      killed = await wasKilled(dying.aiSystems.askVendor(house.owner, system, command));
      await house.services.aiSystems.askVendor(house.owner, system, command);
      await house.services.background.relay();
      const { sheet } = await house.services.aiSystems.classification(house.owner, system);
      expect(sheet?.asked, `killed at ${call}`).to.deep.equal(['ai-system', 'rates-credit']);
      expect(await tellTales(id, 'facts.asked'), `killed at ${call}`).to.deep.equal({
        events: 1,
        letters: 1,
      });
      expect(call).to.be.below(20);
    }
  }).timeout(PATIENCE);

  it('are answered once, with one event, wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const { id, guest } = await house.sent();
      await house.services.aiSystems.askVendor(house.owner, await systemOf(id), asking(id, 'ai-system'));
      const command = { revision: 1, facts: { 'ai-system': 'yes' }, note: 'Ours.' } as const;
      const dying = house.another({ before: dyingAt(call) });
      killed = await wasKilled(dying.factSheet.tell(guest, command));
      expect(await house.services.factSheet.tell(guest, command)).to.deep.equal({ outcome: 'saved' });
      const read = await house.services.factSheet.read(guest);
      expect(read?.sheet.revision, `killed at ${call}`).to.equal(2);
      expect((await tellTales(id, 'facts.told')).events, `killed at ${call}`).to.equal(1);
      expect(call).to.be.below(20);
    }
  }).timeout(PATIENCE);

  it('are closed with the answers, wherever the process that submits them is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const { id, guest } = await house.answered();
      await house.services.aiSystems.askVendor(house.owner, await systemOf(id), asking(id, 'ai-system'));
      const dying = house.another({ before: dyingAt(call) });
      killed = await wasKilled(dying.answering.submit(guest, attested));
      house.pass(2 * MINUTE);
      await house.services.background.finishHalfDone();
      await house.services.answering.submit(guest, attested);
      const command = { revision: 1, facts: { 'ai-system': 'yes' }, note: '' } as const;
      expect(await errorOf(house.services.factSheet.tell(guest, command)), `killed at ${call}`).to.equal(
        'Stale',
      );
      const sheet = await house.storage.within(house.owner.organisationId).factSheets.read(id);
      expect(sheet, `killed at ${call}`).to.deep.include({ lockedRound: 1, facts: {} });
      expect(call).to.be.below(40);
    }
  }).timeout(PATIENCE);

  it('lose nothing where several ask and several answer at once', async () => {
    const { id, guest } = await house.sent();
    const system = await systemOf(id);
    const { aiSystems, factSheet } = house.services;
    const first = ['ai-system', 'rates-credit', 'scores-citizens', 'narrow-task'];
    await Promise.all(first.map((fact) => aiSystems.askVendor(house.owner, system, asking(id, fact))));
    const revision = (await factSheet.read(guest))?.sheet.revision ?? 0;
    const tell = (fact: string) => factSheet.tell(guest, { revision, facts: { [fact]: 'no' }, note: '' });
    const outcomes = await Promise.all([
      ...['rates-credit', 'scores-citizens', 'narrow-task'].map(tell),
      aiSystems.askVendor(house.owner, system, asking(id, 'profiles-people')),
    ]);
    expect(outcomes).to.deep.equal([{ outcome: 'saved' }, { outcome: 'saved' }, { outcome: 'saved' }, 1]);
    const sheet = (await factSheet.read(guest))?.sheet;
    expect([...(sheet?.asked ?? [])].sort()).to.deep.equal([...first, 'profiles-people'].sort());
    expect(Object.keys(sheet?.facts ?? {}).sort()).to.deep.equal([
      'narrow-task',
      'rates-credit',
      'scores-citizens',
    ]);
    expect(sheet?.revision).to.equal(8);
  });

  it('refuse what was not asked, is of another type, or is no fact', async () => {
    const { id, guest } = await house.sent();
    const system = await systemOf(id);
    const { aiSystems, factSheet } = house.services;
    const tell = (facts: Record<string, 'yes'>) => factSheet.tell(guest, { revision: 1, facts, note: '' });
    expect(await errorOf(tell({ 'ai-system': 'yes' }))).to.equal('NotFound');
    await aiSystems.askVendor(house.owner, system, asking(id, 'first-used'));
    expect(await errorOf(tell({ 'ai-system': 'yes' }))).to.equal('BadRequest');
    expect(await errorOf(tell({ 'first-used': 'yes' }))).to.equal('BadRequest');
    for (const facts of [[], ['world-peace']])
      expect(
        await errorOf(aiSystems.askVendor(house.owner, system, { assessmentId: id, facts, tell: false })),
      ).to.equal('BadRequest');
    const other = await house.sent();
    expect(
      await errorOf(aiSystems.askVendor(house.owner, system, asking(other.id, 'ai-system'))),
      'about another AI system',
    ).to.equal('NotFound');
    const viewer = await house.member('viewer');
    expect(await errorOf(aiSystems.askVendor(viewer, system, asking(id, 'ai-system')))).to.equal(
      'NotAllowed',
    );
  });
});
