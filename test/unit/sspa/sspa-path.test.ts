import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarDate } from '#domain/dates.js';
import {
  CARRYING_REASONS,
  carryingOf,
  type VendorCertificate,
} from '#domain/sspa/certificate-for-section-k.js';
import { contradictionsOf, type PointStanding, sspaPathOf, versionOn } from '#domain/sspa/sspa-path.js';
import type { SspaFacts } from '#domain/sspa/sspa-profile.js';
import { CERTIFICATE, pathFor, pointIn, RULES, SUPPLIER, TODAY, VERSION_IDS } from './rules.js';

const FACT_IDS = RULES.facts.map(({ id }) => id);
const anyFacts = fc.dictionary(fc.constantFrom(...FACT_IDS), fc.constantFrom('yes', 'no', 'unknown'), {
  noNullPrototype: true,
}) as fc.Arbitrary<SspaFacts>;
/** Nearly everything known, so that points that look at much are decided too. */
const mostFacts = fc.record(
  Object.fromEntries(FACT_IDS.map((id) => [id, fc.constantFrom('yes', 'yes', 'no', 'no', 'unknown')])),
) as fc.Arbitrary<SspaFacts>;
const anyVersion = fc.constantFrom(...VERSION_IDS);

const CASES: readonly [
  told: string,
  version: string,
  changed: SspaFacts,
  point: string,
  standing: PointStanding,
][] = [
  ['data and AI in what is delivered', 'v11', {}, 'section-k', 'applies'],
  ['the same in the first version with a Section K', 'v10', {}, 'section-k', 'applies'],
  ['the same in the newest', 'v12', {}, 'section-k', 'applies'],
  ['no AI anywhere', 'v12', { 'ai-in-delivery': 'no' }, 'section-k', 'ruled-out'],
  [
    'staff alone use AI on the data',
    'v12',
    { 'ai-in-delivery': 'no', 'staff-use-ai': 'yes' },
    'section-k',
    'unconfirmed',
  ],
  ['AI without any data of Microsoft', 'v12', { 'personal-data': 'no' }, 'in-scope', 'unconfirmed'],
  ['AI without any data of Microsoft', 'v12', { 'personal-data': 'no' }, 'section-k', 'unconfirmed'],
  ['nobody knows whether AI is delivered', 'v12', { 'ai-in-delivery': 'unknown' }, 'section-k', 'open'],
  ['no contract with Microsoft', 'v12', { 'microsoft-contract': 'no' }, 'in-scope', 'ruled-out'],
  ['no contract with Microsoft', 'v12', { 'microsoft-contract': 'no' }, 'self-attestation', 'ruled-out'],
  ['a use that is not sensitive', 'v10', {}, 'certificate-compulsory', 'ruled-out'],
  ['a sensitive use', 'v10', { 'sensitive-use': 'yes' }, 'certificate-compulsory', 'applies'],
  ['a sensitive use', 'v11', { 'sensitive-use': 'yes' }, 'certificate-compulsory', 'applies'],
  [
    'a sensitive use, where the rule was not read',
    'v12',
    { 'sensitive-use': 'yes' },
    'certificate-compulsory',
    'unconfirmed',
  ],
  ['a use of which nobody knows', 'v11', { 'sensitive-use': 'unknown' }, 'certificate-compulsory', 'open'],
  ['AI delivered', 'v11', {}, 'section-k-assurance', 'applies'],
  ['AI delivered, as one weak source tells', 'v12', {}, 'section-k-assurance', 'applies'],
  ['AI delivered', 'v12', {}, 'prohibited-uses', 'applies'],
  ['the table of the Program Guide that was not found', 'v11', {}, 'assessment-a-j', 'unconfirmed'],
  ['the list Microsoft sends', 'v12', {}, 'sections-a-j', 'unconfirmed'],
  ['payment cards', 'v12', { 'payment-cards': 'yes' }, 'payment-card-task', 'applies'],
  ['software as a service', 'v11', { saas: 'yes' }, 'saas-certificate', 'unconfirmed'],
  ['no software as a service', 'v12', {}, 'saas-certificate', 'ruled-out'],
  ['subcontractors', 'v12', { subcontractors: 'yes' }, 'subcontractor-agreements', 'applies'],
  ['a subprocessor', 'v12', { subprocessor: 'yes' }, 'subprocessor-rule', 'applies'],
  ['health data', 'v11', { 'health-data': 'yes' }, 'health-data-duties', 'applies'],
];

describe('What Microsoft’s supplier programme asks', () => {
  for (const [told, version, changed, point, standing] of CASES) {
    it(`by ${version}: ${told}: ${point} ${standing}`, () => {
      expect(pointIn(pathFor(changed, version), point).standing).to.equal(standing);
    });
  }

  it('knows prohibited uses only where the version does', () => {
    const ids = (version: string) => pathFor({}, version).points.map(({ id }) => id);
    expect(ids('v12')).to.include('prohibited-uses');
    expect(ids('v11')).to.not.include('prohibited-uses');
  });

  it('says how surely each point is known, and what about it is not', () => {
    const compulsory = pointIn(pathFor({ 'sensitive-use': 'yes' }, 'v12'), 'certificate-compulsory');
    expect(compulsory.confidence).to.equal('unverified');
    expect(compulsory.says).to.include('Under v11 it was compulsory').and.include('nothing confirms it');
    expect(pointIn(pathFor({}, 'v12'), 'section-k-assurance').confidence).to.equal('low');
    expect(pointIn(pathFor({}, 'v11'), 'section-k-assurance').confidence).to.equal('high');
  });

  it('leaves everything open while nothing is known, and rules nothing out', () => {
    for (const version of VERSION_IDS) {
      const { points } = sspaPathOf(RULES, { facts: {}, version, issuedOn: null }, [], TODAY);
      expect([...new Set(points.map(({ standing }) => standing))], version).to.deep.equal(['open']);
    }
  });

  it('names the answers that would settle what is open, and no others', () => {
    const path = pathFor({ 'ai-in-delivery': 'unknown', 'sensitive-use': 'unknown', controller: 'unknown' });
    expect(pointIn(path, 'section-k').needs).to.deep.equal(['ai-in-delivery']);
    expect(pointIn(path, 'certificate-compulsory').needs).to.deep.equal(['ai-in-delivery', 'sensitive-use']);
    expect(path.needs.map(({ fact }) => fact)).to.deep.equal(['ai-in-delivery', 'sensitive-use']);
  });

  it('reaches every standing a reading has words for', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(mostFacts, anyVersion, (facts, version) => {
        for (const { id, standing } of sspaPathOf(RULES, { facts, version, issuedOn: null }, [], TODAY)
          .points)
          reached.add(`${version} ${id} ${standing}`);
      }),
      { numRuns: 4_000, seed: 6 },
    );
    const wanted = RULES.points.flatMap(({ id, readings }) =>
      readings.flatMap(({ versions, when, unsettled }) =>
        versions.flatMap((version) => [
          `${version} ${id} open`,
          `${version} ${id} ruled-out`,
          ...(when === undefined ? [] : [`${version} ${id} applies`]),
          ...(unsettled === undefined ? [] : [`${version} ${id} unconfirmed`]),
        ]),
      ),
    );
    expect(wanted.filter((each) => !reached.has(each))).to.deep.equal([]);
  });

  it('reaches every contradiction, names its facts, and finds none in a usual supplier', () => {
    const told: readonly SspaFacts[] = [
      { 'microsoft-contract': 'no', 'personal-data': 'yes' },
      { 'microsoft-contract': 'no', 'payment-cards': 'yes' },
      { 'personal-data': 'no', 'health-data': 'yes' },
      { 'personal-data': 'no', subprocessor: 'yes' },
      { 'sensitive-use': 'yes', 'ai-in-delivery': 'no', 'staff-use-ai': 'no' },
    ];
    const found = told.map((facts) => contradictionsOf(RULES, facts));
    expect(found.map(([first]) => first?.says)).to.deep.equal(RULES.contradictions.map(({ says }) => says));
    expect(found[2]?.[0]?.facts).to.deep.equal(['personal-data', 'health-data']);
    expect(contradictionsOf(RULES, SUPPLIER)).to.deep.equal([]);
    expect(
      contradictionsOf(RULES, { 'microsoft-contract': 'unknown', 'personal-data': 'yes' }),
    ).to.deep.equal([]);
  });
});

describe('Knowing more or less of a supplier', () => {
  it('never closes a point by not knowing', () => {
    fc.assert(
      fc.property(anyFacts, anyVersion, fc.constantFrom(...FACT_IDS), (facts, version, fact) => {
        const open = (known: SspaFacts) =>
          sspaPathOf(RULES, { facts: known, version, issuedOn: null }, [], TODAY)
            .points.filter(({ standing }) => standing === 'open')
            .map(({ id }) => id);
        expect(open({ ...facts, [fact]: 'unknown' })).to.include.members(open(facts));
      }),
    );
  });

  it('never takes back what was decided, whatever a missing fact turns out to be', () => {
    fc.assert(
      fc.property(anyFacts, anyVersion, anyFacts, (facts, version, more) => {
        const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== 'unknown'));
        const path = (of: SspaFacts) => sspaPathOf(RULES, { facts: of, version, issuedOn: null }, [], TODAY);
        const before = path(known);
        const after = path({ ...more, ...known });
        for (const { id, standing } of before.points)
          if (standing !== 'open') expect(pointIn(after, id).standing, id).to.equal(standing);
      }),
    );
  });

  it('gives as reasons facts that decide a point together, none of them to spare', () => {
    fc.assert(
      fc.property(mostFacts, anyVersion, (facts, version) => {
        const standingBy = (known: SspaFacts, id: string) =>
          pointIn(sspaPathOf(RULES, { facts: known, version, issuedOn: null }, [], TODAY), id).standing;
        for (const { id, standing, because } of sspaPathOf(
          RULES,
          { facts, version, issuedOn: null },
          [],
          TODAY,
        ).points) {
          if (standing === 'open') expect(because, id).to.deep.equal([]);
          else {
            const known = Object.fromEntries(because.map(({ fact, value }) => [fact, value]));
            expect(standingBy(known, id), id).to.equal(standing);
            for (const { fact } of because)
              expect(standingBy({ ...known, [fact]: 'unknown' }, id), `${id} without ${fact}`).to.equal(
                'open',
              );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('asks for an answer exactly where giving it can decide something', () => {
    fc.assert(
      fc.property(anyFacts, anyVersion, (facts, version) => {
        const path = sspaPathOf(RULES, { facts, version, issuedOn: null }, [], TODAY);
        for (const point of path.points) {
          expect(point.needs.length > 0, point.id).to.equal(point.standing === 'open');
          const settled = Object.fromEntries(point.needs.map((id) => [id, 'no' as const]));
          const after = sspaPathOf(
            RULES,
            { facts: { ...facts, ...settled }, version, issuedOn: null },
            [],
            TODAY,
          );
          expect(pointIn(after, point.id).standing, point.id).to.not.equal('open');
        }
      }),
    );
  });
});

const NOT_CARRYING: readonly [told: string, changed: Partial<VendorCertificate>, reason: string][] = [
  ['accredited and looked up, for this AI system', {}, 'yes carries'],
  ['not looked up', { verdict: 'accredited-unverified' }, 'not-yet not-looked-up'],
  ['kept for the vendor as a whole', { covers: 'whole-vendor' }, 'not-yet scope-not-compared'],
  ['being read', { verdict: null }, 'not-yet being-read'],
  ['with open points', { verdict: 'needs-review' }, 'not-yet needs-review'],
  ['of another AI system', { covers: 'other' }, 'no other-ai-system'],
  [
    'of another AI system, not looked up',
    { covers: 'other', verdict: 'accredited-unverified' },
    'no other-ai-system',
  ],
  ['of another scope', { verdict: 'wrong-scope-or-entity' }, 'no wrong-scope'],
  ['of a body without accreditation', { verdict: 'not-accredited' }, 'no not-accredited'],
  ['suspended', { verdict: 'not-valid-now', because: ['STAT-01'] }, 'no suspended'],
  ['withdrawn', { verdict: 'not-valid-now', because: ['STAT-02'] }, 'no withdrawn'],
  ['ended', { verdict: 'not-valid-now', because: ['DATE-08'] }, 'no expired'],
  [
    'issued after the accreditation ended',
    { verdict: 'not-valid-now', because: ['DATE-15'] },
    'no not-valid',
  ],
  ['a letter after stage 1', { verdict: 'not-a-certificate', type: 'stage-1-letter' }, 'no stage-1'],
  ['a letter after stage 2', { verdict: 'not-a-certificate', type: 'stage-2-letter' }, 'no stage-2'],
  ['a letter on readiness', { verdict: 'not-a-certificate', type: 'readiness-letter' }, 'no readiness'],
  ['for ISO/IEC 27001', { verdict: 'not-a-certificate', type: 'other-standard' }, 'no other-standard'],
  ['a SOC 2 report', { verdict: 'not-a-certificate', type: 'attestation' }, 'no attestation'],
  ['a mark of another scheme', { verdict: 'not-a-certificate', type: 'other-scheme' }, 'no other-scheme'],
  ['a person’s diploma', { verdict: 'not-a-certificate', type: 'person' }, 'no no-certificate'],
];

describe('A certificate for Section K', () => {
  for (const [told, changed, wanted] of NOT_CARRYING) {
    it(`${told}: ${wanted}`, () => {
      const { carries, reason, says } = carryingOf({ ...CERTIFICATE, ...changed });
      expect(`${carries} ${reason}`).to.equal(wanted);
      expect(says).to.match(/[.]$/);
    });
  }

  it('has a case here for every reason', () => {
    const reasons = NOT_CARRYING.map(([, , wanted]) => wanted.split(' ')[1]);
    expect(CARRYING_REASONS.filter((reason) => !reasons.includes(reason))).to.deep.equal([]);
  });

  it('says until when it is valid and what it is where it is something else', () => {
    expect(carryingOf(CERTIFICATE).says).to.include('valid until 9 Mar 2028');
    const ended = { ...CERTIFICATE, verdict: 'not-valid-now', because: ['DATE-08'] } as const;
    expect(carryingOf(ended).says).to.include('It ended on 9 Mar 2028');
    const other = {
      ...CERTIFICATE,
      verdict: 'not-a-certificate',
      type: 'other-standard',
      standard: 'ISO/IEC 27001',
    };
    expect(carryingOf(other as VendorCertificate).says).to.include('It is for ISO/IEC 27001');
  });

  it('meets the proof of Section K and the compulsory certificate, and nothing else', () => {
    const path = pathFor({ 'sensitive-use': 'yes' }, 'v11', [CERTIFICATE]);
    const met = path.points.filter((point) => point.met === 'yes').map(({ id }) => id);
    expect(met).to.deep.equal(['section-k-assurance', 'certificate-compulsory']);
  });

  it('never adds a duty, and never takes one from sections A to J', () => {
    const anyCertificate = fc.constantFrom(
      ...NOT_CARRYING.map(([, changed]): VendorCertificate => ({ ...CERTIFICATE, ...changed })),
    );
    fc.assert(
      fc.property(
        anyFacts,
        anyVersion,
        fc.array(anyCertificate, { maxLength: 3 }),
        anyCertificate,
        (facts, version, held, another) => {
          const owed = (certificates: readonly VendorCertificate[]) =>
            sspaPathOf(RULES, { facts, version, issuedOn: null }, certificates, TODAY)
              .points.filter(({ standing, met }) => standing !== 'ruled-out' && met !== 'yes')
              .map(({ id }) => id);
          expect(owed(held)).to.include.members(owed([...held, another]));
          const besides = (ids: readonly string[]) =>
            ids.filter((id) => !/section-k-assurance|certificate-compulsory/.test(id));
          expect(besides(owed(held))).to.deep.equal(besides(owed([...held, another])));
        },
      ),
    );
  });
});

describe('The yearly cycle', () => {
  const stepsFrom = (issuedOn: string, on = TODAY) =>
    sspaPathOf(RULES, { facts: SUPPLIER, version: 'v12', issuedOn: issuedOn as CalendarDate }, [], on);

  it('counts 90 days for the attestation, about 90 more for proof, and a year to the next', () => {
    const { steps, cycle } = stepsFrom('2026-10-01');
    expect(cycle).to.deep.equal({ start: '2026-10-01', byAnniversary: false });
    expect(
      steps.map(({ id, window, approximate, standing }) => [
        id,
        window?.from,
        window?.due,
        approximate,
        standing,
      ]),
    ).to.deep.equal([
      ['self-attestation', '2026-10-01', '2026-12-30', false, 'applies'],
      ['independent-assurance', '2026-12-30', '2027-03-30', true, 'applies'],
      ['next-cycle', '2026-10-01', '2027-10-01', false, 'applies'],
    ]);
  });

  it('goes on from the anniversary where the day lies years back', () => {
    expect(stepsFrom('2023-02-28').cycle).to.deep.equal({ start: '2026-02-28', byAnniversary: true });
    expect(stepsFrom('2024-02-29', '2025-02-28' as CalendarDate).cycle?.start).to.equal('2025-02-28');
    expect(stepsFrom('2027-01-15').cycle).to.deep.equal({ start: '2027-01-15', byAnniversary: false });
  });

  it('has no days while nobody knows when it began, and no steps where nothing is asked', () => {
    expect(pathFor({}).steps.map(({ window }) => window)).to.deep.equal([null, null, null]);
    expect(pathFor({ 'microsoft-contract': 'no', 'personal-data': 'no' }).steps).to.deep.equal([]);
    expect(pathFor({ 'ai-in-delivery': 'unknown' }, 'v11').steps[1]?.standing).to.equal('unconfirmed');
  });

  it('names the version that counted when it began', () => {
    const CASES = [
      ['2024-09-22', null],
      ['2024-09-23', 'v10'],
      ['2025-03-31', 'v10'],
      ['2025-04-01', 'v11'],
      ['2026-03-29', 'v11'],
      ['2026-03-30', 'v12'],
    ] as const;
    for (const [day, id] of CASES)
      expect(versionOn(RULES, day as CalendarDate)?.id ?? null, day).to.equal(id);
    expect(stepsFrom('2026-03-01').versionThen?.id).to.equal('v11');
    expect(pathFor({}).versionThen?.id).to.equal('v12');
  });
});
