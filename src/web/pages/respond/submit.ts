import { z } from 'zod';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { ticked } from '../../kit/fields.js';
import { guestPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';
import { readSheet } from './sheet.js';
import { submitView } from './submit.view.js';

/** A line of at most 200 characters; what is wrong is told by a message's key. */
const line = (missing: MessageKey) =>
  z
    .string(missing)
    .optional()
    .transform((value) => cleanText(value ?? ''))
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(200, 'respond.submit.too-long' satisfies MessageKey),
    );

export const submitPage = guestPage({
  path: paths.respondSubmit,
  get: async (visit) => {
    const sheet = await readSheet(visit);
    if (!sheet.editable) return seeOther(paths.respond.to(visit.params));
    const view = submitView(sheet, null);
    return show('respond/submit', { title: view.title }, view);
  },
  form: z.strictObject({
    name: line('respond.submit.name-missing'),
    title: line('respond.submit.title-missing'),
    attest: ticked.refine((value) => value, 'respond.submit.attest-missing' satisfies MessageKey),
  }),
  post: async (visit, { name, title }) => {
    const { outcome } = await visit.services.answering.submit(visit.actor, { name, title });
    if (outcome === 'submitted') return seeOther(paths.respondReceipt.to(visit.params), 'flash.submitted');
    const sheet = await readSheet(visit);
    const view = submitView(sheet, { typed: { name: [name], title: [title], attest: ['yes'] }, faults: [] });
    return again('respond/submit', { title: view.title }, view);
  },
  refuse: async (visit, typed, faults) => {
    const sheet = await readSheet(visit);
    if (!sheet.editable) return seeOther(paths.respond.to(visit.params));
    const view = submitView(sheet, { typed, faults });
    return again('respond/submit', { title: view.title }, view);
  },
});
