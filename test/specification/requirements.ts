import type { MongoClient } from 'mongodb';
import type { Requirement } from './spec-file.js';

/** What the tests may be put to. */
export interface Server {
  readonly version: string;
  readonly topology: 'single' | 'replicaset' | 'sharded';
}

/** Asks a server what it is. */
export async function describeServer(client: MongoClient): Promise<Server> {
  const admin = client.db('admin');
  const [{ version }, hello] = await Promise.all([
    admin.command({ buildInfo: 1 }),
    admin.command({ hello: 1 }),
  ]);
  const topology =
    hello.msg === 'isdbgrid' ? 'sharded' : hello.setName === undefined ? 'single' : 'replicaset';
  return { version: String(version), topology };
}

/** Compares versions part by part; a missing part is 0. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < 3; at += 1) {
    const difference = (x[at] ?? 0) - (y[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function unmet(requirement: Requirement, { version, topology }: Server): string | undefined {
  const { minServerVersion, maxServerVersion, topologies } = requirement;
  if (topologies !== undefined && !topologies.includes(topology)) return `for ${topologies.join(' or ')}`;
  if (minServerVersion !== undefined && compareVersions(version, minServerVersion) < 0)
    return `from version ${minServerVersion} on`;
  if (maxServerVersion !== undefined && compareVersions(version, maxServerVersion) > 0)
    return `up to version ${maxServerVersion}`;
  return undefined;
}

/** Why a test is not for this server: none of its requirements is met. Undefined when it is. */
export function reasonToSkip(
  requirements: readonly Requirement[] | undefined,
  server: Server,
): string | undefined {
  if (requirements === undefined || requirements.length === 0) return undefined;
  const reasons = requirements.map((requirement) => unmet(requirement, server));
  return reasons.includes(undefined) ? undefined : reasons[0];
}
