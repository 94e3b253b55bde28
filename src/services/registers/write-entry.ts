import { isDeepStrictEqual } from 'node:util';
import type { AuditAction, AuditActor, Json } from '#domain/audit/event.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import { stateOf } from '#domain/registers/entry-things.js';
import { knownOf } from '#domain/registers/find-in-registers.js';
import type { EntryChange, EntryDeed, EntryState, RegisterEntry } from '#domain/registers/register-entry.js';
import { REGISTER_COLUMNS } from '#domain/registers/register-lists.js';
import type { Registers } from '#domain/registers/registers.js';
import type { RejudgeMark, TenantStores } from '#storage/contract.js';
import { passOn } from '../background/pass-on.js';
import type { Bench } from '../certificates/judge.js';
import { giverOf, memberBench } from '../certificates/member-bench.js';
import type { EntryId, WriteOutcome } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { entryAt } from './entry-at.js';
import { registersIn } from './registers-in.js';

/** Who writes, and where. */
export interface RegisterBench {
  readonly stores: TenantStores;
  readonly organisationId: OrganisationId;
  readonly by: EntryChange['by'];
  readonly actor: AuditActor;
}

/** A member who may edit the registers of their organisation. Throws NotSignedIn or NotAllowed. */
export function editorBench(parts: Parts, actor: Actor): RegisterBench & Pick<Bench, 'on'> {
  const { member, stores, on } = memberBench(parts, actor, 'registers.edit');
  return {
    stores,
    on,
    organisationId: member.organisationId,
    by: giverOf(member),
    actor: auditActor(member),
  };
}

const ACTIONS: Readonly<Record<EntryDeed, AuditAction>> = {
  added: 'register.added',
  changed: 'register.changed',
  imported: 'register.imported',
  retired: 'register.retired',
  restored: 'register.restored',
  'put-back': 'register.put-back',
};

/** What an entry is to become. */
export interface EntryWrite extends EntryId {
  readonly deed: EntryDeed;
  /** As it stood when this was decided; null where nobody had touched it. */
  readonly own: RegisterEntry | null;
  readonly next: EntryState;
}

/** Writes one entry with its history and its event in one go; false where somebody else wrote it since. */
export async function writeEntry(
  { content, world }: Parts,
  { stores, by, actor }: RegisterBench,
  { list, key, deed, own, next }: EntryWrite,
): Promise<boolean> {
  const at = world.now();
  const before = stateOf(content.registers, own, list, key);
  const entry: RegisterEntry = {
    list,
    key,
    ...next,
    by,
    revision: (own?.revision ?? 0) + 1,
    createdAt: own?.createdAt ?? at,
    changedAt: at,
  };
  const after = stateOf(content.registers, entry, list, key);
  const change = { revision: entry.revision, deed, by, at, before, after };
  const called = (after.fields ?? before.fields)?.['name'] ?? key;
  const told = { list, key, called, what: changedColumns({ list, key }, before, after), before, after };
  const payload = JSON.parse(JSON.stringify(told)) as Json;
  const written = { action: ACTIONS[deed], actor, at, payload };
  return own === null
    ? stores.registerEntries.add(entry, change, written)
    : stores.registerEntries.change(entry, change, written);
}

/** `status, accredited until`: what differs, as people call it. */
const changedColumns = ({ list }: EntryId, before: EntryState, after: EntryState): string =>
  REGISTER_COLUMNS[list]
    .filter(({ id }) => before.fields?.[id] !== after.fields?.[id])
    .map(({ title }) => title.toLowerCase())
    .join(', ');

/** Writes one entry and has the certificates it touches judged anew. */
export async function writeAndRejudge(
  parts: Parts,
  bench: RegisterBench,
  write: EntryWrite,
): Promise<WriteOutcome> {
  const { organisationId } = bench;
  const { list, key } = write;
  const before = await registersIn(parts, organisationId);
  if (!(await writeEntry(parts, bench, write))) {
    return { outcome: 'stale', current: (await entryAt(parts, bench.stores, { list, key })).state };
  }
  const mark: RejudgeMark = {
    at: parts.world.now(),
    because: { list, key, revision: (write.own?.revision ?? 0) + 1 },
  };
  const rejudged = await rejudgeTouched(parts, bench, before.registers, mark);
  await passOn(parts);
  return { outcome: 'written', key, rejudged };
}

/**
 * Marks every certificate of whose bodies the registers say something else than before; answers how many. Where nobody
 * knows any more what they said before (null), all that name a body.
 */
export async function rejudgeTouched(
  parts: Parts,
  { organisationId, stores }: RegisterBench,
  before: Registers | null,
  mark: RejudgeMark,
): Promise<number> {
  const { registers } = await registersIn(parts, organisationId);
  const touched = (await stores.certificates.namedBodies()).filter(
    (named) => before === null || !isDeepStrictEqual(knownOf(before, named), knownOf(registers, named)),
  );
  const names = new Set(touched.map(({ certificationBody }) => certificationBody));
  return stores.certificates.markToJudge([...names], mark);
}
