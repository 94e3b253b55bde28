import { isDeepStrictEqual } from 'node:util';
import type { Collection, Db, MongoClient } from 'mongodb';
import type { Chance } from '#test/support/chance.js';
import { type Row, type State, type Step, Steps } from './steps.js';

/** A name in the collection that all clients share. */
export interface Claim {
  readonly _id: string;
  readonly name: string;
}

const NAMES = 60;

/**
 * One client: it writes without pause, one command at a time, and keeps a journal of what was acknowledged. In its own
 * collection it knows beforehand what every command must answer; in the shared one it claims and gives up names.
 */
export class CrashClient {
  readonly faults: string[] = [];
  acknowledged = 0;
  readonly number: number;
  private readonly chance: Chance;
  private readonly steps: Steps;
  private state: State = { rows: new Map(), indexes: new Set(['_id_', 'name_1']) };
  private claims: ReadonlySet<string> = new Set();
  private pending: Step | undefined;
  private pendingClaims: ReadonlySet<string> | undefined;

  constructor(number: number, chance: Chance) {
    this.number = number;
    this.chance = chance;
    this.steps = new Steps(chance);
  }

  rowsOf(db: Db): Collection<Row> {
    return db.collection<Row>(`rows-${this.number}`);
  }

  /** Writes until the server is gone. */
  async write(client: MongoClient): Promise<void> {
    try {
      for (;;) {
        if (this.chance.below(8) === 0) await this.claimOne(client.db());
        else await this.step(client.db());
        this.acknowledged += 1;
      }
    } catch (failure) {
      // What the server says has a code; a connection that breaks has none.
      if (hasCode(failure)) this.faults.push(`${this.said()} failed: ${String(failure)}`);
    } finally {
      await client.close();
    }
  }

  private said(): string {
    return `client ${this.number}: ${this.pending?.title ?? 'a claim'}`;
  }

  private async step(db: Db): Promise<void> {
    this.pending = this.steps.next(this.state);
    const answer = await this.pending.send(this.rowsOf(db));
    if (!isDeepStrictEqual(answer, this.pending.expected)) {
      this.faults.push(
        `${this.said()} answered ${JSON.stringify(answer)}, not ${JSON.stringify(this.pending.expected)}`,
      );
    }
    this.state = this.pending.after;
    this.pending = undefined;
  }

  /** Claims a name that others want too, or gives one up. */
  private async claimOne(db: Db): Promise<void> {
    const shared = db.collection<Claim>('claims');
    const name = `name ${this.chance.below(NAMES)}`;
    const _id = `${this.number} ${name}`;
    const after = new Set(this.claims);
    if (after.delete(name)) {
      this.pendingClaims = after;
      const { deletedCount } = await shared.deleteOne({ _id });
      if (deletedCount !== 1) this.faults.push(`client ${this.number}: ${name} was gone`);
      this.claims = after;
    } else {
      this.pendingClaims = after.add(name);
      const done = await shared.insertOne({ _id, name }).catch((failure: unknown) => {
        if ((failure as { code?: unknown }).code === 11000) return undefined;
        throw failure;
      });
      if (done !== undefined) this.claims = after;
    }
    this.pendingClaims = undefined;
  }

  /**
   * Compares what is there after a start with the journal: all that was acknowledged, and of the command under way all
   * or nothing. Gives 'whole', 'nothing' or, where no command was under way, undefined.
   */
  async check(db: Db): Promise<'whole' | 'nothing' | undefined> {
    const own = this.rowsOf(db);
    const rows = new Map((await own.find().toArray()).map((row) => [row._id, row]));
    const indexes = new Set((await own.indexes()).map(({ name = '' }) => name));
    const found: State = { rows, indexes };
    const shared = await db
      .collection<Claim>('claims')
      .find({ _id: new RegExp(`^${this.number} `) })
      .toArray();
    const names = new Set(shared.map(({ name }) => name));
    const was = this.settleRows(found);
    return this.settleClaims(names) ?? was;
  }

  private settleRows(found: State): 'whole' | 'nothing' | undefined {
    const { state, pending } = this;
    this.pending = undefined;
    if (isSame(found, state)) return pending === undefined ? undefined : 'nothing';
    this.state = found;
    if (pending !== undefined && isSame(found, pending.after)) return 'whole';
    this.faults.push(
      `client ${this.number}: ${difference(found, state)}; under way: ${pending?.title ?? 'nothing'}`,
    );
    return undefined;
  }

  private settleClaims(found: ReadonlySet<string>): 'whole' | 'nothing' | undefined {
    const { claims, pendingClaims } = this;
    this.pendingClaims = undefined;
    if (isDeepStrictEqual(found, claims)) return pendingClaims === undefined ? undefined : 'nothing';
    this.claims = found;
    if (isDeepStrictEqual(found, pendingClaims)) return 'whole';
    this.faults.push(`client ${this.number}: claims ${[...found].join()} where ${[...claims].join()} were`);
    return undefined;
  }
}

function hasCode(failure: unknown): boolean {
  return typeof (failure as { code?: unknown }).code === 'number';
}

function isSame(a: State, b: State): boolean {
  return isDeepStrictEqual(a.indexes, b.indexes) && isDeepStrictEqual(a.rows, b.rows);
}

function difference(found: State, expected: State): string {
  const lost = [...expected.rows.keys()].filter((id) => !found.rows.has(id));
  const stray = [...found.rows.keys()].filter((id) => !expected.rows.has(id));
  const changed = [...expected.rows].filter(
    ([id, row]) => found.rows.has(id) && !isDeepStrictEqual(row, found.rows.get(id)),
  );
  const changedIds = changed.map(([id]) => id).join();
  return `lost ${lost.join()}, stray ${stray.join()}, changed ${changedIds}, indexes ${[...found.indexes].join()}`;
}
