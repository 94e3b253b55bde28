import { z } from 'zod';
import type { Actor } from '#domain/organisations/actor.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { newPassword, text } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, openPage, type Visit } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths, signInTo } from '../../paths.js';
import type { JoinView } from './views.js';

type Enrolled = Awaited<ReturnType<Services['members']['readEnrolment']>>;

type JoinVisit = Pick<Visit<Actor, { token: string }, unknown>, 'actor' | 'params' | 't'>;

function viewOf({ actor, params, t }: JoinVisit, { enrolment, hasAccount }: Enrolled, told: Told): JoinView {
  const { organisationName, invitedBy, email, role } = enrolment;
  const here = actor.kind === 'member';
  const own = here && actor.email === email;
  return {
    title: t('people.join.title', { organisation: organisationName }),
    lead: `${t('people.join.lead', { by: invitedBy.name, email, organisation: organisationName, role: t(`people.role.${role}`).toLowerCase() })} ${leadOn(actor, { email, hasAccount }, t)}`,
    action: paths.join.to(params),
    summary: summaryOf(told.faults, t),
    fields:
      hasAccount || here ? [] : fieldsOf(plansIn(t), { name: [enrolment.name], ...told.typed }, told.faults),
    deed: own
      ? t('people.join.title', { organisation: organisationName })
      : here || hasAccount
        ? null
        : t('people.join.make'),
    signIn:
      hasAccount && !here
        ? {
            label: t('people.join.sign-in'),
            href: signInTo(paths.join.to(params)),
          }
        : null,
  };
}

interface Told {
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
}

function leadOn(
  actor: Actor,
  { email, hasAccount }: { email: string; hasAccount: boolean },
  t: JoinVisit['t'],
): string {
  if (actor.kind !== 'member') return t(hasAccount ? 'people.join.has-account' : 'people.join.choose');
  return actor.email === email
    ? t('people.join.signed-in', { name: actor.name })
    : t('people.join.signed-in-other', { email: actor.email });
}

const plansIn = (t: JoinVisit['t']): readonly FieldPlan[] => [
  {
    name: 'name',
    label: t('people.your-name'),
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'name',
  },
  {
    name: 'password',
    label: t('people.password'),
    type: 'password',
    required: true,
    autocomplete: 'new-password',
    help: t('people.password-help', { min: PASSWORD_LENGTH.min }),
  },
];

const frameOf = (t: JoinVisit['t']) => ({ title: t('people.join.frame') });

export const joinPage = openPage({
  path: paths.join,
  get: async (visit) => {
    const enrolled = await visit.services.members.readEnrolment(visit.params.token);
    return show('members/join', frameOf(visit.t), viewOf(visit, enrolled, { typed: {}, faults: [] }));
  },
  form: z.strictObject({
    name: text(200, 'people.name-missing').optional(),
    password: newPassword('people.password-missing').optional(),
  }),
  post: async (visit, { name, password }) => {
    const { actor, params, services, session, t } = visit;
    const person = name === undefined || password === undefined ? null : { name, password };
    const enrolled = await services.members.readEnrolment(params.token);
    const result = await services.members.accept(actor, params.token, person);
    if (result.outcome === 'joined') {
      await session.signIn(result.userId, result.organisationId);
      const organisation = enrolled.enrolment.organisationName;
      return seeOther(paths.home.to(), 'flash.member-joined', { organisation });
    }
    const fault = { field: 'name', text: t(`people.join.refused.${result.outcome}`) };
    const typed = asTyped(name === undefined ? {} : { name });
    return again('members/join', frameOf(t), viewOf(visit, enrolled, { typed, faults: [fault] }));
  },
  refuse: async (visit, typed, faults) => {
    const enrolled = await visit.services.members.readEnrolment(visit.params.token);
    const { password: _, ...kept } = typed;
    return again('members/join', frameOf(visit.t), viewOf(visit, enrolled, { typed: kept, faults }));
  },
});
