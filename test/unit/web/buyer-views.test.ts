import { expect } from 'chai';
import fc from 'fast-check';
import { AUDIT_ACTIONS } from '#domain/audit/event.js';
import type { Instant } from '#domain/dates.js';
import type { OptionId, QuestionId } from '#domain/ids.js';
import type { MailState, OutboxMail } from '#domain/mail/mail.js';
import type { Condition, Question } from '#domain/questionnaires/questionnaire.js';
import { addressWith, pagerFor, sortHead, toggleChip } from '#web/kit/listing.js';
import { sayBytes } from '#web/kit/say-bytes.js';
import { mailLine } from '#web/pages/assessments/mail.view.js';
import { dueView, dueWords } from '#web/pages/assessments/state.view.js';
import { verdictView } from '#web/pages/audit/audit.view.js';
import { sayActor, sayEvent } from '#web/pages/audit/say-event.js';
import { sayCondition } from '#web/pages/questionnaires/say-question.js';
import { bandOf } from '#web/pages/reviews/band.view.js';
import { arithmeticOf } from '#web/pages/reviews/score.view.js';

describe('What a buyer reads', () => {
  for (const [days, words] of [
    [-9, '9 days overdue'],
    [-1, '1 day overdue'],
    [0, 'today'],
    [1, 'tomorrow'],
    [2, 'in 2 days'],
  ] as const) {
    it(`says ${words} of a due date ${days} days away`, () => expect(dueWords(days)).to.equal(words));
  }

  it('alarms only while it matters', () => {
    const tone = (dueIn: number | null) => dueView('2026-11-20' as never, dueIn).tone;
    expect([tone(null), tone(-1), tone(0), tone(7), tone(8)]).to.deep.equal([
      'plain',
      'bad',
      'warn',
      'warn',
      'plain',
    ]);
  });

  it('says sizes of files as people do', () => {
    const said = [0, 1, 999, 1_000, 212_345, 999_499, 999_500, 3_449_999].map(sayBytes);
    expect(said).to.deep.equal([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 KB',
      '212 KB',
      '999 KB',
      '1.0 MB',
      '3.4 MB',
    ]);
  });

  it('keeps an address short: nothing that is as usual stands in it', () => {
    expect(addressWith('/vendors', { search: '', page: 1 })).to.equal('/vendors');
    expect(addressWith('/vendors', { search: 'a&b=c', page: 3 })).to.equal(
      '/vendors?search=a%26b%3Dc&page=3',
    );
  });

  it('pages through any list without leaving it', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (total, size, page) => {
          const count = Math.max(0, Math.min(size, total - (page - 1) * size));
          const items = Array.from({ length: count }, (_, at) => at);
          const pager = pagerFor({ items, total, page, size }, 'Pages', (to) => `?page=${to}`);
          const last = Math.max(1, Math.ceil(total / size));
          if (pager === null) return last === 1 && page === 1;
          const to = (link: { href: string } | null) => (link === null ? null : Number(link.href.slice(6)));
          const [before, after] = [to(pager.previous), to(pager.next)];
          return (
            (before === null) === (page === 1) &&
            (before ?? 1) <= last &&
            (after === null ? page >= last : after <= last)
          );
        },
      ),
    );
  });

  it('lift a filter by the chip that set it', () => {
    const chip = { name: 'state', value: 'sent', label: 'Sent', count: 3 };
    expect(toggleChip({ ...chip, pressed: false })).to.deep.equal({ ...chip, pressed: false });
    expect(toggleChip({ ...chip, pressed: true })).to.deep.equal({ ...chip, value: '', pressed: true });
  });

  it('turns a sorted column round, and says which way it stands', () => {
    const hrefOf = (sort: string) => sort;
    expect(sortHead('Due', 'due', 'changed', hrefOf)).to.include({ href: 'due', sorted: null });
    expect(sortHead('Due', 'due', 'due', hrefOf)).to.include({ href: '-due', sorted: 'ascending' });
    expect(sortHead('Due', 'due', '-due', hrefOf)).to.include({ href: 'due', sorted: 'descending' });
  });

  it('never reads a missing score as a zero', () => {
    expect(bandOf({ value: null, band: null })).to.deep.equal({
      letter: null,
      score: null,
      word: 'Not scored',
    });
    expect(bandOf({ value: 0, band: { letter: 'D', word: 'weak', from: 0 } })).to.deep.equal({
      letter: 'D',
      score: '0',
      word: 'Weak',
    });
    expect(arithmeticOf({ earned: 0, weight: 0, value: null, band: null })).to.include('Not a zero');
    expect(arithmeticOf({ earned: 100.75, weight: 148, value: 68.07, band: null })).to.equal(
      '100.75 points earned\n÷ 148 weight asked\n= 68.07 % → 68',
    );
  });

  it('tells every action in a sentence, whatever its details still say', () => {
    const odd = fc.oneof(
      fc.constant(null),
      fc.json().map((text) => JSON.parse(text) as never),
    );
    fc.assert(
      fc.property(fc.constantFrom(...AUDIT_ACTIONS), odd, (action, payload) => {
        const said = sayEvent({ action, payload });
        return /^[A-Z]/.test(said) && !/undefined|null|\[object/.test(said);
      }),
    );
    expect(sayEvent({ action: 'user.created', payload: { email: 'a@b.example', role: 'viewer' } })).to.equal(
      'Created the user a@b.example as viewer',
    );
    expect(sayActor({ kind: 'nobody', id: '', name: '' })).to.equal('somebody not signed in');
  });

  it('says of a broken chain where it breaks, and of a whole one where it ends', () => {
    expect(verdictView({ valid: true, entries: 1, erased: 0, head: 'ff' })).to.include({
      tone: 'good',
      head: 'ff',
    });
    const broken = verdictView({
      valid: false,
      entries: 41,
      brokenAt: 42,
      why: 'it is not as it was recorded',
    });
    expect(broken.title).to.equal('The chain breaks at entry 42');
    expect(broken.text).to.include('it is not as it was recorded').and.include('41 entries before it hold');
  });
});

describe('The delivery of a letter', () => {
  const letter = (state: MailState, more: Partial<OutboxMail> = {}): OutboxMail =>
    ({
      template: 'invitation',
      linkNumber: 1,
      to: { name: 'Sanne', email: 's@l.example' },
      state,
      attempts: 2,
      queuedAt: '2026-11-21T09:00:00.000Z' as Instant,
      nextAttemptAt: '2026-11-21T09:05:00.000Z' as Instant,
      doneAt: null,
      lastError: '',
      ...more,
    }) as OutboxMail;
  const noteOf = (mail: OutboxMail, copyable: number | null = 1) =>
    mailLine(mail, { formatTime: (at) => at.slice(11, 16), copyable }).note;

  it('is told with the reason and the next try where it did not work yet', () => {
    expect(noteOf(letter('queued', { lastError: 'The mailbox is full' }))).to.equal(
      'The mailbox is full. Next try 09:05, after 2 tries.',
    );
    expect(noteOf(letter('queued', { attempts: 0 }))).to.equal('');
    expect(noteOf(letter('failed', { lastError: 'Nobody has this address.' }))).to.include(
      'Nobody has this address. Nothing more',
    );
    expect(noteOf(letter('accepted', { lastError: 'The mailbox is full' }))).to.equal('');
    expect(noteOf(letter('captured'))).to.equal(
      'No mail server is set up here. Copy the link to pass it on.',
    );
    for (const copyable of [2, null])
      expect(noteOf(letter('captured'), copyable)).to.equal('No mail server is set up here.');
    for (const state of ['captured', 'failed'] as const) {
      const receipt = letter(state, { template: 'submission-receipt', lastError: 'Nobody has this address' });
      expect(noteOf(receipt)).not.to.match(/^$|link/);
    }
  });
});

describe('A condition in words', () => {
  const id = (text: string) => text as QuestionId;
  const question = {
    id: 'b',
    kind: 'single-choice',
    options: [{ id: 'never', text: 'Never, by contract', points: 1 }],
  };
  const known = {
    byId: new Map([[id('b'), question as unknown as Question]]),
    numbers: new Map([
      [id('a'), '1.1'],
      [id('b'), '1.2'],
    ]),
  };
  for (const [condition, words] of [
    [{ question: id('a'), is: ['partly', 'no'] }, '1.1 is “Partly” or “No”'],
    [{ question: id('b'), is: ['never' as OptionId] }, '1.2 is “Never, by contract”'],
    [{ question: id('a'), answered: false }, '1.1 is not answered'],
    [
      { tier: ['gpai', 'gpai-systemic'] },
      'the AI system is stated to be “General-purpose model” or “General-purpose model with systemic risk”',
    ],
    [{ role: ['importer'] }, 'the vendor is stated to be “Importer”'],
    [{ fact: 'personal-data', is: ['no'] }, '“It processes personal data” is stated as “No”'],
    [{ question: id('a'), atLeast: 3 }, '1.1 is 3 or more'],
    [{ not: { question: id('a'), atMost: 3 } }, 'not (1.1 is 3 or less)'],
    [
      {
        all: [
          { question: id('a'), answered: true },
          {
            any: [
              { question: id('a'), atLeast: 1 },
              { question: id('b'), answered: true },
            ],
          },
        ],
      },
      '1.1 is answered and (1.1 is 1 or more or 1.2 is answered)',
    ],
  ] as readonly (readonly [Condition, string])[]) {
    it(`reads “${words}”`, () => expect(sayCondition(condition, known)).to.equal(words));
  }
});
