import type { Certificate } from '#domain/certificates/certificate.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { CertificateId } from '#domain/ids.js';
import type { CertificateWriting } from '#storage/contract.js';
import { passOn } from '../background/pass-on.js';
import type { Parts } from '../parts.js';
import { type Bench, judge, numberOf, standingAfterDeed } from './judge.js';

/** What a deed makes of a certificate. */
export interface CertificateChange {
  readonly fields: Partial<
    Pick<
      Certificate,
      | 'aiSystemId'
      | 'replaces'
      | 'succession'
      | 'givenBy'
      | 'typed'
      | 'typedType'
      | 'lookUps'
      | 'life'
      | 'pause'
      | 'words'
      | 'reading'
      | 'archivedAt'
    >
  >;
  readonly deed: CertificateWriting['deed'];
  readonly file?: CertificateWriting['file'];
}

/** Others may be at the same certificate, at another field; more than so many in one moment are not. */
const MOST_TRIES = 20;

/**
 * Does one deed on a certificate as it stands, judged anew with it. Where somebody else wrote meanwhile it looks again,
 * so that only what `decide` itself calls a collision is one. `decide` answers null where nothing is to be done, and
 * nothing is; whether something was, is what comes back.
 */
export async function changeCertificate(
  parts: Parts,
  bench: Bench,
  id: CertificateId,
  decide: (current: Certificate) => Promise<CertificateChange | null> | CertificateChange | null,
): Promise<boolean> {
  const { certificates } = bench.stores;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const current = await certificates.read(id);
    if (current === null) throw new NotFound();
    const change = await decide(current);
    if (change === null) return false;
    const { fields, deed, file = null } = change;
    const next = { ...current, ...fields, changedAt: deed.at, revision: current.revision + 1 };
    const judged = await judge(parts, bench, next);
    if (judged === null) throw new NotFound();
    if (await certificates.change(next, { standing: standingAfterDeed(judged), deed, file })) {
      await judgeBeside(bench, current, next);
      await passOn(parts);
      return true;
    }
  }
  throw new Stale('certificate-busy');
}

/** Others are told by the next check where their number, their file or their successor is no longer what it was. */
async function judgeBeside({ stores }: Bench, before: Certificate, after: Certificate): Promise<void> {
  const [was, is] = [numberOf(before), numberOf(after)];
  const isAway = (before.archivedAt === null) !== (after.archivedAt === null);
  // What one upload of a certificate knows of its end, its others are judged by as well.
  const isToldOf = before.lookUps !== after.lookUps || before.life !== after.life;
  const numbers = was === is && !isAway && !isToldOf ? [] : [...new Set([was, is])];
  const alike = await Promise.all(numbers.map((number) => stores.certificates.alike(after, number)));
  // Whatever replaces it is compared with its days and its body.
  const newer = await stores.certificates.replacementOf(after.id);
  // What it replaces is judged beside its days and its number.
  const linked = [before.replaces, after.replaces];
  const ids = alike
    .flatMap(({ sameNumber, sameFile }) => [...sameNumber, ...sameFile])
    .map(({ id }) => id)
    .concat(linked.filter((id) => id !== null))
    .concat(newer === null ? [] : [newer.id]);
  if (ids.length > 0) await stores.certificates.judgeAgain({ ids: [...new Set(ids)] });
}
