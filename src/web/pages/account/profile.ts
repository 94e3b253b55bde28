import { z } from 'zod';
import { isTimeZone } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Member } from '#domain/organisations/actor.js';
import { type Organisation, SIDES, type Side } from '#domain/organisations/organisation.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { may } from '#domain/organisations/permissions.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { MessageKey } from '../../contract.js';
import { choice, newPassword, secret, text } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { ConfirmView } from '../../views.js';
import { ROLE_WORDS } from '../members/roles.js';
import type { ProfileView } from './views.js';

const FRAME = { title: 'Your profile', crumbs: [{ label: 'Your profile', href: null }] };
const ZONES = Intl.supportedValuesOf('timeZone');

const NAME: readonly FieldPlan[] = [
  {
    name: 'name',
    label: 'Your name',
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'name',
    help: 'As others see it from now on. What you did before keeps the name you had then.',
  },
];
const PASSWORD: readonly FieldPlan[] = [
  {
    name: 'current',
    label: 'Password now',
    type: 'password',
    required: true,
    autocomplete: 'current-password',
  },
  {
    name: 'next',
    label: 'New password',
    type: 'password',
    required: true,
    autocomplete: 'new-password',
    help: `At least ${PASSWORD_LENGTH.min} characters; a few words are easiest to remember. Everywhere else you are signed out.`,
  },
];
const ORGANISATION: readonly FieldPlan[] = [
  { name: 'organisationName', label: 'Organisation', type: 'text', required: true, maxLength: 200 },
  {
    name: 'timeZone',
    label: 'Time zone',
    type: 'select',
    options: ZONES.map((zone) => ({ value: zone, label: zone })),
    help: 'Days end in it. What was sent before keeps the name and the time zone it was sent with.',
  },
];

interface Told {
  readonly typed?: Typed;
  readonly faults?: readonly FormFault[];
}

function viewOf(
  { actor, t }: Pick<OwnVisit, 'actor' | 't'>,
  { name, timeZone }: Organisation,
  { typed = {}, faults = [] }: Told,
): ProfileView {
  const stored: Typed = { name: [actor.name], organisationName: [name], timeZone: [timeZone] };
  const shown = { ...stored, ...typed, current: [], next: [] };
  return {
    header: {
      title: 'Your profile',
      facts: [
        { text: actor.email },
        { text: `${ROLE_WORDS[actor.role].label} of ${actor.organisationName}` },
      ],
      actions: [],
    },
    summary: summaryOf(faults),
    name: fieldsOf(NAME, shown, faults),
    password: fieldsOf(PASSWORD, shown, faults),
    organisation: may(actor.role, 'organisation.change') ? fieldsOf(ORGANISATION, shown, faults) : null,
    sides: may(actor.role, 'organisation.change')
      ? SIDES.filter((side) => !actor.sides.includes(side)).map((side) => sideConfirm(side, t))
      : [],
    everywhere: {
      label: 'Sign out everywhere…',
      text: 'Every session under your name ends with its next page, this one included, on every device. Nothing saved is lost. Links to questionnaires that you opened as a respondent are not sessions of yours and stay.',
      deed: 'Sign out everywhere',
      action: paths.signOutEverywhere.to(),
      fields: [],
      tone: 'bad',
    },
    elsewhere: actor.elsewhere,
    leave: {
      label: `Leave ${actor.organisationName}…`,
      text: `You can no longer act for ${actor.organisationName}, from the next page on. An owner can invite you again.`,
      deed: 'Leave organisation',
      action: paths.removeMember.to({ userId: actor.userId }),
      fields: [],
      tone: 'bad',
    },
  };
}

const sideConfirm = (side: Side, t: Translate<MessageKey>): ConfirmView => ({
  label: t(`people.side.${side}.label`),
  text: t(`people.side.${side}.text`),
  deed: t(`people.side.${side}.deed`),
  action: paths.takeOnSide.to(),
  fields: [{ name: 'side', value: side }],
  tone: 'plain',
});

type OwnVisit = Pick<Visit<Member, unknown, unknown>, 'actor' | 'services' | 't'>;

async function refused(visit: OwnVisit, told: Told): Promise<Reply> {
  const organisation = await visit.services.account.readOrganisation(visit.actor);
  return again('account/profile', FRAME, viewOf(visit, organisation, told));
}

export const profilePage = memberPage('signed-in')({
  path: paths.profile,
  get: async (visit) => {
    const organisation = await visit.services.account.readOrganisation(visit.actor);
    return show('account/profile', FRAME, viewOf(visit, organisation, {}));
  },
  form: z.strictObject({ name: text(200, 'Write your name.') }),
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
    current: secret(1_000, 'Write the password you have now.'),
    next: newPassword('Choose a new password.'),
  }),
  post: async (visit, form) => {
    const { actor, services, session } = visit;
    const { outcome } = await services.account.changePassword(actor, form);
    if (outcome === 'wrong-password')
      return refused(visit, { faults: [{ field: 'current', text: 'This is not your password.' }] });
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
    organisationName: text(200, 'Write the name of your organisation.'),
    timeZone: text(60, 'Choose a time zone.').refine(isTimeZone, 'Choose a time zone from the list.'),
  }),
  post: async ({ actor, services }, { organisationName, timeZone }) => {
    await services.account.changeOrganisation(actor, { name: organisationName, timeZone });
    return seeOther(paths.profile.to(), 'flash.organisation-saved', { organisation: organisationName });
  },
  refuse: (visit, typed, faults) => refused(visit, { typed, faults }),
});

/** Takes on the other side of a questionnaire; a side is never given up, because records stand on it. */
export const takeOnSidePage = memberPage('organisation.change')({
  path: paths.takeOnSide,
  form: z.strictObject({ side: choice(SIDES, 'people.side-missing') }),
  post: async ({ actor, services }, { side }) => {
    await services.account.takeOnSide(actor, side);
    return seeOther(paths.profile.to(), `flash.side-taken.${side}`, { organisation: actor.organisationName });
  },
});

/** Goes on for another of the user's organisations; one they do not belong to changes nothing. */
export const switchOrganisationPage = memberPage('signed-in')({
  path: paths.switchOrganisation,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({ organisation: text(100, 'Choose an organisation.') }),
  post: async ({ actor, session }, { organisation }) => {
    await session.signIn(actor.userId, organisation);
    return seeOther(paths.home.to());
  },
});
