import { mayEnter } from '#domain/organisations/permissions.js';
import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import type { Parts } from '../parts.js';
import { versionsOf } from './versions-of.js';

export const listQuestionnaires =
  (parts: Parts): QuestionnaireServices['list'] =>
  async (actor) => {
    const { organisationId } = memberWith(actor, 'questionnaires.read');
    const versions = await versionsOf(parts, organisationId);
    return versions.filter(({ retirement }) => retirement === null).map(({ questionnaire }) => questionnaire);
  };

export const readLibrary =
  (parts: Parts): QuestionnaireServices['library'] =>
  async (actor) => {
    const member = memberWith(actor, 'questionnaires.read');
    const { organisationId } = member;
    const drafts = mayEnter(member, 'questionnaires.change')
      ? await parts.storage.within(organisationId).drafts.open()
      : [];
    return {
      versions: await versionsOf(parts, organisationId),
      drafts,
      frameworks: parts.content.frameworks,
    };
  };
