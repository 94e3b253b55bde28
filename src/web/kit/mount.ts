import express, { type Express, type Request, type RequestHandler } from 'express';
import { BadRequest, NotAllowed, NotSignedIn, type PortalError } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import { type Actor, type Member, nobody } from '#domain/organisations/actor.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { paths, signInTo } from '../paths.js';
import type { Admission, FormFault, Page, UploadedFile, Visit } from './page.js';
import type { Reply } from './reply.js';
import { actorOf, rememberActor, wants } from './request.js';
import { sayFault } from './say-fault.js';
import { refuseForeignDeeds, requireCsrfToken } from './security.js';
import { type SendParts, send } from './send.js';
import { fileRefusalOf, receivedOf, receiveUpload, requireTextFields } from './uploads.js';
import { visitorSession } from './visitor-session.js';

export interface MountParts extends SendParts {
  readonly services: Services;
  readonly publicUrl: string;
  /** A deed may have left letters and events waiting. */
  afterDeed(): void;
}

/** A page with its types worn off, as this file calls it. */
type AnyVisit = Visit<Actor, Record<string, string>, unknown>;
interface Handlers {
  readonly get?: (visit: AnyVisit) => Promise<Reply>;
  readonly post?: (visit: AnyVisit, form: unknown, received: unknown) => Promise<Reply>;
  readonly refuse?: (visit: AnyVisit, typed: Typed, faults: readonly FormFault[]) => Promise<Reply>;
  readonly upload?: {
    receive(visit: AnyVisit, file: UploadedFile): Promise<unknown>;
    discard(visit: AnyVisit, received: unknown): Promise<void>;
  };
}

/** The largest honest form: an answer with 20 exceptions in a script whose letters take nine characters on the way. */
const BODY_LIMIT = '1mb';
/** The cells of the largest table, with room for what stands beside them. */
const MOST_FIELDS = 1_500;
/** An address to come back to after signing in; a longer one would make a header that proxies and browsers refuse. */
const LONGEST_NEXT = 1_000;

/** Hangs every page of the table into Express; the only file where pages meet requests and responses. */
export function mountPages(app: Express, pages: readonly Page[], parts: MountParts): void {
  const foreign = refuseForeignDeeds(parts.publicUrl);
  const readFields = express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: MOST_FIELDS });
  for (const page of pages) {
    const { definition } = page;
    const handlers = definition as unknown as Handlers;
    if (handlers.get !== undefined)
      app.get(definition.path.pattern, admit(page, parts), answerGet(page, handlers.get, parts));
    if (handlers.post === undefined) continue;
    const fields = handlers.upload === undefined ? readFields : multipart(page, handlers.upload, parts);
    app.post(definition.path.pattern, admit(page, parts), foreign, fields, answerPost(page, handlers, parts));
  }
}

/** Finds who asks and refuses whoever may not, before a byte of the body is read. */
function admit(page: Page, parts: MountParts): RequestHandler {
  return async (request, response, next) => {
    const actor = await actorFor(page.admission, request, parts.services);
    if (actor === null) {
      const back = request.originalUrl.length > LONGEST_NEXT ? paths.home.to() : request.originalUrl;
      response.redirect(303, signInTo(back));
      return;
    }
    rememberActor(request, actor);
    next();
  };
}

/** Null where a visitor who is not signed in asked for a page they would see after signing in. */
async function actorFor(admission: Admission, request: Request, services: Services): Promise<Actor | null> {
  if (admission === 'guest') return guestOf(request, services);
  const member = (request.user as Member | undefined) ?? nobody;
  if (admission === 'anyone') return member;
  if (member.kind !== 'member') {
    if (request.method === 'GET' && wants(request) === 'page') return null;
    throw new NotSignedIn('not-signed-in');
  }
  if (admission !== 'signed-in' && !mayEnter(member, admission)) throw new NotAllowed('not-allowed');
  return member;
}

/** A member of the organisation that keeps the assessment needs no link, and answers under their own name. */
async function guestOf(request: Request, services: Services): Promise<Actor> {
  const member = memberOf(request);
  const id = request.params['assessmentId'] as AssessmentId;
  const kept = member && (await services.answering.revisitAsMember(member, id));
  if (kept !== null) return kept;
  const visit = request.session.visits?.find(
    ({ assessmentId }) => assessmentId === request.params['assessmentId'],
  );
  if (visit === undefined) throw new NotSignedIn('visit-ended');
  return services.answering.revisit(visit as Parameters<Services['answering']['revisit']>[0]);
}

const memberOf = (request: Request): Member | null => (request.user as Member | undefined) ?? null;

function visitOf(page: Pick<Page['definition'], 'query'>, request: Request, parts: MountParts): AnyVisit {
  return {
    actor: actorOf(request),
    member: memberOf(request),
    params: request.params as Record<string, string>,
    query: page.query === undefined ? {} : page.query.parse(request.query),
    services: parts.services,
    address: request.ip ?? '',
    wants: wants(request),
    now: parts.now(),
    t: parts.t,
    session: visitorSession(request, parts.services),
  };
}

function answerGet(page: Page, get: NonNullable<Handlers['get']>, parts: MountParts): RequestHandler {
  return async (request, response) => {
    await send(await get(visitOf(page.definition, request, parts)), request, response, parts);
  };
}

/** A form as it was sent. */
interface SentForm {
  readonly visit: AnyVisit;
  readonly typed: Record<string, string | string[]>;
  /** What the page made of the file that came with it. */
  readonly received: unknown;
}

function answerPost(page: Page, handlers: Handlers, parts: MountParts): RequestHandler {
  return async (request, response) => {
    const visit = visitOf(page.definition, request, parts);
    const received = receivedOf(request);
    try {
      const sent = { visit, typed: fieldsOf(request), received };
      const refusal = fileRefusalOf(request);
      if (refusal !== null) {
        await send(await fileRefused(sent, refusal, handlers, parts), request, response, parts);
        return;
      }
      await send(await replyTo(sent, page, handlers, parts), request, response, parts);
    } catch (error) {
      // A file that came with a refused deed does not stay.
      if (received !== null) await handlers.upload?.discard(visit, received);
      throw error;
    }
  };
}

/** The form again with why its file was not taken, where the page can show it; else the problem's own page. */
async function fileRefused(
  { visit, typed }: SentForm,
  refusal: PortalError,
  { refuse }: Handlers,
  { t }: MountParts,
): Promise<Reply> {
  if (refuse === undefined || visit.wants === 'json') throw refusal;
  const text = t(`problem.${refusal.code}.message`, refusal.values);
  const reply = await refuse(visit, asLists(typed), [{ field: 'file', text }]);
  return reply.kind === 'show' ? { ...reply, status: refusal.status } : reply;
}

/** Does the deed, or shows the form again with what is wrong. */
async function replyTo(sent: SentForm, page: Page, handlers: Handlers, parts: MountParts): Promise<Reply> {
  const { visit, typed, received } = sent;
  const { post, refuse, upload } = handlers;
  const parsed = page.definition.form?.safeParse(typed);
  if (parsed?.success === true && post !== undefined) {
    const reply = await post(visit, parsed.data, received);
    parts.afterDeed();
    return reply;
  }
  if (refuse === undefined || parsed === undefined) throw new BadRequest('form-misfit');
  if (received !== null) await upload?.discard(visit, received);
  const issues = parsed.error?.issues ?? [];
  // No form of ours sends a field it does not have, so there is no field to say it at.
  if (issues.some(({ code }) => code === 'unrecognized_keys')) throw new BadRequest('form-misfit');
  const faults = issues.map((issue) => ({ field: issue.path.join('.'), text: sayFault(issue, parts.t) }));
  return refuse(visit, asLists(typed), faults);
}

/** The fields of a form that carries its token, without it. */
function fieldsOf(request: Request): Record<string, string | string[]> {
  requireCsrfToken(request);
  const { _csrf: _, ...fields } = requireTextFields(request.body);
  return fields;
}

/** Fields as lists of texts. */
const asLists = (fields: Record<string, string | string[]>): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  );

function multipart(page: Page, upload: NonNullable<Handlers['upload']>, parts: MountParts): RequestHandler {
  const visit = (request: Request) => visitOf(page.definition, request, parts);
  return receiveUpload(
    (request, file) => upload.receive(visit(request), file),
    (request, value) => upload.discard(visit(request), value),
  );
}
