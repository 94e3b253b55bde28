import type { Assessment } from '#domain/assessments/assessment.js';
import type { Translate } from '#domain/messages/format.js';
import type { MessageKey } from '../../contract.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { PillView } from '../../views.js';

/** A seller's home: everything its buyers ask, the soonest due first. */
export const requestsPage = memberPage('requests.read')({
  path: paths.requests,
  get: async ({ actor, services, t }) => {
    const requests = await services.claims.requests(actor);
    const title = t('requests.title');
    const rows = requests.map(({ assessment, dueIn }) => ({
      title: assessment.questionnaire.title,
      about: assessment.names.aiSystem,
      href: paths.respond.to({ assessmentId: assessment.id }),
      buyer: assessment.names.buyer,
      state: stateOf(assessment, t),
      due: dueWords(assessment, dueIn, t),
    }));
    return show(
      'requests/list',
      { title, crumbs: [{ label: title, href: null }] },
      {
        header: { title, facts: [{ text: t('requests.count', { count: rows.length }) }], actions: [] },
        empty:
          rows.length > 0
            ? null
            : { icon: 'inbox', title: t('requests.none'), text: t('requests.none-text'), actions: [] },
        heads: {
          what: t('requests.head.what'),
          buyer: t('requests.head.buyer'),
          state: t('requests.head.state'),
          due: t('requests.head.due'),
        },
        rows,
      },
    );
  },
});

function dueWords({ dueOn }: Assessment, dueIn: number | null, t: Translate<MessageKey>): string {
  if (dueIn === null) return t('requests.due-no-more');
  const due = new Date(dueOn);
  return dueIn < 0 ? t('respond.late', { due, days: -dueIn }) : t('respond.due', { due, days: dueIn });
}

/** What is due, what is answered, what came back. */
function stateOf({ state, returned }: Assessment, t: Translate<MessageKey>): PillView {
  if (state === 'cancelled' || state === 'expired')
    return { tone: 'plain', icon: 'ban', word: t('requests.state.over') };
  if (state === 'sent' || state === 'in-progress')
    return returned === null
      ? { tone: 'info', icon: 'pencil', word: t(`requests.state.${state}`) }
      : { tone: 'warn', icon: 'undo-2', word: t('requests.state.returned') };
  return { tone: 'good', icon: 'check', word: t('requests.state.answered') };
}
