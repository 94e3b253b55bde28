import { isDeepStrictEqual } from 'node:util';
import { NotFound, Stale } from '#domain/errors.js';
import type { Actor } from '#domain/organisations/actor.js';
import { indexOf, newKeyFor, type ReadEntry, readEntry } from '#domain/registers/read-entry.js';
import { type EntryDeed, MOST_CHANGES } from '#domain/registers/register-entry.js';
import { LIST_TITLES, REGISTER_COLUMNS } from '#domain/registers/register-lists.js';
import { demand } from '../authorise.js';
import type { EntryId, EntryTexts, RegisterServices, WriteOutcome } from '../contract.js';
import type { Parts } from '../parts.js';
import { type EntryAt, entryAt } from './entry-at.js';
import { registersIn } from './registers-in.js';
import { editorBench, type RegisterBench, writeAndRejudge } from './write-entry.js';

export const addEntry =
  (parts: Parts): RegisterServices['add'] =>
  async (actor, list, texts) => {
    const bench = editorBench(parts, actor);
    const { registers } = await registersIn(parts, bench.organisationId);
    const index = indexOf(registers);
    const read = readEntry({ list, key: null, today: bench.on }, texts, index);
    const taken = new Set([...index.keys[list], ...(await ownKeys(bench, list))]);
    const key = 'faults' in read ? '' : newKeyFor(list, read.fields, taken);
    if ('faults' in read) return { outcome: 'faulty', faults: read.faults };
    if (taken.has(key)) {
      const text = `This ${LIST_TITLES[list].one} is there already, or was and is retired: change that one.`;
      return { outcome: 'faulty', faults: [{ column: '', text }] };
    }
    const next = { fields: read.fields, retired: false };
    return writeAndRejudge(parts, bench, { list, key, deed: 'added', own: null, next });
  };

const ownKeys = async ({ stores }: RegisterBench, list: EntryId['list']): Promise<readonly string[]> =>
  (await stores.registerEntries.all()).filter((entry) => entry.list === list).map(({ key }) => key);

export const changeEntry =
  (parts: Parts): RegisterServices['change'] =>
  async (actor, id, { revision, texts }) => {
    const bench = editorBench(parts, actor);
    const at = await entryAt(parts, bench.stores, id);
    if (at.revision !== revision) return { outcome: 'stale', current: at.state };
    demand(!at.state.retired, 'A retired entry is restored before it is changed.');
    if (at.state.fields === null) throw new NotFound();
    const { registers } = await registersIn(parts, bench.organisationId);
    const read = readEntry({ ...id, today: bench.on }, withFixed(at, texts), indexOf(registers));
    return writeRead(parts, bench, at, { read, deed: 'changed' });
  };

/** What makes an entry the one it is stays, whatever a form says. */
function withFixed({ list, state }: EntryAt, texts: EntryTexts): EntryTexts {
  const fixed = REGISTER_COLUMNS[list].filter((column) => column.fixed).map(({ id }) => id);
  return { ...texts, ...Object.fromEntries(fixed.map((id) => [id, state.fields?.[id] ?? ''])) };
}

async function writeRead(
  parts: Parts,
  bench: RegisterBench,
  at: EntryAt,
  { read, deed }: { readonly read: ReadEntry; readonly deed: EntryDeed },
): Promise<WriteOutcome> {
  if ('faults' in read) return { outcome: 'faulty', faults: read.faults };
  const { list, key, own, state } = at;
  if (isDeepStrictEqual(read.fields, state.fields)) return { outcome: 'unchanged', key };
  demand(at.revision < MOST_CHANGES, `An entry keeps at most ${MOST_CHANGES} changes.`);
  return writeAndRejudge(parts, bench, {
    list,
    key,
    deed,
    own,
    next: { fields: read.fields, retired: false },
  });
}

export const retireEntry =
  (parts: Parts): RegisterServices['retire'] =>
  (actor, id, revision) =>
    moveEntry(parts, actor, id, { revision, retired: true });

export const restoreEntry =
  (parts: Parts): RegisterServices['restore'] =>
  (actor, id, revision) =>
    moveEntry(parts, actor, id, { revision, retired: false });

async function moveEntry(
  parts: Parts,
  actor: Actor,
  id: EntryId,
  { revision, retired }: { readonly revision: number; readonly retired: boolean },
): Promise<void> {
  const bench = editorBench(parts, actor);
  const { list, key, own, state, ...at } = await entryAt(parts, bench.stores, id);
  if (state.retired === retired) return;
  if (at.revision !== revision) throw new Stale('register-overtaken');
  const next = { fields: own?.fields ?? null, retired };
  const deed = retired ? 'retired' : 'restored';
  const { outcome } = await writeAndRejudge(parts, bench, { list, key, deed, own, next });
  if (outcome === 'stale') throw new Stale('register-overtaken');
}

export const putBack =
  (parts: Parts): RegisterServices['putBack'] =>
  async (actor, id, { revision, change: number }) => {
    const bench = editorBench(parts, actor);
    const at = await entryAt(parts, bench.stores, id);
    if (at.revision !== revision) return { outcome: 'stale', current: at.state };
    const change = at.history.changes.find((each) => each.revision === number);
    if (change === undefined || at.own === null) throw new NotFound();
    const { list, key, own } = at;
    const { before } = change;
    if (isDeepStrictEqual(before, at.state)) return { outcome: 'unchanged', key };
    // As it stood before anybody touched it, it is as shipped again, or not there.
    const first = at.history.changes.at(-1)?.revision === number;
    if (!first && before.fields !== null) {
      const { registers } = await registersIn(parts, bench.organisationId);
      const read = readEntry({ ...id, today: bench.on }, before.fields, indexOf(registers));
      if ('faults' in read) return { outcome: 'faulty', faults: read.faults };
    }
    const next = first ? { fields: null, retired: false } : before;
    return writeAndRejudge(parts, bench, { list, key, deed: 'put-back', own, next });
  };
