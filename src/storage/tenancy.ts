import type { Aggregate, Query, Schema } from 'mongoose';
import type { AssessmentId, OrganisationId } from '#domain/ids.js';

/** How far a caller may reach: one buyer's documents, one assessment's shared ones, or everything for a stated reason. */
export type Scope =
  | OrganisationScope
  | AssessmentScope
  | ClaimantScope
  | { readonly reach: 'everything'; readonly why: string };
export interface OrganisationScope {
  readonly reach: 'organisation';
  readonly organisationId: OrganisationId;
}
/** A vendor's own organisation: the shared documents it has claimed, of any buyer. */
export interface ClaimantScope {
  readonly reach: 'claimed';
  readonly claimant: OrganisationId;
}
export interface AssessmentScope {
  readonly reach: 'assessment';
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
}

/**
 * Who may see a collection's documents, said once beside its schema. `owner`: the buyer. `shared`: the buyer, and the
 * respondent whose assessment the field names. Collections of the installation have no audience and no guard.
 */
export type Audience =
  | { readonly audience: 'owner'; readonly organisation: string }
  | {
      readonly audience: 'shared';
      readonly organisation: string;
      readonly assessment: string;
      readonly claimant?: string;
    };

/** A query on a tenant's collection that does not say whose documents it means. A fault of ours, never a visitor's. */
export class TenancyMissing extends Error {
  override readonly name = 'TenancyMissing';
}

const scopes = new WeakMap<object, Scope>();

/** Marks a query with its scope; the guard then narrows it. The only way to query a tenant's collection. */
export function scoped<Q extends object>(scope: Scope, query: Q): Q {
  scopes.set(query, scope);
  return query;
}

const QUERIES = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'updateOne',
  'updateMany',
  'replaceOne',
  'deleteOne',
  'deleteMany',
  'countDocuments',
  'distinct',
] as const;

/** Makes every query on a schema's collection carry a scope, and adds the filter the scope stands for. */
export function guardTenancy(schema: Schema, audience: Audience): void {
  schema.pre([...QUERIES], { document: false, query: true }, function (this: Query<unknown, unknown>) {
    this.setQuery({ ...this.getFilter(), ...reachOf(this, this.model.modelName, audience) });
  });
  schema.pre('aggregate', function (this: Aggregate<unknown>) {
    this.pipeline().unshift({ $match: reachOf(this, this.model().modelName, audience) });
  });
  const refuse = (): never => {
    throw new TenancyMissing('This cannot be narrowed to a tenant.');
  };
  schema.pre('estimatedDocumentCount', refuse);
  schema.pre('bulkWrite', refuse);
}

function reachOf(query: object, collection: string, audience: Audience): Record<string, string> {
  const scope = scopes.get(query);
  if (scope === undefined)
    throw new TenancyMissing(`A query on ${collection} does not say whose documents it means.`);
  if (scope.reach === 'everything') return {};
  if (scope.reach === 'claimed') {
    if (audience.audience === 'owner' || audience.claimant === undefined)
      throw new TenancyMissing(`${collection} holds nothing that a vendor’s organisation claims.`);
    return { [audience.claimant]: scope.claimant };
  }
  const own = { [audience.organisation]: scope.organisationId };
  if (scope.reach === 'organisation') return own;
  if (audience.audience === 'owner')
    throw new TenancyMissing(`${collection} is the buyer’s own; a respondent cannot reach it.`);
  return { ...own, [audience.assessment]: scope.assessmentId };
}
