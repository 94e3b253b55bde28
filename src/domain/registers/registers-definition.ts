import { z } from 'zod';
import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import { dayFaults } from './accredited-on.js';
import { nameParts, namesAgree } from './names.js';
import {
  ACCREDITATION_STATUSES,
  ARRANGEMENT_STATUSES,
  CONFIDENCES,
  COUNTER_CLAIMS,
  PROGRAMME_STATUSES,
  type Registers,
} from './registers.js';

const confidence = z.enum(CONFIDENCES);
const sources = z.array(idShape<string>()).max(20);
const aliases = z.array(textShape(200)).max(20);
const remark = z.string().max(800);

/** Registers as they stand in a file. */
export const registersShape = z.strictObject({
  asOf: dateShape,
  honesty: textShape(800),
  accreditationBodies: z
    .array(
      z.strictObject({
        id: idShape<string>(),
        name: textShape(200),
        aliases,
        shortName: textShape(20),
        country: textShape(80),
        regions: z.array(textShape(20)).max(10),
        arrangement: z.strictObject({ status: z.enum(ARRANGEMENT_STATUSES), confidence, sources }),
        iso42001: z.strictObject({
          status: z.enum(PROGRAMME_STATUSES),
          since: z.string().max(80),
          confidence,
          sources,
        }),
        directory: z
          .string()
          .max(300)
          .regex(/^(?:https:\/\/\S+)?$/, 'An address begins with https://.'),
        directoryVerified: z.boolean(),
        note: remark,
      }),
    )
    .max(500),
  certificationBodies: z
    .array(
      z.strictObject({
        id: idShape<string>(),
        name: textShape(200),
        aliases,
        country: z.string().regex(/^[A-Z]{2}$/, 'A country is two capital letters.'),
      }),
    )
    .max(5_000),
  accreditations: z
    .array(
      z.strictObject({
        certificationBody: idShape<string>(),
        accreditationBody: idShape<string>().nullable(),
        standard: textShape(80),
        number: z.string().max(80),
        since: dateShape.nullable(),
        until: dateShape.nullable(),
        changedOn: dateShape.exactOptional(),
        liftedOn: dateShape.exactOptional(),
        timeNote: z.string().max(200),
        status: z.enum(ACCREDITATION_STATUSES),
        confidence,
        note: remark,
        sources,
      }),
    )
    .max(10_000),
  notAccredited: z
    .array(
      z.strictObject({
        name: textShape(200),
        aliases,
        says: z.enum(COUNTER_CLAIMS),
        fact: textShape(400),
        note: remark,
        sources,
      }),
    )
    .max(1_000),
  adoptions: z
    .array(
      z.strictObject({
        prefix: textShape(20),
        year: z.number().int().min(2023).max(2100),
        note: z.string().max(300),
      }),
    )
    .max(100),
  sources: z
    .array(z.strictObject({ id: idShape<string>(), reference: textShape(500), says: textShape(500) }))
    .max(1_000),
});

/** Registers that know nothing. */
export const EMPTY_REGISTERS: Registers = {
  asOf: '2023-12-18' as Registers['asOf'],
  honesty: 'No register is shipped.',
  accreditationBodies: [],
  certificationBodies: [],
  accreditations: [],
  notAccredited: [],
  adoptions: [],
  sources: [],
};

export type RegistersVerdict = { readonly registers: Registers } | { readonly faults: readonly Fault[] };

/** Proves registers: shape, unique ids, names that mean one body, and references that lead somewhere. Every fault at once. */
export function checkRegisters(input: unknown): RegistersVerdict {
  const large = tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = registersShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const registers: Registers = parsed.data;
  const faults = [
    ...repeated(registers, 'accreditationBodies'),
    ...repeated(registers, 'certificationBodies'),
    ...repeated(registers, 'sources'),
    ...sharedNames(registers, 'accreditationBodies'),
    ...sharedNames(registers, 'certificationBodies'),
    ...accreditationFaults(registers),
    ...unknownSources(registers),
  ];
  return faults.length > 0 ? { faults } : { registers };
}

function repeated(registers: Registers, list: 'accreditationBodies' | 'certificationBodies' | 'sources') {
  const ids = registers[list].map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ path: `${list}[${at}].id`, reason: `Another entry is already called ${id}.` }]
      : [],
  );
}

/** A name that two bodies share would say of one what is known of the other. */
function sharedNames(registers: Registers, list: 'accreditationBodies' | 'certificationBodies'): Fault[] {
  const named = registers[list].flatMap(({ name, aliases: others }, at) =>
    [name, ...others].map((each) => ({ name: each, at, core: nameParts(each).core })),
  );
  return named.flatMap(({ name, at, core }, index) => {
    const path = `${list}[${at}]`;
    if (core === '') return [{ path, reason: `“${name}” is no name by itself.` }];
    const earlier = named
      .slice(0, index)
      .find((other) => other.at !== at && other.core === core && namesAgree(other.name, name) === 'same');
    return earlier === undefined ? [] : [{ path, reason: `“${name}” already means ${list}[${earlier.at}].` }];
  });
}

function accreditationFaults({
  accreditations,
  accreditationBodies,
  certificationBodies,
}: Registers): Fault[] {
  const accreditors = new Set(accreditationBodies.map(({ id }) => id));
  const bodies = new Set(certificationBodies.map(({ id }) => id));
  return accreditations.flatMap((accreditation, at) => {
    const { certificationBody, accreditationBody } = accreditation;
    const path = `accreditations[${at}]`;
    const faults: Fault[] = [];
    if (!bodies.has(certificationBody)) {
      faults.push({
        path: `${path}.certificationBody`,
        reason: `No certification body is called ${certificationBody}.`,
      });
    }
    if (accreditationBody !== null && !accreditors.has(accreditationBody)) {
      faults.push({
        path: `${path}.accreditationBody`,
        reason: `No accreditation body is called ${accreditationBody}.`,
      });
    }
    return [
      ...faults,
      ...dayFaults(accreditation).map(({ field, reason }) => ({ path: `${path}.${field}`, reason })),
    ];
  });
}

function unknownSources(registers: Registers): Fault[] {
  const known = new Set(registers.sources.map(({ id }) => id));
  const cited = [
    ...registers.accreditationBodies.map(({ arrangement, iso42001 }, at) => ({
      path: `accreditationBodies[${at}]`,
      ids: [...arrangement.sources, ...iso42001.sources],
    })),
    ...registers.accreditations.map((each, at) => ({ path: `accreditations[${at}]`, ids: each.sources })),
    ...registers.notAccredited.map((each, at) => ({ path: `notAccredited[${at}]`, ids: each.sources })),
  ];
  return cited.flatMap(({ path, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `${path}.sources`, reason: `No source is called ${id}.` })),
  );
}
