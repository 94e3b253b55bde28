import { randomBytes } from 'node:crypto';
import { csrfSync } from 'csrf-sync';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { NotAllowed } from '#domain/errors.js';

const nonceOf = (response: Response): string => response.locals['nonce'] as string;

/** Headers of every answer; scripts only with this answer's nonce (what they import inherits it), nothing inline. */
export function securityHeaders(secure: boolean): RequestHandler[] {
  const giveNonce: RequestHandler = (_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': [(_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        'style-src': ["'self'"],
        'font-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return [giveNonce, headers];
}

const { generateToken, isRequestValid } = csrfSync({
  getTokenFromRequest: (request) => {
    const token: unknown = (request.body as Record<string, unknown> | undefined)?.['_csrf'];
    return typeof token === 'string' ? token : undefined;
  },
  getTokenFromState: (request) => request.session.csrfToken,
  storeTokenInState: (request, token) => {
    if (typeof token === 'string') request.session.csrfToken = token;
  },
  size: 32,
});

/** The token forms of this visitor's session carry; none where the session itself could not be read. */
export const csrfToken = (request: Request): string =>
  (request.session as Request['session'] | undefined) === undefined ? '' : generateToken(request);

const refusal = () => new NotAllowed('form-foreign');

/** Refuses a deed that another site started: Fetch Metadata where the browser sends it, else the Origin header. */
export function refuseForeignDeeds(publicUrl: string): RequestHandler {
  const origin = new URL(publicUrl).origin;
  return (request: Request, _response: Response, next: NextFunction): void => {
    const site = request.get('sec-fetch-site');
    const from = request.get('origin');
    const foreign =
      site === undefined ? from !== undefined && from !== origin : site !== 'same-origin' && site !== 'none';
    next(foreign ? refusal() : undefined);
  };
}

/** Refuses a deed whose form does not carry the session's token. Runs when the body's fields are known. */
export function requireCsrfToken(request: Request): void {
  if (!isRequestValid(request)) throw refusal();
}
