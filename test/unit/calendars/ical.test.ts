import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, icalOf } from '#domain/calendars/ical.js';
import { addDays, type CalendarDate, type Instant } from '#domain/dates.js';

const DAY_ZERO = '2020-01-01' as CalendarDate;
const CHANGED = '2026-11-21T09:30:05.120Z' as Instant;

const anEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    uid: fc.string({ minLength: 1 }),
    days: fc.integer({ min: 0, max: 8_000 }),
    title: fc.string({ unit: 'binary' }),
    text: fc.string({ unit: 'grapheme', maxLength: 400 }),
  })
  .map(({ days, ...event }) => ({
    ...event,
    on: addDays(DAY_ZERO, days),
    link: 'https://assay.example/certificates/c-1',
    changedAt: CHANGED,
  }));

/** What no line can carry comes as a blank, and half a character as the sign for that. */
const carried = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');

describe('A calendar', () => {
  it('is understood by an independent reader as it was meant, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 4 }), fc.string({ unit: 'grapheme' }), (events, name) => {
        const root = new ICAL.Component(ICAL.parse(icalOf(name, events)));
        const read = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
        expect(read.map(({ uid, summary, description }) => [uid, summary, description])).to.deep.equal(
          events.map(({ uid, title, text }) => [uid, title, text].map(carried)),
        );
        for (const [at, event] of read.entries()) {
          const on = events[at]?.on ?? DAY_ZERO;
          expect(event.startDate.isDate).to.equal(true);
          expect(event.startDate.toString()).to.equal(on);
          expect(event.endDate.toString()).to.equal(addDays(on, 1));
        }
      }),
    );
  });

  it('ends every line by CRLF and folds them at 75 bytes, never within a character', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 4 }), (events) => {
        const lines = icalOf('Certificates', events).split('\r\n');
        expect(lines.pop()).to.equal('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
          expect(Buffer.from(line).toString()).to.equal(line);
        }
      }),
    );
  });

  it('is written as RFC 5545 has it', () => {
    const event: CalendarEvent = {
      uid: 'expiry-c-1',
      on: '2028-02-29' as CalendarDate,
      title: 'Certificate ends: A; B, C\\D',
      text: 'One\nTwo',
      link: 'https://assay.example/certificates/c-1',
      changedAt: CHANGED,
    };
    expect(icalOf('Certificates, Northmark', [event]).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Assay//Certificates//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Certificates\\, Northmark',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'BEGIN:VEVENT',
      'UID:expiry-c-1',
      'DTSTAMP:20261121T093005Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'SUMMARY:Certificate ends: A\\; B\\, C\\\\D',
      'DESCRIPTION:One\\nTwo',
      'URL:https://assay.example/certificates/c-1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
});
