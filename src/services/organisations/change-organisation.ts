import { NotFound } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import type { Deed, OrganisationPatch } from '#storage/contract.js';
import type { Parts } from '../parts.js';

/** What a change comes to, judged on the organisation as it stands: a patch with its deed, or why there is none. */
type Judged<R> = { readonly patch: OrganisationPatch; readonly deed: Deed } | { readonly refused: R };

/**
 * Changes an organisation by one update on the revision that was judged; whoever comes second judges again. So two
 * owners who demote each other at one moment leave one of them.
 */
export async function changeOrganisation<R>(
  { storage }: Parts,
  id: OrganisationId,
  judge: (organisation: Organisation) => Judged<R>,
): Promise<{ readonly changed: Organisation } | { readonly refused: R }> {
  for (;;) {
    const organisation = await storage.organisations.read(id);
    if (organisation === null) throw new NotFound();
    const judged = judge(organisation);
    if ('refused' in judged) return judged;
    const { revision } = organisation;
    const changed = await storage.organisations.change(id, revision, judged.patch, judged.deed);
    if (changed !== null) return { changed };
  }
}
