import { z } from 'zod';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { lastOf, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { frameworkView } from './framework.view.js';
import { frameworkListView } from './list.view.js';
import { requirementView } from './requirement.view.js';

export const frameworkListPage = memberPage('frameworks.read')({
  path: paths.frameworks,
  get: async ({ actor, services, t }) => {
    const title = t('frameworks.title');
    const view = frameworkListView(await services.frameworks.list(actor), t);
    return show('frameworks/list', { title, crumbs: [{ label: title, href: null }] }, view);
  },
});

/** What the address of a framework carries. */
const FRAMEWORK_QUERY = z.object({
  search,
  tier: lastOf(TIER_IDS),
  role: lastOf(ROLE_IDS),
  asked: lastOf(['yes', 'no']),
});

export const frameworkPage = memberPage('frameworks.read')({
  path: paths.framework,
  query: FRAMEWORK_QUERY,
  get: async ({ actor, params, query, services, t }) => {
    const facts = await services.frameworks.read(actor, params.frameworkId);
    const { title } = facts.framework;
    const crumbs = [
      { label: t('frameworks.title'), href: paths.frameworks.to() },
      { label: title, href: null },
    ];
    return show('frameworks/framework', { title, crumbs }, frameworkView(facts, query, t));
  },
});

export const requirementPage = memberPage('frameworks.read')({
  path: paths.requirement,
  get: async ({ actor, params, services, t }) => {
    const facts = await services.frameworks.requirement(actor, params.frameworkId, params.requirementId);
    const { framework, requirement } = facts;
    const crumbs = [
      { label: t('frameworks.title'), href: paths.frameworks.to() },
      { label: framework.title, href: paths.framework.to({ frameworkId: framework.id }) },
      { label: requirement.number, href: null },
    ];
    const title = `${requirement.number} ${requirement.title}`;
    return show('frameworks/requirement', { title, crumbs }, requirementView(facts, { actor, t }));
  },
});
