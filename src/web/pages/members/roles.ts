import type { Translate } from '#domain/messages/format.js';
import type { Role } from '#domain/organisations/organisation.js';
import type { MessageKey } from '../../messages/messages.js';
import type { ChoiceView } from '../../views.js';

/** What each role is called and what it is for, to choose from. */
export const roleChoices = (roles: readonly Role[], t: Translate<MessageKey>): readonly ChoiceView[] =>
  roles.map((role) => ({
    value: role,
    label: t(`people.role.${role}`),
    help: t(`people.role-help.${role}`),
  }));
