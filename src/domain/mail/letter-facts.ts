import type { Assessment } from '../assessments/assessment.js';
import type { Assay } from '../certificates/check.js';
import type { AheadDate } from '../certificates/dates-ahead.js';
import type { CalendarDate } from '../dates.js';
import type { Enrolment } from '../organisations/enrolment.js';
import type { AboutKind, MailOrder } from './mail.js';

/** What a letter is written from, by what it is about; read when the letter leaves, never stored with it. */
export type LetterFacts =
  | AssessmentFacts
  | EnrolmentFacts
  | AccountFacts
  | ClaimFacts
  | CertificateLetterFacts
  | OwnCertificateLetterFacts;
/** The facts of letters about one kind of thing. */
export type FactsOn<K extends AboutKind> = Extract<LetterFacts, { readonly kind: K }>;

interface AnyFacts {
  readonly kind: AboutKind;
  /** Whoever an answer to the letter should reach; null where nobody waits for one. */
  readonly replyTo: MailOrder['to'] | null;
}

export interface AssessmentFacts extends AnyFacts {
  readonly kind: 'assessment';
  readonly assessment: Assessment;
  /** The vendor's link, where the letter carries one. */
  readonly link: string | null;
  /** Questions in the questionnaire, and the minutes it usually takes. */
  readonly questions: number;
  /** Whether some of them are asked only after certain answers. */
  readonly someDepend: boolean;
  readonly minutes: number;
  /** The buyer's page of the assessment. */
  readonly buyerLink: string;
  /** The buyer's day, on which it is written. */
  readonly today: CalendarDate;
}

export interface EnrolmentFacts extends AnyFacts {
  readonly kind: 'enrolment';
  readonly enrolment: Enrolment;
  readonly link: string;
  /** The last day on which the link works, in the organisation's time zone. */
  readonly until: CalendarDate;
}

export interface AccountFacts extends AnyFacts {
  readonly kind: 'account';
  /** Where a new password is set. */
  readonly link: string;
  /** Minutes for which the link works. */
  readonly minutes: number;
}

export interface ClaimFacts extends AnyFacts {
  readonly kind: 'claim';
  readonly names: Assessment['names'];
  /** The organisation that the account is made for. */
  readonly organisation: string;
  readonly link: string;
  /** The last day on which the link works, in the buyer's time zone. */
  readonly until: CalendarDate;
}

export interface CertificateLetterFacts extends AnyFacts {
  readonly kind: 'certificate';
  readonly buyer: string;
  readonly vendor: string;
  /** Its number, or the name of its file where none is known. */
  readonly called: string;
  /** What comes or should have come, as of the day the letter leaves; none in a letter that tells it was given. */
  readonly dates: readonly AheadDate[];
  readonly verdict: Pick<Assay['verdict'], 'id' | 'sentence'>;
  /** The member who looks after it: whom the vendor sends the newer one; null where nobody does. */
  readonly sendTo: MailOrder['to'] | null;
  /** The organisation that gave it and who of it; null in letters of dates and verdicts. */
  readonly given: {
    readonly organisation: string;
    readonly by: string;
    /** Whether it takes the place of one that is here. */
    readonly replaces: boolean;
  } | null;
  /** The buyer's page of the certificate; never for the vendor. */
  readonly link: string;
}

export interface OwnCertificateLetterFacts extends AnyFacts {
  readonly kind: 'own-certificate';
  /** The vendor's own. */
  readonly organisation: string;
  readonly called: string;
  readonly dates: readonly Pick<AheadDate, 'kind' | 'by' | 'daysLeft'>[];
  /** How many buyers get it. */
  readonly buyers: number;
  /** The organisation's own page of it. */
  readonly link: string;
}

/** What a letter is written from, or why it need not go out any more. */
export type FactsFound<F extends LetterFacts = LetterFacts> =
  | { readonly facts: F }
  | { readonly pointless: string };
