import { expect } from 'chai';
import fc from 'fast-check';
import type { Assessment } from '#domain/assessments/assessment.js';
import { addDays, type CalendarDate } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { ScoreSummary } from '#domain/portfolio/score-summary.js';
import type {
  Ahead,
  BandCounts,
  PortfolioRow,
  Waiting,
  WaitingDeed,
  WaitingKind,
} from '#services/contract.js';
import { anAssessment } from '#test/storage/builders.js';
import { aheadView } from '#web/pages/home/ahead.view.js';
import { waitingView } from '#web/pages/home/waiting.view.js';
import { bandBarsView, matrixView } from '#web/pages/portfolio/bands.view.js';
import { firstHeat, heatMapView } from '#web/pages/portfolio/heat-map.view.js';
import { heatOf } from '#web/pages/portfolio/portfolio.view.js';

const TODAY = '2026-11-21' as CalendarDate;
const ORGANISATION = 'org-1' as Assessment['organisationId'];
const manager = { kind: 'member', role: 'manager' } as Member;
const assessor = { kind: 'member', role: 'assessor' } as Member;

const about = (fields: Partial<Assessment> = {}, deed: Partial<WaitingDeed> = {}): WaitingDeed => {
  const assessment = anAssessment(ORGANISATION, fields);
  return { about: assessment.names, days: 3, assessment, ...deed };
};
const scored = (asked: number) =>
  ({ value: 68, band: { letter: 'C', word: 'gaps', from: 50 }, counts: { asked } }) as never;

describe('What waits, line by line', () => {
  const lineOf = (kind: WaitingKind, deed: WaitingDeed, actor = manager) =>
    waitingView([{ kind, total: 1, first: [deed] }], actor).rows[0];

  it('says what, about whom, since when, and the next deed', () => {
    const finding = {
      id: 'f1',
      severity: 'critical',
      title: 'No policy',
      owner: null,
      state: 'open',
      dueOn: null,
    };
    const certificate = {
      id: 'c1',
      vendor: { id: 'v1', name: 'Helix' },
      fileName: 'c.pdf',
      standing: { verdict: 'accredited-unverified', number: 'AIMS 7', toConfirm: 0 },
    };
    const cases: [WaitingKind, WaitingDeed, readonly [string, string, string, boolean]][] = [
      ['overdue', about({ state: 'sent' }), ['Overdue', '3 days', 'Remind', true]],
      ['due-soon', about({ state: 'sent' }, { days: -1 }), ['Due soon', 'tomorrow', 'Open', false]],
      ['letter-failed', about(), ['Delivery', '3 days', 'See delivery', true]],
      ['answers', about({ state: 'submitted' }, { days: 0 }), ['Answers', 'since today', 'Review', false]],
      ['answers', about({ state: 'submitted', round: 2 }), ['Came back', '3 days', 'Review', false]],
      [
        'in-review',
        about({ state: 'in-review' }, { judged: 1, score: scored(2) }),
        ['Review', '3 days', 'Go on', false],
      ],
      [
        'in-review',
        about({ state: 'in-review' }, { judged: 2, score: scored(2) }),
        ['Decision', '3 days', 'Decide', false],
      ],
      ['look-again', about({ state: 'decided' }), ['Look again', '3 days', 'Send again', false]],
      [
        'finding-mine',
        { about: { vendor: 'Helix', aiSystem: 'Triage' }, days: -4, finding: finding as never },
        ['Finding', 'in 4 days', 'Open', false],
      ],
      [
        'finding-resolved',
        {
          about: { vendor: 'Helix', aiSystem: 'Triage' },
          days: 2,
          finding: { ...finding, state: 'resolved' } as never,
        },
        ['Finding', '2 days', 'Verify', false],
      ],
      [
        'certificate',
        { about: null, days: 9, certificate: certificate as never },
        ['Certificate', '9 days', 'Record look-up', false],
      ],
      [
        'enrolment',
        { about: null, days: 1, enrolment: { name: 'Ada', email: 'ada@x.example', role: 'viewer' } as never },
        ['Invitation', '1 day', 'See members', false],
      ],
    ];
    for (const [kind, deed, [what, since, action, late]] of cases) {
      const line = lineOf(kind, deed);
      expect([line?.what, line?.since, line?.action.label, line?.late], kind).to.deep.equal([
        what,
        since,
        action,
        late,
      ]);
      expect(line?.about, kind).not.to.equal('');
      expect(line?.note, kind).not.to.equal('');
    }
    const judged = about({ state: 'in-review' }, { judged: 2, score: scored(2) });
    expect(lineOf('in-review', judged, assessor)?.action.label, 'an assessor decides nothing').to.equal(
      'Go on',
    );
  });

  it('never lets one kind fill the page while another waits, and leaves out nothing that fits', () => {
    const kinds: readonly WaitingKind[] = ['overdue', 'in-review', 'answers', 'due-soon'];
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }), (sizes) => {
        const waiting: Waiting[] = kinds.flatMap((kind, nth) => {
          const total = sizes[nth] ?? 0;
          const first = Array.from({ length: Math.min(5, total) }, () => about({ state: 'sent' }));
          return total === 0 ? [] : [{ kind, total, first }];
        });
        const { rows, kinds: said } = waitingView(waiting, manager);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const there = waiting.reduce((sum, { first }) => sum + first.length, 0);
        expect(rows.length).to.equal(Math.min(10, there));
        expect(said.length === 0).to.equal(rows.length === total);
        const shown = new Set(rows.map(({ icon }) => icon));
        if (waiting.length <= 3) expect(shown.size).to.equal(waiting.length);
      }),
    );
  });
});

describe('What ends next', () => {
  const item = (on: CalendarDate, fields: Partial<Ahead> = {}): Ahead => ({
    kind: 'contract',
    id: 'v1',
    on,
    vendor: 'Helix',
    what: '',
    marks: [],
    verified: false,
    ...fields,
  });

  it('is no drawing where nothing lies ahead', () => expect(aheadView([], TODAY)).to.equal(null));

  it('keeps every mark between today and the end, inside the drawing, in the order of days', () => {
    const days = fc.array(fc.nat(480), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(days, fc.integer({ min: -50, max: 600 }), (offsets, mark) => {
        const ahead = offsets
          .sort((a, b) => a - b)
          .map((days) => item(addDays(TODAY, days), { marks: [addDays(TODAY, mark)] }));
        const view = aheadView(ahead, TODAY);
        if (view === null) throw new Error('Something lies ahead.');
        for (const row of view.rows) {
          expect(row.x).to.be.within(view.left, view.right);
          for (const x of row.marks) expect(x).to.be.within(view.left, row.x);
        }
        const xs = view.rows.map(({ x }) => x);
        expect(xs).to.deep.equal([...xs].sort((a, b) => a - b));
        expect(view.months.every(({ x }) => x > view.left && x <= view.right)).to.equal(true);
      }),
    );
  });

  it('states the first in a sentence, and links each to where it stands', () => {
    const certificate = item(addDays(TODAY, 73), {
      kind: 'certificate',
      id: 'c1',
      what: 'AIMS 7',
      verified: true,
    });
    const view = aheadView(
      [certificate, item(addDays(TODAY, 80)), item(addDays(TODAY, 90), { kind: 'look-again', id: 'a1' })],
      TODAY,
    );
    expect(view?.sentence).to.equal(
      '3 things ahead. First: end of certificate of Helix on 2 Feb 2027, in 73 days.',
    );
    expect(view?.rows.map(({ href, kind }) => [href, kind])).to.deep.equal([
      ['/certificates/c1', 'verified'],
      ['/vendors/v1', 'contract'],
      ['/assessments/a1', 'look-again'],
    ]);
  });
});

describe('Where the whole stands', () => {
  const counts = (fields: Partial<BandCounts> = {}): BandCounts => ({
    A: 0,
    B: 0,
    C: 0,
    D: 0,
    none: 0,
    ...fields,
  });

  it('counts what is not known as a state of its own, and never as zero', () => {
    const view = bandBarsView(counts({ D: 2, A: 4, none: 8 }));
    expect(view.sentence).to.include('Of 14 vendors 6 are scored; 2 stand in band D');
    expect(view.bars.map(({ letter, count, share }) => [letter, count, share])).to.deep.equal([
      ['D', 2, 25],
      ['C', 0, 0],
      ['B', 0, 0],
      ['A', 4, 50],
      [null, 8, 100],
    ]);
  });

  it('leads from each field of the matrix to the vendors in it', () => {
    const view = matrixView({ high: counts({ D: 1, none: 3 }), medium: counts(), low: counts({ A: 2 }) });
    expect(view.sentence).to.equal(
      '1 vendor of high criticality stands in band C or D; 3 of high criticality are not scored.',
    );
    expect(view.rows.map(({ total }) => total)).to.deep.equal([4, 0, 2]);
    expect(view.rows[0]?.cells[0]?.href).to.equal('/vendors?criticality=high&band=D');
    expect(view.rows[0]?.cells[4]).to.include({ count: 3, href: '/vendors?criticality=high&band=none' });
  });

  const part = (id: string, value: number | null, letter: ScoreSummary['letter']) => ({ id, value, letter });
  const row = (vendor: string, summary: Partial<ScoreSummary>): PortfolioRow => ({
    vendor: { id: vendor as never, name: vendor, criticality: 'high' },
    aiSystem: 'Triage',
    aiSystemId: `${vendor}-triage` as never,
    inherentRisk: null,
    summary: {
      assessmentId: 'a1',
      value: 38.4,
      letter: 'D',
      proven: 12,
      sections: [],
      themes: [],
      ...summary,
    } as ScoreSummary,
  });
  const definitions = {
    frameworks: [],
    questionnaires: [
      {
        id: 'q',
        version: 1,
        title: 'Q',
        sections: [
          { id: 'data', title: 'Data' },
          { id: 'use', title: 'Use' },
          { id: 'never', title: 'Never' },
        ],
      },
    ],
  } as never;
  const heat = { by: 'questionnaire', id: 'q' } as never;

  it('says of a cell whether it is a figure, not applicable, or never asked', () => {
    const rows = [
      row('Helix', { sections: [part('data', 38.4, 'D'), part('use', null, null)] }),
      row('Corda', { letter: 'A', value: 90, proven: null, sections: [part('data', 90, 'A')] }),
    ];
    const view = heatMapView(rows, heat, definitions);
    expect(
      view.columns.map(({ label }) => label),
      'no column nobody was asked',
    ).to.deep.equal(['Data', 'Use']);
    expect(view.rows.map(({ cells }) => cells.map(({ said, letter }) => [said, letter]))).to.deep.equal([
      [
        ['38', 'D'],
        ['n/a', null],
      ],
      [
        ['90', 'A'],
        ['–', null],
      ],
    ]);
    expect(view.rows.map(({ total, proven }) => [total.said, proven])).to.deep.equal([
      ['D 38', '12 %'],
      ['A 90', '–'],
    ]);
    expect(view.rows[0]?.cells[0]?.href).to.equal('/assessments/a1/score#section-data');
    expect(view.sentence).to.equal(
      'Weakest is Helix with Triage: 38 of 100, band D. 1 AI system of 2 stands in band C or D in Data, more than anywhere else.',
    );
    expect(heatMapView([], heat, definitions).sentence).to.equal('Nothing is scored yet.');
  });

  it('takes from an address only columns there are', () => {
    expect(heatOf('q', definitions)).to.deep.equal({ by: 'questionnaire', id: 'q' });
    expect(heatOf('<script>', definitions)).to.equal(null);
    expect(firstHeat(definitions)).to.deep.equal({ by: 'questionnaire', id: 'q' });
    expect(firstHeat({ frameworks: [], questionnaires: [] })).to.equal(null);
  });
});
