import type { Instant } from '../dates.js';
import type { AssessmentId, UserId } from '../ids.js';
import type { SystemProfile } from './profile.js';

/** The parts of a record that answers rest on. */
export type Grounds = { readonly purpose: string } & Pick<
  SystemProfile,
  'users' | 'affectedPersons' | 'models' | 'data' | 'subSuppliers'
>;

/** What stood in a record until somebody wrote something else. */
export interface Former {
  /** When it was overwritten, and by whom. */
  readonly at: Instant;
  readonly by: string;
  /** Only the parts that changed, and only where anything stood there. */
  readonly was: Partial<Grounds>;
}

/** What somebody made of the changes an assessment was overtaken by. */
export interface Settled {
  readonly assessmentId: AssessmentId;
  /** Changes up to here are dealt with. */
  readonly at: Instant;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly how: 'reassessed' | 'no-need';
  /** Why there is no need; empty where questions went back. */
  readonly reason: string;
}
