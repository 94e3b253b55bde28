import type { Typed } from '#domain/questionnaires/typed.js';
import type { EntryFields } from '#domain/registers/register-entry.js';
import {
  LIST_TITLES,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterList,
} from '#domain/registers/register-lists.js';
import type { Registers } from '#domain/registers/registers.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ChoiceView, FaultView } from '../../views.js';
import type { RecordFormView } from '../vendors/record-form.view.js';
import { accreditorName } from './register-words.js';

/** What a form of an entry is made from. */
export interface EntryForm {
  readonly list: RegisterList;
  readonly registers: Registers;
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
}

/** From so many characters on a line is written in a box. */
const LONG = 300;
const WORD = ['source', 'asOf'];

/** The form that adds an entry. */
export const newEntryView = (form: EntryForm): RecordFormView => ({
  title: `Add ${LIST_TITLES[form.list].one}`,
  lead: 'It stands beside what is shipped, for your organisation alone, and says that it is your word.',
  action: paths.newRegisterEntry.to({ list: form.list }),
  groups: groupsOf(form, () => true),
  summary: summaryOf(form.faults),
  revision: null,
  deed: `Add ${LIST_TITLES[form.list].one}`,
  back: addressWith(paths.registers.to(), { list: form.list }),
});

/** The form that corrects one; what makes it the one it is does not change. */
export const changeEntryView = (
  form: EntryForm,
  { key, called, revision }: { readonly key: string; readonly called: string; readonly revision: number },
): RecordFormView => ({
  title: `Change ${called}`,
  lead: 'Your word stands in the place of what was there; every state before it is kept and can be put back.',
  action: paths.changeRegisterEntry.to({ list: form.list, key }),
  groups: groupsOf(form, (column) => column.fixed !== true),
  summary: summaryOf(form.faults),
  revision: Number(form.typed['revision']?.[0] ?? revision),
  deed: 'Save changes',
  back: paths.registerEntry.to({ list: form.list, key }),
});

function groupsOf(
  { list, registers, typed, faults }: EntryForm,
  holds: (column: RegisterColumn) => boolean,
): RecordFormView['groups'] {
  const columns = REGISTER_COLUMNS[list].filter(holds);
  const fields = (some: readonly RegisterColumn[]) =>
    fieldsOf(
      some.map((column) => planOf(column, registers)),
      typed,
      faults,
    );
  return [
    { legend: '', help: '', abreast: false, fields: fields(columns.filter(({ id }) => !WORD.includes(id))) },
    {
      legend: 'On whose word',
      help: 'It is kept with your name. After twelve months it is shown as old.',
      abreast: false,
      fields: fields(columns.filter(({ id }) => WORD.includes(id))),
    },
  ];
}

function planOf(column: RegisterColumn, registers: Registers): FieldPlan {
  const { id, title, help, required, longest } = column;
  const base = {
    name: id,
    label: title,
    ...(help === undefined ? {} : { help }),
    ...(required === true ? { required: true } : { hint: 'optional' }),
  };
  switch (column.kind) {
    case 'line':
      return longest >= LONG
        ? { ...base, type: 'textarea', rows: 2, maxLength: longest }
        : { ...base, type: 'text', maxLength: longest, autocomplete: 'off' };
    case 'names':
      return { ...base, type: 'text', autocomplete: 'off' };
    case 'country':
      return { ...base, type: 'text', maxLength: 2, narrow: true, autocomplete: 'off' };
    case 'day':
      return { ...base, type: 'date', narrow: true };
    case 'address':
      return { ...base, type: 'url', maxLength: longest };
    case 'choice': {
      const { hint: _, ...chosen } = { hint: '', ...base };
      return { ...chosen, type: 'select', options: choicesOf(column) };
    }
    case 'certification-body':
    case 'accreditation-body':
      return { ...base, type: 'select', options: bodiesOf(column.kind, registers) };
  }
}

const choicesOf = ({ options = [], otherwise }: RegisterColumn): readonly ChoiceView[] =>
  otherwise === undefined ? [{ value: '', label: 'Choose' }, ...options] : options;

function bodiesOf(
  kind: 'certification-body' | 'accreditation-body',
  registers: Registers,
): readonly ChoiceView[] {
  const bodies =
    kind === 'certification-body'
      ? registers.certificationBodies.map(({ id, name }) => ({ value: id, label: name }))
      : registers.accreditationBodies.map((body) => ({ value: body.id, label: accreditorName(body) }));
  const none = kind === 'certification-body' ? 'Choose' : 'Not known';
  return [{ value: '', label: none }, ...bodies.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))];
}

/** A fresh form: what is meant where nothing is written, today, and what the address says already. */
export const freshTexts = (list: RegisterList, today: string, given: EntryFields): EntryFields => ({
  ...Object.fromEntries(REGISTER_COLUMNS[list].map(({ id, otherwise }) => [id, otherwise ?? ''])),
  ...given,
  asOf: today,
});
