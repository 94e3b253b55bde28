import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { NotFound, PortalError, type ProblemCode, type ProblemValues, TooMany } from '#domain/errors.js';
import type { Translate } from '#domain/messages/format.js';
import type { Log } from '#services/world.js';
import type { MessageKey, Views } from '../contract.js';
import { paths, signInTo } from '../paths.js';
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
      // What is whole already is left to arrive; what is half sent must not look whole.
      if (!response.writableEnded) response.destroy();
      return;
    }
    const problem = problemOf(error);
    const number = problem.code === 'unexpected' ? report(error, request, log) : null;
    if (error instanceof TooMany) response.set('Retry-After', String(error.seconds));
    const title = parts.t(`problem.${problem.code}.title`);
    const message = parts.t(`problem.${problem.code}.message`, problem.values);
    if (wants(request) === 'json') {
      response.status(problem.status).json({ error: title, message });
      return;
    }
    const way = wayOn(request, problem.status, parts.t);
    const page = show('problem', { title }, { title, message, number, way });
    await send({ ...page, status: problem.status } as typeof page, request, response, parts);
  };
}

/** Where a visitor goes on from here: a respondent back to their questionnaire, which needs no sign-in. */
function wayOn(request: Request, status: number, t: Translate<MessageKey>): Views['problem']['way'] {
  const assessmentId = respondentAt(request, status);
  if (assessmentId !== null) {
    const questionId = status === 404 ? null : questionAt(request, assessmentId);
    if (questionId !== null) {
      const href = paths.respondQuestion.to({ assessmentId, questionId });
      return { href, label: t('respond.back-to-question'), deed: false };
    }
    return { href: paths.respond.to({ assessmentId }), label: t('respond.back'), deed: false };
  }
  const draftId = status === 409 ? draftAt(request) : null;
  if (draftId !== null) return { href: paths.draft.to({ draftId }), label: t('problem.draft'), deed: false };
  if (request.path.startsWith('/invitations')) return null;
  if (request.path.startsWith('/respond')) return status === 401 ? signInAndBack(request, t) : null;
  return status === 401
    ? { href: paths.signIn.to(), label: t('problem.sign-in'), deed: true }
    : { href: paths.home.to(), label: t('problem.home'), deed: false };
}

/** A member whose organisation keeps the questionnaire needs no link: signing in leads back to it. */
function signInAndBack(request: Request, t: Translate<MessageKey>): Views['problem']['way'] {
  if (request.user !== undefined)
    return { href: paths.requests.to(), label: t('requests.title'), deed: false };
  const [, , assessmentId = ''] = request.path.split('/');
  const back = request.method === 'GET' ? request.path : paths.respond.to({ assessmentId });
  return { href: signInTo(back), label: t('problem.sign-in'), deed: true };
}

/** The assessment whose respondent asks; null where nobody's visit holds. */
function respondentAt(request: Request, status: number): string | null {
  const actor = actorOf(request);
  if (actor.kind === 'guest') return actor.assessmentId;
  // An address that no page has was asked of nobody in particular; the visit it lies under may still hold.
  const visit = request.session?.visits?.find(({ assessmentId }) =>
    request.path.startsWith(`${paths.respond.to({ assessmentId })}/`),
  );
  return status === 404 && visit !== undefined ? visit.assessmentId : null;
}

/** The question at which a respondent did what could not be done. */
function questionAt({ path }: Request, assessmentId: string): string | null {
  const before = paths.respondQuestion.to({ assessmentId, questionId: '' });
  return path.startsWith(before) ? (path.slice(before.length).split('/')[0] ?? null) : null;
}

/** The draft at which somebody else was faster. */
function draftAt({ path }: Request): string | null {
  const before = paths.draft.to({ draftId: '' });
  return path.startsWith(before) ? (path.slice(before.length).split('/')[0] ?? null) : null;
}

interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

function problemOf(error: unknown): Problem {
  if (error instanceof PortalError) return error;
  const refused = statusOf(error);
  if (refused === 413) return { status: 413, code: 'form-too-large', values: {} };
  if (refused !== null && refused < 500) return { status: refused, code: 'request-unreadable', values: {} };
  return { status: 500, code: 'unexpected', values: {} };
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
