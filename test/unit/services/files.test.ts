import { expect } from 'chai';
import fc from 'fast-check';
import { acceptedEndings, CERTIFICATE_TYPES, endsAs, FILE_TYPES } from '#domain/assessments/file-types.js';
import { fileName, fittingName } from '#services/answering/file-name.js';
import { evidenceType } from '#services/answering/file-type.js';

/** The first bytes of a zip whose entries are stored as they are. */
function zip(...entries: readonly (readonly [name: string, contents: string])[]): Buffer {
  return Buffer.concat(
    entries.map(([name, contents]) => {
      const header = Buffer.alloc(30);
      header.write('PK\x03\x04', 'latin1');
      header.writeUInt16LE(20, 4);
      header.writeUInt32LE(contents.length, 18);
      header.writeUInt32LE(contents.length, 22);
      header.writeUInt16LE(name.length, 26);
      return Buffer.concat([header, Buffer.from(name), Buffer.from(contents)]);
    }),
  );
}

const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154',
  'hex',
);
const office = (folder: string) => zip(['docProps/app.xml', '<x/>'], [`${folder}/theme/theme1.xml`, '<x/>']);

describe('Uploaded files', () => {
  const table: readonly [name: string, bytes: Buffer, type: string | null][] = [
    ['report.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'application/pdf'],
    ['picture.pdf', png, 'image/png'],
    ['photo.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'image/jpeg'],
    [
      'sheet.ods',
      zip(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']),
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
    ['late.xlsx', office('xl'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['late.docx', office('word'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['late.docx', office('xl'), null],
    ['macro.xlsm', office('xl'), null],
    ['archive.zip', zip(['readme.txt', 'hello']), null],
    ['archive.docx', zip(['readme.txt', 'hello']), null],
    ['table.csv', Buffer.from('naïve,b\n1,2\n'), 'text/csv'],
    ['table.CSV', Buffer.from('\uFEFFa;b'), 'text/csv'],
    ['cut.txt', Buffer.from('naï').subarray(0, 3), 'text/plain'],
    ['binary.txt', Buffer.from([0x61, 0, 0x62]), null],
    ['latin.txt', Buffer.from('naïve text', 'latin1'), null],
    ['page.html', Buffer.from('<!doctype html><script></script>'), null],
    ['script.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), null],
    ['program.txt', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), null],
    ['constructor', Buffer.from('text'), null],
    ['nothing.txt', Buffer.alloc(0), null],
  ];
  for (const [name, bytes, type] of table) {
    it(`are told by their bytes: ${name} (${bytes.length} bytes) is ${type ?? 'not taken'}`, async () => {
      expect(await evidenceType(name, bytes)).to.equal(type);
    });
  }

  it('are taken as certificates only where a certificate may come as them', () => {
    expect(acceptedEndings(CERTIFICATE_TYPES)).to.equal('.pdf,.png,.jpg,.jpeg');
    expect(endsAs(CERTIFICATE_TYPES, 'scan.JPEG')).to.equal(true);
    expect(endsAs(CERTIFICATE_TYPES, 'notes.txt')).to.equal(false);
    expect(endsAs(FILE_TYPES, 'notes.txt')).to.equal(true);
    expect(endsAs(FILE_TYPES, 'pdf')).to.equal(false);
  });

  it('never break the judgement, whatever their bytes and names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.uint8Array({ maxLength: 4_100 }),
        fc.constantFrom('', 'PK\x03\x04', '%PDF', 'GIF8'),
        async (name, bytes, start) => {
          await evidenceType(name, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
        },
      ),
    );
  });

  it('end as their bytes do, for programs open them by their ending', () => {
    const names = [
      ['report.PDF', 'application/pdf', 'report.PDF'],
      ['letter.hta', 'application/pdf', 'letter.hta.pdf'],
      ['pdf', 'application/pdf', 'pdf.pdf'],
      ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
      ['table.csv', 'text/csv', 'table.csv'],
    ] as const;
    for (const [name, type, fitting] of names) expect(fittingName(name, type)).to.equal(fitting);
    expect(fittingName(`${'n'.repeat(196)}.exe`, 'image/png'))
      .to.match(/\.png$/)
      .and.have.length(200);
  });

  it('have names without folders, control or direction characters, at most 200 long', () => {
    expect(fileName('../../etc/pass\u0000wd')).to.equal('passwd');
    expect(fileName('C:\\files\\policy\u202Efdp.exe')).to.equal('policyfdp.exe');
    expect(fileName('/')).to.equal('document');
    expect(fileName('سياسة.pdf')).to.equal('سياسة.pdf');
    expect(fileName(`${'long '.repeat(80)}.pdf`))
      .to.match(/\.pdf$/)
      .and.have.length(200);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const cleaned = fileName(name);
        expect(cleaned).to.match(/^[^/\\\p{Cc}\p{Cs}\p{Bidi_Control}]+$/u);
        expect(Array.from(cleaned).length).to.be.at.most(200);
        expect(fileName(cleaned).length).to.be.at.most(cleaned.length);
      }),
    );
  });
});
