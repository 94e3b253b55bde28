import type { Certificate } from '#domain/certificates/certificate.js';
import { dayIn } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { CertificateRecord, CertificateWriting } from '#storage/contract.js';
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

/** Where somebody changes it at the same moment, their deed judges it as well; a letter then waits for the next run. */
async function recheck(parts: Parts, bench: Bench, record: CertificateRecord): Promise<void> {
  const { certificates } = bench.stores;
  const certificate = await certificates.read(record.id);
  const judged = certificate && (await judge(parts, bench, certificate));
  if (certificate === null || judged === null) return;
  const letter = await dueLetter(parts, bench, certificate, judged);
  const writing = writingOf(parts, record, judged, letter);
  if (writing === null) await certificates.restand(record.id, certificate.revision, judged.standing);
  else await certificates.change(laterOf(certificate), writing);
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
