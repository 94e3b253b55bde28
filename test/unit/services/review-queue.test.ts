import { expect } from 'chai';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { answer, type House, openHouse } from './house.js';

const ATTESTED = { name: 'Ines Roca', title: 'Head of AI' };

onEachDatabase('The queue of reviews', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  it('puts the lower score first, however long another waits or is past its due date', async () => {
    const better = await house.answered();
    await house.services.answering.submit(better.guest, ATTESTED);
    const worse = await house.answered();
    await answer(house.services, worse.guest, 'review', 'no');
    await house.services.answering.submit(worse.guest, ATTESTED);
    const { rows } = await house.services.reviews.list(house.owner, { search: '', state: '', page: 1 });
    expect(rows.items.map(({ assessment }) => assessment.id)).to.deep.equal([worse.id, better.id]);
  });
});
