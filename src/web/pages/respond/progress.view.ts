import { hoursIn } from '#domain/questionnaires/effort.js';
import type { Progress } from '#domain/questionnaires/progress.js';
import type { Section } from '#domain/questionnaires/questionnaire.js';
import type { SectionListView } from '../../respondent-views.js';
import type { PillView, ProgressView } from '../../views.js';
import { askedIn, type Sheet, sectionHref } from './sheet.js';

const STEP = 5;

/** Minutes it may still take, by the questionnaire's own estimate, in steps of five; 0 when nothing is open. */
export function minutesLeft(minutes: number, { asked, answered }: Progress): number {
  const open = asked - answered;
  return open <= 0 ? 0 : Math.max(STEP, Math.ceil((minutes * open) / asked / STEP) * STEP);
}

export function progressView({ t, questionnaire, progress }: Sheet): ProgressView {
  const minutes = minutesLeft(questionnaire.minutes, progress);
  return {
    value: progress.answered,
    of: progress.asked,
    words: t('respond.progress', { ...progress }),
    after: minutes === 0 ? '' : timeLeft(t, minutes),
  };
}

function timeLeft(t: Sheet['t'], minutes: number): string {
  const hours = hoursIn(minutes);
  return hours === null ? t('respond.minutes-left', { minutes }) : t('respond.hours-left', { hours });
}

export const shortProgress = ({ t, progress }: Sheet): string => t('respond.progress-short', { ...progress });

export const sectionProgress = ({ bySection }: Sheet, { id }: Section): Progress =>
  bySection.get(id) ?? { asked: 0, answered: 0 };

type SectionState = SectionListView['sections'][number]['state'];

/** How a section stands: what must be mended comes first, then whether anything is left. */
export function sectionState(
  sheet: Sheet,
  section: Section,
): { readonly state: SectionState; readonly pill: PillView } {
  const { t } = sheet;
  const { asked, answered } = sectionProgress(sheet, section);
  const gaps = sheet.gaps.filter((gap) => gap.section === section.id);
  const toMend = gaps.filter(({ kind }) => kind !== 'unanswered').length;
  if (toMend > 0) {
    const word = t('respond.section.mend', { count: toMend });
    return { state: 'mend', pill: { tone: 'warn', icon: 'triangle-alert', word } };
  }
  if (asked === 0) return { state: 'open', pill: plain(t('respond.section.not-asked')) };
  if (staysAsSubmitted(sheet, section))
    return { state: 'done', pill: { tone: 'plain', icon: 'lock', word: t('respond.section.as-submitted') } };
  if (answered === asked) return { state: 'done', pill: good(t('respond.section.complete')) };
  if (answered === 0) return { state: 'open', pill: plain(t('respond.section.not-started')) };
  if (gaps.length === 0) {
    return { state: 'done', pill: good(t('respond.section.optional-left', { count: asked - answered })) };
  }
  return {
    state: 'started',
    pill: { tone: 'info', icon: 'contrast', word: t('respond.section.started') },
  };
}

/** Whether nothing of a section came back in the round that is open. */
const staysAsSubmitted = (sheet: Sheet, section: Section): boolean =>
  sheet.editable && askedIn(sheet, section).every(({ id }) => sheet.locked.has(id));

const good = (word: string): PillView => ({ tone: 'good', icon: 'circle-check', word });
const plain = (word: string): PillView => ({ tone: 'plain', icon: 'circle-dashed', word });

/** All sections beside the questions of one of them. */
export const sectionListView = (sheet: Sheet, current: Section): SectionListView => ({
  label: sheet.t('respond.section.list'),
  sections: sheet.questionnaire.sections.map((section) => {
    const { state, pill } = sectionState(sheet, section);
    return {
      title: section.title,
      href: sectionHref(sheet, section.id),
      count: sheet.t('respond.section.count-short', { ...sectionProgress(sheet, section) }),
      state,
      stateWord: pill.word,
      current: section.id === current.id,
    };
  }),
});
