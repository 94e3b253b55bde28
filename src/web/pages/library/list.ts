import { z } from 'zod';
import type { FrameworkId, RequirementId } from '#domain/ids.js';
import { LIBRARY_STATES } from '#domain/library/library-entry.js';
import type { Mapping } from '#domain/questionnaires/questionnaire.js';
import { lastOf, lastWord, oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { libraryListView } from './list.view.js';

const SORTS = ['review', '-review', 'question', '-question', '-changed'] as const;

/** What the address of the list carries; a bookmark keeps the list as it was. */
const LIBRARY_QUERY = z.object({
  search,
  page: pageNumber,
  sort: oneOf(SORTS),
  state: lastOf(LIBRARY_STATES),
  stale: lastOf(['yes']),
  /** `framework requirement`. */
  requirement: lastWord,
});

export const libraryPage = memberPage('library.read')({
  path: paths.library,
  query: LIBRARY_QUERY,
  get: async ({ actor, query, services, t }) => {
    const list = await services.library.list(actor, {
      search: query.search,
      state: query.state === '' ? null : query.state,
      requirement: mappingOf(query.requirement),
      stale: query.stale === 'yes',
      page: query.page,
      sort: query.sort,
    });
    const title = t('library.title');
    const view = libraryListView(list, query, {
      t,
      actor,
      frameworks: services.library.frameworks(actor),
    });
    return show('library/list', { title, crumbs: [{ label: title, href: null }] }, view);
  },
});

function mappingOf(words: string): Mapping | null {
  const [framework, requirement] = words.split(' ', 2);
  return framework === undefined || requirement === undefined
    ? null
    : { framework: framework as FrameworkId, requirement: requirement as RequirementId };
}
