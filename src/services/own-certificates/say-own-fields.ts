import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import type { OwnCertificateId } from '#domain/ids.js';
import type { Actor, Member } from '#domain/organisations/actor.js';
import { LONGEST_COVERS, type OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import { demand } from '../authorise.js';
import { checkedWord, withWord } from '../certificates/correct-field.js';
import { giverOf, memberBench } from '../certificates/member-bench.js';
import type { OwnCertificateServices } from '../contract/own-certificates.js';
import type { CorrectField, CorrectFieldOutcome } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeOwn, type OwnChange } from './change-own-certificate.js';
import { ownBench } from './face-in.js';
import { passCorrections } from './pass-corrections.js';

export const sayOwnField =
  (parts: Parts): OwnCertificateServices['sayField'] =>
  async (actor, id, { field, value, seen }) =>
    give(parts, actor, id, { field, seen, value: checkedWord(field, value) });

export const clearOwnField =
  (parts: Parts): OwnCertificateServices['clearField'] =>
  (actor, id, { field, seen }) =>
    give(parts, actor, id, { field, seen, value: null });

/** Gives the organisation's word on a field, or takes it back (null), where it is still the one its writer saw. */
async function give(
  parts: Parts,
  actor: Actor,
  id: OwnCertificateId,
  { field, seen, value }: Omit<CorrectField, 'value'> & { readonly value: string | null },
): Promise<CorrectFieldOutcome> {
  const { world } = parts;
  let outcome: CorrectFieldOutcome = { outcome: 'changed' };
  await change(parts, actor, id, (member, { typed }) => {
    const current = typed[field] ?? null;
    if ((current?.at ?? null) !== seen) {
      outcome = { outcome: 'stale', current };
      return null;
    }
    if ((current?.value ?? null) === value) return null;
    const action = value === null ? 'own-certificate.field-cleared' : 'own-certificate.field-said';
    const word = value === null ? null : { value, by: giverOf(member), at: world.now() };
    return {
      fields: { typed: withWord(typed, field, word) },
      deed: deedOf(world, member, action, { field, value, before: current?.value ?? null }),
    };
  });
  return outcome;
}

export const sayOwnType =
  (parts: Parts): OwnCertificateServices['sayType'] =>
  async (actor, id, type) => {
    demand(DOCUMENT_TYPES.includes(type), 'This kind of document does not exist.');
    const { world } = parts;
    await change(parts, actor, id, (member, { typedType }) =>
      typedType?.type === type
        ? null
        : {
            fields: { typedType: { type, by: giverOf(member), at: world.now() } },
            deed: deedOf(world, member, 'own-certificate.type-said', { type }),
          },
    );
  };

export const describeOwn =
  (parts: Parts): OwnCertificateServices['describe'] =>
  async (actor, id, written) => {
    const covers = written.trim();
    demand(covers.length <= LONGEST_COVERS, `What it covers takes ${LONGEST_COVERS} characters.`);
    await change(parts, actor, id, (member, current) =>
      current.covers === covers
        ? null
        : {
            fields: { covers },
            deed: deedOf(parts.world, member, 'own-certificate.described', { covers }),
          },
    );
  };

export const archiveOwn =
  (parts: Parts): OwnCertificateServices['archive'] =>
  (actor, id) =>
    putAway(parts, actor, id, true);

export const restoreOwn =
  (parts: Parts): OwnCertificateServices['restore'] =>
  (actor, id) =>
    putAway(parts, actor, id, false);

const putAway = (parts: Parts, actor: Actor, id: OwnCertificateId, away: boolean): Promise<void> =>
  change(parts, actor, id, (member, { archivedAt, file: { name } }) =>
    (archivedAt !== null) === away
      ? null
      : {
          fields: { archivedAt: away ? parts.world.now() : null },
          deed: deedOf(parts.world, member, away ? 'own-certificate.archived' : 'own-certificate.restored', {
            name,
          }),
        },
  );

async function change(
  parts: Parts,
  actor: Actor,
  id: OwnCertificateId,
  decide: (member: Member, current: OwnCertificate) => OwnChange | null,
): Promise<void> {
  const { member, stores, on } = memberBench(parts, actor, 'own-certificates.change');
  const bench = { ...ownBench(member, on), store: stores.ownCertificates };
  await changeOwn(parts, bench, id, (current) => decide(member, current));
  await passCorrections(parts, { id, organisationId: member.organisationId });
}
