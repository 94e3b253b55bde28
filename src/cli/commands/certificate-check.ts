import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type Reading,
  type ReadingFault,
} from '#domain/certificates/certificate.js';
import { type Assay, type CheckOutcome, VERDICT_TITLES } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { factsOf } from '#domain/certificates/facts-of.js';
import {
  checkOtherDocument,
  type OtherAssay,
  openOf,
} from '#domain/certificates/other-documents/check-other-document.js';
import { type CalendarDate, calendarDate } from '#domain/dates.js';
import type { Registers } from '#domain/registers/registers.js';
import { BadUsage, faultLine } from '../bad-input.js';
import { type Command, type Exit, type Given, type Io, printJson } from '../command.js';
import { shippedContent, unreadable } from '../read-definition.js';

/** What the checks are made against. */
interface Against {
  readonly holder: string;
  readonly scope: string;
  readonly on: CalendarDate;
  readonly registers: Registers;
}

type Checked =
  | {
      readonly file: string;
      readonly reading: Reading;
      readonly assay: Assay;
      /** Told for what it is, where it is another kind of document. */
      readonly other: OtherAssay | null;
    }
  | { readonly file: string; readonly fault: string };

const FAULTS: Readonly<Record<ReadingFault, string>> = {
  'not-a-pdf': 'This is no PDF, whatever its name says.',
  damaged: 'This PDF is damaged or broken off and cannot be opened.',
  password: 'This PDF is locked with a password.',
  'no-text': 'This PDF holds pictures and no text; look at it and type its fields in the portal.',
  'too-many-pages': 'This PDF has more than 300 pages; a certificate has a few. Nothing was read.',
  'took-too-long': 'Reading this PDF took too long and was ended.',
  'too-much-memory': 'Reading this PDF took too much memory and was ended.',
};

/** Verdicts by which a document does not serve as a certificate for what is bought. */
const NO: ReadonlySet<string> = new Set([
  'not-a-certificate',
  'not-valid-now',
  'wrong-scope-or-entity',
  'not-accredited',
  'needs-review',
]);

export const certificateCheck: Command = {
  name: 'certificate check',
  usage: 'FILE... [--holder NAME] [--scope TEXT] [--on YYYY-MM-DD] [--json]',
  summary:
    'Reads certificates from PDFs and checks them on a day (today if left out) against the shipped registers, which alone verify nothing. Exit 1 where one needs a look or does not serve; --json prints what was read and every check.',
  options: {
    holder: { type: 'string' },
    scope: { type: 'string' },
    on: { type: 'string' },
    json: { type: 'boolean' },
  },
  required: [],
  positionals: 'any',
  async run({ positionals, option, flag, io }) {
    if (positionals.length === 0) throw new BadUsage('Name at least one file.');
    const against = await againstWhat(option, io);
    const checked: Checked[] = [];
    for (const file of positionals) checked.push(await check(io, file, against));
    if (flag('json')) printJson(io, { on: against.on, documents: checked.map(asJson) });
    else io.err(checked.map(inWords).join('\n'));
    return exitOf(checked);
  },
};

async function againstWhat(option: Given['option'], io: Io): Promise<Against> {
  const on = option('on') === '' ? io.today() : calendarDate(option('on'));
  if (on === null) throw new BadUsage(`--on: ${option('on')} is not a day; write it as 2026-11-21.`);
  const { registers } = await shippedContent(io);
  return { holder: option('holder').trim(), scope: option('scope').trim(), on, registers };
}

async function check(io: Io, file: string, { holder, scope, on, registers }: Against): Promise<Checked> {
  const bytes = await io.readBytes(file).catch((error: unknown) => unreadable(error));
  if (typeof bytes === 'string') return { file, fault: bytes };
  const reading = await io.readCertificate(bytes);
  if (reading.fault !== null) return { file, fault: FAULTS[reading.fault] };
  const facts = factsOf(
    { reading, typed: {}, typedType: null, lookUps: [], life: [] },
    {
      vendor: { name: holder, aliases: [] },
      purchased: scope,
      on,
      registers,
      alike: { sameNumber: [], sameFile: [] },
      lookUpsNeedTwo: false,
      succeeds: null,
      replacedBy: null,
    },
  );
  return { file, reading, assay: checkCertificate(facts), other: checkOtherDocument(facts) };
}

/** One file nobody can read makes the whole bad input; one that does not serve makes the answer no. */
function exitOf(checked: readonly Checked[]): Exit {
  if (checked.some((each) => 'fault' in each)) return 2;
  return checked.some((each) => 'assay' in each && NO.has(each.assay.verdict.id)) ? 1 : 0;
}

const fieldsOf = ({ fields }: Reading) =>
  CERTIFICATE_FIELDS.flatMap((field) => {
    const read = fields[field];
    return read === undefined ? [] : [{ field, ...read }];
  });

function asJson(checked: Checked): object {
  if ('fault' in checked) return checked;
  const { file, reading, assay, other } = checked;
  return {
    file,
    pages: reading.pageCount,
    about: reading.file,
    type: reading.type,
    fields: fieldsOf(reading),
    checks: assay.checks,
    verdict: assay.verdict,
    ...(other === null ? {} : { other }),
  };
}

function inWords(checked: Checked): string {
  if ('fault' in checked) return `${faultLine({ file: checked.file, path: '', reason: checked.fault })}\n`;
  const { file, reading, assay, other } = checked;
  const open = assay.checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'warn');
  return [
    file,
    `  ${reading.type.type} (${percent(reading.type.confidence)}): ${reading.type.because}`,
    ...fieldsOf(reading).map(fieldLine),
    `  ${tally(assay)}`,
    ...open.flatMap(({ id, outcome, title, reason, settle }) => [
      `  ${outcome} ${id} ${title}: ${reason}`,
      ...(settle === '' ? [] : [`       ${settle}`]),
    ]),
    `  ${VERDICT_TITLES[assay.verdict.id]}: ${assay.verdict.sentence}`,
    ...(other === null ? [] : otherWords(other)),
    '',
  ].join('\n');
}

/** What it is instead, and what of that is open. */
const otherWords = (other: OtherAssay): readonly string[] => [
  `  ${other.is} ${other.isNot} ${other.worth}`,
  ...openOf(other).map(({ id, outcome, title, reason, settle }) =>
    `  ${outcome} ${id} ${title}: ${reason} ${settle}`.trimEnd(),
  ),
];

const fieldLine = (read: {
  readonly field: CertificateField;
  readonly value: string;
  readonly said: string;
  readonly confidence: number;
  readonly doubt: string;
}): string =>
  `  ${read.field.padEnd(25)}${percent(read.confidence).padStart(5)}  ${read.value || `no value from “${read.said}”`}${read.doubt === '' ? '' : ` (${read.doubt})`}`;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `checks: 24 pass, 1 fail, 9 cannot-tell` */
function tally({ checks }: Assay): string {
  const outcomes: readonly CheckOutcome[] = ['pass', 'fail', 'warn', 'cannot-tell', 'info'];
  const counts = outcomes.map((outcome) => [
    checks.filter((each) => each.outcome === outcome).length,
    outcome,
  ]);
  return `checks: ${counts
    .filter(([count]) => count !== 0)
    .map((count) => count.join(' '))
    .join(', ')}`;
}
