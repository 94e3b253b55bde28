import type { z } from 'zod';
import { PROFILE_LIMITS, type SystemProfile } from '#domain/ai-systems/profile.js';
import { calendarDate } from '#domain/dates.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { dayOrNothing, text, website } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import type { FaultView } from '../../views.js';
import type { FormGroup } from '../vendors/record-form.view.js';

const { line: LINE, note: NOTE, href: HREF } = PROFILE_LIMITS;

/** A column of a list: the end of its fields' names, what it is called beside the number of a line, and what it takes. */
interface Column {
  readonly end: string;
  label(nth: number): string;
  readonly type: FieldPlan['type'];
  readonly maxLength?: number;
  readonly schema: z.ZodType<unknown>;
}

/** A list of the profile: its fields are `<list><number><end>`, numbered from 1. The first column is never left empty. */
interface ListPlan {
  readonly list: string;
  readonly one: string;
  readonly legend: string;
  readonly help: string;
  readonly atMost: number;
  readonly columns: readonly [Column, ...Column[]];
}

const words = (end: string, label: Column['label'], most: number = LINE): Column => ({
  end,
  label,
  type: 'text',
  maxLength: most,
  schema: text(most),
});

const MODELS: ListPlan = {
  list: 'model',
  one: 'model',
  legend: 'Models',
  help: 'The models it runs on, and who makes each.',
  atMost: PROFILE_LIMITS.models,
  columns: [
    words('Name', (nth) => `Model ${nth}`),
    words('Version', (nth) => `Version of model ${nth}`),
    words('Supplier', (nth) => `Supplier of model ${nth}`),
    words('Licence', (nth) => `Licence of model ${nth}`),
    words('Hosting', (nth) => `Where model ${nth} runs`),
  ],
};

const SUB_SUPPLIERS: ListPlan = {
  list: 'subSupplier',
  one: 'sub-supplier',
  legend: 'Sub-suppliers',
  help: 'Whom the vendor needs for it: hosting, labelling of data, support.',
  atMost: PROFILE_LIMITS.subSuppliers,
  columns: [
    words('Name', (nth) => `Sub-supplier ${nth}`),
    words('Service', (nth) => `What sub-supplier ${nth} does`),
    words('Country', (nth) => `Country of sub-supplier ${nth}`),
  ],
};

const VERSIONS: ListPlan = {
  list: 'version',
  one: 'version',
  legend: 'Versions',
  help: 'Versions you have used or were told of. Once saved, the newest comes first.',
  atMost: PROFILE_LIMITS.versions,
  columns: [
    words('Name', (nth) => `Version ${nth}`),
    { end: 'Since', label: (nth) => `Version ${nth} since`, type: 'date', schema: dayOrNothing },
    words('Note', (nth) => `What version ${nth} brought`, NOTE),
  ],
};

const DOCUMENTS: ListPlan = {
  list: 'document',
  one: 'document',
  legend: 'Documents',
  help: 'Where more can be read: instructions, model cards, contracts, your own assessments.',
  atMost: PROFILE_LIMITS.documents,
  columns: [
    {
      end: 'Href',
      label: (nth) => `Address of document ${nth}`,
      type: 'url',
      maxLength: HREF,
      schema: website,
    },
    words('Title', (nth) => `Title of document ${nth}`),
  ],
};

const LISTS = [MODELS, SUB_SUPPLIERS, VERSIONS, DOCUMENTS];

const fieldOf = ({ list }: ListPlan, nth: number, { end }: Column): string => `${list}${nth}${end}`;

const numbersOf = ({ atMost }: ListPlan): readonly number[] =>
  Array.from({ length: atMost }, (_, index) => index + 1);

/** Every field of every line, by name; what they hold is read by `linesOf`. */
export const LINE_FIELDS: object = Object.fromEntries(
  LISTS.flatMap((plan) =>
    numbersOf(plan).flatMap((nth) =>
      plan.columns.map((column) => [fieldOf(plan, nth, column), column.schema]),
    ),
  ),
);

/** What was written in the lines of a list, by the ends of the fields' names; empty ones are left out. */
function writtenIn(plan: ListPlan, form: object) {
  const typed: Readonly<Record<string, unknown>> = { ...form };
  return numbersOf(plan).flatMap((nth) => {
    const values = plan.columns.map((column) => {
      const value = typed[fieldOf(plan, nth, column)];
      return typeof value === 'string' ? value : '';
    });
    return values.every((value) => value === '') ? [] : [{ nth, values }];
  });
}

/** A line of which something is written begins with what it is about. */
export function checkLines(form: object, context: z.RefinementCtx): void {
  for (const plan of LISTS) {
    const [first] = plan.columns;
    for (const { nth, values } of writtenIn(plan, form))
      if (values[0] === '')
        context.addIssue({
          code: 'custom',
          path: [fieldOf(plan, nth, first)],
          message: `Fill in “${first.label(nth)}”, or empty the rest of its line.`,
        });
  }
}

type Lists = Pick<SystemProfile, 'models' | 'subSuppliers' | 'versions' | 'documents'>;

/** The lists of a profile as a form holds them. */
export function linesOf(form: object): Lists {
  const lines = (plan: ListPlan) => writtenIn(plan, form).map(({ values }) => values);
  return {
    models: lines(MODELS).map(([name = '', version = '', supplier = '', licence = '', hosting = '']) => ({
      name,
      version,
      supplier,
      licence,
      hosting,
    })),
    subSuppliers: lines(SUB_SUPPLIERS).map(([name = '', service = '', country = '']) => ({
      name,
      service,
      country,
    })),
    versions: lines(VERSIONS).map(([version = '', since = '', note = '']) => ({
      version,
      since: calendarDate(since),
      note,
    })),
    documents: lines(DOCUMENTS).map(([href = '', title = '']) => ({ href, title: title || href })),
  };
}

/** The lists of a profile as its form's fields hold them. */
export function lineTexts({ models, subSuppliers, versions, documents }: Lists): Record<string, string> {
  const rows: readonly (readonly [ListPlan, readonly (readonly string[])[]])[] = [
    [MODELS, models.map((each) => [each.name, each.version, each.supplier, each.licence, each.hosting])],
    [SUB_SUPPLIERS, subSuppliers.map(({ name, service, country }) => [name, service, country])],
    [VERSIONS, versions.map(({ version, since, note }) => [version, since ?? '', note])],
    [DOCUMENTS, documents.map(({ href, title }) => [href, title])],
  ];
  return Object.fromEntries(
    rows.flatMap(([plan, lines]) =>
      lines.flatMap((values, index) =>
        plan.columns.map((column, at) => [fieldOf(plan, index + 1, column), values[at] ?? '']),
      ),
    ),
  );
}

/** The lists of the form: the lines that are written in, here or in another version of the record, and a spare one. */
export const lineGroups = (typed: Typed, faults: readonly FaultView[], other: Typed): readonly FormGroup[] =>
  LISTS.map((plan) => {
    const isWritten = (nth: number) =>
      [typed, other].some((version) =>
        plan.columns.some((column) => (version[fieldOf(plan, nth, column)]?.[0] ?? '') !== ''),
      );
    const numbers = numbersOf(plan);
    const shown = numbers.slice(0, numbers.findLastIndex(isWritten) + 2);
    return {
      legend: plan.legend,
      help: plan.help,
      abreast: false,
      fields: [],
      lines: {
        one: plan.one,
        atMost: plan.atMost,
        each: shown.map((nth) => fieldsOf(plansFor(plan, nth), typed, faults)),
      },
    };
  });

const plansFor = (plan: ListPlan, nth: number): readonly FieldPlan[] =>
  plan.columns.map((column) => ({
    name: fieldOf(plan, nth, column),
    label: column.label(nth),
    type: column.type,
    autocomplete: 'off',
    ...(column.maxLength === undefined ? {} : { maxLength: column.maxLength }),
  }));
