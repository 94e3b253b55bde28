import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  CHAIN_START,
  type ChainHead,
  checkEntry,
  eraseEntry,
  linkEntry,
  UNCHECKED,
} from '#domain/audit/chain.js';
import { AUDIT_ACTIONS, type AuditEntry, type AuditEvent, ERASED, type Json } from '#domain/audit/event.js';
import { canonicalJson } from '#domain/canonical-json.js';
import type { Instant } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const RECORDED = '2026-11-21T08:00:00.000Z' as Instant;

const text = fc.string({ maxLength: 8 });
const anEvent: fc.Arbitrary<AuditEvent> = fc.record({
  id: text,
  organisationId: text.map((id) => id as OrganisationId),
  thing: fc.record({ kind: fc.constant('vendor' as const), id: text, revision: fc.nat() }),
  action: fc.constantFrom(...AUDIT_ACTIONS),
  actor: fc.record({ kind: fc.constant('member' as const), id: text, name: text }),
  at: fc.constant(RECORDED),
  payload: fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
});

function chainOf(events: readonly AuditEvent[]): AuditEntry[] {
  let head: ChainHead = CHAIN_START;
  return events.map((event) => {
    const entry = linkEntry(head, event, RECORDED, sha256);
    head = entry;
    return entry;
  });
}

const check = (entries: readonly AuditEntry[]) =>
  entries.reduce((soFar, entry) => checkEntry(soFar, entry, sha256), UNCHECKED);

/** Every value inside an entry, by its path, with another in its place. */
function* changesOf(
  value: Json,
  path: readonly string[] = [],
): Generator<readonly [readonly string[], Json]> {
  if (path.length > 0) yield [path, value === 'changed' ? 'changed again' : 'changed'];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* changesOf(inner as Json, [...path, key]);
}

function changedAt(value: Json, path: readonly string[], to: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, Json>;
  copy[key] = changedAt(copy[key] ?? null, rest, to);
  return copy;
}

/** Erases the entries whose bit is set. */
const erase = (entries: readonly AuditEntry[], bits: number) =>
  entries.map((entry, place) => ((bits >> place) & 1 ? eraseEntry(entry) : entry));

describe('An audit chain', () => {
  it('is found whole as it was made, and says where it ends', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 6 }), (events) => {
        const entries = chainOf(events);
        const last = entries.at(-1);
        expect(check(entries)).to.deep.equal({
          head: last === undefined ? CHAIN_START : { sequence: last.sequence, hash: last.hash },
          erased: 0,
          fault: null,
        });
      }),
    );
  });

  it('stays whole where names and details were erased, and counts them', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { minLength: 1, maxLength: 4 }), fc.nat(15), (events, bits) => {
        const whole = chainOf(events);
        const entries = erase(whole, bits);
        const gone = entries.filter((_, place) => (bits >> place) & 1);
        expect(check(entries)).to.deep.equal({ ...check(whole), erased: gone.length });
        for (const { actor, payload } of gone) expect([actor.name, payload]).to.deep.equal([ERASED, null]);
      }),
    );
  });

  it('takes nothing half erased', () => {
    const [entry] = chainOf(fc.sample(anEvent, { numRuns: 1, seed: 1 })) as [AuditEntry];
    const gone = eraseEntry(entry);
    const halves = [
      { ...entry, payload: null },
      { ...entry, actor: gone.actor },
      { ...gone, actor: { ...gone.actor, name: 'Somebody else' } },
      { ...gone, payload: { name: 'Another' } },
    ];
    expect(halves.map((half) => check([half]).fault?.sequence)).to.deep.equal([1, 1, 1, 1]);
  });

  it('shows any single change to any value of any entry, at that entry', () => {
    fc.assert(
      fc.property(
        fc.array(anEvent, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(15),
        (events, pick, erased) => {
          const entries = erase(chainOf(events), erased);
          const place = pick % entries.length;
          const entry = entries[place] as unknown as Json;
          for (const [path, to] of changesOf(entry)) {
            const changed = changedAt(entry, path, to) as unknown as AuditEntry;
            expect(check(entries.with(place, changed)).fault?.sequence, path.join('.')).to.equal(place + 1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows an entry taken out, doubled, or put elsewhere', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { minLength: 3, maxLength: 6 }), fc.nat(), (events, pick) => {
        const entries = chainOf(events);
        const place = pick % (entries.length - 1);
        const { [place]: one, [place + 1]: next } = entries;
        if (one === undefined || next === undefined) return;
        for (const damaged of [
          entries.toSpliced(place, 1),
          entries.toSpliced(place, 0, one),
          entries.with(place, next).with(place + 1, one),
        ]) {
          expect(check(damaged).fault).to.not.equal(null);
        }
      }),
    );
  });

  it('keeps to the first fault', () => {
    const event = fc.sample(anEvent, { numRuns: 1, seed: 1 })[0] as AuditEvent;
    const entries = chainOf([event, event, event, event]);
    const broken = entries.map((entry) => (entry.sequence % 2 === 0 ? { ...entry, id: 'other' } : entry));
    expect(check(broken).fault).to.deep.equal({ sequence: 2, why: 'it is not as it was recorded' });
    expect(check(broken).head.sequence).to.equal(1);
  });
});

describe('Canonical JSON', () => {
  it('is one spelling for equal values, and says what it was made from', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).to.equal(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).to.equal(canonicalJson(value));
      }),
    );
  });

  it('spells the example of RFC 8785', () => {
    const value = { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] };
    expect(canonicalJson(value)).to.equal(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
  });

  it('refuses what JSON cannot say', () => {
    for (const value of [undefined, NaN, Infinity, '\ud800', { deep: [NaN] }]) {
      expect(() => canonicalJson(value)).to.throw();
    }
  });
});
