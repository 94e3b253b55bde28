import type { AheadDate } from '#domain/certificates/dates-ahead.js';
import type { CertificateLetterFacts } from '#domain/mail/letter-facts.js';
import type { MailOrder } from '#domain/mail/mail.js';
import { type LetterFactView, midnight, type NoticeLetter, oneLine, type Say } from './letter.js';

/** The letters about a certificate. */
export const CERTIFICATE_LETTERS = {
  'certificate-reminder': (
    to: MailOrder['to'],
    { buyer, vendor, called, dates, link }: CertificateLetterFacts,
    say: Say,
  ): NoticeLetter => {
    const names = { buyer: oneLine(buyer), vendor: oneLine(vendor), called: oneLine(called) };
    return {
      subject: say('certificate.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('certificate.dates', names), say('certificate.ask', names)],
      facts: dates.map((date) => dateFact(date, say)),
      button: { label: say('certificate.button'), href: link },
      closing: [say('notice.sign-in', names)],
      footer: say('footer.own', names),
    };
  },
};

const dateFact = ({ kind, by, daysLeft }: AheadDate, say: Say): LetterFactView => ({
  label: say(`certificate.${kind}`),
  value: say(daysLeft < 0 ? 'certificate.overdue' : 'certificate.due', {
    day: midnight(by),
    days: Math.abs(daysLeft),
  }),
});
