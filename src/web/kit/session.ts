import type { RequestHandler } from 'express';
import session from 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** Assessments this visitor may answer: what link let them in. */
    visits: { readonly assessmentId: string; readonly invitation: number }[];
  }
}

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** Sessions in the database; the cookie is for this site only, unreadable to script, and secure where the portal is. */
export function sessions(options: { store: session.Store; secret: string; secure: boolean }): RequestHandler {
  return session({
    name: options.secure ? '__Host-assay' : 'assay',
    secret: options.secret,
    store: options.store,
    resave: false,
    saveUninitialized: false,
    rolling: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: options.secure, maxAge: EIGHT_HOURS, path: '/' },
  });
}
