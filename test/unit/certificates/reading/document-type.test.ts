import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import {
  type CertificateField,
  type DocumentType,
  type ReadPage,
  SURE,
} from '#domain/certificates/certificate.js';
import { understand } from '#domain/certificates/reading/understand.js';
import { type Block, setPage } from '#test/support/certificate-layout.js';
import { A4, widthOf } from '#test/support/pdf.js';

type Row = readonly [type: DocumentType, name: string, title: readonly string[], says: readonly string[]];

/** Documents of invented people, of every kind and in eight languages: what stands large, and what under it. */
const ROWS = JSON.parse(
  readFileSync('test/unit/certificates/reading/document-kinds.json', 'utf8'),
) as readonly Row[];

function pageOf(blocks: readonly Block[]): ReadPage {
  const { width, height } = A4;
  return {
    width,
    height,
    runs: setPage(blocks).map(({ text, x, y, size }) => ({
      text,
      left: x / width,
      baseline: y / height,
      width: widthOf(text, size) / width,
      size: size / height,
    })),
  };
}

const readOf = (title: readonly string[], says: readonly string[]) =>
  understand([
    pageOf([
      ...(title.length === 0 ? [] : [{ centre: title.map((line) => [20, line] as const) }]),
      ...says.map((prose) => ({ prose })),
    ]),
  ]);

describe('The kind of a document', () => {
  for (const [type, name, title, says] of ROWS) {
    it(`is told: ${type}, ${name}`, () => {
      const { type: told, confidence, because } = readOf(title, says).type;
      expect(told, because).to.equal(type);
      if (type !== 'unknown') expect(confidence).to.be.at.least(SURE);
      expect(because).to.match(/^[A-Z].*\.$/);
    });
  }
});

type StatedRow = readonly [
  name: string,
  title: readonly string[],
  says: readonly string[],
  stated: Readonly<Partial<Record<CertificateField, string>>>,
];

const STATED: readonly StatedRow[] = [
  [
    'a SOC 2 report',
    ['SOC 2® Type 2 Report', 'For the period October 1, 2024 through September 30, 2025'],
    ['Report of independent service auditors on controls.', 'Marsh Dell LLP'],
    {
      reportType: 'Type 2',
      periodFrom: '2024-10-01',
      periodTo: '2025-09-30',
      certificationBody: 'Marsh Dell LLP',
    },
  ],
  [
    'a SOC 2 report of type 1',
    ['SOC 2 Type I report'],
    ['We have examined the description as of 30 June 2025 against the trust services criteria.'],
    { reportType: 'Type 1' },
  ],
  [
    'a SOC 2 report whose opinion begins as a letter',
    ['SOC 2 Type 2 Report'],
    [
      'To the management of Orchard AI GmbH: We have examined the description against the trust services criteria.',
    ],
    { reportType: 'Type 2', holder: 'Orchard AI GmbH' },
  ],
  [
    'a report in German',
    ['Bericht des unabhängigen Wirtschaftsprüfers'],
    ['ISAE 3402 Typ 2 für den Zeitraum vom 1. Januar 2025 bis 31. Dezember 2025.'],
    { reportType: 'Type 2', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
  ],
  [
    'a report in Japanese',
    ['受託会社監査人の保証報告書'],
    ['SOC 2 Type 2', '対象期間 2025年1月1日から2025年12月31日まで'],
    { reportType: 'Type 2', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
  ],
  [
    'a report with a period nobody can tell the days of',
    ['SOC 2 Type 2 Report'],
    ['Independent service auditor’s report for the period 01/04/2024 to 03/05/2025.'],
    { reportType: 'Type 2' },
  ],
  [
    'a person’s certificate',
    ['ISO/IEC 42001 Senior Lead Auditor'],
    ['Mia Holm passed the examination. Certification of persons under ISO/IEC 17024.'],
    { level: 'Senior Lead Auditor' },
  ],
  ['an entry of STAR', ['CSA STAR Level 1'], ['Self-Assessment in the STAR Registry.'], { level: 'Level 1' }],
  ['a letter of HITRUST', ['HITRUST i1 Certification'], ['HITRUST CSF'], { level: 'i1' }],
];
const OF_OTHER_KINDS = ['periodFrom', 'periodTo', 'reportType', 'level'] as const;

describe('What only documents of other kinds state', () => {
  for (const [name, title, says, stated] of STATED) {
    it(`is read from ${name}`, () => {
      const { fields } = readOf(title, says);
      const sure = (field: CertificateField) =>
        (fields[field]?.confidence ?? 0) >= SURE ? fields[field]?.value : undefined;
      for (const field of OF_OTHER_KINDS) expect(sure(field), field).to.equal(stated[field]);
      for (const [field, value] of Object.entries(stated))
        expect(sure(field as CertificateField), field).to.equal(value);
    });
  }

  it('is read from no certificate of an organisation', () => {
    for (const [type, name, title, says] of ROWS) {
      if (type !== 'certificate' && type !== 'other-standard') continue;
      const { fields } = readOf([...title, 'Period end 3 March 2025'], says);
      for (const field of OF_OTHER_KINDS) expect(fields[field], `${name}: ${field}`).to.equal(undefined);
    }
  });
});
