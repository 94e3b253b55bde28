import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { LinkEnded, NotFound, PortalError, TooMany } from '#domain/errors.js';
import type { Log } from '#services/world.js';
import type { Views } from '../contract.js';
import { paths } from '../paths.js';
import { show } from './reply.js';
import { actorOf, wants } from './request.js';
import { type SendParts, send } from './send.js';

/** No page has this address. */
export const nothingHere: RequestHandler = (_request, _response, next) => next(new NotFound());

/** The one place where what went wrong becomes a status and a page in plain words; the unexpected is logged once with a number to name. */
export function answerProblems(parts: SendParts, log: Log): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return async (error: unknown, request, response, _next) => {
    if (response.headersSent) {
      log.warn('An answer broke off', { error: String(error) });
      response.destroy();
      return;
    }
    const problem = problemOf(error, () => report(error, request, log));
    if (error instanceof TooMany) response.set('Retry-After', String(error.seconds));
    if (wants(request) === 'json') {
      response.status(problem.status).json({ error: problem.title, message: problem.message });
      return;
    }
    const view = { ...problem, ...waysOn(request, problem.status) };
    const page = show('problem', { title: problem.title }, view);
    await send({ ...page, status: problem.status } as typeof page, request, response, parts);
  };
}

/** Where a visitor goes on from here: a respondent back to their questionnaire, which needs no sign-in. */
function waysOn(request: Request, status: number): Pick<Views['problem'], 'home' | 'signIn'> {
  const actor = actorOf(request);
  if (actor.kind === 'guest') {
    return { home: paths.respond.to({ assessmentId: actor.assessmentId }), signIn: false };
  }
  const byLink = request.path.startsWith('/respond') || request.path.startsWith('/invitations');
  return { home: byLink ? null : paths.home.to(), signIn: status === 401 && !byLink };
}

type Problem = Pick<Views['problem'], 'status' | 'title' | 'message' | 'number'>;

const TITLES: Readonly<Record<number, string>> = {
  400: 'That request does not fit',
  401: 'Your visit has ended',
  403: 'Not among what you may do',
  404: 'This page does not exist, or is not yours to see',
  409: 'Somebody was faster',
  410: 'This link has ended',
  413: 'That is more than can be taken',
  415: 'That kind of file is not taken',
  429: 'Too many tries',
};

const ENDED: Readonly<Record<LinkEnded['reason'], string>> = {
  expired:
    'The link was valid until some time after the due date. Everything saved so far is kept. Ask the person who sent it for a new link.',
  revoked:
    'A newer link replaced this one. Everything saved so far is kept. Look for the latest e-mail, or ask the person who sent it.',
  cancelled:
    'The questionnaire was withdrawn by the organisation that sent it. There is nothing left for you to do.',
};

function problemOf(error: unknown, reportUnexpected: () => string): Problem {
  if (error instanceof PortalError) {
    const message = error instanceof LinkEnded ? ENDED[error.reason] : error.message;
    return {
      status: error.status,
      title: TITLES[error.status] ?? 'That did not work',
      message,
      number: null,
    };
  }
  const refused = statusOf(error);
  if (refused === 413) {
    return {
      status: 413,
      title: TITLES[413] as string,
      message: 'The form holds more than can be taken. Nothing was changed.',
      number: null,
    };
  }
  if (refused !== null && refused < 500) {
    return {
      status: refused,
      title: TITLES[400] as string,
      message: 'The request could not be read. Nothing was changed.',
      number: null,
    };
  }
  const number = reportUnexpected();
  const message =
    'What you saved before is safe. Try again; if it happens again, tell your administrator this number.';
  return { status: 500, title: 'Something went wrong on our side', message, number };
}

/** The status that a parser of the web framework gave its refusal. */
function statusOf(error: unknown): number | null {
  const status: unknown =
    typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : null;
  return typeof status === 'number' && status >= 400 ? status : null;
}

function report(error: unknown, request: Request, log: Log): string {
  const number = `r-${randomBytes(4).toString('hex')}`;
  const route = (request.route as { path?: string } | undefined)?.path ?? 'no route';
  log.error('Unexpected', {
    number,
    method: request.method,
    route,
    error: error instanceof Error ? error.stack : String(error),
  });
  return number;
}
