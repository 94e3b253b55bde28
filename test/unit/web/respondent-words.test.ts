import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer, Assessment } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import type { Guest } from '#domain/organisations/actor.js';
import { Interview } from '#domain/questionnaires/interview.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import type { Condition, Questionnaire, Section } from '#domain/questionnaires/questionnaire.js';
import { englishMessages } from '#web/messages/messages.js';
import { askedBecause, askedOnlyIf } from '#web/pages/respond/asked-because.js';
import { gapLines, gapSummary } from '#web/pages/respond/gaps.view.js';
import { overviewView } from '#web/pages/respond/overview.view.js';
import { minutesLeft, sectionState } from '#web/pages/respond/progress.view.js';
import { questionView, saySize } from '#web/pages/respond/question.view.js';
import { clipped } from '#web/pages/respond/say-answer.js';
import { placeOf, type Sheet, saySaved, sayTime, sheetOf } from '#web/pages/respond/sheet.js';
import {
  answered,
  answers,
  choose,
  document,
  notApplicable,
  question,
  questionnaire,
} from '../questionnaires/builders.js';

const t = englishMessages(join(process.cwd(), 'src/web/messages'));
const actor = {
  kind: 'guest',
  name: 'Sanne de Wit',
  timeZone: 'Europe/Amsterdam',
  account: null,
} as unknown as Guest;
const reader = { actor, t, now: '2026-11-21T15:42:00.000Z' as Instant };
const assessment = {
  id: 'a1',
  dueOn: '2026-11-25',
  timeZone: 'Europe/Amsterdam',
  names: { buyer: 'Northmark', vendor: 'Lumenhire', aiSystem: 'ShortlistIQ' },
  given: { tiers: ['gpai'], roles: [], facts: {} },
  sentBy: { name: 'Ines Carvalho' },
  message: '',
  returned: null,
  invitation: { expiresAt: '2026-12-30T23:00:00.000Z' },
} as unknown as Assessment;

/** A questionnaire half answered, as the service hands it over. */
function sheet(of: Questionnaire, given: Readonly<Record<string, Answer>>, more: Partial<Sheet> = {}): Sheet {
  const all = answers(given);
  const { asked, progress, progressBySection } = new Interview(of, all, assessment.given);
  const view = {
    assessment,
    questionnaire: of,
    answers: all,
    asked,
    gaps: gapsOf(of, all, asked),
    progress,
    bySection: progressBySection,
    dueIn: 4,
    locked: new Set<QuestionId>(),
    editable: true,
  };
  return { ...sheetOf(view, reader), ...more };
}

const id = (text: string) => text as QuestionId;

describe('The reason a question is asked', () => {
  const options = [
    { id: 'a', text: 'In our own data centre', points: 0 },
    { id: 'b', text: 'With a supplier', points: 1 },
  ];
  const because = (askedWhen: unknown, given: Readonly<Record<string, Answer>>) => {
    const of = questionnaire([
      question('yes-no-partly', 'first'),
      question('multiple-choice', 'where', { options }),
      question('number', 'share', { unit: '%' }),
      question('long-text', 'revealed', { askedWhen }),
    ]);
    const lying = sheet(of, given);
    return askedBecause(lying, placeOf(lying, id('revealed')).question);
  };
  const is = (question: string, ...values: string[]) => ({ question, is: values });
  const many = answered({ kind: 'multiple-choice', options: ['a', 'b'] });

  const table: readonly [string, unknown, Readonly<Record<string, Answer>>, string | null][] = [
    ['always', null, {}, null],
    [
      'a choice',
      is('first', 'partly'),
      { first: choose('partly') },
      'Asked because you answered “Partly” to 1.1',
    ],
    [
      'its opposite',
      { not: is('first', 'yes') },
      { first: choose('no') },
      'Asked because you answered “No” to 1.1',
    ],
    [
      'several options',
      is('where', 'b'),
      { where: many },
      'Asked because you answered “In our own data centre; With a supplier” to 1.2',
    ],
    [
      'a number',
      { question: 'share', atLeast: 10 },
      { share: answered({ kind: 'number', number: 12.5 }) },
      'Asked because you answered “12.5 %” to 1.3',
    ],
    [
      'an answer that does not apply',
      { question: 'first', answered: true },
      { first: notApplicable() },
      'Asked because you answered “Not applicable” to 1.1',
    ],
    ['silence', { question: 'first', answered: false }, {}, 'Asked because 1.1 has no answer yet'],
    [
      'two answers together',
      { all: [is('first', 'yes'), is('where', 'a')] },
      { first: choose('yes'), where: many },
      'Asked because of your answers to 1.1, 1.2',
    ],
    [
      'what the buyer stated',
      { any: [{ tier: ['gpai'] }, is('first', 'yes')] },
      { first: choose('yes') },
      'Asked because of what Northmark stated about ShortlistIQ',
    ],
    [
      'the one of two that holds',
      { any: [is('first', 'yes'), is('where', 'a')] },
      { first: choose('no'), where: many },
      'Asked because you answered “In our own data centre; With a supplier” to 1.2',
    ],
  ];
  for (const [name, condition, given, sentence] of table) {
    it(`says ${name}`, () => {
      expect(because(condition, given)).to.equal(sentence);
    });
  }

  it('names what a question depends on that is not asked', () => {
    const of = questionnaire([
      question('yes-no-partly', 'first'),
      question('number', 'then', { askedWhen: is('first', 'no') }),
    ]);
    const lying = sheet(of, {});
    expect(askedOnlyIf(lying, placeOf(lying, id('then')).question)).to.equal(
      'Asked only depending on your answer to 1.1',
    );
  });
});

describe('A section asked on a condition', () => {
  it('names what its questions depend on while they are not asked', () => {
    const of = questionnaire([question('yes-no-partly', 'first')], [question('number', 'then')]);
    const under = (askedWhen: Condition) => {
      const [opening, closed] = of.sections as [Section, Section];
      const lying = sheet({ ...of, sections: [opening, { ...closed, askedWhen }] }, {});
      return askedOnlyIf(lying, placeOf(lying, id('then')).question);
    };
    expect(under({ question: id('first'), answered: true })).to.equal(
      'Asked only depending on your answer to 1.1',
    );
    expect(under({ tier: ['prohibited'] })).to.equal(
      'Asked only depending on what Northmark states about ShortlistIQ',
    );
  });
});

describe('A respondent’s overview', () => {
  const evidenceRule = { when: ['yes', 'partly'], without: 0.25 };
  const of = questionnaire(
    [question('yes-no-partly', 'a', { evidenceRule }), question('yes-no-partly', 'b')],
    [question('yes-no-partly', 'c'), question('yes-no-partly', 'd', { required: false })],
    [question('yes-no-partly', 'e', { askedWhen: { question: 'a', is: ['no'] } })],
  );
  const words = (of_: Sheet) =>
    of_.questionnaire.sections.map((section) => sectionState(of_, section).pill.word);

  it('counts what is open in one line and names what must be mended one by one', () => {
    const lying = sheet(of, { a: choose('yes'), b: notApplicable('') });
    expect(gapSummary(lying).lines.map(({ text, href }) => [text, href])).to.deep.equal([
      ['1 required question without an answer', '/respond/a1/sections/s2#q-c'],
      [
        '1.1 says “Yes” and needs evidence, or a note that says where it can be seen',
        '/respond/a1/sections/s1#q-a',
      ],
      ['1.2 says “not applicable” and needs a reason', '/respond/a1/sections/s1#q-b'],
      ['Name and title of the person who attests', null],
    ]);
    expect(gapLines(lying)[2]?.text).to.equal('2.1 has no answer yet: Is it so?');
    expect(overviewView(lying).next).to.deep.include({ label: 'Mend 1.1 in “Section 1”' });
  });

  it('says how each section stands, what must be mended before all else', () => {
    expect(words(sheet(of, {}))).to.deep.equal(['Not started', 'Not started', 'Nothing asked']);
    expect(words(sheet(of, { a: choose('no'), c: choose('yes') }))).to.deep.equal([
      'Started',
      '1 optional left',
      'Not started',
    ]);
    expect(words(sheet(of, { a: choose('yes') }))[0]).to.equal('1 to mend');
    const complete = { a: choose('yes', document), b: notApplicable(), c: choose('no'), d: choose('no') };
    expect(words(sheet(of, complete))).to.deep.equal(['Complete', 'Complete', 'Nothing asked']);
  });

  it('leads to the first gap, and to the submission when there is none', () => {
    expect(overviewView(sheet(of, {})).next.label).to.equal('Start with 1.1 in “Section 1”');
    expect(overviewView(sheet(of, { a: choose('no') })).next.label).to.equal(
      'Continue with 1.2 in “Section 1”',
    );
    const done = overviewView(
      sheet(of, { a: choose('no'), b: choose('yes'), c: choose('yes'), e: choose('yes') }),
    );
    expect(done.next).to.deep.include({ label: 'Review and submit', href: '/respond/a1/submit' });
    expect(done.before).to.have.nested.property(
      'lines[0].text',
      'Everything that must be answered is answered',
    );
    expect(done.notAsked).to.equal(null);
  });

  it('says when it is due, and until when the link works', () => {
    const due = (dueIn: number) => overviewView(sheet(of, {}, { dueIn })).due.replace(',', '');
    expect([4, 1, 0, -1, -8].map(due)).to.deep.equal([
      'Due Wednesday 25 November 2026, in 4 days',
      'Due Wednesday 25 November 2026, tomorrow',
      'Due Wednesday 25 November 2026, today',
      'Was due Wednesday 25 November 2026, 1 day late. You can still answer.',
      'Was due Wednesday 25 November 2026, 8 days late. You can still answer.',
    ]);
    expect(overviewView(sheet(of, {})).promise).to.include('until 30 Dec 2026');
  });

  it('estimates the minutes left in steps of five, never more than the whole and never none while something is open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        (minutes, asked, done) => {
          const answered = Math.min(done, asked);
          const left = minutesLeft(minutes, { asked, answered });
          expect(left % 5).to.equal(0);
          expect(left === 0).to.equal(answered === asked);
          expect(left).to.be.below(minutes + 5);
        },
      ),
    );
  });
});

describe('Words of a respondent’s page', () => {
  it('say the clock today and the day otherwise, where the reader is', () => {
    expect(sayTime(reader, '2026-11-21T15:40:00.000Z' as Instant)).to.equal('16:40');
    expect(sayTime(reader, '2026-11-20T23:30:00.000Z' as Instant)).to.equal('00:30');
    expect(sayTime(reader, '2026-11-20T22:30:00.000Z' as Instant)).to.equal('20 Nov 2026, 23:30');
  });

  it('name who saved only where it was another contact, for all who share a link have one name', () => {
    const at = '2026-11-21T15:40:00.000Z' as Instant;
    const said = ['Sanne de Wit', 'Joris Bakker'].map((by) => saySaved(reader, { at, by }));
    expect(said).to.deep.equal(['Saved 16:40', 'Saved 16:40 by Joris Bakker']);
  });

  it('say sizes as people do', () => {
    const sizes = [0, 1, 999, 1_000, 212_400, 999_999, 1_500_000, 25_000_000];
    expect(sizes.map((size) => saySize(size, t))).to.deep.equal([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 KB',
      '212 KB',
      '1 MB',
      '1.5 MB',
      '25 MB',
    ]);
  });

  it('cut long quotations at a word and never in the middle of a character', () => {
    expect(clipped('short')).to.equal('short');
    expect(clipped(`${'word '.repeat(30)}`)).to.equal(`${'word '.repeat(16).trim()}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const cut = clipped(text);
        expect(cut.length).to.be.at.most(81);
        expect(() => encodeURIComponent(cut)).to.not.throw();
      }),
    );
  });

  it('ask for evidence only until there is a document or a note', () => {
    const of = questionnaire([
      question('yes-no-partly', 'a', { evidenceRule: { when: ['yes'], without: 0 } }),
    ]);
    const needed = (answer: Answer) => {
      const lying = sheet(of, { a: answer });
      return questionView(lying, placeOf(lying, id('a')).question).evidenceNeeded;
    };
    expect([choose('yes'), choose('no'), choose('yes', { note: 'See page 4.' })].map(needed)).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});
