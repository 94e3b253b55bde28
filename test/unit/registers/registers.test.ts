import { expect } from 'chai';
import { checkRegisters } from '#domain/registers/registers-definition.js';
import { shippedRegisters } from './shipped-registers.js';

type Json = { [key: string]: Json } & { [index: number]: Json } & { length: number };

/** The shipped file with one thing changed. */
function changed(change: (registers: Json) => void): unknown {
  const copy = JSON.parse(JSON.stringify(shippedRegisters())) as Json;
  change(copy);
  return copy;
}

const places = (input: unknown): readonly string[] => {
  const verdict = checkRegisters(input);
  return 'faults' in verdict ? verdict.faults.map(({ path }) => path) : [];
};

const set = (object: Json | undefined, key: string, value: unknown) =>
  Object.assign(object ?? {}, { [key]: value });

const FAULTS: readonly [title: string, change: (registers: Json) => void, path: string][] = [
  ['a field nobody knows', (all) => set(all, 'verified', true), 'verified'],
  ['a day that does not exist', (all) => set(all, 'asOf', '2026-02-30'), 'asOf'],
  [
    'an address that is none',
    (all) => set(all.accreditationBodies?.[0], 'directory', 'javascript:x'),
    'accreditationBodies[0].directory',
  ],
  [
    'a status nobody knows',
    (all) => set(all.accreditationBodies?.[0]?.arrangement, 'status', 'yes'),
    'accreditationBodies[0].arrangement.status',
  ],
  [
    'two bodies of one id',
    (all) => set(all.certificationBodies?.[1], 'id', 'schellman'),
    'certificationBodies[1].id',
  ],
  [
    'a name that means two bodies',
    (all) => set(all.certificationBodies?.[1], 'aliases', ['SCHELLMAN compliance']),
    'certificationBodies[1]',
  ],
  [
    'a name that is a legal form',
    (all) => set(all.certificationBodies?.[1], 'aliases', ['B.V.']),
    'certificationBodies[1]',
  ],
  [
    'a short name that two accreditors share',
    (all) => {
      set(all.accreditationBodies?.[0], 'aliases', ['SAC']);
      set(all.accreditationBodies?.[1], 'aliases', ['SAC']);
    },
    'accreditationBodies[1]',
  ],
  [
    'an accreditation of nobody',
    (all) => set(all.accreditations?.[0], 'certificationBody', 'nobody'),
    'accreditations[0].certificationBody',
  ],
  [
    'an accreditation by nobody',
    (all) => set(all.accreditations?.[0], 'accreditationBody', 'NOBODY'),
    'accreditations[0].accreditationBody',
  ],
  [
    'an end before the beginning',
    (all) => {
      set(all.accreditations?.[0], 'since', '2025-02-01');
      set(all.accreditations?.[0], 'until', '2025-01-31');
    },
    'accreditations[0].until',
  ],
  [
    'a source that is not there',
    (all) => set(all.notAccredited?.[0], 'sources', ['S99']),
    'notAccredited[0].sources',
  ],
];

describe('The shipped registers', () => {
  const registers = shippedRegisters();

  it('hold 48 accreditation bodies, 27 certification bodies and what speaks against four', () => {
    expect(registers.accreditationBodies).to.have.length(48);
    expect(registers.certificationBodies).to.have.length(27);
    expect(registers.accreditations).to.have.length(27);
    expect(registers.notAccredited).to.have.length(4);
  });

  it('say what they rest on: who was opened, who was not, and no address as confirmed', () => {
    expect(registers.honesty).to.include('Nothing here was checked against a directory');
    expect(registers.accreditationBodies.filter(({ directoryVerified }) => directoryVerified)).to.deep.equal(
      [],
    );
    const background = registers.accreditationBodies.filter(({ arrangement }) =>
      arrangement.sources.every((id) => id === 'BK'),
    );
    expect(background.map(({ arrangement }) => arrangement.confidence)).to.not.include('high');
    for (const { iso42001, id } of registers.accreditationBodies)
      expect(iso42001.sources.length > 0, id).to.equal(iso42001.confidence !== 'none');
  });

  it('give no day where no source does, and three documented accreditations at most', () => {
    expect(
      registers.accreditations.filter(({ since, until }) => since !== null || until !== null),
    ).to.deep.equal([]);
    const documented = registers.accreditations.filter(({ status }) => status.startsWith('documented'));
    expect(documented.map(({ certificationBody }) => certificationBody)).to.deep.equal([
      'schellman',
      'dnv',
      'kpcqa',
    ]);
  });

  it('name each source once, and use it or keep it for the arrangement and its marks', () => {
    const ids = registers.sources.map(({ id }) => id);
    expect(ids).to.have.length(37);
    expect(new Set(registers.sources.map(({ says }) => says)).size).to.equal(ids.length);
  });

  for (const [title, change, path] of FAULTS) {
    it(`are refused with ${title}`, () => expect(places(changed(change))).to.include(path));
  }

  it('are refused with every fault at once', () => {
    const many = changed((all) => {
      set(all.accreditations?.[0], 'certificationBody', 'nobody');
      set(all.accreditations?.[1], 'sources', ['S99']);
    });
    expect(places(many)).to.have.length(2);
    expect(places(null)).to.have.length(1);
    expect(places([])).to.have.length(1);
  });
});
