import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Paper } from '#domain/documents/paper.js';
import type { Workbook } from '#domain/documents/workbook.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Html, Shell, Views } from '../contract.js';
import { leaveFlash } from './flash.js';
import type { Reply } from './reply.js';
import { actorOf } from './request.js';
import { type ShellParts, shellOf } from './shell.js';
import type { Render } from './templates.js';

/** Makes files of papers and workbooks; the documents floor implements it. */
export interface Press {
  pdf(paper: Paper): Promise<Uint8Array>;
  xlsx(workbook: Workbook): Promise<Uint8Array>;
}

export interface SendParts extends ShellParts {
  readonly render: Render;
  readonly press: Press;
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
      await sendFile(reply, response);
      return;
    case 'calendar':
      sendCalendar(reply.calendar, request, response);
      return;
    case 'paper':
      await sendFile(madeFile(reply.name, PDF, await parts.press.pdf(reply.paper)), response);
      return;
    case 'workbook':
      await sendFile(madeFile(reply.name, XLSX, await parts.press.xlsx(reply.workbook)), response);
  }
}

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type FileReply = Extract<Reply, { kind: 'file' }>;

const madeFile = (name: string, type: string, bytes: Uint8Array): FileReply => ({
  kind: 'file',
  name,
  type,
  size: bytes.length,
  stream: Readable.from([bytes]),
});

async function sendFile({ name, type, size, stream }: FileReply, response: Response): Promise<void> {
  response.type(type).attachment(name).set('Cache-Control', 'private, no-store');
  // A file from outside is never a page of ours, whatever it holds.
  response.set('Content-Security-Policy', "default-src 'none'; sandbox");
  if (size !== null) response.set('Content-Length', String(size));
  await pipeline(stream, response);
}

/** Told by its content whether it changed: its days change without anybody's deed, so no moment would tell. */
function sendCalendar(calendar: string, request: Request, response: Response): void {
  const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
  response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' });
  const known = request.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
  if (known.some((each) => each.replace(/^W\//, '') === tag)) response.status(304).end();
  else response.type('text/calendar; charset=utf-8').send(calendar);
}

type Layout = 'layouts/portal' | 'layouts/respond' | 'layouts/plain';

/** The respondent's pages are the calm ones; members get the navigation; everything else stands alone. */
function layoutFor(template: keyof Views, actor: Actor): Layout {
  if (template.startsWith('respond/') || actor.kind === 'guest') return 'layouts/respond';
  return actor.kind === 'member' ? 'layouts/portal' : 'layouts/plain';
}

const frame = (render: Render, layout: Layout, body: Html, shell: Shell): Html =>
  render(layout, { title: shell.title, body }, shell);
