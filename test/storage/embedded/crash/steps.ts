import type { Collection, CreateIndexesOptions } from 'mongodb';
import type { Chance } from '#test/support/chance.js';

/** A document of the crash test. `name` is unique in its collection. */
export interface Row {
  readonly _id: number;
  readonly name: string;
  readonly tag: string;
  readonly n: number;
  readonly list: readonly number[];
  readonly pad: string;
}

/** What the collection of one client must hold: nobody else writes there. */
export interface State {
  readonly rows: ReadonlyMap<number, Row>;
  readonly indexes: ReadonlySet<string>;
}

/** One command: how it is sent, what must be answered, and what the collection then holds. */
export interface Step {
  readonly title: string;
  send(rows: Collection<Row>): Promise<unknown>;
  readonly expected: unknown;
  readonly after: State;
}

/** Makes steps that fit what the collection holds; ids are never used twice. */
export class Steps {
  private readonly chance: Chance;
  private lastId = 0;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  next(state: State): Step {
    const { rows } = state;
    // Growing and shrinking around a few hundred documents.
    const kind = this.chance.below(rows.size < 20 ? 5 : 14);
    if (kind < 2) return this.insertOne(state);
    if (kind < 4) return this.insertMany(state, kind === 2);
    if (kind === 4) return this.upsert(state);
    if (kind < 7) return this.changeOne(state);
    if (kind === 7) return this.changeTagged(state);
    if (kind === 8) return this.changeSeveral(state);
    if (kind === 9) return this.findAndChange(state);
    if (kind === 10) return this.rename(state);
    if (kind === 11) return this.toggleIndex(state);
    return rows.size > 300 ? this.removeTagged(state) : this.removeOne(state, kind === 12);
  }

  private fresh(): Row {
    this.lastId += 1;
    const size = this.chance.pick([10, 200, 200, 900, 900, 5_000, 20_000, 60_000]);
    return {
      _id: this.lastId,
      name: `name ${this.lastId}`,
      tag: `tag ${this.chance.below(12)}`,
      n: this.chance.below(1_000),
      list: Array.from({ length: this.chance.below(5) }, () => this.chance.below(40)),
      pad: 'x'.repeat(this.chance.below(size)),
    };
  }

  private any({ rows }: State): Row {
    return this.chance.pick([...rows.values()]);
  }

  private insertOne(state: State): Step {
    const row = this.fresh();
    return {
      title: `insert ${row._id}`,
      send: (rows) => rows.insertOne(row).then(({ insertedId }) => insertedId),
      expected: row._id,
      after: holding(state, [row]),
    };
  }

  /** Several documents in one command; now and then one of them is there already. */
  private insertMany(state: State, ordered: boolean): Step {
    const batch = Array.from({ length: 1 + this.chance.below(30) }, () => this.fresh());
    const at = this.chance.below(batch.length);
    const clashes = state.rows.size > 0 && this.chance.below(3) === 0;
    if (clashes) batch[at] = { ...(batch[at] as Row), name: this.any(state).name };
    const kept = clashes ? batch.filter((_row, place) => place !== at && !(ordered && place > at)) : batch;
    return {
      title: `insert ${batch.length} from ${batch[0]?._id}, ${ordered ? 'ordered' : 'unordered'}`,
      send: (rows) => outcome(rows.insertMany(batch, { ordered }).then((done) => done.insertedCount)),
      expected: clashes ? { code: 11000, inserted: kept.length } : kept.length,
      after: holding(state, kept),
    };
  }

  private upsert(state: State): Step {
    const row = this.fresh();
    const { _id, n, ...rest } = row;
    return {
      title: `upsert ${_id}`,
      send: (rows) =>
        rows
          .updateOne({ _id }, { $inc: { n }, $setOnInsert: rest }, { upsert: true })
          .then(({ upsertedId }) => upsertedId),
      expected: _id,
      after: holding(state, [row]),
    };
  }

  private changeOne(state: State): Step {
    const row = this.any(state);
    const { pad, list } = this.fresh();
    return {
      title: `update ${row._id}`,
      send: (rows) =>
        rows
          .updateOne({ _id: row._id }, { $inc: { n: 1 }, $set: { pad, list } })
          .then((done) => done.matchedCount),
      expected: 1,
      after: holding(state, [{ ...row, n: row.n + 1, pad, list }]),
    };
  }

  private changeTagged(state: State): Step {
    const { tag } = this.any(state);
    const changed = [...state.rows.values()]
      .filter((row) => row.tag === tag)
      .map((row) => ({ ...row, n: row.n + 1, list: [...row.list, 7].slice(-5) }));
    return {
      title: `update all of ${tag}`,
      send: (rows) =>
        rows
          .updateMany({ tag }, { $inc: { n: 1 }, $push: { list: { $each: [7], $slice: -5 } } })
          .then((done) => done.modifiedCount),
      expected: changed.length,
      after: holding(state, changed),
    };
  }

  /** Several updates in one ordered command; the third fails where a name is taken. */
  private changeSeveral(state: State): Step {
    const all = [...state.rows.values()];
    const start = this.chance.below(all.length - 4);
    const [first, second, third, fourth] = all.slice(start, start + 4) as [Row, Row, Row, Row];
    const bump = ({ _id }: Row) => ({ updateOne: { filter: { _id }, update: { $inc: { n: 10 } } } });
    const clash = { updateOne: { filter: { _id: third._id }, update: { $set: { name: first.name } } } };
    return {
      title: `update ${first._id} and ${second._id}, fail at ${third._id}`,
      send: (rows) =>
        outcome(
          rows.bulkWrite([bump(first), bump(second), clash, bump(fourth)]).then((done) => done.modifiedCount),
        ),
      expected: { code: 11000, inserted: 0 },
      after: holding(
        state,
        [first, second].map((row) => ({ ...row, n: row.n + 10 })),
      ),
    };
  }

  private findAndChange(state: State): Step {
    const row = this.any(state);
    const after = { ...row, n: row.n + 5, tag: `tag ${this.chance.below(12)}` };
    return {
      title: `find and change ${row._id}`,
      send: (rows) =>
        rows
          .findOneAndUpdate(
            { name: row.name },
            { $set: { n: after.n, tag: after.tag } },
            { returnDocument: 'before', projection: { n: 1 } },
          )
          .then((found) => found?.n),
      expected: row.n,
      after: holding(state, [after]),
    };
  }

  /** Gives a document another's name, which is refused, or a new one. */
  private rename(state: State): Step {
    const row = this.any(state);
    const other = this.any(state);
    const clashes = other._id !== row._id;
    const name = clashes ? other.name : `renamed ${row._id} ${this.chance.below(1_000)}`;
    return {
      title: `rename ${row._id} to ${name}`,
      send: (rows) =>
        outcome(rows.updateOne({ _id: row._id }, { $set: { name } }).then((done) => done.matchedCount)),
      expected: clashes ? { code: 11000, inserted: 0 } : 1,
      after: clashes ? state : holding(state, [{ ...row, name }]),
    };
  }

  private toggleIndex(state: State): Step {
    const wanted: [string, Record<string, 1 | -1>, CreateIndexesOptions][] = [
      ['n_-1__id_1', { n: -1, _id: 1 }, {}],
      ['list_1', { list: 1 }, { sparse: true }],
      ['tag_1_n_1', { tag: 1, n: 1 }, { partialFilterExpression: { n: { $gt: 500 } } }],
      ['pad_1', { pad: 1 }, {}],
    ];
    const [name, key, options] = this.chance.pick(wanted);
    const indexes = new Set(state.indexes);
    const isThere = indexes.delete(name);
    if (!isThere) indexes.add(name);
    return {
      title: `${isThere ? 'drop' : 'create'} the index ${name}`,
      send: (rows) =>
        isThere ? rows.dropIndex(name).then(() => name) : rows.createIndex(key, { ...options, name }),
      expected: name,
      after: { ...state, indexes },
    };
  }

  private removeOne(state: State, finding: boolean): Step {
    const row = this.any(state);
    return {
      title: `${finding ? 'find and delete' : 'delete'} ${row._id}`,
      send: (rows) =>
        finding
          ? rows.findOneAndDelete({ _id: row._id }).then((found) => found?.n)
          : rows.deleteOne({ _id: row._id }).then((done) => done.deletedCount),
      expected: finding ? row.n : 1,
      after: without(state, [row]),
    };
  }

  private removeTagged(state: State): Step {
    const { tag } = this.any(state);
    const gone = [...state.rows.values()].filter((row) => row.tag === tag);
    return {
      title: `delete all of ${tag}`,
      send: (rows) => rows.deleteMany({ tag }).then((done) => done.deletedCount),
      expected: gone.length,
      after: without(state, gone),
    };
  }
}

function holding(state: State, changed: readonly Row[]): State {
  const rows = new Map(state.rows);
  for (const row of changed) rows.set(row._id, row);
  return { ...state, rows };
}

function without(state: State, gone: readonly Row[]): State {
  const rows = new Map(state.rows);
  for (const { _id } of gone) rows.delete(_id);
  return { ...state, rows };
}

interface Refusal {
  readonly code?: unknown;
  readonly result?: { readonly insertedCount?: number };
}

/** A refusal by the server as its code and how much went in before; other failures stay failures. */
async function outcome(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (failure) {
    const { code, result } = failure as Refusal;
    if (typeof code !== 'number') throw failure;
    return { code, inserted: result?.insertedCount ?? 0 };
  }
}
