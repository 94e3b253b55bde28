import { expect } from 'chai';
import { DAY, MINUTE } from '#domain/dates.js';
import { LinkEnded } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';

const actionsIn = (events: readonly { action: string }[]) => events.map(({ action }) => action).sort();

onEachDatabase('Sending a questionnaire', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  it('makes one assessment, one event and one letter, wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const sending = await house.aSending();
      const dying = house.another({ before: dyingAt(call) });
      killed = await dying.assessments.send(house.owner, sending).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      house.pass(2 * MINUTE);
      await Promise.all([
        house.services.background.finishHalfDone(),
        house.services.background.finishHalfDone(),
      ]);
      const id = await house.services.assessments.send(house.owner, sending);
      const { assessment, events, mails } = await house.standing(id);
      expect(assessment.state, `killed at ${call}`).to.equal('sent');
      expect(actionsIn(events), `killed at ${call}`).to.deep.equal(['assessment.sent']);
      expect(mails.map(({ key }) => key)).to.deep.equal([`${id}:invitation:1`]);
      const sections = await bed()
        .storage.answering({ assessmentId: id, organisationId: house.owner.organisationId })
        .sections.all();
      expect(sections.map(({ sectionId }) => sectionId)).to.deep.equal(['first', 'second']);
      expect(call).to.be.below(30);
    }
    expect(house.logged).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('sends once when the form is posted twice at the same moment', async () => {
    const sending = await house.aSending();
    const ids = await Promise.all([1, 2, 3].map(() => house.services.assessments.send(house.owner, sending)));
    expect(new Set(ids).size).to.equal(1);
    const { events, mails } = await house.standing(ids[0] as AssessmentId);
    expect([actionsIn(events), mails.length]).to.deep.equal([['assessment.sent'], 1]);
  });

  it('lets a copied link in, and ends it with a newer one, with time, and with the assessment', async () => {
    const { services, owner } = house;
    const { id, guest, token } = await house.sent();
    await services.assessments.replaceLink(owner, id);
    const replaced = await services.answering.open(token).catch((error: unknown) => error);
    expect(replaced).to.be.instanceOf(LinkEnded).with.property('reason', 'revoked');
    expect(await errorOf(services.answering.revisit(guest))).to.equal('LinkEnded');
    expect(await errorOf(services.answering.read(guest))).to.equal('LinkEnded');

    const newer = (await services.assessments.copyLink(owner, id)).split('/').at(-1) ?? '';
    expect(newer).to.match(/^[\w-]{32}$/);
    const second = await services.answering.open(newer);
    expect(await services.answering.revisit(second)).to.deep.equal(second);
    house.pass(60 * DAY);
    expect(await errorOf(services.answering.open(newer))).to.equal('LinkEnded');
    expect(await errorOf(services.answering.revisit(second))).to.equal('LinkEnded');
    expect(await errorOf(services.assessments.copyLink(owner, id))).to.equal('Stale');

    await services.assessments.replaceLink(owner, id);
    const third = (await services.assessments.copyLink(owner, id)).split('/').at(-1) ?? '';
    const last = await services.answering.open(third);
    for (const ended of [token, newer])
      expect(await errorOf(services.answering.open(ended))).to.equal('LinkEnded');
    expect(await errorOf(services.answering.open('never-made'))).to.equal('NotFound');
    await services.assessments.cancel(owner, id);
    await services.assessments.cancel(owner, id);
    expect(await errorOf(services.answering.open(third))).to.equal('LinkEnded');
    expect(await errorOf(services.answering.revisit(last))).to.equal('LinkEnded');
    const { events } = await house.standing(id);
    expect(actionsIn(events)).to.deep.equal([
      'assessment.cancelled',
      'assessment.link-copied',
      'assessment.link-copied',
      'assessment.link-copied',
      'assessment.link-replaced',
      'assessment.link-replaced',
      'assessment.opened',
      'assessment.opened',
      'assessment.opened',
      'assessment.sent',
    ]);
  });

  it('says that a link must be replaced when the portal’s secret was changed', async () => {
    const { id, guest } = await house.sent();
    const changed = house.another({ settings: { secret: 'another secret' } });
    expect(await errorOf(changed.assessments.copyLink(house.owner, id))).to.equal('Stale');
    expect(await changed.answering.revisit(guest)).to.deep.equal(guest);
    await changed.assessments.replaceLink(house.owner, id);
    expect(await changed.assessments.copyLink(house.owner, id)).to.match(
      /^https:\/\/assay\.example\/invitations\//,
    );
  });

  it('knows nothing of another organisation’s things', async () => {
    const { id } = await house.sent();
    const stranger = await openHouse(bed().storage);
    const { assessments, vendors, aiSystems, audit } = house.services;
    const { assessment } = await house.standing(id);
    const theirs = await stranger.aSending();
    const form = { revision: 1, fields: { name: 'x', purpose: '' } };
    const acts = [
      () => assessments.read(stranger.owner, id),
      () => assessments.copyLink(stranger.owner, id),
      () => assessments.replaceLink(stranger.owner, id),
      () => assessments.cancel(stranger.owner, id),
      () => assessments.readSubmission(stranger.owner, id),
      () => assessments.send(stranger.owner, { ...theirs, aiSystemId: assessment.aiSystemId }),
      () => vendors.read(stranger.owner, assessment.vendorId),
      () => aiSystems.read(stranger.owner, assessment.aiSystemId),
      () => aiSystems.change(stranger.owner, assessment.aiSystemId, form),
      () => aiSystems.add(stranger.owner, assessment.vendorId, form.fields),
      () => audit.verify(stranger.owner, house.owner.organisationId),
    ];
    for (const act of acts) expect(await errorOf(act())).to.equal('NotFound');
    expect(await errorOf(assessments.send(stranger.owner, { ...theirs, requestId: id }))).to.equal(
      'BadRequest',
    );
    const { rows } = await assessments.list(stranger.owner, { search: '', states: [], page: 1, sort: 'due' });
    expect(rows.total).to.equal(0);
  });

  it('lets each role do what the table says and nobody else anything', async () => {
    const { id, guest } = await house.sent();
    const viewer = await house.member('viewer');
    const { assessments, vendors } = house.services;
    const query = { search: '', page: 1, sort: 'name' } as const;
    expect(await errorOf(vendors.list(viewer, query))).to.equal('nothing');
    expect(await errorOf(assessments.cancel(viewer, id))).to.equal('NotAllowed');
    expect(await errorOf(assessments.copyLink(viewer, id))).to.equal('NotAllowed');
    expect(await errorOf(assessments.send(viewer, await house.aSending()))).to.equal('NotAllowed');
    expect(await errorOf(assessments.read({ kind: 'nobody' }, id))).to.equal('NotSignedIn');
    expect(await errorOf(assessments.read(guest, id))).to.equal('NotSignedIn');
    expect(await errorOf(house.services.answering.read(house.owner))).to.equal('NotSignedIn');
  });
});
