import { NotFound } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { Services } from '#services/contract.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { questionnaireListView, questionnaireView, type ReadVersion } from './questionnaire.view.js';

export const questionnaireListPage = memberPage('questionnaires.read')({
  path: paths.questionnaires,
  get: async ({ actor, services }) => {
    const published = await services.questionnaires.list(actor);
    const shelf = await Promise.all(
      published.map(({ id, version }) => services.questionnaires.read(actor, id, version)),
    );
    const frame = { title: 'Questionnaires', crumbs: [{ label: 'Questionnaires', href: null }] };
    return show('questionnaires/list', frame, questionnaireListView(shelf));
  },
});

/** The version an address names, with its frameworks. Throws NotFound for what is no version, or none to be read. */
export function shelved(
  services: Services,
  actor: Member,
  { questionnaireId, version }: { readonly questionnaireId: string; readonly version: string },
): Promise<ReadVersion> {
  if (!/^[1-9]\d{0,5}$/.test(version)) throw new NotFound();
  return services.questionnaires.read(actor, questionnaireId, Number(version));
}

export const questionnairePage = memberPage('questionnaires.read')({
  path: paths.questionnaire,
  get: async ({ actor, params, services }) => {
    const found = await shelved(services, actor, params);
    const { title, version } = found.questionnaire;
    const reader = { mayChange: mayEnter(actor, 'questionnaires.change'), timeZone: actor.timeZone };
    const frame = {
      title,
      crumbs: [
        { label: 'Questionnaires', href: paths.questionnaires.to() },
        { label: `${title}, version ${version}`, href: null },
      ],
    };
    return show('questionnaires/questionnaire', frame, questionnaireView(found, reader));
  },
});
