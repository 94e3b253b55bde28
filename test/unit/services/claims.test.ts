import { expect } from 'chai';
import type { OrganisationId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, openHouse, PASSWORD } from './house.js';
import { dyingAt } from './intercepted.js';

onEachDatabase('A claim', (bed) => {
  it('makes one account, one organisation and one claim, wherever the process is killed', async () => {
    for (let call = 1, done = false; !done; call += 1) {
      const house = await openHouse(bed().storage);
      const { services, storage } = house;
      const sending = { ...(await house.aSending()), contactEmail: `ines-${call}@helix.example` };
      const id = await services.assessments.send(house.owner, sending);
      const link = (await services.assessments.copyLink(house.owner, id)).split('/').at(-1) ?? '';
      const guest = await services.answering.open(link);
      await services.claims.askAccount(guest, { organisationName: 'Helix' });
      await services.background.relay();
      await services.background.deliverMail();
      const facts = house.letters.at(-1)?.facts;
      const token = facts?.kind === 'claim' ? (facts.link.split('/').at(-1) ?? '') : '';
      const dying = house.another({ before: dyingAt(call) });
      done = (await errorOf(dying.claims.confirm(token, PASSWORD))) === 'nothing';
      const again = await services.claims.confirm(token, PASSWORD);
      expect(again.outcome, `killed at ${call}`).to.be.oneOf(['claimed', 'over']);
      const user = (await storage.users.byEmail(sending.contactEmail))?.user;
      const member = user && (await services.organisations.memberOf(user.id));
      if (!member) throw new Error(`Killed at ${call}, nobody is a member.`);
      expect(member).to.deep.include({ role: 'owner', sides: ['vendor'] });
      const requests = await services.claims.requests(member);
      expect(requests.map(({ assessment }) => assessment.id)).to.deep.equal([id]);
      expect(await storage.claimed('none' as OrganisationId).all()).to.deep.equal([]);
      expect(call).to.be.below(30);
    }
  });
});
