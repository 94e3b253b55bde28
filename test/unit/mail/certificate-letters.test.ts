import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import type { CertificateLetterFacts } from '#domain/mail/letter-facts.js';
import { mailTo, postmanWith } from './letter-builders.js';

const FACTS: CertificateLetterFacts = {
  kind: 'certificate',
  replyTo: null,
  buyer: 'Northmark Insurance',
  vendor: 'Lumenhire',
  called: 'AIMS 24817',
  verdict: { id: 'not-valid-now', sentence: 'It ended on 9 March 2028, 3 days ago.' },
  dates: [
    {
      kind: 'expiry',
      from: '2028-03-09' as CalendarDate,
      by: '2028-03-09' as CalendarDate,
      due: '2028-03-09' as CalendarDate,
      daysLeft: -3,
    },
  ],
  sendTo: { name: 'Ines Carvalho', email: 'ines@northmark.example' },
  given: null,
  link: 'https://assay.northmark.example/certificates/c-1',
};

async function letter(
  template: 'certificate-fell' | 'certificate-vendor-reminder' | 'certificate-given',
  facts = FACTS,
) {
  const { postman, captured } = postmanWith({});
  const mail = { ...mailTo(), template, about: { kind: 'certificate', id: 'c-1' } } as never;
  expect(await postman.deliver(mail, facts)).to.equal('captured');
  const [kept] = captured;
  if (kept === undefined) throw new Error('nothing was captured');
  return { subject: kept.subject, html: kept.html, flat: kept.text.replace(/\s+/g, ' ') };
}

describe('Letters about a certificate', () => {
  it('tell the member what a certificate that fell comes to now, why, and where it stands', async () => {
    const { subject, flat, html } = await letter('certificate-fell');
    expect(subject).to.equal('A certificate of Lumenhire fell out of credit');
    expect(flat).to.include('It is now: Not valid now.').and.include('It ended on 9 March 2028, 3 days ago.');
    expect(html).to.include(FACTS.link);
  });

  it('ask the vendor for the newer one in plain words, say whom to send it to, and hold no link of the buyer’s', async () => {
    const { subject, flat, html } = await letter('certificate-vendor-reminder');
    expect(subject).to.equal('Your certificate AIMS 24817 has dates that are near or past');
    expect(flat).to.include('please send it to Ines Carvalho, ines@northmark.example.');
    expect(flat).to.match(/9 Mar(ch)? 2028, 3 days ago/);
    expect(html).not.to.include(FACTS.link).and.not.include('href=');
    expect(flat).not.to.include('Not valid now');
    const alone = await letter('certificate-vendor-reminder', { ...FACTS, sendTo: null });
    expect(alone.flat).to.include('please send it to whoever you know at Northmark Insurance.');
  });

  it('say who of the vendor gave one, whose place it takes, and that nothing of it counts on that word', async () => {
    const given = { organisation: 'Lumenhire B.V.', by: 'Sanne\nde Wit', replaces: false };
    const { subject, flat, html } = await letter('certificate-given', { ...FACTS, dates: [], given });
    expect(subject).to.equal('Lumenhire gave you a certificate');
    expect(flat).to.include(
      'Sanne de Wit of Lumenhire B.V. gave Northmark Insurance the certificate AIMS 24817',
    );
    expect(flat).to.include('nothing of it counts on the vendor’s word').and.not.include('takes the place');
    expect(html).to.include(FACTS.link).and.not.include('<dl>');
    const renewed = await letter('certificate-given', {
      ...FACTS,
      dates: [],
      given: { ...given, replaces: true },
    });
    expect(renewed.flat).to.include('It takes the place of one you have.');
  });
});
