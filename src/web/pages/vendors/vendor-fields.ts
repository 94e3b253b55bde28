import { z } from 'zod';
import type { UserId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import {
  CRITICALITIES,
  VENDOR_LIMITS,
  type Vendor,
  type VendorContact,
  type VendorOwner,
} from '#domain/vendors/vendor.js';
import type { VendorForm } from '#services/contract.js';
import { choice, dayOrNothing, text, website, wholeOrNothing } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import type { FaultView } from '../../views.js';
import type { FormGroup } from './record-form.view.js';

// The sentence stands at the address itself: a union says its own only where no branch has one to say.
const emailOrNothing = text(254).pipe(
  z.union([z.literal(''), z.email('Write an e-mail address like name@company.example, or leave it empty.')]),
);

/** A list in one field, its parts between commas or on lines of their own. */
const listText = (most: number, longest: number, one: string) =>
  text(most * (longest + 2))
    .transform((value) =>
      value
        .split(/[\n,;]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(
      z
        .array(z.string().max(longest, `Keep each ${one} under ${longest} characters.`))
        .max(most, `Keep it to ${most} at most.`),
    );

const NTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
type Nth = (typeof NTHS)[number];
/** Rows of contacts a form shows at least; one is always left empty for another. */
const FEWEST_ROWS = 2;

const contactFields = Object.fromEntries(
  NTHS.flatMap((nth) => [
    [`contact${nth}Name`, text(VENDOR_LIMITS.name)],
    [`contact${nth}Title`, text(VENDOR_LIMITS.name)],
    [`contact${nth}Email`, emailOrNothing],
  ]),
) as Record<`contact${Nth}${'Name' | 'Title' | 'Email'}`, ReturnType<typeof text>>;

export const VENDOR_FIELDS = {
  name: text(VENDOR_LIMITS.name, 'Write the name of the vendor.'),
  aliases: listText(VENDOR_LIMITS.aliases, VENDOR_LIMITS.name, 'name'),
  website,
  criticality: choice(CRITICALITIES, 'Choose how much depends on this vendor.'),
  ownerId: text(100),
  ...contactFields,
  receives: choice(['', ...NTHS], 'Choose one of the contacts.'),
  startsOn: dayOrNothing,
  endsOn: dayOrNothing,
  noticeDays: wholeOrNothing(VENDOR_LIMITS.noticeDays),
  tags: listText(VENDOR_LIMITS.tags, VENDOR_LIMITS.tag, 'tag'),
  notes: text(VENDOR_LIMITS.notes),
};

/** A contract does not end before it starts; said at its end. */
export function checkContract(
  { startsOn, endsOn }: Pick<VendorForm['contract'], 'startsOn' | 'endsOn'>,
  context: z.RefinementCtx,
): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    context.addIssue({ code: 'custom', path: ['endsOn'], message: 'The contract ends before it starts.' });
}

type Parsed = z.output<z.ZodObject<typeof VENDOR_FIELDS>>;

/** What a vendor's form says, from its fields. */
export const vendorFormOf = (form: Parsed): VendorForm => ({
  name: form.name,
  aliases: form.aliases,
  website: form.website,
  criticality: form.criticality,
  contacts: NTHS.map((nth) => ({
    name: form[`contact${nth}Name`],
    title: form[`contact${nth}Title`],
    email: form[`contact${nth}Email`],
    receives: form.receives === nth,
  })).filter(({ name, email }) => name !== '' || email !== ''),
  ownerId: form.ownerId === '' ? null : (form.ownerId as UserId),
  tags: form.tags,
  notes: form.notes,
  contract: { startsOn: form.startsOn, endsOn: form.endsOn, noticeDays: form.noticeDays },
});

const contactTexts = (contacts: readonly VendorContact[]): Record<string, string> =>
  Object.fromEntries(
    contacts.flatMap(({ name, title, email }, index) => [
      [`contact${index + 1}Name`, name],
      [`contact${index + 1}Title`, title],
      [`contact${index + 1}Email`, email],
    ]),
  );

/** A vendor as its form's fields hold it. */
export const vendorTexts = (
  vendor: Omit<VendorForm, 'ownerId'> & { readonly ownerId: string | null },
): Record<string, string> => ({
  name: vendor.name,
  aliases: vendor.aliases.join('\n'),
  website: vendor.website,
  criticality: vendor.criticality,
  ownerId: vendor.ownerId ?? '',
  ...contactTexts(vendor.contacts),
  receives: String(vendor.contacts.findIndex(({ receives }) => receives) + 1 || ''),
  startsOn: vendor.contract.startsOn ?? '',
  endsOn: vendor.contract.endsOn ?? '',
  noticeDays: vendor.contract.noticeDays === null ? '' : String(vendor.contract.noticeDays),
  tags: vendor.tags.join(', '),
  notes: vendor.notes,
});

export const textsOf = (vendor: Vendor): Record<string, string> =>
  vendorTexts({ ...vendor, ownerId: vendor.owner?.id ?? null });

const NAMES: readonly FieldPlan[] = [
  { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 200, autocomplete: 'off' },
  {
    name: 'aliases',
    label: 'Other names',
    hint: 'optional',
    type: 'textarea',
    rows: 2,
    help: 'Its legal name and others it goes by, one on each line. Certificates are often held under them.',
  },
  {
    name: 'website',
    label: 'Website',
    hint: 'optional',
    type: 'url',
    maxLength: 500,
    help: 'Like company.example.',
  },
  {
    name: 'criticality',
    label: 'Criticality',
    type: 'radios',
    required: true,
    options: [
      { value: 'low', label: 'Low', help: 'You could do without it for weeks.' },
      { value: 'medium', label: 'Medium', help: 'Work slows down without it.' },
      { value: 'high', label: 'High', help: 'Customers or people are affected on the same day.' },
    ],
  },
];

const ownerPlan = (owners: readonly VendorOwner[]): FieldPlan => ({
  name: 'ownerId',
  label: 'Owner',
  hint: 'optional',
  type: 'select',
  help: 'Who in your organisation looks after this vendor.',
  options: [
    { value: '', label: 'Nobody yet' },
    ...owners.map(({ id, name }) => ({ value: id as string, label: name })),
  ],
});

const contactPlans = (nth: string): readonly FieldPlan[] => {
  const plain = { type: 'text', autocomplete: 'off' } as const;
  return [
    { ...plain, name: `contact${nth}Name`, label: `Contact ${nth}`, maxLength: VENDOR_LIMITS.name },
    {
      ...plain,
      name: `contact${nth}Title`,
      label: `Role of contact ${nth}`,
      maxLength: VENDOR_LIMITS.name,
    },
    {
      ...plain,
      name: `contact${nth}Email`,
      label: `E-mail address of contact ${nth}`,
      type: 'email',
      maxLength: 254,
    },
  ];
};

const receiverPlan = (rows: readonly Nth[], typed: Typed): FieldPlan => ({
  name: 'receives',
  label: 'Questionnaires go to',
  type: 'select',
  narrow: true,
  help: 'You can name somebody else each time you send one.',
  options: rows.map((nth) => ({ value: nth, label: typed[`contact${nth}Name`]?.[0] || `Contact ${nth}` })),
});

const CONTRACT: readonly FieldPlan[] = [
  { name: 'startsOn', label: 'Contract from', hint: 'optional', type: 'date', narrow: true },
  { name: 'endsOn', label: 'Contract until', hint: 'optional', type: 'date', narrow: true },
  { name: 'noticeDays', label: 'Notice, in days', hint: 'optional', type: 'number', narrow: true },
];

const REST: readonly FieldPlan[] = [
  {
    name: 'tags',
    label: 'Tags',
    hint: 'optional',
    type: 'text',
    help: 'Words to find it by, with commas between them: HR, EU, tier 1.',
  },
  {
    name: 'notes',
    label: 'Notes',
    hint: 'optional',
    type: 'textarea',
    rows: 4,
    maxLength: VENDOR_LIMITS.notes,
    help: 'Only for your organisation. The vendor never sees them.',
  },
];

/** The rows of contacts a form shows: those written in, and one more. */
function contactRows(typed: Typed): readonly Nth[] {
  const last = NTHS.findLastIndex((nth) =>
    ['Name', 'Title', 'Email'].some((part) => (typed[`contact${nth}${part}`]?.[0] ?? '') !== ''),
  );
  return NTHS.slice(0, Math.max(last + 2, FEWEST_ROWS));
}

/** The form of a vendor in its groups, with what was typed and what is wrong with it. */
export function vendorGroups(
  typed: Typed,
  faults: readonly FaultView[],
  owners: readonly VendorOwner[],
): readonly FormGroup[] {
  const rows = contactRows(typed);
  const fields = (plans: readonly FieldPlan[]) => fieldsOf(plans, typed, faults);
  const contacts = rows.map(
    (nth, index): FormGroup => ({
      legend: index === 0 ? 'Contacts' : '',
      help: index === 0 ? 'The people you know there. Saving leaves a row for one more.' : '',
      abreast: true,
      fields: fields(contactPlans(nth)),
    }),
  );
  return [
    { legend: '', help: '', abreast: false, fields: fields([...NAMES, ownerPlan(owners)]) },
    ...contacts,
    { legend: '', help: '', abreast: false, fields: fields([receiverPlan(rows, typed)]) },
    { legend: 'Contract', help: '', abreast: true, fields: fields(CONTRACT) },
    { legend: 'To find and remember', help: '', abreast: false, fields: fields(REST) },
  ];
}
