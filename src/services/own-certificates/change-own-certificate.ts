import { NotFound, Stale } from '#domain/errors.js';
import type { OwnCertificateId } from '#domain/ids.js';
import type { OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import type { OwnCertificateStore, OwnCertificateWriting } from '#storage/contract.js';
import { passOn } from '../background/pass-on.js';
import type { Parts } from '../parts.js';
import { faceIn, type OwnBench } from './face-in.js';

/** What a deed makes of an own certificate. */
export interface OwnChange {
  readonly fields: Partial<Pick<OwnCertificate, 'covers' | 'typed' | 'typedType' | 'reading' | 'archivedAt'>>;
  readonly deed: OwnCertificateWriting['deed'];
  readonly reminded?: readonly string[];
}

/** Others may be at the same certificate, at another field; more than so many in one moment are not. */
const MOST_TRIES = 20;

/**
 * Does one deed on an own certificate as it stands. Where somebody else wrote meanwhile it looks again, so that only what
 * `decide` itself calls a collision is one; it answers null where nothing is to be done.
 */
export async function changeOwn(
  parts: Parts,
  bench: OwnBench & { readonly store: OwnCertificateStore },
  id: OwnCertificateId,
  decide: (current: OwnCertificate) => OwnChange | null,
): Promise<void> {
  const { store } = bench;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const current = await store.read(id);
    if (current === null) throw new NotFound();
    const change = decide(current);
    if (change === null) return;
    const { fields, deed, reminded = [] } = change;
    const next = { ...current, ...fields, changedAt: deed.at, revision: current.revision + 1 };
    if (await store.change(next, { face: faceIn(parts, bench, next), deed, reminded })) return passOn(parts);
  }
  throw new Stale('certificate-busy');
}
