import type { FactsOn, LetterFacts } from '#domain/mail/letter-facts.js';
import type { AboutKind, OutboxMail } from '#domain/mail/mail.js';
import { assessmentFacts } from '../assessments/assessment-facts.js';
import type { Parts } from '../parts.js';

/** What a letter is written from, or why it need not go out any more. */
export type FactsFound<F extends LetterFacts = LetterFacts> =
  | { readonly facts: F }
  | { readonly pointless: string };

/** Who reads the facts of each kind of letter: one a room, each the judge of whether its letter still makes sense. */
const READERS: {
  readonly [K in AboutKind]: (parts: Parts, mail: OutboxMail) => Promise<FactsFound<FactsOn<K>>>;
} = {
  assessment: assessmentFacts,
};

/** Reads what a letter is written from as things stand now, when it leaves. */
export const factsFor = (parts: Parts, mail: OutboxMail): Promise<FactsFound> =>
  READERS[mail.about.kind](parts, mail);
