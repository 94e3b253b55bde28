import { setTimeout } from 'node:timers/promises';
import { EJSON, type Document as MongoDocument } from 'bson';
import { type Db, MongoError, MongoServerError } from 'mongodb';
import type { Case } from './cases.js';

/** Nothing is made more readable on its way: every number keeps its type. */
const exact = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/** What an engine answered, and what it held afterwards, in canonical JSON. */
export interface Answer {
  /** The code of the refusal, if it was one. */
  readonly code: number | undefined;
  readonly message: string;
  readonly reply: string;
  readonly documents: string;
}

/** The code of a server that is not there (ShutdownInProgress). */
export const FALLEN = 91;

/** Parts of a reply that say when and where, not what. */
const passing = new Set(['ok', '$clusterTime', 'operationTime', 'electionId', 'opTime']);
const writing = new Set(['insert', 'update', 'delete', 'findAndModify']);

function name(command: MongoDocument): string {
  return Object.keys(command)[0] ?? '';
}

/** Times and ids made while the command ran are no difference. */
function steady(text: string, started: number): string {
  const near = (time: number) => Math.abs(time - started) < 60_000;
  return text
    .replace(/\{"\$date":\{"\$numberLong":"(\d{13})"\}\}/g, (all, time) =>
      near(Number(time)) ? '"now"' : all,
    )
    .replace(/\{"\$timestamp":\{"t":(\d+),"i":\d+\}\}/g, (all, time) =>
      near(Number(time) * 1000) ? '"now"' : all,
    )
    .replace(/\{"\$oid":"([0-9a-f]{8})[0-9a-f]{16}"\}/g, (all, time) =>
      near(Number.parseInt(time, 16) * 1000) ? '"new id"' : all,
    );
}

function told(value: unknown, started: number): string {
  return steady(EJSON.stringify(value, { relaxed: false }), started);
}

function inAnyOrder(rows: readonly unknown[], started: number): string {
  return rows
    .map((row) => told(row, started))
    .sort()
    .join('\n');
}

/** True when the order of the answer is asked for: nothing after the last sort may change it. */
function isOrdered(command: MongoDocument): boolean {
  if (name(command) === 'find') return command.sort !== undefined;
  const stages = ((command.pipeline ?? []) as MongoDocument[]).map(name);
  return (
    stages.includes('$sort') && !stages.some((stage) => ['$group', '$sortByCount', '$facet'].includes(stage))
  );
}

/** A set has no order, in MongoDB neither. */
const setMakers = /\$(addToSet|setUnion|setIntersection|setDifference)/;

function withoutOrder(value: unknown, started: number): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => withoutOrder(item, started))
      .sort((a, b) => (told(a, started) < told(b, started) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutOrder(item, started)]));
}

function replyOf(command: MongoDocument, reply: MongoDocument, started: number): string {
  const loose = name(command) === 'aggregate' && setMakers.test(JSON.stringify(command.pipeline));
  const rows = reply.cursor?.firstBatch as unknown[] | undefined;
  if (rows !== undefined) {
    const shown =
      loose || name((command.pipeline ?? [])[0] ?? {}) === '$facet'
        ? rows.map((row) => withoutOrder(row, started))
        : rows;
    return isOrdered(command)
      ? shown.map((row) => told(row, started)).join('\n')
      : inAnyOrder(shown, started);
  }
  if (name(command) === 'distinct') return inAnyOrder(reply.values as unknown[], started);
  const kept = Object.entries(reply)
    .filter(([key]) => !passing.has(key) && key !== 'writeErrors')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const errors = ((reply.writeErrors ?? []) as MongoDocument[]).map(({ index, code }) => ({ index, code }));
  return told({ ...Object.fromEntries(kept), ...(errors.length === 0 ? {} : { errors }) }, started);
}

function refused(failure: unknown): Answer {
  if (!(failure instanceof MongoServerError)) throw failure;
  const { code, message } = failure;
  return { code: Number(code), message: String(message), reply: '', documents: '' };
}

/** A server that fell over says so, or that it is getting up again. */
const fallen = /terminat|recovery mode|starting up|shutting down|closed|server conn|ECONN/i;

/** One of the two engines, with a collection that is filled anew when it has to be. */
export class Engine {
  private readonly db: Db;
  private held: readonly MongoDocument[] | undefined;
  private indexed = '';

  constructor(db: Db) {
    this.db = db;
  }

  /** Puts a case to the engine; code 91 when it fell over. Errors: a lost connection. */
  async answer(given: Case): Promise<Answer> {
    try {
      const answer = await this.tried(given);
      if (!fallen.test(answer.message)) return answer;
    } catch (failure) {
      if (!(failure instanceof MongoError) || !fallen.test(failure.message)) throw failure;
    }
    await this.up();
    return { code: FALLEN, message: 'fell over', reply: '', documents: '' };
  }

  /** Waits until a server that fell over answers again. */
  private async up(): Promise<void> {
    this.held = undefined;
    this.indexed = 'unknown';
    for (;;) {
      await setTimeout(500);
      const answer = await this.db.command({ count: 'rows' }).catch((failure: unknown) => failure);
      if (!(answer instanceof Error)) return;
    }
  }

  private async tried({ documents, indexes, command }: Case): Promise<Answer> {
    const given = await this.hold(documents, indexes);
    if (given !== undefined) return given;
    const started = Date.now();
    const writes = writing.has(name(command));
    if (writes) this.held = undefined;
    const answer = await this.ask(command, started);
    return writes ? { ...answer, documents: await this.rows(started) } : answer;
  }

  private async ask(command: MongoDocument, started: number): Promise<Answer> {
    try {
      const reply = await this.db.command(command, exact);
      const [first] = (reply.writeErrors ?? []) as MongoDocument[];
      const only = command.updates?.length === 1 || command.deletes?.length === 1;
      const code = only && first !== undefined ? Number(first.code) : undefined;
      return {
        code,
        message: String(first?.errmsg ?? ''),
        reply: replyOf(command, reply, started),
        documents: '',
      };
    } catch (failure) {
      return refused(failure);
    }
  }

  private async rows(started: number): Promise<string> {
    const found = await this.db.command({ find: 'rows', batchSize: 1000 }, exact);
    return inAnyOrder(found.cursor.firstBatch as unknown[], started);
  }

  /** Makes the collection hold the case's documents; an answer when it could not. */
  private async hold(
    documents: readonly MongoDocument[],
    indexes: readonly MongoDocument[],
  ): Promise<Answer | undefined> {
    const wanted = JSON.stringify(indexes);
    if (this.held === documents && this.indexed === wanted) return undefined;
    this.held = undefined;
    if (this.indexed === wanted) await this.db.command({ delete: 'rows', deletes: [{ q: {}, limit: 0 }] });
    else {
      await this.db.collection('rows').drop();
      this.indexed = '';
      try {
        if (indexes.length > 0) await this.db.command({ createIndexes: 'rows', indexes });
      } catch (failure) {
        return refused(failure);
      }
      this.indexed = wanted;
    }
    this.held = documents;
    if (documents.length === 0) return undefined;
    const started = Date.now();
    const reply = await this.db.command({ insert: 'rows', documents, ordered: false });
    const errors = (reply.writeErrors ?? []) as MongoDocument[];
    if (errors.length > 0) {
      this.indexed = '';
      this.held = undefined;
      const other = errors.find(({ code }) => code !== 11000) ?? errors[0];
      const code = Number(other?.code);
      return {
        code,
        message: String(other?.errmsg),
        reply: replyOf({ insert: 'rows' }, reply, started),
        documents: '',
      };
    }
    return undefined;
  }
}
