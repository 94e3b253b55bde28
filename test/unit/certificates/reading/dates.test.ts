import { expect } from 'chai';
import fc from 'fast-check';
import { datesIn, type NumericOrder, numericOrderIn } from '#domain/certificates/reading/dates.js';

/** A text, how the document writes figures, and the day meant; null where nobody can tell, [] where there is none. */
const SAID: readonly [text: string, order: NumericOrder, days: readonly (string | null)[]][] = [
  ['10 March 2025', null, ['2025-03-10']],
  ['10th of March 2025', null, ['2025-03-10']],
  ['the 10th day of March, 2025', null, ['2025-03-10']],
  ['10-Mar-2025', null, ['2025-03-10']],
  ['10 MAR 2025', null, ['2025-03-10']],
  ['March 10, 2025', null, ['2025-03-10']],
  ['Mar. 10 2025', null, ['2025-03-10']],
  ['2025-03-10', null, ['2025-03-10']],
  ['2025/03/10', null, ['2025-03-10']],
  ['2025.03.10', null, ['2025-03-10']],
  ['2025-Mar-10', null, ['2025-03-10']],
  ['2025年3月10日', null, ['2025-03-10']],
  ['10.03.2025', null, ['2025-03-10']],
  ['03.04.2025', null, ['2025-04-03']],
  ['10. März 2025', null, ['2025-03-10']],
  ['1er août 2025', null, ['2025-08-01']],
  ['10 de marzo de 2025', null, ['2025-03-10']],
  ['10 maggio 2025', null, ['2025-05-10']],
  ['10 maart 2025', null, ['2025-03-10']],
  ['10 października 2025', null, ['2025-10-10']],
  ['1 września 2025 r.', null, ['2025-09-01']],
  ['25/03/2025', null, ['2025-03-25']],
  ['03/25/2025', null, ['2025-03-25']],
  ['05/05/2025', null, ['2025-05-05']],
  ['03/04/2025', null, [null]],
  ['03-04-2025', null, [null]],
  ['03/04/2025', 'day-first', ['2025-04-03']],
  ['03/04/2025', 'month-first', ['2025-03-04']],
  ['29 February 2028', null, ['2028-02-29']],
  ['29 February 2027', null, [null]],
  ['2022-02-29', null, [null]],
  ['31 April 2025', null, [null]],
  ['13/13/2025', null, [null]],
  ['2024-45-77', null, []],
  ['1O March 2025', null, ['2025-03-10']],
  ['10 March 2O25', null, ['2025-03-10']],
  ['l0 March 2025', null, ['2025-03-10']],
  ['il marzo 2025', null, []],
  ['ISO/IEC 42001:2023', null, []],
  ['certificate 12-34-5678', null, []],
  ['from 10 March 2025 to 9 March 2028', null, ['2025-03-10', '2028-03-09']],
  ['10/03/25', null, []],
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

describe('Dates on certificates', () => {
  for (const [text, order, days] of SAID) {
    it(`reads “${text}” as ${days.map(String).join(', ') || 'no date'}`, () => {
      expect(datesIn(text, order).map(({ value }) => value)).to.deep.equal(days);
    });
  }

  it('is not sure where letters stand for figures, and says so', () => {
    for (const text of ['1O March 2025', '10 March 2O25', 'l0 March 2025']) {
      const [date] = datesIn(text, null);
      expect(date?.confidence).to.be.below(0.5);
      expect(date?.doubt).to.match(/letters/i);
    }
  });

  it('reads every day in every unambiguous form, and says where it stood', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4 }), (date, form) => {
        const [iso = ''] = date.toISOString().split('T');
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const name = MONTHS[Number(month) - 1];
        const said = [
          iso,
          `${Number(dayOfMonth)} ${name} ${year}`,
          `${name} ${Number(dayOfMonth)}, ${year}`,
          `${dayOfMonth}-${name?.slice(0, 3)}-${year}`,
          `${dayOfMonth}.${month}.${year}`,
        ][form];
        const [read] = datesIn(`Issued: ${said} (first)`, null);
        expect(read).to.include({ value: iso, said, start: 8 });
      }),
    );
  });

  it('never makes up a day from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { value, start, end, said } of datesIn(text, null)) {
          expect(said).to.equal(text.slice(start, end));
          if (value !== null) expect(new Date(value).toISOString().slice(0, 10)).to.equal(value);
        }
      }),
    );
  });

  it('learns from one date how the others are written, unless two disagree', () => {
    expect(numericOrderIn(['03/04/2025', '25/03/2025'])).to.equal('day-first');
    expect(numericOrderIn(['03/04/2025', '03/25/2025'])).to.equal('month-first');
    expect(numericOrderIn(['25/03/2025', '03/25/2025'])).to.equal(null);
    expect(numericOrderIn(['03/04/2025'])).to.equal(null);
  });
});
