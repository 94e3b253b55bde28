import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { Sureness } from '#domain/crosswalks/crosswalk.js';
import type { Relation } from '#domain/crosswalks/relation.js';
import { formatDay } from '#domain/dates.js';
import type { Application, Confidence } from '#domain/frameworks/framework.js';
import type { Translate } from '#domain/messages/format.js';
import type { MessageKey } from '../../messages/messages.js';
import type { PillView } from '../../views.js';

export type Say = Translate<MessageKey>;

const LOOKS: Readonly<Record<Confidence, Pick<PillView, 'tone' | 'icon'>>> = {
  verified: { tone: 'good', icon: 'check' },
  reported: { tone: 'plain', icon: 'message-square' },
  unverified: { tone: 'unknown', icon: 'circle-question-mark' },
};

/** How what is said of a requirement is known. */
export const knownPill = (confidence: Confidence, t: Say): PillView => ({
  ...LOOKS[confidence],
  word: t(`frameworks.${confidence}`),
});

const SURE: Readonly<Record<Sureness, Pick<PillView, 'tone' | 'icon'>>> = {
  high: { tone: 'good', icon: 'check' },
  medium: { tone: 'plain', icon: 'circle-dot' },
  low: { tone: 'unknown', icon: 'circle-dashed' },
};

export const surePill = (sureness: Sureness, t: Say): PillView => ({
  ...SURE[sureness],
  word: t(`frameworks.sure.${sureness}`),
});

/** What one requirement is to another; null where nothing follows. */
export const sayRelation = (relation: Relation | null, t: Say): string =>
  t(`frameworks.relation.${relation ?? 'none'}`);

/** Whom it concerns, in short: `Provider, Deployer`. */
export const rolesInShort = ({ roles }: Application): string => roles.map((id) => ROLES[id].short).join(', ');

/** The first day it applies; empty where it binds nobody. */
export const firstDay = ({ from }: Application): string =>
  from[0] === undefined ? '' : formatDay(from[0].date);

export const rolesInWords = ({ roles }: Application): string => roles.map((id) => ROLES[id].word).join('; ');

export const tiersInWords = ({ tiers }: Application, t: Say): string =>
  tiers.length === 0 ? t('frameworks.any-tier') : tiers.map((id) => TIERS[id].word).join('; ');
