import type { ErrorSummaryView, FieldView } from '../../views.js';

/** Fields that belong together; `abreast` stand beside each other where there is room. */
export interface FormGroup {
  /** Empty where the fields speak for themselves. */
  readonly legend: string;
  readonly help: string;
  readonly abreast: boolean;
  readonly fields: readonly FieldView[];
  /** Lines of the same fields, of which there can be more: a spare one stands last, and script adds others. */
  readonly lines?: GrowingLines;
}

interface GrowingLines {
  /** What a line is: `model`. */
  readonly one: string;
  readonly atMost: number;
  /** Each name and id of a field carries the number of its line, from 1: `model1Name`. */
  readonly each: readonly (readonly FieldView[])[];
}

/** Every field of a group, those of its lines too. */
const fieldsIn = ({ fields, lines }: FormGroup): readonly FieldView[] => [
  ...fields,
  ...(lines?.each.flat() ?? []),
];

/** A form that makes or changes one record: a vendor, an AI system. */
export interface RecordFormView {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly groups: readonly FormGroup[];
  readonly summary: ErrorSummaryView | null;
  /** What the record was when the form was made; null for a new one. */
  readonly revision: number | null;
  readonly deed: string;
  readonly back: string;
}

interface VersionsLine {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** Two versions of one record: somebody saved while the visitor was writing. */
export interface ConflictView {
  readonly title: string;
  /** When theirs was saved. */
  readonly since: string;
  readonly differing: readonly VersionsLine[];
  /** What both versions have alike. */
  readonly same: readonly VersionsLine[];
  readonly action: string;
  /** Mine as it was typed, to be saved over theirs. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly theirsHref: string;
  /** Mine over theirs, to join by hand. */
  readonly join: RecordFormView;
}

interface Versions {
  readonly form: RecordFormView;
  readonly theirs: Readonly<Record<string, string>>;
  readonly since: string;
  readonly back: string;
}

/** Shows both versions side by side; the form goes on from theirs, so that saving it again is no conflict. */
export function conflictOf({ form, theirs, since, back }: Versions): ConflictView {
  const say = ({ options }: FieldView, value: string) =>
    options?.find((option) => option.value === value)?.label ?? value;
  const fields = form.groups.flatMap(fieldsIn);
  const rows = fields.map((field) => {
    const value = theirs[field.name] ?? '';
    const differs = value !== field.value;
    return { label: field.label, theirs: say(field, value), mine: say(field, field.value), differs };
  });
  return {
    title: `Somebody else changed ${theirs['name'] ?? 'this record'} meanwhile`,
    since,
    differing: rows.filter(({ differs }) => differs),
    same: rows.filter(({ differs }) => !differs),
    action: form.action,
    fields: [
      { name: 'revision', value: String(form.revision) },
      ...fields.map(({ name, value }) => ({ name, value })),
    ],
    theirsHref: back,
    join: form,
  };
}
