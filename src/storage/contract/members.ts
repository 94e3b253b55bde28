import type { Instant } from '#domain/dates.js';
import type { EnrolmentId, OrganisationId, UserId } from '#domain/ids.js';
import type { Enrolment } from '#domain/organisations/enrolment.js';
import type { CertificateRules, Organisation, User } from '#domain/organisations/organisation.js';
import type { Deed } from './deed.js';

export type UserPatch = Partial<
  Pick<User, 'name' | 'sessionEpoch' | 'reset'> & { readonly passwordHash: string }
>;
/** An organisation to be; it begins without rules for certificates. */
export type NewOrganisation = Omit<Organisation, 'revision' | keyof CertificateRules>;
export type OrganisationPatch = Partial<
  Pick<Organisation, 'name' | 'timeZone' | 'sides' | 'members' | keyof CertificateRules>
>;

export interface EnrolmentStore {
  /** Those nobody has accepted or withdrawn, expired ones included, oldest first. */
  waiting(): Promise<readonly Enrolment[]>;
  read(id: EnrolmentId): Promise<Enrolment | null>;
  add(enrolment: Enrolment, deed: Deed): Promise<void>;
  /** Null where it is gone or its revision is no longer `expected`. */
  change(
    id: EnrolmentId,
    expected: number,
    patch: Pick<Enrolment, 'state' | 'letters' | 'expiresAt'>,
    deed: Deed,
  ): Promise<Enrolment | null>;
}

export interface CrossEnrolments {
  byTokenHash(hash: string): Promise<Enrolment | null>;
  /** Those nobody has accepted or withdrawn, whose link has not ended. */
  open(now: Instant): Promise<readonly Enrolment[]>;
}

export interface UserStore {
  byEmail(email: string): Promise<{ readonly user: User; readonly passwordHash: string } | null>;
  read(id: UserId): Promise<User | null>;
  /** The members of one organisation, by name. */
  ofOrganisation(id: OrganisationId): Promise<readonly User[]>;
  /** Whose password a link resets: by the hash of the last one's token. */
  byResetHash(hash: string): Promise<User | null>;
  /** False where the address is taken. The deed is told to the organisations named. */
  add(
    user: Omit<User, 'revision'>,
    passwordHash: string,
    deed: Deed,
    tell: readonly OrganisationId[],
  ): Promise<boolean>;
  /** One atomic update; null where the revision is no longer `expected`. Told to the organisations named. */
  change(
    id: UserId,
    expected: number,
    patch: UserPatch,
    told: { readonly deed: Deed; readonly tell: readonly OrganisationId[] },
  ): Promise<User | null>;
  /** Notes when somebody signed in; no deed of its own. */
  signedIn(id: UserId, at: Instant): Promise<void>;
}

export interface OrganisationStore {
  read(id: OrganisationId): Promise<Organisation | null>;
  /** Those a user is a member of, the one they joined first first. */
  ofUser(id: UserId): Promise<readonly Organisation[]>;
  /** The one a member of which reads a calendar by this token's hash. */
  ofCalendar(tokenHash: string): Promise<Organisation | null>;
  /** False where an organisation of that id is already there. */
  add(organisation: NewOrganisation, deed: Deed): Promise<boolean>;
  /** One atomic update; null where the revision is no longer `expected`. */
  change(
    id: OrganisationId,
    expected: number,
    patch: OrganisationPatch,
    deed: Deed,
  ): Promise<Organisation | null>;
  /** Whether nobody has set the portal up yet. */
  none(): Promise<boolean>;
}
