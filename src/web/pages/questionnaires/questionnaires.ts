import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { ReadVersion, Services } from '#services/contract.js';
import { lastOf, lastWord, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { questionnaireListView, SHOWN } from './library.view.js';
import { questionnaireView } from './questionnaire.view.js';

export const questionnaireListPage = memberPage('questionnaires.read')({
  path: paths.questionnaires,
  query: z.object({ show: lastOf(SHOWN), search, framework: lastWord }),
  get: async ({ actor, query, services }) => {
    const library = await services.questionnaires.library(actor);
    const reader = { mayChange: mayEnter(actor, 'questionnaires.change'), timeZone: actor.timeZone };
    const asked = { ...query, show: query.show === '' ? SHOWN[0] : query.show };
    const frame = { title: 'Questionnaires', crumbs: [{ label: 'Questionnaires', href: null }] };
    return show('questionnaires/list', frame, questionnaireListView(library, asked, reader));
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
