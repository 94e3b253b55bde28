import { z } from 'zod';
import { entryFromCheck } from '#domain/certificates/directory-check.js';
import { dayIn } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { EntryFault } from '#domain/registers/read-entry.js';
import { REGISTER_COLUMNS, REGISTER_LISTS, type RegisterList } from '#domain/registers/register-lists.js';
import type { EntryDetail, EntryTexts, Services } from '#services/contract.js';
import { search, text, whole } from '../../kit/fields.js';
import { asTyped } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { conflictOf } from '../vendors/record-form.view.js';
import { calledOf } from './entry.view.js';
import { changeEntryView, freshTexts, newEntryView } from './entry-form.view.js';
import { entryIdOf, listOf, registerCrumbs } from './entry-params.js';

/** Longer than any column takes; the column itself says how long it may be. */
const LONGEST = 4_000;

/** Every column of every list: which of them count says the list. */
const TEXTS = Object.fromEntries(
  REGISTER_LISTS.flatMap((list) => REGISTER_COLUMNS[list].map(({ id }) => [id, text(LONGEST)])),
) as Record<string, ReturnType<typeof text>>;

const textsFor = (list: RegisterList, form: Readonly<Record<string, unknown>>): EntryTexts =>
  Object.fromEntries(
    REGISTER_COLUMNS[list].flatMap(({ id }) => (typeof form[id] === 'string' ? [[id, form[id]]] : [])),
  );

/** What is wrong, at its field; what no single field has stands at the first. */
const faultsFor = (list: RegisterList, faults: readonly EntryFault[]): FormFault[] =>
  faults.map(({ column, text: said }) => ({
    field: column === '' ? (REGISTER_COLUMNS[list][0]?.id ?? '') : column,
    text: said,
  }));

interface Adding {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly list: string };
}

async function addForm(visit: Adding, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const list = listOf(visit.params.list);
  const { registers } = await visit.services.registers.read(visit.actor);
  const view = newEntryView({ list, registers, typed, faults });
  const frame = { title: view.title, crumbs: registerCrumbs(list, { label: 'Add', href: null }) };
  return faults.length === 0
    ? show('vendors/record-form', frame, view)
    : again('vendors/record-form', frame, view);
}

export const newRegisterEntryPage = memberPage('registers.edit')({
  path: paths.newRegisterEntry,
  query: z.object({ certificationBody: search, accreditationBody: search }),
  get: async (visit) => {
    const { actor, params, query, now } = visit;
    const list = listOf(params.list);
    const given = list === 'accreditations' ? { ...query, standard: 'ISO/IEC 42001' } : {};
    return addForm(visit, asTyped(freshTexts(list, dayIn(actor.timeZone, now), given)), []);
  },
  form: z.strictObject(TEXTS),
  post: async (visit, form) => {
    const { actor, params, services } = visit;
    const list = listOf(params.list);
    const texts = textsFor(list, form);
    const written = await services.registers.add(actor, list, texts);
    if (written.outcome === 'written')
      return seeOther(paths.registerEntry.to({ list, key: written.key }), 'flash.register-added', {
        count: written.rejudged,
      });
    const somebody = { field: '', text: 'Somebody added the same at this moment. Look for it in the list.' };
    const faults = written.outcome === 'faulty' ? faultsFor(list, written.faults) : [somebody];
    return addForm(visit, asTyped(texts), faults);
  },
  refuse: addForm,
});

interface Changing {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly list: string; readonly key: string };
}

const frameOf = (detail: EntryDetail) => {
  const called = calledOf(detail);
  const { list, key } = detail;
  return {
    title: `Change ${called}`,
    crumbs: registerCrumbs(
      list,
      { label: called, href: paths.registerEntry.to({ list, key }) },
      { label: 'Change', href: null },
    ),
  };
};

const formView = (detail: EntryDetail, typed: Typed, faults: readonly FormFault[]) =>
  changeEntryView(
    { list: detail.list, registers: detail.known.registers, typed, faults },
    { key: detail.key, called: calledOf(detail), revision: detail.revision },
  );

async function refused(visit: Changing, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const detail = await visit.services.registers.entry(visit.actor, entryIdOf(visit.params));
  return again('vendors/record-form', frameOf(detail), formView(detail, typed, faults));
}

export const changeRegisterEntryPage = memberPage('registers.edit')({
  path: paths.changeRegisterEntry,
  query: z.object({ check: search }),
  get: async ({ actor, params, query, services, now }) => {
    const detail = await services.registers.entry(actor, entryIdOf(params));
    if (detail.state.retired || detail.state.fields === null)
      return seeOther(paths.registerEntry.to(params), 'flash.register-restore-first');
    const check = detail.known.checks.find(({ id }) => id === query.check);
    const { fields } = detail.state;
    // A change is as of today, whatever the entry's own day was: with that one a newer look-up would stand before it.
    const asOf = dayIn(actor.timeZone, now);
    // What is shipped has sources of its own; a correction has the writer's.
    const source = detail.own?.fields?.source ?? '';
    const texts = check === undefined ? { ...fields, source, asOf } : entryFromCheck(fields, check);
    return show('vendors/record-form', frameOf(detail), formView(detail, asTyped(texts), []));
  },
  form: z.strictObject({ ...TEXTS, revision: whole }),
  post: async (visit, { revision, ...form }) => {
    const { actor, params, services } = visit;
    const id = entryIdOf(params);
    const texts = textsFor(id.list, form);
    const written = await services.registers.change(actor, id, { revision: Number(revision), texts });
    const typed = { ...asTyped(texts), revision: [String(revision)] };
    switch (written.outcome) {
      case 'written':
        return seeOther(paths.registerEntry.to(params), 'flash.register-changed', {
          count: written.rejudged,
        });
      case 'unchanged':
        return seeOther(paths.registerEntry.to(params), 'flash.register-unchanged');
      case 'faulty':
        return refused(visit, typed, faultsFor(id.list, written.faults));
      case 'stale': {
        const detail = await services.registers.entry(actor, id);
        const conflict = conflictOf({
          form: formView(detail, asTyped(texts), []),
          theirs: written.current.fields ?? {},
          since: detail.own === null ? '' : formatTime(detail.own.changedAt, actor.timeZone),
          back: paths.registerEntry.to(params),
        });
        return again('vendors/conflict', frameOf(detail), conflict, 409);
      }
    }
  },
  refuse: refused,
});
