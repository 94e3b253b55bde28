import type { FactsFound, FactsOn } from '#domain/mail/letter-facts.js';
import type { AboutKind, OutboxMail } from '#domain/mail/mail.js';
import { assessmentFacts } from '../assessments/assessment-facts.js';
import type { Parts } from '../parts.js';

/** Who reads the facts of each kind of letter: one a room, each the judge of whether its letter still makes sense. */
const READERS: {
  readonly [K in AboutKind]: (parts: Parts, mail: OutboxMail) => Promise<FactsFound<FactsOn<K>>>;
} = {
  assessment: assessmentFacts,
};

/** Reads what a letter is written from as things stand now, when it leaves. */
export const factsFor = (parts: Parts, mail: OutboxMail): Promise<FactsFound> =>
  READERS[mail.about.kind](parts, mail);
