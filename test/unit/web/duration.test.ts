import { expect } from 'chai';
import { hoursIn } from '#domain/questionnaires/effort.js';
import { aboutTime } from '#web/kit/duration.js';

describe('How long a questionnaire takes', () => {
  for (const [minutes, said] of [
    [1, 'about 1 minute'],
    [25, 'about 25 minutes'],
    [115, 'about 115 minutes'],
    [120, 'about 2 hours'],
    [145, 'about 2 hours'],
    [150, 'about 3 hours'],
    [300, 'about 5 hours'],
  ] as const) {
    it(`is ${said} for ${minutes}`, () => expect(aboutTime(minutes)).to.equal(said));
  }

  it('is never said as no hours', () => expect(hoursIn(119)).to.equal(null));
});
