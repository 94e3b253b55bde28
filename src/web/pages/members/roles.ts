import type { Role } from '#domain/organisations/organisation.js';
import type { ChoiceView } from '../../views.js';

/** What each role is called and what it is for, in the words of the members page. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly label: string; readonly help: string }>> = {
  owner: { label: 'Owner', help: 'Everything, members and the organisation itself included.' },
  manager: { label: 'Manager', help: 'Registers vendors and AI systems, sends questionnaires, decides.' },
  assessor: { label: 'Assessor', help: 'Reads and reviews what vendors answer.' },
  responder: { label: 'Responder', help: 'Answers the questionnaires that buyers send you.' },
  viewer: { label: 'Viewer', help: 'Reads everything and changes nothing.' },
};

export const roleChoices = (roles: readonly Role[]): readonly ChoiceView[] =>
  roles.map((role) => ({ value: role, ...ROLE_WORDS[role] }));
