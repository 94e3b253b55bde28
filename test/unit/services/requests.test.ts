import { expect } from 'chai';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { RequestGroup } from '#domain/assessments/request-group.js';
import type { CalendarDate } from '#domain/dates.js';
import type { SubmissionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { anAssessment, anOrganisation } from '#test/storage/builders.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { type House, openHouse } from './house.js';
import { aSeller, memberOf } from './selling.js';

onEachDatabase('The requests of a vendor’s organisation', (bed) => {
  let house: House;
  let member: Member;
  before(async () => {
    house = await openHouse(bed().storage);
    member = await memberOf(house, await aSeller(house), 'viewer');
  });

  /** Kept by the organisation at hand; each of a buyer of its own. */
  async function keep(fields: Partial<Assessment>): Promise<Assessment> {
    const buyer = anOrganisation().id;
    const claimedBy = { organisationId: member.organisationId, name: 'Helix', at: house.now() };
    const kept = anAssessment(buyer, { state: 'sent', claimedBy, ...fields });
    await house.storage.within(buyer).assessments.add(kept, null);
    return kept;
  }

  const list = (group: RequestGroup, search = '', page = 1) =>
    house.services.claims.requests(member, { search, group, page });

  it('come a page at a time, the soonest due first, and count each of their groups', async () => {
    expect((await list('all')).none).to.equal(true);
    const at = house.now();
    const questions = [] as const;
    for (let day = 10; day <= 31; day += 1) await keep({ dueOn: `2026-12-${day}` as CalendarDate });
    await keep({ dueOn: '2026-11-01' as CalendarDate });
    await keep({ state: 'in-progress', returned: { round: 2, at, by: 'Mara', questions }, round: 2 });
    await keep({ state: 'decided', submission: { id: 's' as SubmissionId, sha256: 'x', at } });
    await keep({ state: 'submitting' });
    await keep({ state: 'expired' });
    await keep({ state: 'cancelled' });

    const first = await list('to-answer');
    expect(first.counts).to.deep.equal({
      'to-answer': 24,
      overdue: 1,
      returned: 1,
      answered: 2,
      over: 2,
      all: 28,
    });
    expect(first.rows).to.include({ total: 24, page: 1, size: 20 });
    const dueOn = first.rows.items.map(({ assessment }) => assessment.dueOn);
    expect(dueOn).to.deep.equal(dueOn.toSorted());
    expect(dueOn[0]).to.equal('2026-11-01');
    expect((await list('to-answer', '', 2)).rows.items).to.have.length(4);
    expect((await list('to-answer', '', 3)).rows.items).to.deep.equal([]);
    expect((await list('overdue')).rows.items[0]?.dueIn).to.equal(-20);
  });

  it('are found by words of buyer, AI system and questionnaire, without accents and never by another’s', async () => {
    const names = { buyer: 'Crédit Lumière', vendor: 'Helix', aiSystem: 'Triage (new)' };
    const kept = await keep({ names });
    await house.storage
      .within(anOrganisation().id)
      .assessments.add(anAssessment(anOrganisation().id, { names }), null);
    for (const search of ['credit', 'LUMIÈRE triage', '(new)', 'lumiere management']) {
      const { rows, counts } = await list('all', search);
      expect(
        rows.items.map(({ assessment }) => assessment.id),
        search,
      ).to.deep.equal([kept.id]);
      expect(counts.all).to.equal(1);
    }
    const nothing = await list('all', 'helix.*');
    expect([nothing.rows.total, nothing.none]).to.deep.equal([0, false]);
  });
});
