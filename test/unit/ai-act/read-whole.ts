import type { Classification, Found } from '#domain/ai-act/classification.js';

/** All a classification says, reasons read too: those it finds when they are asked for. */
export const readWhole = ({ tiers, roles, ...others }: Classification) => ({
  ...others,
  tiers: tiers.map((each) => ({
    tier: each.tier,
    articles: each.articles,
    from: each.from,
    ...reasons(each),
  })),
  roles: roles.map((each) => ({
    actor: each.actor,
    role: each.role,
    article: each.article,
    ...reasons(each),
  })),
});

const reasons = ({ standing, because, rules, needs, quickest }: Found) => ({
  standing,
  because,
  rules,
  needs,
  quickest,
});
