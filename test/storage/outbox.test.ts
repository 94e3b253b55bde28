import { expect } from 'chai';
import type { MailId } from '#domain/ids.js';
import type { CapturedMail, OutboxMail } from '#domain/mail/mail.js';
import { aDeed, aLetter, anAssessment, at, newOrganisation } from './builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

onEachDatabase('The outbox', (bed) => {
  const cross = () => bed().storage.acrossAll('test');

  async function order(...keys: string[]) {
    const organisationId = newOrganisation();
    const buyer = bed().storage.within(organisationId);
    const assessment = anAssessment(organisationId);
    const prefix = nextId();
    const letters = keys.map((key) => aLetter(assessment, `${prefix} ${key}`));
    await buyer.assessments.add(assessment, aDeed('assessment.sent', {}, letters));
    const mails = (): Promise<readonly OutboxMail[]> =>
      buyer.outbox.about({ kind: 'assessment', id: assessment.id });
    return { buyer, assessment, letters, mails };
  }
  /** Leases letters until the one about an assessment comes. */
  async function claim(assessment: { id: string }, now: number, until: number): Promise<OutboxMail | null> {
    for (;;) {
      const mail = await cross().outbox.claim(at(now), at(until));
      if (mail === null || mail.about.id === assessment.id) return mail;
      await cross().outbox.done(mail.id, 'accepted', at(now));
    }
  }

  it('gets each letter once, whoever relays and however often it is ordered', async () => {
    const { buyer, assessment, letters, mails } = await order('one', 'two');
    const [first] = letters;
    if (first === undefined) return;
    const counts = await Promise.all([cross().relay.mail(at(1)), cross().relay.mail(at(1))]);
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(2);
    await buyer.assessments.change(
      assessment.id,
      { states: ['sending'] },
      {},
      aDeed('assessment.sent', {}, [first]),
    );
    expect(await cross().relay.mail(at(2))).to.equal(0);
    const queued = {
      state: 'queued',
      attempts: 0,
      queuedAt: at(1),
      nextAttemptAt: at(1),
      doneAt: null,
      lastError: '',
    };
    const found = [...(await mails())].sort((a, b) => a.key.localeCompare(b.key));
    expect(found.map((mail) => ({ ...mail, id: null }))).to.deep.equal(
      letters.map((letter) => ({ ...letter, ...queued, id: null })),
    );
    expect(
      await bed().storage.within(newOrganisation()).outbox.about({ kind: 'assessment', id: assessment.id }),
    ).to.deep.equal([]);
  });

  it('leases a letter to one process until the lease is over', async () => {
    const { assessment } = await order('one');
    await cross().relay.mail(at(1));
    expect(await claim(assessment, 0, 5)).to.equal(null);
    const mine = await claim(assessment, 1, 5);
    expect(mine).to.deep.include({ state: 'sending', attempts: 1, nextAttemptAt: at(5) });
    expect(await claim(assessment, 4, 9)).to.equal(null);
    expect(await claim(assessment, 5, 9)).to.deep.include({ id: mine?.id, attempts: 2 });
  });

  it('gives twenty letters to five senders, each once', async () => {
    await order(...Array.from({ length: 20 }, (_, place) => String(place)));
    await cross().relay.mail(at(1));
    const taken: string[] = [];
    const sender = async () => {
      for (;;) {
        const mail = await cross().outbox.claim(at(1), at(2));
        if (mail === null) return;
        taken.push(mail.id);
      }
    };
    await Promise.all(Array.from({ length: 5 }, sender));
    expect(new Set(taken).size).to.equal(taken.length);
    expect(taken.length).to.be.at.least(20);
    for (const id of taken) await cross().outbox.done(id as MailId, 'accepted', at(2));
  });

  it('tells what became of a letter', async () => {
    const { assessment, mails } = await order('one');
    await cross().relay.mail(at(1));
    const { outbox } = cross();
    const id = (await claim(assessment, 1, 2))?.id ?? ('' as MailId);
    await outbox.failed(id, 'mailbox busy', { state: 'queued', at: at(10) });
    expect((await mails())[0]).to.deep.include({
      state: 'queued',
      lastError: 'mailbox busy',
      nextAttemptAt: at(10),
      doneAt: null,
    });
    expect(await claim(assessment, 9, 11)).to.equal(null);
    expect((await claim(assessment, 10, 11))?.attempts).to.equal(2);
    await outbox.failed(id, 'no such mailbox', { state: 'failed', at: at(12) });
    expect((await mails())[0]).to.deep.include({
      state: 'failed',
      lastError: 'no such mailbox',
      doneAt: at(12),
    });
    expect(await claim(assessment, 99, 100)).to.equal(null);
    await outbox.done(id, 'captured', at(13));
    expect((await mails())[0]).to.deep.include({ state: 'captured', lastError: '', doneAt: at(13) });
  });
});

onEachDatabase('The captured mailbox', (bed) => {
  it('keeps each letter once, newest first', async () => {
    const { captured } = bed().storage;
    const letter = (id: string, minutes: number): CapturedMail => ({
      id: id as MailId,
      to: 'ines@helix.example',
      from: 'portal@nordbank.example',
      subject: `Letter ${id}`,
      text: 'Hello',
      html: '<p>Hello</p>',
      at: at(minutes),
    });
    const letters = [letter('a', 1), letter('b', 2)];
    for (const mail of [...letters, letter('a', 3)]) await captured.add(mail);
    expect(await captured.list()).to.deep.equal(letters.reverse());
    expect(await captured.read('a' as MailId)).to.deep.equal(letter('a', 1));
    expect(await captured.read('c' as MailId)).to.equal(null);
  });
});
