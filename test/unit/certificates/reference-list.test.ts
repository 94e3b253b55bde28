import { expect } from 'chai';
import { CERTIFICATE_FIELDS, type CertificateField } from '#domain/certificates/certificate.js';
import {
  type CertificateFacts,
  CHECK_CATEGORIES,
  CHECK_IDS,
  type CheckedItem,
  type CheckId,
  type CheckOutcome,
  VERDICTS,
  type VerdictId,
} from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { AB_RULES } from '#domain/certificates/checks/accreditation-body.js';
import { ACCREDITED_DATE_RULES } from '#domain/certificates/checks/accredited-dates.js';
import { CB_RULES } from '#domain/certificates/checks/certification-body.js';
import { CLAIM_RULES } from '#domain/certificates/checks/claim.js';
import { PLAIN_DATE_RULES } from '#domain/certificates/checks/dates.js';
import { DOC_RULES } from '#domain/certificates/checks/document-type.js';
import { FACE_RULES } from '#domain/certificates/checks/face.js';
import { FILE_RULES } from '#domain/certificates/checks/file.js';
import { ALL_CHECKS, itemsOf } from '#domain/certificates/checks/register.js';
import type { Rule } from '#domain/certificates/checks/rule.js';
import { SCOPE_RULES } from '#domain/certificates/checks/scope.js';
import { seenOf } from '#domain/certificates/checks/seen.js';
import { STAT_RULES } from '#domain/certificates/checks/status.js';
import { groundOf } from '#domain/certificates/verdict.js';
import { saidOf, wordsOpenTo } from '#domain/certificates/words-on-checks.js';
import { addDays, addMonths, type CalendarDate } from '#domain/dates.js';
import { bothMatch, day, facts, itemOf, reads, type Stated, verdictOf } from './builders.js';
import { OUTCOMES } from './outcomes.js';
import { INPUTS, type ListedCheck, OTHER_INPUTS, OTHER_SEVERITIES, REFERENCE } from './reference-list.js';

const RULES = {
  ...FILE_RULES,
  ...DOC_RULES,
  ...FACE_RULES,
  ...PLAIN_DATE_RULES,
  ...ACCREDITED_DATE_RULES,
  ...CB_RULES,
  ...AB_RULES,
  ...SCOPE_RULES,
  ...STAT_RULES,
  ...CLAIM_RULES,
};

const OUTCOMES_BY_GRAVITY: readonly CheckOutcome[] = ['fail', 'warn', 'info', 'pass', 'cannot-tell'];

const rowsOf = (id: CheckId): readonly CertificateFacts[] =>
  OUTCOMES.filter(([of]) => of === id).map(([, , stated, more]) => facts(stated, more));
const ALL_ROWS = CHECK_IDS.flatMap(rowsOf);

/** What a word that a check does not hold comes to, for each of these outcomes that it may have by itself. */
const onWordOf = (outcomes: readonly CheckOutcome[], id: CheckId): readonly CheckOutcome[] =>
  outcomes.flatMap((outcome) => wordsOpenTo({ id, outcome })?.otherwise ?? []);

const takesWord = (id: CheckId): boolean => onWordOf(OUTCOMES_BY_GRAVITY, id).length > 0;

/** What a check can come to at worst, by itself or on a person's word. */
function gravestOf(id: CheckId): CheckOutcome | undefined {
  const byItself = OUTCOMES.flatMap(([of, outcome]) => (of === id && outcome !== null ? [outcome] : []));
  const all = [...byItself, ...onWordOf(byItself, id)];
  return OUTCOMES_BY_GRAVITY.find((outcome) => all.includes(outcome));
}

/** These facts with one part of them taken from others. */
function withPart(given: CertificateFacts, part: string, from: CertificateFacts): CertificateFacts {
  if (!(CERTIFICATE_FIELDS as readonly string[]).includes(part))
    return { ...given, [part]: from[part as keyof CertificateFacts] };
  const { [part as CertificateField]: _, ...others } = given.fields;
  const there = from.fields[part as CertificateField];
  return { ...given, fields: there === undefined ? others : { ...others, [part]: there } };
}

const partOf = (given: CertificateFacts, part: string): unknown =>
  (CERTIFICATE_FIELDS as readonly string[]).includes(part)
    ? given.fields[part as CertificateField]
    : given[part as keyof CertificateFacts];

/** Facts that have each value a part has in any row, once. */
const OTHERS = new Map<string, readonly CertificateFacts[]>();
function othersIn(part: string): readonly CertificateFacts[] {
  const known = OTHERS.get(part);
  if (known !== undefined) return known;
  const byValue = new Map(ALL_ROWS.map((row) => [JSON.stringify(partOf(row, part)), row]));
  OTHERS.set(part, [...byValue.values()]);
  return [...byValue.values()];
}

/** What a check comes to, and what a person's word on it would be said of. */
function toldOf(id: CheckId, given: CertificateFacts): string {
  const rules: Readonly<Record<CheckId, Rule>> = RULES;
  const result = rules[id].judge(seenOf(given));
  return JSON.stringify([result, result === null || !takesWord(id) ? '' : saidOf(given, { id, ...result })]);
}

/** Whether what a check comes to hangs on a part of the facts: another one, as some row has it, makes it another. */
const hangsOn = (id: CheckId, part: string): boolean =>
  rowsOf(id).some((row) => {
    const told = toldOf(id, row);
    return othersIn(part).some((other) => toldOf(id, withPart(row, part, other)) !== told);
  });

describe('The reference list of checks', () => {
  it('has these ids, categories and this order of reading', () => {
    expect(REFERENCE.checks.length).to.equal(99);
    expect(REFERENCE.order).to.deep.equal(CHECK_CATEGORIES);
    const inOrder = REFERENCE.order.flatMap((category) =>
      REFERENCE.checks.filter((each) => each.category === category).map(({ id }) => id),
    );
    expect(CHECK_IDS).to.deep.equal(inOrder);
    const categories = REFERENCE.checks.map(({ id, category }) => [id, category]);
    expect(new Map(ALL_CHECKS.map(({ id, category }) => [id, category]))).to.deep.equal(
      new Map(categories as [CheckId, ListedCheck['category']][]),
    );
  });

  it('has the verdicts in this precedence', () => {
    expect(VERDICTS).to.deep.equal(REFERENCE.precedence);
  });

  for (const { id, severity, mode, inputs } of REFERENCE.checks) {
    it(`is followed: ${id}, ${severity}, ${mode}, from ${inputs.join(', ')}`, () => {
      expect(gravestOf(id)).to.equal(OTHER_SEVERITIES[id]?.[0] ?? severity);
      const told = inputs.map((input) => INPUTS[input]);
      expect(told, 'an input nobody mapped').not.to.include(undefined);
      const parts = told.flatMap((each) => (each === 'a word' || each === undefined ? [] : each));
      if (told.includes('a word')) expect(takesWord(id), 'is for a person to say').to.equal(true);
      for (const input of inputs) {
        const each = INPUTS[input];
        if (each === undefined || each === 'a word' || OTHER_INPUTS[id]?.[0].includes(input) === true)
          continue;
        const hangs = each.some((part) => hangsOn(id, part));
        expect(hangs, `${input} is ${each.join(' or ')}, and matters`).to.equal(true);
      }
      if (mode === 'manual') expect(takesWord(id) || parts.includes('lookUps')).to.equal(true);
    });
  }
});

/** Every check of a flawless and verified certificate. */
const VERIFIED = seenOf(facts({}, { lookUps: bothMatch() }));
const ITEMS = ALL_CHECKS.map(({ id, category, title, forPeople }): CheckedItem => {
  const own = itemsOf(VERIFIED).find((each) => each.id === id);
  return { id, category, title, forPeople, reason: '', settle: '', outcome: own?.outcome ?? 'pass' };
});

/** The verdict where some of them come to something else. */
const worsened = (change: Partial<Record<CheckId, CheckOutcome>>): VerdictId =>
  groundOf(
    ITEMS.map((item) => ({ ...item, outcome: change[item.id] ?? item.outcome })),
    VERIFIED,
  ).id;

const isNamed = (ids: readonly string[] = [], id: string): boolean =>
  ids.some((each) => id === each || id.startsWith(`${each}-`));

function onFailure(id: CheckId): VerdictId {
  const { verdicts } = REFERENCE;
  const decisive = REFERENCE.precedence.find((verdict) =>
    isNamed(verdicts[verdict]?.failed ?? verdicts[verdict]?.failedOnly, id),
  );
  return decisive ?? 'needs-review';
}

/** Warnings that take less, or more, than the list says, and why that is ours. Decision 0014. */
const OTHER_WARNINGS: Readonly<Partial<Record<CheckId, readonly [VerdictId, string]>>> = {
  'DATE-09': ['accredited-verified', 'a coming end is a plan to make, no doubt about today'],
  'CB-01': ['accredited-unverified', 'only a look-up is missing'],
  'CB-10': ['accredited-unverified', 'only a look-up is missing'],
  'DATE-12': ['accredited-unverified', 'only a letter or a look-up is missing'],
  'DATE-13': ['accredited-unverified', 'only a letter or a look-up is missing'],
  'DOC-06': ['needs-review', 'a recommendation is no certificate'],
  'FACE-04': ['needs-review', 'no accreditation is named'],
  'FACE-06': ['needs-review', 'the edition is not known'],
  'FACE-07': ['needs-review', 'the edition does not exist'],
};

describe('The verdict, by the reference list', () => {
  it('is “verified” where nothing is amiss and both were looked up', () => {
    expect(worsened({})).to.equal('accredited-verified');
  });

  for (const { id, category } of REFERENCE.checks) {
    it(`comes to what the list says where ${id} fails, warns or informs`, () => {
      expect(worsened({ [id]: 'fail' })).to.equal(onFailure(id));
      const weighty = REFERENCE.verdicts['accredited-verified']?.noOpenWarning?.includes(category) === true;
      const warned = OTHER_WARNINGS[id]?.[0] ?? (weighty ? 'needs-review' : 'accredited-verified');
      expect(worsened({ [id]: 'warn' })).to.equal(warned);
      expect(worsened({ [id]: 'info' })).to.equal('accredited-verified');
    });
  }

  it('of two failures is the one that comes first in the precedence; not accredited only where nothing else fails', () => {
    for (const first of CHECK_IDS)
      for (const second of CHECK_IDS) {
        const verdicts = [onFailure(first), onFailure(second)];
        const expected = VERDICTS.find((verdict) => verdicts.includes(verdict));
        const found = worsened({ [first]: 'fail', [second]: 'fail' });
        const mixed = verdicts.includes('not-accredited') && verdicts.includes('needs-review');
        expect(found, `${first}, ${second}`).to.equal(mixed ? 'needs-review' : expected);
      }
  });
});

describe('The days and spans of the reference list', () => {
  const { constants } = REFERENCE;
  const outcome = (id: CheckId, stated: Stated, more: Partial<CertificateFacts> = {}) =>
    itemOf(checkCertificate(facts(stated, more)), id)?.outcome ?? null;
  const before = (text: string) => addDays(day(text), -1);
  const issued = (on: CalendarDate): Stated => ({ issuedOn: on, expiresOn: addDays(addMonths(on, 36), -1) });

  it('turn the checks on the very day', () => {
    const { standardPublished, earlyMarketThreshold, bodyStandardPublished, globalAciStart } = constants;
    expect(outcome('DATE-01', issued(before(standardPublished)))).to.equal('fail');
    expect(outcome('DATE-01', issued(day(standardPublished)))).to.equal('pass');
    expect(outcome('DATE-02', issued(before(earlyMarketThreshold)))).to.equal('warn');
    expect(outcome('DATE-02', issued(day(earlyMarketThreshold)))).to.equal('pass');
    expect(outcome('CB-11', issued(before(bodyStandardPublished)))).to.equal(null);
    expect(outcome('CB-11', issued(day(bodyStandardPublished)))).to.equal('info');
    const said = { reading: reads('IAF. Global ACI'), on: day('2026-11-21') };
    expect(outcome('AB-05', issued(before(globalAciStart)), said)).to.equal('warn');
    expect(outcome('AB-05', issued(day(globalAciStart)), said)).to.equal('cannot-tell');
    expect(outcome('AB-06', issued(before(globalAciStart)), said)).to.equal(null);
    expect(outcome('AB-06', issued(day(globalAciStart)), said)).to.equal('info');
  });

  it('bound the cycle, its surveillance, and what comes before and after its end', () => {
    const { cycleYears, surveillanceMonths, expiringSoonDays, restorationMonths } = constants;
    const start = day('2025-03-10');
    const round = addMonths(start, 12 * cycleYears);
    expect(outcome('DATE-05', { expiresOn: round })).to.equal('pass');
    expect(outcome('DATE-05', { expiresOn: addDays(round, 1) })).to.equal('fail');
    const due = addMonths(start, surveillanceMonths);
    expect(outcome('DATE-12', {}, { on: due })).to.equal('pass');
    expect(outcome('DATE-12', {}, { on: addDays(due, 1) })).to.equal('warn');
    const end = day('2028-03-09');
    expect(outcome('DATE-09', {}, { on: addDays(end, -expiringSoonDays) })).to.equal('warn');
    expect(outcome('DATE-09', {}, { on: addDays(end, -expiringSoonDays - 1) })).to.equal('info');
    expect(outcome('DATE-08', {}, { on: end })).to.equal('pass');
    const settle = (on: CalendarDate) => itemOf(checkCertificate(facts({}, { on })), 'DATE-08')?.settle;
    expect(settle(addMonths(end, restorationMonths))).to.include('restored');
    expect(settle(addDays(addMonths(end, restorationMonths), 1))).not.to.include('restored');
  });
});

describe('The wording of the reference list', () => {
  it('says “outside the arrangement”, “could not be confirmed” and “not accredited … on the day of issue”', () => {
    const outside = facts({ accreditationBody: 'Outermost Accreditation Forum' });
    expect(verdictOf(outside).sentence).to.include('outside the arrangement');
    const reasonOf = (id: CheckId, given: CertificateFacts) => itemOf(checkCertificate(given), id)?.reason;
    expect(reasonOf('CB-03', facts())).to.include('could not be confirmed');
    const late = facts({ certificationBody: 'Surely Since Ltd' });
    expect(reasonOf('DATE-03', late)).to.include('not accredited for ISO/IEC 42001 on the day of issue');
  });
});
