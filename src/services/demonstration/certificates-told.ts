import { Readable } from 'node:stream';
import type { AiSystemId, CertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { withDays } from './answers-told.js';
import { fileOf } from './file-told.js';
import { needed } from './needed.js';
import type { Act, Scene } from './scene.js';
import type { TellCertificate } from './story.js';
import type { Telling } from './telling.js';
import { systemKey } from './vendors-told.js';

/** A certificate comes in and is read on one day, and is looked up on others. */
export function certificateActs(telling: Telling, scene: Scene, certificate: TellCertificate): Act[] {
  const lookUps = certificate.lookUps.map((_, at) => ({
    day: needed(certificate.lookUps[at]).on,
    tell: () => lookUp(telling, scene, { certificate, at }),
  }));
  return [{ day: certificate.on, tell: () => upload(telling, scene, certificate) }, ...lookUps];
}

async function upload(
  { services, clock }: Telling,
  scene: Scene,
  { id, by, vendor, aiSystem, name, text }: TellCertificate,
): Promise<void> {
  const member = needed(scene.members.get(by));
  const stream = Readable.from([fileOf(name, withDays(clock, text))]);
  const received = await services.certificates.receive(member, { stream, name });
  const { items } = await services.vendors.list(member, { search: vendor, page: 1, sort: 'name' });
  await services.certificates.add(
    member,
    {
      requestId: id,
      vendorId: needed(items.find((row) => row.vendor.name === vendor)).vendor.id,
      aiSystemId: systemOf(scene, vendor, aiSystem),
      replaces: null,
    },
    received,
  );
  await services.background.readCertificates();
}

const systemOf = ({ systems }: Scene, vendor: string, aiSystem: string | null): AiSystemId | null =>
  aiSystem === null ? null : needed(systems.get(systemKey(vendor, aiSystem)));

async function lookUp(
  { services, clock }: Telling,
  scene: Scene,
  { certificate, at }: { readonly certificate: TellCertificate; readonly at: number },
): Promise<void> {
  const { on, by, since, ...told } = needed(certificate.lookUps[at]);
  const member: Member = needed(scene.members.get(by));
  const id = certificate.id as CertificateId;
  const { certificate: kept } = await services.certificates.read(member, id);
  if (kept.lookUps.length > at) return;
  const form = {
    ...told,
    requestId: `${certificate.id}-look-up-${at + 1}`,
    difference: null,
    on: clock.dateAt(on),
    accreditedSince: since === null ? null : clock.dateAt(since),
    accreditedUntil: null,
  };
  await services.certificates.recordLookUp(member, id, form, null);
}
