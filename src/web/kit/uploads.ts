import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { BadRequest, PortalError, TooLarge, WrongType } from '#domain/errors.js';
import type { UploadedFile } from './page.js';
import { requireCsrfToken } from './security.js';

/** Where `receiveUpload` leaves what a page's `receive` answered. */
const received = new WeakMap<Request, unknown>();
export const receivedOf = (request: Request): unknown => received.get(request) ?? null;

/** What a page's `receive` threw at a stream that did not break. */
const failures = new WeakMap<Request, unknown>();

/** Why the file of a request was not taken: too large, or of another kind. */
type FileRefusal = TooLarge | WrongType;
const refusals = new WeakMap<Request, FileRefusal>();
/** Null where the file was taken, or none came. */
export const fileRefusalOf = (request: Request): FileRefusal | null => refusals.get(request) ?? null;

/**
 * Parses a multipart form: string fields only, the token before the one file (field `file`), which streams to `receive`
 * as it arrives. Runs after the permission was checked. A visitor who hangs up ends the stream with an error.
 * A file that is not taken is remembered for the page to say so at its form.
 */
export function receiveUpload(
  receive: (request: Request, file: UploadedFile) => Promise<unknown>,
  discard: (request: Request, value: unknown) => Promise<void>,
): RequestHandler {
  const engine: multer.StorageEngine = {
    _handleFile(request, incoming, done) {
      const hangUp = () => {
        if (!request.complete) incoming.stream.destroy(new Error('The upload was cut off.'));
      };
      request.once('close', hangUp);
      receive(request, { stream: incoming.stream, name: incoming.originalname })
        .then(
          (value) => {
            received.set(request, value);
            done(null, {});
          },
          (error: unknown) => {
            // Where the stream is whole it was we who failed, and whoever sent it must not be told that they did.
            if (incoming.stream.errored === null) failures.set(request, error);
            incoming.stream.resume();
            done(error);
          },
        )
        .finally(() => request.off('close', hangUp));
    },
    _removeFile(request, _incoming, done) {
      const value = received.get(request);
      received.delete(request);
      if (value === undefined) done(null);
      else discard(request, value).then(() => done(null), done);
    },
  };
  const parse = multer({
    storage: engine,
    defParamCharset: 'utf8',
    limits: { files: 1, fields: 20, fieldSize: 65_536, fieldNameSize: 100, parts: 25, headerPairs: 20 },
    fileFilter: (request, _incoming, done) => {
      try {
        requireCsrfToken(request);
        done(null, true);
      } catch (error) {
        done(error as Error);
      }
    },
  }).single('file');
  return (request, response, next) => {
    parse(request, response, (error: unknown) => {
      if (error === undefined || error === null) return next();
      const failure = failures.get(request) ?? refusalOf(error);
      if (!isFileRefusal(failure)) return next(failure);
      refusals.set(request, failure);
      next();
    });
  };
}

const isFileRefusal = (failure: unknown): failure is FileRefusal =>
  failure instanceof WrongType || (failure instanceof TooLarge && failure.code === 'file-too-large');

function refusalOf(error: unknown): unknown {
  if (error instanceof PortalError) return error;
  if (error instanceof multer.MulterError) {
    return error.code === 'LIMIT_UNEXPECTED_FILE'
      ? new BadRequest('one-file-only')
      : new TooLarge('form-too-large');
  }
  return new BadRequest('upload-cut-off');
}

/** Refuses what is not plain text by field name: Multer's own parser makes an object of `email[$ne]`. */
export function requireTextFields(body: unknown): Record<string, string | string[]> {
  // Without a prototype there is none for a field called `__proto__` to replace.
  const fields = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string') fields[name] = value;
    else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) fields[name] = value;
    else throw new BadRequest('field-not-text');
  }
  return fields;
}
