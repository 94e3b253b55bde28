import { z } from 'zod';
import { calendarDate, type Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { text, ticked } from '../../kit/fields.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { fieldOf, isDateField } from '../certificates/field.view.js';
import { fieldFormView, type Trouble } from './field.view.js';
import { frameOf, ownIdOf } from './own-certificate.js';
import { fieldLabel, type Speaker } from './own-words.js';

type FieldVisit = Pick<
  Visit<Member, { readonly ownCertificateId: string; readonly field: string }, unknown>,
  'actor' | 'params' | 'services' | 't'
>;

const NO_TROUBLE: Trouble = { typed: null, faults: [] };

async function formReply(visit: FieldVisit, trouble: Trouble): Promise<Reply> {
  const { actor, params, services, t } = visit;
  const detail = await services.ownCertificates.read(actor, ownIdOf(params));
  const frame = frameOf(detail, fieldLabel(fieldOf(params.field), t), t);
  const view = fieldFormView(detail, { field: fieldOf(params.field), t }, trouble);
  if (trouble === NO_TROUBLE) return show('own-certificates/field', frame, view);
  return again('own-certificates/field', frame, view, trouble.stale === undefined ? 422 : 409);
}

function faultsOf(
  field: string,
  { value, absent }: { readonly value: string; readonly absent: boolean },
  t: Speaker['t'],
): readonly FormFault[] {
  if (absent) return [];
  if (value.trim() === '') return [{ field: 'value', text: t('own.field-form.empty') }];
  return isDateField(fieldOf(field)) && calendarDate(value.trim()) === null
    ? [{ field: 'value', text: t('own.field-form.no-day') }]
    : [];
}

/** When the word that the form showed was given; null where there was none. */
const seenOf = (seen: string): Instant | null => (seen === '' ? null : (seen as Instant));

export const ownFieldPage = memberPage('own-certificates.change')({
  path: paths.ownCertificateField,
  get: (visit) => formReply(visit, NO_TROUBLE),
  form: z.strictObject({ value: text(4_000), absent: ticked, seen: text(40) }),
  post: async (visit, { value, absent, seen }) => {
    const { actor, params, services, t } = visit;
    const typed = { value: [value], absent: absent ? ['yes'] : [], seen: [seen] };
    const faults = faultsOf(params.field, { value, absent }, t);
    if (faults.length > 0) return formReply(visit, { typed, faults });
    const field = fieldOf(params.field);
    const command = { field, value: absent ? '' : value, seen: seenOf(seen) };
    const result = await services.ownCertificates.sayField(actor, ownIdOf(params), command);
    if (result.outcome === 'stale') return formReply(visit, { typed, faults: [], stale: result.current });
    return seeOther(`${paths.ownCertificate.to(params)}#fields`, 'flash.own-field', {
      field: fieldLabel(field, t),
    });
  },
  refuse: (visit, typed, faults) => formReply(visit, { typed, faults }),
});

export const clearOwnFieldPage = memberPage('own-certificates.change')({
  path: paths.clearOwnCertificateField,
  get: async ({ params }) => seeOther(paths.ownCertificateField.to(params)),
  form: z.strictObject({ seen: text(40) }),
  post: async (visit, { seen }) => {
    const { actor, params, services, t } = visit;
    const command = { field: fieldOf(params.field), seen: seenOf(seen) };
    const result = await services.ownCertificates.clearField(actor, ownIdOf(params), command);
    if (result.outcome === 'stale')
      return formReply(visit, { typed: null, faults: [], stale: result.current });
    return seeOther(`${paths.ownCertificate.to(params)}#fields`, 'flash.own-field-cleared', {
      field: fieldLabel(command.field, t),
    });
  },
});
