import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Instant } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import type { Permission } from '#domain/organisations/permissions.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import type { MessageKey } from '../contract.js';
import type { Params, Path } from '../paths.js';
import type { Reply } from './reply.js';

/** What every handler gets; nothing of Express. */
export interface Visit<A extends Actor, P, Q> {
  readonly actor: A;
  /** Who is signed in, whatever let them in here. */
  readonly member: Member | null;
  readonly params: P;
  readonly query: Q;
  readonly services: Services;
  /** The visitor's address, for limits. */
  readonly address: string;
  /** `json` where a script asked (Accept: application/json). */
  readonly wants: 'page' | 'json';
  readonly now: Instant;
  /** Says a message; for view models that say an answer back. */
  readonly t: Translate<MessageKey>;
  /** Fills a sign-in, sign-out or opened invitation into the visitor's session. */
  readonly session: VisitorSession;
}

export interface VisitorSession {
  /** Acting for that organisation, or for the one they joined first. */
  signIn(userId: string, organisationId?: string): Promise<void>;
  signOut(): Promise<void>;
  /** Lets the visitor answer one assessment until the session or the link ends. */
  admit(guest: Guest): Promise<void>;
}

/** Why a form was refused, by field; shown beside it and in the summary. */
export interface FormFault {
  readonly field: string;
  readonly text: string;
}

/** A file as it arrives. */
export interface UploadedFile {
  readonly stream: Readable;
  readonly name: string;
}

export interface PageDefinition<
  A extends Actor,
  P extends Path,
  Q extends z.ZodType,
  F extends z.ZodType,
  U,
> {
  readonly path: P;
  readonly query?: Q;
  readonly get?: (visit: Visit<A, Params<P>, z.output<Q>>) => Promise<Reply>;
  /** Every form has one; a field it does not name never reaches the handler (a strict one refuses it). */
  readonly form?: F;
  /** For a multipart form: takes the one file (field `file`) as it streams in, and throws it away if the form is refused. */
  readonly upload?: {
    receive(visit: Visit<A, Params<P>, z.output<Q>>, file: UploadedFile): Promise<U>;
    discard(visit: Visit<A, Params<P>, z.output<Q>>, received: U): Promise<void>;
  };
  readonly post?: (
    visit: Visit<A, Params<P>, z.output<Q>>,
    form: z.output<F>,
    /** The file, where the page takes one and one was chosen. */
    received: U | null,
  ) => Promise<Reply>;
  /** The same page again, with what was typed kept; a file that is not taken is a fault of the field `file`. Without it a refused form is a 400: no page of ours sends it. */
  readonly refuse?: (
    visit: Visit<A, Params<P>, z.output<Q>>,
    typed: Typed,
    faults: readonly FormFault[],
  ) => Promise<Reply>;
}

/** Who may open a page: a permission of a member, any signed-in member, the guest of that assessment, or anyone. */
export type Admission = Permission | 'signed-in' | 'guest' | 'anyone';

/** A page as the table of routes holds it, its types worn off. */
export interface Page {
  readonly admission: Admission;
  // The one seam where handlers of different shapes stand in one table; mount.ts parses before it calls.
  readonly definition: PageDefinition<never, Path, z.ZodType, z.ZodType, never>;
}

type Define<A extends Actor> = <P extends Path, Q extends z.ZodType, F extends z.ZodType, U = never>(
  definition: PageDefinition<A, P, Q, F, U>,
) => Page;

/** A page for members whose role includes the permission (or for every signed-in member). */
export const memberPage =
  (permission: Permission | 'signed-in'): Define<Member> =>
  (definition) => ({
    admission: permission,
    definition: definition as unknown as Page['definition'],
  });

/** A page for the respondent of `:assessmentId`. */
export const guestPage: Define<Guest> = (definition) => ({
  admission: 'guest',
  definition: definition as unknown as Page['definition'],
});

/** A page for anyone; kept short by a test. */
export const openPage: Define<Actor> = (definition) => ({
  admission: 'anyone',
  definition: definition as unknown as Page['definition'],
});
