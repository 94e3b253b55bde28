import { expect } from 'chai';
import type { Certificate, CertificateField, TypedField } from '#domain/certificates/certificate.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { aboutNow, factsOf } from '#domain/certificates/facts-of.js';
import { lookUpsFor } from '#domain/certificates/look-ups-for.js';
import type { Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import {
  bothMatch,
  day,
  doubtful,
  facts,
  itemOf,
  lookUp,
  ON,
  REGISTERS,
  reading,
  STATED,
} from './builders.js';

const word = (value: string, at = '2025-11-20T09:00:00.000Z'): TypedField => ({
  value,
  by: { id: 'u1' as UserId, name: 'Ines Carvalho' },
  at: at as Instant,
});

const read = Object.fromEntries(
  Object.entries(STATED)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => [field, { ...doubtful(value, value), confidence: 0.95, doubt: '' }]),
);

type Given = Parameters<typeof factsOf>[0];
const given = (more: Partial<Given> = {}): Given => ({
  reading: reading({ fields: read }),
  typed: {},
  typedType: null,
  lookUps: [],
  life: [],
  ...more,
});
const context = {
  vendor: { name: 'Lumenhire B.V.', aliases: [] },
  purchased: 'ShortlistIQ',
  on: ON,
  registers: REGISTERS,
  alike: { sameNumber: [], sameFile: [] },
  lookUpsNeedTwo: false,
  succeeds: null,
  replacedBy: null,
};
const of = (more: Partial<Given> = {}) => factsOf(given(more), context);
const withDoubt = (field: CertificateField, value: string, said: string): Certificate['reading'] =>
  reading({ fields: { ...read, [field]: doubtful(value, said) } });

describe('The facts of a certificate', () => {
  it('take a person’s word before what was read, and keep whose it is', () => {
    const { fields } = of({ typed: { number: word('AIMS 24818') } });
    expect(fields.number).to.deep.equal({
      value: 'AIMS 24818',
      from: 'typed',
      confidence: 1,
      by: 'Ines Carvalho',
    });
    expect(fields.holder).to.deep.equal({ value: 'Lumenhire B.V.', from: 'read', confidence: 0.95 });
  });

  it('leave out what is read and not sure, until a person gives their word', () => {
    const unsure = withDoubt('decidedOn', '2025-03-10', '1O March 2025');
    expect(of({ reading: unsure }).fields).to.not.have.property('decidedOn');
    expect(of({ reading: unsure, typed: { decidedOn: word('2025-03-10') } }).fields.decidedOn?.from).to.equal(
      'typed',
    );
  });

  it('tell what nobody found from what a person says is not there', () => {
    const { number, ...others } = read;
    expect(number).to.not.equal(undefined);
    const notFound = checkCertificate(of({ reading: reading({ fields: others }) }));
    const notThere = checkCertificate(of({ typed: { number: word('') } }));
    expect(itemOf(notFound, 'FACE-01')?.outcome).to.equal('cannot-tell');
    expect(itemOf(notThere, 'FACE-01')?.outcome).to.equal('fail');
  });

  it('take the document for what a person says it is, and for nothing while the reader is not sure', () => {
    const unsure = reading({ type: { type: 'certificate', confidence: 0.5, because: '' } });
    expect(of({ reading: unsure }).type.type).to.equal('unknown');
    expect(of({ reading: null }).type.type).to.equal('unknown');
    const typedType = { type: 'person' as const, by: { id: 'u1' as UserId, name: 'Ines' }, at: word('').at };
    expect(of({ typedType }).type).to.deep.equal({ type: 'person', from: 'typed', because: '', by: 'Ines' });
  });

  it('leave out look-ups made before what they were about was corrected, and no others', () => {
    const lookUps = bothMatch();
    const later = '2025-11-20T09:00:00.000Z';
    const earlier = '2025-11-01T09:00:00.000Z';
    const left = (typed: Given['typed']) => of({ lookUps, typed }).lookUps.map(({ subject }) => subject);
    expect(left({})).to.deep.equal(['accreditation', 'certificate']);
    expect(left({ certificationBody: word('Other Ltd', later) })).to.deep.equal([]);
    expect(left({ certificationBody: word('Other Ltd', earlier) })).to.have.length(2);
    expect(left({ certificationBody: word('Aldgate Certification Ltd', later) })).to.have.length(2);
    expect(left({ number: word('AIMS 1', later) })).to.deep.equal(['accreditation']);
    expect(left({ accreditationBody: word('ACCREDIA', later) })).to.deep.equal(['certificate']);
    // A match compared the scope as well; bad news on the certificate stands whatever is corrected of its face.
    expect(left({ scope: word('Other', later) })).to.deep.equal(['accreditation']);
    expect(left({ sites: word('Other', later) })).to.have.length(2);
    const suspended = lookUp('certificate', { answer: 'mismatch', difference: 'suspended' });
    expect(of({ lookUps: [suspended], typed: { scope: word('Other', later) } }).lookUps).to.have.length(1);
  });

  it('leave out a look-up of a word that was taken back since, or put back to what was read', () => {
    const before = '2025-11-01T09:00:00.000Z';
    const after = '2025-11-20T09:00:00.000Z';
    const other = { number: word('AIMS 99', before) };
    const recorded = bothMatch().map((each) => ({
      ...each,
      about: aboutNow({ reading: given().reading, typed: other }, each),
    }));
    const left = (typed: Given['typed']) =>
      of({ lookUps: recorded, typed }).lookUps.map(({ subject }) => subject);
    expect(left(other)).to.have.length(2);
    expect(left({})).to.deep.equal(['accreditation']);
    expect(left({ number: word('AIMS 24817', after) })).to.deep.equal(['accreditation']);
    // Said once more it is what was looked up.
    expect(left({ number: word(' AIMS 99 ', after) })).to.have.length(2);
  });

  it('leave out a look-up of what another reading reads otherwise', () => {
    const recorded = bothMatch().map((each) => ({ ...each, about: aboutNow(given(), each) }));
    const again = reading({ fields: { ...read, number: { ...doubtful('AIMS 1', ''), confidence: 0.95 } } });
    expect(of({ lookUps: recorded, reading: again }).lookUps).to.have.length(1);
    const unread = bothMatch().map((each) => ({
      ...each,
      about: aboutNow({ reading: null, typed: {} }, each),
    }));
    expect(of({ lookUps: unread }).lookUps).to.have.length(2);
  });
});

describe('A doubt', () => {
  const verdictWith = (field: CertificateField, value: string, said: string, lookUps = bothMatch()) =>
    checkCertificate(of({ reading: withDoubt(field, value, said), lookUps })).verdict;

  it('is named, and changes nothing where it would change nothing', () => {
    const assay = checkCertificate(of({ reading: withDoubt('decidedOn', '2025-03-10', '1O March 2025') }));
    expect(assay.verdict.id).to.equal('accredited-unverified');
    expect(itemOf(assay, 'FILE-07')).to.include({
      outcome: 'info',
      reason: 'Read, but not sure, so it does not count yet: day of the decision (“1O March 2025”).',
    });
  });

  it('asks for a person where, if it were so, it would speak against the certificate', () => {
    const verdict = verdictWith('decidedOn', '2025-04-10', '1O April 2025');
    expect(verdict.id).to.equal('needs-review');
    expect(verdict.because).to.deep.equal(['FILE-07']);
    expect(verdict.sentence).to.include('day of the decision (“1O April 2025”)');
  });

  it('about what the verdict needs keeps it from every accredited one', () => {
    for (const field of [
      'number',
      'holder',
      'issuedOn',
      'expiresOn',
      'scope',
      'standard',
      'accreditationBody',
    ] as const)
      expect(verdictWith(field, STATED[field], STATED[field]).id, field).to.equal('needs-review');
  });

  it('about a date that can be read two ways has no value and takes none away', () => {
    const verdict = verdictWith('surveyedOn', '', '03/04/2025');
    expect(verdict.id).to.equal('accredited-verified');
  });
});

describe('The verdict', () => {
  it('says on whose word it rests, and since when', () => {
    const word = lookUp('certificate', { by: { id: 'u2' as UserId, name: 'Ines Carvalho' }, on: ON });
    expect(
      checkCertificate(facts({}, { lookUps: [lookUp('accreditation'), word] })).verdict.onTheWordOf,
    ).to.deep.equal({
      name: 'Ines Carvalho',
      on: ON,
    });
    expect(checkCertificate(facts()).verdict.onTheWordOf).to.equal(null);
    const tried = [lookUp('accreditation', { answer: 'could-not-check' })];
    expect(checkCertificate(facts({}, { lookUps: tried })).verdict.onTheWordOf).to.equal(null);
  });

  it('goes by the latest look-up that says something', () => {
    const at = (text: string) => `2025-11-${text}T10:00:00.000Z` as Instant;
    const [body, certificate] = bothMatch();
    if (body === undefined || certificate === undefined) throw new Error('no look-ups');
    const gone = lookUp('certificate', { answer: 'mismatch', difference: 'withdrawn', at: at('15') });
    const verdict = (lookUps: CertificateLookUps) => checkCertificate(facts({}, { lookUps })).verdict.id;
    expect(verdict([body, certificate, gone])).to.equal('not-valid-now');
    expect(verdict([gone, body, { ...certificate, at: at('16') }])).to.equal('accredited-verified');
    const tried = lookUp('certificate', { answer: 'could-not-check', at: at('17') });
    expect(verdict([tried, body, certificate])).to.equal('accredited-verified');
    const elsewhere = lookUp('certificate', { register: 'IAF CertSearch', at: at('18') });
    expect(verdict([body, gone, elsewhere])).to.equal('not-valid-now');
  });

  it('keeps naming a surveillance that is not shown, whatever settled it', () => {
    const on = day('2026-05-01');
    const told = (lookUps: CertificateLookUps) => checkCertificate(facts({}, { on, lookUps })).verdict;
    const open = told([]);
    expect(open.id).to.equal('accredited-unverified');
    expect(open.sentence).to.include(
      'a look-up of the certificate, which settles the surveillance that was due as well',
    );
    // Fresh enough, but made before the surveillance was due.
    const early = told(bothMatch({ on: day('2026-03-01') }));
    expect(early.id).to.equal('accredited-unverified');
    expect(early.sentence).to.include(
      'the letter on the surveillance that was due, or a look-up made after it',
    );
    const settled = told(bothMatch({ on: day('2026-04-20') }));
    expect(settled.id).to.equal('accredited-verified');
    expect(settled.because).to.include('DATE-12');
    expect(settled.sentence)
      .to.include('The first surveillance was due by 10 Mar 2026, and the certificate does not show it.')
      .and.include('on 20 Apr 2026 and found the certificate in good standing after that, which settles it.');
  });

  it('says whose word it stands on where the document does not show it, and not of what was confirmed', () => {
    const { scope, ...others } = read;
    const paper = reading({ fields: { ...others, decidedOn: doubtful('2025-03-10', '1O March 2025') } });
    const typed = { scope: word(scope?.value ?? ''), decidedOn: word('2025-03-10') };
    const { verdict } = checkCertificate(of({ reading: paper, typed, lookUps: bothMatch() }));
    expect(verdict.id).to.equal('accredited-unverified');
    const lookUps = bothMatch({ on: ON, at: '2025-11-21T10:00:00.000Z' as Instant });
    const { id, sentence } = checkCertificate(of({ reading: paper, typed, lookUps })).verdict;
    expect(id).to.equal('accredited-verified');
    expect(sentence)
      .to.include('On the word of Ines Carvalho, not as read from the document: scope.')
      .and.include('found it to agree with what is written here')
      .and.not.include('stands here');
  });

  it('asks for a look where the document prints a day that no calendar has', () => {
    const printed = reading({
      fields: { ...read, decidedOn: { ...doubtful('', '2022-02-29'), confidence: 0 } },
    });
    const assay = checkCertificate(of({ reading: printed, lookUps: bothMatch() }));
    expect(assay.verdict.id).to.equal('needs-review');
    expect(itemOf(assay, 'DATE-10')).to.include({
      outcome: 'warn',
      reason: 'As the day of the decision stands “2022-02-29”, a day that no calendar has.',
    });
  });

  it('says in plain words what was seen and what would settle it', () => {
    expect(
      checkCertificate(facts({ issuedOn: '2023-11-12', expiresOn: '2026-11-11' })).verdict.sentence,
    ).to.match(/^Issued 12 Nov 2023, before the standard was published on 18 Dec 2023\. Ask /);
    expect(checkCertificate(facts()).verdict.sentence).to.equal(
      'Nothing on this certificate contradicts itself. That Aldgate Certification Ltd was accredited for ISO/IEC 42001 on ' +
        '10 Mar 2025 could not be confirmed yet. What would settle it: a look-up of the body in its accreditor’s directory ' +
        'and a look-up of the certificate.',
    );
  });
});

type CertificateLookUps = Parameters<typeof factsOf>[0]['lookUps'];

describe('The guided look-ups', () => {
  it('name the accreditor’s directory, the body’s own and IAF CertSearch, and what to search there', () => {
    const [accreditor, own, search] = lookUpsFor(facts());
    expect(accreditor).to.include({
      subject: 'accreditation',
      register: 'Directory of United Kingdom Accreditation Service',
      address: 'https://www.ukas.com/find-an-organisation/',
      addressVerified: false,
      latest: null,
    });
    expect(accreditor?.searchFor).to.deep.equal(['Aldgate Certification Ltd', '0000']);
    expect(accreditor?.why).to.include('10 Mar 2025').and.to.include('not confirmed');
    expect(own).to.include({ subject: 'certificate', address: 'https://aldgate-cert.example/verify' });
    expect(own?.searchFor).to.deep.equal(['AIMS 24817', 'Lumenhire B.V.']);
    expect(search).to.include({ register: 'IAF CertSearch', addressVerified: false });
  });

  it('know what was recorded last at each place', () => {
    const recorded = bothMatch();
    const [accreditor, own, search] = lookUpsFor(facts({}, { lookUps: recorded }));
    expect([accreditor?.latest, own?.latest, search?.latest]).to.deep.equal([...recorded, null]);
  });

  it('give no address where none is known, and none that is no web address', () => {
    const [accreditor, own] = lookUpsFor(
      facts({ accreditationBody: 'World Board of Excellence', verifyAt: 'javascript:alert(1)' }),
    );
    expect([accreditor?.address, own?.address]).to.deep.equal(['', '']);
    expect(lookUpsFor(facts({ certificationBody: '', accreditationBody: '', issuedOn: '' }))).to.have.length(
      3,
    );
  });

  it('promise of each answer what the verdict then becomes', () => {
    const [accreditor, own] = lookUpsFor(facts());
    if (accreditor === undefined || own === undefined) throw new Error('no look-ups');
    const after = (subject: 'accreditation' | 'certificate', answer: 'match' | 'not-listed') =>
      checkCertificate(facts({}, { lookUps: [lookUp(subject, { answer })] })).verdict.id;
    expect(accreditor.meanings['not-listed']).to.include('“not accredited”');
    expect(after('accreditation', 'not-listed')).to.equal('not-accredited');
    expect(own.meanings['not-listed']).to.include('asks for a look');
    expect(after('certificate', 'not-listed')).to.equal('needs-review');
    expect(accreditor.meanings.match).to.include('“verified”');
    expect(checkCertificate(facts({}, { lookUps: bothMatch() })).verdict.id).to.equal('accredited-verified');
  });
});
