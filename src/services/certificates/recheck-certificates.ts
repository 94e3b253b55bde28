import type { Certificate } from '#domain/certificates/certificate.js';
import { dayIn } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { VerdictMoved } from '#domain/registers/register-entry.js';
import type { CertificateRecord, CertificateWriting, RejudgeMark, TenantStores } from '#storage/contract.js';
import { eachAlone } from '../background/each-alone.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { type DueLetter, dueLetter } from './due-letter.js';
import { type Bench, type Judged, judge } from './judge.js';

/** Certificates of one organisation in one run, so that a job comes to an end. */
const AT_ONCE = 200;
const CHECKER: Machine = { kind: 'machine', name: 'certificate checks' };

/**
 * Judges every certificate in use once a day, for a verdict changes as days pass, and orders the letters that have
 * become due; answers how many it judged.
 */
export const recheckCertificates =
  (parts: Parts): Services['background']['recheckCertificates'] =>
  async () => {
    const { storage, world } = parts;
    const organisations = await storage.acrossAll('verdicts change as days pass').organisations.all();
    let handled = 0;
    for (const { id, timeZone } of organisations) {
      const bench = { stores: storage.within(id), on: dayIn(timeZone, world.now()) };
      const waiting = await bench.stores.certificates.judgedBefore(bench.on, AT_ONCE);
      handled += await eachAlone(world.log)(
        waiting,
        (record) => ({ certificate: record.id }),
        (record) => recheck(parts, bench, record),
      );
    }
    return handled;
  };

/** Marked ones are judged anew and lose their mark, whatever came of it: the night judges them again. */
export const rejudgeCertificates =
  (parts: Parts): Services['background']['rejudgeCertificates'] =>
  async () => {
    const { storage, world } = parts;
    const across = storage.acrossAll('certificates whose bodies changed in a register are judged anew');
    const marked = await across.certificates.marked(AT_ONCE);
    return eachAlone(world.log)(
      marked,
      ({ record }) => ({ certificate: record.id }),
      async ({ record, mark }) => {
        const stores = storage.within(record.organisationId);
        try {
          const organisation = await stores.organisation.read();
          if (organisation === null || record.archivedAt !== null) return;
          const bench = { stores, on: dayIn(organisation.timeZone, world.now()) };
          const moved = await recheck(parts, bench, record);
          if (moved !== null)
            await noteMoved(stores, mark, { ...moved, certificateId: record.id, on: bench.on });
        } finally {
          await stores.certificates.unmark(record.id, mark);
        }
      },
    );
  };

/** Writes the new verdict beside what it came of. */
const noteMoved = (
  { registerEntries, directoryChecks }: TenantStores,
  { because }: RejudgeMark,
  moved: Omit<VerdictMoved, 'revision'>,
): Promise<void> =>
  'check' in because
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
  const letter = await dueLetter(parts, bench, certificate, judged);
  const writing = writingOf(parts, record, judged, letter);
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
  letter: DueLetter | null,
): CertificateWriting | null {
  const changed = before.verdict !== standing.verdict;
  if (!changed && letter === null) return null;
  const action = changed ? 'certificate.verdict-changed' : 'certificate.reminded';
  const told = { before: before.verdict, verdict: standing.verdict, reminded: letter?.occasions ?? [] };
  const deed = deedOf(world, CHECKER, action, told);
  const mails = letter === null ? [] : [letter.order];
  return { standing, deed: { ...deed, mails }, file: null, reminded: letter?.occasions ?? [] };
}
