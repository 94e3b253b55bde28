import type { Request } from 'express';
import { type Actor, nobody } from '#domain/organisations/actor.js';

const actors = new WeakMap<Request, Actor>();

export const rememberActor = (request: Request, actor: Actor): void => void actors.set(request, actor);

/** Who asked, as admitted; nobody where a request failed before that. */
export const actorOf = (request: Request): Actor => actors.get(request) ?? nobody;

/** `json` where a script asked for it. */
export const wants = (request: Request): 'page' | 'json' =>
  request.accepts(['html', 'json']) === 'json' ? 'json' : 'page';
