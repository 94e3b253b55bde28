import { z } from 'zod';
import { isTimeZone } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { may, mayEnter } from '#domain/organisations/permissions.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import type { MessageKey } from '../../contract.js';
import { choice, newPassword, secret, text } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { ConfirmView } from '../../views.js';
import type { ProfileView } from './views.js';

type Say = Translate<MessageKey>;

const frameOf = (t: Say) => ({
  title: t('people.profile'),
  crumbs: [{ label: t('people.profile'), href: null }],
});
const ZONES = Intl.supportedValuesOf('timeZone');

const namePlans = (t: Say): readonly FieldPlan[] => [
  {
    name: 'name',
    label: t('people.your-name'),
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'name',
    help: t('people.your-name-help'),
  },
];
const passwordPlans = (t: Say): readonly FieldPlan[] => [
  {
    name: 'current',
    label: t('people.password-now'),
    type: 'password',
    required: true,
    autocomplete: 'current-password',
  },
  {
    name: 'next',
    label: t('people.password-new'),
    type: 'password',
    required: true,
    autocomplete: 'new-password',
    help: t('people.password-new-help', { min: PASSWORD_LENGTH.min }),
  },
];
const organisationPlans = (t: Say): readonly FieldPlan[] => [
  { name: 'organisationName', label: t('people.organisation'), type: 'text', required: true, maxLength: 200 },
  {
    name: 'timeZone',
    label: t('people.time-zone'),
    type: 'select',
    options: ZONES.map((zone) => ({ value: zone, label: zone })),
    help: t('people.time-zone-help'),
  },
];

const rulesPlans = (t: Say): readonly FieldPlan[] => {
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(`people.rules.${value}`) }));
  return [
    {
      name: 'lookUpsNeedTwo',
      label: t('people.rules.need-two'),
      type: 'radios',
      help: t('people.rules.need-two-help'),
      options,
    },
    {
      name: 'remindsVendors',
      label: t('people.rules.remind-vendors'),
      type: 'radios',
      help: t('people.rules.remind-vendors-help'),
      options,
    },
  ];
};

interface Told {
  readonly typed?: Typed;
  readonly faults?: readonly FormFault[];
  /** The member's own calendar address, where they have one. */
  readonly calendar?: OwnCalendar;
}
type OwnCalendar = Awaited<ReturnType<Services['certificates']['calendar']>>;

function viewOf(
  { actor, t }: Pick<OwnVisit, 'actor' | 't'>,
  { name, timeZone, lookUpsNeedTwo, remindsVendors }: Organisation,
  { typed = {}, faults = [], calendar = null }: Told,
): ProfileView {
  const stored: Typed = {
    name: [actor.name],
    organisationName: [name],
    timeZone: [timeZone],
    lookUpsNeedTwo: [lookUpsNeedTwo ? 'yes' : 'no'],
    remindsVendors: [remindsVendors ? 'yes' : 'no'],
  };
  const mayChange = may(actor.role, 'organisation.change');
  const shown = { ...stored, ...typed, current: [], next: [] };
  return {
    header: {
      title: t('people.profile'),
      facts: [
        { text: actor.email },
        {
          text: t('people.role-of', {
            role: t(`people.role.${actor.role}`),
            organisation: actor.organisationName,
          }),
        },
      ],
      actions: [],
    },
    summary: summaryOf(faults, t),
    name: fieldsOf(namePlans(t), shown, faults),
    password: fieldsOf(passwordPlans(t), shown, faults),
    organisation: mayChange ? fieldsOf(organisationPlans(t), shown, faults) : null,
    rules: mayChange && actor.sides.includes('buyer') ? fieldsOf(rulesPlans(t), shown, faults) : null,
    calendar: mayEnter(actor, 'certificates.read') ? calendarView(calendar, t) : null,
    sides: mayChange ? (actor.sides.includes('vendor') ? [] : [answerTooConfirm(t)]) : [],
    everywhere: {
      label: t('people.everywhere.label'),
      text: t('people.everywhere.text'),
      deed: t('people.everywhere.deed'),
      action: paths.signOutEverywhere.to(),
      fields: [],
      tone: 'bad',
    },
    elsewhere: actor.elsewhere,
    leave: {
      label: t('people.leave.label', { organisation: actor.organisationName }),
      text: t('people.leave.text-again', { organisation: actor.organisationName }),
      deed: t('people.leave.deed-short'),
      action: paths.removeMember.to({ userId: actor.userId }),
      fields: [],
      tone: 'bad',
    },
  };
}

function calendarView(own: OwnCalendar, t: Say): ProfileView['calendar'] {
  const plan: FieldPlan = {
    name: 'of',
    label: t('people.calendar.of'),
    type: 'radios',
    options: [
      { value: 'own', label: t('people.calendar.of-own') },
      { value: 'all', label: t('people.calendar.of-all') },
    ],
  };
  return {
    address: own?.address ?? null,
    fields: fieldsOf([plan], { of: [own?.of ?? 'own'] }, []),
    deed: t(own === null ? 'people.calendar.make' : 'people.calendar.renew'),
    end:
      own === null
        ? null
        : {
            label: t('people.calendar.end-label'),
            text: t('people.calendar.end-text'),
            deed: t('people.calendar.end-deed'),
            action: paths.endCalendar.to(),
            fields: [],
            tone: 'plain',
          },
  };
}

const answerTooConfirm = (t: Say): ConfirmView => ({
  label: t('people.answer-too.label'),
  text: t('people.answer-too.text'),
  deed: t('people.answer-too.deed'),
  action: paths.answerToo.to(),
  fields: [{ name: 'side', value: 'vendor' }],
  tone: 'plain',
});

type OwnVisit = Pick<Visit<Member, unknown, unknown>, 'actor' | 'services' | 't'>;

async function viewFor(visit: OwnVisit, told: Told): Promise<ProfileView> {
  const { actor, services } = visit;
  const [organisation, calendar] = await Promise.all([
    services.account.readOrganisation(actor),
    mayEnter(actor, 'certificates.read') ? services.certificates.calendar(actor) : null,
  ]);
  return viewOf(visit, organisation, { ...told, calendar });
}

async function refused(visit: OwnVisit, told: Told): Promise<Reply> {
  return again('account/profile', frameOf(visit.t), await viewFor(visit, told));
}

export const profilePage = memberPage('signed-in')({
  path: paths.profile,
  get: async (visit) => {
    return show('account/profile', frameOf(visit.t), await viewFor(visit, {}));
  },
  form: z.strictObject({ name: text(200, 'people.name-missing') }),
  post: async ({ actor, services }, { name }) => {
    await services.account.rename(actor, name);
    return seeOther(paths.profile.to(), 'flash.profile-saved');
  },
  refuse: (visit, typed, faults) => refused(visit, { typed, faults }),
});

export const changePasswordPage = memberPage('signed-in')({
  path: paths.changePassword,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({
    current: secret(1_000, 'people.password-now-missing'),
    next: newPassword('people.password-new-missing'),
  }),
  post: async (visit, form) => {
    const { actor, services, session, t } = visit;
    const { outcome } = await services.account.changePassword(actor, form);
    if (outcome === 'wrong-password')
      return refused(visit, { faults: [{ field: 'current', text: t('people.password-wrong') }] });
    await session.signIn(actor.userId, actor.organisationId);
    return seeOther(paths.profile.to(), 'flash.password-changed');
  },
  refuse: (visit, _typed, faults) => refused(visit, { faults }),
});

export const signOutEverywherePage = memberPage('signed-in')({
  path: paths.signOutEverywhere,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({}),
  post: async ({ actor, services, session }) => {
    await services.account.signOutEverywhere(actor);
    await session.signOut();
    return seeOther(paths.signIn.to(), 'flash.signed-out-everywhere');
  },
});

export const changeOrganisationPage = memberPage('organisation.change')({
  path: paths.changeOrganisation,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({
    organisationName: text(200, 'people.organisation-missing'),
    timeZone: text(60, 'people.time-zone-missing').refine(isTimeZone, 'people.time-zone-listed'),
  }),
  post: async ({ actor, services }, { organisationName, timeZone }) => {
    await services.account.changeOrganisation(actor, { name: organisationName, timeZone });
    return seeOther(paths.profile.to(), 'flash.organisation-saved', { organisation: organisationName });
  },
  refuse: (visit, typed, faults) => refused(visit, { typed, faults }),
});

const yesOrNo = choice(['yes', 'no'], 'people.rules.choose');

/** How the organisation deals with certificates. */
export const certificateRulesPage = memberPage('organisation.change')({
  path: paths.certificateRules,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({ lookUpsNeedTwo: yesOrNo, remindsVendors: yesOrNo }),
  post: async ({ actor, services }, { lookUpsNeedTwo, remindsVendors }) => {
    await services.certificates.changeRules(actor, {
      lookUpsNeedTwo: lookUpsNeedTwo === 'yes',
      remindsVendors: remindsVendors === 'yes',
    });
    return seeOther(paths.profile.to(), 'flash.certificate-rules');
  },
  refuse: (visit, typed, faults) => refused(visit, { typed, faults }),
});

/** Answers questionnaires too; never given up, because records stand on it. */
export const answerTooPage = memberPage('organisation.change')({
  path: paths.answerToo,
  form: z.strictObject({ side: z.literal('vendor') }),
  post: async ({ actor, services }) => {
    await services.account.answerToo(actor);
    return seeOther(paths.profile.to(), 'flash.answers-too', { organisation: actor.organisationName });
  },
});

/** Goes on for another of the user's organisations; one they do not belong to changes nothing. */
export const switchOrganisationPage = memberPage('signed-in')({
  path: paths.switchOrganisation,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({ organisation: text(100, 'people.choose-organisation') }),
  post: async ({ actor, session }, { organisation }) => {
    await session.signIn(actor.userId, organisation);
    return seeOther(paths.home.to());
  },
});
