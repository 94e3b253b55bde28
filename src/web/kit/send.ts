import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Actor } from '#domain/organisations/actor.js';
import type { Html, Shell, Views } from '../contract.js';
import { leaveFlash } from './flash.js';
import type { Reply } from './reply.js';
import { actorOf } from './request.js';
import { type ShellParts, shellOf } from './shell.js';
import type { Render } from './templates.js';

export interface SendParts extends ShellParts {
  readonly render: Render;
  /** Whether cookies are for https only. */
  readonly secure: boolean;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Writes a reply. */
export async function send(
  reply: Reply,
  request: Request,
  response: Response,
  parts: SendParts,
): Promise<void> {
  switch (reply.kind) {
    case 'show': {
      const actor = actorOf(request);
      const shell = shellOf(parts, request, response, { actor, frame: reply.frame });
      const body = parts.render(reply.template, reply.view as Views[typeof reply.template], shell);
      response.status(reply.status).type('html').set('Cache-Control', 'no-store');
      response.send(frame(parts.render, layoutFor(reply.template, actor), body, shell));
      return;
    }
    case 'see-other':
      if (reply.flash !== null) leaveFlash(response, reply.flash, parts.secure);
      response.redirect(303, reply.to);
      return;
    case 'choose-theme':
      response.cookie('assay-theme', reply.theme, {
        sameSite: 'lax',
        secure: parts.secure,
        maxAge: YEAR,
        path: '/',
      });
      response.redirect(303, reply.to);
      return;
    case 'json':
      response.status(reply.status).set('Cache-Control', 'no-store').json(reply.body);
      return;
    case 'file':
      response.type(reply.type).attachment(reply.name).set('Cache-Control', 'private, no-store');
      // A file from outside is never a page of ours, whatever it holds.
      response.set('Content-Security-Policy', "default-src 'none'; sandbox");
      if (reply.size !== null) response.set('Content-Length', String(reply.size));
      await pipeline(reply.stream, response);
  }
}

type Layout = 'layouts/portal' | 'layouts/respond' | 'layouts/plain';

/** The respondent's pages are the calm ones; members get the navigation; everything else stands alone. */
function layoutFor(template: keyof Views, actor: Actor): Layout {
  if (template.startsWith('respond/') || actor.kind === 'guest') return 'layouts/respond';
  return actor.kind === 'member' ? 'layouts/portal' : 'layouts/plain';
}

const frame = (render: Render, layout: Layout, body: Html, shell: Shell): Html =>
  render(layout, { title: shell.title, body }, shell);
