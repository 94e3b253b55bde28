import { EMPTY_PROFILE, inProfileOrder, type SystemProfile } from '#domain/ai-systems/profile.js';
import { recordChanges } from '#domain/ai-systems/record-changes.js';
import { needed } from './needed.js';
import type { Act, Scene } from './scene.js';
import type { TellRecord } from './story.js';
import type { Telling } from './telling.js';
import { systemKey } from './vendors-told.js';

/** What an AI system is is written down on one day, and otherwise on another. */
export const recordActs = (telling: Telling, scene: Scene): Act[] =>
  scene.organisation.records.map((record, at) => ({
    day: record.on,
    tell: () => write(telling, scene, at),
  }));

async function write({ services }: Telling, scene: Scene, at: number): Promise<void> {
  const { records } = scene.organisation;
  const record = needed(records[at]);
  const member = needed(scene.members.get(record.by));
  const id = needed(scene.systems.get(systemKey(record.vendor, record.aiSystem)));
  const { aiSystem } = await services.aiSystems.read(member, id);
  const isOfIt = ({ vendor, aiSystem: name }: TellRecord) =>
    vendor === record.vendor && name === record.aiSystem;
  // What was written on this day, or already on a later one, is not written again.
  const isWritten = records
    .slice(at)
    .filter(isOfIt)
    .some((later) => recordChanges(aiSystem, { ...aiSystem, profile: profileOf(later) }).length === 0);
  if (isWritten) return;
  const { revision } = aiSystem;
  await services.aiSystems.describe(member, id, { revision, profile: profileOf(record) });
}

const profileOf = ({ profile }: TellRecord): SystemProfile =>
  inProfileOrder({ ...EMPTY_PROFILE, ...profile });
