import type { FactsFound, FactsOn } from '#domain/mail/letter-facts.js';
import type { AboutKind, MailOn, OutboxMail } from '#domain/mail/mail.js';
import { accountFacts } from '../account/account-facts.js';
import { assessmentFacts } from '../assessments/assessment-facts.js';
import { certificateLetterFacts } from '../certificates/certificate-letter-facts.js';
import { claimFacts } from '../claims/claim-facts.js';
import { enrolmentFacts } from '../members/enrolment-facts.js';
import { ownCertificateLetterFacts } from '../own-certificates/own-certificate-letter-facts.js';
import type { Parts } from '../parts.js';

/** Who reads the facts of each kind of letter: one a room, each the judge of whether its letter still makes sense. */
const READERS: {
  readonly [K in AboutKind]: (parts: Parts, mail: MailOn<K>) => Promise<FactsFound<FactsOn<K>>>;
} = {
  assessment: assessmentFacts,
  enrolment: enrolmentFacts,
  account: accountFacts,
  claim: claimFacts,
  certificate: certificateLetterFacts,
  'own-certificate': ownCertificateLetterFacts,
};

/** Reads what a letter is written from as things stand now, when it leaves. */
export const factsFor = (parts: Parts, mail: OutboxMail): Promise<FactsFound> =>
  // The kind of the reader is that of the letter, which the compiler cannot follow through the table.
  READERS[mail.about.kind](parts, mail as never);
