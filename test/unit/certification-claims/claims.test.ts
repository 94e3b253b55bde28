import { expect } from 'chai';
import fc from 'fast-check';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { VERDICTS, type VerdictId } from '#domain/certificates/check.js';
import { checkClaimRules, type Ground } from '#domain/certification-claims/claim-rules.js';
import { claimsOf } from '#domain/certification-claims/claims-of.js';
import { type ClaimGround, type WeighedClaim, weighClaim } from '#domain/certification-claims/weigh-claim.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import type { CertificateId, OptionId, QuestionId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { weighClaims } from '#domain/scoring/weigh-claims.js';
import { shipped } from '../content/shipped.js';
import { answered, answers, choose, question, questionnaire } from '../questionnaires/builders.js';

const ON = '2026-11-22' as CalendarDate;
const FILE = shipped('certification-claims')[0]?.json;
const { questionnaires, claimRules } = (() => {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires'),
    'certification-claims': shipped('certification-claims'),
  });
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
  return verdict.content;
})();

const shippedOf = (id: string): Questionnaire => {
  const found = questionnaires.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const certificate = (fields: Partial<ClaimGround> = {}): ClaimGround => ({
  id: 'c1' as CertificateId,
  name: 'AI-17',
  verdict: 'accredited-verified',
  number: 'AI-17',
  holder: 'Helix Talent GmbH',
  certificationBody: 'Northern Assurance Ltd',
  expiresOn: '2028-03-09' as CalendarDate,
  ...fields,
});
const STAGE = 'iso-iec-42001-vendor-assessment';
const certifiedStage = answers({
  'certification-stage': answered({ kind: 'single-choice', option: 'certified' as OptionId }),
});

describe('An answer that claims certification', () => {
  it('is known in each shipped questionnaire that offers one, and in no other', () => {
    const offered = questionnaires.flatMap((of) =>
      questionsOf(of).flatMap((each) =>
        each.kind !== 'single-choice'
          ? []
          : each.options
              .filter(
                ({ id }) =>
                  claimsOf(
                    claimRules,
                    of,
                    answers({ [each.id]: answered({ kind: 'single-choice', option: id }) }),
                  ).length > 0,
              )
              .map(({ id }) => `${of.id} ${each.id} ${id}`),
      ),
    );
    expect(offered).to.have.members([
      'ai-vendor-core outside-eyes managed',
      'ai-vendor-core outside-eyes certified',
      'ai-vendor-first-look management-system certified',
      'iso-iec-42001-vendor-assessment certification-stage certified',
      'microsoft-sspa-section-k assured-by certified',
    ]);
  });

  it('is one to a question about a certificate for ISO/IEC 42001, not for another standard', () => {
    const of = questionnaire([
      question('certificate', 'q', {
        standards: [
          { id: 'iso-iec-42001', text: 'ISO/IEC 42001' },
          { id: 'iso-iec-27001', text: 'ISO/IEC 27001' },
        ],
      }),
    ]);
    const stated = { holder: 'Helix', body: 'Northern', number: 'AI-17', accreditation: '', validUntil: ON };
    const says = (standard: string) =>
      claimsOf(
        claimRules,
        of,
        answers({ q: answered({ kind: 'certificate', standard: standard as OptionId, ...stated }) }),
      );
    expect(says('iso-iec-42001')).to.have.length(1);
    expect(says('iso-iec-42001')[0]?.stated).to.deep.equal(stated);
    expect(says('iso-iec-27001')).to.deep.equal([]);
  });

  for (const [ground, points] of [
    ['accredited-verified', 1],
    ['accredited-unverified', 0.9],
    ['needs-review', 0.8],
    ['not-accredited', 0.7],
    ['wrong-scope-or-entity', 0.6],
    ['not-valid-now', 0.6],
    ['not-a-certificate', 0.6],
    ['no-document', 0.6],
  ] as const satisfies readonly (readonly [Ground, number])[]) {
    it(`counts ${points} where its certificate is “${ground}” and the rest of it is worth 0.6`, () => {
      const of = shippedOf(STAGE);
      const grounds = ground === 'no-document' ? [] : [certificate({ verdict: ground })];
      const claims = claimsOf(claimRules, of, certifiedStage).map((claim) =>
        weighClaim(claimRules, claim, grounds, ON),
      );
      const score = weighClaims(scoreAnswers(of, certifiedStage, ON, NOTHING_GIVEN), of, claims);
      const scored = score.sections
        .flatMap((section) => section.questions)
        .find(({ id }) => id === 'certification-stage');
      expect(score.version).to.equal('score-3');
      // No document is attached, which the questionnaire’s own rule has taken off before.
      const base = scoreAnswers(of, certifiedStage, ON, NOTHING_GIVEN)
        .sections.flatMap((section) => section.questions)
        .find(({ id }) => id === 'certification-stage');
      const lost = 1 - (base?.points ?? 0);
      const share = (points - 0.6) / 0.4;
      const earned = 1 - lost;
      expect(scored?.points).to.be.closeTo(earned <= 0.6 ? earned : 0.6 + share * (earned - 0.6), 0.005);
    });
  }

  it('rests on the certificate whose number it gives, else on the one that counts most', () => {
    const of = questionnaire([
      question('certificate', 'q', { standards: [{ id: 'iso-iec-42001', text: 'ISO/IEC 42001' }] }),
    ]);
    const claim = (number: string) => {
      const value = {
        kind: 'certificate',
        standard: 'iso-iec-42001' as OptionId,
        holder: '',
        body: '',
        number,
        accreditation: '',
        validUntil: null,
      } as const;
      const [only] = claimsOf(claimRules, of, answers({ q: answered(value) }));
      if (only === undefined) throw new Error('no claim');
      return only;
    };
    const grounds = [
      certificate({ id: 'bad' as CertificateId, number: 'X 1', verdict: 'not-accredited' }),
      certificate({ id: 'good' as CertificateId, number: 'Y-2' }),
    ];
    for (const order of [grounds, [...grounds].reverse()]) {
      expect(weighClaim(claimRules, claim('x1'), order, ON).certificate?.id).to.equal('bad');
      expect(weighClaim(claimRules, claim('Z-9'), order, ON).certificate?.id).to.equal('good');
      expect(weighClaim(claimRules, claim(''), order, ON).certificate?.id).to.equal('good');
    }
  });

  for (const [said, found, fields] of [
    [{}, {}, []],
    [{ number: 'ai 17' }, { number: 'AI-17' }, []],
    [{ number: 'AI-18' }, { number: 'AI-17' }, ['number']],
    [{ holder: 'Helix Talent' }, { holder: 'Helix Talent GmbH' }, []],
    [{ holder: 'Other SA' }, { holder: 'Helix Talent GmbH' }, ['holder']],
    [{ body: 'Southern Marks' }, { certificationBody: 'Northern Assurance Ltd' }, ['body']],
    [{ validUntil: '2029-01-01' }, { expiresOn: '2028-03-09' }, ['validUntil']],
    [{ validUntil: null }, { expiresOn: '2028-03-09' }, []],
    [{ number: 'AI-18' }, { number: '' }, []],
  ] as const) {
    it(`${fields.length === 0 ? 'agrees' : `differs in ${fields.join()}`} where ${JSON.stringify(said)} meets ${JSON.stringify(found)}`, () => {
      const claim = {
        question: 'q' as QuestionId,
        asked: '',
        says: '',
        otherwise: 0,
        stated: { holder: '', body: '', number: '', accreditation: '', validUntil: null, ...said },
      };
      const { differences } = weighClaim(
        claimRules,
        claim as Parameters<typeof weighClaim>[1],
        [certificate(found as Partial<ClaimGround>)],
        ON,
      );
      expect(differences.map(({ field }) => field)).to.deep.equal(fields);
    });
  }
});

describe('A score with claims', () => {
  const of = questionnaire([
    question('yes-no-partly', 'a', { weight: 4 }),
    question('yes-no-partly', 'b', { weight: 1, critical: true }),
  ]);
  const weighed = (ground: Ground, otherwise: number): WeighedClaim => ({
    question: 'a' as QuestionId,
    on: ON,
    ground,
    certificate: null,
    share: claimRules.shares[ground],
    otherwise,
    differences: [],
  });

  it('is figure for figure the score without claims where nothing is claimed', () => {
    fc.assert(
      fc.property(fc.constantFrom('yes', 'partly', 'no'), fc.constantFrom('yes', 'partly', 'no'), (a, b) => {
        const score = scoreAnswers(of, answers({ a: choose(a), b: choose(b) }), ON, NOTHING_GIVEN);
        expect(weighClaims(score, of, [])).to.equal(score);
      }),
    );
  });

  it('never rises with a worse verdict, and never over what was earned', () => {
    const grounds: readonly Ground[] = [
      'accredited-verified',
      'accredited-unverified',
      'needs-review',
      'not-accredited',
      'no-document',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom('yes', 'partly', 'no'),
        fc.integer({ min: 0, max: 100 }),
        fc.nat({ max: grounds.length - 2 }),
        (a, hundredths, at) => {
          const score = scoreAnswers(of, answers({ a: choose(a), b: choose('yes') }), ON, NOTHING_GIVEN);
          const value = (ground: Ground | undefined) =>
            ground === undefined
              ? 0
              : (weighClaims(score, of, [weighed(ground, hundredths / 100)]).value ?? 0);
          expect(value(grounds[at + 1])).to.be.at.most(value(grounds[at]));
          expect(value(grounds[at])).to.be.at.most(score.value ?? 0);
        },
      ),
    );
  });

  it('counts in full below no verdict but “accredited, verified”', () => {
    const score = scoreAnswers(of, answers({ a: choose('yes'), b: choose('yes') }), ON, NOTHING_GIVEN);
    const full = (verdict: VerdictId) => weighClaims(score, of, [weighed(verdict, 0)]).value === score.value;
    expect(VERDICTS.filter(full)).to.deep.equal(['accredited-verified']);
  });
});

describe('Rules on claims', () => {
  const rules = FILE as { shares: Record<string, number>; claims: Record<string, string>[] };
  for (const [title, broken, path] of [
    [
      'a questionnaire there is not',
      { claims: [{ ...rules.claims[0], questionnaire: 'none' }] },
      'claims[0].questionnaire',
    ],
    [
      'a question it does not ask',
      { claims: [{ ...rules.claims[0], question: 'none' }] },
      'claims[0].question',
    ],
    ['a choice it does not offer', { claims: [{ ...rules.claims[0], option: 'none' }] }, 'claims[0].option'],
    [
      'a lesser choice it does not offer',
      { claims: [{ ...rules.claims[0], otherwise: 'none' }] },
      'claims[0].otherwise',
    ],
    [
      'an unverified certificate in full',
      { shares: { ...rules.shares, 'accredited-unverified': 1 } },
      'shares.accredited-unverified',
    ],
  ] as const) {
    it(`with ${title} are faulty, at their place`, () => {
      const verdict = checkClaimRules({ ...rules, ...broken }, questionnaires);
      expect('faults' in verdict && verdict.faults.map((each) => each.path)).to.deep.equal([path]);
    });
  }
});
