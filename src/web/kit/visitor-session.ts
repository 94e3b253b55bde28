import type { Request } from 'express';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import type { VisitorSession } from './page.js';

/** The three things a page may do to a visitor's session. Signing in gives it a new id (Passport), as does admitting a guest. */
export function visitorSession(request: Request, services: Services): VisitorSession {
  return {
    async signIn(userId, organisationId) {
      const now = await services.organisations.memberOf(userId as UserId);
      const member =
        now === null || organisationId === undefined
          ? now
          : await services.organisations.memberOf(now.userId, {
              epoch: now.sessionEpoch,
              organisationId: organisationId as OrganisationId,
            });
      if (member === null) throw new Error('A user who just signed in has no membership.');
      const { visits } = request.session;
      await new Promise<void>((resolve, reject) => {
        request.login(member, (error: unknown) => (error ? reject(error as Error) : resolve()));
      });
      // Whoever came by a link and signs in keeps what the link let them into.
      if (visits !== undefined) request.session.visits = visits;
      await saved(request);
    },
    async signOut() {
      await new Promise<void>((resolve, reject) => {
        request.session.destroy((error: unknown) => (error ? reject(error as Error) : resolve()));
      });
    },
    async admit(guest) {
      const { assessmentId, invitation } = guest;
      const others = (request.session.visits ?? []).filter((visit) => visit.assessmentId !== assessmentId);
      const signedIn = request.user;
      await new Promise<void>((resolve, reject) => {
        request.session.regenerate((error: unknown) => (error ? reject(error as Error) : resolve()));
      });
      if (signedIn !== undefined) {
        const { userId, organisationId } = signedIn as Member;
        await this.signIn(userId, organisationId);
      }
      request.session.visits = [...others, { assessmentId, invitation }].slice(-20);
      await saved(request);
    },
  };
}

/** express-session sends a redirect's head before the session is written; a quick browser would come too early. */
const saved = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.save((error: unknown) => (error ? reject(error as Error) : resolve()));
  });
