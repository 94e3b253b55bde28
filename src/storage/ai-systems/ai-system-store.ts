import type { VendorId } from '#domain/ids.js';
import type { AiSystemFilter, AiSystemStore, StandingAiSystem } from '../contract/vendors.js';
import { among, anyText, below, hasFromTo } from '../filters.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { type AiSystemDocument, toAiSystem } from './ai-system-document.js';
import { type AiSystemRoom, systemFileStore } from './system-file-store.js';

/** A buyer's records of its vendors' AI systems, oldest first. */
export const aiSystemStore = (room: AiSystemRoom, scope: OrganisationScope): AiSystemStore => ({
  files: systemFileStore(room, scope),
  ...reads(room, scope),
  ...writes(room, scope),
});

type Writes = 'add' | 'change' | 'markSame';

function reads({ aiSystems }: AiSystemRoom, scope: OrganisationScope): Omit<AiSystemStore, Writes | 'files'> {
  const ofVendors = async (ids: readonly VendorId[]) => {
    const found = aiSystems.find({ vendorId: among(ids) }).sort({ createdAt: 1, _id: 1 });
    return (await scoped(scope, found).lean()).map(toAiSystem);
  };
  return {
    ofVendor: (id) => ofVendors([id]),
    ofVendors,
    async ofIds(ids) {
      return (await scoped(scope, aiSystems.find({ _id: among(ids) })).lean()).map(toAiSystem);
    },
    async standing(filter) {
      const fields = {
        name: 1,
        vendorId: 1,
        'given.tiers': 1,
        'classified.tiers': 1,
        'classified.reopenedBy': 1,
        'classified.sameBy': 1,
      };
      const found = aiSystems.find(conditionOf(filter), fields).sort({ createdAt: 1, _id: 1 });
      return (await scoped(scope, found).lean<AiSystemDocument[]>()).map(toStanding);
    },
    countClassifiedBy: (version) =>
      scoped(scope, aiSystems.countDocuments({ 'classified.pack.version': version })).exec(),
    async vendors(tiers) {
      const stages = [
        ...(tiers === undefined ? [] : [{ $match: { 'given.tiers': among(tiers) } }]),
        { $group: { _id: '$vendorId' } },
      ];
      const groups = await scoped(scope, aiSystems.aggregate<{ _id: VendorId }>(stages));
      return groups.map(({ _id }) => _id);
    },
    async read(id) {
      const found = await scoped(scope, aiSystems.findOne({ _id: id })).lean();
      return found && toAiSystem(found);
    },
  };
}

function writes({ aiSystems }: AiSystemRoom, scope: OrganisationScope): Pick<AiSystemStore, Writes> {
  const { organisationId } = scope;
  return {
    async add({ id, ...system }, deed) {
      const thing = { organisationId, kind: 'ai-system', id, revision: system.revision } as const;
      await aiSystems.create({ ...system, _id: id, organisationId, ...pendingOf(thing, deed) });
    },
    async change(id, expected, fields, deed) {
      const revision = expected + 1;
      const update = {
        $set: { ...fields, revision },
        ...pushing({ organisationId, kind: 'ai-system', id, revision }, deed),
      };
      const guarded = aiSystems.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(scope, guarded).lean();
      return changed && toAiSystem(changed);
    },
    async markSame(id, revision, by) {
      const guarded = aiSystems.updateOne({ _id: id, revision }, { $set: { 'classified.sameBy': by } });
      await scoped(scope, guarded);
    },
  };
}

/** Each is one range of an index. */
function conditionOf(filter: AiSystemFilter) {
  if ('tier' in filter) return { 'given.tiers': filter.tier };
  if ('open' in filter) return { 'classified.tiers.standing': 'undetermined' };
  if ('classifiedBefore' in filter) return { 'classified.pack.version': below(filter.classifiedBefore) };
  if ('reopened' in filter) return { 'classified.reopenedBy.at': anyText() };
  if ('binds' in filter) return { 'classified.tiers': hasFromTo('from', ...filter.binds) };
  return {};
}

const toStanding = ({ _id, vendorId, name, given, classified }: AiSystemDocument): StandingAiSystem => ({
  id: _id,
  vendorId,
  name,
  tiers: given?.tiers ?? [],
  classified: classified ?? null,
});
