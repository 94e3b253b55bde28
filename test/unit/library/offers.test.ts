import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { LibraryEntryId, OptionId, QuestionId, QuestionnaireId } from '#domain/ids.js';
import type {
  KeptValue,
  LibraryDocument,
  LibraryEntry,
  StandardAnswer,
} from '#domain/library/library-entry.js';
import { contentOf, entryInFile, readLibraryFile } from '#domain/library/library-file.js';
import { isReady, keysFor, keysOf, offersFor, offersForEach } from '#domain/library/offers.js';
import { staleFrom, stalenessOf } from '#domain/library/staleness.js';
import { answerTo, standardAnswer } from '#domain/library/standard-answer.js';
import { comparable } from '#domain/library/wording.js';
import type { KindId } from '#domain/questionnaires/kinds/values.js';
import { anEntry, aQuestion, meets, TODAY, YES } from './builders.js';

const questionnaire = { id: 'first-look' as QuestionnaireId };
const offered = (question: Parameters<typeof offersFor>[0], ...entries: LibraryEntry[]) =>
  offersFor(question, questionnaire, entries, TODAY);

describe('Two wordings', () => {
  const same: readonly [string, string][] = [
    ['Is there a policy for AI?', '  is there   a POLICY for AI '],
    ['5.4 Is there a policy?', 'Is there a policy'],
    ['5.4a Is there a policy?', '(b) Is there a policy?'],
    ['Q7: Is there a policy?', '3) Is there a policy?'],
    ['iv. Is there a policy?', '– Is there a policy?'],
    ['1. 2) Is there a policy?', 'is there a policy'],
    ['Ｉｓ there a policy？', 'Is there a policy?'],
    ['Is there an “AI policy”, in force?', 'Is there an AI policy in force'],
  ];
  for (const [one, other] of same)
    it(`ask the same: ${one} | ${other}`, () => expect(comparable(one)).to.equal(comparable(other)));
  const different: readonly [string, string][] = [
    ['Are incidents told within 72 hours?', 'Are incidents told within 24 hours?'],
    ['72 hours or less?', 'hours or less?'],
    ['3.5 days or less?', '4.5 days or less?'],
    ['Is there a policy?', 'Is there no policy?'],
    ['A person decides', 'Person decides'],
    ['Is it > 5 %?', 'Is it < 5 %?'],
  ];
  for (const [one, other] of different)
    it(`ask different things: ${one} | ${other}`, () =>
      expect(comparable(one)).not.to.equal(comparable(other)));
  it('are compared in the same way however often', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparable(`  ${text.toUpperCase().toLowerCase()}  `)).to.equal(
          comparable(text.toUpperCase().toLowerCase()),
        );
      }),
    ));
});

describe('An answer kept', () => {
  const choice = (kind: 'single-choice' | 'multiple-choice', ...texts: string[]): StandardAnswer => ({
    ...YES,
    kind,
    value: { kind, options: texts.map((text, at) => ({ id: `o${at}` as OptionId, text })) },
  });
  const VALUES: readonly KeptValue[] = [
    { kind: 'yes-no-partly', choice: 'no', exceptions: [] },
    { kind: 'long-text', text: 'Every run is versioned.' },
    { kind: 'number', number: 14, unit: 'days' },
    { kind: 'date', date: TODAY },
    { kind: 'single-choice', options: [{ id: null, text: 'Always' }] },
    { kind: 'multiple-choice', options: [{ id: null, text: 'Always' }] },
  ];
  const kinds = VALUES.map(({ kind }) => kind);

  it('is never said to a question of another kind, applicable or not', () => {
    for (const value of VALUES)
      for (const kind of kinds.filter((each) => each !== value.kind)) {
        const question = aQuestion(kind, { unit: 'days' } as object, ['Always', 'Never']);
        expect(
          answerTo(question, { ...YES, kind: value.kind, value }, true),
          `${value.kind} ${kind}`,
        ).to.equal(null);
        const not = {
          kind: value.kind,
          status: 'not-applicable',
          value: null,
          reason: 'None.',
          note: '',
        } as const;
        expect(answerTo(question, not, true)).to.equal(null);
        expect(offered(question, anEntry({ answer: { ...YES, kind: value.kind, value } }))).to.deep.equal([]);
      }
  });

  it('comes back as it was from the question it was kept from, whatever it says', () => {
    const texts = ['Always', 'Sometimes', 'Never'];
    const values = fc.oneof(
      fc
        .constantFrom('yes', 'partly', 'no')
        .map((each) => ({ kind: 'yes-no-partly', choice: each, exceptions: [] })),
      fc.constantFrom('o0', 'o1', 'o2').map((option) => ({ kind: 'single-choice', option })),
      fc
        .subarray(['o0', 'o1', 'o2'], { minLength: 1 })
        .map((options) => ({ kind: 'multiple-choice', options })),
      fc.stringMatching(/^[a-z][a-z ]{0,80}[a-z]$/).map((text) => ({ kind: 'long-text', text })),
      fc.integer({ min: -9_999, max: 9_999 }).map((number) => ({ kind: 'number', number })),
      fc.constant({ kind: 'date', date: TODAY }),
    );
    fc.assert(
      fc.property(values, fc.boolean(), (value, own) => {
        const question = aQuestion(value.kind as KindId, {}, texts);
        const said = { status: 'answered', value: value as never, reason: '', note: 'n' } as const;
        const kept = standardAnswer(question, said);
        expect(kept && answerTo(question, kept, own)).to.deep.equal(said);
      }),
    );
  });

  const fits: readonly [string, Parameters<typeof answerTo>, boolean][] = [
    [
      'an option of the same words under another id',
      [aQuestion('single-choice', {}, ['Never', 'ALWAYS.']), choice('single-choice', 'Always'), false],
      true,
    ],
    [
      'an option whose words are missing',
      [aQuestion('single-choice', {}, ['Never', 'Often']), choice('single-choice', 'Always'), false],
      false,
    ],
    [
      'an option reworded in the question it came from',
      [aQuestion('single-choice', {}, ['In every case', 'Never']), choice('single-choice', 'Always'), true],
      true,
    ],
    [
      'the same id in another question',
      [aQuestion('single-choice', {}, ['In every case', 'Never']), choice('single-choice', 'Always'), false],
      false,
    ],
    [
      'one of several options missing',
      [aQuestion('multiple-choice', {}, ['Always']), choice('multiple-choice', 'Always', 'Never'), false],
      false,
    ],
    [
      'another unit',
      [
        aQuestion('number', { unit: 'hours' } as object),
        { ...YES, kind: 'number', value: { kind: 'number', number: 3, unit: 'days' } },
        false,
      ],
      false,
    ],
    [
      'a number above what the question takes',
      [
        aQuestion('number', { unit: 'days', max: 2 } as object),
        { ...YES, kind: 'number', value: { kind: 'number', number: 3, unit: 'days' } },
        false,
      ],
      false,
    ],
    [
      'half a day where whole ones are asked',
      [
        aQuestion('number', { unit: 'days', whole: true } as object),
        { ...YES, kind: 'number', value: { kind: 'number', number: 1.5, unit: 'days' } },
        false,
      ],
      false,
    ],
    [
      'a text longer than the question takes',
      [
        aQuestion('long-text', { maxLength: 5 } as object),
        { ...YES, kind: 'long-text', value: { kind: 'long-text', text: 'sixsix' } },
        false,
      ],
      false,
    ],
    [
      '“not applicable” where it is not allowed',
      [
        aQuestion('date', { mayBeNotApplicable: false }),
        { kind: 'date', status: 'not-applicable', value: null, reason: 'r', note: '' },
        false,
      ],
      false,
    ],
    [
      '“not applicable” with its reason',
      [
        aQuestion('date'),
        { kind: 'date', status: 'not-applicable', value: null, reason: 'r', note: '' },
        false,
      ],
      true,
    ],
  ];
  for (const [what, given, fit] of fits)
    it(`${fit ? 'fits' : 'does not fit'}: ${what}`, () => expect(answerTo(...given) !== null).to.equal(fit));

  it('is nothing while the question is open: not known is never not applicable', () => {
    const open = { status: 'open', value: null, reason: '', note: 'I do not know' } as const;
    expect(standardAnswer(aQuestion('date'), open)).to.equal(null);
  });
});

const A_FILE: LibraryDocument = {
  id: 'file' as NonNullable<LibraryDocument['id']>,
  name: 'guide.pdf',
  size: 3,
  type: 'application/pdf',
  sha256: 'a'.repeat(64),
  validUntil: null,
};
const CONTRADICTED = {
  assessmentId: 'a' as never,
  question: 'q' as QuestionId,
  buyer: 'Northmark',
  by: 'Joris',
  at: '2026-10-01T09:00:00.000Z' as Instant,
};
const yesterday = '2026-11-20' as CalendarDate;

describe('A stale entry', () => {
  const cases: readonly [string, Partial<LibraryEntry>, readonly string[]][] = [
    ['past its review date', { reviewBy: yesterday }, ['review-past']],
    ['to be reviewed today', { reviewBy: TODAY }, []],
    ['whose document ended', { documents: [{ ...A_FILE, validUntil: yesterday }] }, ['document-ended']],
    ['whose document ends today', { documents: [{ ...A_FILE, validUntil: TODAY }] }, []],
    ['whose document is not here', { documents: [{ ...A_FILE, id: null }] }, ['document-missing']],
    ['that was contradicted', { contradiction: CONTRADICTED }, ['contradicted']],
    ['of everything', { reviewBy: yesterday, contradiction: CONTRADICTED }, ['contradicted', 'review-past']],
  ];
  for (const [what, fields, why] of cases)
    it(`${what} says ${why.join(', ') || 'nothing'}, and is found as such`, () => {
      const entry = anEntry(fields);
      expect(stalenessOf(entry, TODAY).map((each) => each.why)).to.deep.equal(why);
      expect(staleFrom(entry) <= TODAY).to.equal(why.length > 0);
      const [offer] = offered(aQuestion('yes-no-partly'), entry);
      expect(offer !== undefined && isReady(offer)).to.equal(why.length === 0);
    });
});

describe('What a library offers', () => {
  const question = aQuestion('yes-no-partly', { mappings: [meets('A.2.2'), meets('A.2.3')] });

  it('is asked in the same words, or for the same requirement, and never anything less', () => {
    const cases: readonly [Partial<LibraryEntry>, boolean][] = [
      [{ question: '2.1) is there a POLICY for ai' }, true],
      [{ question: 'Something else', wordings: ['Is there a policy for AI'] }, true],
      [{ question: 'Something else', requirements: [meets('A.2.3')] }, true],
      [{ question: 'Is there a policy for artificial intelligence?' }, false],
      [{ question: 'Something else', requirements: [meets('A.2.4')] }, false],
      [{ question: '???' }, false],
      [{ state: 'retired' }, false],
    ];
    for (const [fields, fit] of cases)
      expect(offered(question, anEntry(fields)).length, JSON.stringify(fields)).to.equal(fit ? 1 : 0);
    expect(offered(aQuestion('yes-no-partly', { text: '!!!' }), anEntry({ question: '???' }))).to.deep.equal(
      [],
    );
  });

  it('puts fresh before stale, approved before draft, words before requirements, new before old', () => {
    const id = (name: string) => ({ id: name as LibraryEntryId });
    const other = 'Another wording';
    const entries = [
      anEntry({ ...id('stale'), reviewBy: yesterday }),
      anEntry({ ...id('draft'), state: 'draft', approval: null }),
      anEntry({ ...id('one'), question: other, requirements: [meets('A.2.2')] }),
      anEntry({ ...id('both'), question: other, requirements: [meets('A.2.2'), meets('A.2.3')] }),
      anEntry({ ...id('old') }),
      anEntry({ ...id('new'), changedAt: '2026-09-01T09:00:00.000Z' as Instant }),
    ];
    const order = ['new', 'old', 'both', 'one', 'draft', 'stale'];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(offered(question, ...shuffled).map(({ entry }) => entry.id)).to.deep.equal(order);
      }),
    );
  });

  it('is found by its keys, and by looking at each entry alike', () => {
    const wordings = fc.constantFrom(
      'Is there a policy for AI?',
      '1. is there a policy for ai',
      'Else?',
      '...',
    );
    const requirements = fc.subarray(['A.2.2', 'A.2.3', 'A.5.2']).map((each) => each.map(meets));
    const entry = fc.record({ question: wordings, requirements }).map((fields) => anEntry(fields));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), wordings, requirements, (some, text, mappings) => {
        const entries = some.map((each, at) => ({ ...each, id: `e${at}` as LibraryEntryId }));
        const asked = aQuestion('yes-no-partly', { text, mappings });
        const direct = offered(asked, ...entries);
        const byKey = offersForEach([asked], questionnaire, entries, TODAY).get(asked.id);
        expect(byKey).to.deep.equal(direct);
        const found = entries.filter((each) => keysOf(each).some((key) => keysFor(asked).includes(key)));
        for (const { entry: offer } of direct) expect(found).to.include(offer);
      }),
    );
  });
});

describe('A library in a file', () => {
  it('comes back as it was, but for approvals, sources and the files themselves', () => {
    const values: readonly KeptValue[] = [
      {
        kind: 'yes-no-partly',
        choice: 'partly',
        exceptions: [{ what: 'Two', affects: '', solvedBy: TODAY }],
      },
      { kind: 'multiple-choice', options: [{ id: 'o1' as OptionId, text: 'Always' }] },
      { kind: 'number', number: 1.5, unit: '%' },
    ];
    const entries = [
      anEntry({ documents: [A_FILE], requirements: [meets('A.2.2')], wordings: ['Other'] }),
      anEntry({ answer: { kind: 'date', status: 'not-applicable', value: null, reason: 'None.', note: '' } }),
      ...values.map((value) => anEntry({ answer: { ...YES, kind: value.kind, value } })),
    ];
    const file = { format: 'assay-library-1', entries: entries.map(entryInFile) };
    const read = readLibraryFile(JSON.parse(JSON.stringify(file)));
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    expect(read.entries.map(contentOf)).to.deep.equal(entries.map(contentOf));
    expect(read.entries[0]?.documents).to.deep.equal([{ ...A_FILE, id: null }]);
    expect(JSON.stringify(file)).not.to.include('Priya').and.not.include('lumenhire');
  });
});
