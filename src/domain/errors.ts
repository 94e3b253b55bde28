/**
 * What a use case throws when the visitor cannot mend it on the page: the one error handler turns each into its status.
 * Each message is written for people: what happened, what is safe, what to do.
 */
export abstract class PortalError extends Error {
  abstract readonly status: number;
  override get name(): string {
    return this.constructor.name;
  }
}

/** 404: it does not exist, or it is not theirs to know of. */
export class NotFound extends PortalError {
  readonly status = 404;
  constructor(message = 'This page does not exist, or is not yours to see.') {
    super(message);
  }
}

/** 403: they are known, and this is not among what their role may do. */
export class NotAllowed extends PortalError {
  readonly status = 403;
  constructor(message = 'Your role does not include this. Ask an owner of your organisation.') {
    super(message);
  }
}

/** 401: nobody is signed in, or the link's visit has ended. */
export class NotSignedIn extends PortalError {
  readonly status = 401;
  constructor(message = 'Sign in to see this page.') {
    super(message);
  }
}

/** 410: an invitation link that worked once: expired, withdrawn, or its questionnaire is over. */
export class LinkEnded extends PortalError {
  readonly status = 410;
  readonly reason: 'expired' | 'revoked' | 'cancelled';
  constructor(reason: 'expired' | 'revoked' | 'cancelled') {
    super(`This link has ended (${reason}).`);
    this.reason = reason;
  }
}

/** 409: somebody changed the thing since it was read, or its state no longer allows the deed. */
export class Stale extends PortalError {
  readonly status = 409;
}

/** 413: more than is taken. */
export class TooLarge extends PortalError {
  readonly status = 413;
}

/** 415: a file of a type that is not taken. */
export class WrongType extends PortalError {
  readonly status = 415;
}

/** 429: too often; `seconds` until it is worth trying again. */
export class TooMany extends PortalError {
  readonly status = 429;
  readonly seconds: number;
  constructor(seconds: number) {
    super(`Too many tries. Wait ${seconds} seconds, then try again.`);
    this.seconds = seconds;
  }
}

/** 400: a request no page of ours sends. */
export class BadRequest extends PortalError {
  readonly status = 400;
}
