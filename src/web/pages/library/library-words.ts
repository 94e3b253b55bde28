import { dayIn, formatDay } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { LibraryState, StandardAnswer } from '#domain/library/library-entry.js';
import type { Staleness } from '#domain/library/staleness.js';
import { spoken } from '#domain/library/written-answer.js';
import type { Translate } from '#domain/messages/format.js';
import { sayValue } from '#domain/questionnaires/kinds/register.js';
import type { Mapping } from '#domain/questionnaires/questionnaire.js';
import type { MessageKey } from '../../messages/messages.js';
import type { PillView } from '../../views.js';

/** In which words and time zone a page of the library speaks. */
export interface Speaker {
  readonly t: Translate<MessageKey>;
  readonly timeZone: string;
}

/** The whole answer in words; several lines where it has several. */
export function sayStandard({ status, reason, ...answer }: StandardAnswer, t: Speaker['t']): string {
  if (status === 'not-applicable') return t('library.not-applicable', { reason });
  const { question, value } = spoken({ status, reason, ...answer });
  return value === null ? '' : sayValue(question, value, t);
}

export function sayStale(staleness: Staleness, { t, timeZone }: Speaker): string {
  switch (staleness.why) {
    case 'review-past':
      return t('library.stale.review-past', { day: formatDay(staleness.day) });
    case 'document-missing':
      return t('library.stale.document-missing', { name: staleness.name });
    case 'document-ended':
      return t('library.stale.document-ended', { name: staleness.name, day: formatDay(staleness.day) });
    case 'contradicted': {
      const { by, buyer, at } = staleness.by;
      return t('library.stale.contradicted', { by, buyer, day: formatDay(dayIn(timeZone, at)) });
    }
  }
}

const STATE_LOOKS = {
  draft: { tone: 'plain', icon: 'pencil' },
  approved: { tone: 'good', icon: 'circle-check' },
  retired: { tone: 'unknown', icon: 'archive' },
} as const satisfies Record<LibraryState, Omit<PillView, 'word'>>;

export const statePill = (state: LibraryState, t: Speaker['t']): PillView => ({
  ...STATE_LOOKS[state],
  word: t(`library.state.${state}`),
});

export const stalePill = (t: Speaker['t']): PillView => ({
  tone: 'warn',
  icon: 'hourglass',
  word: t('library.stale'),
});

/** The numbers of requirements as their frameworks print them; the id of one that no framework here has. */
export const requirementNumbers = (
  mappings: readonly Mapping[],
  frameworks: readonly Framework[],
): readonly string[] =>
  mappings.map(
    (mapping) =>
      frameworks
        .find(({ id }) => id === mapping.framework)
        ?.requirements.find(({ id }) => id === mapping.requirement)?.number ?? mapping.requirement,
  );
