import { LIFE_KINDS, type LifeRecord, SURVEILLANCE_OUTCOMES } from '#domain/certificates/certificate.js';
import { lifeFaults } from '#domain/certificates/life.js';
import { NotFound } from '#domain/errors.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { captureOf } from './look-up-form.js';
import { giverOf, memberBench } from './member-bench.js';

/** More than this becomes of no certificate. */
const MOST = 100;
const LONGEST_NOTE = 4_000;
const LONGEST_LINE = 300;

export const writeLife =
  (parts: Parts): Services['certificates']['writeLife'] =>
  async (actor, id, { requestId, ...form }, received) => {
    const { world } = parts;
    const bench = memberBench(parts, actor, 'certificates.change');
    demand(/^[\w-]{8,64}$/.test(requestId), 'The form has no number of its own.');
    demand(LIFE_KINDS.includes(form.kind), 'This kind of record does not exist.');
    demand(
      form.outcome === null || SURVEILLANCE_OUTCOMES.includes(form.outcome),
      'This outcome of an audit does not exist.',
    );
    demand(
      form.source.length <= LONGEST_LINE && form.note.length <= LONGEST_NOTE,
      'This is longer than a record takes.',
    );
    const document = received === null ? null : captureOf(world.newId(), received);
    const record: LifeRecord = {
      ...form,
      id: requestId,
      document,
      by: giverOf(bench.member),
      at: world.now(),
      takenBack: null,
    };
    const { kind, on, until, outcome, source } = record;
    const told = { kind, on, until, outcome, source, sha256: document?.sha256 ?? null };
    const written = await changeCertificate(parts, bench, id, ({ life }) => {
      if (life.some((there) => there.id === requestId)) return null;
      demand(life.length < MOST, `A certificate keeps at most ${MOST} of them.`);
      const [fault] = lifeFaults(form, { life, today: bench.on });
      demand(fault === undefined, fault?.text ?? '');
      return {
        fields: { life: [...life, record] },
        deed: deedOf(world, bench.member, 'certificate.life-written', told),
        file: document === null || received === null ? null : { id: document.id, received },
      };
    });
    // Posted twice: the first one stands, and what came with the second is thrown away.
    if (!written && received !== null) await bench.stores.certificates.discard(received);
  };

export const takeLifeBack =
  (parts: Parts): Services['certificates']['takeLifeBack'] =>
  async (actor, id, { recordId, reason }) => {
    const why = reason.trim();
    demand(why !== '', 'Who takes a record back says why.');
    demand(why.length <= LONGEST_NOTE, `A reason takes at most ${LONGEST_NOTE} characters.`);
    const { world } = parts;
    const bench = memberBench(parts, actor, 'certificates.change');
    return changeCertificate(parts, bench, id, ({ life }) => {
      const record = life.find((each) => each.id === recordId);
      if (record === undefined) throw new NotFound();
      if (record.takenBack !== null) return null;
      const takenBack = { by: giverOf(bench.member), at: world.now(), reason: why };
      const { kind, on, outcome } = record;
      return {
        fields: { life: life.map((each) => (each.id === recordId ? { ...each, takenBack } : each)) },
        deed: deedOf(world, bench.member, 'certificate.life-taken-back', { kind, on, outcome, reason: why }),
      };
    });
  };
