import { expect } from 'chai';
import type { FactSheet, SheetFact } from '#domain/ai-act/fact-sheet.js';
import type { AiSystemId } from '#domain/ids.js';
import { aDeed, aLetter, anAssessment, at, newOrganisation } from './builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const asked = (): ReturnType<typeof aDeed> => aDeed('facts.asked', { count: 1 });
const told = (): ReturnType<typeof aDeed> => aDeed('facts.told', { count: 1 });

const said = (value: SheetFact['value'], revision: number): SheetFact => ({
  value,
  by: { id: null, name: 'Ines Roca' },
  at: at(revision),
  revision,
});

onEachDatabase('Fact sheets', (bed) => {
  function aSheet() {
    const { storage } = bed();
    const organisationId = newOrganisation();
    const aiSystemId = `system-${nextId()}` as AiSystemId;
    const assessment = anAssessment(organisationId, { state: 'sent', aiSystemId });
    const sheet: FactSheet = {
      assessmentId: assessment.id,
      organisationId,
      aiSystemId,
      asked: ['profiles-people'],
      askedBy: 'Mara Holm',
      askedAt: at(0),
      facts: {},
      lockedRound: 0,
      revision: 1,
      changedAt: at(0),
    };
    const buyer = storage.within(organisationId);
    const vendor = storage.answering({ organisationId, assessmentId: assessment.id }).factSheet;
    return { storage, organisationId, assessment, sheet, buyer, vendor };
  }
  const answered = (sheet: FactSheet, value: SheetFact['value']): FactSheet => {
    const revision = sheet.revision + 1;
    return { ...sheet, facts: { ...sheet.facts, 'profiles-people': said(value, revision) }, revision };
  };

  it('are kept as asked and as answered, seen by both sides', async () => {
    const { sheet, buyer, vendor } = aSheet();
    expect(await vendor.read()).to.equal(null);
    expect(await buyer.factSheets.ask(sheet, asked())).to.equal(true);
    expect(await vendor.read()).to.deep.equal(sheet);
    const next = answered(sheet, 'yes');
    expect(await vendor.tell(next, 1, told())).to.equal(true);
    expect(await buyer.factSheets.read(sheet.assessmentId)).to.deep.equal(next);
    const more = { ...next, asked: ['profiles-people', 'first-used'], revision: 3 };
    expect(await buyer.factSheets.ask(more, asked())).to.equal(true);
    expect(await vendor.read()).to.deep.equal(more);
  });

  it('are written by exactly one of two who write over the same revision', async () => {
    const { sheet, buyer, vendor } = aSheet();
    const first = await Promise.all([
      buyer.factSheets.ask(sheet, asked()),
      buyer.factSheets.ask(sheet, asked()),
    ]);
    expect(first.filter(Boolean)).to.have.length(1);
    const more = { ...sheet, asked: [...sheet.asked, 'first-used'], revision: 2 };
    const second = await Promise.all([
      buyer.factSheets.ask(more, asked()),
      vendor.tell(answered(sheet, 'no'), 1, told()),
    ]);
    expect(second.filter(Boolean)).to.have.length(1);
    expect((await vendor.read())?.revision).to.equal(2);
  });

  it('take no answer once the round is locked, and do in the next', async () => {
    const { sheet, buyer, vendor } = aSheet();
    await vendor.lock(1);
    await buyer.factSheets.ask(sheet, asked());
    await vendor.lock(1);
    await vendor.lock(1);
    const next = answered(sheet, 'yes');
    expect(await vendor.tell(next, 1, told())).to.equal(false);
    expect(await vendor.tell(next, 2, told())).to.equal(true);
    expect((await vendor.read())?.lockedRound).to.equal(1);
  });

  it('are found by their AI system, the longest asked first', async () => {
    const { organisationId, sheet, buyer } = aSheet();
    const later = anAssessment(organisationId);
    await buyer.factSheets.ask({ ...sheet, assessmentId: later.id, askedAt: at(9) }, asked());
    await buyer.factSheets.ask(sheet, asked());
    const found = await buyer.factSheets.aboutSystem(sheet.aiSystemId);
    expect(found.map(({ assessmentId }) => assessmentId)).to.deep.equal([sheet.assessmentId, later.id]);
    expect(await buyer.factSheets.aboutSystem('another' as AiSystemId)).to.deep.equal([]);
  });

  it('are nothing to another buyer, or to the respondent of another assessment', async () => {
    const { storage, organisationId, sheet, buyer } = aSheet();
    await buyer.factSheets.ask(sheet, asked());
    const stranger = storage.within(newOrganisation()).factSheets;
    expect(await stranger.read(sheet.assessmentId)).to.equal(null);
    expect(await stranger.aboutSystem(sheet.aiSystemId)).to.deep.equal([]);
    expect(await stranger.ask({ ...sheet, asked: ['first-used'], revision: 2 }, asked())).to.equal(false);
    const neighbours = [
      storage.answering({ organisationId, assessmentId: anAssessment(organisationId).id }),
      storage.answering({ organisationId: newOrganisation(), assessmentId: sheet.assessmentId }),
    ];
    for (const { factSheet } of neighbours) {
      expect(await factSheet.read()).to.equal(null);
      expect(await factSheet.tell(answered(sheet, 'yes'), 1, told())).to.equal(false);
      await factSheet.lock(9);
    }
    expect(await buyer.factSheets.read(sheet.assessmentId)).to.deep.equal(sheet);
  });

  it('carry their events and letters until these are relayed', async () => {
    const { storage, assessment, sheet, buyer, vendor } = aSheet();
    const letter = {
      ...aLetter(assessment, `${assessment.id}:facts-asked:1`),
      template: 'facts-asked' as const,
    };
    await buyer.factSheets.ask(sheet, { ...asked(), mails: [letter] });
    await vendor.tell(answered(sheet, 'yes'), 1, told());
    const { relay } = storage.acrossAll('a test of the relays');
    await relay.audit(at(5));
    await relay.mail(at(5));
    const log = await buyer.audit.list({ action: null, thingId: sheet.assessmentId, page: 1, size: 10 });
    expect(log.items.map(({ id }) => id).sort()).to.deep.equal([
      `fact-sheet:${sheet.assessmentId}:1`,
      `fact-sheet:${sheet.assessmentId}:2`,
    ]);
    const letters = await buyer.outbox.about({ kind: 'assessment', id: assessment.id });
    expect(letters.map(({ key }) => key)).to.deep.equal([letter.key]);
  });
});
