import { expect } from 'chai';
import type { ReadPage } from '#domain/certificates/certificate.js';
import { closedUp } from '#domain/certificates/reading/letter-spaced.js';
import type { Cell } from '#domain/certificates/reading/lines.js';
import { type Sheet, sheetOf } from '#domain/certificates/reading/sheet.js';
import { A4, widthOf } from '#test/support/pdf.js';

type Set = readonly [left: number, baseline: number, text: string, size?: number];

const pageOf = (texts: readonly Set[]): ReadPage => ({
  width: A4.width,
  height: A4.height,
  runs: texts.map(([left, baseline, text, size = 10]) => ({
    text,
    left: left / A4.width,
    baseline: baseline / A4.height,
    width: widthOf(text, size) / A4.width,
    size: size / A4.height,
  })),
});

const cellOf = (sheet: Sheet, text: string): Cell =>
  sheet.cells.find((cell) => cell.text === text) ?? expect.fail(`no cell says ${text}`);

const besides = (sheet: Sheet, label: string): string => {
  const first = sheet.rightOf(cellOf(sheet, label));
  return first === null
    ? ''
    : sheet
        .block(first)
        .map(({ text }) => text)
        .join(' ');
};

describe('Letters set wide apart', () => {
  for (const [set, read] of [
    ['C E R T I F I C A T E', 'CERTIFICATE'],
    ['C E RT I F I C AT E N U M B E R', 'CERTIFICATE NUMBER'],
    ['S TAT E M E N T O F A P P L I C A B I L I T Y', 'STATEMENT OF APPLICABILITY'],
    ['G E L T U N G S B E R E I C H', 'GELTUNGSBEREICH'],
    ['D AT E D E D É L I V R A N C E', 'DATE DE DÉLIVRANCE'],
    ['登 録 証', '登録証'],
    ['Q U O R I X & C O', 'QUORIX&CO'],
    ['A to Z of AI', 'A to Z of AI'],
    ['1 2 3', '1 2 3'],
  ] as const) {
    it(`are closed up where they are such: ${set}`, () => expect(closedUp(set, () => false)).to.equal(read));
  }
});

describe('A name set wide apart', () => {
  for (const [set, elsewhere, read] of [
    [
      'L A U R E N T I D E R E G I S T R A R S',
      'Laurentide Registrars Inc., Ottawa',
      'LAURENTIDE REGISTRARS',
    ],
    ['H A R Z E R P R Ü F V E R E I N', 'Harzer Prüfverein e. V. · 38640 Goslar', 'HARZER PRÜFVEREIN'],
    ['I N S T I T U T B O R É A L', 'L’Institut Boréal atteste', 'INSTITUT BORÉAL'],
    ['K E L P W O R K S', 'Nobody of that name', 'KELPWORKS'],
  ] as const) {
    it(`has the words that the page has elsewhere: ${read}`, () => {
      const sheet = sheetOf([
        pageOf([
          [60, 60, set, 14],
          [60, 700, elsewhere, 8],
        ]),
      ]);
      expect(sheet.cells[0]?.text).to.equal(read);
    });
  }
});

describe('A line stretched to its width', () => {
  const stretched = (words: readonly string[], gap: number): readonly Set[] => {
    let left = 60;
    return words.map((word): Set => {
      const set: Set = [left, 100, word];
      left += widthOf(word, 10) + gap;
      return set;
    });
  };

  it('is one text, however far its words were moved apart', () => {
    const words = ['Design', 'and', 'operation', 'of', 'forecasting', 'models'];
    for (const gap of [4, 9.5, 14, 21]) {
      const sheet = sheetOf([pageOf(stretched(words, gap))]);
      expect(sheet.cells.map(({ text }) => text)).to.deep.equal([words.join(' ')]);
    }
  });

  it('is none where its parts stand as far apart as columns do, or differ', () => {
    const heads = ['Number', 'Issued', 'Expires', 'Version'];
    expect(sheetOf([pageOf(stretched(heads, 60))]).cells).to.have.length(4);
    const uneven = stretched(heads, 12).map(([left, ...rest], at): Set => [left + at * at * 3, ...rest]);
    expect(sheetOf([pageOf(uneven)]).cells).to.have.length(4);
  });
});

describe('A label in two languages, one under the other', () => {
  for (const [upper, lower] of [
    ['Unternehmen', 'Organization'],
    ['Geltungsbereich', 'Scope'],
    ['Titulaire', 'Certificate holder'],
    ['Domicilio', 'Address'],
    ['Zakres certyfikacji', 'Scope of certification'],
  ] as const) {
    it(`has one value, beside the first: ${upper}, ${lower}`, () => {
      const sheet = sheetOf([
        pageOf([
          [60, 100, upper],
          [60, 111, lower, 7.5],
          [240, 100, 'Mosaik Pflegetechnik'],
          [240, 113, 'Bahnhofstraße 77'],
          [240, 126, '66111 Saarbrücken'],
        ]),
      ]);
      expect(besides(sheet, upper)).to.equal('Mosaik Pflegetechnik Bahnhofstraße 77 66111 Saarbrücken');
      expect(sheet.labelAt(cellOf(sheet, lower))).to.equal(null);
    });
  }

  it('is two labels where each has its own value', () => {
    const sheet = sheetOf([
      pageOf([
        [60, 100, 'Issue date'],
        [60, 118, 'Date of issue'],
        [240, 100, '1 May 2025'],
        [300, 118, '2 May 2025'],
      ]),
    ]);
    expect(sheet.labelAt(cellOf(sheet, 'Date of issue'))).to.equal('issuedOn');
  });
});

describe('A value whose label stands at its middle', () => {
  const value = (baselines: readonly number[]): readonly Set[] =>
    baselines.map((baseline, at) => [240, baseline, `Part ${at + 1} of what is certified,`]);
  const whole = (lines: number): string =>
    Array.from({ length: lines }, (_, at) => `Part ${at + 1} of what is certified,`).join(' ');

  for (const lines of [2, 3, 4, 5]) {
    it(`is read from its first line where it has ${lines}`, () => {
      const baselines = Array.from({ length: lines }, (_, at) => 100 + at * 12);
      const sheet = sheetOf([
        pageOf([
          [60, 60, 'Issue date'],
          [240, 60, '1 May 2025'],
          [60, 100 + (lines - 1) * 6, 'Scope'],
          ...value(baselines),
          [60, 100 + lines * 12 + 20, 'Expiry date'],
          [240, 100 + lines * 12 + 20, '30 April 2028'],
        ]),
      ]);
      expect(besides(sheet, 'Scope')).to.equal(whole(lines));
      expect(besides(sheet, 'Issue date')).to.equal('1 May 2025');
    });
  }

  it('is not taken for its own where two labels stand beside its lines', () => {
    const sheet = sheetOf([pageOf([[60, 100, 'Sites'], [60, 112, 'Scope'], ...value([100, 112, 124])])]);
    expect(besides(sheet, 'Scope')).to.equal('Part 2 of what is certified, Part 3 of what is certified,');
  });
});

describe('A label broken in two', () => {
  for (const [upper, lower, field] of [
    ['Certificate', 'number', 'number'],
    ['Scope of', 'registration', 'scope'],
    ['Date of', 'issue', 'issuedOn'],
    ['Anschrift der', 'Organisation', 'holderAddress'],
    ['Organisme', 'certificateur', 'certificationBody'],
  ] as const) {
    it(`is one beside the middle of its value: ${upper} ${lower}`, () => {
      const sheet = sheetOf([
        pageOf([
          [60, 100, upper],
          [240, 107, 'What it stands before'],
          [60, 114, lower],
        ]),
      ]);
      const label = cellOf(sheet, `${upper} ${lower}`);
      expect(sheet.labelAt(label)).to.equal(field);
      expect(sheet.rightOf(label)?.text).to.equal('What it stands before');
    });
  }

  it('is two where each is a label of its own', () => {
    const sheet = sheetOf([
      pageOf([
        [60, 100, 'Issue date'],
        [240, 107, '1 May 2025 / 30 April 2028'],
        [60, 114, 'Expiry date'],
      ]),
    ]);
    expect(sheet.cells).to.have.length(3);
  });
});

describe('A row of a table', () => {
  const rows = (left: string, second: Set) =>
    sheetOf([pageOf([[60, 100, 'Head office'], [160, 100, '12 Dock Road, Perth'], [60, 115, left], second])]);

  it('does not go on from the one over it', () => {
    const sheet = rows('Laboratory', [160, 115, '3 Hay Street, Leeds']);
    expect(sheet.block(cellOf(sheet, '12 Dock Road, Perth'))).to.have.length(1);
  });

  it('does not, where its cells stand so close that they are one', () => {
    const sheet = rows('Laboratory', [60 + widthOf('Laboratory', 10) + 2, 115, '3 Hay Street, Leeds']);
    expect(sheet.block(cellOf(sheet, '12 Dock Road, Perth'))).to.have.length(1);
  });

  it('has columns where another row near by has them', () => {
    const sheet = rows('The laboratory ward', [160, 115, '3 Hay Street, Leeds']);
    expect(sheet.cells.map(({ text }) => text)).to.include('3 Hay Street, Leeds');
  });

  it('is none where sentences stand beside each other', () => {
    const sheet = sheetOf([
      pageOf([
        [60, 100, 'Die Zertifizierungsstelle bescheinigt,'],
        [300, 100, 'The certification body certifies that'],
        [60, 112, 'Dass das Unternehmen ein System hat'],
        [300, 112, 'The company has a management system'],
      ]),
    ]);
    expect(sheet.block(cellOf(sheet, 'The certification body certifies that'))).to.have.length(2);
  });
});

describe('A text that a page breaks off', () => {
  const head = (page: number): readonly Set[] => [
    [60, 40, 'Cairn Registrars Ltd', 8],
    [400, 40, `Page ${page} of 2`, 8],
    [60, 800, 'Cairn Registrars Ltd, 2 Quay Street, Bristol', 7],
  ];
  const over = (last: string, next: string) =>
    sheetOf([
      pageOf([...head(1), [60, 300, 'Scope of certification'], [60, 730, last]]),
      pageOf([...head(2), [60, 100, next], [60, 140, 'Sites']]),
    ]);

  for (const [last, next, goesOn] of [
    ['Design and operation of forecasting', 'models for harbours.', true],
    ['3. Deployment on drones.', '4. Stewardship of image data.', true],
    ['Entwicklung von Modellen zur Prüfung', 'von Schweißnähten', true],
    ['船舶の運航計画を支援するAIの開発', '及び運用', true],
    ['Design and operation of models.', 'Annex to the certificate', false],
    ['Design and operation of models.', '1. Sites', false],
  ] as const) {
    it(`${goesOn ? 'goes on' : 'ends'} between “${last}” and “${next}”`, () => {
      const sheet = over(last, next);
      const block = sheet.block(cellOf(sheet, last)).map(({ text }) => text);
      expect(block).to.deep.equal(goesOn ? [last, next] : [last]);
    });
  }

  it('is not interrupted by heads and feet, which are said once and kept in what the file says', () => {
    const sheet = over('of forecasting', 'models');
    expect(sheet.cells.filter(({ text }) => text.startsWith('Cairn')).map(({ page }) => page)).to.deep.equal([
      1, 1,
    ]);
    expect(sheet.said.flat(2).filter(({ text }) => text.startsWith('Cairn'))).to.have.length(4);
  });
});

describe('A column', () => {
  it('parts a long label from its value though hardly a space is between them', () => {
    const label = 'Subject to the continued operation of the system';
    const at = 60 + widthOf(label, 10) + 6;
    const sheet = sheetOf([
      pageOf([
        [60, 100, 'Issue date:'],
        [at, 100, '1 May 2025'],
        [60, 115, 'Cycle start:'],
        [at, 115, '1 May 2025'],
        [60, 130, label],
        [at, 130, '30 April 2028'],
        [60, 141, 'this certificate expires on:'],
      ]),
    ]);
    expect(besides(sheet, 'this certificate expires on:')).to.equal('30 April 2028');
  });

  it('is none where words of one line stand wide apart', () => {
    const sheet = sheetOf([
      pageOf([
        [60, 100, 'Issued'],
        [98, 100, 'in'],
        [115, 100, 'Cork'],
      ]),
    ]);
    expect(sheet.cells.map(({ text }) => text)).to.deep.equal(['Issued in Cork']);
  });
});
