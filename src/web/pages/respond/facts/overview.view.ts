import type { Translate } from '#domain/messages/format.js';
import type { AnsweringFacts } from '#services/contract.js';
import type { MessageKey } from '../../../messages/messages.js';
import { paths } from '../../../paths.js';
import type { LinkView, PillView, ProgressView } from '../../../views.js';
import { pageTitle } from '../../ai-act/page-title.js';
import { type AskedPage, askedPages, type FactReader, factProgress, nextPage, pageHref } from './told.js';

/** All facts asked beside a questionnaire, page by page. */
export interface FactOverviewView {
  readonly title: string;
  readonly lead: string;
  readonly notice: string | null;
  readonly progress: ProgressView;
  readonly next: LinkView | null;
  readonly lines: readonly {
    readonly title: string;
    readonly href: string;
    readonly progress: ProgressView;
    readonly state: PillView;
  }[];
  readonly promise: string;
  readonly law: string;
  readonly back: LinkView;
}

/** What the overview of the questionnaire says of the facts. */
export interface FactCardView {
  readonly title: string;
  readonly text: string;
  readonly promise: string;
  readonly deed: LinkView;
}

export function factOverviewView(reader: FactReader): FactOverviewView {
  const { t, assessment, pack } = reader;
  const { buyer, vendor, aiSystem } = assessment.names;
  const { asked, answered } = factProgress(reader);
  return {
    title: t('facts.title'),
    lead: t('facts.lead', { buyer, vendor, aiSystem, asked }),
    notice: closedNotice(reader),
    progress: { value: answered, of: asked, words: t('facts.progress', { asked, answered }), after: '' },
    next: nextDeed(reader),
    lines: askedPages(reader).map((each) => pageLine(reader, each)),
    promise: t('facts.promise', { buyer }),
    law: t('facts.law', { law: pack.law }),
    back: toQuestionnaire(reader),
  };
}

/** Why nothing can be said now; null where it can. */
export function closedNotice({ t, assessment, editable }: FactReader): string | null {
  if (editable) return null;
  const { buyer } = assessment.names;
  if (assessment.state === 'expired') return t('respond.expired', { buyer });
  return assessment.submission === null ? t('respond.reads-only') : t('facts.closed', { buyer });
}

export const toQuestionnaire = ({ t, assessment }: FactReader): LinkView => ({
  label: t('facts.to-questionnaire'),
  href: paths.respond.to({ assessmentId: assessment.id }),
});

function nextDeed(reader: FactReader): LinkView | null {
  const next = reader.editable ? nextPage(reader) : null;
  if (next === null) return null;
  const begun = factProgress(reader).answered > 0;
  return { label: reader.t(begun ? 'facts.continue' : 'facts.start'), href: pageHref(reader, next.page.id) };
}

function pageLine(reader: FactReader, { page, asked, answered, state }: AskedPage) {
  const count = { asked: asked.length, answered };
  return {
    title: pageTitle(reader.pack, page),
    href: pageHref(reader, page.id),
    progress: {
      value: answered,
      of: asked.length,
      words: reader.t('facts.count', count),
      after: '',
      small: true,
    },
    state: { ...STATE_LOOKS[state], word: reader.t(`facts.state.${state}`) },
  };
}

const STATE_LOOKS: Readonly<Record<AskedPage['state'], Pick<PillView, 'tone' | 'icon'>>> = {
  done: { tone: 'good', icon: 'circle-check' },
  started: { tone: 'info', icon: 'contrast' },
  open: { tone: 'plain', icon: 'circle-dashed' },
  needless: { tone: 'plain', icon: 'circle-check' },
};

export function factCard(facts: AnsweringFacts, t: Translate<MessageKey>): FactCardView {
  const { assessment, editable } = facts;
  const { asked, answered, needless } = factProgress(facts);
  const next = editable ? nextPage(facts) : null;
  const deed = next === null ? 'facts.look' : answered > 0 ? 'facts.continue' : 'facts.start';
  return {
    title: t('facts.title'),
    text: [
      t('facts.card', { asked, answered }),
      ...(needless === 0 ? [] : [t('facts.card.needless', { count: needless })]),
    ].join(' '),
    promise: t('facts.promise', { buyer: assessment.names.buyer }),
    deed: { label: t(deed), href: paths.respondFacts.to({ assessmentId: assessment.id }) },
  };
}
