import { expect } from 'chai';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import { oneLine } from '#mail/letters/letter.js';
import { assessment, BUYER_LINK, factsOf, LINK, mailTo, postmanWith, submitted } from './letter-builders.js';

async function letter(mail: OutboxMail, about: Assessment, link: string | null = LINK) {
  const { postman, captured } = postmanWith({});
  expect(await postman.deliver(mail, { ...factsOf(about), link })).to.equal('captured');
  const [kept] = captured;
  if (kept === undefined) throw new Error('nothing was captured');
  return kept;
}

const times = (text: string, part: string) => text.split(part).length - 1;

describe('Letters', () => {
  it('invite with who asks, what about, by when, the buyer’s words and one link', async () => {
    const { id, to, from, subject, text, html, at } = await letter(mailTo(), assessment);
    expect({ id, to, from, subject, at }).to.deep.equal({
      id: 'mail-1',
      to: 'sanne.dewit@lumenhire.example',
      from: 'Assay <assay@northmark.example>',
      subject: 'Northmark Insurance asks you 10 questions about ShortlistIQ, due 13 Nov 2026',
      at: '2026-11-02T09:00:00.000Z',
    });
    const flat = text.replace(/\s+/g, ' ');
    for (const said of [
      'Dear Sanne de Wit,',
      'Ines Carvalho of Northmark Insurance asks Lumenhire',
      '> Where something is in progress, please say partly and until when.',
      'until 31 Dec 2026',
      '10 questions: usually about 15 minutes.',
    ]) {
      expect(flat).to.include(said);
    }
    expect(flat).to.match(/by Friday,? 13 November 2026/);
    expect(times(html, LINK)).to.equal(1);
    expect(times(text, LINK)).to.equal(1);
    expect(cheerio.load(html)('a.button').attr('href')).to.equal(LINK);
    expect(html).to.not.match(/ style=|<script|<img/);
  });

  it('say of a second link that the first one ended and the answers stay', async () => {
    const second = { ...assessment, invitation: { ...assessment.invitation, number: 2 } };
    const words = 'The one sent before no longer works; answers saved so far are kept.';
    const flat = async (about: Assessment) => (await letter(mailTo(), about)).text.replace(/\s+/g, ' ');
    expect(await flat(second)).to.include(words);
    expect(await flat(assessment)).not.to.include(words);
  });

  it('say “up to” where some questions come only after certain answers, and hours where it is long', async () => {
    const { postman, captured } = postmanWith({});
    await postman.deliver(mailTo(), { ...factsOf(), questions: 85, someDepend: true, minutes: 300 });
    const { subject = '', text = '' } = captured[0] ?? {};
    expect(subject).to.include('asks you up to 85 questions about');
    expect(text.replace(/\s+/g, ' ')).to.include(
      'Up to 85 questions, some only after certain answers: usually about 5 hours.',
    );
  });

  it('leave the link out where there is none, and the quotation where nothing was written', async () => {
    const $ = cheerio.load((await letter(mailTo(), { ...assessment, message: ' \n' }, null)).html);
    expect($('a')).to.have.length(0);
    expect($('blockquote')).to.have.length(0);
  });

  const reminders: [string, string, string][] = [
    [
      '2026-11-11',
      'Due in 2 days: the questions of Northmark Insurance about ShortlistIQ',
      'are due by Friday',
    ],
    [
      '2026-11-12',
      'Due tomorrow: the questions of Northmark Insurance about ShortlistIQ',
      'are due by Friday',
    ],
    [
      '2026-11-13',
      'Due today: the questions of Northmark Insurance about ShortlistIQ',
      'are due today, Friday',
    ],
    [
      '2026-11-16',
      'Was due on 13 Nov 2026: the questions of Northmark Insurance about ShortlistIQ',
      'They were due by Friday',
    ],
  ];
  for (const [today, subject, words] of reminders)
    it(`remind in the words of the day they leave on: ${today}`, async () => {
      const { postman, captured } = postmanWith({});
      const facts = { ...factsOf(), today: today as CalendarDate };
      await postman.deliver(mailTo(assessment.contact, 'reminder'), facts);
      const [kept] = captured;
      expect(kept?.subject).to.equal(subject);
      expect(kept?.text.replace(/\s+/g, ' '))
        .to.include(words)
        .and.include('the link is the one you had before');
      expect(times(kept?.html ?? '', LINK)).to.equal(1);
    });

  it('tell a new due date with the same link, and a withdrawal without one, in fair words', async () => {
    const moved = await letter(mailTo(assessment.contact, 'due-date-changed'), assessment);
    expect(moved.subject).to.equal(
      'New due date 13 Nov 2026: the questions of Northmark Insurance about ShortlistIQ',
    );
    expect(times(moved.html, LINK)).to.equal(1);
    const farewell = 'We have chosen another product.\n\nThank you.';
    const over = await letter(mailTo(assessment.contact, 'withdrawal'), { ...assessment, farewell }, null);
    const flat = over.text.replace(/\s+/g, ' ');
    expect(flat).to.include('There is nothing left for you to do.').and.include('Thank you.');
    expect(flat).not.to.include('We renew in June.');
    expect(cheerio.load(over.html)('a')).to.have.length(0);
  });

  it('confirm a submission with name, local time and fingerprint', async () => {
    const { text, html } = await letter(mailTo(assessment.contact, 'submission-receipt'), submitted, null);
    expect(text).to.include('Sanne de Wit, Head of Compliance');
    expect(text).to.include('13 Nov 2026 at 00:30 (Europe/Amsterdam)');
    expect(html).to.include('ab'.repeat(32));
    expect(html).to.not.include(BUYER_LINK);
  });

  it('tell the sender that answers have come, with the page to read them', async () => {
    const sender = { name: 'Ines Carvalho', email: 'ines.carvalho@northmark.example' };
    const { subject, html } = await letter(mailTo(sender, 'submission-notice'), submitted);
    expect(subject).to.equal('Lumenhire answered about ShortlistIQ');
    expect(times(html, BUYER_LINK)).to.equal(1);
    expect(html).to.not.include(LINK);
  });

  it('never let a name or a message become markup, a line break or a second link', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        '<a href="https://evil.example">x</a>',
        '"><script>alert(1)</script>',
        'نورثمارك للتأمين',
        '{sender}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, system, message) => {
        const names = { ...assessment.names, buyer: name, aiSystem: system };
        const { subject, html } = await letter(mailTo({ name, email: 'a@b.example' }), {
          ...assessment,
          names,
          message,
        });
        const $ = cheerio.load(html);
        expect($('a')).to.have.length(1);
        expect($('script')).to.have.length(0);
        expect(subject).to.not.match(/[\p{Cc}\u2028\u2029]/u);
        expect(subject.length).to.be.below(600);
      }),
      { numRuns: 100 },
    );
  });

  it('cut names by whole characters and keep Arabic and emoji', () => {
    expect(oneLine('نورثمارك')).to.equal('نورثمارك');
    expect(oneLine('Bcc:\r\n x\u202Ey')).to.equal('Bcc: x y');
    expect(Array.from(oneLine('🦊'.repeat(500)))).to.have.length(120);
  });
});
