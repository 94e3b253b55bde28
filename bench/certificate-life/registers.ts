import process from 'node:process';
import type { Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { findAccreditor, findCertificationBody, knownOf } from '#domain/registers/find-in-registers.js';
import type { RegisterEntry } from '#domain/registers/register-entry.js';
import type { Registers } from '#domain/registers/registers.js';
import { mergeRegisters } from '#domain/registers/registers-of.js';
import { proveShippedContent } from '#roof/portal.js';

const AT = '2026-11-21T09:00:00.000Z' as Instant;
const WORDS = ['Harbour', 'Aldgate', 'Northern', 'Quality', 'Meridian', 'Assurance', 'Systems', 'Registrar'];
const FORMS = ['Ltd', 'GmbH', 'S.A.S.', 'B.V.', 'Inc.', 'S.p.A.', 'A/S', 'K.K.'];

/** A body nobody else is called like. */
const nameOf = (nth: number): string =>
  `${WORDS[nth % 8]} ${WORDS[(nth >> 3) % 8]} ${nth} Certification ${FORMS[nth % 8]}`;

/** An organisation's own word on so many things: four bodies in ten, one accreditor in a hundred, the rest accreditations. */
export function ownEntries(count: number, asOf: string): readonly RegisterEntry[] {
  const base = {
    retired: false,
    by: { id: 'bench' as UserId, name: 'Bench' },
    revision: 1,
    createdAt: AT,
    changedAt: AT,
  };
  const bodies = Math.floor(count * 0.5);
  return Array.from({ length: count }, (_, nth): RegisterEntry => {
    const seen = { source: 'Bench', asOf };
    if (nth < bodies)
      return {
        ...base,
        list: 'certification-bodies',
        key: `body-${nth}`,
        fields: { name: nameOf(nth), aliases: `Brand ${nth}; Müller ${nth}`, country: 'GB', ...seen },
      };
    const body = `body-${nth - bodies}`;
    return {
      ...base,
      list: 'accreditations',
      key: `${body}~UKAS~iso-iec-42001`,
      fields: {
        certificationBody: body,
        accreditationBody: 'UKAS',
        standard: 'ISO/IEC 42001',
        number: String(nth),
        status: 'accredited',
        since: '2024-01-01',
        until: '',
        changedOn: '',
        liftedOn: '',
        timeNote: '',
        confidence: 'high',
        note: '',
        ...seen,
      },
    };
  });
}

/** Processor time, so that it is the same beside others at work; the collector of garbage counts with it. */
const timed = <T>(work: () => T): { value: T; ms: number } => {
  const started = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(started);
  return { value, ms: (user + system) / 1_000 };
};

/** What an organisation's own entries of the registers cost: merged at first and after a change, and asked by names. */
export async function measureRegisters(count: number): Promise<void> {
  const proven = await proveShippedContent('seeds');
  if ('faults' in proven) throw new Error('The shipped content does not hold.');
  const shipped: Registers = proven.content.registers;
  const entries = ownEntries(count, shipped.asOf);
  const asked = Array.from({ length: 1_000 }, (_, nth) => nameOf((nth * 7) % count));
  const find = (registers: Registers) => {
    for (const name of asked) {
      findCertificationBody(registers, name);
      findAccreditor(registers, 'United Kingdom Accreditation Service (UKAS) No. 4242');
    }
  };
  const first = timed(() => mergeRegisters(shipped, entries));
  const index = timed(() => find(first.value.registers));
  const again = timed(() => mergeRegisters(shipped, entries.toSpliced(0, 1)));
  find(again.value.registers);
  const finds = timed(() => find(again.value.registers));
  const known = timed(() => {
    for (const certificationBody of asked.slice(0, 100))
      knownOf(again.value.registers, { certificationBody, accreditationBody: 'UKAS' });
  });
  console.log(
    `\n${count} own register entries, processor time: merged ${first.ms.toFixed(0)} ms at first and ${again.ms.toFixed(0)} after a change, ` +
      `first asked ${index.ms.toFixed(0)} ms, then a body and its accreditor found in ${finds.ms.toFixed(1)} µs, ` +
      `all that is known of a body ${(known.ms * 10).toFixed(0)} µs; left out ${first.value.leftOut.length}.`,
  );
}
