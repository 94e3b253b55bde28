import type { Certificate } from '#domain/certificates/certificate.js';
import { dayIn } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import type { VerdictMoved } from '#domain/registers/register-entry.js';
import type { CertificateRecord, CertificateWriting, RejudgeMark, TenantStores } from '#storage/contract.js';
import { eachAlone } from '../background/each-alone.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import { remindOfOwn } from '../own-certificates/remind-of-own.js';
import type { Parts } from '../parts.js';
import { registersIn } from '../registers/registers-in.js';
import { type DueLetters, dueLetters } from './due-letter.js';
import { type Bench, type Judged, judge, judgedBy } from './judge.js';

/** Certificates of one organisation in one run, so that a job comes to an end. */
const AT_ONCE = 200;
/** Of these so many side by side: what each waits for on the disk they wait for together. */
const BESIDE = 4;
const CHECKER: Machine = { kind: 'machine', name: 'certificate checks' };

/**
 * Judges the certificates whose day has come, for a verdict changes as days pass, and those beside which something
 * changed; orders the letters that have become due. What no day matters to is not touched. Answers how many it judged.
 */
export const recheckCertificates =
  (parts: Parts): Services['background']['recheckCertificates'] =>
  async () => {
    const { storage, world, content } = parts;
    const organisations = await storage.acrossAll('verdicts change as days pass').organisations.all();
    let handled = 0;
    for (const organisation of organisations) {
      const { certificates } = storage.within(organisation.id);
      const on = dayIn(organisation.timeZone, world.now());
      const waiting = await certificates.toJudge(on, judgedBy(content, organisation), AT_ONCE);
      handled += await remindOfOwn(parts, organisation);
      if (waiting.length === 0) continue;
      const bench = await benchFor(parts, organisation);
      handled += await eachAlone(world.log)(
        waiting,
        (record) => ({ certificate: record.id }),
        (record) => recheck(parts, bench, record),
        BESIDE,
      );
    }
    return handled;
  };

/** Marked ones are judged anew and lose their mark, whatever came of it: one that fails keeps no other waiting. */
export const rejudgeCertificates =
  (parts: Parts): Services['background']['rejudgeCertificates'] =>
  async () => {
    const { storage, world } = parts;
    const across = storage.acrossAll('certificates whose bodies changed in a register are judged anew');
    const marked = await across.certificates.marked(AT_ONCE);
    const benches = new Map<OrganisationId, Promise<Bench | null>>();
    return eachAlone(world.log)(
      marked,
      ({ record }) => ({ certificate: record.id }),
      async ({ record, mark }) => {
        const { organisationId } = record;
        const stores = storage.within(organisationId);
        try {
          const known = benches.get(organisationId) ?? benchIn(parts, organisationId);
          benches.set(organisationId, known);
          const bench = await known;
          if (bench === null || record.archivedAt !== null) return;
          const moved = await recheck(parts, bench, record);
          if (moved !== null)
            await noteMoved(stores, mark, { ...moved, certificateId: record.id, on: bench.on });
        } finally {
          await stores.certificates.unmark(record.id, mark);
        }
      },
      BESIDE,
    );
  };

/** Where the certificates of an organisation are judged in one run; what holds for all of them is read once. */
async function benchFor(parts: Parts, organisation: Organisation): Promise<Bench> {
  const { id, timeZone } = organisation;
  const { registers } = await registersIn(parts, id);
  return {
    stores: parts.storage.within(id),
    on: dayIn(timeZone, parts.world.now()),
    common: { rules: organisation, registers },
  };
}

/** The same by an organisation's id; null where it is gone. */
async function benchIn(parts: Parts, id: OrganisationId): Promise<Bench | null> {
  const organisation = await parts.storage.within(id).organisation.read();
  return organisation && benchFor(parts, organisation);
}

/** Writes the new verdict beside what it came of. */
const noteMoved = (
  { registerEntries, registerImports, directoryChecks }: TenantStores,
  { because }: RejudgeMark,
  moved: Omit<VerdictMoved, 'revision'>,
): Promise<void> =>
  'import' in because
    ? registerImports.noteMoved(because.import, { ...moved, revision: null })
    : 'check' in because
      ? directoryChecks.noteMoved(because.check, { ...moved, revision: null })
      : registerEntries.noteMoved(because.list, because.key, { ...moved, revision: because.revision });

/** Where somebody changes it at the same moment, their deed judges it as well; a letter then waits for the next run. */
async function recheck(
  parts: Parts,
  bench: Bench,
  record: CertificateRecord,
): Promise<Pick<VerdictMoved, 'before' | 'after'> | null> {
  const { certificates } = bench.stores;
  const certificate = await certificates.read(record.id);
  const judged = certificate && (await judge(parts, bench, certificate));
  if (certificate === null || judged === null) return null;
  const letters = await dueLetters(parts, bench, certificate, { judged, before: record.standing });
  const writing = writingOf(parts, record, judged, letters);
  if (writing === null) await certificates.restand(record.id, certificate.revision, judged.standing);
  else if (!(await certificates.change(laterOf(certificate), writing))) return null;
  const [before, after] = [record.standing.verdict, judged.standing.verdict];
  return before === after ? null : { before, after };
}

const laterOf = (certificate: Certificate): Certificate => ({
  ...certificate,
  revision: certificate.revision + 1,
});

/** What is to be told of the night; null where nothing is: then only the day is noted. */
function writingOf(
  { world }: Parts,
  { standing: before }: CertificateRecord,
  { standing }: Judged,
  { orders, occasions }: DueLetters,
): CertificateWriting | null {
  const changed = before.verdict !== standing.verdict;
  if (!changed && orders.length === 0) return null;
  const action = changed ? 'certificate.verdict-changed' : 'certificate.reminded';
  const told = { before: before.verdict, verdict: standing.verdict, reminded: occasions };
  const deed = deedOf(world, CHECKER, action, told);
  return { standing, deed: { ...deed, mails: orders }, file: null, reminded: occasions };
}
