import type { AccountFacts, ClaimFacts, EnrolmentFacts } from '#domain/mail/letter-facts.js';
import type { MailOrder } from '#domain/mail/mail.js';
import { type LinkLetter, midnight, oneLine, type Say } from './letter.js';

/** The letters by which somebody gets into an account: each is around one link. */
export const ACCOUNT_LETTERS = {
  enrolment: (to: MailOrder['to'], { enrolment, link, until }: EnrolmentFacts, say: Say): LinkLetter => {
    const inviter = oneLine(enrolment.invitedBy.name);
    const organisation = oneLine(enrolment.organisationName);
    return {
      subject: say('enrolment.subject', { inviter, organisation }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('enrolment.request', { inviter, organisation, role: enrolment.role })],
      button: { label: say('enrolment.button'), href: link },
      closing: [
        say('enrolment.until', { until: midnight(until) }),
        say('enrolment.wrong-person', { inviter }),
      ],
      footer: say('footer', { buyer: organisation, sender: inviter }),
    };
  },

  'password-reset': (to: MailOrder['to'], { link, minutes }: AccountFacts, say: Say): LinkLetter => ({
    subject: say('reset.subject'),
    greeting: say('greeting', { name: oneLine(to.name) }),
    opening: [say('reset.request')],
    button: { label: say('reset.button'), href: link },
    closing: [say('reset.until', { minutes }), say('reset.not-you')],
    footer: say('footer.account'),
  }),

  'claim-confirmation': (
    to: MailOrder['to'],
    { names, organisation, link, until }: ClaimFacts,
    say: Say,
  ): LinkLetter => {
    const about = { buyer: oneLine(names.buyer), system: oneLine(names.aiSystem) };
    return {
      subject: say('claim.subject', { organisation: oneLine(organisation) }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('claim.request', { ...about, organisation: oneLine(organisation) })],
      button: { label: say('claim.button'), href: link },
      closing: [say('claim.until', { until: midnight(until) }), say('claim.not-you')],
      footer: say('footer.account'),
    };
  },
};
