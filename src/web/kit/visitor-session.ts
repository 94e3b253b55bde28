import type { Request } from 'express';
import type { UserId } from '#domain/ids.js';
import type { Services } from '#services/contract.js';
import type { VisitorSession } from './page.js';

/** The three things a page may do to a visitor's session. Signing in gives it a new id (Passport), as does admitting a guest. */
export function visitorSession(request: Request, services: Services): VisitorSession {
  return {
    async signIn(userId) {
      const member = await services.organisations.memberOf(userId as UserId);
      if (member === null) throw new Error('A user who just signed in has no membership.');
      await new Promise<void>((resolve, reject) => {
        request.login(member, (error: unknown) => (error ? reject(error as Error) : resolve()));
      });
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
      if (signedIn !== undefined) await this.signIn((signedIn as { userId: string }).userId);
      request.session.visits = [...others, { assessmentId, invitation }].slice(-20);
      // express-session sends a redirect's head before the session is written; a quick browser would come too early.
      await new Promise<void>((resolve, reject) => {
        request.session.save((error: unknown) => (error ? reject(error as Error) : resolve()));
      });
    },
  };
}
