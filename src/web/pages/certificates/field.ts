import { z } from 'zod';
import { calendarDate, type Instant } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { CertificateDetail, Services } from '#services/contract.js';
import { text, ticked } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { crumbsOf } from './certificate.view.js';
import { FIELD_LABELS, fieldLabelOf } from './certificate-words.js';
import { correctFieldView, fieldOf, isDateField, type Trouble } from './field.view.js';

type FieldPath = { readonly certificateId: string; readonly field: string };

const detailOf = (services: Services, actor: Member, { certificateId }: FieldPath) =>
  services.certificates.read(actor, certificateId as CertificateId);

const frameOf = (detail: CertificateDetail, { field }: FieldPath) => {
  const label = fieldLabelOf(fieldOf(field), detail.facts.type.type);
  return { title: label, crumbs: crumbsOf(detail, label) };
};

/** The form again with what is wrong, or with both words where two people gave one. */
async function troubled(
  visit: { readonly services: Services; readonly actor: Member; readonly params: FieldPath },
  trouble: Trouble,
): Promise<Reply> {
  const { services, actor, params } = visit;
  const detail = await detailOf(services, actor, params);
  const view = correctFieldView(detail, fieldOf(params.field), actor.timeZone, trouble);
  const status = trouble.stale === undefined ? 422 : 409;
  return again('certificates/field', frameOf(detail, params), view, status);
}

/** When the word that the form showed was given; null where there was none. */
const seenOf = (seen: string): Instant | null => (seen === '' ? null : (seen as Instant));

const asSent = (form: { readonly value: string; readonly absent: boolean; readonly seen: string }) => ({
  value: [form.value],
  absent: form.absent ? ['yes'] : [],
  seen: [form.seen],
});

function faultsOf(field: string, { value, absent }: { value: string; absent: boolean }): FormFault[] {
  if (absent) return [];
  if (value.trim() === '')
    return [{ field: 'value', text: 'Write what the document states, or tick that it does not state it.' }];
  return isDateField(fieldOf(field)) && calendarDate(value.trim()) === null
    ? [{ field: 'value', text: 'Write a day that exists, as year-month-day: 2028-03-09.' }]
    : [];
}

export const certificateFieldPage = memberPage('certificates.change')({
  path: paths.certificateField,
  get: async ({ actor, params, services }) => {
    const field = fieldOf(params.field);
    const detail = await detailOf(services, actor, params);
    const view = correctFieldView(detail, field, actor.timeZone, {});
    return show('certificates/field', frameOf(detail, params), view);
  },
  form: z.strictObject({ value: text(4_000), absent: ticked, seen: text(40) }),
  post: async (visit, form) => {
    const { actor, params, services } = visit;
    const field = fieldOf(params.field);
    const faults = faultsOf(params.field, form);
    if (faults.length > 0) return troubled(visit, { typed: asSent(form), faults });
    const command = { field, value: form.absent ? '' : form.value, seen: seenOf(form.seen) };
    const id = params.certificateId as CertificateId;
    const result = await services.certificates.correctField(actor, id, command);
    if (result.outcome === 'stale') return troubled(visit, { typed: asSent(form), stale: result.current });
    return seeOther(`${paths.certificate.to(params)}#fields`, 'flash.certificate-field', {
      field: FIELD_LABELS[field],
    });
  },
  refuse: (visit, typed, faults) => troubled(visit, { typed, faults }),
});

export const clearCertificateFieldPage = memberPage('certificates.change')({
  path: paths.clearCertificateField,
  get: async ({ params }) => seeOther(paths.certificateField.to(params)),
  form: z.strictObject({ seen: text(40) }),
  post: async (visit, { seen }) => {
    const { actor, params, services } = visit;
    const field = fieldOf(params.field);
    const id = params.certificateId as CertificateId;
    const result = await services.certificates.clearField(actor, id, { field, seen: seenOf(seen) });
    if (result.outcome === 'stale') return troubled(visit, { stale: result.current });
    return seeOther(`${paths.certificate.to(params)}#fields`, 'flash.certificate-field-cleared', {
      field: FIELD_LABELS[field],
    });
  },
});
