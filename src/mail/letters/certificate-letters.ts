import { VERDICT_TITLES } from '#domain/certificates/check.js';
import type { AheadDate } from '#domain/certificates/dates-ahead.js';
import type { CertificateLetterFacts, OwnCertificateLetterFacts } from '#domain/mail/letter-facts.js';
import type { MailOrder } from '#domain/mail/mail.js';
import {
  type LetterFactView,
  midnight,
  type NoticeLetter,
  oneLine,
  type ReceiptLetter,
  type Say,
} from './letter.js';

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
  'certificate-fell': (
    to: MailOrder['to'],
    { buyer, vendor, called, verdict, dates, link }: CertificateLetterFacts,
    say: Say,
  ): NoticeLetter => {
    const names = { buyer: oneLine(buyer), vendor: oneLine(vendor), called: oneLine(called) };
    const comesTo = VERDICT_TITLES[verdict.id];
    return {
      subject: say('certificate.fell.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('certificate.fell.now', { ...names, verdict: comesTo }), verdict.sentence],
      facts: dates.map((date) => dateFact(date, say)),
      button: { label: say('certificate.button'), href: link },
      closing: [say('certificate.fell.lists'), say('notice.sign-in', names)],
      footer: say('footer.own', names),
    };
  },
  'certificate-vendor-reminder': (
    to: MailOrder['to'],
    { buyer, called, dates, sendTo }: CertificateLetterFacts,
    say: Say,
  ): ReceiptLetter => {
    const names = { buyer: oneLine(buyer), called: oneLine(called) };
    return {
      subject: say('certificate.vendor.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('certificate.vendor.dates', names)],
      facts: dates.map((date) => dateFact(date, say)),
      closing: [
        sendTo === null
          ? say('certificate.vendor.send', names)
          : say('certificate.vendor.send-to', { ...names, name: oneLine(sendTo.name), email: sendTo.email }),
        say('certificate.vendor.why', names),
      ],
      footer:
        sendTo === null
          ? say('footer.own', names)
          : say('footer', { ...names, sender: oneLine(sendTo.name) }),
    };
  },
  'certificate-given': (to: MailOrder['to'], facts: CertificateLetterFacts, say: Say): NoticeLetter =>
    vendorsDeed(to, facts, say, [
      'certificate-given.subject',
      facts.given?.replaces === true ? 'certificate-given.renewed' : 'certificate-given.told',
      'certificate-given.read',
    ]),
  'certificate-no-longer-given': (
    to: MailOrder['to'],
    facts: CertificateLetterFacts,
    say: Say,
  ): NoticeLetter =>
    vendorsDeed(to, facts, say, [
      'certificate-no-longer-given.subject',
      'certificate-no-longer-given.told',
      'certificate-no-longer-given.stays',
    ]),
  'certificate-vendor-corrected': (
    to: MailOrder['to'],
    facts: CertificateLetterFacts,
    say: Say,
  ): NoticeLetter =>
    vendorsDeed(to, facts, say, [
      'certificate-vendor-corrected.subject',
      'certificate-vendor-corrected.told',
      'certificate-vendor-corrected.compare',
    ]),
};

/** The letters about a certificate that a vendor's own organisation keeps. */
export const OWN_CERTIFICATE_LETTERS = {
  'own-certificate-reminder': (
    to: MailOrder['to'],
    { organisation, called, dates, buyers, link }: OwnCertificateLetterFacts,
    say: Say,
  ): NoticeLetter => {
    const names = {
      buyer: oneLine(organisation),
      organisation: oneLine(organisation),
      called: oneLine(called),
    };
    return {
      subject: say('own-certificate.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('own-certificate.dates', names)],
      facts: dates.map((date) => dateFact(date, say)),
      button: { label: say('certificate.button'), href: link },
      closing: [
        say('own-certificate.next', { ...names, count: buyers }),
        say('own-certificate.why', names),
        say('notice.sign-in', names),
      ],
      footer: say('footer.own', names),
    };
  },
};

/** What a vendor did with a certificate it gave: a subject and two sentences. */
function vendorsDeed(
  to: MailOrder['to'],
  { buyer, vendor, called, given, link }: CertificateLetterFacts,
  say: Say,
  [subject, ...opening]: readonly [Parameters<Say>[0], ...Parameters<Say>[0][]],
): NoticeLetter {
  const names = {
    buyer: oneLine(buyer),
    vendor: oneLine(vendor),
    called: oneLine(called),
    organisation: oneLine(given?.organisation ?? ''),
    by: oneLine(given?.by ?? ''),
  };
  return {
    subject: say(subject, names),
    greeting: say('greeting', { name: oneLine(to.name) }),
    opening: opening.map((sentence) => say(sentence, names)),
    facts: [],
    button: { label: say('certificate.button'), href: link },
    closing: [say('notice.sign-in', names)],
    footer: say('footer.own', names),
  };
}

const dateFact = (
  { kind, by, daysLeft }: Pick<AheadDate, 'kind' | 'by' | 'daysLeft'>,
  say: Say,
): LetterFactView => ({
  label: say(`certificate.${kind}`),
  value: say(daysLeft < 0 ? 'certificate.overdue' : 'certificate.due', {
    day: midnight(by),
    days: Math.abs(daysLeft),
  }),
});
