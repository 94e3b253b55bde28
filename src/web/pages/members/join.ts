import { z } from 'zod';
import type { Actor } from '#domain/organisations/actor.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { newPassword, text } from '../../kit/fields.js';
import { asTyped, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, openPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths, signInTo } from '../../paths.js';
import { ROLE_WORDS } from './roles.js';
import type { JoinView } from './views.js';

const FRAME = { title: 'Become a member' };

type Enrolled = Awaited<ReturnType<Services['members']['readEnrolment']>>;

function viewOf(token: string, { enrolment, hasAccount }: Enrolled, actor: Actor, told: Told): JoinView {
  const { organisationName, invitedBy, email, role } = enrolment;
  const here = actor.kind === 'member';
  const own = here && actor.email === email;
  return {
    title: `Join ${organisationName}`,
    lead: `${invitedBy.name} invited ${email} to ${organisationName} as ${ROLE_WORDS[role].label.toLowerCase()}. ${leadOn(actor, { email, hasAccount })}`,
    action: paths.join.to({ token }),
    summary: summaryOf(told.faults),
    fields: hasAccount || here ? [] : fieldsOf(PLANS, { name: [enrolment.name], ...told.typed }, told.faults),
    deed: own ? `Join ${organisationName}` : here || hasAccount ? null : 'Make account and join',
    signIn:
      hasAccount && !here
        ? {
            label: 'Sign in to join',
            href: signInTo(paths.join.to({ token })),
          }
        : null,
  };
}

interface Told {
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
}

function leadOn(actor: Actor, { email, hasAccount }: { email: string; hasAccount: boolean }): string {
  if (actor.kind !== 'member')
    return hasAccount ? 'This address has an account here: sign in with it.' : 'Choose a password to begin.';
  return actor.email === email
    ? `You are signed in as ${actor.name}.`
    : `You are signed in as ${actor.email}. Sign out first, then open the link again.`;
}

const PLANS = [
  { name: 'name', label: 'Your name', type: 'text', required: true, maxLength: 200, autocomplete: 'name' },
  {
    name: 'password',
    label: 'Password',
    type: 'password',
    required: true,
    autocomplete: 'new-password',
    help: `At least ${PASSWORD_LENGTH.min} characters; a few words are easiest to remember.`,
  },
] as const;

const ANSWERS = {
  'sign-in': 'This address has an account by now. Sign in with it to join.',
  'other-person': 'Somebody else is signed in here. Sign out first, then open the link again.',
} as const;

export const joinPage = openPage({
  path: paths.join,
  get: async ({ actor, params, services }) => {
    const enrolled = await services.members.readEnrolment(params.token);
    return show('members/join', FRAME, viewOf(params.token, enrolled, actor, { typed: {}, faults: [] }));
  },
  form: z.strictObject({
    name: text(200, 'Write your name.').optional(),
    password: newPassword('Choose a password.').optional(),
  }),
  post: async ({ actor, params, services, session }, { name, password }) => {
    const person = name === undefined || password === undefined ? null : { name, password };
    const enrolled = await services.members.readEnrolment(params.token);
    const result = await services.members.accept(actor, params.token, person);
    if (result.outcome === 'joined') {
      await session.signIn(result.userId, result.organisationId);
      const organisation = enrolled.enrolment.organisationName;
      return seeOther(paths.home.to(), 'flash.member-joined', { organisation });
    }
    const fault = { field: 'name', text: ANSWERS[result.outcome] };
    const typed = asTyped(name === undefined ? {} : { name });
    return again('members/join', FRAME, viewOf(params.token, enrolled, actor, { typed, faults: [fault] }));
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const enrolled = await services.members.readEnrolment(params.token);
    const { password: _, ...kept } = typed;
    return again('members/join', FRAME, viewOf(params.token, enrolled, actor, { typed: kept, faults }));
  },
});
