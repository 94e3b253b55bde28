import { expect } from 'chai';
import fc from 'fast-check';
import type { UserId, VendorId } from '#domain/ids.js';
import { mergeRow } from '#domain/vendors/import/merge-row.js';
import { choiceFor, kindOf, planImport } from '#domain/vendors/import/plan-import.js';
import { meantText, readDay, readWebsite } from '#domain/vendors/import/read-cells.js';
import { type PossibleOwner, readRow } from '#domain/vendors/import/read-row.js';
import { readText, separatorOf } from '#domain/vendors/import/read-text.js';
import { mappingFault, suggestColumns } from '#domain/vendors/import/suggest-columns.js';
import { matchKeysOf } from '#domain/vendors/same-vendor.js';
import type { VendorFacts } from '#domain/vendors/vendor.js';

const NAME = ['name', 'website', 'tags', 'contactEmail'] as const;
const owners: PossibleOwner[] = [
  { id: 'mara' as UserId, name: 'Mara Holm', email: 'mara@nordbank.example' },
  { id: 'one' as UserId, name: 'Kim Vos', email: 'kim@nordbank.example' },
  { id: 'two' as UserId, name: 'Kim Vos', email: 'kim.vos@nordbank.example' },
];
const row = (...cells: string[]) => readRow(cells, NAME, owners);

describe('A row of a file of vendors', () => {
  it('is the same vendor whatever the case, accents, marks and legal form', () => {
    const same = (one: string, two: string) =>
      matchKeysOf({ name: one, aliases: [], website: '' })[0] ===
      matchKeysOf({ name: two, aliases: [], website: '' })[0];
    for (const [one, two] of [
      ['Lumenhire B.V.', 'LUMENHIRE bv'],
      ['Müller & Söhne GmbH', 'Muller and Sohne'],
      ['Ångström  A/S', 'angstrom a s'],
      ['The Co', 'the  CO.'],
      ['日本電気 Ltd', '日本電気'],
    ] as const)
      expect(same(one, two), `${one} = ${two}`).to.equal(true);
    for (const [one, two] of [
      ['Lumen', 'Lumenhire'],
      ['Alpha One', 'Alpha Two'],
      ['AB', 'SA'],
    ] as const)
      expect(same(one, two), `${one} ≠ ${two}`).to.equal(false);
  });

  it('is read with every fault said at once', () => {
    const columns = [
      'name',
      'criticality',
      'endsOn',
      'startsOn',
      'noticeDays',
      'owner',
      'contactEmail',
    ] as const;
    const read = readRow(['', 'huge', '31.02.2027', '3/4/2026', 'many', 'Nobody', 'x'], columns, owners);
    expect(read.facts).to.equal(null);
    expect(read.faults).to.have.length(6);
    expect(read.remarks).to.deep.equal(['Owner “Nobody” is no member; it is taken without one.']);
    expect(readRow(['A', '', '', '', '', 'MARA holm', ''], columns, owners).facts?.owner?.id).to.equal(
      'mara',
    );
    expect(
      readRow(['A', '', '', '', '', 'Kim Vos', ''], columns, owners).facts?.owner,
      'two of that name',
    ).to.equal(null);
    const end = readRow(['A', '', '2026-01-01', '2026-02-01', '', '', ''], columns, owners);
    expect(end.faults).to.deep.equal(['The contract ends before it starts.']);
  });

  it('holds days as people write them, and never guesses one', () => {
    const cases: [string, string | null][] = [
      ['2027-03-09', '2027-03-09'],
      ['2027-03-09T00:00:00Z', '2027-03-09'],
      ['9.3.2027', '2027-03-09'],
      ['31/12/2026', '2026-12-31'],
      ['12/31/2026', '2026-12-31'],
      ['5/5/2026', '2026-05-05'],
      ['3/4/2026', 'fault'],
      ['30.02.2026', 'fault'],
      ['soon', 'fault'],
      ['', null],
    ];
    for (const [text, day] of cases) {
      const read = readDay(text);
      expect('fault' in read ? 'fault' : read.value, text).to.equal(day);
    }
  });

  it('holds websites with or without https://, and nothing that only looks like one', () => {
    expect(readWebsite('quillmark.example/ai')).to.deep.equal({ value: 'https://quillmark.example/ai' });
    for (const text of ['quillmark', 'javascript:alert(1)', 'ftp://a.example', 'a b.example', 'https://'])
      expect(readWebsite(text), text).to.have.property('fault');
  });

  it('keeps a formula as text, and takes off only the mark an export put before it', () => {
    for (const [cell, text] of [
      ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
      ["'=1+1", '=1+1'],
      ["'s-Hertogenbosch", "'s-Hertogenbosch"],
      [' a\u0000b\u0007 ', 'a b'],
    ] as const)
      expect(meantText(cell)).to.equal(text);
  });

  it('never stops the reading, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 13 }), (cells) => {
        const mapping = suggestColumns([
          'Name',
          'Web',
          'Risk',
          'Owner',
          'Contact',
          'Title',
          'E-mail',
          'Start',
          'End',
          'Notice',
          'Tags',
          'Notes',
          'Aliases',
        ]);
        const read = readRow(cells, mapping, owners);
        expect(read.facts === null).to.equal(read.faults.length > 0);
      }),
    );
  });
});

describe('The plan of an import', () => {
  const known = {
    id: 'v1' as VendorId,
    name: 'Lumenhire B.V.',
    archived: false,
    matchKeys: matchKeysOf({
      name: 'Lumenhire B.V.',
      aliases: ['Lumen'],
      website: 'https://www.lumenhire.example',
    }),
  };

  it('finds a vendor by its name, another name or its website, in the register before the file', () => {
    const rows = [
      row('lumenhire'),
      row('Lumen'),
      row('Else', 'lumenhire.example/jobs'),
      row('New'),
      row('NEW inc'),
      row(''),
    ];
    const planned = planImport(rows, [known]);
    expect(planned.map(kindOf)).to.deep.equal([
      'duplicate',
      'duplicate',
      'duplicate',
      'new',
      'duplicate',
      'faulty',
    ]);
    expect(planned.map(({ same }) => same?.by ?? null)).to.deep.equal([
      'name',
      'name',
      'website',
      null,
      'name',
      null,
    ]);
    expect(planned[4]?.same).to.deep.equal({ row: 4, by: 'name' });
    const choices = { duplicates: 'update', rows: { '2': 'add' } } as const;
    expect(planned.slice(0, 5).map((each) => choiceFor(each, choices))).to.deep.equal([
      'update',
      'add',
      'update',
      'update',
      'skip',
    ]);
  });

  it('puts each row in one kind only, in the order of the file', () => {
    const name = fc.constantFrom('Alpha', 'alpha ltd', 'Beta', 'Lumen', '', 'Gamma');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), (names) => {
        const planned = planImport(
          names.map((each) => row(each)),
          [known],
        );
        expect(planned.map(({ number }) => number)).to.deep.equal(names.map((_, index) => index + 1));
        const fresh = planned
          .filter((each) => kindOf(each) === 'new')
          .map(({ facts }) => facts?.name.toLowerCase().replace(' ltd', ''));
        expect(new Set(fresh).size, 'nothing is new twice').to.equal(fresh.length);
      }),
    );
  });

  it('updates only what a row holds, takes nothing away, and the same again changes nothing', () => {
    const facts = row('Lumenhire B.V.', 'lumenhire.example', 'HR', 'sanne@lumenhire.example')
      .facts as VendorFacts;
    const told = row('Lumen Hire', '', 'hr, EU', 'joris@lumenhire.example');
    const before: VendorFacts = { ...facts, notes: 'kept', criticality: 'high' };
    const once = mergeRow(before, told.facts as VendorFacts, told.told);
    expect(once).to.deep.include({
      name: 'Lumenhire B.V.',
      website: before.website,
      notes: 'kept',
      criticality: 'high',
    });
    expect(once.tags).to.deep.equal(['HR', 'EU']);
    expect(once.aliases).to.deep.equal(['Lumen Hire']);
    expect(once.contacts.map(({ email, receives }) => [email, receives])).to.deep.equal([
      ['sanne@lumenhire.example', true],
      ['joris@lumenhire.example', false],
    ]);
    expect(mergeRow(once, told.facts as VendorFacts, told.told)).to.deep.equal(once);
  });
});

describe('A file of vendors', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

  it('is read in the encoding it was written in', () => {
    const text = 'Name\nMüller – “Söhne”\n';
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((each) => each.trim() !== '' && !each.includes('\0') && !each.startsWith('PK\u0003\u0004')),
        (any) => {
          const read = readText(bytes(`Name\n${any}`, 'utf8'));
          expect(read).to.deep.equal({ text: `Name\n${any}`, encoding: 'UTF-8' });
        },
      ),
    );
    expect(readText(Buffer.from([0x4d, 0xfc, 0x96, 0x80]))).to.deep.equal({
      text: 'Mü–€',
      encoding: 'Windows-1252',
    });
    expect(readText(Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(text, 'utf16le')]))).to.deep.equal({
      text,
      encoding: 'UTF-16',
    });
  });

  it('has its separator recognised outside quotation marks', () => {
    expect(separatorOf('Name,Web\n"a;b;c;d",x')).to.equal(',');
    expect(separatorOf('"Name, legal, full";Web\na;b')).to.equal(';');
    expect(separatorOf('Name\tWeb, if any\na\tb')).to.equal('\t');
    expect(separatorOf('Name\nAlpha')).to.equal(',');
  });

  it('has its columns suggested, each field once', () => {
    expect(suggestColumns(['Supplier', 'E-Mail', 'Email', 'Contract End Date', 'Shoe size'])).to.deep.equal([
      'name',
      'contactEmail',
      null,
      'endsOn',
      null,
    ]);
    expect(mappingFault([null, 'website'])).to.equal('no-name');
    expect(mappingFault(['name', 'name'])).to.equal('twice');
    expect(mappingFault(['name', null, null])).to.equal(null);
  });
});
