import express, { type Express, type RequestHandler } from 'express';
import type { Store } from 'express-session';
import passport from 'passport';
import type { Instant } from '#domain/dates.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import type { Log } from '#services/world.js';
import { type AssetFolders, serveAssets } from './kit/assets.js';
import { mountPages } from './kit/mount.js';
import { answerProblems, nothingHere } from './kit/problems.js';
import { securityHeaders } from './kit/security.js';
import type { Press } from './kit/send.js';
import { sessions } from './kit/session.js';
import { compileTemplates } from './kit/templates.js';
import { englishMessages } from './messages/messages.js';
import { paths } from './paths.js';
import { routes } from './routes.js';

export interface WebOptions {
  /** The portal's own address; links, cookies and the origin check follow it. */
  readonly publicUrl: string;
  /** Express' `trust proxy`. */
  readonly trustProxy: boolean | number | string;
  readonly sessionSecret: string;
  /** Pages only a developer at this machine has. */
  readonly development: boolean;
  readonly folders: AssetFolders & { readonly views: string; readonly messages: string };
}

export interface WebParts {
  readonly services: Services;
  readonly sessionStore: Store;
  readonly log: Log;
  readonly press: Press;
  now(): Instant;
  /** Called after each form that was taken. */
  afterDeed(): void;
}

/** Builds the web floor: everything a visitor meets. */
export function createApp(options: WebOptions, parts: WebParts): Express {
  const { services, log } = parts;
  const secure = options.publicUrl.startsWith('https:');
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', options.trustProxy);
  app.set('query parser', 'simple');

  const assets = serveAssets(options.folders);
  app.get(paths.health.pattern, (_request, response) => {
    response.type('text').send('ok');
  });
  app.use(logRequests(log));
  app.use(securityHeaders(secure));
  app.use(assets.router);
  app.use(sessions({ store: parts.sessionStore, secret: options.sessionSecret, secure }));
  app.use(...signedInUsers(services));

  const render = compileTemplates(options.folders.views);
  const sendParts = {
    render,
    press: parts.press,
    secure,
    assets: assets.prefix,
    t: englishMessages(options.folders.messages),
    now: parts.now,
  };
  mountPages(app, routes({ development: options.development }), {
    ...sendParts,
    services,
    publicUrl: options.publicUrl,
    afterDeed: parts.afterDeed,
  });
  app.use(nothingHere);
  app.use(answerProblems(sendParts, log));
  return app;
}

/** What Passport keeps in the session: who signed in, for whom they act, and under which of their session numbers. */
interface KeptUser {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly epoch: number;
}

/** Who that is now is asked anew on every request. */
function signedInUsers(services: Services): [RequestHandler, RequestHandler] {
  const authenticator = new passport.Passport();
  authenticator.serializeUser((user, done) => {
    const { userId, organisationId, sessionEpoch: epoch } = user as unknown as Member;
    done(null, { userId, organisationId, epoch } satisfies KeptUser);
  });
  authenticator.deserializeUser(({ userId, ...session }: KeptUser, done) => {
    services.organisations
      .memberOf(userId, session)
      .then((member) => done(null, (member ?? false) as Express.User | false), done);
  });
  return [authenticator.initialize() as RequestHandler, authenticator.session() as RequestHandler];
}

/** One line a request, by its route and never by its address: addresses can hold a link's token. */
function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    response.once('finish', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? '-';
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      log.info('request', {
        method: request.method,
        route,
        status: response.statusCode,
        milliseconds: Math.round(milliseconds * 10) / 10,
      });
    });
    next();
  };
}
